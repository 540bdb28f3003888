// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_sample.h` of Linux 7.2.

pub const TCA_SAMPLE_MAX: u32 = 6;
pub const TCA_SAMPLE_PAD: u32 = 6;
pub const TCA_SAMPLE_PARMS: u32 = 2;
pub const TCA_SAMPLE_PSAMPLE_GROUP: u32 = 5;
pub const TCA_SAMPLE_RATE: u32 = 3;
pub const TCA_SAMPLE_TM: u32 = 1;
pub const TCA_SAMPLE_TRUNC_SIZE: u32 = 4;
pub const TCA_SAMPLE_UNSPEC: u32 = 0;
pub const __TCA_SAMPLE_MAX: u32 = 7;

pub mod tc_sample {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
}
