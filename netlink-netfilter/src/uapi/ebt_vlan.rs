// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_vlan.h` of Linux 7.2.

pub const EBT_VLAN_ENCAP: u32 = 4;
pub const EBT_VLAN_ID: u32 = 1;
pub const EBT_VLAN_MASK: u32 = 7;
pub const EBT_VLAN_MATCH: &str = "vlan";
pub const EBT_VLAN_PRIO: u32 = 2;

pub mod ebt_vlan_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const id: Field = Field::new(0, 2);
    pub const prio: Field = Field::new(2, 1);
    pub const encap: Field = Field::new(4, 2);
    pub const bitmask: Field = Field::new(6, 1);
    pub const invflags: Field = Field::new(7, 1);
}
