// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_statistic.h` of Linux 7.2.

pub const XT_STATISTIC_INVERT: u32 = 1;
pub const XT_STATISTIC_MASK: u32 = 1;
pub const XT_STATISTIC_MODE_MAX: u32 = 1;
pub const XT_STATISTIC_MODE_NTH: u32 = 1;
pub const XT_STATISTIC_MODE_RANDOM: u32 = 0;
pub const __XT_STATISTIC_MODE_MAX: u32 = 2;

pub mod xt_statistic_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const mode: Field = Field::new(0, 2);
    pub const flags: Field = Field::new(2, 2);
    pub const u: Field = Field::new(4, 12);
    pub const u_random: Field = Field::new(4, 4);
    pub const u_random_probability: Field = Field::new(4, 4);
    pub const u_nth: Field = Field::new(4, 12);
    pub const u_nth_every: Field = Field::new(4, 4);
    pub const u_nth_packet: Field = Field::new(8, 4);
    pub const u_nth_count: Field = Field::new(12, 4);
    pub const master: Field = Field::differing((16, 8), (16, 4));
}
