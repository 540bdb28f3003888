// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_vlan.h` of Linux 7.2.

pub const TCA_VLAN_ACT_MODIFY: u32 = 3;
pub const TCA_VLAN_ACT_POP: u32 = 1;
pub const TCA_VLAN_ACT_POP_ETH: u32 = 4;
pub const TCA_VLAN_ACT_PUSH: u32 = 2;
pub const TCA_VLAN_ACT_PUSH_ETH: u32 = 5;
pub const TCA_VLAN_MAX: u32 = 8;
pub const TCA_VLAN_PAD: u32 = 5;
pub const TCA_VLAN_PARMS: u32 = 2;
pub const TCA_VLAN_PUSH_ETH_DST: u32 = 7;
pub const TCA_VLAN_PUSH_ETH_SRC: u32 = 8;
pub const TCA_VLAN_PUSH_VLAN_ID: u32 = 3;
pub const TCA_VLAN_PUSH_VLAN_PRIORITY: u32 = 6;
pub const TCA_VLAN_PUSH_VLAN_PROTOCOL: u32 = 4;
pub const TCA_VLAN_TM: u32 = 1;
pub const TCA_VLAN_UNSPEC: u32 = 0;
pub const __TCA_VLAN_MAX: u32 = 9;

pub mod tc_vlan {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const v_action: Field = Field::new(20, 4);
}
