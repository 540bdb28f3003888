// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_vlan.h` of Linux 7.2.

pub const ADD_VLAN_CMD: u32 = 0;
pub const DEL_VLAN_CMD: u32 = 1;
pub const GET_VLAN_EGRESS_PRIORITY_CMD: u32 = 5;
pub const GET_VLAN_INGRESS_PRIORITY_CMD: u32 = 4;
pub const GET_VLAN_REALDEV_NAME_CMD: u32 = 8;
pub const GET_VLAN_VID_CMD: u32 = 9;
pub const SET_VLAN_EGRESS_PRIORITY_CMD: u32 = 3;
pub const SET_VLAN_FLAG_CMD: u32 = 7;
pub const SET_VLAN_INGRESS_PRIORITY_CMD: u32 = 2;
pub const SET_VLAN_NAME_TYPE_CMD: u32 = 6;
pub const VLAN_FLAG_BRIDGE_BINDING: u32 = 16;
pub const VLAN_FLAG_GVRP: u32 = 2;
pub const VLAN_FLAG_LOOSE_BINDING: u32 = 4;
pub const VLAN_FLAG_MVRP: u32 = 8;
pub const VLAN_FLAG_REORDER_HDR: u32 = 1;
pub const VLAN_NAME_TYPE_HIGHEST: u32 = 4;
pub const VLAN_NAME_TYPE_PLUS_VID: u32 = 0;
pub const VLAN_NAME_TYPE_PLUS_VID_NO_PAD: u32 = 2;
pub const VLAN_NAME_TYPE_RAW_PLUS_VID: u32 = 1;
pub const VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD: u32 = 3;

pub mod vlan_ioctl_args {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 56);
    pub const cmd: Field = Field::new(0, 4);
    pub const device1: Field = Field::new(4, 24);
    pub const u: Field = Field::new(28, 24);
    pub const u_device2: Field = Field::new(28, 24);
    pub const u_VID: Field = Field::new(28, 4);
    pub const u_skb_priority: Field = Field::new(28, 4);
    pub const u_name_type: Field = Field::new(28, 4);
    pub const u_bind_type: Field = Field::new(28, 4);
    pub const u_flag: Field = Field::new(28, 4);
    pub const vlan_qos: Field = Field::new(52, 2);
}
