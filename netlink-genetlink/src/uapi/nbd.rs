// Written by `cargo xtask codegen`; changes are lost.
//! `linux/nbd.h` of Linux 7.2.

pub const NBD_CFLAG_DESTROY_ON_DISCONNECT: u32 = 1;
pub const NBD_CFLAG_DISCONNECT_ON_CLOSE: u32 = 2;
pub const NBD_CMD_DISC: u32 = 2;
pub const NBD_CMD_FLAG_FUA: u32 = 65536;
pub const NBD_CMD_FLAG_NO_HOLE: u32 = 131072;
pub const NBD_CMD_FLUSH: u32 = 3;
pub const NBD_CMD_READ: u32 = 0;
pub const NBD_CMD_TRIM: u32 = 4;
pub const NBD_CMD_WRITE: u32 = 1;
pub const NBD_CMD_WRITE_ZEROES: u32 = 6;
pub const NBD_FLAG_CAN_MULTI_CONN: u32 = 256;
pub const NBD_FLAG_HAS_FLAGS: u32 = 1;
pub const NBD_FLAG_READ_ONLY: u32 = 2;
pub const NBD_FLAG_ROTATIONAL: u32 = 16;
pub const NBD_FLAG_SEND_FLUSH: u32 = 4;
pub const NBD_FLAG_SEND_FUA: u32 = 8;
pub const NBD_FLAG_SEND_TRIM: u32 = 32;
pub const NBD_FLAG_SEND_WRITE_ZEROES: u32 = 64;
pub const NBD_REPLY_MAGIC: u32 = 1732535960;
pub const NBD_REQUEST_MAGIC: u32 = 627086611;

pub mod nbd_reply {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const magic: Field = Field::new(0, 4);
    pub const error: Field = Field::new(4, 4);
    pub const cookie: Field = Field::new(8, 8);
    pub const handle: Field = Field::new(8, 8);
}

pub mod nbd_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const magic: Field = Field::new(0, 4);
    pub const r#type: Field = Field::new(4, 4);
    pub const cookie: Field = Field::new(8, 8);
    pub const handle: Field = Field::new(8, 8);
    pub const from: Field = Field::new(16, 8);
    pub const len: Field = Field::new(24, 4);
}
