// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netconf.h` of Linux 7.2.

pub const NETCONFA_ALL: i32 = -1;
pub const NETCONFA_BC_FORWARDING: u32 = 8;
pub const NETCONFA_FORCE_FORWARDING: u32 = 9;
pub const NETCONFA_FORWARDING: u32 = 2;
pub const NETCONFA_IFINDEX: u32 = 1;
pub const NETCONFA_IFINDEX_ALL: i32 = -1;
pub const NETCONFA_IFINDEX_DEFAULT: i32 = -2;
pub const NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN: u32 = 6;
pub const NETCONFA_INPUT: u32 = 7;
pub const NETCONFA_MAX: u32 = 9;
pub const NETCONFA_MC_FORWARDING: u32 = 4;
pub const NETCONFA_PROXY_NEIGH: u32 = 5;
pub const NETCONFA_RP_FILTER: u32 = 3;
pub const NETCONFA_UNSPEC: u32 = 0;
pub const __NETCONFA_MAX: u32 = 10;

pub mod netconfmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const ncm_family: Field = Field::new(0, 1);
}
