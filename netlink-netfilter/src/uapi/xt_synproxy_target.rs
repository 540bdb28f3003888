// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_SYNPROXY.h` of Linux 7.2.

pub const XT_SYNPROXY_OPT_ECN: u32 = 16;
pub const XT_SYNPROXY_OPT_MSS: u32 = 1;
pub const XT_SYNPROXY_OPT_SACK_PERM: u32 = 4;
pub const XT_SYNPROXY_OPT_TIMESTAMP: u32 = 8;
pub const XT_SYNPROXY_OPT_WSCALE: u32 = 2;
