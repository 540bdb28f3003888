// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_rt.h` of Linux 7.2.

pub const IP6T_RT_FST: u32 = 16;
pub const IP6T_RT_FST_MASK: u32 = 48;
pub const IP6T_RT_FST_NSTRICT: u32 = 32;
pub const IP6T_RT_HOPS: u32 = 16;
pub const IP6T_RT_INV_LEN: u32 = 4;
pub const IP6T_RT_INV_MASK: u32 = 7;
pub const IP6T_RT_INV_SGS: u32 = 2;
pub const IP6T_RT_INV_TYP: u32 = 1;
pub const IP6T_RT_LEN: u32 = 4;
pub const IP6T_RT_RES: u32 = 8;
pub const IP6T_RT_SGS: u32 = 2;
pub const IP6T_RT_TYP: u32 = 1;

pub mod ip6t_rt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 280);
    pub const rt_type: Field = Field::new(0, 4);
    pub const segsleft: Field = Field::new(4, 8);
    pub const hdrlen: Field = Field::new(12, 4);
    pub const flags: Field = Field::new(16, 1);
    pub const invflags: Field = Field::new(17, 1);
    pub const addrs: Field = Field::new(20, 256);
    pub const addrnr: Field = Field::new(276, 1);
}
