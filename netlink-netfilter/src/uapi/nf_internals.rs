// Written by `cargo xtask codegen`; changes are lost.
//! `net/netfilter/nf_internals.h` of Linux 7.2.

pub const CTA_FILTER_F_CTA_IP_DST: u32 = 2;
pub const CTA_FILTER_F_CTA_IP_SRC: u32 = 1;
pub const CTA_FILTER_F_CTA_PROTO_DST_PORT: u32 = 32;
pub const CTA_FILTER_F_CTA_PROTO_ICMPV6_CODE: u32 = 1024;
pub const CTA_FILTER_F_CTA_PROTO_ICMPV6_ID: u32 = 2048;
pub const CTA_FILTER_F_CTA_PROTO_ICMPV6_TYPE: u32 = 512;
pub const CTA_FILTER_F_CTA_PROTO_ICMP_CODE: u32 = 128;
pub const CTA_FILTER_F_CTA_PROTO_ICMP_ID: u32 = 256;
pub const CTA_FILTER_F_CTA_PROTO_ICMP_TYPE: u32 = 64;
pub const CTA_FILTER_F_CTA_PROTO_NUM: u32 = 8;
pub const CTA_FILTER_F_CTA_PROTO_SRC_PORT: u32 = 16;
pub const CTA_FILTER_F_CTA_TUPLE_ZONE: u32 = 4;
