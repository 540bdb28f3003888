// Written by `cargo xtask codegen`; changes are lost.
//! `linux/lockd_netlink.h` of Linux 7.2.

pub const LOCKD_A_SERVER_GRACETIME: u32 = 1;
pub const LOCKD_A_SERVER_MAX: u32 = 3;
pub const LOCKD_A_SERVER_TCP_PORT: u32 = 2;
pub const LOCKD_A_SERVER_UDP_PORT: u32 = 3;
pub const LOCKD_CMD_MAX: u32 = 2;
pub const LOCKD_CMD_SERVER_GET: u32 = 2;
pub const LOCKD_CMD_SERVER_SET: u32 = 1;
pub const LOCKD_FAMILY_NAME: &str = "lockd";
pub const LOCKD_FAMILY_VERSION: u32 = 1;
pub const __LOCKD_A_SERVER_MAX: u32 = 4;
pub const __LOCKD_CMD_MAX: u32 = 3;
