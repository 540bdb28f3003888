// Written by `cargo xtask codegen`; changes are lost.
//! `linux/can/vxcan.h` of Linux 7.2.

pub const VXCAN_INFO_MAX: u32 = 1;
pub const VXCAN_INFO_PEER: u32 = 1;
pub const VXCAN_INFO_UNSPEC: u32 = 0;
pub const __VXCAN_INFO_MAX: u32 = 2;
