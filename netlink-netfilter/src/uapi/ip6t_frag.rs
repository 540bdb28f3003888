// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_frag.h` of Linux 7.2.

pub const IP6T_FRAG_FST: u32 = 8;
pub const IP6T_FRAG_IDS: u32 = 1;
pub const IP6T_FRAG_INV_IDS: u32 = 1;
pub const IP6T_FRAG_INV_LEN: u32 = 2;
pub const IP6T_FRAG_INV_MASK: u32 = 3;
pub const IP6T_FRAG_LEN: u32 = 2;
pub const IP6T_FRAG_MF: u32 = 16;
pub const IP6T_FRAG_NMF: u32 = 32;
pub const IP6T_FRAG_RES: u32 = 4;

pub mod ip6t_frag {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ids: Field = Field::new(0, 8);
    pub const hdrlen: Field = Field::new(8, 4);
    pub const flags: Field = Field::new(12, 1);
    pub const invflags: Field = Field::new(13, 1);
}
