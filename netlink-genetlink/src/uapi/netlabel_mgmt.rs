// Written by `cargo xtask codegen`; changes are lost.
//! `net/netlabel/netlabel_mgmt.h` of Linux 7.2.

pub const NLBL_MGMT_A_ADDRSELECTOR: u32 = 9;
pub const NLBL_MGMT_A_CLPDOI: u32 = 12;
pub const NLBL_MGMT_A_CV4DOI: u32 = 4;
pub const NLBL_MGMT_A_DOMAIN: u32 = 1;
pub const NLBL_MGMT_A_FAMILY: u32 = 11;
pub const NLBL_MGMT_A_IPV4ADDR: u32 = 7;
pub const NLBL_MGMT_A_IPV4MASK: u32 = 8;
pub const NLBL_MGMT_A_IPV6ADDR: u32 = 5;
pub const NLBL_MGMT_A_IPV6MASK: u32 = 6;
pub const NLBL_MGMT_A_MAX: u32 = 12;
pub const NLBL_MGMT_A_PROTOCOL: u32 = 2;
pub const NLBL_MGMT_A_SELECTORLIST: u32 = 10;
pub const NLBL_MGMT_A_UNSPEC: u32 = 0;
pub const NLBL_MGMT_A_VERSION: u32 = 3;
pub const NLBL_MGMT_C_ADD: u32 = 1;
pub const NLBL_MGMT_C_ADDDEF: u32 = 4;
pub const NLBL_MGMT_C_LISTALL: u32 = 3;
pub const NLBL_MGMT_C_LISTDEF: u32 = 6;
pub const NLBL_MGMT_C_PROTOCOLS: u32 = 7;
pub const NLBL_MGMT_C_REMOVE: u32 = 2;
pub const NLBL_MGMT_C_REMOVEDEF: u32 = 5;
pub const NLBL_MGMT_C_UNSPEC: u32 = 0;
pub const NLBL_MGMT_C_VERSION: u32 = 8;
pub const __NLBL_MGMT_A_MAX: u32 = 13;
pub const __NLBL_MGMT_C_MAX: u32 = 9;
