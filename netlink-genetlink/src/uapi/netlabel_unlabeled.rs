// Written by `cargo xtask codegen`; changes are lost.
//! `net/netlabel/netlabel_unlabeled.h` of Linux 7.2.

pub const NLBL_UNLABEL_A_ACPTFLG: u32 = 1;
pub const NLBL_UNLABEL_A_IFACE: u32 = 6;
pub const NLBL_UNLABEL_A_IPV4ADDR: u32 = 4;
pub const NLBL_UNLABEL_A_IPV4MASK: u32 = 5;
pub const NLBL_UNLABEL_A_IPV6ADDR: u32 = 2;
pub const NLBL_UNLABEL_A_IPV6MASK: u32 = 3;
pub const NLBL_UNLABEL_A_MAX: u32 = 7;
pub const NLBL_UNLABEL_A_SECCTX: u32 = 7;
pub const NLBL_UNLABEL_A_UNSPEC: u32 = 0;
pub const NLBL_UNLABEL_C_ACCEPT: u32 = 1;
pub const NLBL_UNLABEL_C_LIST: u32 = 2;
pub const NLBL_UNLABEL_C_STATICADD: u32 = 3;
pub const NLBL_UNLABEL_C_STATICADDDEF: u32 = 6;
pub const NLBL_UNLABEL_C_STATICLIST: u32 = 5;
pub const NLBL_UNLABEL_C_STATICLISTDEF: u32 = 8;
pub const NLBL_UNLABEL_C_STATICREMOVE: u32 = 4;
pub const NLBL_UNLABEL_C_STATICREMOVEDEF: u32 = 7;
pub const NLBL_UNLABEL_C_UNSPEC: u32 = 0;
pub const __NLBL_UNLABEL_A_MAX: u32 = 8;
pub const __NLBL_UNLABEL_C_MAX: u32 = 9;
