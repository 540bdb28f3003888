// Written by `cargo xtask codegen`; changes are lost.
//! `linux/openvswitch.h` of Linux 7.2.

pub const NSH_MD1_CONTEXT_SIZE: u32 = 4;
pub const OVSP_LOCAL: u32 = 0;
pub const OVS_ACTION_ATTR_ADD_MPLS: u32 = 22;
pub const OVS_ACTION_ATTR_CHECK_PKT_LEN: u32 = 21;
pub const OVS_ACTION_ATTR_CLONE: u32 = 20;
pub const OVS_ACTION_ATTR_CT: u32 = 12;
pub const OVS_ACTION_ATTR_CT_CLEAR: u32 = 16;
pub const OVS_ACTION_ATTR_DEC_TTL: u32 = 23;
pub const OVS_ACTION_ATTR_DROP: u32 = 24;
pub const OVS_ACTION_ATTR_HASH: u32 = 8;
pub const OVS_ACTION_ATTR_MAX: u32 = 25;
pub const OVS_ACTION_ATTR_METER: u32 = 19;
pub const OVS_ACTION_ATTR_OUTPUT: u32 = 1;
pub const OVS_ACTION_ATTR_POP_ETH: u32 = 15;
pub const OVS_ACTION_ATTR_POP_MPLS: u32 = 10;
pub const OVS_ACTION_ATTR_POP_NSH: u32 = 18;
pub const OVS_ACTION_ATTR_POP_VLAN: u32 = 5;
pub const OVS_ACTION_ATTR_PSAMPLE: u32 = 25;
pub const OVS_ACTION_ATTR_PUSH_ETH: u32 = 14;
pub const OVS_ACTION_ATTR_PUSH_MPLS: u32 = 9;
pub const OVS_ACTION_ATTR_PUSH_NSH: u32 = 17;
pub const OVS_ACTION_ATTR_PUSH_VLAN: u32 = 4;
pub const OVS_ACTION_ATTR_RECIRC: u32 = 7;
pub const OVS_ACTION_ATTR_SAMPLE: u32 = 6;
pub const OVS_ACTION_ATTR_SET: u32 = 3;
pub const OVS_ACTION_ATTR_SET_MASKED: u32 = 11;
pub const OVS_ACTION_ATTR_TRUNC: u32 = 13;
pub const OVS_ACTION_ATTR_UNSPEC: u32 = 0;
pub const OVS_ACTION_ATTR_USERSPACE: u32 = 2;
pub const OVS_BAND_ATTR_BURST: u32 = 3;
pub const OVS_BAND_ATTR_MAX: u32 = 4;
pub const OVS_BAND_ATTR_RATE: u32 = 2;
pub const OVS_BAND_ATTR_STATS: u32 = 4;
pub const OVS_BAND_ATTR_TYPE: u32 = 1;
pub const OVS_BAND_ATTR_UNSPEC: u32 = 0;
pub const OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_GREATER: u32 = 2;
pub const OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_LESS_EQUAL: u32 = 3;
pub const OVS_CHECK_PKT_LEN_ATTR_MAX: u32 = 3;
pub const OVS_CHECK_PKT_LEN_ATTR_PKT_LEN: u32 = 1;
pub const OVS_CHECK_PKT_LEN_ATTR_UNSPEC: u32 = 0;
pub const OVS_CS_F_DST_NAT: u32 = 128;
pub const OVS_CS_F_ESTABLISHED: u32 = 2;
pub const OVS_CS_F_INVALID: u32 = 16;
pub const OVS_CS_F_NAT_MASK: u32 = 192;
pub const OVS_CS_F_NEW: u32 = 1;
pub const OVS_CS_F_RELATED: u32 = 4;
pub const OVS_CS_F_REPLY_DIR: u32 = 8;
pub const OVS_CS_F_SRC_NAT: u32 = 64;
pub const OVS_CS_F_TRACKED: u32 = 32;
pub const OVS_CT_ATTR_COMMIT: u32 = 1;
pub const OVS_CT_ATTR_EVENTMASK: u32 = 8;
pub const OVS_CT_ATTR_FORCE_COMMIT: u32 = 7;
pub const OVS_CT_ATTR_HELPER: u32 = 5;
pub const OVS_CT_ATTR_LABELS: u32 = 4;
pub const OVS_CT_ATTR_MARK: u32 = 3;
pub const OVS_CT_ATTR_MAX: u32 = 9;
pub const OVS_CT_ATTR_NAT: u32 = 6;
pub const OVS_CT_ATTR_TIMEOUT: u32 = 9;
pub const OVS_CT_ATTR_UNSPEC: u32 = 0;
pub const OVS_CT_ATTR_ZONE: u32 = 2;
pub const OVS_CT_LABELS_LEN: u32 = 16;
pub const OVS_CT_LABELS_LEN_32: u32 = 4;
pub const OVS_CT_LIMIT_ATTR_MAX: u32 = 1;
pub const OVS_CT_LIMIT_ATTR_UNSPEC: u32 = 0;
pub const OVS_CT_LIMIT_ATTR_ZONE_LIMIT: u32 = 1;
pub const OVS_CT_LIMIT_CMD_DEL: u32 = 2;
pub const OVS_CT_LIMIT_CMD_GET: u32 = 3;
pub const OVS_CT_LIMIT_CMD_SET: u32 = 1;
pub const OVS_CT_LIMIT_CMD_UNSPEC: u32 = 0;
pub const OVS_CT_LIMIT_FAMILY: &str = "ovs_ct_limit";
pub const OVS_CT_LIMIT_MCGROUP: &str = "ovs_ct_limit";
pub const OVS_CT_LIMIT_VERSION: u32 = 1;
pub const OVS_DATAPATH_FAMILY: &str = "ovs_datapath";
pub const OVS_DATAPATH_MCGROUP: &str = "ovs_datapath";
pub const OVS_DATAPATH_VERSION: u32 = 2;
pub const OVS_DEC_TTL_ATTR_ACTION: u32 = 1;
pub const OVS_DEC_TTL_ATTR_MAX: u32 = 1;
pub const OVS_DEC_TTL_ATTR_UNSPEC: u32 = 0;
pub const OVS_DP_ATTR_IFINDEX: u32 = 9;
pub const OVS_DP_ATTR_MASKS_CACHE_SIZE: u32 = 7;
pub const OVS_DP_ATTR_MAX: u32 = 9;
pub const OVS_DP_ATTR_MEGAFLOW_STATS: u32 = 4;
pub const OVS_DP_ATTR_NAME: u32 = 1;
pub const OVS_DP_ATTR_PAD: u32 = 6;
pub const OVS_DP_ATTR_PER_CPU_PIDS: u32 = 8;
pub const OVS_DP_ATTR_STATS: u32 = 3;
pub const OVS_DP_ATTR_UNSPEC: u32 = 0;
pub const OVS_DP_ATTR_UPCALL_PID: u32 = 2;
pub const OVS_DP_ATTR_USER_FEATURES: u32 = 5;
pub const OVS_DP_CMD_DEL: u32 = 2;
pub const OVS_DP_CMD_GET: u32 = 3;
pub const OVS_DP_CMD_NEW: u32 = 1;
pub const OVS_DP_CMD_SET: u32 = 4;
pub const OVS_DP_CMD_UNSPEC: u32 = 0;
pub const OVS_DP_F_DISPATCH_UPCALL_PER_CPU: u32 = 8;
pub const OVS_DP_F_TC_RECIRC_SHARING: u32 = 4;
pub const OVS_DP_F_UNALIGNED: u32 = 1;
pub const OVS_DP_F_VPORT_PIDS: u32 = 2;
pub const OVS_DP_VER_FEATURES: u32 = 2;
pub const OVS_FLOW_ATTR_ACTIONS: u32 = 2;
pub const OVS_FLOW_ATTR_CLEAR: u32 = 6;
pub const OVS_FLOW_ATTR_KEY: u32 = 1;
pub const OVS_FLOW_ATTR_MASK: u32 = 7;
pub const OVS_FLOW_ATTR_MAX: u32 = 11;
pub const OVS_FLOW_ATTR_PAD: u32 = 11;
pub const OVS_FLOW_ATTR_PROBE: u32 = 8;
pub const OVS_FLOW_ATTR_STATS: u32 = 3;
pub const OVS_FLOW_ATTR_TCP_FLAGS: u32 = 4;
pub const OVS_FLOW_ATTR_UFID: u32 = 9;
pub const OVS_FLOW_ATTR_UFID_FLAGS: u32 = 10;
pub const OVS_FLOW_ATTR_UNSPEC: u32 = 0;
pub const OVS_FLOW_ATTR_USED: u32 = 5;
pub const OVS_FLOW_CMD_DEL: u32 = 2;
pub const OVS_FLOW_CMD_GET: u32 = 3;
pub const OVS_FLOW_CMD_NEW: u32 = 1;
pub const OVS_FLOW_CMD_SET: u32 = 4;
pub const OVS_FLOW_CMD_UNSPEC: u32 = 0;
pub const OVS_FLOW_FAMILY: &str = "ovs_flow";
pub const OVS_FLOW_MCGROUP: &str = "ovs_flow";
pub const OVS_FLOW_VERSION: u32 = 1;
pub const OVS_FRAG_TYPE_FIRST: u32 = 1;
pub const OVS_FRAG_TYPE_LATER: u32 = 2;
pub const OVS_FRAG_TYPE_MAX: u32 = 2;
pub const OVS_FRAG_TYPE_NONE: u32 = 0;
pub const OVS_HASH_ALG_L4: u32 = 0;
pub const OVS_HASH_ALG_SYM_L4: u32 = 1;
pub const OVS_KEY_ATTR_ARP: u32 = 13;
pub const OVS_KEY_ATTR_CT_LABELS: u32 = 25;
pub const OVS_KEY_ATTR_CT_MARK: u32 = 24;
pub const OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV4: u32 = 26;
pub const OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV6: u32 = 27;
pub const OVS_KEY_ATTR_CT_STATE: u32 = 22;
pub const OVS_KEY_ATTR_CT_ZONE: u32 = 23;
pub const OVS_KEY_ATTR_DP_HASH: u32 = 19;
pub const OVS_KEY_ATTR_ENCAP: u32 = 1;
pub const OVS_KEY_ATTR_ETHERNET: u32 = 4;
pub const OVS_KEY_ATTR_ETHERTYPE: u32 = 6;
pub const OVS_KEY_ATTR_ICMP: u32 = 11;
pub const OVS_KEY_ATTR_ICMPV6: u32 = 12;
pub const OVS_KEY_ATTR_IN_PORT: u32 = 3;
pub const OVS_KEY_ATTR_IPV4: u32 = 7;
pub const OVS_KEY_ATTR_IPV6: u32 = 8;
pub const OVS_KEY_ATTR_IPV6_EXTHDRS: u32 = 32;
pub const OVS_KEY_ATTR_MAX: u32 = 32;
pub const OVS_KEY_ATTR_MPLS: u32 = 21;
pub const OVS_KEY_ATTR_ND: u32 = 14;
pub const OVS_KEY_ATTR_ND_EXTENSIONS: u32 = 30;
pub const OVS_KEY_ATTR_NSH: u32 = 28;
pub const OVS_KEY_ATTR_PACKET_TYPE: u32 = 29;
pub const OVS_KEY_ATTR_PRIORITY: u32 = 2;
pub const OVS_KEY_ATTR_RECIRC_ID: u32 = 20;
pub const OVS_KEY_ATTR_SCTP: u32 = 17;
pub const OVS_KEY_ATTR_SKB_MARK: u32 = 15;
pub const OVS_KEY_ATTR_TCP: u32 = 9;
pub const OVS_KEY_ATTR_TCP_FLAGS: u32 = 18;
pub const OVS_KEY_ATTR_TUNNEL: u32 = 16;
pub const OVS_KEY_ATTR_TUNNEL_INFO: u32 = 31;
pub const OVS_KEY_ATTR_UDP: u32 = 10;
pub const OVS_KEY_ATTR_UNSPEC: u32 = 0;
pub const OVS_KEY_ATTR_VLAN: u32 = 5;
pub const OVS_METER_ATTR_BANDS: u32 = 4;
pub const OVS_METER_ATTR_CLEAR: u32 = 6;
pub const OVS_METER_ATTR_ID: u32 = 1;
pub const OVS_METER_ATTR_KBPS: u32 = 2;
pub const OVS_METER_ATTR_MAX: u32 = 9;
pub const OVS_METER_ATTR_MAX_BANDS: u32 = 8;
pub const OVS_METER_ATTR_MAX_METERS: u32 = 7;
pub const OVS_METER_ATTR_PAD: u32 = 9;
pub const OVS_METER_ATTR_STATS: u32 = 3;
pub const OVS_METER_ATTR_UNSPEC: u32 = 0;
pub const OVS_METER_ATTR_USED: u32 = 5;
pub const OVS_METER_BAND_TYPE_DROP: u32 = 1;
pub const OVS_METER_BAND_TYPE_MAX: u32 = 1;
pub const OVS_METER_BAND_TYPE_UNSPEC: u32 = 0;
pub const OVS_METER_CMD_DEL: u32 = 3;
pub const OVS_METER_CMD_FEATURES: u32 = 1;
pub const OVS_METER_CMD_GET: u32 = 4;
pub const OVS_METER_CMD_SET: u32 = 2;
pub const OVS_METER_CMD_UNSPEC: u32 = 0;
pub const OVS_METER_FAMILY: &str = "ovs_meter";
pub const OVS_METER_MCGROUP: &str = "ovs_meter";
pub const OVS_METER_VERSION: u32 = 1;
pub const OVS_MPLS_L3_TUNNEL_FLAG_MASK: u32 = 1;
pub const OVS_NAT_ATTR_DST: u32 = 2;
pub const OVS_NAT_ATTR_IP_MAX: u32 = 4;
pub const OVS_NAT_ATTR_IP_MIN: u32 = 3;
pub const OVS_NAT_ATTR_MAX: u32 = 9;
pub const OVS_NAT_ATTR_PERSISTENT: u32 = 7;
pub const OVS_NAT_ATTR_PROTO_HASH: u32 = 8;
pub const OVS_NAT_ATTR_PROTO_MAX: u32 = 6;
pub const OVS_NAT_ATTR_PROTO_MIN: u32 = 5;
pub const OVS_NAT_ATTR_PROTO_RANDOM: u32 = 9;
pub const OVS_NAT_ATTR_SRC: u32 = 1;
pub const OVS_NAT_ATTR_UNSPEC: u32 = 0;
pub const OVS_NSH_KEY_ATTR_BASE: u32 = 1;
pub const OVS_NSH_KEY_ATTR_MAX: u32 = 3;
pub const OVS_NSH_KEY_ATTR_MD1: u32 = 2;
pub const OVS_NSH_KEY_ATTR_MD2: u32 = 3;
pub const OVS_NSH_KEY_ATTR_UNSPEC: u32 = 0;
pub const OVS_PACKET_ATTR_ACTIONS: u32 = 3;
pub const OVS_PACKET_ATTR_EGRESS_TUN_KEY: u32 = 5;
pub const OVS_PACKET_ATTR_HASH: u32 = 11;
pub const OVS_PACKET_ATTR_KEY: u32 = 2;
pub const OVS_PACKET_ATTR_LEN: u32 = 10;
pub const OVS_PACKET_ATTR_MAX: u32 = 12;
pub const OVS_PACKET_ATTR_MRU: u32 = 9;
pub const OVS_PACKET_ATTR_PACKET: u32 = 1;
pub const OVS_PACKET_ATTR_PROBE: u32 = 8;
pub const OVS_PACKET_ATTR_UNSPEC: u32 = 0;
pub const OVS_PACKET_ATTR_UNUSED1: u32 = 6;
pub const OVS_PACKET_ATTR_UNUSED2: u32 = 7;
pub const OVS_PACKET_ATTR_UPCALL_PID: u32 = 12;
pub const OVS_PACKET_ATTR_USERDATA: u32 = 4;
pub const OVS_PACKET_CMD_ACTION: u32 = 2;
pub const OVS_PACKET_CMD_EXECUTE: u32 = 3;
pub const OVS_PACKET_CMD_MISS: u32 = 1;
pub const OVS_PACKET_CMD_UNSPEC: u32 = 0;
pub const OVS_PACKET_FAMILY: &str = "ovs_packet";
pub const OVS_PACKET_VERSION: u32 = 1;
pub const OVS_PSAMPLE_ATTR_COOKIE: u32 = 2;
pub const OVS_PSAMPLE_ATTR_GROUP: u32 = 1;
pub const OVS_PSAMPLE_ATTR_MAX: u32 = 2;
pub const OVS_PSAMPLE_COOKIE_MAX_SIZE: u32 = 16;
pub const OVS_SAMPLE_ATTR_ACTIONS: u32 = 2;
pub const OVS_SAMPLE_ATTR_MAX: u32 = 2;
pub const OVS_SAMPLE_ATTR_PROBABILITY: u32 = 1;
pub const OVS_SAMPLE_ATTR_UNSPEC: u32 = 0;
pub const OVS_TUNNEL_ATTR_DST_PORT: u32 = 1;
pub const OVS_TUNNEL_ATTR_EXTENSION: u32 = 2;
pub const OVS_TUNNEL_ATTR_MAX: u32 = 2;
pub const OVS_TUNNEL_ATTR_UNSPEC: u32 = 0;
pub const OVS_TUNNEL_KEY_ATTR_CSUM: u32 = 6;
pub const OVS_TUNNEL_KEY_ATTR_DONT_FRAGMENT: u32 = 5;
pub const OVS_TUNNEL_KEY_ATTR_ERSPAN_OPTS: u32 = 15;
pub const OVS_TUNNEL_KEY_ATTR_GENEVE_OPTS: u32 = 8;
pub const OVS_TUNNEL_KEY_ATTR_ID: u32 = 0;
pub const OVS_TUNNEL_KEY_ATTR_IPV4_DST: u32 = 2;
pub const OVS_TUNNEL_KEY_ATTR_IPV4_INFO_BRIDGE: u32 = 16;
pub const OVS_TUNNEL_KEY_ATTR_IPV4_SRC: u32 = 1;
pub const OVS_TUNNEL_KEY_ATTR_IPV6_DST: u32 = 13;
pub const OVS_TUNNEL_KEY_ATTR_IPV6_SRC: u32 = 12;
pub const OVS_TUNNEL_KEY_ATTR_MAX: u32 = 16;
pub const OVS_TUNNEL_KEY_ATTR_OAM: u32 = 7;
pub const OVS_TUNNEL_KEY_ATTR_PAD: u32 = 14;
pub const OVS_TUNNEL_KEY_ATTR_TOS: u32 = 3;
pub const OVS_TUNNEL_KEY_ATTR_TP_DST: u32 = 10;
pub const OVS_TUNNEL_KEY_ATTR_TP_SRC: u32 = 9;
pub const OVS_TUNNEL_KEY_ATTR_TTL: u32 = 4;
pub const OVS_TUNNEL_KEY_ATTR_VXLAN_OPTS: u32 = 11;
pub const OVS_UFID_F_OMIT_ACTIONS: u32 = 4;
pub const OVS_UFID_F_OMIT_KEY: u32 = 1;
pub const OVS_UFID_F_OMIT_MASK: u32 = 2;
pub const OVS_USERSPACE_ATTR_ACTIONS: u32 = 4;
pub const OVS_USERSPACE_ATTR_EGRESS_TUN_PORT: u32 = 3;
pub const OVS_USERSPACE_ATTR_MAX: u32 = 4;
pub const OVS_USERSPACE_ATTR_PID: u32 = 1;
pub const OVS_USERSPACE_ATTR_UNSPEC: u32 = 0;
pub const OVS_USERSPACE_ATTR_USERDATA: u32 = 2;
pub const OVS_VPORT_ATTR_IFINDEX: u32 = 8;
pub const OVS_VPORT_ATTR_MAX: u32 = 10;
pub const OVS_VPORT_ATTR_NAME: u32 = 3;
pub const OVS_VPORT_ATTR_NETNSID: u32 = 9;
pub const OVS_VPORT_ATTR_OPTIONS: u32 = 4;
pub const OVS_VPORT_ATTR_PAD: u32 = 7;
pub const OVS_VPORT_ATTR_PORT_NO: u32 = 1;
pub const OVS_VPORT_ATTR_STATS: u32 = 6;
pub const OVS_VPORT_ATTR_TYPE: u32 = 2;
pub const OVS_VPORT_ATTR_UNSPEC: u32 = 0;
pub const OVS_VPORT_ATTR_UPCALL_PID: u32 = 5;
pub const OVS_VPORT_ATTR_UPCALL_STATS: u32 = 10;
pub const OVS_VPORT_CMD_DEL: u32 = 2;
pub const OVS_VPORT_CMD_GET: u32 = 3;
pub const OVS_VPORT_CMD_NEW: u32 = 1;
pub const OVS_VPORT_CMD_SET: u32 = 4;
pub const OVS_VPORT_CMD_UNSPEC: u32 = 0;
pub const OVS_VPORT_FAMILY: &str = "ovs_vport";
pub const OVS_VPORT_MCGROUP: &str = "ovs_vport";
pub const OVS_VPORT_TYPE_GENEVE: u32 = 5;
pub const OVS_VPORT_TYPE_GRE: u32 = 3;
pub const OVS_VPORT_TYPE_INTERNAL: u32 = 2;
pub const OVS_VPORT_TYPE_MAX: u32 = 5;
pub const OVS_VPORT_TYPE_NETDEV: u32 = 1;
pub const OVS_VPORT_TYPE_UNSPEC: u32 = 0;
pub const OVS_VPORT_TYPE_VXLAN: u32 = 4;
pub const OVS_VPORT_UPCALL_ATTR_FAIL: u32 = 1;
pub const OVS_VPORT_UPCALL_ATTR_MAX: u32 = 1;
pub const OVS_VPORT_UPCALL_ATTR_SUCCESS: u32 = 0;
pub const OVS_VPORT_VERSION: u32 = 1;
pub const OVS_VXLAN_EXT_GBP: u32 = 1;
pub const OVS_VXLAN_EXT_MAX: u32 = 1;
pub const OVS_VXLAN_EXT_UNSPEC: u32 = 0;
pub const OVS_ZONE_LIMIT_DEFAULT_ZONE: i32 = -1;
pub const __LINUX_OPENVSWITCH_H: u32 = 1;
pub const __OVS_ACTION_ATTR_MAX: u32 = 26;
pub const __OVS_BAND_ATTR_MAX: u32 = 5;
pub const __OVS_CHECK_PKT_LEN_ATTR_MAX: u32 = 4;
pub const __OVS_CT_ATTR_MAX: u32 = 10;
pub const __OVS_CT_LIMIT_ATTR_MAX: u32 = 2;
pub const __OVS_DEC_TTL_ATTR_MAX: u32 = 2;
pub const __OVS_DP_ATTR_MAX: u32 = 10;
pub const __OVS_FLOW_ATTR_MAX: u32 = 12;
pub const __OVS_FRAG_TYPE_MAX: u32 = 3;
pub const __OVS_KEY_ATTR_MAX: u32 = 33;
pub const __OVS_METER_ATTR_MAX: u32 = 10;
pub const __OVS_METER_BAND_TYPE_MAX: u32 = 2;
pub const __OVS_NAT_ATTR_MAX: u32 = 10;
pub const __OVS_NSH_KEY_ATTR_MAX: u32 = 4;
pub const __OVS_PACKET_ATTR_MAX: u32 = 13;
pub const __OVS_PSAMPLE_ATTR_MAX: u32 = 3;
pub const __OVS_SAMPLE_ATTR_MAX: u32 = 3;
pub const __OVS_TUNNEL_ATTR_MAX: u32 = 3;
pub const __OVS_TUNNEL_KEY_ATTR_MAX: u32 = 17;
pub const __OVS_USERSPACE_ATTR_MAX: u32 = 5;
pub const __OVS_VPORT_ATTR_MAX: u32 = 11;
pub const __OVS_VPORT_TYPE_MAX: u32 = 6;
pub const __OVS_VPORT_UPCALL_ATTR_MAX: u32 = 2;
pub const __OVS_VXLAN_EXT_MAX: u32 = 2;

pub mod ovs_action_add_mpls {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const mpls_lse: Field = Field::new(0, 4);
    pub const mpls_ethertype: Field = Field::new(4, 2);
    pub const tun_flags: Field = Field::new(6, 2);
}

pub mod ovs_action_hash {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const hash_alg: Field = Field::new(0, 4);
    pub const hash_basis: Field = Field::new(4, 4);
}

pub mod ovs_action_push_eth {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const addresses: Field = Field::new(0, 12);
}

pub mod ovs_action_push_mpls {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const mpls_lse: Field = Field::new(0, 4);
    pub const mpls_ethertype: Field = Field::new(4, 2);
}

pub mod ovs_action_push_vlan {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const vlan_tpid: Field = Field::new(0, 2);
    pub const vlan_tci: Field = Field::new(2, 2);
}

pub mod ovs_action_trunc {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const max_len: Field = Field::new(0, 4);
}

pub mod ovs_dp_megaflow_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const n_mask_hit: Field = Field::new(0, 8);
    pub const n_masks: Field = Field::new(8, 4);
    pub const pad0: Field = Field::new(12, 4);
    pub const n_cache_hit: Field = Field::new(16, 8);
    pub const pad1: Field = Field::new(24, 8);
}

pub mod ovs_dp_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const n_hit: Field = Field::new(0, 8);
    pub const n_missed: Field = Field::new(8, 8);
    pub const n_lost: Field = Field::new(16, 8);
    pub const n_flows: Field = Field::new(24, 8);
}

pub mod ovs_flow_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const n_packets: Field = Field::new(0, 8);
    pub const n_bytes: Field = Field::new(8, 8);
}

pub mod ovs_header {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const dp_ifindex: Field = Field::new(0, 4);
}

pub mod ovs_key_arp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const arp_sip: Field = Field::new(0, 4);
    pub const arp_tip: Field = Field::new(4, 4);
    pub const arp_op: Field = Field::new(8, 2);
    pub const arp_sha: Field = Field::new(10, 6);
    pub const arp_tha: Field = Field::new(16, 6);
}

pub mod ovs_key_ct_labels {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ct_labels: Field = Field::new(0, 16);
    pub const ct_labels_32: Field = Field::new(0, 16);
}

pub mod ovs_key_ct_tuple_ipv4 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ipv4_src: Field = Field::new(0, 4);
    pub const ipv4_dst: Field = Field::new(4, 4);
    pub const src_port: Field = Field::new(8, 2);
    pub const dst_port: Field = Field::new(10, 2);
    pub const ipv4_proto: Field = Field::new(12, 1);
}

pub mod ovs_key_ct_tuple_ipv6 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const ipv6_src: Field = Field::new(0, 16);
    pub const ipv6_dst: Field = Field::new(16, 16);
    pub const src_port: Field = Field::new(32, 2);
    pub const dst_port: Field = Field::new(34, 2);
    pub const ipv6_proto: Field = Field::new(36, 1);
}

pub mod ovs_key_ethernet {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const eth_src: Field = Field::new(0, 6);
    pub const eth_dst: Field = Field::new(6, 6);
}

pub mod ovs_key_icmp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const icmp_type: Field = Field::new(0, 1);
    pub const icmp_code: Field = Field::new(1, 1);
}

pub mod ovs_key_icmpv6 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const icmpv6_type: Field = Field::new(0, 1);
    pub const icmpv6_code: Field = Field::new(1, 1);
}

pub mod ovs_key_ipv4 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const ipv4_src: Field = Field::new(0, 4);
    pub const ipv4_dst: Field = Field::new(4, 4);
    pub const ipv4_proto: Field = Field::new(8, 1);
    pub const ipv4_tos: Field = Field::new(9, 1);
    pub const ipv4_ttl: Field = Field::new(10, 1);
    pub const ipv4_frag: Field = Field::new(11, 1);
}

pub mod ovs_key_ipv6 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const ipv6_src: Field = Field::new(0, 16);
    pub const ipv6_dst: Field = Field::new(16, 16);
    pub const ipv6_label: Field = Field::new(32, 4);
    pub const ipv6_proto: Field = Field::new(36, 1);
    pub const ipv6_tclass: Field = Field::new(37, 1);
    pub const ipv6_hlimit: Field = Field::new(38, 1);
    pub const ipv6_frag: Field = Field::new(39, 1);
}

pub mod ovs_key_ipv6_exthdrs {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const hdrs: Field = Field::new(0, 2);
}

pub mod ovs_key_mpls {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const mpls_lse: Field = Field::new(0, 4);
}

pub mod ovs_key_nd {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const nd_target: Field = Field::new(0, 16);
    pub const nd_sll: Field = Field::new(16, 6);
    pub const nd_tll: Field = Field::new(22, 6);
}

pub mod ovs_key_sctp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const sctp_src: Field = Field::new(0, 2);
    pub const sctp_dst: Field = Field::new(2, 2);
}

pub mod ovs_key_tcp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const tcp_src: Field = Field::new(0, 2);
    pub const tcp_dst: Field = Field::new(2, 2);
}

pub mod ovs_key_udp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const udp_src: Field = Field::new(0, 2);
    pub const udp_dst: Field = Field::new(2, 2);
}

pub mod ovs_nsh_key_base {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const flags: Field = Field::new(0, 1);
    pub const ttl: Field = Field::new(1, 1);
    pub const mdtype: Field = Field::new(2, 1);
    pub const np: Field = Field::new(3, 1);
    pub const path_hdr: Field = Field::new(4, 4);
}

pub mod ovs_nsh_key_md1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const context: Field = Field::new(0, 16);
}

pub mod ovs_vport_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const rx_packets: Field = Field::new(0, 8);
    pub const tx_packets: Field = Field::new(8, 8);
    pub const rx_bytes: Field = Field::new(16, 8);
    pub const tx_bytes: Field = Field::new(24, 8);
    pub const rx_errors: Field = Field::new(32, 8);
    pub const tx_errors: Field = Field::new(40, 8);
    pub const rx_dropped: Field = Field::new(48, 8);
    pub const tx_dropped: Field = Field::new(56, 8);
}

pub mod ovs_zone_limit {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const zone_id: Field = Field::new(0, 4);
    pub const limit: Field = Field::new(4, 4);
    pub const count: Field = Field::new(8, 4);
}
