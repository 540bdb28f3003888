// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_multiport.h` of Linux 7.2.

pub const XT_MULTIPORT_DESTINATION: u32 = 1;
pub const XT_MULTIPORT_EITHER: u32 = 2;
pub const XT_MULTIPORT_SOURCE: u32 = 0;
pub const XT_MULTI_PORTS: u32 = 15;

pub mod xt_multiport {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const flags: Field = Field::new(0, 1);
    pub const count: Field = Field::new(1, 1);
    pub const ports: Field = Field::new(2, 30);
}

pub mod xt_multiport_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const flags: Field = Field::new(0, 1);
    pub const count: Field = Field::new(1, 1);
    pub const ports: Field = Field::new(2, 30);
    pub const pflags: Field = Field::new(32, 15);
    pub const invert: Field = Field::new(47, 1);
}
