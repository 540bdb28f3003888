// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_nat.h` of Linux 7.2.

pub const EBT_DNAT_TARGET: &str = "dnat";
pub const EBT_SNAT_TARGET: &str = "snat";
pub const NAT_ARP_BIT: u32 = 16;

pub mod ebt_nat_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const mac: Field = Field::new(0, 6);
    pub const target: Field = Field::new(8, 4);
}
