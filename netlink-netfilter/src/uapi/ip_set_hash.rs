// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/ipset/ip_set_hash.h` of Linux 7.2.

pub const IPSET_ERR_HASH_ELEM: u32 = 4353;
pub const IPSET_ERR_HASH_FULL: u32 = 4352;
pub const IPSET_ERR_HASH_RANGE: u32 = 4357;
pub const IPSET_ERR_HASH_RANGE_UNSUPPORTED: u32 = 4356;
pub const IPSET_ERR_INVALID_PROTO: u32 = 4354;
pub const IPSET_ERR_MISSING_PROTO: u32 = 4355;
