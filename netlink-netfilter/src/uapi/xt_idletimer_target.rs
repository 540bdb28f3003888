// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_IDLETIMER.h` of Linux 7.2.

pub const MAX_IDLETIMER_LABEL_SIZE: u32 = 28;
pub const XT_IDLETIMER_ALARM: u32 = 1;

pub mod idletimer_tg_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const timeout: Field = Field::new(0, 4);
    pub const label: Field = Field::new(4, 28);
    pub const timer: Field = Field::differing((32, 8), (32, 4));
}

pub mod idletimer_tg_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const timeout: Field = Field::new(0, 4);
    pub const label: Field = Field::new(4, 28);
    pub const send_nl_msg: Field = Field::new(32, 1);
    pub const timer_type: Field = Field::new(33, 1);
    pub const timer: Field = Field::differing((40, 8), (40, 4));
}
