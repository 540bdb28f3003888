// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nfnetlink_compat.h` of Linux 7.2.

pub const NFA_ALIGNTO: u32 = 4;
pub const NFNL_NFA_NEST: u32 = 32768;
pub const NF_NETLINK_CONNTRACK_DESTROY: u32 = 4;
pub const NF_NETLINK_CONNTRACK_EXP_DESTROY: u32 = 32;
pub const NF_NETLINK_CONNTRACK_EXP_NEW: u32 = 8;
pub const NF_NETLINK_CONNTRACK_EXP_UPDATE: u32 = 16;
pub const NF_NETLINK_CONNTRACK_NEW: u32 = 1;
pub const NF_NETLINK_CONNTRACK_UPDATE: u32 = 2;

pub mod nfattr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const nfa_len: Field = Field::new(0, 2);
    pub const nfa_type: Field = Field::new(2, 2);
}
