// Written by `cargo xtask codegen`; changes are lost.
//! `linux/veth.h` of Linux 7.2.

pub const VETH_INFO_MAX: u32 = 1;
pub const VETH_INFO_PEER: u32 = 1;
pub const VETH_INFO_UNSPEC: u32 = 0;
pub const __VETH_INFO_MAX: u32 = 2;
