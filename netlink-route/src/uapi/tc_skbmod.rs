// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_skbmod.h` of Linux 7.2.

pub const SKBMOD_F_DMAC: u32 = 1;
pub const SKBMOD_F_ECN: u32 = 16;
pub const SKBMOD_F_ETYPE: u32 = 4;
pub const SKBMOD_F_SMAC: u32 = 2;
pub const SKBMOD_F_SWAPMAC: u32 = 8;
pub const TCA_SKBMOD_DMAC: u32 = 3;
pub const TCA_SKBMOD_ETYPE: u32 = 5;
pub const TCA_SKBMOD_MAX: u32 = 6;
pub const TCA_SKBMOD_PAD: u32 = 6;
pub const TCA_SKBMOD_PARMS: u32 = 2;
pub const TCA_SKBMOD_SMAC: u32 = 4;
pub const TCA_SKBMOD_TM: u32 = 1;
pub const TCA_SKBMOD_UNSPEC: u32 = 0;
pub const __TCA_SKBMOD_MAX: u32 = 7;

pub mod tc_skbmod {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 32), (0, 28));
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const flags: Field = Field::differing((24, 8), (20, 8));
}
