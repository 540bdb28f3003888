// Written by `cargo xtask codegen`; changes are lost.
//! `linux/gen_stats.h` of Linux 7.2.

pub const TCA_STATS_APP: u32 = 4;
pub const TCA_STATS_BASIC: u32 = 1;
pub const TCA_STATS_BASIC_HW: u32 = 7;
pub const TCA_STATS_MAX: u32 = 8;
pub const TCA_STATS_PAD: u32 = 6;
pub const TCA_STATS_PKT64: u32 = 8;
pub const TCA_STATS_QUEUE: u32 = 3;
pub const TCA_STATS_RATE_EST: u32 = 2;
pub const TCA_STATS_RATE_EST64: u32 = 5;
pub const TCA_STATS_UNSPEC: u32 = 0;
pub const __TCA_STATS_MAX: u32 = 9;

pub mod gnet_estimator {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const interval: Field = Field::new(0, 1);
    pub const ewma_log: Field = Field::new(1, 1);
}

pub mod gnet_stats_basic {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 12));
    pub const bytes: Field = Field::new(0, 8);
    pub const packets: Field = Field::new(8, 4);
}

pub mod gnet_stats_queue {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const qlen: Field = Field::new(0, 4);
    pub const backlog: Field = Field::new(4, 4);
    pub const drops: Field = Field::new(8, 4);
    pub const requeues: Field = Field::new(12, 4);
    pub const overlimits: Field = Field::new(16, 4);
}

pub mod gnet_stats_rate_est {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const bps: Field = Field::new(0, 4);
    pub const pps: Field = Field::new(4, 4);
}

pub mod gnet_stats_rate_est64 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const bps: Field = Field::new(0, 8);
    pub const pps: Field = Field::new(8, 8);
}
