// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_defact.h` of Linux 7.2.

pub const TCA_DEF_DATA: u32 = 3;
pub const TCA_DEF_MAX: u32 = 4;
pub const TCA_DEF_PAD: u32 = 4;
pub const TCA_DEF_PARMS: u32 = 2;
pub const TCA_DEF_TM: u32 = 1;
pub const TCA_DEF_UNSPEC: u32 = 0;
pub const __TCA_DEF_MAX: u32 = 5;

pub mod tc_defact {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
}
