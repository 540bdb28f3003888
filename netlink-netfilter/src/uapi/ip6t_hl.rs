// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_hl.h` of Linux 7.2.

pub const IP6T_HL_EQ: u32 = 0;
pub const IP6T_HL_GT: u32 = 3;
pub const IP6T_HL_LT: u32 = 2;
pub const IP6T_HL_NE: u32 = 1;

pub mod ip6t_hl_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const mode: Field = Field::new(0, 1);
    pub const hop_limit: Field = Field::new(1, 1);
}
