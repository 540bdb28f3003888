// Written by `cargo xtask codegen`; changes are lost.
//! `linux/dm-log-userspace.h` of Linux 7.2.

pub const DM_ULOG_CLEAR_REGION: u32 = 11;
pub const DM_ULOG_CTR: u32 = 1;
pub const DM_ULOG_DTR: u32 = 2;
pub const DM_ULOG_FLUSH: u32 = 9;
pub const DM_ULOG_GET_REGION_SIZE: u32 = 6;
pub const DM_ULOG_GET_RESYNC_WORK: u32 = 12;
pub const DM_ULOG_GET_SYNC_COUNT: u32 = 14;
pub const DM_ULOG_IN_SYNC: u32 = 8;
pub const DM_ULOG_IS_CLEAN: u32 = 7;
pub const DM_ULOG_IS_REMOTE_RECOVERING: u32 = 17;
pub const DM_ULOG_MARK_REGION: u32 = 10;
pub const DM_ULOG_POSTSUSPEND: u32 = 4;
pub const DM_ULOG_PRESUSPEND: u32 = 3;
pub const DM_ULOG_REQUEST_MASK: u32 = 255;
pub const DM_ULOG_REQUEST_VERSION: u32 = 3;
pub const DM_ULOG_RESUME: u32 = 5;
pub const DM_ULOG_SET_REGION_SYNC: u32 = 13;
pub const DM_ULOG_STATUS_INFO: u32 = 15;
pub const DM_ULOG_STATUS_TABLE: u32 = 16;

pub mod dm_ulog_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 160);
    pub const luid: Field = Field::new(0, 8);
    pub const uuid: Field = Field::new(8, 129);
    pub const padding: Field = Field::new(137, 3);
    pub const version: Field = Field::new(140, 4);
    pub const error: Field = Field::new(144, 4);
    pub const seq: Field = Field::new(148, 4);
    pub const request_type: Field = Field::new(152, 4);
    pub const data_size: Field = Field::new(156, 4);
    pub const data: Field = Field::new(160, 0);
}
