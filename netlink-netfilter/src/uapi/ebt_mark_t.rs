// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_mark_t.h` of Linux 7.2.

pub const EBT_MARK_TARGET: &str = "mark";
pub const MARK_AND_VALUE: u32 = 4294967248;
pub const MARK_OR_VALUE: u32 = 4294967264;
pub const MARK_SET_VALUE: u32 = 4294967280;
pub const MARK_XOR_VALUE: u32 = 4294967232;

pub mod ebt_mark_t_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 8));
    pub const mark: Field = Field::differing((0, 8), (0, 4));
    pub const target: Field = Field::differing((8, 4), (4, 4));
}
