// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_arp.h` of Linux 7.2.

pub const NF_ARP: u32 = 0;
pub const NF_ARP_FORWARD: u32 = 2;
pub const NF_ARP_IN: u32 = 0;
pub const NF_ARP_NUMHOOKS: u32 = 3;
pub const NF_ARP_OUT: u32 = 1;
