// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_tcpmss.h` of Linux 7.2.

pub mod xt_tcpmss_match_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 6);
    pub const mss_min: Field = Field::new(0, 2);
    pub const mss_max: Field = Field::new(2, 2);
    pub const invert: Field = Field::new(4, 1);
}
