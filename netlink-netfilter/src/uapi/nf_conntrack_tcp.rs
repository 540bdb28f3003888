// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nf_conntrack_tcp.h` of Linux 7.2.

pub const IP_CT_EXP_CHALLENGE_ACK: u32 = 64;
pub const IP_CT_TCP_FLAG_BE_LIBERAL: u32 = 8;
pub const IP_CT_TCP_FLAG_CLOSE_INIT: u32 = 4;
pub const IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED: u32 = 16;
pub const IP_CT_TCP_FLAG_MAXACK_SET: u32 = 32;
pub const IP_CT_TCP_FLAG_SACK_PERM: u32 = 2;
pub const IP_CT_TCP_FLAG_WINDOW_SCALE: u32 = 1;
pub const IP_CT_TCP_SIMULTANEOUS_OPEN: u32 = 128;
pub const TCP_CONNTRACK_CLOSE: u32 = 8;
pub const TCP_CONNTRACK_CLOSE_WAIT: u32 = 5;
pub const TCP_CONNTRACK_ESTABLISHED: u32 = 3;
pub const TCP_CONNTRACK_FIN_WAIT: u32 = 4;
pub const TCP_CONNTRACK_IGNORE: u32 = 11;
pub const TCP_CONNTRACK_LAST_ACK: u32 = 6;
pub const TCP_CONNTRACK_LISTEN: u32 = 9;
pub const TCP_CONNTRACK_MAX: u32 = 10;
pub const TCP_CONNTRACK_NONE: u32 = 0;
pub const TCP_CONNTRACK_RETRANS: u32 = 12;
pub const TCP_CONNTRACK_SYN_RECV: u32 = 2;
pub const TCP_CONNTRACK_SYN_SENT: u32 = 1;
pub const TCP_CONNTRACK_SYN_SENT2: u32 = 9;
pub const TCP_CONNTRACK_TIMEOUT_MAX: u32 = 14;
pub const TCP_CONNTRACK_TIME_WAIT: u32 = 7;
pub const TCP_CONNTRACK_UNACK: u32 = 13;

pub mod nf_ct_tcp_flags {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const flags: Field = Field::new(0, 1);
    pub const mask: Field = Field::new(1, 1);
}
