// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nfnetlink.h` of Linux 7.2.

pub const NFNETLINK_V0: u32 = 0;
pub const NFNLGRP_ACCT_QUOTA: u32 = 8;
pub const NFNLGRP_CONNTRACK_DESTROY: u32 = 3;
pub const NFNLGRP_CONNTRACK_EXP_DESTROY: u32 = 6;
pub const NFNLGRP_CONNTRACK_EXP_NEW: u32 = 4;
pub const NFNLGRP_CONNTRACK_EXP_UPDATE: u32 = 5;
pub const NFNLGRP_CONNTRACK_NEW: u32 = 1;
pub const NFNLGRP_CONNTRACK_UPDATE: u32 = 2;
pub const NFNLGRP_MAX: u32 = 9;
pub const NFNLGRP_NFTABLES: u32 = 7;
pub const NFNLGRP_NFTRACE: u32 = 9;
pub const NFNLGRP_NONE: u32 = 0;
pub const NFNL_BATCH_GENID: u32 = 1;
pub const NFNL_BATCH_MAX: u32 = 1;
pub const NFNL_BATCH_UNSPEC: u32 = 0;
pub const NFNL_MSG_BATCH_BEGIN: u32 = 16;
pub const NFNL_MSG_BATCH_END: u32 = 17;
pub const NFNL_SUBSYS_ACCT: u32 = 7;
pub const NFNL_SUBSYS_COUNT: u32 = 13;
pub const NFNL_SUBSYS_CTHELPER: u32 = 9;
pub const NFNL_SUBSYS_CTNETLINK: u32 = 1;
pub const NFNL_SUBSYS_CTNETLINK_EXP: u32 = 2;
pub const NFNL_SUBSYS_CTNETLINK_TIMEOUT: u32 = 8;
pub const NFNL_SUBSYS_HOOK: u32 = 12;
pub const NFNL_SUBSYS_IPSET: u32 = 6;
pub const NFNL_SUBSYS_NFTABLES: u32 = 10;
pub const NFNL_SUBSYS_NFT_COMPAT: u32 = 11;
pub const NFNL_SUBSYS_NONE: u32 = 0;
pub const NFNL_SUBSYS_OSF: u32 = 5;
pub const NFNL_SUBSYS_QUEUE: u32 = 3;
pub const NFNL_SUBSYS_ULOG: u32 = 4;
pub const __NFNLGRP_MAX: u32 = 10;
pub const __NFNL_BATCH_MAX: u32 = 2;

pub mod nfgenmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const nfgen_family: Field = Field::new(0, 1);
    pub const version: Field = Field::new(1, 1);
    pub const res_id: Field = Field::new(2, 2);
}
