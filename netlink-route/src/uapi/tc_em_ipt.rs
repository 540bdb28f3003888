// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_ematch/tc_em_ipt.h` of Linux 7.2.

pub const TCA_EM_IPT_HOOK: u32 = 1;
pub const TCA_EM_IPT_MATCH_DATA: u32 = 5;
pub const TCA_EM_IPT_MATCH_NAME: u32 = 2;
pub const TCA_EM_IPT_MATCH_REVISION: u32 = 3;
pub const TCA_EM_IPT_MAX: u32 = 5;
pub const TCA_EM_IPT_NFPROTO: u32 = 4;
pub const TCA_EM_IPT_UNSPEC: u32 = 0;
pub const __TCA_EM_IPT_MAX: u32 = 6;
