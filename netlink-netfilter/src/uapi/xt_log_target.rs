// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_LOG.h` of Linux 7.2.

pub const XT_LOG_IPOPT: u32 = 4;
pub const XT_LOG_MACDECODE: u32 = 32;
pub const XT_LOG_MASK: u32 = 47;
pub const XT_LOG_NFLOG: u32 = 16;
pub const XT_LOG_TCPOPT: u32 = 2;
pub const XT_LOG_TCPSEQ: u32 = 1;
pub const XT_LOG_UID: u32 = 8;

pub mod xt_log_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const level: Field = Field::new(0, 1);
    pub const logflags: Field = Field::new(1, 1);
    pub const prefix: Field = Field::new(2, 30);
}
