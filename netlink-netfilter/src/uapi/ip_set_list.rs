// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/ipset/ip_set_list.h` of Linux 7.2.

pub const IPSET_ERR_BEFORE: u32 = 4354;
pub const IPSET_ERR_LIST_FULL: u32 = 4356;
pub const IPSET_ERR_LOOP: u32 = 4353;
pub const IPSET_ERR_NAME: u32 = 4352;
pub const IPSET_ERR_NAMEREF: u32 = 4355;
pub const IPSET_ERR_REF_EXIST: u32 = 4357;
