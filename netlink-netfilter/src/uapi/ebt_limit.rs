// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_limit.h` of Linux 7.2.

pub const EBT_LIMIT_MATCH: &str = "limit";
pub const EBT_LIMIT_SCALE: u32 = 10000;

pub mod ebt_limit_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 32), (0, 24));
    pub const avg: Field = Field::new(0, 4);
    pub const burst: Field = Field::new(4, 4);
    pub const prev: Field = Field::differing((8, 8), (8, 4));
    pub const credit: Field = Field::differing((16, 4), (12, 4));
    pub const credit_cap: Field = Field::differing((20, 4), (16, 4));
    pub const cost: Field = Field::differing((24, 4), (20, 4));
}
