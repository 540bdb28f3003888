// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter.h` of Linux 7.2.

pub const NFPROTO_ARP: u32 = 3;
pub const NFPROTO_BRIDGE: u32 = 7;
pub const NFPROTO_DECNET: u32 = 12;
pub const NFPROTO_INET: u32 = 1;
pub const NFPROTO_IPV4: u32 = 2;
pub const NFPROTO_IPV6: u32 = 10;
pub const NFPROTO_NETDEV: u32 = 5;
pub const NFPROTO_NUMPROTO: u32 = 13;
pub const NFPROTO_UNSPEC: u32 = 0;
pub const NF_ACCEPT: u32 = 1;
pub const NF_DROP: u32 = 0;
pub const NF_INET_FORWARD: u32 = 2;
pub const NF_INET_INGRESS: u32 = 5;
pub const NF_INET_LOCAL_IN: u32 = 1;
pub const NF_INET_LOCAL_OUT: u32 = 3;
pub const NF_INET_NUMHOOKS: u32 = 5;
pub const NF_INET_POST_ROUTING: u32 = 4;
pub const NF_INET_PRE_ROUTING: u32 = 0;
pub const NF_MAX_VERDICT: u32 = 5;
pub const NF_NETDEV_EGRESS: u32 = 1;
pub const NF_NETDEV_INGRESS: u32 = 0;
pub const NF_NETDEV_NUMHOOKS: u32 = 2;
pub const NF_QUEUE: u32 = 3;
pub const NF_REPEAT: u32 = 4;
pub const NF_STOLEN: u32 = 2;
pub const NF_STOP: u32 = 5;
pub const NF_VERDICT_BITS: u32 = 16;
pub const NF_VERDICT_FLAG_QUEUE_BYPASS: u32 = 32768;
pub const NF_VERDICT_MASK: u32 = 255;
pub const NF_VERDICT_QBITS: u32 = 16;
pub const NF_VERDICT_QMASK: u32 = 4294901760;

pub mod nf_inet_addr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const all: Field = Field::new(0, 16);
    pub const ip: Field = Field::new(0, 4);
    pub const ip6: Field = Field::new(0, 16);
    pub const r#in: Field = Field::new(0, 4);
    pub const in6: Field = Field::new(0, 16);
}
