// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_cluster.h` of Linux 7.2.

pub const XT_CLUSTER_F_INV: u32 = 1;
pub const XT_CLUSTER_NODES_MAX: u32 = 32;

pub mod xt_cluster_match_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const total_nodes: Field = Field::new(0, 4);
    pub const node_mask: Field = Field::new(4, 4);
    pub const hash_seed: Field = Field::new(8, 4);
    pub const flags: Field = Field::new(12, 4);
}
