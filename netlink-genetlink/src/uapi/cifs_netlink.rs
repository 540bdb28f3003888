// Written by `cargo xtask codegen`; changes are lost.
//! `linux/cifs/cifs_netlink.h` of Linux 7.2.12, Debian linux-libc-dev 7.2.12-1.

pub const CIFS_GENL_ATTR_MAX: u32 = 14;
pub const CIFS_GENL_ATTR_SWN_DOMAIN_NAME: u32 = 11;
pub const CIFS_GENL_ATTR_SWN_IP: u32 = 4;
pub const CIFS_GENL_ATTR_SWN_IP_NOTIFY: u32 = 7;
pub const CIFS_GENL_ATTR_SWN_KRB_AUTH: u32 = 8;
pub const CIFS_GENL_ATTR_SWN_NET_NAME: u32 = 2;
pub const CIFS_GENL_ATTR_SWN_NET_NAME_NOTIFY: u32 = 5;
pub const CIFS_GENL_ATTR_SWN_NOTIFICATION_TYPE: u32 = 12;
pub const CIFS_GENL_ATTR_SWN_PASSWORD: u32 = 10;
pub const CIFS_GENL_ATTR_SWN_REGISTRATION_ID: u32 = 1;
pub const CIFS_GENL_ATTR_SWN_RESOURCE_NAME: u32 = 14;
pub const CIFS_GENL_ATTR_SWN_RESOURCE_STATE: u32 = 13;
pub const CIFS_GENL_ATTR_SWN_SHARE_NAME: u32 = 3;
pub const CIFS_GENL_ATTR_SWN_SHARE_NAME_NOTIFY: u32 = 6;
pub const CIFS_GENL_ATTR_SWN_USER_NAME: u32 = 9;
pub const CIFS_GENL_ATTR_UNSPEC: u32 = 0;
pub const CIFS_GENL_CMD_MAX: u32 = 3;
pub const CIFS_GENL_CMD_SWN_NOTIFY: u32 = 3;
pub const CIFS_GENL_CMD_SWN_REGISTER: u32 = 1;
pub const CIFS_GENL_CMD_SWN_UNREGISTER: u32 = 2;
pub const CIFS_GENL_CMD_UNSPEC: u32 = 0;
pub const CIFS_GENL_MCGRP_SWN: u32 = 0;
pub const CIFS_GENL_MCGRP_SWN_NAME: &str = "cifs_mcgrp_swn";
pub const CIFS_GENL_NAME: &str = "cifs";
pub const CIFS_GENL_VERSION: u32 = 1;
pub const CIFS_SWN_NOTIFICATION_CLIENT_MOVE: u32 = 2;
pub const CIFS_SWN_NOTIFICATION_IP_CHANGE: u32 = 4;
pub const CIFS_SWN_NOTIFICATION_RESOURCE_CHANGE: u32 = 1;
pub const CIFS_SWN_NOTIFICATION_SHARE_MOVE: u32 = 3;
pub const CIFS_SWN_RESOURCE_STATE_AVAILABLE: u32 = 1;
pub const CIFS_SWN_RESOURCE_STATE_UNAVAILABLE: u32 = 255;
pub const CIFS_SWN_RESOURCE_STATE_UNKNOWN: u32 = 0;
pub const __CIFS_GENL_ATTR_MAX: u32 = 15;
pub const __CIFS_GENL_CMD_MAX: u32 = 4;
