// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_RATEEST.h` of Linux 7.2.

pub mod xt_rateest_target_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const name: Field = Field::new(0, 16);
    pub const interval: Field = Field::new(16, 1);
    pub const ewma_log: Field = Field::new(17, 1);
    pub const est: Field = Field::differing((24, 8), (24, 4));
}
