// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nf_tables_compat.h` of Linux 7.2.

pub const NFNL_MSG_COMPAT_GET: u32 = 0;
pub const NFNL_MSG_COMPAT_MAX: u32 = 1;
pub const NFTA_COMPAT_MAX: u32 = 3;
pub const NFTA_COMPAT_NAME: u32 = 1;
pub const NFTA_COMPAT_REV: u32 = 2;
pub const NFTA_COMPAT_TYPE: u32 = 3;
pub const NFTA_COMPAT_UNSPEC: u32 = 0;
pub const NFTA_MATCH_INFO: u32 = 3;
pub const NFTA_MATCH_MAX: u32 = 3;
pub const NFTA_MATCH_NAME: u32 = 1;
pub const NFTA_MATCH_REV: u32 = 2;
pub const NFTA_MATCH_UNSPEC: u32 = 0;
pub const NFTA_TARGET_INFO: u32 = 3;
pub const NFTA_TARGET_MAX: u32 = 3;
pub const NFTA_TARGET_NAME: u32 = 1;
pub const NFTA_TARGET_REV: u32 = 2;
pub const NFTA_TARGET_UNSPEC: u32 = 0;
pub const NFT_COMPAT_NAME_MAX: u32 = 32;
pub const __NFTA_COMPAT_MAX: u32 = 4;
pub const __NFTA_MATCH_MAX: u32 = 4;
pub const __NFTA_TARGET_MAX: u32 = 4;
