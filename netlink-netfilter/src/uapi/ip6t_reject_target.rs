// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_REJECT.h` of Linux 7.2.

pub const IP6T_ICMP6_ADDR_UNREACH: u32 = 3;
pub const IP6T_ICMP6_ADM_PROHIBITED: u32 = 1;
pub const IP6T_ICMP6_ECHOREPLY: u32 = 5;
pub const IP6T_ICMP6_NOT_NEIGHBOUR: u32 = 2;
pub const IP6T_ICMP6_NO_ROUTE: u32 = 0;
pub const IP6T_ICMP6_POLICY_FAIL: u32 = 7;
pub const IP6T_ICMP6_PORT_UNREACH: u32 = 4;
pub const IP6T_ICMP6_REJECT_ROUTE: u32 = 8;
pub const IP6T_TCP_RESET: u32 = 6;

pub mod ip6t_reject_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const with: Field = Field::new(0, 4);
}
