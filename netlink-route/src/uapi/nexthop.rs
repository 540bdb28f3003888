// Written by `cargo xtask codegen`; changes are lost.
//! `linux/nexthop.h` of Linux 7.2.

pub const NEXTHOP_GRP_TYPE_MAX: u32 = 1;
pub const NEXTHOP_GRP_TYPE_MPATH: u32 = 0;
pub const NEXTHOP_GRP_TYPE_RES: u32 = 1;
pub const NHA_BLACKHOLE: u32 = 4;
pub const NHA_ENCAP: u32 = 8;
pub const NHA_ENCAP_TYPE: u32 = 7;
pub const NHA_FDB: u32 = 11;
pub const NHA_GATEWAY: u32 = 6;
pub const NHA_GROUP: u32 = 2;
pub const NHA_GROUPS: u32 = 9;
pub const NHA_GROUP_STATS: u32 = 15;
pub const NHA_GROUP_STATS_ENTRY: u32 = 1;
pub const NHA_GROUP_STATS_ENTRY_ID: u32 = 1;
pub const NHA_GROUP_STATS_ENTRY_MAX: u32 = 3;
pub const NHA_GROUP_STATS_ENTRY_PACKETS: u32 = 2;
pub const NHA_GROUP_STATS_ENTRY_PACKETS_HW: u32 = 3;
pub const NHA_GROUP_STATS_ENTRY_UNSPEC: u32 = 0;
pub const NHA_GROUP_STATS_MAX: u32 = 1;
pub const NHA_GROUP_STATS_UNSPEC: u32 = 0;
pub const NHA_GROUP_TYPE: u32 = 3;
pub const NHA_HW_STATS_ENABLE: u32 = 16;
pub const NHA_HW_STATS_USED: u32 = 17;
pub const NHA_ID: u32 = 1;
pub const NHA_MASTER: u32 = 10;
pub const NHA_MAX: u32 = 17;
pub const NHA_OIF: u32 = 5;
pub const NHA_OP_FLAGS: u32 = 14;
pub const NHA_OP_FLAG_DUMP_HW_STATS: u32 = 2;
pub const NHA_OP_FLAG_DUMP_STATS: u32 = 1;
pub const NHA_OP_FLAG_RESP_GRP_RESVD_0: u32 = 2147483648;
pub const NHA_RES_BUCKET: u32 = 13;
pub const NHA_RES_BUCKET_IDLE_TIME: u32 = 2;
pub const NHA_RES_BUCKET_INDEX: u32 = 1;
pub const NHA_RES_BUCKET_MAX: u32 = 3;
pub const NHA_RES_BUCKET_NH_ID: u32 = 3;
pub const NHA_RES_BUCKET_PAD: u32 = 0;
pub const NHA_RES_BUCKET_UNSPEC: u32 = 0;
pub const NHA_RES_GROUP: u32 = 12;
pub const NHA_RES_GROUP_BUCKETS: u32 = 1;
pub const NHA_RES_GROUP_IDLE_TIMER: u32 = 2;
pub const NHA_RES_GROUP_MAX: u32 = 4;
pub const NHA_RES_GROUP_PAD: u32 = 0;
pub const NHA_RES_GROUP_UNBALANCED_TIME: u32 = 4;
pub const NHA_RES_GROUP_UNBALANCED_TIMER: u32 = 3;
pub const NHA_RES_GROUP_UNSPEC: u32 = 0;
pub const NHA_UNSPEC: u32 = 0;
pub const __NEXTHOP_GRP_TYPE_MAX: u32 = 2;
pub const __NHA_GROUP_STATS_ENTRY_MAX: u32 = 4;
pub const __NHA_GROUP_STATS_MAX: u32 = 2;
pub const __NHA_MAX: u32 = 18;
pub const __NHA_RES_BUCKET_MAX: u32 = 4;
pub const __NHA_RES_GROUP_MAX: u32 = 5;

pub mod nexthop_grp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const id: Field = Field::new(0, 4);
    pub const weight: Field = Field::new(4, 1);
    pub const weight_high: Field = Field::new(5, 1);
    pub const resvd2: Field = Field::new(6, 2);
}

pub mod nhmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const nh_family: Field = Field::new(0, 1);
    pub const nh_scope: Field = Field::new(1, 1);
    pub const nh_protocol: Field = Field::new(2, 1);
    pub const resvd: Field = Field::new(3, 1);
    pub const nh_flags: Field = Field::new(4, 4);
}
