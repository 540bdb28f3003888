// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_pedit.h` of Linux 7.2.

pub const TCA_PEDIT_CMD_MAX: u32 = 1;
pub const TCA_PEDIT_HDR_TYPE_MAX: u32 = 5;
pub const TCA_PEDIT_KEYS_EX: u32 = 5;
pub const TCA_PEDIT_KEY_EX: u32 = 6;
pub const TCA_PEDIT_KEY_EX_CMD: u32 = 2;
pub const TCA_PEDIT_KEY_EX_CMD_ADD: u32 = 1;
pub const TCA_PEDIT_KEY_EX_CMD_SET: u32 = 0;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_ETH: u32 = 1;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_IP4: u32 = 2;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_IP6: u32 = 3;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_NETWORK: u32 = 0;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_TCP: u32 = 4;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_UDP: u32 = 5;
pub const TCA_PEDIT_KEY_EX_HTYPE: u32 = 1;
pub const TCA_PEDIT_KEY_EX_MAX: u32 = 2;
pub const TCA_PEDIT_MAX: u32 = 6;
pub const TCA_PEDIT_PAD: u32 = 3;
pub const TCA_PEDIT_PARMS: u32 = 2;
pub const TCA_PEDIT_PARMS_EX: u32 = 4;
pub const TCA_PEDIT_TM: u32 = 1;
pub const TCA_PEDIT_UNSPEC: u32 = 0;
pub const __PEDIT_CMD_MAX: u32 = 2;
pub const __PEDIT_HDR_TYPE_MAX: u32 = 6;
pub const __TCA_PEDIT_KEY_EX_MAX: u32 = 3;
pub const __TCA_PEDIT_MAX: u32 = 7;

pub mod tc_pedit_key {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const mask: Field = Field::new(0, 4);
    pub const val: Field = Field::new(4, 4);
    pub const off: Field = Field::new(8, 4);
    pub const at: Field = Field::new(12, 4);
    pub const offmask: Field = Field::new(16, 4);
    pub const shift: Field = Field::new(20, 4);
}

pub mod tc_pedit_sel {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const nkeys: Field = Field::new(20, 1);
    pub const flags: Field = Field::new(21, 1);
    pub const keys: Field = Field::new(24, 0);
}
