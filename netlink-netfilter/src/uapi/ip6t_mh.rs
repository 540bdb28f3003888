// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_mh.h` of Linux 7.2.

pub const IP6T_MH_INV_MASK: u32 = 1;
pub const IP6T_MH_INV_TYPE: u32 = 1;

pub mod ip6t_mh {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 3);
    pub const types: Field = Field::new(0, 2);
    pub const invflags: Field = Field::new(2, 1);
}
