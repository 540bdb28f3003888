// Written by `cargo xtask codegen`; changes are lost.
//! `linux/cfm_bridge.h` of Linux 7.2.

pub const BR_CFM_CCM_INTERVAL_100_MS: u32 = 3;
pub const BR_CFM_CCM_INTERVAL_10_MIN: u32 = 7;
pub const BR_CFM_CCM_INTERVAL_10_MS: u32 = 2;
pub const BR_CFM_CCM_INTERVAL_10_SEC: u32 = 5;
pub const BR_CFM_CCM_INTERVAL_1_MIN: u32 = 6;
pub const BR_CFM_CCM_INTERVAL_1_SEC: u32 = 4;
pub const BR_CFM_CCM_INTERVAL_3_3_MS: u32 = 1;
pub const BR_CFM_CCM_INTERVAL_NONE: u32 = 0;
pub const BR_CFM_MEP_DIRECTION_DOWN: u32 = 0;
pub const BR_CFM_MEP_DIRECTION_UP: u32 = 1;
pub const BR_CFM_OPCODE_CCM: u32 = 1;
pub const BR_CFM_PORT: u32 = 0;
pub const BR_CFM_VLAN: u32 = 1;
pub const CFM_CCM_ITU_RESERVED_SIZE: u32 = 16;
pub const CFM_CCM_MAX_FRAME_LENGTH: u32 = 101;
pub const CFM_CCM_PDU_LENGTH: u32 = 75;
pub const CFM_CCM_PDU_MAID_OFFSET: u32 = 10;
pub const CFM_CCM_PDU_MEPID_OFFSET: u32 = 8;
pub const CFM_CCM_PDU_SEQNR_OFFSET: u32 = 4;
pub const CFM_CCM_PDU_TLV_OFFSET: u32 = 74;
pub const CFM_CCM_TLV_OFFSET: u32 = 70;
pub const CFM_ENDE_TLV_TYPE: u32 = 0;
pub const CFM_FRAME_PRIO: u32 = 7;
pub const CFM_IF_STATUS_TLV_LENGTH: u32 = 4;
pub const CFM_IF_STATUS_TLV_TYPE: u32 = 4;
pub const CFM_MAID_LENGTH: u32 = 48;
pub const CFM_PORT_STATUS_TLV_LENGTH: u32 = 4;
pub const CFM_PORT_STATUS_TLV_TYPE: u32 = 2;
pub const ETHER_HEADER_LENGTH: u32 = 18;

pub mod br_cfm_common_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const mdlevel_version: Field = Field::new(0, 1);
    pub const opcode: Field = Field::new(1, 1);
    pub const flags: Field = Field::new(2, 1);
    pub const tlv_offset: Field = Field::new(3, 1);
}
