// Written by `cargo xtask codegen`; changes are lost.
//! `linux/target_core_user.h` of Linux 7.2.

pub const ALIGN_SIZE: u32 = 64;
pub const TCMU_ATTR_CMD_STATUS: u32 = 7;
pub const TCMU_ATTR_DEVICE: u32 = 1;
pub const TCMU_ATTR_DEVICE_ID: u32 = 8;
pub const TCMU_ATTR_DEV_CFG: u32 = 4;
pub const TCMU_ATTR_DEV_SIZE: u32 = 5;
pub const TCMU_ATTR_MAX: u32 = 9;
pub const TCMU_ATTR_MINOR: u32 = 2;
pub const TCMU_ATTR_PAD: u32 = 3;
pub const TCMU_ATTR_SUPP_KERN_CMD_REPLY: u32 = 9;
pub const TCMU_ATTR_UNSPEC: u32 = 0;
pub const TCMU_ATTR_WRITECACHE: u32 = 6;
pub const TCMU_CMD_ADDED_DEVICE: u32 = 1;
pub const TCMU_CMD_ADDED_DEVICE_DONE: u32 = 4;
pub const TCMU_CMD_MAX: u32 = 7;
pub const TCMU_CMD_RECONFIG_DEVICE: u32 = 3;
pub const TCMU_CMD_RECONFIG_DEVICE_DONE: u32 = 6;
pub const TCMU_CMD_REMOVED_DEVICE: u32 = 2;
pub const TCMU_CMD_REMOVED_DEVICE_DONE: u32 = 5;
pub const TCMU_CMD_SET_FEATURES: u32 = 7;
pub const TCMU_CMD_UNSPEC: u32 = 0;
pub const TCMU_MAILBOX_FLAG_CAP_KEEP_BUF: u32 = 8;
pub const TCMU_MAILBOX_FLAG_CAP_OOOC: u32 = 1;
pub const TCMU_MAILBOX_FLAG_CAP_READ_LEN: u32 = 2;
pub const TCMU_MAILBOX_FLAG_CAP_TMR: u32 = 4;
pub const TCMU_MAILBOX_VERSION: u32 = 2;
pub const TCMU_OP_ALIGN_SIZE: u32 = 8;
pub const TCMU_OP_CMD: u32 = 1;
pub const TCMU_OP_MASK: u32 = 7;
pub const TCMU_OP_PAD: u32 = 0;
pub const TCMU_OP_TMR: u32 = 2;
pub const TCMU_SENSE_BUFFERSIZE: u32 = 96;
pub const TCMU_TMR_ABORT_TASK: u32 = 1;
pub const TCMU_TMR_ABORT_TASK_SET: u32 = 2;
pub const TCMU_TMR_CLEAR_ACA: u32 = 3;
pub const TCMU_TMR_CLEAR_TASK_SET: u32 = 4;
pub const TCMU_TMR_LUN_RESET: u32 = 5;
pub const TCMU_TMR_LUN_RESET_PRO: u32 = 128;
pub const TCMU_TMR_TARGET_COLD_RESET: u32 = 7;
pub const TCMU_TMR_TARGET_WARM_RESET: u32 = 6;
pub const TCMU_TMR_UNKNOWN: u32 = 0;
pub const TCMU_UFLAG_KEEP_BUF: u32 = 4;
pub const TCMU_UFLAG_READ_LEN: u32 = 2;
pub const TCMU_UFLAG_UNKNOWN_OP: u32 = 1;
pub const TCMU_VERSION: &str = "2.0";
pub const __TCMU_ATTR_MAX: u32 = 10;
pub const __TCMU_CMD_MAX: u32 = 8;

pub mod tcmu_cmd_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 112);
    pub const hdr: Field = Field::new(0, 8);
    pub const req: Field = Field::differing((8, 40), (8, 36));
    pub const req_iov_cnt: Field = Field::new(8, 4);
    pub const req_iov_bidi_cnt: Field = Field::new(12, 4);
    pub const req_iov_dif_cnt: Field = Field::new(16, 4);
    pub const req_cdb_off: Field = Field::differing((24, 8), (20, 8));
    pub const req___pad1: Field = Field::differing((32, 8), (28, 8));
    pub const req___pad2: Field = Field::differing((40, 8), (36, 8));
    pub const req_iov: Field = Field::differing((48, 0), (44, 0));
    pub const rsp: Field = Field::new(8, 104);
    pub const rsp_scsi_status: Field = Field::new(8, 1);
    pub const rsp___pad1: Field = Field::new(9, 1);
    pub const rsp___pad2: Field = Field::new(10, 2);
    pub const rsp_read_len: Field = Field::new(12, 4);
    pub const rsp_sense_buffer: Field = Field::new(16, 96);
}

pub mod tcmu_cmd_entry_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const len_op: Field = Field::new(0, 4);
    pub const cmd_id: Field = Field::new(4, 2);
    pub const kflags: Field = Field::new(6, 1);
    pub const uflags: Field = Field::new(7, 1);
}

pub mod tcmu_mailbox {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 128);
    pub const version: Field = Field::new(0, 2);
    pub const flags: Field = Field::new(2, 2);
    pub const cmdr_off: Field = Field::new(4, 4);
    pub const cmdr_size: Field = Field::new(8, 4);
    pub const cmd_head: Field = Field::new(12, 4);
    pub const cmd_tail: Field = Field::new(64, 4);
}

pub mod tcmu_tmr_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const hdr: Field = Field::new(0, 8);
    pub const tmr_type: Field = Field::new(8, 1);
    pub const __pad1: Field = Field::new(9, 1);
    pub const __pad2: Field = Field::new(10, 2);
    pub const cmd_cnt: Field = Field::new(12, 4);
    pub const __pad3: Field = Field::new(16, 8);
    pub const __pad4: Field = Field::new(24, 8);
    pub const cmd_ids: Field = Field::new(32, 0);
}
