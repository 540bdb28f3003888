// Written by `cargo xtask codegen`; changes are lost.
//! `linux/connector.h` of Linux 7.2.

pub const CN_DST_IDX: u32 = 6;
pub const CN_DST_VAL: u32 = 1;
pub const CN_IDX_BB: u32 = 5;
pub const CN_IDX_CIFS: u32 = 2;
pub const CN_IDX_DM: u32 = 7;
pub const CN_IDX_DRBD: u32 = 8;
pub const CN_IDX_PROC: u32 = 1;
pub const CN_IDX_V86D: u32 = 4;
pub const CN_KVP_IDX: u32 = 9;
pub const CN_KVP_VAL: u32 = 1;
pub const CN_NETLINK_USERS: u32 = 11;
pub const CN_VAL_CIFS: u32 = 1;
pub const CN_VAL_DM_USERSPACE_LOG: u32 = 1;
pub const CN_VAL_DRBD: u32 = 1;
pub const CN_VAL_PROC: u32 = 1;
pub const CN_VAL_V86D_UVESAFB: u32 = 1;
pub const CN_VSS_IDX: u32 = 10;
pub const CN_VSS_VAL: u32 = 1;
pub const CN_W1_IDX: u32 = 3;
pub const CN_W1_VAL: u32 = 1;
pub const CONNECTOR_MAX_MSG_SIZE: u32 = 16384;

pub mod cb_id {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const idx: Field = Field::new(0, 4);
    pub const val: Field = Field::new(4, 4);
}

pub mod cn_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const id: Field = Field::new(0, 8);
    pub const seq: Field = Field::new(8, 4);
    pub const ack: Field = Field::new(12, 4);
    pub const len: Field = Field::new(16, 2);
    pub const flags: Field = Field::new(18, 2);
    pub const data: Field = Field::new(20, 0);
}
