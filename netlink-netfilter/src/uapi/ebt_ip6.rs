// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_ip6.h` of Linux 7.2.

pub const EBT_IP6_DEST: u32 = 2;
pub const EBT_IP6_DPORT: u32 = 32;
pub const EBT_IP6_ICMP6: u32 = 64;
pub const EBT_IP6_MASK: u32 = 127;
pub const EBT_IP6_MATCH: &str = "ip6";
pub const EBT_IP6_PROTO: u32 = 8;
pub const EBT_IP6_SOURCE: u32 = 1;
pub const EBT_IP6_SPORT: u32 = 16;
pub const EBT_IP6_TCLASS: u32 = 4;

pub mod ebt_ip6_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 76);
    pub const saddr: Field = Field::new(0, 16);
    pub const daddr: Field = Field::new(16, 16);
    pub const smsk: Field = Field::new(32, 16);
    pub const dmsk: Field = Field::new(48, 16);
    pub const tclass: Field = Field::new(64, 1);
    pub const protocol: Field = Field::new(65, 1);
    pub const bitmask: Field = Field::new(66, 1);
    pub const invflags: Field = Field::new(67, 1);
    pub const sport: Field = Field::new(68, 4);
    pub const icmpv6_type: Field = Field::new(68, 2);
    pub const dport: Field = Field::new(72, 4);
    pub const icmpv6_code: Field = Field::new(72, 2);
}
