// Written by `cargo xtask codegen`; changes are lost.
//! `linux/gtp.h` of Linux 7.2.

pub const GTPA_FAMILY: u32 = 13;
pub const GTPA_FLOW: u32 = 6;
pub const GTPA_I_TEI: u32 = 8;
pub const GTPA_LINK: u32 = 1;
pub const GTPA_MAX: u32 = 13;
pub const GTPA_MS_ADDR6: u32 = 12;
pub const GTPA_MS_ADDRESS: u32 = 5;
pub const GTPA_NET_NS_FD: u32 = 7;
pub const GTPA_O_TEI: u32 = 9;
pub const GTPA_PAD: u32 = 10;
pub const GTPA_PEER_ADDR6: u32 = 11;
pub const GTPA_PEER_ADDRESS: u32 = 4;
pub const GTPA_SGSN_ADDRESS: u32 = 4;
pub const GTPA_TID: u32 = 3;
pub const GTPA_UNSPEC: u32 = 0;
pub const GTPA_VERSION: u32 = 2;
pub const GTP_CMD_DELPDP: u32 = 1;
pub const GTP_CMD_ECHOREQ: u32 = 3;
pub const GTP_CMD_GETPDP: u32 = 2;
pub const GTP_CMD_MAX: u32 = 4;
pub const GTP_CMD_NEWPDP: u32 = 0;
pub const GTP_GENL_MCGRP_NAME: &str = "gtp";
pub const GTP_V0: u32 = 0;
pub const GTP_V1: u32 = 1;
pub const __GTPA_MAX: u32 = 14;
