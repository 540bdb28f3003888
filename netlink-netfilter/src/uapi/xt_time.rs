// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_time.h` of Linux 7.2.

pub const XT_TIME_ALL_FLAGS: u32 = 3;
pub const XT_TIME_ALL_MONTHDAYS: u32 = 4294967294;
pub const XT_TIME_ALL_WEEKDAYS: u32 = 254;
pub const XT_TIME_CONTIGUOUS: u32 = 2;
pub const XT_TIME_LOCAL_TZ: u32 = 1;
pub const XT_TIME_MAX_DAYTIME: u32 = 86399;
pub const XT_TIME_MIN_DAYTIME: u32 = 0;
pub const _XT_TIME_H: u32 = 1;

pub mod xt_time_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const date_start: Field = Field::new(0, 4);
    pub const date_stop: Field = Field::new(4, 4);
    pub const daytime_start: Field = Field::new(8, 4);
    pub const daytime_stop: Field = Field::new(12, 4);
    pub const monthdays_match: Field = Field::new(16, 4);
    pub const weekdays_match: Field = Field::new(20, 1);
    pub const flags: Field = Field::new(21, 1);
}
