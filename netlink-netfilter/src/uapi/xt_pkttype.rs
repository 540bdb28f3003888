// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_pkttype.h` of Linux 7.2.

pub mod xt_pkttype_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const pkttype: Field = Field::new(0, 4);
    pub const invert: Field = Field::new(4, 4);
}
