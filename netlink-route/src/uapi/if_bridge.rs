// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_bridge.h` of Linux 7.2.

pub const BRCTL_ADD_BRIDGE: u32 = 2;
pub const BRCTL_ADD_IF: u32 = 4;
pub const BRCTL_DEL_BRIDGE: u32 = 3;
pub const BRCTL_DEL_IF: u32 = 5;
pub const BRCTL_GET_BRIDGES: u32 = 1;
pub const BRCTL_GET_BRIDGE_INFO: u32 = 6;
pub const BRCTL_GET_FDB_ENTRIES: u32 = 18;
pub const BRCTL_GET_PORT_INFO: u32 = 13;
pub const BRCTL_GET_PORT_LIST: u32 = 7;
pub const BRCTL_GET_VERSION: u32 = 0;
pub const BRCTL_SET_AGEING_TIME: u32 = 11;
pub const BRCTL_SET_BRIDGE_FORWARD_DELAY: u32 = 8;
pub const BRCTL_SET_BRIDGE_HELLO_TIME: u32 = 9;
pub const BRCTL_SET_BRIDGE_MAX_AGE: u32 = 10;
pub const BRCTL_SET_BRIDGE_PRIORITY: u32 = 15;
pub const BRCTL_SET_BRIDGE_STP_STATE: u32 = 14;
pub const BRCTL_SET_GC_INTERVAL: u32 = 12;
pub const BRCTL_SET_PATH_COST: u32 = 17;
pub const BRCTL_SET_PORT_PRIORITY: u32 = 16;
pub const BRCTL_VERSION: u32 = 1;
pub const BRIDGE_FLAGS_MASTER: u32 = 1;
pub const BRIDGE_FLAGS_SELF: u32 = 2;
pub const BRIDGE_MODE_UNDEF: u32 = 65535;
pub const BRIDGE_MODE_VEB: u32 = 0;
pub const BRIDGE_MODE_VEPA: u32 = 1;
pub const BRIDGE_QUERIER_IPV6_ADDRESS: u32 = 5;
pub const BRIDGE_QUERIER_IPV6_OTHER_TIMER: u32 = 7;
pub const BRIDGE_QUERIER_IPV6_PORT: u32 = 6;
pub const BRIDGE_QUERIER_IP_ADDRESS: u32 = 1;
pub const BRIDGE_QUERIER_IP_OTHER_TIMER: u32 = 3;
pub const BRIDGE_QUERIER_IP_PORT: u32 = 2;
pub const BRIDGE_QUERIER_MAX: u32 = 7;
pub const BRIDGE_QUERIER_PAD: u32 = 4;
pub const BRIDGE_QUERIER_UNSPEC: u32 = 0;
pub const BRIDGE_VLANDB_DUMPF_GLOBAL: u32 = 2;
pub const BRIDGE_VLANDB_DUMPF_STATS: u32 = 1;
pub const BRIDGE_VLANDB_DUMP_FLAGS: u32 = 1;
pub const BRIDGE_VLANDB_DUMP_MAX: u32 = 1;
pub const BRIDGE_VLANDB_DUMP_UNSPEC: u32 = 0;
pub const BRIDGE_VLANDB_ENTRY: u32 = 1;
pub const BRIDGE_VLANDB_ENTRY_INFO: u32 = 1;
pub const BRIDGE_VLANDB_ENTRY_MAX: u32 = 10;
pub const BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS: u32 = 8;
pub const BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS: u32 = 7;
pub const BRIDGE_VLANDB_ENTRY_MCAST_ROUTER: u32 = 6;
pub const BRIDGE_VLANDB_ENTRY_NEIGH_FORWARD_GRAT: u32 = 10;
pub const BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS: u32 = 9;
pub const BRIDGE_VLANDB_ENTRY_RANGE: u32 = 2;
pub const BRIDGE_VLANDB_ENTRY_STATE: u32 = 3;
pub const BRIDGE_VLANDB_ENTRY_STATS: u32 = 5;
pub const BRIDGE_VLANDB_ENTRY_TUNNEL_INFO: u32 = 4;
pub const BRIDGE_VLANDB_ENTRY_UNSPEC: u32 = 0;
pub const BRIDGE_VLANDB_GLOBAL_OPTIONS: u32 = 2;
pub const BRIDGE_VLANDB_GOPTS_ID: u32 = 1;
pub const BRIDGE_VLANDB_GOPTS_MAX: u32 = 18;
pub const BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION: u32 = 4;
pub const BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT: u32 = 6;
pub const BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL: u32 = 8;
pub const BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL: u32 = 10;
pub const BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION: u32 = 5;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER: u32 = 15;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL: u32 = 11;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE: u32 = 17;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL: u32 = 12;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL: u32 = 13;
pub const BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS: u32 = 16;
pub const BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING: u32 = 3;
pub const BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT: u32 = 7;
pub const BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL: u32 = 14;
pub const BRIDGE_VLANDB_GOPTS_MSTI: u32 = 18;
pub const BRIDGE_VLANDB_GOPTS_PAD: u32 = 9;
pub const BRIDGE_VLANDB_GOPTS_RANGE: u32 = 2;
pub const BRIDGE_VLANDB_GOPTS_UNSPEC: u32 = 0;
pub const BRIDGE_VLANDB_MAX: u32 = 2;
pub const BRIDGE_VLANDB_STATS_MAX: u32 = 5;
pub const BRIDGE_VLANDB_STATS_PAD: u32 = 5;
pub const BRIDGE_VLANDB_STATS_RX_BYTES: u32 = 1;
pub const BRIDGE_VLANDB_STATS_RX_PACKETS: u32 = 2;
pub const BRIDGE_VLANDB_STATS_TX_BYTES: u32 = 3;
pub const BRIDGE_VLANDB_STATS_TX_PACKETS: u32 = 4;
pub const BRIDGE_VLANDB_STATS_UNSPEC: u32 = 0;
pub const BRIDGE_VLANDB_TINFO_CMD: u32 = 2;
pub const BRIDGE_VLANDB_TINFO_ID: u32 = 1;
pub const BRIDGE_VLANDB_TINFO_MAX: u32 = 2;
pub const BRIDGE_VLANDB_TINFO_UNSPEC: u32 = 0;
pub const BRIDGE_VLANDB_UNSPEC: u32 = 0;
pub const BRIDGE_VLAN_INFO_BRENTRY: u32 = 32;
pub const BRIDGE_VLAN_INFO_MASTER: u32 = 1;
pub const BRIDGE_VLAN_INFO_ONLY_OPTS: u32 = 64;
pub const BRIDGE_VLAN_INFO_PVID: u32 = 2;
pub const BRIDGE_VLAN_INFO_RANGE_BEGIN: u32 = 8;
pub const BRIDGE_VLAN_INFO_RANGE_END: u32 = 16;
pub const BRIDGE_VLAN_INFO_UNTAGGED: u32 = 4;
pub const BRIDGE_XSTATS_MAX: u32 = 4;
pub const BRIDGE_XSTATS_MCAST: u32 = 2;
pub const BRIDGE_XSTATS_PAD: u32 = 3;
pub const BRIDGE_XSTATS_STP: u32 = 4;
pub const BRIDGE_XSTATS_UNSPEC: u32 = 0;
pub const BRIDGE_XSTATS_VLAN: u32 = 1;
pub const BR_BOOLOPT_FDB_LOCAL_VLAN_0: u32 = 4;
pub const BR_BOOLOPT_MAX: u32 = 5;
pub const BR_BOOLOPT_MCAST_VLAN_SNOOPING: u32 = 1;
pub const BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION: u32 = 3;
pub const BR_BOOLOPT_MST_ENABLE: u32 = 2;
pub const BR_BOOLOPT_NO_LL_LEARN: u32 = 0;
pub const BR_MCAST_DIR_RX: u32 = 0;
pub const BR_MCAST_DIR_SIZE: u32 = 2;
pub const BR_MCAST_DIR_TX: u32 = 1;
pub const BR_STATE_BLOCKING: u32 = 4;
pub const BR_STATE_DISABLED: u32 = 0;
pub const BR_STATE_FORWARDING: u32 = 3;
pub const BR_STATE_LEARNING: u32 = 2;
pub const BR_STATE_LISTENING: u32 = 1;
pub const IFLA_BRIDGE_CFM: u32 = 5;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX: u32 = 8;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_DMAC: u32 = 2;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV: u32 = 5;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV_VALUE: u32 = 6;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_INFO: u32 = 13;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_MAX: u32 = 8;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_PERIOD: u32 = 4;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV: u32 = 7;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV_VALUE: u32 = 8;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_SEQ_NO_UPDATE: u32 = 3;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_CC_CONFIG: u32 = 4;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_ENABLE: u32 = 2;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_EXP_INTERVAL: u32 = 3;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_EXP_MAID: u32 = 4;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_INFO: u32 = 11;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_MAX: u32 = 4;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEPID: u32 = 2;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD: u32 = 5;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO: u32 = 14;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_MAX: u32 = 2;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE: u32 = 6;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_CCM_DEFECT: u32 = 3;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_IF_TLV_VALUE: u32 = 6;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO: u32 = 16;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_MAX: u32 = 9;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_PEER_MEPID: u32 = 2;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_PORT_TLV_VALUE: u32 = 5;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_RDI: u32 = 4;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEEN: u32 = 7;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEQ_UNEXP_SEEN: u32 = 9;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_TLV_SEEN: u32 = 8;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_CC_RDI: u32 = 7;
pub const IFLA_BRIDGE_CFM_CC_RDI_INFO: u32 = 12;
pub const IFLA_BRIDGE_CFM_CC_RDI_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_CC_RDI_MAX: u32 = 2;
pub const IFLA_BRIDGE_CFM_CC_RDI_RDI: u32 = 2;
pub const IFLA_BRIDGE_CFM_CC_RDI_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_MAX: u32 = 16;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG: u32 = 3;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_INFO: u32 = 10;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_MAX: u32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_MDLEVEL: u32 = 3;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_MEPID: u32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_UNICAST_MAC: u32 = 2;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_MEP_CREATE: u32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_DIRECTION: u32 = 3;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_DOMAIN: u32 = 2;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_IFINDEX: u32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_INFO: u32 = 9;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_MAX: u32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_MEP_DELETE: u32 = 2;
pub const IFLA_BRIDGE_CFM_MEP_DELETE_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_DELETE_MAX: u32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_DELETE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_INFO: u32 = 15;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_MAX: u32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_OPCODE_UNEXP_SEEN: u32 = 2;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_RX_LEVEL_LOW_SEEN: u32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_VERSION_UNEXP_SEEN: u32 = 3;
pub const IFLA_BRIDGE_CFM_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_FLAGS: u32 = 0;
pub const IFLA_BRIDGE_MAX: u32 = 6;
pub const IFLA_BRIDGE_MODE: u32 = 1;
pub const IFLA_BRIDGE_MRP: u32 = 4;
pub const IFLA_BRIDGE_MRP_INFO: u32 = 7;
pub const IFLA_BRIDGE_MRP_INFO_IN_ROLE: u32 = 12;
pub const IFLA_BRIDGE_MRP_INFO_IN_STATE: u32 = 11;
pub const IFLA_BRIDGE_MRP_INFO_IN_TEST_INTERVAL: u32 = 13;
pub const IFLA_BRIDGE_MRP_INFO_IN_TEST_MAX_MISS: u32 = 14;
pub const IFLA_BRIDGE_MRP_INFO_I_IFINDEX: u32 = 10;
pub const IFLA_BRIDGE_MRP_INFO_MAX: u32 = 14;
pub const IFLA_BRIDGE_MRP_INFO_PRIO: u32 = 4;
pub const IFLA_BRIDGE_MRP_INFO_P_IFINDEX: u32 = 2;
pub const IFLA_BRIDGE_MRP_INFO_RING_ID: u32 = 1;
pub const IFLA_BRIDGE_MRP_INFO_RING_ROLE: u32 = 6;
pub const IFLA_BRIDGE_MRP_INFO_RING_STATE: u32 = 5;
pub const IFLA_BRIDGE_MRP_INFO_S_IFINDEX: u32 = 3;
pub const IFLA_BRIDGE_MRP_INFO_TEST_INTERVAL: u32 = 7;
pub const IFLA_BRIDGE_MRP_INFO_TEST_MAX_MISS: u32 = 8;
pub const IFLA_BRIDGE_MRP_INFO_TEST_MONITOR: u32 = 9;
pub const IFLA_BRIDGE_MRP_INFO_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_INSTANCE: u32 = 1;
pub const IFLA_BRIDGE_MRP_INSTANCE_MAX: u32 = 4;
pub const IFLA_BRIDGE_MRP_INSTANCE_PRIO: u32 = 4;
pub const IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX: u32 = 2;
pub const IFLA_BRIDGE_MRP_INSTANCE_RING_ID: u32 = 1;
pub const IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX: u32 = 3;
pub const IFLA_BRIDGE_MRP_INSTANCE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_IN_ROLE: u32 = 8;
pub const IFLA_BRIDGE_MRP_IN_ROLE_IN_ID: u32 = 2;
pub const IFLA_BRIDGE_MRP_IN_ROLE_I_IFINDEX: u32 = 4;
pub const IFLA_BRIDGE_MRP_IN_ROLE_MAX: u32 = 4;
pub const IFLA_BRIDGE_MRP_IN_ROLE_RING_ID: u32 = 1;
pub const IFLA_BRIDGE_MRP_IN_ROLE_ROLE: u32 = 3;
pub const IFLA_BRIDGE_MRP_IN_ROLE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_IN_STATE: u32 = 9;
pub const IFLA_BRIDGE_MRP_IN_STATE_IN_ID: u32 = 1;
pub const IFLA_BRIDGE_MRP_IN_STATE_MAX: u32 = 2;
pub const IFLA_BRIDGE_MRP_IN_STATE_STATE: u32 = 2;
pub const IFLA_BRIDGE_MRP_IN_STATE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_MAX: u32 = 10;
pub const IFLA_BRIDGE_MRP_PORT_ROLE: u32 = 3;
pub const IFLA_BRIDGE_MRP_PORT_ROLE_MAX: u32 = 1;
pub const IFLA_BRIDGE_MRP_PORT_ROLE_ROLE: u32 = 1;
pub const IFLA_BRIDGE_MRP_PORT_ROLE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_PORT_STATE: u32 = 2;
pub const IFLA_BRIDGE_MRP_PORT_STATE_MAX: u32 = 1;
pub const IFLA_BRIDGE_MRP_PORT_STATE_STATE: u32 = 1;
pub const IFLA_BRIDGE_MRP_PORT_STATE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_RING_ROLE: u32 = 5;
pub const IFLA_BRIDGE_MRP_RING_ROLE_MAX: u32 = 2;
pub const IFLA_BRIDGE_MRP_RING_ROLE_RING_ID: u32 = 1;
pub const IFLA_BRIDGE_MRP_RING_ROLE_ROLE: u32 = 2;
pub const IFLA_BRIDGE_MRP_RING_ROLE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_RING_STATE: u32 = 4;
pub const IFLA_BRIDGE_MRP_RING_STATE_MAX: u32 = 2;
pub const IFLA_BRIDGE_MRP_RING_STATE_RING_ID: u32 = 1;
pub const IFLA_BRIDGE_MRP_RING_STATE_STATE: u32 = 2;
pub const IFLA_BRIDGE_MRP_RING_STATE_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_START_IN_TEST: u32 = 10;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_INTERVAL: u32 = 2;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_IN_ID: u32 = 1;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_MAX: u32 = 4;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_MAX_MISS: u32 = 3;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_PERIOD: u32 = 4;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_START_TEST: u32 = 6;
pub const IFLA_BRIDGE_MRP_START_TEST_INTERVAL: u32 = 2;
pub const IFLA_BRIDGE_MRP_START_TEST_MAX: u32 = 5;
pub const IFLA_BRIDGE_MRP_START_TEST_MAX_MISS: u32 = 3;
pub const IFLA_BRIDGE_MRP_START_TEST_MONITOR: u32 = 5;
pub const IFLA_BRIDGE_MRP_START_TEST_PERIOD: u32 = 4;
pub const IFLA_BRIDGE_MRP_START_TEST_RING_ID: u32 = 1;
pub const IFLA_BRIDGE_MRP_START_TEST_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MRP_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MST: u32 = 6;
pub const IFLA_BRIDGE_MST_ENTRY: u32 = 1;
pub const IFLA_BRIDGE_MST_ENTRY_MAX: u32 = 2;
pub const IFLA_BRIDGE_MST_ENTRY_MSTI: u32 = 1;
pub const IFLA_BRIDGE_MST_ENTRY_STATE: u32 = 2;
pub const IFLA_BRIDGE_MST_ENTRY_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_MST_MAX: u32 = 1;
pub const IFLA_BRIDGE_MST_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_VLAN_INFO: u32 = 2;
pub const IFLA_BRIDGE_VLAN_TUNNEL_FLAGS: u32 = 3;
pub const IFLA_BRIDGE_VLAN_TUNNEL_ID: u32 = 1;
pub const IFLA_BRIDGE_VLAN_TUNNEL_INFO: u32 = 3;
pub const IFLA_BRIDGE_VLAN_TUNNEL_MAX: u32 = 3;
pub const IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC: u32 = 0;
pub const IFLA_BRIDGE_VLAN_TUNNEL_VID: u32 = 2;
pub const MDBA_GET_ENTRY: u32 = 1;
pub const MDBA_GET_ENTRY_ATTRS: u32 = 2;
pub const MDBA_GET_ENTRY_MAX: u32 = 2;
pub const MDBA_GET_ENTRY_UNSPEC: u32 = 0;
pub const MDBA_MAX: u32 = 2;
pub const MDBA_MDB: u32 = 1;
pub const MDBA_MDB_EATTR_DST: u32 = 6;
pub const MDBA_MDB_EATTR_DST_PORT: u32 = 7;
pub const MDBA_MDB_EATTR_GROUP_MODE: u32 = 3;
pub const MDBA_MDB_EATTR_IFINDEX: u32 = 9;
pub const MDBA_MDB_EATTR_MAX: u32 = 10;
pub const MDBA_MDB_EATTR_RTPROT: u32 = 5;
pub const MDBA_MDB_EATTR_SOURCE: u32 = 4;
pub const MDBA_MDB_EATTR_SRC_LIST: u32 = 2;
pub const MDBA_MDB_EATTR_SRC_VNI: u32 = 10;
pub const MDBA_MDB_EATTR_TIMER: u32 = 1;
pub const MDBA_MDB_EATTR_UNSPEC: u32 = 0;
pub const MDBA_MDB_EATTR_VNI: u32 = 8;
pub const MDBA_MDB_ENTRY: u32 = 1;
pub const MDBA_MDB_ENTRY_INFO: u32 = 1;
pub const MDBA_MDB_ENTRY_MAX: u32 = 1;
pub const MDBA_MDB_ENTRY_UNSPEC: u32 = 0;
pub const MDBA_MDB_MAX: u32 = 1;
pub const MDBA_MDB_SRCATTR_ADDRESS: u32 = 1;
pub const MDBA_MDB_SRCATTR_MAX: u32 = 2;
pub const MDBA_MDB_SRCATTR_TIMER: u32 = 2;
pub const MDBA_MDB_SRCATTR_UNSPEC: u32 = 0;
pub const MDBA_MDB_SRCLIST_ENTRY: u32 = 1;
pub const MDBA_MDB_SRCLIST_MAX: u32 = 1;
pub const MDBA_MDB_SRCLIST_UNSPEC: u32 = 0;
pub const MDBA_MDB_UNSPEC: u32 = 0;
pub const MDBA_ROUTER: u32 = 2;
pub const MDBA_ROUTER_MAX: u32 = 1;
pub const MDBA_ROUTER_PATTR_INET6_TIMER: u32 = 4;
pub const MDBA_ROUTER_PATTR_INET_TIMER: u32 = 3;
pub const MDBA_ROUTER_PATTR_MAX: u32 = 5;
pub const MDBA_ROUTER_PATTR_TIMER: u32 = 1;
pub const MDBA_ROUTER_PATTR_TYPE: u32 = 2;
pub const MDBA_ROUTER_PATTR_UNSPEC: u32 = 0;
pub const MDBA_ROUTER_PATTR_VID: u32 = 5;
pub const MDBA_ROUTER_PORT: u32 = 1;
pub const MDBA_ROUTER_UNSPEC: u32 = 0;
pub const MDBA_SET_ENTRY: u32 = 1;
pub const MDBA_SET_ENTRY_ATTRS: u32 = 2;
pub const MDBA_SET_ENTRY_MAX: u32 = 2;
pub const MDBA_SET_ENTRY_UNSPEC: u32 = 0;
pub const MDBA_UNSPEC: u32 = 0;
pub const MDBE_ATTR_DST: u32 = 5;
pub const MDBE_ATTR_DST_PORT: u32 = 6;
pub const MDBE_ATTR_GROUP_MODE: u32 = 3;
pub const MDBE_ATTR_IFINDEX: u32 = 8;
pub const MDBE_ATTR_MAX: u32 = 10;
pub const MDBE_ATTR_RTPROT: u32 = 4;
pub const MDBE_ATTR_SOURCE: u32 = 1;
pub const MDBE_ATTR_SRC_LIST: u32 = 2;
pub const MDBE_ATTR_SRC_VNI: u32 = 9;
pub const MDBE_ATTR_STATE_MASK: u32 = 10;
pub const MDBE_ATTR_UNSPEC: u32 = 0;
pub const MDBE_ATTR_VNI: u32 = 7;
pub const MDBE_SRCATTR_ADDRESS: u32 = 1;
pub const MDBE_SRCATTR_MAX: u32 = 1;
pub const MDBE_SRCATTR_UNSPEC: u32 = 0;
pub const MDBE_SRC_LIST_ENTRY: u32 = 1;
pub const MDBE_SRC_LIST_MAX: u32 = 1;
pub const MDBE_SRC_LIST_UNSPEC: u32 = 0;
pub const MDB_FLAGS_BLOCKED: u32 = 8;
pub const MDB_FLAGS_FAST_LEAVE: u32 = 2;
pub const MDB_FLAGS_OFFLOAD: u32 = 1;
pub const MDB_FLAGS_OFFLOAD_FAILED: u32 = 16;
pub const MDB_FLAGS_STAR_EXCL: u32 = 4;
pub const MDB_PERMANENT: u32 = 1;
pub const MDB_RTR_TYPE_DISABLED: u32 = 0;
pub const MDB_RTR_TYPE_PERM: u32 = 2;
pub const MDB_RTR_TYPE_TEMP: u32 = 3;
pub const MDB_RTR_TYPE_TEMP_QUERY: u32 = 1;
pub const MDB_TEMPORARY: u32 = 0;
pub const SYSFS_BRIDGE_ATTR: &str = "bridge";
pub const SYSFS_BRIDGE_FDB: &str = "brforward";
pub const SYSFS_BRIDGE_PORT_ATTR: &str = "brport";
pub const SYSFS_BRIDGE_PORT_LINK: &str = "bridge";
pub const SYSFS_BRIDGE_PORT_SUBDIR: &str = "brif";
pub const __BRIDGE_QUERIER_MAX: u32 = 8;
pub const __BRIDGE_VLANDB_DUMP_MAX: u32 = 2;
pub const __BRIDGE_VLANDB_ENTRY_MAX: u32 = 11;
pub const __BRIDGE_VLANDB_GOPTS_MAX: u32 = 19;
pub const __BRIDGE_VLANDB_MAX: u32 = 3;
pub const __BRIDGE_VLANDB_STATS_MAX: u32 = 6;
pub const __BRIDGE_VLANDB_TINFO_MAX: u32 = 3;
pub const __BRIDGE_XSTATS_MAX: u32 = 5;
pub const __IFLA_BRIDGE_CFM_CC_CCM_TX_MAX: u32 = 9;
pub const __IFLA_BRIDGE_CFM_CC_CONFIG_MAX: u32 = 5;
pub const __IFLA_BRIDGE_CFM_CC_PEER_MEP_MAX: u32 = 3;
pub const __IFLA_BRIDGE_CFM_CC_PEER_STATUS_MAX: u32 = 10;
pub const __IFLA_BRIDGE_CFM_CC_RDI_MAX: u32 = 3;
pub const __IFLA_BRIDGE_CFM_MAX: u32 = 17;
pub const __IFLA_BRIDGE_CFM_MEP_CONFIG_MAX: u32 = 5;
pub const __IFLA_BRIDGE_CFM_MEP_CREATE_MAX: u32 = 5;
pub const __IFLA_BRIDGE_CFM_MEP_DELETE_MAX: u32 = 2;
pub const __IFLA_BRIDGE_CFM_MEP_STATUS_MAX: u32 = 5;
pub const __IFLA_BRIDGE_MAX: u32 = 7;
pub const __IFLA_BRIDGE_MRP_INFO_MAX: u32 = 15;
pub const __IFLA_BRIDGE_MRP_INSTANCE_MAX: u32 = 5;
pub const __IFLA_BRIDGE_MRP_IN_ROLE_MAX: u32 = 5;
pub const __IFLA_BRIDGE_MRP_IN_STATE_MAX: u32 = 3;
pub const __IFLA_BRIDGE_MRP_MAX: u32 = 11;
pub const __IFLA_BRIDGE_MRP_PORT_ROLE_MAX: u32 = 2;
pub const __IFLA_BRIDGE_MRP_PORT_STATE_MAX: u32 = 2;
pub const __IFLA_BRIDGE_MRP_RING_ROLE_MAX: u32 = 3;
pub const __IFLA_BRIDGE_MRP_RING_STATE_MAX: u32 = 3;
pub const __IFLA_BRIDGE_MRP_START_IN_TEST_MAX: u32 = 5;
pub const __IFLA_BRIDGE_MRP_START_TEST_MAX: u32 = 6;
pub const __IFLA_BRIDGE_MST_ENTRY_MAX: u32 = 3;
pub const __IFLA_BRIDGE_MST_MAX: u32 = 2;
pub const __IFLA_BRIDGE_VLAN_TUNNEL_MAX: u32 = 4;
pub const __MDBA_GET_ENTRY_MAX: u32 = 3;
pub const __MDBA_MAX: u32 = 3;
pub const __MDBA_MDB_EATTR_MAX: u32 = 11;
pub const __MDBA_MDB_ENTRY_MAX: u32 = 2;
pub const __MDBA_MDB_MAX: u32 = 2;
pub const __MDBA_MDB_SRCATTR_MAX: u32 = 3;
pub const __MDBA_MDB_SRCLIST_MAX: u32 = 2;
pub const __MDBA_ROUTER_MAX: u32 = 2;
pub const __MDBA_ROUTER_PATTR_MAX: u32 = 6;
pub const __MDBA_SET_ENTRY_MAX: u32 = 3;
pub const __MDBE_ATTR_MAX: u32 = 11;
pub const __MDBE_SRCATTR_MAX: u32 = 2;
pub const __MDBE_SRC_LIST_MAX: u32 = 2;

pub mod __bridge_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const designated_root: Field = Field::new(0, 8);
    pub const bridge_id: Field = Field::new(8, 8);
    pub const root_path_cost: Field = Field::new(16, 4);
    pub const max_age: Field = Field::new(20, 4);
    pub const hello_time: Field = Field::new(24, 4);
    pub const forward_delay: Field = Field::new(28, 4);
    pub const bridge_max_age: Field = Field::new(32, 4);
    pub const bridge_hello_time: Field = Field::new(36, 4);
    pub const bridge_forward_delay: Field = Field::new(40, 4);
    pub const topology_change: Field = Field::new(44, 1);
    pub const topology_change_detected: Field = Field::new(45, 1);
    pub const root_port: Field = Field::new(46, 1);
    pub const stp_enabled: Field = Field::new(47, 1);
    pub const ageing_time: Field = Field::new(48, 4);
    pub const gc_interval: Field = Field::new(52, 4);
    pub const hello_timer_value: Field = Field::new(56, 4);
    pub const tcn_timer_value: Field = Field::new(60, 4);
    pub const topology_change_timer_value: Field = Field::new(64, 4);
    pub const gc_timer_value: Field = Field::new(68, 4);
}

pub mod __fdb_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const mac_addr: Field = Field::new(0, 6);
    pub const port_no: Field = Field::new(6, 1);
    pub const is_local: Field = Field::new(7, 1);
    pub const ageing_timer_value: Field = Field::new(8, 4);
    pub const port_hi: Field = Field::new(12, 1);
    pub const pad0: Field = Field::new(13, 1);
    pub const unused: Field = Field::new(14, 2);
}

pub mod __port_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 48), (0, 44));
    pub const designated_root: Field = Field::new(0, 8);
    pub const designated_bridge: Field = Field::new(8, 8);
    pub const port_id: Field = Field::new(16, 2);
    pub const designated_port: Field = Field::new(18, 2);
    pub const path_cost: Field = Field::new(20, 4);
    pub const designated_cost: Field = Field::new(24, 4);
    pub const state: Field = Field::new(28, 1);
    pub const top_change_ack: Field = Field::new(29, 1);
    pub const config_pending: Field = Field::new(30, 1);
    pub const unused0: Field = Field::new(31, 1);
    pub const message_age_timer_value: Field = Field::new(32, 4);
    pub const forward_delay_timer_value: Field = Field::new(36, 4);
    pub const hold_timer_value: Field = Field::new(40, 4);
}

pub mod br_boolopt_multi {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const optval: Field = Field::new(0, 4);
    pub const optmask: Field = Field::new(4, 4);
}

pub mod br_mcast_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 240);
    pub const igmp_v1queries: Field = Field::new(0, 16);
    pub const igmp_v2queries: Field = Field::new(16, 16);
    pub const igmp_v3queries: Field = Field::new(32, 16);
    pub const igmp_leaves: Field = Field::new(48, 16);
    pub const igmp_v1reports: Field = Field::new(64, 16);
    pub const igmp_v2reports: Field = Field::new(80, 16);
    pub const igmp_v3reports: Field = Field::new(96, 16);
    pub const igmp_parse_errors: Field = Field::new(112, 8);
    pub const mld_v1queries: Field = Field::new(120, 16);
    pub const mld_v2queries: Field = Field::new(136, 16);
    pub const mld_leaves: Field = Field::new(152, 16);
    pub const mld_v1reports: Field = Field::new(168, 16);
    pub const mld_v2reports: Field = Field::new(184, 16);
    pub const mld_parse_errors: Field = Field::new(200, 8);
    pub const mcast_bytes: Field = Field::new(208, 16);
    pub const mcast_packets: Field = Field::new(224, 16);
}

pub mod br_mdb_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const ifindex: Field = Field::new(0, 4);
    pub const state: Field = Field::new(4, 1);
    pub const flags: Field = Field::new(5, 1);
    pub const vid: Field = Field::new(6, 2);
    pub const addr: Field = Field::new(8, 20);
    pub const addr_u: Field = Field::new(8, 16);
    pub const addr_u_ip4: Field = Field::new(8, 4);
    pub const addr_u_ip6: Field = Field::new(8, 16);
    pub const addr_u_mac_addr: Field = Field::new(8, 6);
    pub const addr_proto: Field = Field::new(24, 2);
}

pub mod br_mrp_in_role {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ring_id: Field = Field::new(0, 4);
    pub const in_role: Field = Field::new(4, 4);
    pub const i_ifindex: Field = Field::new(8, 4);
    pub const in_id: Field = Field::new(12, 2);
}

pub mod br_mrp_in_state {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const in_state: Field = Field::new(0, 4);
    pub const in_id: Field = Field::new(4, 2);
}

pub mod br_mrp_instance {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ring_id: Field = Field::new(0, 4);
    pub const p_ifindex: Field = Field::new(4, 4);
    pub const s_ifindex: Field = Field::new(8, 4);
    pub const prio: Field = Field::new(12, 2);
}

pub mod br_mrp_ring_role {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const ring_id: Field = Field::new(0, 4);
    pub const ring_role: Field = Field::new(4, 4);
}

pub mod br_mrp_ring_state {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const ring_id: Field = Field::new(0, 4);
    pub const ring_state: Field = Field::new(4, 4);
}

pub mod br_mrp_start_in_test {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const interval: Field = Field::new(0, 4);
    pub const max_miss: Field = Field::new(4, 4);
    pub const period: Field = Field::new(8, 4);
    pub const in_id: Field = Field::new(12, 2);
}

pub mod br_mrp_start_test {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const ring_id: Field = Field::new(0, 4);
    pub const interval: Field = Field::new(4, 4);
    pub const max_miss: Field = Field::new(8, 4);
    pub const period: Field = Field::new(12, 4);
    pub const monitor: Field = Field::new(16, 4);
}

pub mod br_port_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const family: Field = Field::new(0, 1);
    pub const ifindex: Field = Field::new(4, 4);
}

pub mod br_vlan_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const family: Field = Field::new(0, 1);
    pub const reserved1: Field = Field::new(1, 1);
    pub const reserved2: Field = Field::new(2, 2);
    pub const ifindex: Field = Field::new(4, 4);
}

pub mod bridge_stp_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const transition_blk: Field = Field::new(0, 8);
    pub const transition_fwd: Field = Field::new(8, 8);
    pub const rx_bpdu: Field = Field::new(16, 8);
    pub const tx_bpdu: Field = Field::new(24, 8);
    pub const rx_tcn: Field = Field::new(32, 8);
    pub const tx_tcn: Field = Field::new(40, 8);
}

pub mod bridge_vlan_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(0, 2);
    pub const vid: Field = Field::new(2, 2);
}

pub mod bridge_vlan_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const rx_bytes: Field = Field::new(0, 8);
    pub const rx_packets: Field = Field::new(8, 8);
    pub const tx_bytes: Field = Field::new(16, 8);
    pub const tx_packets: Field = Field::new(24, 8);
    pub const vid: Field = Field::new(32, 2);
    pub const flags: Field = Field::new(34, 2);
    pub const pad2: Field = Field::new(36, 4);
}
