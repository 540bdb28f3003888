// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_bpf.h` of Linux 7.2.

pub const TCA_ACT_BPF_FD: u32 = 5;
pub const TCA_ACT_BPF_ID: u32 = 9;
pub const TCA_ACT_BPF_MAX: u32 = 9;
pub const TCA_ACT_BPF_NAME: u32 = 6;
pub const TCA_ACT_BPF_OPS: u32 = 4;
pub const TCA_ACT_BPF_OPS_LEN: u32 = 3;
pub const TCA_ACT_BPF_PAD: u32 = 7;
pub const TCA_ACT_BPF_PARMS: u32 = 2;
pub const TCA_ACT_BPF_TAG: u32 = 8;
pub const TCA_ACT_BPF_TM: u32 = 1;
pub const TCA_ACT_BPF_UNSPEC: u32 = 0;
pub const __TCA_ACT_BPF_MAX: u32 = 10;

pub mod tc_act_bpf {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
}
