// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv4/ipt_ECN.h` of Linux 7.2.

pub const IPT_ECN_IP_MASK: i32 = -253;
pub const IPT_ECN_OP_MASK: u32 = 206;
pub const IPT_ECN_OP_SET_CWR: u32 = 32;
pub const IPT_ECN_OP_SET_ECE: u32 = 16;
pub const IPT_ECN_OP_SET_IP: u32 = 1;

pub mod ipt_ECN_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 3);
    pub const operation: Field = Field::new(0, 1);
    pub const ip_ect: Field = Field::new(1, 1);
    pub const proto: Field = Field::new(2, 1);
    pub const proto_tcp: Field = Field::new(2, 1);
    pub const proto_tcp_ece: Field = Field::new(2, 1);
    pub const proto_tcp_cwr: Field = Field::new(2, 1);
}
