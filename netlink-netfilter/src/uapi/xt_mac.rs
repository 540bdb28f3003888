// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_mac.h` of Linux 7.2.

pub mod xt_mac_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const srcaddr: Field = Field::new(0, 6);
    pub const invert: Field = Field::new(8, 4);
}
