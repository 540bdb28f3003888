// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nf_synproxy.h` of Linux 7.2.

pub const NF_SYNPROXY_OPT_ECN: u32 = 16;
pub const NF_SYNPROXY_OPT_MASK: u32 = 15;
pub const NF_SYNPROXY_OPT_MSS: u32 = 1;
pub const NF_SYNPROXY_OPT_SACK_PERM: u32 = 4;
pub const NF_SYNPROXY_OPT_TIMESTAMP: u32 = 8;
pub const NF_SYNPROXY_OPT_WSCALE: u32 = 2;

pub mod nf_synproxy_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const options: Field = Field::new(0, 1);
    pub const wscale: Field = Field::new(1, 1);
    pub const mss: Field = Field::new(2, 2);
}
