// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_addrlabel.h` of Linux 7.2.

pub const IFAL_ADDRESS: u32 = 1;
pub const IFAL_LABEL: u32 = 2;
pub const IFAL_MAX: u32 = 2;
pub const __IFAL_MAX: u32 = 3;

pub mod ifaddrlblmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const ifal_family: Field = Field::new(0, 1);
    pub const __ifal_reserved: Field = Field::new(1, 1);
    pub const ifal_prefixlen: Field = Field::new(2, 1);
    pub const ifal_flags: Field = Field::new(3, 1);
    pub const ifal_index: Field = Field::new(4, 4);
    pub const ifal_seq: Field = Field::new(8, 4);
}
