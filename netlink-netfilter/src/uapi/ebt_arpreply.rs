// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_arpreply.h` of Linux 7.2.

pub const EBT_ARPREPLY_TARGET: &str = "arpreply";

pub mod ebt_arpreply_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const mac: Field = Field::new(0, 6);
    pub const target: Field = Field::new(8, 4);
}
