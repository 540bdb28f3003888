// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_HL.h` of Linux 7.2.

pub const IP6T_HL_DEC: u32 = 2;
pub const IP6T_HL_INC: u32 = 1;
pub const IP6T_HL_MAXMODE: u32 = 2;
pub const IP6T_HL_SET: u32 = 0;

pub mod ip6t_HL_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const mode: Field = Field::new(0, 1);
    pub const hop_limit: Field = Field::new(1, 1);
}
