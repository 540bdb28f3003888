// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_string.h` of Linux 7.2.

pub const XT_STRING_FLAG_IGNORECASE: u32 = 2;
pub const XT_STRING_FLAG_INVERT: u32 = 1;
pub const XT_STRING_MAX_ALGO_NAME_SIZE: u32 = 16;
pub const XT_STRING_MAX_PATTERN_SIZE: u32 = 128;

pub mod xt_string_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 160);
    pub const from_offset: Field = Field::new(0, 2);
    pub const to_offset: Field = Field::new(2, 2);
    pub const algo: Field = Field::new(4, 16);
    pub const pattern: Field = Field::new(20, 128);
    pub const patlen: Field = Field::new(148, 1);
    pub const u: Field = Field::new(149, 1);
    pub const u_v0: Field = Field::new(149, 1);
    pub const u_v0_invert: Field = Field::new(149, 1);
    pub const u_v1: Field = Field::new(149, 1);
    pub const u_v1_flags: Field = Field::new(149, 1);
    pub const config: Field = Field::differing((152, 8), (152, 4));
}
