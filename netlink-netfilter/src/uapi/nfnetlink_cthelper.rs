// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nfnetlink_cthelper.h` of Linux 7.2.

pub const NFCTH_MAX: u32 = 6;
pub const NFCTH_NAME: u32 = 1;
pub const NFCTH_POLICY: u32 = 4;
pub const NFCTH_POLICY_EXPECT_MAX: u32 = 2;
pub const NFCTH_POLICY_EXPECT_TIMEOUT: u32 = 3;
pub const NFCTH_POLICY_MAX: u32 = 3;
pub const NFCTH_POLICY_NAME: u32 = 1;
pub const NFCTH_POLICY_SET: u32 = 2;
pub const NFCTH_POLICY_SET1: u32 = 2;
pub const NFCTH_POLICY_SET2: u32 = 3;
pub const NFCTH_POLICY_SET3: u32 = 4;
pub const NFCTH_POLICY_SET4: u32 = 5;
pub const NFCTH_POLICY_SET_MAX: u32 = 5;
pub const NFCTH_POLICY_SET_NUM: u32 = 1;
pub const NFCTH_POLICY_SET_UNSPEC: u32 = 0;
pub const NFCTH_POLICY_UNSPEC: u32 = 0;
pub const NFCTH_PRIV_DATA_LEN: u32 = 5;
pub const NFCTH_QUEUE_NUM: u32 = 3;
pub const NFCTH_STATUS: u32 = 6;
pub const NFCTH_TUPLE: u32 = 2;
pub const NFCTH_TUPLE_L3PROTONUM: u32 = 1;
pub const NFCTH_TUPLE_L4PROTONUM: u32 = 2;
pub const NFCTH_TUPLE_MAX: u32 = 2;
pub const NFCTH_TUPLE_UNSPEC: u32 = 0;
pub const NFCTH_UNSPEC: u32 = 0;
pub const NFCT_HELPER_STATUS_DISABLED: u32 = 0;
pub const NFCT_HELPER_STATUS_ENABLED: u32 = 1;
pub const NFNL_MSG_CTHELPER_DEL: u32 = 2;
pub const NFNL_MSG_CTHELPER_GET: u32 = 1;
pub const NFNL_MSG_CTHELPER_MAX: u32 = 3;
pub const NFNL_MSG_CTHELPER_NEW: u32 = 0;
pub const __NFCTH_MAX: u32 = 7;
pub const __NFCTH_POLICY_MAX: u32 = 4;
pub const __NFCTH_POLICY_SET_MAX: u32 = 6;
pub const __NFCTH_TUPLE_MAX: u32 = 3;
