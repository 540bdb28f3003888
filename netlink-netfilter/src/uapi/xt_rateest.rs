// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_rateest.h` of Linux 7.2.

pub const XT_RATEEST_MATCH_ABS: u32 = 2;
pub const XT_RATEEST_MATCH_BPS: u32 = 16;
pub const XT_RATEEST_MATCH_DELTA: u32 = 8;
pub const XT_RATEEST_MATCH_EQ: u32 = 1;
pub const XT_RATEEST_MATCH_GT: u32 = 3;
pub const XT_RATEEST_MATCH_INVERT: u32 = 1;
pub const XT_RATEEST_MATCH_LT: u32 = 2;
pub const XT_RATEEST_MATCH_NONE: u32 = 0;
pub const XT_RATEEST_MATCH_PPS: u32 = 32;
pub const XT_RATEEST_MATCH_REL: u32 = 4;

pub mod xt_rateest_match_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const name1: Field = Field::new(0, 16);
    pub const name2: Field = Field::new(16, 16);
    pub const flags: Field = Field::new(32, 2);
    pub const mode: Field = Field::new(34, 2);
    pub const bps1: Field = Field::new(36, 4);
    pub const pps1: Field = Field::new(40, 4);
    pub const bps2: Field = Field::new(44, 4);
    pub const pps2: Field = Field::new(48, 4);
    pub const est1: Field = Field::differing((56, 8), (56, 4));
    pub const est2: Field = Field::differing((64, 8), (64, 4));
}
