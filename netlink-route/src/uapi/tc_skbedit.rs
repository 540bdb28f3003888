// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_skbedit.h` of Linux 7.2.

pub const SKBEDIT_F_INHERITDSFIELD: u32 = 32;
pub const SKBEDIT_F_MARK: u32 = 4;
pub const SKBEDIT_F_MASK: u32 = 16;
pub const SKBEDIT_F_PRIORITY: u32 = 1;
pub const SKBEDIT_F_PTYPE: u32 = 8;
pub const SKBEDIT_F_QUEUE_MAPPING: u32 = 2;
pub const SKBEDIT_F_TXQ_SKBHASH: u32 = 64;
pub const TCA_SKBEDIT_FLAGS: u32 = 9;
pub const TCA_SKBEDIT_MARK: u32 = 5;
pub const TCA_SKBEDIT_MASK: u32 = 8;
pub const TCA_SKBEDIT_MAX: u32 = 10;
pub const TCA_SKBEDIT_PAD: u32 = 6;
pub const TCA_SKBEDIT_PARMS: u32 = 2;
pub const TCA_SKBEDIT_PRIORITY: u32 = 3;
pub const TCA_SKBEDIT_PTYPE: u32 = 7;
pub const TCA_SKBEDIT_QUEUE_MAPPING: u32 = 4;
pub const TCA_SKBEDIT_QUEUE_MAPPING_MAX: u32 = 10;
pub const TCA_SKBEDIT_TM: u32 = 1;
pub const TCA_SKBEDIT_UNSPEC: u32 = 0;
pub const __TCA_SKBEDIT_MAX: u32 = 11;

pub mod tc_skbedit {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
}
