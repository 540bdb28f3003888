// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge.h` of Linux 7.2.

pub const NF_BR_BROUTING: u32 = 5;
pub const NF_BR_FORWARD: u32 = 2;
pub const NF_BR_LOCAL_IN: u32 = 1;
pub const NF_BR_LOCAL_OUT: u32 = 3;
pub const NF_BR_NUMHOOKS: u32 = 6;
pub const NF_BR_POST_ROUTING: u32 = 4;
pub const NF_BR_PRE_ROUTING: u32 = 0;
pub const NF_BR_PRI_BRNF: u32 = 0;
pub const NF_BR_PRI_FILTER_BRIDGED: i32 = -200;
pub const NF_BR_PRI_FILTER_OTHER: u32 = 200;
pub const NF_BR_PRI_FIRST: i32 = -2147483648;
pub const NF_BR_PRI_LAST: u32 = 2147483647;
pub const NF_BR_PRI_NAT_DST_BRIDGED: i32 = -300;
pub const NF_BR_PRI_NAT_DST_OTHER: u32 = 100;
pub const NF_BR_PRI_NAT_SRC: u32 = 300;
