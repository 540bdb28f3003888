// Written by `cargo xtask codegen`; changes are lost.
//! `linux/neighbour.h` of Linux 7.2.

pub const FDB_NOTIFY_BIT: u32 = 1;
pub const FDB_NOTIFY_INACTIVE_BIT: u32 = 2;
pub const NDA_CACHEINFO: u32 = 3;
pub const NDA_DST: u32 = 1;
pub const NDA_FDB_EXT_ATTRS: u32 = 14;
pub const NDA_FLAGS_EXT: u32 = 15;
pub const NDA_IFINDEX: u32 = 8;
pub const NDA_LINK_NETNSID: u32 = 10;
pub const NDA_LLADDR: u32 = 2;
pub const NDA_MASTER: u32 = 9;
pub const NDA_MAX: u32 = 17;
pub const NDA_NDM_FLAGS_MASK: u32 = 17;
pub const NDA_NDM_STATE_MASK: u32 = 16;
pub const NDA_NH_ID: u32 = 13;
pub const NDA_PORT: u32 = 6;
pub const NDA_PROBES: u32 = 4;
pub const NDA_PROTOCOL: u32 = 12;
pub const NDA_SRC_VNI: u32 = 11;
pub const NDA_UNSPEC: u32 = 0;
pub const NDA_VLAN: u32 = 5;
pub const NDA_VNI: u32 = 7;
pub const NDTA_CONFIG: u32 = 5;
pub const NDTA_GC_INTERVAL: u32 = 8;
pub const NDTA_MAX: u32 = 9;
pub const NDTA_NAME: u32 = 1;
pub const NDTA_PAD: u32 = 9;
pub const NDTA_PARMS: u32 = 6;
pub const NDTA_STATS: u32 = 7;
pub const NDTA_THRESH1: u32 = 2;
pub const NDTA_THRESH2: u32 = 3;
pub const NDTA_THRESH3: u32 = 4;
pub const NDTA_UNSPEC: u32 = 0;
pub const NDTPA_ANYCAST_DELAY: u32 = 12;
pub const NDTPA_APP_PROBES: u32 = 9;
pub const NDTPA_BASE_REACHABLE_TIME: u32 = 4;
pub const NDTPA_DELAY_PROBE_TIME: u32 = 7;
pub const NDTPA_GC_STALETIME: u32 = 6;
pub const NDTPA_IFINDEX: u32 = 1;
pub const NDTPA_INTERVAL_PROBE_TIME_MS: u32 = 19;
pub const NDTPA_LOCKTIME: u32 = 15;
pub const NDTPA_MAX: u32 = 19;
pub const NDTPA_MCAST_PROBES: u32 = 11;
pub const NDTPA_MCAST_REPROBES: u32 = 17;
pub const NDTPA_PAD: u32 = 18;
pub const NDTPA_PROXY_DELAY: u32 = 13;
pub const NDTPA_PROXY_QLEN: u32 = 14;
pub const NDTPA_QUEUE_LEN: u32 = 8;
pub const NDTPA_QUEUE_LENBYTES: u32 = 16;
pub const NDTPA_REACHABLE_TIME: u32 = 3;
pub const NDTPA_REFCNT: u32 = 2;
pub const NDTPA_RETRANS_TIME: u32 = 5;
pub const NDTPA_UCAST_PROBES: u32 = 10;
pub const NDTPA_UNSPEC: u32 = 0;
pub const NFEA_ACTIVITY_NOTIFY: u32 = 1;
pub const NFEA_DONT_REFRESH: u32 = 2;
pub const NFEA_MAX: u32 = 2;
pub const NFEA_UNSPEC: u32 = 0;
pub const NTF_EXT_EXT_VALIDATED: u32 = 4;
pub const NTF_EXT_LEARNED: u32 = 16;
pub const NTF_EXT_LOCKED: u32 = 2;
pub const NTF_EXT_MANAGED: u32 = 1;
pub const NTF_MASTER: u32 = 4;
pub const NTF_OFFLOADED: u32 = 32;
pub const NTF_PROXY: u32 = 8;
pub const NTF_ROUTER: u32 = 128;
pub const NTF_SELF: u32 = 2;
pub const NTF_STICKY: u32 = 64;
pub const NTF_USE: u32 = 1;
pub const NUD_DELAY: u32 = 8;
pub const NUD_FAILED: u32 = 32;
pub const NUD_INCOMPLETE: u32 = 1;
pub const NUD_NOARP: u32 = 64;
pub const NUD_NONE: u32 = 0;
pub const NUD_PERMANENT: u32 = 128;
pub const NUD_PROBE: u32 = 16;
pub const NUD_REACHABLE: u32 = 2;
pub const NUD_STALE: u32 = 4;
pub const __NDA_MAX: u32 = 18;
pub const __NDTA_MAX: u32 = 10;
pub const __NDTPA_MAX: u32 = 20;
pub const __NFEA_MAX: u32 = 3;

pub mod nda_cacheinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ndm_confirmed: Field = Field::new(0, 4);
    pub const ndm_used: Field = Field::new(4, 4);
    pub const ndm_updated: Field = Field::new(8, 4);
    pub const ndm_refcnt: Field = Field::new(12, 4);
}

pub mod ndmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const ndm_family: Field = Field::new(0, 1);
    pub const ndm_pad1: Field = Field::new(1, 1);
    pub const ndm_pad2: Field = Field::new(2, 2);
    pub const ndm_ifindex: Field = Field::new(4, 4);
    pub const ndm_state: Field = Field::new(8, 2);
    pub const ndm_flags: Field = Field::new(10, 1);
    pub const ndm_type: Field = Field::new(11, 1);
}

pub mod ndt_config {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const ndtc_key_len: Field = Field::new(0, 2);
    pub const ndtc_entry_size: Field = Field::new(2, 2);
    pub const ndtc_entries: Field = Field::new(4, 4);
    pub const ndtc_last_flush: Field = Field::new(8, 4);
    pub const ndtc_last_rand: Field = Field::new(12, 4);
    pub const ndtc_hash_rnd: Field = Field::new(16, 4);
    pub const ndtc_hash_mask: Field = Field::new(20, 4);
    pub const ndtc_hash_chain_gc: Field = Field::new(24, 4);
    pub const ndtc_proxy_qlen: Field = Field::new(28, 4);
}

pub mod ndt_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 88);
    pub const ndts_allocs: Field = Field::new(0, 8);
    pub const ndts_destroys: Field = Field::new(8, 8);
    pub const ndts_hash_grows: Field = Field::new(16, 8);
    pub const ndts_res_failed: Field = Field::new(24, 8);
    pub const ndts_lookups: Field = Field::new(32, 8);
    pub const ndts_hits: Field = Field::new(40, 8);
    pub const ndts_rcv_probes_mcast: Field = Field::new(48, 8);
    pub const ndts_rcv_probes_ucast: Field = Field::new(56, 8);
    pub const ndts_periodic_gc_runs: Field = Field::new(64, 8);
    pub const ndts_forced_gc_runs: Field = Field::new(72, 8);
    pub const ndts_table_fulls: Field = Field::new(80, 8);
}

pub mod ndtmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const ndtm_family: Field = Field::new(0, 1);
    pub const ndtm_pad1: Field = Field::new(1, 1);
    pub const ndtm_pad2: Field = Field::new(2, 2);
}
