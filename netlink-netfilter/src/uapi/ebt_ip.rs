// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_ip.h` of Linux 7.2.

pub const EBT_IP_DEST: u32 = 2;
pub const EBT_IP_DPORT: u32 = 32;
pub const EBT_IP_ICMP: u32 = 64;
pub const EBT_IP_IGMP: u32 = 128;
pub const EBT_IP_MASK: u32 = 255;
pub const EBT_IP_MATCH: &str = "ip";
pub const EBT_IP_PROTO: u32 = 8;
pub const EBT_IP_SOURCE: u32 = 1;
pub const EBT_IP_SPORT: u32 = 16;
pub const EBT_IP_TOS: u32 = 4;

pub mod ebt_ip_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const saddr: Field = Field::new(0, 4);
    pub const daddr: Field = Field::new(4, 4);
    pub const smsk: Field = Field::new(8, 4);
    pub const dmsk: Field = Field::new(12, 4);
    pub const tos: Field = Field::new(16, 1);
    pub const protocol: Field = Field::new(17, 1);
    pub const bitmask: Field = Field::new(18, 1);
    pub const invflags: Field = Field::new(19, 1);
    pub const sport: Field = Field::new(20, 4);
    pub const icmp_type: Field = Field::new(20, 2);
    pub const igmp_type: Field = Field::new(20, 2);
    pub const dport: Field = Field::new(24, 4);
    pub const icmp_code: Field = Field::new(24, 2);
}
