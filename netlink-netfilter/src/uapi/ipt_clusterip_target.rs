// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv4/ipt_CLUSTERIP.h` of Linux 7.2.

pub const CLUSTERIP_FLAG_NEW: u32 = 1;
pub const CLUSTERIP_HASHMODE_MAX: u32 = 2;
pub const CLUSTERIP_HASHMODE_SIP: u32 = 0;
pub const CLUSTERIP_HASHMODE_SIP_SPT: u32 = 1;
pub const CLUSTERIP_HASHMODE_SIP_SPT_DPT: u32 = 2;
pub const CLUSTERIP_MAX_NODES: u32 = 16;

pub mod ipt_clusterip_tgt_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 64), (0, 60));
    pub const flags: Field = Field::new(0, 4);
    pub const clustermac: Field = Field::new(4, 6);
    pub const num_total_nodes: Field = Field::new(10, 2);
    pub const num_local_nodes: Field = Field::new(12, 2);
    pub const local_nodes: Field = Field::new(14, 32);
    pub const hash_mode: Field = Field::new(48, 4);
    pub const hash_initval: Field = Field::new(52, 4);
    pub const config: Field = Field::differing((56, 8), (56, 4));
}
