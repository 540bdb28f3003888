// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ipv6.h` of Linux 7.2.

pub const DEVCONF_ACCEPT_DAD: u32 = 27;
pub const DEVCONF_ACCEPT_RA: u32 = 3;
pub const DEVCONF_ACCEPT_RA_DEFRTR: u32 = 17;
pub const DEVCONF_ACCEPT_RA_FROM_LOCAL: u32 = 33;
pub const DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT: u32 = 38;
pub const DEVCONF_ACCEPT_RA_MIN_LFT: u32 = 58;
pub const DEVCONF_ACCEPT_RA_MTU: u32 = 35;
pub const DEVCONF_ACCEPT_RA_PINFO: u32 = 18;
pub const DEVCONF_ACCEPT_RA_RTR_PREF: u32 = 19;
pub const DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN: u32 = 21;
pub const DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN: u32 = 49;
pub const DEVCONF_ACCEPT_REDIRECTS: u32 = 4;
pub const DEVCONF_ACCEPT_SOURCE_ROUTE: u32 = 24;
pub const DEVCONF_ACCEPT_UNTRACKED_NA: u32 = 57;
pub const DEVCONF_ADDR_GEN_MODE: u32 = 47;
pub const DEVCONF_AUTOCONF: u32 = 5;
pub const DEVCONF_DAD_TRANSMITS: u32 = 6;
pub const DEVCONF_DISABLE_IPV6: u32 = 26;
pub const DEVCONF_DISABLE_POLICY: u32 = 48;
pub const DEVCONF_DROP_UNICAST_IN_L2_MULTICAST: u32 = 40;
pub const DEVCONF_DROP_UNSOLICITED_NA: u32 = 41;
pub const DEVCONF_ENHANCED_DAD: u32 = 46;
pub const DEVCONF_FORCE_FORWARDING: u32 = 59;
pub const DEVCONF_FORCE_MLD_VERSION: u32 = 16;
pub const DEVCONF_FORCE_TLLAO: u32 = 28;
pub const DEVCONF_FORWARDING: u32 = 0;
pub const DEVCONF_HOPLIMIT: u32 = 1;
pub const DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN: u32 = 39;
pub const DEVCONF_IOAM6_ENABLED: u32 = 53;
pub const DEVCONF_IOAM6_ID: u32 = 54;
pub const DEVCONF_IOAM6_ID_WIDE: u32 = 55;
pub const DEVCONF_KEEP_ADDR_ON_DOWN: u32 = 42;
pub const DEVCONF_MAX: u32 = 60;
pub const DEVCONF_MAX_ADDRESSES: u32 = 15;
pub const DEVCONF_MAX_DESYNC_FACTOR: u32 = 14;
pub const DEVCONF_MC_FORWARDING: u32 = 25;
pub const DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL: u32 = 30;
pub const DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL: u32 = 31;
pub const DEVCONF_MTU6: u32 = 2;
pub const DEVCONF_NDISC_EVICT_NOCARRIER: u32 = 56;
pub const DEVCONF_NDISC_NOTIFY: u32 = 29;
pub const DEVCONF_NDISC_TCLASS: u32 = 50;
pub const DEVCONF_OPTIMISTIC_DAD: u32 = 23;
pub const DEVCONF_PROXY_NDP: u32 = 22;
pub const DEVCONF_RA_DEFRTR_METRIC: u32 = 52;
pub const DEVCONF_REGEN_MAX_RETRY: u32 = 13;
pub const DEVCONF_RPL_SEG_ENABLED: u32 = 51;
pub const DEVCONF_RTR_PROBE_INTERVAL: u32 = 20;
pub const DEVCONF_RTR_SOLICITS: u32 = 7;
pub const DEVCONF_RTR_SOLICIT_DELAY: u32 = 9;
pub const DEVCONF_RTR_SOLICIT_INTERVAL: u32 = 8;
pub const DEVCONF_RTR_SOLICIT_MAX_INTERVAL: u32 = 43;
pub const DEVCONF_SEG6_ENABLED: u32 = 44;
pub const DEVCONF_SEG6_REQUIRE_HMAC: u32 = 45;
pub const DEVCONF_STABLE_SECRET: u32 = 36;
pub const DEVCONF_SUPPRESS_FRAG_NDISC: u32 = 32;
pub const DEVCONF_TEMP_PREFERED_LFT: u32 = 12;
pub const DEVCONF_TEMP_VALID_LFT: u32 = 11;
pub const DEVCONF_USE_OIF_ADDRS_ONLY: u32 = 37;
pub const DEVCONF_USE_OPTIMISTIC: u32 = 34;
pub const DEVCONF_USE_TEMPADDR: u32 = 10;
pub const IPV6_MIN_MTU: u32 = 1280;
pub const IPV6_OPT_ROUTERALERT_MLD: u32 = 0;
pub const IPV6_SRCRT_STRICT: u32 = 1;
pub const IPV6_SRCRT_TYPE_0: u32 = 0;
pub const IPV6_SRCRT_TYPE_2: u32 = 2;
pub const IPV6_SRCRT_TYPE_3: u32 = 3;
pub const IPV6_SRCRT_TYPE_4: u32 = 4;

pub mod in6_ifreq {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const ifr6_addr: Field = Field::new(0, 16);
    pub const ifr6_prefixlen: Field = Field::new(16, 4);
    pub const ifr6_ifindex: Field = Field::new(20, 4);
}

pub mod in6_pktinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const ipi6_addr: Field = Field::new(0, 16);
    pub const ipi6_ifindex: Field = Field::new(16, 4);
}

pub mod ip6_mtuinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const ip6m_addr: Field = Field::new(0, 28);
    pub const ip6m_mtu: Field = Field::new(28, 4);
}

pub mod ipv6_destopt_hao {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 18);
    pub const r#type: Field = Field::new(0, 1);
    pub const length: Field = Field::new(1, 1);
    pub const addr: Field = Field::new(2, 16);
}

pub mod ipv6_opt_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const nexthdr: Field = Field::new(0, 1);
    pub const hdrlen: Field = Field::new(1, 1);
}

pub mod ipv6_rt_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const nexthdr: Field = Field::new(0, 1);
    pub const hdrlen: Field = Field::new(1, 1);
    pub const r#type: Field = Field::new(2, 1);
    pub const segments_left: Field = Field::new(3, 1);
}

pub mod ipv6hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const priority: Field = Field::new(0, 1);
    pub const version: Field = Field::new(0, 1);
    pub const flow_lbl: Field = Field::new(1, 3);
    pub const payload_len: Field = Field::new(4, 2);
    pub const nexthdr: Field = Field::new(6, 1);
    pub const hop_limit: Field = Field::new(7, 1);
    pub const saddr: Field = Field::new(8, 16);
    pub const daddr: Field = Field::new(24, 16);
    pub const addrs: Field = Field::new(8, 32);
    pub const addrs_saddr: Field = Field::new(8, 16);
    pub const addrs_daddr: Field = Field::new(24, 16);
}

pub mod rt0_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const rt_hdr: Field = Field::new(0, 4);
    pub const reserved: Field = Field::new(4, 4);
    pub const addr: Field = Field::new(8, 0);
}

pub mod rt2_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const rt_hdr: Field = Field::new(0, 4);
    pub const reserved: Field = Field::new(4, 4);
    pub const addr: Field = Field::new(8, 16);
}
