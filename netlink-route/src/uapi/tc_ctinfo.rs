// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_ctinfo.h` of Linux 7.2.

pub const TCA_CTINFO_ACT: u32 = 3;
pub const TCA_CTINFO_MAX: u32 = 10;
pub const TCA_CTINFO_PAD: u32 = 1;
pub const TCA_CTINFO_PARMS_CPMARK_MASK: u32 = 7;
pub const TCA_CTINFO_PARMS_DSCP_MASK: u32 = 5;
pub const TCA_CTINFO_PARMS_DSCP_STATEMASK: u32 = 6;
pub const TCA_CTINFO_STATS_CPMARK_SET: u32 = 10;
pub const TCA_CTINFO_STATS_DSCP_ERROR: u32 = 9;
pub const TCA_CTINFO_STATS_DSCP_SET: u32 = 8;
pub const TCA_CTINFO_TM: u32 = 2;
pub const TCA_CTINFO_UNSPEC: u32 = 0;
pub const TCA_CTINFO_ZONE: u32 = 4;
pub const __TCA_CTINFO_MAX: u32 = 11;

pub mod tc_ctinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
}
