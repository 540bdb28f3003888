// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_iprange.h` of Linux 7.2.

pub const IPRANGE_DST: u32 = 2;
pub const IPRANGE_DST_INV: u32 = 32;
pub const IPRANGE_SRC: u32 = 1;
pub const IPRANGE_SRC_INV: u32 = 16;
pub const _LINUX_NETFILTER_XT_IPRANGE_H: u32 = 1;

pub mod xt_iprange_mtinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 68);
    pub const src_min: Field = Field::new(0, 16);
    pub const src_max: Field = Field::new(16, 16);
    pub const dst_min: Field = Field::new(32, 16);
    pub const dst_max: Field = Field::new(48, 16);
    pub const flags: Field = Field::new(64, 1);
}
