// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_link.h` of Linux 7.2.

pub const BRIDGE_MODE_HAIRPIN: u32 = 1;
pub const BRIDGE_MODE_UNSPEC: u32 = 0;
pub const BR_STP_MODE_AUTO: u32 = 0;
pub const BR_STP_MODE_KERNEL: u32 = 2;
pub const BR_STP_MODE_MAX: u32 = 2;
pub const BR_STP_MODE_USER: u32 = 1;
pub const GENEVE_DF_INHERIT: u32 = 2;
pub const GENEVE_DF_MAX: u32 = 2;
pub const GENEVE_DF_SET: u32 = 1;
pub const GENEVE_DF_UNSET: u32 = 0;
pub const GTP_ROLE_GGSN: u32 = 0;
pub const GTP_ROLE_SGSN: u32 = 1;
pub const HSR_PROTOCOL_HSR: u32 = 0;
pub const HSR_PROTOCOL_MAX: u32 = 2;
pub const HSR_PROTOCOL_PRP: u32 = 1;
pub const IFLA_ADDRESS: u32 = 1;
pub const IFLA_AF_SPEC: u32 = 26;
pub const IFLA_ALLMULTI: u32 = 61;
pub const IFLA_ALT_IFNAME: u32 = 53;
pub const IFLA_BAREUDP_ETHERTYPE: u32 = 2;
pub const IFLA_BAREUDP_MAX: u32 = 4;
pub const IFLA_BAREUDP_MULTIPROTO_MODE: u32 = 4;
pub const IFLA_BAREUDP_PORT: u32 = 1;
pub const IFLA_BAREUDP_SRCPORT_MIN: u32 = 3;
pub const IFLA_BAREUDP_UNSPEC: u32 = 0;
pub const IFLA_BOND_ACTIVE_SLAVE: u32 = 2;
pub const IFLA_BOND_AD_ACTOR_SYSTEM: u32 = 26;
pub const IFLA_BOND_AD_ACTOR_SYS_PRIO: u32 = 24;
pub const IFLA_BOND_AD_INFO: u32 = 23;
pub const IFLA_BOND_AD_INFO_ACTOR_KEY: u32 = 3;
pub const IFLA_BOND_AD_INFO_AGGREGATOR: u32 = 1;
pub const IFLA_BOND_AD_INFO_MAX: u32 = 5;
pub const IFLA_BOND_AD_INFO_NUM_PORTS: u32 = 2;
pub const IFLA_BOND_AD_INFO_PARTNER_KEY: u32 = 4;
pub const IFLA_BOND_AD_INFO_PARTNER_MAC: u32 = 5;
pub const IFLA_BOND_AD_INFO_UNSPEC: u32 = 0;
pub const IFLA_BOND_AD_LACP_ACTIVE: u32 = 29;
pub const IFLA_BOND_AD_LACP_RATE: u32 = 21;
pub const IFLA_BOND_AD_SELECT: u32 = 22;
pub const IFLA_BOND_AD_USER_PORT_KEY: u32 = 25;
pub const IFLA_BOND_ALL_SLAVES_ACTIVE: u32 = 17;
pub const IFLA_BOND_ARP_ALL_TARGETS: u32 = 10;
pub const IFLA_BOND_ARP_INTERVAL: u32 = 7;
pub const IFLA_BOND_ARP_IP_TARGET: u32 = 8;
pub const IFLA_BOND_ARP_VALIDATE: u32 = 9;
pub const IFLA_BOND_BROADCAST_NEIGH: u32 = 33;
pub const IFLA_BOND_COUPLED_CONTROL: u32 = 32;
pub const IFLA_BOND_DOWNDELAY: u32 = 5;
pub const IFLA_BOND_FAIL_OVER_MAC: u32 = 13;
pub const IFLA_BOND_LACP_STRICT: u32 = 34;
pub const IFLA_BOND_LP_INTERVAL: u32 = 19;
pub const IFLA_BOND_MAX: u32 = 34;
pub const IFLA_BOND_MIIMON: u32 = 3;
pub const IFLA_BOND_MIN_LINKS: u32 = 18;
pub const IFLA_BOND_MISSED_MAX: u32 = 30;
pub const IFLA_BOND_MODE: u32 = 1;
pub const IFLA_BOND_NS_IP6_TARGET: u32 = 31;
pub const IFLA_BOND_NUM_PEER_NOTIF: u32 = 16;
pub const IFLA_BOND_PACKETS_PER_SLAVE: u32 = 20;
pub const IFLA_BOND_PEER_NOTIF_DELAY: u32 = 28;
pub const IFLA_BOND_PRIMARY: u32 = 11;
pub const IFLA_BOND_PRIMARY_RESELECT: u32 = 12;
pub const IFLA_BOND_RESEND_IGMP: u32 = 15;
pub const IFLA_BOND_SLAVE_ACTOR_PORT_PRIO: u32 = 10;
pub const IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE: u32 = 7;
pub const IFLA_BOND_SLAVE_AD_AGGREGATOR_ID: u32 = 6;
pub const IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE: u32 = 11;
pub const IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE: u32 = 12;
pub const IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE: u32 = 8;
pub const IFLA_BOND_SLAVE_LINK_FAILURE_COUNT: u32 = 3;
pub const IFLA_BOND_SLAVE_MAX: u32 = 12;
pub const IFLA_BOND_SLAVE_MII_STATUS: u32 = 2;
pub const IFLA_BOND_SLAVE_PERM_HWADDR: u32 = 4;
pub const IFLA_BOND_SLAVE_PRIO: u32 = 9;
pub const IFLA_BOND_SLAVE_QUEUE_ID: u32 = 5;
pub const IFLA_BOND_SLAVE_STATE: u32 = 1;
pub const IFLA_BOND_SLAVE_UNSPEC: u32 = 0;
pub const IFLA_BOND_TLB_DYNAMIC_LB: u32 = 27;
pub const IFLA_BOND_UNSPEC: u32 = 0;
pub const IFLA_BOND_UPDELAY: u32 = 4;
pub const IFLA_BOND_USE_CARRIER: u32 = 6;
pub const IFLA_BOND_XMIT_HASH_POLICY: u32 = 14;
pub const IFLA_BROADCAST: u32 = 2;
pub const IFLA_BRPORT_BACKUP_NHID: u32 = 44;
pub const IFLA_BRPORT_BACKUP_PORT: u32 = 34;
pub const IFLA_BRPORT_BCAST_FLOOD: u32 = 30;
pub const IFLA_BRPORT_BRIDGE_ID: u32 = 14;
pub const IFLA_BRPORT_CONFIG_PENDING: u32 = 20;
pub const IFLA_BRPORT_COST: u32 = 3;
pub const IFLA_BRPORT_DESIGNATED_COST: u32 = 16;
pub const IFLA_BRPORT_DESIGNATED_PORT: u32 = 15;
pub const IFLA_BRPORT_FAST_LEAVE: u32 = 7;
pub const IFLA_BRPORT_FLUSH: u32 = 24;
pub const IFLA_BRPORT_FORWARD_DELAY_TIMER: u32 = 22;
pub const IFLA_BRPORT_GROUP_FWD_MASK: u32 = 31;
pub const IFLA_BRPORT_GUARD: u32 = 5;
pub const IFLA_BRPORT_HOLD_TIMER: u32 = 23;
pub const IFLA_BRPORT_ID: u32 = 17;
pub const IFLA_BRPORT_ISOLATED: u32 = 33;
pub const IFLA_BRPORT_LEARNING: u32 = 8;
pub const IFLA_BRPORT_LEARNING_SYNC: u32 = 11;
pub const IFLA_BRPORT_LOCKED: u32 = 39;
pub const IFLA_BRPORT_MAB: u32 = 40;
pub const IFLA_BRPORT_MAX: u32 = 45;
pub const IFLA_BRPORT_MCAST_EHT_HOSTS_CNT: u32 = 38;
pub const IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT: u32 = 37;
pub const IFLA_BRPORT_MCAST_FLOOD: u32 = 27;
pub const IFLA_BRPORT_MCAST_MAX_GROUPS: u32 = 42;
pub const IFLA_BRPORT_MCAST_N_GROUPS: u32 = 41;
pub const IFLA_BRPORT_MCAST_TO_UCAST: u32 = 28;
pub const IFLA_BRPORT_MESSAGE_AGE_TIMER: u32 = 21;
pub const IFLA_BRPORT_MODE: u32 = 4;
pub const IFLA_BRPORT_MRP_IN_OPEN: u32 = 36;
pub const IFLA_BRPORT_MRP_RING_OPEN: u32 = 35;
pub const IFLA_BRPORT_MULTICAST_ROUTER: u32 = 25;
pub const IFLA_BRPORT_NEIGH_FORWARD_GRAT: u32 = 45;
pub const IFLA_BRPORT_NEIGH_SUPPRESS: u32 = 32;
pub const IFLA_BRPORT_NEIGH_VLAN_SUPPRESS: u32 = 43;
pub const IFLA_BRPORT_NO: u32 = 18;
pub const IFLA_BRPORT_PAD: u32 = 26;
pub const IFLA_BRPORT_PRIORITY: u32 = 2;
pub const IFLA_BRPORT_PROTECT: u32 = 6;
pub const IFLA_BRPORT_PROXYARP: u32 = 10;
pub const IFLA_BRPORT_PROXYARP_WIFI: u32 = 12;
pub const IFLA_BRPORT_ROOT_ID: u32 = 13;
pub const IFLA_BRPORT_STATE: u32 = 1;
pub const IFLA_BRPORT_TOPOLOGY_CHANGE_ACK: u32 = 19;
pub const IFLA_BRPORT_UNICAST_FLOOD: u32 = 9;
pub const IFLA_BRPORT_UNSPEC: u32 = 0;
pub const IFLA_BRPORT_VLAN_TUNNEL: u32 = 29;
pub const IFLA_BR_AGEING_TIME: u32 = 4;
pub const IFLA_BR_BRIDGE_ID: u32 = 11;
pub const IFLA_BR_FDB_FLUSH: u32 = 21;
pub const IFLA_BR_FDB_MAX_LEARNED: u32 = 49;
pub const IFLA_BR_FDB_N_LEARNED: u32 = 48;
pub const IFLA_BR_FORWARD_DELAY: u32 = 1;
pub const IFLA_BR_GC_TIMER: u32 = 19;
pub const IFLA_BR_GROUP_ADDR: u32 = 20;
pub const IFLA_BR_GROUP_FWD_MASK: u32 = 9;
pub const IFLA_BR_HELLO_TIME: u32 = 2;
pub const IFLA_BR_HELLO_TIMER: u32 = 16;
pub const IFLA_BR_MAX: u32 = 50;
pub const IFLA_BR_MAX_AGE: u32 = 3;
pub const IFLA_BR_MCAST_HASH_ELASTICITY: u32 = 26;
pub const IFLA_BR_MCAST_HASH_MAX: u32 = 27;
pub const IFLA_BR_MCAST_IGMP_VERSION: u32 = 43;
pub const IFLA_BR_MCAST_LAST_MEMBER_CNT: u32 = 28;
pub const IFLA_BR_MCAST_LAST_MEMBER_INTVL: u32 = 30;
pub const IFLA_BR_MCAST_MEMBERSHIP_INTVL: u32 = 31;
pub const IFLA_BR_MCAST_MLD_VERSION: u32 = 44;
pub const IFLA_BR_MCAST_QUERIER: u32 = 25;
pub const IFLA_BR_MCAST_QUERIER_INTVL: u32 = 32;
pub const IFLA_BR_MCAST_QUERIER_STATE: u32 = 47;
pub const IFLA_BR_MCAST_QUERY_INTVL: u32 = 33;
pub const IFLA_BR_MCAST_QUERY_RESPONSE_INTVL: u32 = 34;
pub const IFLA_BR_MCAST_QUERY_USE_IFADDR: u32 = 24;
pub const IFLA_BR_MCAST_ROUTER: u32 = 22;
pub const IFLA_BR_MCAST_SNOOPING: u32 = 23;
pub const IFLA_BR_MCAST_STARTUP_QUERY_CNT: u32 = 29;
pub const IFLA_BR_MCAST_STARTUP_QUERY_INTVL: u32 = 35;
pub const IFLA_BR_MCAST_STATS_ENABLED: u32 = 42;
pub const IFLA_BR_MULTI_BOOLOPT: u32 = 46;
pub const IFLA_BR_NF_CALL_ARPTABLES: u32 = 38;
pub const IFLA_BR_NF_CALL_IP6TABLES: u32 = 37;
pub const IFLA_BR_NF_CALL_IPTABLES: u32 = 36;
pub const IFLA_BR_PAD: u32 = 40;
pub const IFLA_BR_PRIORITY: u32 = 6;
pub const IFLA_BR_ROOT_ID: u32 = 10;
pub const IFLA_BR_ROOT_PATH_COST: u32 = 13;
pub const IFLA_BR_ROOT_PORT: u32 = 12;
pub const IFLA_BR_STP_MODE: u32 = 50;
pub const IFLA_BR_STP_STATE: u32 = 5;
pub const IFLA_BR_TCN_TIMER: u32 = 17;
pub const IFLA_BR_TOPOLOGY_CHANGE: u32 = 14;
pub const IFLA_BR_TOPOLOGY_CHANGE_DETECTED: u32 = 15;
pub const IFLA_BR_TOPOLOGY_CHANGE_TIMER: u32 = 18;
pub const IFLA_BR_UNSPEC: u32 = 0;
pub const IFLA_BR_VLAN_DEFAULT_PVID: u32 = 39;
pub const IFLA_BR_VLAN_FILTERING: u32 = 7;
pub const IFLA_BR_VLAN_PROTOCOL: u32 = 8;
pub const IFLA_BR_VLAN_STATS_ENABLED: u32 = 41;
pub const IFLA_BR_VLAN_STATS_PER_PORT: u32 = 45;
pub const IFLA_CARRIER: u32 = 33;
pub const IFLA_CARRIER_CHANGES: u32 = 35;
pub const IFLA_CARRIER_DOWN_COUNT: u32 = 48;
pub const IFLA_CARRIER_UP_COUNT: u32 = 47;
pub const IFLA_COST: u32 = 8;
pub const IFLA_DEVLINK_PORT: u32 = 62;
pub const IFLA_DPLL_PIN: u32 = 65;
pub const IFLA_DSA_CONDUIT: u32 = 1;
pub const IFLA_DSA_MASTER: u32 = 1;
pub const IFLA_DSA_MAX: u32 = 1;
pub const IFLA_DSA_UNSPEC: u32 = 0;
pub const IFLA_EVENT: u32 = 44;
pub const IFLA_EVENT_BONDING_FAILOVER: u32 = 3;
pub const IFLA_EVENT_BONDING_OPTIONS: u32 = 6;
pub const IFLA_EVENT_FEATURES: u32 = 2;
pub const IFLA_EVENT_IGMP_RESEND: u32 = 5;
pub const IFLA_EVENT_NONE: u32 = 0;
pub const IFLA_EVENT_NOTIFY_PEERS: u32 = 4;
pub const IFLA_EVENT_REBOOT: u32 = 1;
pub const IFLA_EXT_MASK: u32 = 29;
pub const IFLA_GENEVE_COLLECT_METADATA: u32 = 6;
pub const IFLA_GENEVE_DF: u32 = 13;
pub const IFLA_GENEVE_GRO_HINT: u32 = 16;
pub const IFLA_GENEVE_ID: u32 = 1;
pub const IFLA_GENEVE_INNER_PROTO_INHERIT: u32 = 14;
pub const IFLA_GENEVE_LABEL: u32 = 11;
pub const IFLA_GENEVE_LOCAL: u32 = 17;
pub const IFLA_GENEVE_LOCAL6: u32 = 18;
pub const IFLA_GENEVE_MAX: u32 = 18;
pub const IFLA_GENEVE_PORT: u32 = 5;
pub const IFLA_GENEVE_PORT_RANGE: u32 = 15;
pub const IFLA_GENEVE_REMOTE: u32 = 2;
pub const IFLA_GENEVE_REMOTE6: u32 = 7;
pub const IFLA_GENEVE_TOS: u32 = 4;
pub const IFLA_GENEVE_TTL: u32 = 3;
pub const IFLA_GENEVE_TTL_INHERIT: u32 = 12;
pub const IFLA_GENEVE_UDP_CSUM: u32 = 8;
pub const IFLA_GENEVE_UDP_ZERO_CSUM6_RX: u32 = 10;
pub const IFLA_GENEVE_UDP_ZERO_CSUM6_TX: u32 = 9;
pub const IFLA_GENEVE_UNSPEC: u32 = 0;
pub const IFLA_GROUP: u32 = 27;
pub const IFLA_GRO_IPV4_MAX_SIZE: u32 = 64;
pub const IFLA_GRO_MAX_SIZE: u32 = 58;
pub const IFLA_GSO_IPV4_MAX_SIZE: u32 = 63;
pub const IFLA_GSO_MAX_SEGS: u32 = 40;
pub const IFLA_GSO_MAX_SIZE: u32 = 41;
pub const IFLA_GTP_CREATE_SOCKETS: u32 = 5;
pub const IFLA_GTP_FD0: u32 = 1;
pub const IFLA_GTP_FD1: u32 = 2;
pub const IFLA_GTP_LOCAL: u32 = 7;
pub const IFLA_GTP_LOCAL6: u32 = 8;
pub const IFLA_GTP_MAX: u32 = 8;
pub const IFLA_GTP_PDP_HASHSIZE: u32 = 3;
pub const IFLA_GTP_RESTART_COUNT: u32 = 6;
pub const IFLA_GTP_ROLE: u32 = 4;
pub const IFLA_GTP_UNSPEC: u32 = 0;
pub const IFLA_HEADROOM: u32 = 68;
pub const IFLA_HSR_INTERLINK: u32 = 8;
pub const IFLA_HSR_MAX: u32 = 8;
pub const IFLA_HSR_MULTICAST_SPEC: u32 = 3;
pub const IFLA_HSR_PROTOCOL: u32 = 7;
pub const IFLA_HSR_SEQ_NR: u32 = 5;
pub const IFLA_HSR_SLAVE1: u32 = 1;
pub const IFLA_HSR_SLAVE2: u32 = 2;
pub const IFLA_HSR_SUPERVISION_ADDR: u32 = 4;
pub const IFLA_HSR_UNSPEC: u32 = 0;
pub const IFLA_HSR_VERSION: u32 = 6;
pub const IFLA_IFALIAS: u32 = 20;
pub const IFLA_IFNAME: u32 = 3;
pub const IFLA_IF_NETNSID: u32 = 46;
pub const IFLA_INET6_ADDR_GEN_MODE: u32 = 8;
pub const IFLA_INET6_CACHEINFO: u32 = 5;
pub const IFLA_INET6_CONF: u32 = 2;
pub const IFLA_INET6_FLAGS: u32 = 1;
pub const IFLA_INET6_ICMP6STATS: u32 = 6;
pub const IFLA_INET6_MAX: u32 = 9;
pub const IFLA_INET6_MCAST: u32 = 4;
pub const IFLA_INET6_RA_MTU: u32 = 9;
pub const IFLA_INET6_STATS: u32 = 3;
pub const IFLA_INET6_TOKEN: u32 = 7;
pub const IFLA_INET6_UNSPEC: u32 = 0;
pub const IFLA_INET_CONF: u32 = 1;
pub const IFLA_INET_MAX: u32 = 1;
pub const IFLA_INET_UNSPEC: u32 = 0;
pub const IFLA_INFO_DATA: u32 = 2;
pub const IFLA_INFO_KIND: u32 = 1;
pub const IFLA_INFO_MAX: u32 = 5;
pub const IFLA_INFO_SLAVE_DATA: u32 = 5;
pub const IFLA_INFO_SLAVE_KIND: u32 = 4;
pub const IFLA_INFO_UNSPEC: u32 = 0;
pub const IFLA_INFO_XSTATS: u32 = 3;
pub const IFLA_IPOIB_MAX: u32 = 3;
pub const IFLA_IPOIB_MODE: u32 = 2;
pub const IFLA_IPOIB_PKEY: u32 = 1;
pub const IFLA_IPOIB_UMCAST: u32 = 3;
pub const IFLA_IPOIB_UNSPEC: u32 = 0;
pub const IFLA_IPVLAN_FLAGS: u32 = 2;
pub const IFLA_IPVLAN_MAX: u32 = 2;
pub const IFLA_IPVLAN_MODE: u32 = 1;
pub const IFLA_IPVLAN_UNSPEC: u32 = 0;
pub const IFLA_LINK: u32 = 5;
pub const IFLA_LINKINFO: u32 = 18;
pub const IFLA_LINKMODE: u32 = 17;
pub const IFLA_LINK_NETNSID: u32 = 37;
pub const IFLA_MACSEC_CIPHER_SUITE: u32 = 4;
pub const IFLA_MACSEC_ENCODING_SA: u32 = 6;
pub const IFLA_MACSEC_ENCRYPT: u32 = 7;
pub const IFLA_MACSEC_ES: u32 = 10;
pub const IFLA_MACSEC_ICV_LEN: u32 = 3;
pub const IFLA_MACSEC_INC_SCI: u32 = 9;
pub const IFLA_MACSEC_MAX: u32 = 15;
pub const IFLA_MACSEC_OFFLOAD: u32 = 15;
pub const IFLA_MACSEC_PAD: u32 = 14;
pub const IFLA_MACSEC_PORT: u32 = 2;
pub const IFLA_MACSEC_PROTECT: u32 = 8;
pub const IFLA_MACSEC_REPLAY_PROTECT: u32 = 12;
pub const IFLA_MACSEC_SCB: u32 = 11;
pub const IFLA_MACSEC_SCI: u32 = 1;
pub const IFLA_MACSEC_UNSPEC: u32 = 0;
pub const IFLA_MACSEC_VALIDATION: u32 = 13;
pub const IFLA_MACSEC_WINDOW: u32 = 5;
pub const IFLA_MACVLAN_BC_CUTOFF: u32 = 9;
pub const IFLA_MACVLAN_BC_QUEUE_LEN: u32 = 7;
pub const IFLA_MACVLAN_BC_QUEUE_LEN_USED: u32 = 8;
pub const IFLA_MACVLAN_FLAGS: u32 = 2;
pub const IFLA_MACVLAN_MACADDR: u32 = 4;
pub const IFLA_MACVLAN_MACADDR_COUNT: u32 = 6;
pub const IFLA_MACVLAN_MACADDR_DATA: u32 = 5;
pub const IFLA_MACVLAN_MACADDR_MODE: u32 = 3;
pub const IFLA_MACVLAN_MAX: u32 = 9;
pub const IFLA_MACVLAN_MODE: u32 = 1;
pub const IFLA_MACVLAN_UNSPEC: u32 = 0;
pub const IFLA_MAP: u32 = 14;
pub const IFLA_MASTER: u32 = 10;
pub const IFLA_MAX: u32 = 69;
pub const IFLA_MAX_MTU: u32 = 51;
pub const IFLA_MAX_PACING_OFFLOAD_HORIZON: u32 = 66;
pub const IFLA_MCTP_MAX: u32 = 2;
pub const IFLA_MCTP_NET: u32 = 1;
pub const IFLA_MCTP_PHYS_BINDING: u32 = 2;
pub const IFLA_MCTP_UNSPEC: u32 = 0;
pub const IFLA_MIN_MTU: u32 = 50;
pub const IFLA_MTU: u32 = 4;
pub const IFLA_NETKIT_HEADROOM: u32 = 8;
pub const IFLA_NETKIT_MAX: u32 = 10;
pub const IFLA_NETKIT_MODE: u32 = 5;
pub const IFLA_NETKIT_PAIRING: u32 = 10;
pub const IFLA_NETKIT_PEER_INFO: u32 = 1;
pub const IFLA_NETKIT_PEER_POLICY: u32 = 4;
pub const IFLA_NETKIT_PEER_SCRUB: u32 = 7;
pub const IFLA_NETKIT_POLICY: u32 = 3;
pub const IFLA_NETKIT_PRIMARY: u32 = 2;
pub const IFLA_NETKIT_SCRUB: u32 = 6;
pub const IFLA_NETKIT_TAILROOM: u32 = 9;
pub const IFLA_NETKIT_UNSPEC: u32 = 0;
pub const IFLA_NETNS_IMMUTABLE: u32 = 67;
pub const IFLA_NET_NS_FD: u32 = 28;
pub const IFLA_NET_NS_PID: u32 = 19;
pub const IFLA_NEW_IFINDEX: u32 = 49;
pub const IFLA_NEW_NETNSID: u32 = 45;
pub const IFLA_NUM_RX_QUEUES: u32 = 32;
pub const IFLA_NUM_TX_QUEUES: u32 = 31;
pub const IFLA_NUM_VF: u32 = 21;
pub const IFLA_OFFLOAD_XSTATS_CPU_HIT: u32 = 1;
pub const IFLA_OFFLOAD_XSTATS_HW_S_INFO: u32 = 2;
pub const IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX: u32 = 2;
pub const IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST: u32 = 1;
pub const IFLA_OFFLOAD_XSTATS_HW_S_INFO_UNSPEC: u32 = 0;
pub const IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED: u32 = 2;
pub const IFLA_OFFLOAD_XSTATS_L3_STATS: u32 = 3;
pub const IFLA_OFFLOAD_XSTATS_MAX: u32 = 3;
pub const IFLA_OFFLOAD_XSTATS_UNSPEC: u32 = 0;
pub const IFLA_OPERSTATE: u32 = 16;
pub const IFLA_OVPN_MAX: u32 = 1;
pub const IFLA_OVPN_MODE: u32 = 1;
pub const IFLA_OVPN_UNSPEC: u32 = 0;
pub const IFLA_PAD: u32 = 42;
pub const IFLA_PARENT_DEV_BUS_NAME: u32 = 57;
pub const IFLA_PARENT_DEV_NAME: u32 = 56;
pub const IFLA_PERM_ADDRESS: u32 = 54;
pub const IFLA_PHYS_PORT_ID: u32 = 34;
pub const IFLA_PHYS_PORT_NAME: u32 = 38;
pub const IFLA_PHYS_SWITCH_ID: u32 = 36;
pub const IFLA_PORT_HOST_UUID: u32 = 5;
pub const IFLA_PORT_INSTANCE_UUID: u32 = 4;
pub const IFLA_PORT_MAX: u32 = 7;
pub const IFLA_PORT_PROFILE: u32 = 2;
pub const IFLA_PORT_REQUEST: u32 = 6;
pub const IFLA_PORT_RESPONSE: u32 = 7;
pub const IFLA_PORT_SELF: u32 = 25;
pub const IFLA_PORT_UNSPEC: u32 = 0;
pub const IFLA_PORT_VF: u32 = 1;
pub const IFLA_PORT_VSI_TYPE: u32 = 3;
pub const IFLA_PPP_DEV_FD: u32 = 1;
pub const IFLA_PPP_MAX: u32 = 1;
pub const IFLA_PPP_UNSPEC: u32 = 0;
pub const IFLA_PRIORITY: u32 = 9;
pub const IFLA_PROMISCUITY: u32 = 30;
pub const IFLA_PROP_LIST: u32 = 52;
pub const IFLA_PROTINFO: u32 = 12;
pub const IFLA_PROTO_DOWN: u32 = 39;
pub const IFLA_PROTO_DOWN_REASON: u32 = 55;
pub const IFLA_PROTO_DOWN_REASON_MASK: u32 = 1;
pub const IFLA_PROTO_DOWN_REASON_MAX: u32 = 2;
pub const IFLA_PROTO_DOWN_REASON_UNSPEC: u32 = 0;
pub const IFLA_PROTO_DOWN_REASON_VALUE: u32 = 2;
pub const IFLA_QDISC: u32 = 6;
pub const IFLA_RMNET_FLAGS: u32 = 2;
pub const IFLA_RMNET_MAX: u32 = 2;
pub const IFLA_RMNET_MUX_ID: u32 = 1;
pub const IFLA_RMNET_UNSPEC: u32 = 0;
pub const IFLA_STATS: u32 = 7;
pub const IFLA_STATS64: u32 = 23;
pub const IFLA_STATS_AF_SPEC: u32 = 5;
pub const IFLA_STATS_GETSET_MAX: u32 = 2;
pub const IFLA_STATS_GETSET_UNSPEC: u32 = 0;
pub const IFLA_STATS_GET_FILTERS: u32 = 1;
pub const IFLA_STATS_LINK_64: u32 = 1;
pub const IFLA_STATS_LINK_OFFLOAD_XSTATS: u32 = 4;
pub const IFLA_STATS_LINK_XSTATS: u32 = 2;
pub const IFLA_STATS_LINK_XSTATS_SLAVE: u32 = 3;
pub const IFLA_STATS_MAX: u32 = 5;
pub const IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS: u32 = 2;
pub const IFLA_STATS_UNSPEC: u32 = 0;
pub const IFLA_TAILROOM: u32 = 69;
pub const IFLA_TARGET_NETNSID: u32 = 46;
pub const IFLA_TSO_MAX_SEGS: u32 = 60;
pub const IFLA_TSO_MAX_SIZE: u32 = 59;
pub const IFLA_TUN_GROUP: u32 = 2;
pub const IFLA_TUN_MAX: u32 = 9;
pub const IFLA_TUN_MULTI_QUEUE: u32 = 7;
pub const IFLA_TUN_NUM_DISABLED_QUEUES: u32 = 9;
pub const IFLA_TUN_NUM_QUEUES: u32 = 8;
pub const IFLA_TUN_OWNER: u32 = 1;
pub const IFLA_TUN_PERSIST: u32 = 6;
pub const IFLA_TUN_PI: u32 = 4;
pub const IFLA_TUN_TYPE: u32 = 3;
pub const IFLA_TUN_UNSPEC: u32 = 0;
pub const IFLA_TUN_VNET_HDR: u32 = 5;
pub const IFLA_TXQLEN: u32 = 13;
pub const IFLA_UNSPEC: u32 = 0;
pub const IFLA_VFINFO_LIST: u32 = 22;
pub const IFLA_VF_BROADCAST: u32 = 13;
pub const IFLA_VF_IB_NODE_GUID: u32 = 10;
pub const IFLA_VF_IB_PORT_GUID: u32 = 11;
pub const IFLA_VF_INFO: u32 = 1;
pub const IFLA_VF_INFO_MAX: u32 = 1;
pub const IFLA_VF_INFO_UNSPEC: u32 = 0;
pub const IFLA_VF_LINK_STATE: u32 = 5;
pub const IFLA_VF_LINK_STATE_AUTO: u32 = 0;
pub const IFLA_VF_LINK_STATE_DISABLE: u32 = 2;
pub const IFLA_VF_LINK_STATE_ENABLE: u32 = 1;
pub const IFLA_VF_MAC: u32 = 1;
pub const IFLA_VF_MAX: u32 = 13;
pub const IFLA_VF_PORT: u32 = 1;
pub const IFLA_VF_PORTS: u32 = 24;
pub const IFLA_VF_PORT_MAX: u32 = 1;
pub const IFLA_VF_PORT_UNSPEC: u32 = 0;
pub const IFLA_VF_RATE: u32 = 6;
pub const IFLA_VF_RSS_QUERY_EN: u32 = 7;
pub const IFLA_VF_SPOOFCHK: u32 = 4;
pub const IFLA_VF_STATS: u32 = 8;
pub const IFLA_VF_STATS_BROADCAST: u32 = 4;
pub const IFLA_VF_STATS_MAX: u32 = 8;
pub const IFLA_VF_STATS_MULTICAST: u32 = 5;
pub const IFLA_VF_STATS_PAD: u32 = 6;
pub const IFLA_VF_STATS_RX_BYTES: u32 = 2;
pub const IFLA_VF_STATS_RX_DROPPED: u32 = 7;
pub const IFLA_VF_STATS_RX_PACKETS: u32 = 0;
pub const IFLA_VF_STATS_TX_BYTES: u32 = 3;
pub const IFLA_VF_STATS_TX_DROPPED: u32 = 8;
pub const IFLA_VF_STATS_TX_PACKETS: u32 = 1;
pub const IFLA_VF_TRUST: u32 = 9;
pub const IFLA_VF_TX_RATE: u32 = 3;
pub const IFLA_VF_UNSPEC: u32 = 0;
pub const IFLA_VF_VLAN: u32 = 2;
pub const IFLA_VF_VLAN_INFO: u32 = 1;
pub const IFLA_VF_VLAN_INFO_MAX: u32 = 1;
pub const IFLA_VF_VLAN_INFO_UNSPEC: u32 = 0;
pub const IFLA_VF_VLAN_LIST: u32 = 12;
pub const IFLA_VLAN_EGRESS_QOS: u32 = 3;
pub const IFLA_VLAN_FLAGS: u32 = 2;
pub const IFLA_VLAN_ID: u32 = 1;
pub const IFLA_VLAN_INGRESS_QOS: u32 = 4;
pub const IFLA_VLAN_MAX: u32 = 5;
pub const IFLA_VLAN_PROTOCOL: u32 = 5;
pub const IFLA_VLAN_QOS_MAPPING: u32 = 1;
pub const IFLA_VLAN_QOS_MAX: u32 = 1;
pub const IFLA_VLAN_QOS_UNSPEC: u32 = 0;
pub const IFLA_VLAN_UNSPEC: u32 = 0;
pub const IFLA_VRF_MAX: u32 = 1;
pub const IFLA_VRF_PORT_MAX: u32 = 1;
pub const IFLA_VRF_PORT_TABLE: u32 = 1;
pub const IFLA_VRF_PORT_UNSPEC: u32 = 0;
pub const IFLA_VRF_TABLE: u32 = 1;
pub const IFLA_VRF_UNSPEC: u32 = 0;
pub const IFLA_VXLAN_AGEING: u32 = 8;
pub const IFLA_VXLAN_COLLECT_METADATA: u32 = 25;
pub const IFLA_VXLAN_DF: u32 = 29;
pub const IFLA_VXLAN_GBP: u32 = 23;
pub const IFLA_VXLAN_GPE: u32 = 27;
pub const IFLA_VXLAN_GROUP: u32 = 2;
pub const IFLA_VXLAN_GROUP6: u32 = 16;
pub const IFLA_VXLAN_ID: u32 = 1;
pub const IFLA_VXLAN_L2MISS: u32 = 13;
pub const IFLA_VXLAN_L3MISS: u32 = 14;
pub const IFLA_VXLAN_LABEL: u32 = 26;
pub const IFLA_VXLAN_LABEL_POLICY: u32 = 32;
pub const IFLA_VXLAN_LEARNING: u32 = 7;
pub const IFLA_VXLAN_LIMIT: u32 = 9;
pub const IFLA_VXLAN_LINK: u32 = 3;
pub const IFLA_VXLAN_LOCAL: u32 = 4;
pub const IFLA_VXLAN_LOCAL6: u32 = 17;
pub const IFLA_VXLAN_LOCALBYPASS: u32 = 31;
pub const IFLA_VXLAN_MAX: u32 = 34;
pub const IFLA_VXLAN_MC_ROUTE: u32 = 34;
pub const IFLA_VXLAN_PORT: u32 = 15;
pub const IFLA_VXLAN_PORT_RANGE: u32 = 10;
pub const IFLA_VXLAN_PROXY: u32 = 11;
pub const IFLA_VXLAN_REMCSUM_NOPARTIAL: u32 = 24;
pub const IFLA_VXLAN_REMCSUM_RX: u32 = 22;
pub const IFLA_VXLAN_REMCSUM_TX: u32 = 21;
pub const IFLA_VXLAN_RESERVED_BITS: u32 = 33;
pub const IFLA_VXLAN_RSC: u32 = 12;
pub const IFLA_VXLAN_TOS: u32 = 6;
pub const IFLA_VXLAN_TTL: u32 = 5;
pub const IFLA_VXLAN_TTL_INHERIT: u32 = 28;
pub const IFLA_VXLAN_UDP_CSUM: u32 = 18;
pub const IFLA_VXLAN_UDP_ZERO_CSUM6_RX: u32 = 20;
pub const IFLA_VXLAN_UDP_ZERO_CSUM6_TX: u32 = 19;
pub const IFLA_VXLAN_UNSPEC: u32 = 0;
pub const IFLA_VXLAN_VNIFILTER: u32 = 30;
pub const IFLA_WEIGHT: u32 = 15;
pub const IFLA_WIRELESS: u32 = 11;
pub const IFLA_XDP: u32 = 43;
pub const IFLA_XDP_ATTACHED: u32 = 2;
pub const IFLA_XDP_DRV_PROG_ID: u32 = 5;
pub const IFLA_XDP_EXPECTED_FD: u32 = 8;
pub const IFLA_XDP_FD: u32 = 1;
pub const IFLA_XDP_FLAGS: u32 = 3;
pub const IFLA_XDP_HW_PROG_ID: u32 = 7;
pub const IFLA_XDP_MAX: u32 = 8;
pub const IFLA_XDP_PROG_ID: u32 = 4;
pub const IFLA_XDP_SKB_PROG_ID: u32 = 6;
pub const IFLA_XDP_UNSPEC: u32 = 0;
pub const IFLA_XFRM_COLLECT_METADATA: u32 = 3;
pub const IFLA_XFRM_IF_ID: u32 = 2;
pub const IFLA_XFRM_LINK: u32 = 1;
pub const IFLA_XFRM_MAX: u32 = 3;
pub const IFLA_XFRM_UNSPEC: u32 = 0;
pub const IN6_ADDR_GEN_MODE_EUI64: u32 = 0;
pub const IN6_ADDR_GEN_MODE_NONE: u32 = 1;
pub const IN6_ADDR_GEN_MODE_RANDOM: u32 = 3;
pub const IN6_ADDR_GEN_MODE_STABLE_PRIVACY: u32 = 2;
pub const IPOIB_MODE_CONNECTED: u32 = 1;
pub const IPOIB_MODE_DATAGRAM: u32 = 0;
pub const IPVLAN_F_PRIVATE: u32 = 1;
pub const IPVLAN_F_VEPA: u32 = 2;
pub const IPVLAN_MODE_L2: u32 = 0;
pub const IPVLAN_MODE_L3: u32 = 1;
pub const IPVLAN_MODE_L3S: u32 = 2;
pub const IPVLAN_MODE_MAX: u32 = 3;
pub const LINK_XSTATS_TYPE_BOND: u32 = 2;
pub const LINK_XSTATS_TYPE_BRIDGE: u32 = 1;
pub const LINK_XSTATS_TYPE_MAX: u32 = 2;
pub const LINK_XSTATS_TYPE_UNSPEC: u32 = 0;
pub const MACSEC_OFFLOAD_MAC: u32 = 2;
pub const MACSEC_OFFLOAD_MAX: u32 = 2;
pub const MACSEC_OFFLOAD_OFF: u32 = 0;
pub const MACSEC_OFFLOAD_PHY: u32 = 1;
pub const MACSEC_VALIDATE_CHECK: u32 = 1;
pub const MACSEC_VALIDATE_DISABLED: u32 = 0;
pub const MACSEC_VALIDATE_MAX: u32 = 2;
pub const MACSEC_VALIDATE_STRICT: u32 = 2;
pub const MACVLAN_FLAG_NODST: u32 = 2;
pub const MACVLAN_FLAG_NOPROMISC: u32 = 1;
pub const MACVLAN_MACADDR_ADD: u32 = 0;
pub const MACVLAN_MACADDR_DEL: u32 = 1;
pub const MACVLAN_MACADDR_FLUSH: u32 = 2;
pub const MACVLAN_MACADDR_SET: u32 = 3;
pub const MACVLAN_MODE_BRIDGE: u32 = 4;
pub const MACVLAN_MODE_PASSTHRU: u32 = 8;
pub const MACVLAN_MODE_PRIVATE: u32 = 1;
pub const MACVLAN_MODE_SOURCE: u32 = 16;
pub const MACVLAN_MODE_VEPA: u32 = 2;
pub const MAX_VLAN_LIST_LEN: u32 = 1;
pub const NETKIT_DEVICE_PAIR: u32 = 0;
pub const NETKIT_DEVICE_SINGLE: u32 = 1;
pub const NETKIT_DROP: u32 = 2;
pub const NETKIT_L2: u32 = 0;
pub const NETKIT_L3: u32 = 1;
pub const NETKIT_NEXT: i32 = -1;
pub const NETKIT_PASS: u32 = 0;
pub const NETKIT_REDIRECT: u32 = 7;
pub const NETKIT_SCRUB_DEFAULT: u32 = 1;
pub const NETKIT_SCRUB_NONE: u32 = 0;
pub const OVPN_MODE_MP: u32 = 1;
pub const OVPN_MODE_P2P: u32 = 0;
pub const PORT_PROFILE_MAX: u32 = 40;
pub const PORT_PROFILE_RESPONSE_BADSTATE: u32 = 259;
pub const PORT_PROFILE_RESPONSE_ERROR: u32 = 261;
pub const PORT_PROFILE_RESPONSE_INPROGRESS: u32 = 257;
pub const PORT_PROFILE_RESPONSE_INSUFFICIENT_RESOURCES: u32 = 260;
pub const PORT_PROFILE_RESPONSE_INVALID: u32 = 258;
pub const PORT_PROFILE_RESPONSE_SUCCESS: u32 = 256;
pub const PORT_REQUEST_ASSOCIATE: u32 = 2;
pub const PORT_REQUEST_DISASSOCIATE: u32 = 3;
pub const PORT_REQUEST_PREASSOCIATE: u32 = 0;
pub const PORT_REQUEST_PREASSOCIATE_RR: u32 = 1;
pub const PORT_SELF_VF: i32 = -1;
pub const PORT_UUID_MAX: u32 = 16;
pub const PORT_VDP_RESPONSE_INSUFFICIENT_RESOURCES: u32 = 2;
pub const PORT_VDP_RESPONSE_INVALID_FORMAT: u32 = 1;
pub const PORT_VDP_RESPONSE_OUT_OF_SYNC: u32 = 6;
pub const PORT_VDP_RESPONSE_SUCCESS: u32 = 0;
pub const PORT_VDP_RESPONSE_UNUSED_VTID: u32 = 3;
pub const PORT_VDP_RESPONSE_VTID_VERSION_VIOALTION: u32 = 5;
pub const PORT_VDP_RESPONSE_VTID_VIOLATION: u32 = 4;
pub const RMNET_FLAGS_EGRESS_MAP_CKSUMV4: u32 = 8;
pub const RMNET_FLAGS_EGRESS_MAP_CKSUMV5: u32 = 32;
pub const RMNET_FLAGS_INGRESS_DEAGGREGATION: u32 = 1;
pub const RMNET_FLAGS_INGRESS_MAP_CKSUMV4: u32 = 4;
pub const RMNET_FLAGS_INGRESS_MAP_CKSUMV5: u32 = 16;
pub const RMNET_FLAGS_INGRESS_MAP_COMMANDS: u32 = 2;
pub const TUNNEL_MSG_FLAG_STATS: u32 = 1;
pub const TUNNEL_MSG_VALID_USER_FLAGS: u32 = 1;
pub const VNIFILTER_ENTRY_STATS_MAX: u32 = 9;
pub const VNIFILTER_ENTRY_STATS_PAD: u32 = 9;
pub const VNIFILTER_ENTRY_STATS_RX_BYTES: u32 = 1;
pub const VNIFILTER_ENTRY_STATS_RX_DROPS: u32 = 3;
pub const VNIFILTER_ENTRY_STATS_RX_ERRORS: u32 = 4;
pub const VNIFILTER_ENTRY_STATS_RX_PKTS: u32 = 2;
pub const VNIFILTER_ENTRY_STATS_TX_BYTES: u32 = 5;
pub const VNIFILTER_ENTRY_STATS_TX_DROPS: u32 = 7;
pub const VNIFILTER_ENTRY_STATS_TX_ERRORS: u32 = 8;
pub const VNIFILTER_ENTRY_STATS_TX_PKTS: u32 = 6;
pub const VNIFILTER_ENTRY_STATS_UNSPEC: u32 = 0;
pub const VXLAN_DF_INHERIT: u32 = 2;
pub const VXLAN_DF_MAX: u32 = 2;
pub const VXLAN_DF_SET: u32 = 1;
pub const VXLAN_DF_UNSET: u32 = 0;
pub const VXLAN_LABEL_FIXED: u32 = 0;
pub const VXLAN_LABEL_INHERIT: u32 = 1;
pub const VXLAN_LABEL_MAX: u32 = 1;
pub const VXLAN_VNIFILTER_ENTRY: u32 = 1;
pub const VXLAN_VNIFILTER_ENTRY_END: u32 = 2;
pub const VXLAN_VNIFILTER_ENTRY_GROUP: u32 = 3;
pub const VXLAN_VNIFILTER_ENTRY_GROUP6: u32 = 4;
pub const VXLAN_VNIFILTER_ENTRY_MAX: u32 = 5;
pub const VXLAN_VNIFILTER_ENTRY_START: u32 = 1;
pub const VXLAN_VNIFILTER_ENTRY_STATS: u32 = 5;
pub const VXLAN_VNIFILTER_ENTRY_UNSPEC: u32 = 0;
pub const VXLAN_VNIFILTER_MAX: u32 = 1;
pub const VXLAN_VNIFILTER_UNSPEC: u32 = 0;
pub const XDP_ATTACHED_DRV: u32 = 1;
pub const XDP_ATTACHED_HW: u32 = 3;
pub const XDP_ATTACHED_MULTI: u32 = 4;
pub const XDP_ATTACHED_NONE: u32 = 0;
pub const XDP_ATTACHED_SKB: u32 = 2;
pub const XDP_FLAGS_DRV_MODE: u32 = 4;
pub const XDP_FLAGS_HW_MODE: u32 = 8;
pub const XDP_FLAGS_MASK: u32 = 31;
pub const XDP_FLAGS_MODES: u32 = 14;
pub const XDP_FLAGS_REPLACE: u32 = 16;
pub const XDP_FLAGS_SKB_MODE: u32 = 2;
pub const XDP_FLAGS_UPDATE_IF_NOEXIST: u32 = 1;
pub const __BR_STP_MODE_MAX: u32 = 3;
pub const __GENEVE_DF_END: u32 = 3;
pub const __IFLA_BAREUDP_MAX: u32 = 5;
pub const __IFLA_BOND_AD_INFO_MAX: u32 = 6;
pub const __IFLA_BOND_MAX: u32 = 35;
pub const __IFLA_BOND_SLAVE_MAX: u32 = 13;
pub const __IFLA_BRPORT_MAX: u32 = 46;
pub const __IFLA_BR_MAX: u32 = 51;
pub const __IFLA_DSA_MAX: u32 = 2;
pub const __IFLA_GENEVE_MAX: u32 = 19;
pub const __IFLA_GTP_MAX: u32 = 9;
pub const __IFLA_HSR_MAX: u32 = 9;
pub const __IFLA_INET6_MAX: u32 = 10;
pub const __IFLA_INET_MAX: u32 = 2;
pub const __IFLA_INFO_MAX: u32 = 6;
pub const __IFLA_IPOIB_MAX: u32 = 4;
pub const __IFLA_IPVLAN_MAX: u32 = 3;
pub const __IFLA_MACSEC_MAX: u32 = 16;
pub const __IFLA_MACVLAN_MAX: u32 = 10;
pub const __IFLA_MAX: u32 = 70;
pub const __IFLA_MCTP_MAX: u32 = 3;
pub const __IFLA_NETKIT_MAX: u32 = 11;
pub const __IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX: u32 = 3;
pub const __IFLA_OFFLOAD_XSTATS_MAX: u32 = 4;
pub const __IFLA_OVPN_MAX: u32 = 2;
pub const __IFLA_PORT_MAX: u32 = 8;
pub const __IFLA_PPP_MAX: u32 = 2;
pub const __IFLA_PROTO_DOWN_REASON_CNT: u32 = 3;
pub const __IFLA_RMNET_MAX: u32 = 3;
pub const __IFLA_STATS_GETSET_MAX: u32 = 3;
pub const __IFLA_STATS_MAX: u32 = 6;
pub const __IFLA_TUN_MAX: u32 = 10;
pub const __IFLA_VF_INFO_MAX: u32 = 2;
pub const __IFLA_VF_LINK_STATE_MAX: u32 = 3;
pub const __IFLA_VF_MAX: u32 = 14;
pub const __IFLA_VF_PORT_MAX: u32 = 2;
pub const __IFLA_VF_STATS_MAX: u32 = 9;
pub const __IFLA_VF_VLAN_INFO_MAX: u32 = 2;
pub const __IFLA_VLAN_MAX: u32 = 6;
pub const __IFLA_VLAN_QOS_MAX: u32 = 2;
pub const __IFLA_VRF_MAX: u32 = 2;
pub const __IFLA_VRF_PORT_MAX: u32 = 2;
pub const __IFLA_VXLAN_MAX: u32 = 35;
pub const __IFLA_XDP_MAX: u32 = 9;
pub const __IFLA_XFRM_MAX: u32 = 4;
pub const __LINK_XSTATS_TYPE_MAX: u32 = 3;
pub const __MACSEC_OFFLOAD_END: u32 = 3;
pub const __MACSEC_VALIDATE_END: u32 = 3;
pub const __VNIFILTER_ENTRY_STATS_MAX: u32 = 10;
pub const __VXLAN_DF_END: u32 = 3;
pub const __VXLAN_LABEL_END: u32 = 2;
pub const __VXLAN_VNIFILTER_ENTRY_MAX: u32 = 6;
pub const __VXLAN_VNIFILTER_MAX: u32 = 2;

pub mod if_stats_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const family: Field = Field::new(0, 1);
    pub const pad1: Field = Field::new(1, 1);
    pub const pad2: Field = Field::new(2, 2);
    pub const ifindex: Field = Field::new(4, 4);
    pub const filter_mask: Field = Field::new(8, 4);
}

pub mod ifla_bridge_id {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const prio: Field = Field::new(0, 2);
    pub const addr: Field = Field::new(2, 6);
}

pub mod ifla_cacheinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const max_reasm_len: Field = Field::new(0, 4);
    pub const tstamp: Field = Field::new(4, 4);
    pub const reachable_time: Field = Field::new(8, 4);
    pub const retrans_time: Field = Field::new(12, 4);
}

pub mod ifla_geneve_port_range {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const low: Field = Field::new(0, 2);
    pub const high: Field = Field::new(2, 2);
}

pub mod ifla_port_vsi {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const vsi_mgr_id: Field = Field::new(0, 1);
    pub const vsi_type_id: Field = Field::new(1, 3);
    pub const vsi_type_version: Field = Field::new(4, 1);
    pub const pad: Field = Field::new(5, 3);
}

pub mod ifla_rmnet_flags {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const flags: Field = Field::new(0, 4);
    pub const mask: Field = Field::new(4, 4);
}

pub mod ifla_vf_broadcast {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const broadcast: Field = Field::new(0, 32);
}

pub mod ifla_vf_guid {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 12));
    pub const vf: Field = Field::new(0, 4);
    pub const guid: Field = Field::differing((8, 8), (4, 8));
}

pub mod ifla_vf_link_state {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const vf: Field = Field::new(0, 4);
    pub const link_state: Field = Field::new(4, 4);
}

pub mod ifla_vf_mac {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const vf: Field = Field::new(0, 4);
    pub const mac: Field = Field::new(4, 32);
}

pub mod ifla_vf_rate {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const vf: Field = Field::new(0, 4);
    pub const min_tx_rate: Field = Field::new(4, 4);
    pub const max_tx_rate: Field = Field::new(8, 4);
}

pub mod ifla_vf_rss_query_en {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const vf: Field = Field::new(0, 4);
    pub const setting: Field = Field::new(4, 4);
}

pub mod ifla_vf_spoofchk {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const vf: Field = Field::new(0, 4);
    pub const setting: Field = Field::new(4, 4);
}

pub mod ifla_vf_trust {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const vf: Field = Field::new(0, 4);
    pub const setting: Field = Field::new(4, 4);
}

pub mod ifla_vf_tx_rate {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const vf: Field = Field::new(0, 4);
    pub const rate: Field = Field::new(4, 4);
}

pub mod ifla_vf_vlan {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const vf: Field = Field::new(0, 4);
    pub const vlan: Field = Field::new(4, 4);
    pub const qos: Field = Field::new(8, 4);
}

pub mod ifla_vf_vlan_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const vf: Field = Field::new(0, 4);
    pub const vlan: Field = Field::new(4, 4);
    pub const qos: Field = Field::new(8, 4);
    pub const vlan_proto: Field = Field::new(12, 2);
}

pub mod ifla_vlan_flags {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const flags: Field = Field::new(0, 4);
    pub const mask: Field = Field::new(4, 4);
}

pub mod ifla_vlan_qos_mapping {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const from: Field = Field::new(0, 4);
    pub const to: Field = Field::new(4, 4);
}

pub mod ifla_vxlan_port_range {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const low: Field = Field::new(0, 2);
    pub const high: Field = Field::new(2, 2);
}

pub mod rtnl_hw_stats64 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const rx_packets: Field = Field::new(0, 8);
    pub const tx_packets: Field = Field::new(8, 8);
    pub const rx_bytes: Field = Field::new(16, 8);
    pub const tx_bytes: Field = Field::new(24, 8);
    pub const rx_errors: Field = Field::new(32, 8);
    pub const tx_errors: Field = Field::new(40, 8);
    pub const rx_dropped: Field = Field::new(48, 8);
    pub const tx_dropped: Field = Field::new(56, 8);
    pub const multicast: Field = Field::new(64, 8);
}

pub mod rtnl_link_ifmap {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 32), (0, 28));
    pub const mem_start: Field = Field::new(0, 8);
    pub const mem_end: Field = Field::new(8, 8);
    pub const base_addr: Field = Field::new(16, 8);
    pub const irq: Field = Field::new(24, 2);
    pub const dma: Field = Field::new(26, 1);
    pub const port: Field = Field::new(27, 1);
}

pub mod rtnl_link_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 96);
    pub const rx_packets: Field = Field::new(0, 4);
    pub const tx_packets: Field = Field::new(4, 4);
    pub const rx_bytes: Field = Field::new(8, 4);
    pub const tx_bytes: Field = Field::new(12, 4);
    pub const rx_errors: Field = Field::new(16, 4);
    pub const tx_errors: Field = Field::new(20, 4);
    pub const rx_dropped: Field = Field::new(24, 4);
    pub const tx_dropped: Field = Field::new(28, 4);
    pub const multicast: Field = Field::new(32, 4);
    pub const collisions: Field = Field::new(36, 4);
    pub const rx_length_errors: Field = Field::new(40, 4);
    pub const rx_over_errors: Field = Field::new(44, 4);
    pub const rx_crc_errors: Field = Field::new(48, 4);
    pub const rx_frame_errors: Field = Field::new(52, 4);
    pub const rx_fifo_errors: Field = Field::new(56, 4);
    pub const rx_missed_errors: Field = Field::new(60, 4);
    pub const tx_aborted_errors: Field = Field::new(64, 4);
    pub const tx_carrier_errors: Field = Field::new(68, 4);
    pub const tx_fifo_errors: Field = Field::new(72, 4);
    pub const tx_heartbeat_errors: Field = Field::new(76, 4);
    pub const tx_window_errors: Field = Field::new(80, 4);
    pub const rx_compressed: Field = Field::new(84, 4);
    pub const tx_compressed: Field = Field::new(88, 4);
    pub const rx_nohandler: Field = Field::new(92, 4);
}

pub mod rtnl_link_stats64 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 200);
    pub const rx_packets: Field = Field::new(0, 8);
    pub const tx_packets: Field = Field::new(8, 8);
    pub const rx_bytes: Field = Field::new(16, 8);
    pub const tx_bytes: Field = Field::new(24, 8);
    pub const rx_errors: Field = Field::new(32, 8);
    pub const tx_errors: Field = Field::new(40, 8);
    pub const rx_dropped: Field = Field::new(48, 8);
    pub const tx_dropped: Field = Field::new(56, 8);
    pub const multicast: Field = Field::new(64, 8);
    pub const collisions: Field = Field::new(72, 8);
    pub const rx_length_errors: Field = Field::new(80, 8);
    pub const rx_over_errors: Field = Field::new(88, 8);
    pub const rx_crc_errors: Field = Field::new(96, 8);
    pub const rx_frame_errors: Field = Field::new(104, 8);
    pub const rx_fifo_errors: Field = Field::new(112, 8);
    pub const rx_missed_errors: Field = Field::new(120, 8);
    pub const tx_aborted_errors: Field = Field::new(128, 8);
    pub const tx_carrier_errors: Field = Field::new(136, 8);
    pub const tx_fifo_errors: Field = Field::new(144, 8);
    pub const tx_heartbeat_errors: Field = Field::new(152, 8);
    pub const tx_window_errors: Field = Field::new(160, 8);
    pub const rx_compressed: Field = Field::new(168, 8);
    pub const tx_compressed: Field = Field::new(176, 8);
    pub const rx_nohandler: Field = Field::new(184, 8);
    pub const rx_otherhost_dropped: Field = Field::new(192, 8);
}

pub mod tunnel_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const family: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(1, 1);
    pub const reserved2: Field = Field::new(2, 2);
    pub const ifindex: Field = Field::new(4, 4);
}
