// Written by `cargo xtask codegen`; changes are lost.
//! `linux/rpl_iptunnel.h` of Linux 7.2.

pub const RPL_IPTUNNEL_MAX: u32 = 1;
pub const RPL_IPTUNNEL_SRH: u32 = 1;
pub const RPL_IPTUNNEL_UNSPEC: u32 = 0;
pub const __RPL_IPTUNNEL_MAX: u32 = 2;
