// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_ife.h` of Linux 7.2.

pub const IFE_DECODE: u32 = 0;
pub const IFE_ENCODE: u32 = 1;
pub const TCA_IFE_DMAC: u32 = 3;
pub const TCA_IFE_MAX: u32 = 7;
pub const TCA_IFE_METALST: u32 = 6;
pub const TCA_IFE_PAD: u32 = 7;
pub const TCA_IFE_PARMS: u32 = 1;
pub const TCA_IFE_SMAC: u32 = 4;
pub const TCA_IFE_TM: u32 = 2;
pub const TCA_IFE_TYPE: u32 = 5;
pub const TCA_IFE_UNSPEC: u32 = 0;
pub const __TCA_IFE_MAX: u32 = 8;

pub mod tc_ife {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const flags: Field = Field::new(20, 2);
}
