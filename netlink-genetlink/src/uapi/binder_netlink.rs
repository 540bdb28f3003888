// Written by `cargo xtask codegen`; changes are lost.
//! `linux/android/binder_netlink.h` of Linux 7.2.

pub const BINDER_A_REPORT_CODE: u32 = 9;
pub const BINDER_A_REPORT_CONTEXT: u32 = 2;
pub const BINDER_A_REPORT_DATA_SIZE: u32 = 10;
pub const BINDER_A_REPORT_ERROR: u32 = 1;
pub const BINDER_A_REPORT_FLAGS: u32 = 8;
pub const BINDER_A_REPORT_FROM_PID: u32 = 3;
pub const BINDER_A_REPORT_FROM_TID: u32 = 4;
pub const BINDER_A_REPORT_IS_REPLY: u32 = 7;
pub const BINDER_A_REPORT_MAX: u32 = 10;
pub const BINDER_A_REPORT_TO_PID: u32 = 5;
pub const BINDER_A_REPORT_TO_TID: u32 = 6;
pub const BINDER_CMD_MAX: u32 = 1;
pub const BINDER_CMD_REPORT: u32 = 1;
pub const BINDER_FAMILY_NAME: &str = "binder";
pub const BINDER_FAMILY_VERSION: u32 = 1;
pub const BINDER_MCGRP_REPORT: &str = "report";
pub const __BINDER_A_REPORT_MAX: u32 = 11;
pub const __BINDER_CMD_MAX: u32 = 2;
