// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_mirred.h` of Linux 7.2.

pub const TCA_EGRESS_MIRROR: u32 = 2;
pub const TCA_EGRESS_REDIR: u32 = 1;
pub const TCA_INGRESS_MIRROR: u32 = 4;
pub const TCA_INGRESS_REDIR: u32 = 3;
pub const TCA_MIRRED_BLOCKID: u32 = 4;
pub const TCA_MIRRED_MAX: u32 = 4;
pub const TCA_MIRRED_PAD: u32 = 3;
pub const TCA_MIRRED_PARMS: u32 = 2;
pub const TCA_MIRRED_TM: u32 = 1;
pub const TCA_MIRRED_UNSPEC: u32 = 0;
pub const __TCA_MIRRED_MAX: u32 = 5;

pub mod tc_mirred {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const eaction: Field = Field::new(20, 4);
    pub const ifindex: Field = Field::new(24, 4);
}
