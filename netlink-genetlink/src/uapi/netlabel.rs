// Written by `cargo xtask codegen`; changes are lost.
//! `include/net/netlabel.h` of Linux 7.2.

pub const NETLBL_NLTYPE_ADDRSELECT: u32 = 6;
pub const NETLBL_NLTYPE_ADDRSELECT_NAME: &str = "NLBL_ADRSEL";
pub const NETLBL_NLTYPE_CALIPSO: u32 = 7;
pub const NETLBL_NLTYPE_CALIPSO_NAME: &str = "NLBL_CALIPSO";
pub const NETLBL_NLTYPE_CIPSOV4: u32 = 3;
pub const NETLBL_NLTYPE_CIPSOV4_NAME: &str = "NLBL_CIPSOv4";
pub const NETLBL_NLTYPE_CIPSOV6: u32 = 4;
pub const NETLBL_NLTYPE_CIPSOV6_NAME: &str = "NLBL_CIPSOv6";
pub const NETLBL_NLTYPE_MGMT: u32 = 1;
pub const NETLBL_NLTYPE_MGMT_NAME: &str = "NLBL_MGMT";
pub const NETLBL_NLTYPE_NONE: u32 = 0;
pub const NETLBL_NLTYPE_RIPSO: u32 = 2;
pub const NETLBL_NLTYPE_RIPSO_NAME: &str = "NLBL_RIPSO";
pub const NETLBL_NLTYPE_UNLABELED: u32 = 5;
pub const NETLBL_NLTYPE_UNLABELED_NAME: &str = "NLBL_UNLBL";
