// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_NPT.h` of Linux 7.2.

pub mod ip6t_npt_tginfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const src_pfx: Field = Field::new(0, 16);
    pub const dst_pfx: Field = Field::new(16, 16);
    pub const src_pfx_len: Field = Field::new(32, 1);
    pub const dst_pfx_len: Field = Field::new(33, 1);
    pub const adjustment: Field = Field::new(34, 2);
}
