// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_l2tp.h` of Linux 7.2.

pub const XT_L2TP_SID: u32 = 2;
pub const XT_L2TP_TID: u32 = 1;
pub const XT_L2TP_TYPE: u32 = 8;
pub const XT_L2TP_TYPE_CONTROL: u32 = 0;
pub const XT_L2TP_TYPE_DATA: u32 = 1;
pub const XT_L2TP_VERSION: u32 = 4;

pub mod xt_l2tp_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const tid: Field = Field::new(0, 4);
    pub const sid: Field = Field::new(4, 4);
    pub const version: Field = Field::new(8, 1);
    pub const r#type: Field = Field::new(9, 1);
    pub const flags: Field = Field::new(10, 1);
}
