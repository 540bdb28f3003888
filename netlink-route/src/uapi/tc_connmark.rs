// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_connmark.h` of Linux 7.2.

pub const TCA_CONNMARK_MAX: u32 = 3;
pub const TCA_CONNMARK_PAD: u32 = 3;
pub const TCA_CONNMARK_PARMS: u32 = 1;
pub const TCA_CONNMARK_TM: u32 = 2;
pub const TCA_CONNMARK_UNSPEC: u32 = 0;
pub const __TCA_CONNMARK_MAX: u32 = 4;

pub mod tc_connmark {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const zone: Field = Field::new(20, 2);
}
