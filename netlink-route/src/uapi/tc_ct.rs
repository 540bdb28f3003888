// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_ct.h` of Linux 7.2.

pub const TCA_CT_ACTION: u32 = 3;
pub const TCA_CT_ACT_CLEAR: u32 = 4;
pub const TCA_CT_ACT_COMMIT: u32 = 1;
pub const TCA_CT_ACT_FORCE: u32 = 2;
pub const TCA_CT_ACT_NAT: u32 = 8;
pub const TCA_CT_ACT_NAT_DST: u32 = 32;
pub const TCA_CT_ACT_NAT_SRC: u32 = 16;
pub const TCA_CT_HELPER_FAMILY: u32 = 17;
pub const TCA_CT_HELPER_NAME: u32 = 16;
pub const TCA_CT_HELPER_PROTO: u32 = 18;
pub const TCA_CT_LABELS: u32 = 7;
pub const TCA_CT_LABELS_MASK: u32 = 8;
pub const TCA_CT_MARK: u32 = 5;
pub const TCA_CT_MARK_MASK: u32 = 6;
pub const TCA_CT_MAX: u32 = 18;
pub const TCA_CT_NAT_IPV4_MAX: u32 = 10;
pub const TCA_CT_NAT_IPV4_MIN: u32 = 9;
pub const TCA_CT_NAT_IPV6_MAX: u32 = 12;
pub const TCA_CT_NAT_IPV6_MIN: u32 = 11;
pub const TCA_CT_NAT_PORT_MAX: u32 = 14;
pub const TCA_CT_NAT_PORT_MIN: u32 = 13;
pub const TCA_CT_PAD: u32 = 15;
pub const TCA_CT_PARMS: u32 = 1;
pub const TCA_CT_TM: u32 = 2;
pub const TCA_CT_UNSPEC: u32 = 0;
pub const TCA_CT_ZONE: u32 = 4;
pub const __TCA_CT_MAX: u32 = 19;

pub mod tc_ct {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
}
