// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_connlimit.h` of Linux 7.2.

pub const XT_CONNLIMIT_DADDR: u32 = 2;
pub const XT_CONNLIMIT_INVERT: u32 = 1;

pub mod xt_connlimit_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const mask: Field = Field::new(0, 16);
    pub const v4_mask: Field = Field::new(0, 4);
    pub const v6_mask: Field = Field::new(0, 16);
    pub const limit: Field = Field::new(16, 4);
    pub const flags: Field = Field::new(20, 4);
    pub const data: Field = Field::differing((24, 8), (24, 4));
}
