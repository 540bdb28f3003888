// Written by `cargo xtask codegen`; changes are lost.
//! `linux/mpls_iptunnel.h` of Linux 7.2.

pub const MPLS_IPTUNNEL_DST: u32 = 1;
pub const MPLS_IPTUNNEL_MAX: u32 = 2;
pub const MPLS_IPTUNNEL_TTL: u32 = 2;
pub const MPLS_IPTUNNEL_UNSPEC: u32 = 0;
pub const __MPLS_IPTUNNEL_MAX: u32 = 3;
