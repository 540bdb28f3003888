// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6.h` of Linux 7.2.

pub const NF_IP6_FORWARD: u32 = 2;
pub const NF_IP6_LOCAL_IN: u32 = 1;
pub const NF_IP6_LOCAL_OUT: u32 = 3;
pub const NF_IP6_NUMHOOKS: u32 = 5;
pub const NF_IP6_POST_ROUTING: u32 = 4;
pub const NF_IP6_PRE_ROUTING: u32 = 0;
pub const NF_IP6_PRI_CONNTRACK: i32 = -200;
pub const NF_IP6_PRI_CONNTRACK_DEFRAG: i32 = -400;
pub const NF_IP6_PRI_CONNTRACK_HELPER: u32 = 300;
pub const NF_IP6_PRI_FILTER: u32 = 0;
pub const NF_IP6_PRI_FIRST: i32 = -2147483648;
pub const NF_IP6_PRI_LAST: u32 = 2147483647;
pub const NF_IP6_PRI_MANGLE: i32 = -150;
pub const NF_IP6_PRI_NAT_DST: i32 = -100;
pub const NF_IP6_PRI_NAT_SRC: u32 = 100;
pub const NF_IP6_PRI_RAW: i32 = -300;
pub const NF_IP6_PRI_RAW_BEFORE_DEFRAG: i32 = -450;
pub const NF_IP6_PRI_SECURITY: u32 = 50;
pub const NF_IP6_PRI_SELINUX_FIRST: i32 = -225;
pub const NF_IP6_PRI_SELINUX_LAST: u32 = 225;
