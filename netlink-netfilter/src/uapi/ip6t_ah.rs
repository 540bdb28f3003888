// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_ah.h` of Linux 7.2.

pub const IP6T_AH_INV_LEN: u32 = 2;
pub const IP6T_AH_INV_MASK: u32 = 3;
pub const IP6T_AH_INV_SPI: u32 = 1;
pub const IP6T_AH_LEN: u32 = 2;
pub const IP6T_AH_RES: u32 = 4;
pub const IP6T_AH_SPI: u32 = 1;

pub mod ip6t_ah {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const spis: Field = Field::new(0, 8);
    pub const hdrlen: Field = Field::new(8, 4);
    pub const hdrres: Field = Field::new(12, 1);
    pub const invflags: Field = Field::new(13, 1);
}
