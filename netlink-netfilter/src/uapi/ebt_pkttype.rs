// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_pkttype.h` of Linux 7.2.

pub const EBT_PKTTYPE_MATCH: &str = "pkttype";

pub mod ebt_pkttype_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const pkt_type: Field = Field::new(0, 1);
    pub const invert: Field = Field::new(1, 1);
}
