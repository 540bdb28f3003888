// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv4/ipt_ttl.h` of Linux 7.2.

pub const IPT_TTL_EQ: u32 = 0;
pub const IPT_TTL_GT: u32 = 3;
pub const IPT_TTL_LT: u32 = 2;
pub const IPT_TTL_NE: u32 = 1;

pub mod ipt_ttl_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const mode: Field = Field::new(0, 1);
    pub const ttl: Field = Field::new(1, 1);
}
