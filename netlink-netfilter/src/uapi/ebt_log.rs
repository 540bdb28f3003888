// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_log.h` of Linux 7.2.

pub const EBT_LOG_ARP: u32 = 2;
pub const EBT_LOG_IP: u32 = 1;
pub const EBT_LOG_IP6: u32 = 8;
pub const EBT_LOG_MASK: u32 = 11;
pub const EBT_LOG_NFLOG: u32 = 4;
pub const EBT_LOG_PREFIX_SIZE: u32 = 30;
pub const EBT_LOG_WATCHER: &str = "log";

pub mod ebt_log_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const loglevel: Field = Field::new(0, 1);
    pub const prefix: Field = Field::new(1, 30);
    pub const bitmask: Field = Field::new(32, 4);
}
