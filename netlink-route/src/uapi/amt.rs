// Written by `cargo xtask codegen`; changes are lost.
//! `linux/amt.h` of Linux 7.2.

pub const AMT_MODE_GATEWAY: u32 = 0;
pub const AMT_MODE_MAX: u32 = 1;
pub const AMT_MODE_RELAY: u32 = 1;
pub const IFLA_AMT_DISCOVERY_IP: u32 = 7;
pub const IFLA_AMT_GATEWAY_PORT: u32 = 3;
pub const IFLA_AMT_LINK: u32 = 4;
pub const IFLA_AMT_LOCAL_IP: u32 = 5;
pub const IFLA_AMT_MAX: u32 = 8;
pub const IFLA_AMT_MAX_TUNNELS: u32 = 8;
pub const IFLA_AMT_MODE: u32 = 1;
pub const IFLA_AMT_RELAY_PORT: u32 = 2;
pub const IFLA_AMT_REMOTE_IP: u32 = 6;
pub const IFLA_AMT_UNSPEC: u32 = 0;
pub const __AMT_MODE_MAX: u32 = 2;
pub const __IFLA_AMT_MAX: u32 = 9;
