// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_realm.h` of Linux 7.2.

pub mod xt_realm_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const id: Field = Field::new(0, 4);
    pub const mask: Field = Field::new(4, 4);
    pub const invert: Field = Field::new(8, 1);
}
