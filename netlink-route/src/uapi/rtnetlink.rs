// Written by `cargo xtask codegen`; changes are lost.
//! `linux/rtnetlink.h` of Linux 7.2.

pub const NDUSEROPT_MAX: u32 = 1;
pub const NDUSEROPT_SRCADDR: u32 = 1;
pub const NDUSEROPT_UNSPEC: u32 = 0;
pub const PREFIX_ADDRESS: u32 = 1;
pub const PREFIX_CACHEINFO: u32 = 2;
pub const PREFIX_MAX: u32 = 2;
pub const PREFIX_UNSPEC: u32 = 0;
pub const RTAX_ADVMSS: u32 = 8;
pub const RTAX_CC_ALGO: u32 = 16;
pub const RTAX_CWND: u32 = 7;
pub const RTAX_FASTOPEN_NO_COOKIE: u32 = 17;
pub const RTAX_FEATURES: u32 = 12;
pub const RTAX_FEATURE_ALLFRAG: u32 = 8;
pub const RTAX_FEATURE_ECN: u32 = 1;
pub const RTAX_FEATURE_MASK: u32 = 31;
pub const RTAX_FEATURE_SACK: u32 = 2;
pub const RTAX_FEATURE_TCP_USEC_TS: u32 = 16;
pub const RTAX_FEATURE_TIMESTAMP: u32 = 4;
pub const RTAX_HOPLIMIT: u32 = 10;
pub const RTAX_INITCWND: u32 = 11;
pub const RTAX_INITRWND: u32 = 14;
pub const RTAX_LOCK: u32 = 1;
pub const RTAX_MAX: u32 = 17;
pub const RTAX_MTU: u32 = 2;
pub const RTAX_QUICKACK: u32 = 15;
pub const RTAX_REORDERING: u32 = 9;
pub const RTAX_RTO_MIN: u32 = 13;
pub const RTAX_RTT: u32 = 4;
pub const RTAX_RTTVAR: u32 = 5;
pub const RTAX_SSTHRESH: u32 = 6;
pub const RTAX_UNSPEC: u32 = 0;
pub const RTAX_WINDOW: u32 = 3;
pub const RTA_ALIGNTO: u32 = 4;
pub const RTA_CACHEINFO: u32 = 12;
pub const RTA_DPORT: u32 = 29;
pub const RTA_DST: u32 = 1;
pub const RTA_ENCAP: u32 = 22;
pub const RTA_ENCAP_TYPE: u32 = 21;
pub const RTA_EXPIRES: u32 = 23;
pub const RTA_FLOW: u32 = 11;
pub const RTA_FLOWLABEL: u32 = 31;
pub const RTA_GATEWAY: u32 = 5;
pub const RTA_IIF: u32 = 3;
pub const RTA_IP_PROTO: u32 = 27;
pub const RTA_MARK: u32 = 16;
pub const RTA_MAX: u32 = 31;
pub const RTA_METRICS: u32 = 8;
pub const RTA_MFC_STATS: u32 = 17;
pub const RTA_MP_ALGO: u32 = 14;
pub const RTA_MULTIPATH: u32 = 9;
pub const RTA_NEWDST: u32 = 19;
pub const RTA_NH_ID: u32 = 30;
pub const RTA_OIF: u32 = 4;
pub const RTA_PAD: u32 = 24;
pub const RTA_PREF: u32 = 20;
pub const RTA_PREFSRC: u32 = 7;
pub const RTA_PRIORITY: u32 = 6;
pub const RTA_PROTOINFO: u32 = 10;
pub const RTA_SESSION: u32 = 13;
pub const RTA_SPORT: u32 = 28;
pub const RTA_SRC: u32 = 2;
pub const RTA_TABLE: u32 = 15;
pub const RTA_TTL_PROPAGATE: u32 = 26;
pub const RTA_UID: u32 = 25;
pub const RTA_UNSPEC: u32 = 0;
pub const RTA_VIA: u32 = 18;
pub const RTEXT_FILTER_BRVLAN: u32 = 2;
pub const RTEXT_FILTER_BRVLAN_COMPRESSED: u32 = 4;
pub const RTEXT_FILTER_CFM_CONFIG: u32 = 32;
pub const RTEXT_FILTER_CFM_STATUS: u32 = 64;
pub const RTEXT_FILTER_MRP: u32 = 16;
pub const RTEXT_FILTER_MST: u32 = 128;
pub const RTEXT_FILTER_NAME_ONLY: u32 = 256;
pub const RTEXT_FILTER_SKIP_STATS: u32 = 8;
pub const RTEXT_FILTER_VF: u32 = 1;
pub const RTMGRP_DECnet_IFADDR: u32 = 4096;
pub const RTMGRP_DECnet_ROUTE: u32 = 16384;
pub const RTMGRP_IPV4_IFADDR: u32 = 16;
pub const RTMGRP_IPV4_MROUTE: u32 = 32;
pub const RTMGRP_IPV4_ROUTE: u32 = 64;
pub const RTMGRP_IPV4_RULE: u32 = 128;
pub const RTMGRP_IPV6_IFADDR: u32 = 256;
pub const RTMGRP_IPV6_IFINFO: u32 = 2048;
pub const RTMGRP_IPV6_MROUTE: u32 = 512;
pub const RTMGRP_IPV6_PREFIX: u32 = 131072;
pub const RTMGRP_IPV6_ROUTE: u32 = 1024;
pub const RTMGRP_LINK: u32 = 1;
pub const RTMGRP_NEIGH: u32 = 4;
pub const RTMGRP_NOTIFY: u32 = 2;
pub const RTMGRP_TC: u32 = 8;
pub const RTM_BASE: u32 = 16;
pub const RTM_DELACTION: u32 = 49;
pub const RTM_DELADDR: u32 = 21;
pub const RTM_DELADDRLABEL: u32 = 73;
pub const RTM_DELANYCAST: u32 = 61;
pub const RTM_DELCHAIN: u32 = 101;
pub const RTM_DELLINK: u32 = 17;
pub const RTM_DELLINKPROP: u32 = 109;
pub const RTM_DELMDB: u32 = 85;
pub const RTM_DELMULTICAST: u32 = 57;
pub const RTM_DELNEIGH: u32 = 29;
pub const RTM_DELNETCONF: u32 = 81;
pub const RTM_DELNEXTHOP: u32 = 105;
pub const RTM_DELNEXTHOPBUCKET: u32 = 117;
pub const RTM_DELNSID: u32 = 89;
pub const RTM_DELQDISC: u32 = 37;
pub const RTM_DELROUTE: u32 = 25;
pub const RTM_DELRULE: u32 = 33;
pub const RTM_DELTCLASS: u32 = 41;
pub const RTM_DELTFILTER: u32 = 45;
pub const RTM_DELTUNNEL: u32 = 121;
pub const RTM_DELVLAN: u32 = 113;
pub const RTM_F_CLONED: u32 = 512;
pub const RTM_F_EQUALIZE: u32 = 1024;
pub const RTM_F_FIB_MATCH: u32 = 8192;
pub const RTM_F_LOOKUP_TABLE: u32 = 4096;
pub const RTM_F_NOTIFY: u32 = 256;
pub const RTM_F_OFFLOAD: u32 = 16384;
pub const RTM_F_OFFLOAD_FAILED: u32 = 536870912;
pub const RTM_F_PREFIX: u32 = 2048;
pub const RTM_F_TRAP: u32 = 32768;
pub const RTM_GETACTION: u32 = 50;
pub const RTM_GETADDR: u32 = 22;
pub const RTM_GETADDRLABEL: u32 = 74;
pub const RTM_GETANYCAST: u32 = 62;
pub const RTM_GETCHAIN: u32 = 102;
pub const RTM_GETDCB: u32 = 78;
pub const RTM_GETLINK: u32 = 18;
pub const RTM_GETLINKPROP: u32 = 110;
pub const RTM_GETMDB: u32 = 86;
pub const RTM_GETMULTICAST: u32 = 58;
pub const RTM_GETNEIGH: u32 = 30;
pub const RTM_GETNEIGHTBL: u32 = 66;
pub const RTM_GETNETCONF: u32 = 82;
pub const RTM_GETNEXTHOP: u32 = 106;
pub const RTM_GETNEXTHOPBUCKET: u32 = 118;
pub const RTM_GETNSID: u32 = 90;
pub const RTM_GETQDISC: u32 = 38;
pub const RTM_GETROUTE: u32 = 26;
pub const RTM_GETRULE: u32 = 34;
pub const RTM_GETSTATS: u32 = 94;
pub const RTM_GETTCLASS: u32 = 42;
pub const RTM_GETTFILTER: u32 = 46;
pub const RTM_GETTUNNEL: u32 = 122;
pub const RTM_GETVLAN: u32 = 114;
pub const RTM_MAX: u32 = 123;
pub const RTM_NEWACTION: u32 = 48;
pub const RTM_NEWADDR: u32 = 20;
pub const RTM_NEWADDRLABEL: u32 = 72;
pub const RTM_NEWANYCAST: u32 = 60;
pub const RTM_NEWCACHEREPORT: u32 = 96;
pub const RTM_NEWCHAIN: u32 = 100;
pub const RTM_NEWLINK: u32 = 16;
pub const RTM_NEWLINKPROP: u32 = 108;
pub const RTM_NEWMDB: u32 = 84;
pub const RTM_NEWMULTICAST: u32 = 56;
pub const RTM_NEWNDUSEROPT: u32 = 68;
pub const RTM_NEWNEIGH: u32 = 28;
pub const RTM_NEWNEIGHTBL: u32 = 64;
pub const RTM_NEWNETCONF: u32 = 80;
pub const RTM_NEWNEXTHOP: u32 = 104;
pub const RTM_NEWNEXTHOPBUCKET: u32 = 116;
pub const RTM_NEWNSID: u32 = 88;
pub const RTM_NEWPREFIX: u32 = 52;
pub const RTM_NEWQDISC: u32 = 36;
pub const RTM_NEWROUTE: u32 = 24;
pub const RTM_NEWRULE: u32 = 32;
pub const RTM_NEWSTATS: u32 = 92;
pub const RTM_NEWTCLASS: u32 = 40;
pub const RTM_NEWTFILTER: u32 = 44;
pub const RTM_NEWTUNNEL: u32 = 120;
pub const RTM_NEWVLAN: u32 = 112;
pub const RTM_NR_FAMILIES: u32 = 27;
pub const RTM_NR_MSGTYPES: u32 = 108;
pub const RTM_SETDCB: u32 = 79;
pub const RTM_SETLINK: u32 = 19;
pub const RTM_SETNEIGHTBL: u32 = 67;
pub const RTM_SETSTATS: u32 = 95;
pub const RTNETLINK_HAVE_PEERINFO: u32 = 1;
pub const RTNH_ALIGNTO: u32 = 4;
pub const RTNH_COMPARE_MASK: u32 = 89;
pub const RTNH_F_DEAD: u32 = 1;
pub const RTNH_F_LINKDOWN: u32 = 16;
pub const RTNH_F_OFFLOAD: u32 = 8;
pub const RTNH_F_ONLINK: u32 = 4;
pub const RTNH_F_PERVASIVE: u32 = 2;
pub const RTNH_F_TRAP: u32 = 64;
pub const RTNH_F_UNRESOLVED: u32 = 32;
pub const RTNLGRP_BRVLAN: u32 = 33;
pub const RTNLGRP_DCB: u32 = 23;
pub const RTNLGRP_DECnet_IFADDR: u32 = 13;
pub const RTNLGRP_DECnet_ROUTE: u32 = 15;
pub const RTNLGRP_DECnet_RULE: u32 = 16;
pub const RTNLGRP_IPV4_IFADDR: u32 = 5;
pub const RTNLGRP_IPV4_MCADDR: u32 = 37;
pub const RTNLGRP_IPV4_MROUTE: u32 = 6;
pub const RTNLGRP_IPV4_MROUTE_R: u32 = 30;
pub const RTNLGRP_IPV4_NETCONF: u32 = 24;
pub const RTNLGRP_IPV4_ROUTE: u32 = 7;
pub const RTNLGRP_IPV4_RULE: u32 = 8;
pub const RTNLGRP_IPV6_ACADDR: u32 = 39;
pub const RTNLGRP_IPV6_IFADDR: u32 = 9;
pub const RTNLGRP_IPV6_IFINFO: u32 = 12;
pub const RTNLGRP_IPV6_MCADDR: u32 = 38;
pub const RTNLGRP_IPV6_MROUTE: u32 = 10;
pub const RTNLGRP_IPV6_MROUTE_R: u32 = 31;
pub const RTNLGRP_IPV6_NETCONF: u32 = 25;
pub const RTNLGRP_IPV6_PREFIX: u32 = 18;
pub const RTNLGRP_IPV6_ROUTE: u32 = 11;
pub const RTNLGRP_IPV6_RULE: u32 = 19;
pub const RTNLGRP_LINK: u32 = 1;
pub const RTNLGRP_MAX: u32 = 39;
pub const RTNLGRP_MCTP_IFADDR: u32 = 34;
pub const RTNLGRP_MDB: u32 = 26;
pub const RTNLGRP_MPLS_NETCONF: u32 = 29;
pub const RTNLGRP_MPLS_ROUTE: u32 = 27;
pub const RTNLGRP_ND_USEROPT: u32 = 20;
pub const RTNLGRP_NEIGH: u32 = 3;
pub const RTNLGRP_NEXTHOP: u32 = 32;
pub const RTNLGRP_NONE: u32 = 0;
pub const RTNLGRP_NOP2: u32 = 14;
pub const RTNLGRP_NOP4: u32 = 17;
pub const RTNLGRP_NOTIFY: u32 = 2;
pub const RTNLGRP_NSID: u32 = 28;
pub const RTNLGRP_PHONET_IFADDR: u32 = 21;
pub const RTNLGRP_PHONET_ROUTE: u32 = 22;
pub const RTNLGRP_STATS: u32 = 36;
pub const RTNLGRP_TC: u32 = 4;
pub const RTNLGRP_TUNNEL: u32 = 35;
pub const RTNL_FAMILY_IP6MR: u32 = 129;
pub const RTNL_FAMILY_IPMR: u32 = 128;
pub const RTNL_FAMILY_MAX: u32 = 129;
pub const RTN_ANYCAST: u32 = 4;
pub const RTN_BLACKHOLE: u32 = 6;
pub const RTN_BROADCAST: u32 = 3;
pub const RTN_LOCAL: u32 = 2;
pub const RTN_MAX: u32 = 11;
pub const RTN_MULTICAST: u32 = 5;
pub const RTN_NAT: u32 = 10;
pub const RTN_PROHIBIT: u32 = 8;
pub const RTN_THROW: u32 = 9;
pub const RTN_UNICAST: u32 = 1;
pub const RTN_UNREACHABLE: u32 = 7;
pub const RTN_UNSPEC: u32 = 0;
pub const RTN_XRESOLVE: u32 = 11;
pub const RTPROT_BABEL: u32 = 42;
pub const RTPROT_BGP: u32 = 186;
pub const RTPROT_BIRD: u32 = 12;
pub const RTPROT_BOOT: u32 = 3;
pub const RTPROT_DHCP: u32 = 16;
pub const RTPROT_DNROUTED: u32 = 13;
pub const RTPROT_EIGRP: u32 = 192;
pub const RTPROT_GATED: u32 = 8;
pub const RTPROT_ISIS: u32 = 187;
pub const RTPROT_KEEPALIVED: u32 = 18;
pub const RTPROT_KERNEL: u32 = 2;
pub const RTPROT_MROUTED: u32 = 17;
pub const RTPROT_MRT: u32 = 10;
pub const RTPROT_NTK: u32 = 15;
pub const RTPROT_OPENR: u32 = 99;
pub const RTPROT_OSPF: u32 = 188;
pub const RTPROT_OVN: u32 = 84;
pub const RTPROT_RA: u32 = 9;
pub const RTPROT_REDIRECT: u32 = 1;
pub const RTPROT_RIP: u32 = 189;
pub const RTPROT_STATIC: u32 = 4;
pub const RTPROT_UNSPEC: u32 = 0;
pub const RTPROT_XORP: u32 = 14;
pub const RTPROT_ZEBRA: u32 = 11;
pub const RT_SCOPE_HOST: u32 = 254;
pub const RT_SCOPE_LINK: u32 = 253;
pub const RT_SCOPE_NOWHERE: u32 = 255;
pub const RT_SCOPE_SITE: u32 = 200;
pub const RT_SCOPE_UNIVERSE: u32 = 0;
pub const RT_TABLE_COMPAT: u32 = 252;
pub const RT_TABLE_DEFAULT: u32 = 253;
pub const RT_TABLE_LOCAL: u32 = 255;
pub const RT_TABLE_MAIN: u32 = 254;
pub const RT_TABLE_MAX: u32 = 4294967295;
pub const RT_TABLE_UNSPEC: u32 = 0;
pub const TCAA_MAX: u32 = 1;
pub const TCA_ACT_FLAG_LARGE_DUMP_ON: u32 = 1;
pub const TCA_ACT_FLAG_TERSE_DUMP: u32 = 2;
pub const TCA_ACT_TAB: u32 = 1;
pub const TCA_CHAIN: u32 = 11;
pub const TCA_DUMP_FLAGS: u32 = 15;
pub const TCA_DUMP_FLAGS_TERSE: u32 = 1;
pub const TCA_DUMP_INVISIBLE: u32 = 10;
pub const TCA_EGRESS_BLOCK: u32 = 14;
pub const TCA_EXT_WARN_MSG: u32 = 16;
pub const TCA_FCNT: u32 = 6;
pub const TCA_FLAG_LARGE_DUMP_ON: u32 = 1;
pub const TCA_HW_OFFLOAD: u32 = 12;
pub const TCA_INGRESS_BLOCK: u32 = 13;
pub const TCA_KIND: u32 = 1;
pub const TCA_MAX: u32 = 16;
pub const TCA_OPTIONS: u32 = 2;
pub const TCA_PAD: u32 = 9;
pub const TCA_RATE: u32 = 5;
pub const TCA_ROOT_COUNT: u32 = 3;
pub const TCA_ROOT_EXT_WARN_MSG: u32 = 5;
pub const TCA_ROOT_FLAGS: u32 = 2;
pub const TCA_ROOT_MAX: u32 = 5;
pub const TCA_ROOT_TAB: u32 = 1;
pub const TCA_ROOT_TIME_DELTA: u32 = 4;
pub const TCA_ROOT_UNSPEC: u32 = 0;
pub const TCA_STAB: u32 = 8;
pub const TCA_STATS: u32 = 3;
pub const TCA_STATS2: u32 = 7;
pub const TCA_UNSPEC: u32 = 0;
pub const TCA_XSTATS: u32 = 4;
pub const TCM_IFINDEX_MAGIC_BLOCK: u32 = 4294967295;
pub const __NDUSEROPT_MAX: u32 = 2;
pub const __PREFIX_MAX: u32 = 3;
pub const __RTAX_MAX: u32 = 18;
pub const __RTA_MAX: u32 = 32;
pub const __RTM_MAX: u32 = 123;
pub const __RTNLGRP_MAX: u32 = 40;
pub const __RTN_MAX: u32 = 12;
pub const __TCA_MAX: u32 = 17;
pub const __TCA_ROOT_MAX: u32 = 6;

pub mod ifinfomsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ifi_family: Field = Field::new(0, 1);
    pub const __ifi_pad: Field = Field::new(1, 1);
    pub const ifi_type: Field = Field::new(2, 2);
    pub const ifi_index: Field = Field::new(4, 4);
    pub const ifi_flags: Field = Field::new(8, 4);
    pub const ifi_change: Field = Field::new(12, 4);
}

pub mod nduseroptmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const nduseropt_family: Field = Field::new(0, 1);
    pub const nduseropt_pad1: Field = Field::new(1, 1);
    pub const nduseropt_opts_len: Field = Field::new(2, 2);
    pub const nduseropt_ifindex: Field = Field::new(4, 4);
    pub const nduseropt_icmp_type: Field = Field::new(8, 1);
    pub const nduseropt_icmp_code: Field = Field::new(9, 1);
    pub const nduseropt_pad2: Field = Field::new(10, 2);
    pub const nduseropt_pad3: Field = Field::new(12, 4);
}

pub mod prefix_cacheinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const preferred_time: Field = Field::new(0, 4);
    pub const valid_time: Field = Field::new(4, 4);
}

pub mod prefixmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const prefix_family: Field = Field::new(0, 1);
    pub const prefix_pad1: Field = Field::new(1, 1);
    pub const prefix_pad2: Field = Field::new(2, 2);
    pub const prefix_ifindex: Field = Field::new(4, 4);
    pub const prefix_type: Field = Field::new(8, 1);
    pub const prefix_len: Field = Field::new(9, 1);
    pub const prefix_flags: Field = Field::new(10, 1);
    pub const prefix_pad3: Field = Field::new(11, 1);
}

pub mod rta_cacheinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const rta_clntref: Field = Field::new(0, 4);
    pub const rta_lastuse: Field = Field::new(4, 4);
    pub const rta_expires: Field = Field::new(8, 4);
    pub const rta_error: Field = Field::new(12, 4);
    pub const rta_used: Field = Field::new(16, 4);
    pub const rta_id: Field = Field::new(20, 4);
    pub const rta_ts: Field = Field::new(24, 4);
    pub const rta_tsage: Field = Field::new(28, 4);
}

pub mod rta_mfc_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const mfcs_packets: Field = Field::new(0, 8);
    pub const mfcs_bytes: Field = Field::new(8, 8);
    pub const mfcs_wrong_if: Field = Field::new(16, 8);
}

pub mod rta_session {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const proto: Field = Field::new(0, 1);
    pub const pad1: Field = Field::new(1, 1);
    pub const pad2: Field = Field::new(2, 2);
    pub const u: Field = Field::new(4, 4);
    pub const u_ports: Field = Field::new(4, 4);
    pub const u_ports_sport: Field = Field::new(4, 2);
    pub const u_ports_dport: Field = Field::new(6, 2);
    pub const u_icmpt: Field = Field::new(4, 4);
    pub const u_icmpt_type: Field = Field::new(4, 1);
    pub const u_icmpt_code: Field = Field::new(5, 1);
    pub const u_icmpt_ident: Field = Field::new(6, 2);
    pub const u_spi: Field = Field::new(4, 4);
}

pub mod rtattr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const rta_len: Field = Field::new(0, 2);
    pub const rta_type: Field = Field::new(2, 2);
}

pub mod rtgenmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const rtgen_family: Field = Field::new(0, 1);
}

pub mod rtmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const rtm_family: Field = Field::new(0, 1);
    pub const rtm_dst_len: Field = Field::new(1, 1);
    pub const rtm_src_len: Field = Field::new(2, 1);
    pub const rtm_tos: Field = Field::new(3, 1);
    pub const rtm_table: Field = Field::new(4, 1);
    pub const rtm_protocol: Field = Field::new(5, 1);
    pub const rtm_scope: Field = Field::new(6, 1);
    pub const rtm_type: Field = Field::new(7, 1);
    pub const rtm_flags: Field = Field::new(8, 4);
}

pub mod rtnexthop {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const rtnh_len: Field = Field::new(0, 2);
    pub const rtnh_flags: Field = Field::new(2, 1);
    pub const rtnh_hops: Field = Field::new(3, 1);
    pub const rtnh_ifindex: Field = Field::new(4, 4);
}

pub mod rtvia {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const rtvia_family: Field = Field::new(0, 2);
    pub const rtvia_addr: Field = Field::new(2, 0);
}

pub mod tcamsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const tca_family: Field = Field::new(0, 1);
    pub const tca__pad1: Field = Field::new(1, 1);
    pub const tca__pad2: Field = Field::new(2, 2);
}

pub mod tcmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const tcm_family: Field = Field::new(0, 1);
    pub const tcm__pad1: Field = Field::new(1, 1);
    pub const tcm__pad2: Field = Field::new(2, 2);
    pub const tcm_ifindex: Field = Field::new(4, 4);
    pub const tcm_handle: Field = Field::new(8, 4);
    pub const tcm_parent: Field = Field::new(12, 4);
    pub const tcm_info: Field = Field::new(16, 4);
}
