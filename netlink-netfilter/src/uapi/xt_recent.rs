// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_recent.h` of Linux 7.2.

pub const XT_RECENT_CHECK: u32 = 1;
pub const XT_RECENT_DEST: u32 = 1;
pub const XT_RECENT_MODIFIERS: u32 = 48;
pub const XT_RECENT_NAME_LEN: u32 = 200;
pub const XT_RECENT_REAP: u32 = 32;
pub const XT_RECENT_REMOVE: u32 = 8;
pub const XT_RECENT_SET: u32 = 2;
pub const XT_RECENT_SOURCE: u32 = 0;
pub const XT_RECENT_TTL: u32 = 16;
pub const XT_RECENT_UPDATE: u32 = 4;
pub const XT_RECENT_VALID_FLAGS: u32 = 63;
pub const _LINUX_NETFILTER_XT_RECENT_H: u32 = 1;

pub mod xt_recent_mtinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 212);
    pub const seconds: Field = Field::new(0, 4);
    pub const hit_count: Field = Field::new(4, 4);
    pub const check_set: Field = Field::new(8, 1);
    pub const invert: Field = Field::new(9, 1);
    pub const name: Field = Field::new(10, 200);
    pub const side: Field = Field::new(210, 1);
}

pub mod xt_recent_mtinfo_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 228);
    pub const seconds: Field = Field::new(0, 4);
    pub const hit_count: Field = Field::new(4, 4);
    pub const check_set: Field = Field::new(8, 1);
    pub const invert: Field = Field::new(9, 1);
    pub const name: Field = Field::new(10, 200);
    pub const side: Field = Field::new(210, 1);
    pub const mask: Field = Field::new(212, 16);
}
