// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_mark_m.h` of Linux 7.2.

pub const EBT_MARK_AND: u32 = 1;
pub const EBT_MARK_MASK: u32 = 3;
pub const EBT_MARK_MATCH: &str = "mark_m";
pub const EBT_MARK_OR: u32 = 2;

pub mod ebt_mark_m_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 24), (0, 12));
    pub const mark: Field = Field::differing((0, 8), (0, 4));
    pub const mask: Field = Field::differing((8, 8), (4, 4));
    pub const invert: Field = Field::differing((16, 1), (8, 1));
    pub const bitmask: Field = Field::differing((17, 1), (9, 1));
}
