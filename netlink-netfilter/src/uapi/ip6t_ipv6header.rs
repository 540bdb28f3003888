// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_ipv6header.h` of Linux 7.2.

pub const MASK_AH: u32 = 8;
pub const MASK_DSTOPTS: u32 = 64;
pub const MASK_ESP: u32 = 4;
pub const MASK_FRAGMENT: u32 = 16;
pub const MASK_HOPOPTS: u32 = 128;
pub const MASK_NONE: u32 = 2;
pub const MASK_PROTO: u32 = 1;
pub const MASK_ROUTING: u32 = 32;

pub mod ip6t_ipv6header_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 3);
    pub const matchflags: Field = Field::new(0, 1);
    pub const invflags: Field = Field::new(1, 1);
    pub const modeflag: Field = Field::new(2, 1);
}
