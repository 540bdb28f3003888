// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nfnetlink_acct.h` of Linux 7.2.

pub const NFACCT_BYTES: u32 = 3;
pub const NFACCT_FILTER: u32 = 7;
pub const NFACCT_FILTER_MASK: u32 = 1;
pub const NFACCT_FILTER_MAX: u32 = 2;
pub const NFACCT_FILTER_UNSPEC: u32 = 0;
pub const NFACCT_FILTER_VALUE: u32 = 2;
pub const NFACCT_FLAGS: u32 = 5;
pub const NFACCT_F_OVERQUOTA: u32 = 4;
pub const NFACCT_F_QUOTA_BYTES: u32 = 2;
pub const NFACCT_F_QUOTA_PKTS: u32 = 1;
pub const NFACCT_MAX: u32 = 8;
pub const NFACCT_NAME: u32 = 1;
pub const NFACCT_NAME_MAX: u32 = 32;
pub const NFACCT_PAD: u32 = 8;
pub const NFACCT_PKTS: u32 = 2;
pub const NFACCT_QUOTA: u32 = 6;
pub const NFACCT_UNSPEC: u32 = 0;
pub const NFACCT_USE: u32 = 4;
pub const NFNL_MSG_ACCT_DEL: u32 = 3;
pub const NFNL_MSG_ACCT_GET: u32 = 1;
pub const NFNL_MSG_ACCT_GET_CTRZERO: u32 = 2;
pub const NFNL_MSG_ACCT_MAX: u32 = 5;
pub const NFNL_MSG_ACCT_NEW: u32 = 0;
pub const NFNL_MSG_ACCT_OVERQUOTA: u32 = 4;
pub const __NFACCT_FILTER_MAX: u32 = 3;
pub const __NFACCT_MAX: u32 = 9;
