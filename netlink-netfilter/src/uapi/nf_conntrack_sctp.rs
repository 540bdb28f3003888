// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nf_conntrack_sctp.h` of Linux 7.2.

pub const SCTP_CONNTRACK_CLOSED: u32 = 1;
pub const SCTP_CONNTRACK_COOKIE_ECHOED: u32 = 3;
pub const SCTP_CONNTRACK_COOKIE_WAIT: u32 = 2;
pub const SCTP_CONNTRACK_ESTABLISHED: u32 = 4;
pub const SCTP_CONNTRACK_HEARTBEAT_ACKED: u32 = 9;
pub const SCTP_CONNTRACK_HEARTBEAT_SENT: u32 = 8;
pub const SCTP_CONNTRACK_MAX: u32 = 10;
pub const SCTP_CONNTRACK_NONE: u32 = 0;
pub const SCTP_CONNTRACK_SHUTDOWN_ACK_SENT: u32 = 7;
pub const SCTP_CONNTRACK_SHUTDOWN_RECD: u32 = 6;
pub const SCTP_CONNTRACK_SHUTDOWN_SENT: u32 = 5;
