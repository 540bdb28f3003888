// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_rpfilter.h` of Linux 7.2.

pub const XT_RPFILTER_ACCEPT_LOCAL: u32 = 4;
pub const XT_RPFILTER_INVERT: u32 = 8;
pub const XT_RPFILTER_LOOSE: u32 = 1;
pub const XT_RPFILTER_VALID_MARK: u32 = 2;

pub mod xt_rpfilter_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(0, 1);
}
