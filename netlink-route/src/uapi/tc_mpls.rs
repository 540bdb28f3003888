// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_mpls.h` of Linux 7.2.

pub const TCA_MPLS_ACT_DEC_TTL: u32 = 4;
pub const TCA_MPLS_ACT_MAC_PUSH: u32 = 5;
pub const TCA_MPLS_ACT_MODIFY: u32 = 3;
pub const TCA_MPLS_ACT_POP: u32 = 1;
pub const TCA_MPLS_ACT_PUSH: u32 = 2;
pub const TCA_MPLS_BOS: u32 = 8;
pub const TCA_MPLS_LABEL: u32 = 5;
pub const TCA_MPLS_MAX: u32 = 8;
pub const TCA_MPLS_PAD: u32 = 3;
pub const TCA_MPLS_PARMS: u32 = 2;
pub const TCA_MPLS_PROTO: u32 = 4;
pub const TCA_MPLS_TC: u32 = 6;
pub const TCA_MPLS_TM: u32 = 1;
pub const TCA_MPLS_TTL: u32 = 7;
pub const TCA_MPLS_UNSPEC: u32 = 0;
pub const __TCA_MPLS_MAX: u32 = 9;

pub mod tc_mpls {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const m_action: Field = Field::new(20, 4);
}
