// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_opts.h` of Linux 7.2.

pub const IP6T_OPTS_INV_LEN: u32 = 1;
pub const IP6T_OPTS_INV_MASK: u32 = 1;
pub const IP6T_OPTS_LEN: u32 = 1;
pub const IP6T_OPTS_NSTRICT: u32 = 4;
pub const IP6T_OPTS_OPTS: u32 = 2;
pub const IP6T_OPTS_OPTSNR: u32 = 16;

pub mod ip6t_opts {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const hdrlen: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(4, 1);
    pub const invflags: Field = Field::new(5, 1);
    pub const opts: Field = Field::new(6, 32);
    pub const optsnr: Field = Field::new(38, 1);
}
