// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv4/ipt_TTL.h` of Linux 7.2.

pub const IPT_TTL_DEC: u32 = 2;
pub const IPT_TTL_INC: u32 = 1;
pub const IPT_TTL_MAXMODE: u32 = 2;
pub const IPT_TTL_SET: u32 = 0;

pub mod ipt_TTL_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const mode: Field = Field::new(0, 1);
    pub const ttl: Field = Field::new(1, 1);
}
