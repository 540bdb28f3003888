// Written by `cargo xtask codegen`; changes are lost.
//! `drivers/scsi/pmcraid.c` of Linux 7.2.

pub const PMCRAID_AEN_ATTR_EVENT: u32 = 1;
pub const PMCRAID_AEN_ATTR_MAX: u32 = 1;
pub const PMCRAID_AEN_ATTR_UNSPEC: u32 = 0;
pub const PMCRAID_AEN_CMD_EVENT: u32 = 1;
pub const PMCRAID_AEN_CMD_MAX: u32 = 1;
pub const PMCRAID_AEN_CMD_UNSPEC: u32 = 0;
pub const __PMCRAID_AEN_ATTR_MAX: u32 = 2;
pub const __PMCRAID_AEN_CMD_MAX: u32 = 2;
