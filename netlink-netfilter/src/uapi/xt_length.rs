// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_length.h` of Linux 7.2.

pub mod xt_length_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 6);
    pub const min: Field = Field::new(0, 2);
    pub const max: Field = Field::new(2, 2);
    pub const invert: Field = Field::new(4, 1);
}
