// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_nflog.h` of Linux 7.2.

pub const EBT_NFLOG_DEFAULT_GROUP: u32 = 1;
pub const EBT_NFLOG_DEFAULT_THRESHOLD: u32 = 1;
pub const EBT_NFLOG_MASK: u32 = 0;
pub const EBT_NFLOG_PREFIX_SIZE: u32 = 64;
pub const EBT_NFLOG_WATCHER: &str = "nflog";

pub mod ebt_nflog_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 76);
    pub const len: Field = Field::new(0, 4);
    pub const group: Field = Field::new(4, 2);
    pub const threshold: Field = Field::new(6, 2);
    pub const flags: Field = Field::new(8, 2);
    pub const pad: Field = Field::new(10, 2);
    pub const prefix: Field = Field::new(12, 64);
}
