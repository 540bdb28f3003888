// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nfnetlink_hook.h` of Linux 7.2.

pub const NFNLA_CHAIN_FAMILY: u32 = 2;
pub const NFNLA_CHAIN_MAX: u32 = 3;
pub const NFNLA_CHAIN_NAME: u32 = 3;
pub const NFNLA_CHAIN_TABLE: u32 = 1;
pub const NFNLA_CHAIN_UNSPEC: u32 = 0;
pub const NFNLA_HOOK_BPF_ID: u32 = 1;
pub const NFNLA_HOOK_BPF_MAX: u32 = 1;
pub const NFNLA_HOOK_BPF_UNSPEC: u32 = 0;
pub const NFNLA_HOOK_CHAIN_INFO: u32 = 6;
pub const NFNLA_HOOK_DEV: u32 = 3;
pub const NFNLA_HOOK_FUNCTION_NAME: u32 = 4;
pub const NFNLA_HOOK_HOOKNUM: u32 = 1;
pub const NFNLA_HOOK_INFO_DESC: u32 = 1;
pub const NFNLA_HOOK_INFO_MAX: u32 = 2;
pub const NFNLA_HOOK_INFO_TYPE: u32 = 2;
pub const NFNLA_HOOK_INFO_UNSPEC: u32 = 0;
pub const NFNLA_HOOK_MAX: u32 = 6;
pub const NFNLA_HOOK_MODULE_NAME: u32 = 5;
pub const NFNLA_HOOK_PRIORITY: u32 = 2;
pub const NFNLA_HOOK_UNSPEC: u32 = 0;
pub const NFNL_HOOK_TYPE_BPF: u32 = 2;
pub const NFNL_HOOK_TYPE_NFTABLES: u32 = 1;
pub const NFNL_HOOK_TYPE_NFT_FLOWTABLE: u32 = 3;
pub const NFNL_MSG_HOOK_GET: u32 = 0;
pub const NFNL_MSG_HOOK_MAX: u32 = 1;
pub const __NFNLA_CHAIN_MAX: u32 = 4;
pub const __NFNLA_HOOK_BPF_MAX: u32 = 2;
pub const __NFNLA_HOOK_INFO_MAX: u32 = 3;
pub const __NFNLA_HOOK_MAX: u32 = 7;
