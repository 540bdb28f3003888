// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ioam6_iptunnel.h` of Linux 7.2.

pub const IOAM6_IPTUNNEL_DST: u32 = 2;
pub const IOAM6_IPTUNNEL_FREQ_K: u32 = 4;
pub const IOAM6_IPTUNNEL_FREQ_MAX: u32 = 1000000;
pub const IOAM6_IPTUNNEL_FREQ_MIN: u32 = 1;
pub const IOAM6_IPTUNNEL_FREQ_N: u32 = 5;
pub const IOAM6_IPTUNNEL_MAX: u32 = 6;
pub const IOAM6_IPTUNNEL_MODE: u32 = 1;
pub const IOAM6_IPTUNNEL_MODE_AUTO: u32 = 3;
pub const IOAM6_IPTUNNEL_MODE_ENCAP: u32 = 2;
pub const IOAM6_IPTUNNEL_MODE_INLINE: u32 = 1;
pub const IOAM6_IPTUNNEL_MODE_MAX: u32 = 3;
pub const IOAM6_IPTUNNEL_MODE_MIN: u32 = 1;
pub const IOAM6_IPTUNNEL_SRC: u32 = 6;
pub const IOAM6_IPTUNNEL_TRACE: u32 = 3;
pub const IOAM6_IPTUNNEL_UNSPEC: u32 = 0;
pub const __IOAM6_IPTUNNEL_MAX: u32 = 7;
pub const __IOAM6_IPTUNNEL_MODE_MAX: u32 = 4;
pub const __IOAM6_IPTUNNEL_MODE_MIN: u32 = 0;
