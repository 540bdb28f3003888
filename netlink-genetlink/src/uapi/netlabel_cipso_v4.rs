// Written by `cargo xtask codegen`; changes are lost.
//! `net/netlabel/netlabel_cipso_v4.h` of Linux 7.2.

pub const NLBL_CIPSOV4_A_DOI: u32 = 1;
pub const NLBL_CIPSOV4_A_MAX: u32 = 12;
pub const NLBL_CIPSOV4_A_MLSCAT: u32 = 11;
pub const NLBL_CIPSOV4_A_MLSCATLOC: u32 = 9;
pub const NLBL_CIPSOV4_A_MLSCATLST: u32 = 12;
pub const NLBL_CIPSOV4_A_MLSCATREM: u32 = 10;
pub const NLBL_CIPSOV4_A_MLSLVL: u32 = 7;
pub const NLBL_CIPSOV4_A_MLSLVLLOC: u32 = 5;
pub const NLBL_CIPSOV4_A_MLSLVLLST: u32 = 8;
pub const NLBL_CIPSOV4_A_MLSLVLREM: u32 = 6;
pub const NLBL_CIPSOV4_A_MTYPE: u32 = 2;
pub const NLBL_CIPSOV4_A_TAG: u32 = 3;
pub const NLBL_CIPSOV4_A_TAGLST: u32 = 4;
pub const NLBL_CIPSOV4_A_UNSPEC: u32 = 0;
pub const NLBL_CIPSOV4_C_ADD: u32 = 1;
pub const NLBL_CIPSOV4_C_LIST: u32 = 3;
pub const NLBL_CIPSOV4_C_LISTALL: u32 = 4;
pub const NLBL_CIPSOV4_C_REMOVE: u32 = 2;
pub const NLBL_CIPSOV4_C_UNSPEC: u32 = 0;
pub const __NLBL_CIPSOV4_A_MAX: u32 = 13;
pub const __NLBL_CIPSOV4_C_MAX: u32 = 5;
