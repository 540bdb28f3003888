// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nf_log.h` of Linux 7.2.

pub const NF_LOG_IPOPT: u32 = 4;
pub const NF_LOG_MACDECODE: u32 = 32;
pub const NF_LOG_MASK: u32 = 47;
pub const NF_LOG_NFLOG: u32 = 16;
pub const NF_LOG_PREFIXLEN: u32 = 128;
pub const NF_LOG_TCPOPT: u32 = 2;
pub const NF_LOG_TCPSEQ: u32 = 1;
pub const NF_LOG_UID: u32 = 8;
