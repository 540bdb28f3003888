// Written by `cargo xtask codegen`; changes are lost.
//! `linux/wwan.h` of Linux 7.2.

pub const IFLA_WWAN_LINK_ID: u32 = 1;
pub const IFLA_WWAN_MAX: u32 = 1;
pub const IFLA_WWAN_UNSPEC: u32 = 0;
pub const __IFLA_WWAN_MAX: u32 = 2;
