// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_arp.h` of Linux 7.2.

pub const EBT_ARP_DST_IP: u32 = 16;
pub const EBT_ARP_DST_MAC: u32 = 64;
pub const EBT_ARP_GRAT: u32 = 128;
pub const EBT_ARP_HTYPE: u32 = 2;
pub const EBT_ARP_MASK: u32 = 255;
pub const EBT_ARP_MATCH: &str = "arp";
pub const EBT_ARP_OPCODE: u32 = 1;
pub const EBT_ARP_PTYPE: u32 = 4;
pub const EBT_ARP_SRC_IP: u32 = 8;
pub const EBT_ARP_SRC_MAC: u32 = 32;

pub mod ebt_arp_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 52);
    pub const htype: Field = Field::new(0, 2);
    pub const ptype: Field = Field::new(2, 2);
    pub const opcode: Field = Field::new(4, 2);
    pub const saddr: Field = Field::new(8, 4);
    pub const smsk: Field = Field::new(12, 4);
    pub const daddr: Field = Field::new(16, 4);
    pub const dmsk: Field = Field::new(20, 4);
    pub const smaddr: Field = Field::new(24, 6);
    pub const smmsk: Field = Field::new(30, 6);
    pub const dmaddr: Field = Field::new(36, 6);
    pub const dmmsk: Field = Field::new(42, 6);
    pub const bitmask: Field = Field::new(48, 1);
    pub const invflags: Field = Field::new(49, 1);
}
