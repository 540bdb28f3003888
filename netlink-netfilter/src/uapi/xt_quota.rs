// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_quota.h` of Linux 7.2.

pub const XT_QUOTA_INVERT: u32 = 1;
pub const XT_QUOTA_MASK: u32 = 1;

pub mod xt_quota_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const flags: Field = Field::new(0, 4);
    pub const pad: Field = Field::new(4, 4);
    pub const quota: Field = Field::new(8, 8);
    pub const master: Field = Field::differing((16, 8), (16, 4));
}
