// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv4/ipt_REJECT.h` of Linux 7.2.

pub const IPT_ICMP_ADMIN_PROHIBITED: u32 = 8;
pub const IPT_ICMP_ECHOREPLY: u32 = 4;
pub const IPT_ICMP_HOST_PROHIBITED: u32 = 6;
pub const IPT_ICMP_HOST_UNREACHABLE: u32 = 1;
pub const IPT_ICMP_NET_PROHIBITED: u32 = 5;
pub const IPT_ICMP_NET_UNREACHABLE: u32 = 0;
pub const IPT_ICMP_PORT_UNREACHABLE: u32 = 3;
pub const IPT_ICMP_PROT_UNREACHABLE: u32 = 2;
pub const IPT_TCP_RESET: u32 = 7;

pub mod ipt_reject_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const with: Field = Field::new(0, 4);
}
