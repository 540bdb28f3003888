// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_ecn.h` of Linux 7.2.

pub const XT_ECN_IP_MASK: i32 = -253;
pub const XT_ECN_OP_MATCH_CWR: u32 = 32;
pub const XT_ECN_OP_MATCH_ECE: u32 = 16;
pub const XT_ECN_OP_MATCH_IP: u32 = 1;
pub const XT_ECN_OP_MATCH_MASK: u32 = 206;

pub mod xt_ecn_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const operation: Field = Field::new(0, 1);
    pub const invert: Field = Field::new(1, 1);
    pub const ip_ect: Field = Field::new(2, 1);
    pub const proto: Field = Field::new(3, 1);
    pub const proto_tcp: Field = Field::new(3, 1);
    pub const proto_tcp_ect: Field = Field::new(3, 1);
}
