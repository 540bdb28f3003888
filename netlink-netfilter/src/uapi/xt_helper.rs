// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_helper.h` of Linux 7.2.

pub mod xt_helper_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const invert: Field = Field::new(0, 4);
    pub const name: Field = Field::new(4, 30);
}
