// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nf_conntrack_tuple_common.h` of Linux 7.2.

pub const IP_CT_DIR_MAX: u32 = 2;
pub const IP_CT_DIR_ORIGINAL: u32 = 0;
pub const IP_CT_DIR_REPLY: u32 = 1;

pub mod nf_conntrack_man_proto {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const all: Field = Field::new(0, 2);
    pub const tcp: Field = Field::new(0, 2);
    pub const tcp_port: Field = Field::new(0, 2);
    pub const udp: Field = Field::new(0, 2);
    pub const udp_port: Field = Field::new(0, 2);
    pub const icmp: Field = Field::new(0, 2);
    pub const icmp_id: Field = Field::new(0, 2);
    pub const dccp: Field = Field::new(0, 2);
    pub const dccp_port: Field = Field::new(0, 2);
    pub const sctp: Field = Field::new(0, 2);
    pub const sctp_port: Field = Field::new(0, 2);
    pub const gre: Field = Field::new(0, 2);
    pub const gre_key: Field = Field::new(0, 2);
}
