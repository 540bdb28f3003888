// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/ipset/ip_set_bitmap.h` of Linux 7.2.

pub const IPSET_ERR_BITMAP_RANGE: u32 = 4352;
pub const IPSET_ERR_BITMAP_RANGE_SIZE: u32 = 4353;
