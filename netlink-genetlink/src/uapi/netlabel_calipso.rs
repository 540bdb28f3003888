// Written by `cargo xtask codegen`; changes are lost.
//! `net/netlabel/netlabel_calipso.h` of Linux 7.2.

pub const NLBL_CALIPSO_A_DOI: u32 = 1;
pub const NLBL_CALIPSO_A_MAX: u32 = 2;
pub const NLBL_CALIPSO_A_MTYPE: u32 = 2;
pub const NLBL_CALIPSO_A_UNSPEC: u32 = 0;
pub const NLBL_CALIPSO_C_ADD: u32 = 1;
pub const NLBL_CALIPSO_C_LIST: u32 = 3;
pub const NLBL_CALIPSO_C_LISTALL: u32 = 4;
pub const NLBL_CALIPSO_C_REMOVE: u32 = 2;
pub const NLBL_CALIPSO_C_UNSPEC: u32 = 0;
pub const __NLBL_CALIPSO_A_MAX: u32 = 3;
pub const __NLBL_CALIPSO_C_MAX: u32 = 5;
