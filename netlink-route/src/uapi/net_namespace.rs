// Written by `cargo xtask codegen`; changes are lost.
//! `linux/net_namespace.h` of Linux 7.2.

pub const NETNSA_CURRENT_NSID: u32 = 5;
pub const NETNSA_FD: u32 = 3;
pub const NETNSA_MAX: u32 = 5;
pub const NETNSA_NONE: u32 = 0;
pub const NETNSA_NSID: u32 = 1;
pub const NETNSA_NSID_NOT_ASSIGNED: i32 = -1;
pub const NETNSA_PID: u32 = 2;
pub const NETNSA_TARGET_NSID: u32 = 4;
pub const __NETNSA_MAX: u32 = 6;
