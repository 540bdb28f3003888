// Written by `cargo xtask codegen`; changes are lost.
//! `linux/can/gw.h` of Linux 7.2.

pub const CGW_CRC8PRF_16U8: u32 = 2;
pub const CGW_CRC8PRF_1U8: u32 = 1;
pub const CGW_CRC8PRF_MAX: u32 = 3;
pub const CGW_CRC8PRF_SFFID_XOR: u32 = 3;
pub const CGW_CRC8PRF_UNSPEC: u32 = 0;
pub const CGW_CS_CRC8: u32 = 6;
pub const CGW_CS_CRC8_LEN: u32 = 282;
pub const CGW_CS_XOR: u32 = 5;
pub const CGW_CS_XOR_LEN: u32 = 4;
pub const CGW_DELETED: u32 = 12;
pub const CGW_DROPPED: u32 = 8;
pub const CGW_DST_IF: u32 = 10;
pub const CGW_FDMODATTR_LEN: u32 = 73;
pub const CGW_FDMOD_AND: u32 = 15;
pub const CGW_FDMOD_OR: u32 = 16;
pub const CGW_FDMOD_SET: u32 = 18;
pub const CGW_FDMOD_XOR: u32 = 17;
pub const CGW_FILTER: u32 = 11;
pub const CGW_FLAGS_CAN_ECHO: u32 = 1;
pub const CGW_FLAGS_CAN_FD: u32 = 8;
pub const CGW_FLAGS_CAN_IIF_TX_OK: u32 = 4;
pub const CGW_FLAGS_CAN_SRC_TSTAMP: u32 = 2;
pub const CGW_FRAME_MODS: u32 = 4;
pub const CGW_HANDLED: u32 = 7;
pub const CGW_LIM_HOPS: u32 = 13;
pub const CGW_MAX: u32 = 18;
pub const CGW_MODATTR_LEN: u32 = 17;
pub const CGW_MOD_AND: u32 = 1;
pub const CGW_MOD_DATA: u32 = 4;
pub const CGW_MOD_DLC: u32 = 2;
pub const CGW_MOD_FLAGS: u32 = 8;
pub const CGW_MOD_FUNCS: u32 = 4;
pub const CGW_MOD_ID: u32 = 1;
pub const CGW_MOD_LEN: u32 = 2;
pub const CGW_MOD_OR: u32 = 2;
pub const CGW_MOD_SET: u32 = 4;
pub const CGW_MOD_UID: u32 = 14;
pub const CGW_MOD_XOR: u32 = 3;
pub const CGW_SRC_IF: u32 = 9;
pub const CGW_TYPE_CAN_CAN: u32 = 1;
pub const CGW_TYPE_MAX: u32 = 1;
pub const CGW_TYPE_UNSPEC: u32 = 0;
pub const CGW_UNSPEC: u32 = 0;
pub const MAX_MODFUNCTIONS: u32 = 16;
pub const __CGW_CRC8PRF_MAX: u32 = 4;
pub const __CGW_MAX: u32 = 19;
pub const __CGW_TYPE_MAX: u32 = 2;

pub mod cgw_csum_crc8 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 282);
    pub const from_idx: Field = Field::new(0, 1);
    pub const to_idx: Field = Field::new(1, 1);
    pub const result_idx: Field = Field::new(2, 1);
    pub const init_crc_val: Field = Field::new(3, 1);
    pub const final_xor_val: Field = Field::new(4, 1);
    pub const crctab: Field = Field::new(5, 256);
    pub const profile: Field = Field::new(261, 1);
    pub const profile_data: Field = Field::new(262, 20);
}

pub mod cgw_csum_xor {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const from_idx: Field = Field::new(0, 1);
    pub const to_idx: Field = Field::new(1, 1);
    pub const result_idx: Field = Field::new(2, 1);
    pub const init_xor_val: Field = Field::new(3, 1);
}

pub mod cgw_fdframe_mod {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 73);
    pub const cf: Field = Field::new(0, 72);
    pub const modtype: Field = Field::new(72, 1);
}

pub mod cgw_frame_mod {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 17);
    pub const cf: Field = Field::new(0, 16);
    pub const modtype: Field = Field::new(16, 1);
}

pub mod rtcanmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const can_family: Field = Field::new(0, 1);
    pub const gwtype: Field = Field::new(1, 1);
    pub const flags: Field = Field::new(2, 2);
}
