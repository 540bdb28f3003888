// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv4/ipt_ecn.h` of Linux 7.2.

pub const IPT_ECN_OP_MATCH_CWR: u32 = 32;
pub const IPT_ECN_OP_MATCH_ECE: u32 = 16;
pub const IPT_ECN_OP_MATCH_IP: u32 = 1;
pub const IPT_ECN_OP_MATCH_MASK: u32 = 206;
