// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ip.h` of Linux 7.2.

pub const IPDEFTTL: u32 = 64;
pub const IPOPT_CIPSO: u32 = 134;
pub const IPOPT_CLASS_MASK: u32 = 96;
pub const IPOPT_CONTROL: u32 = 0;
pub const IPOPT_COPY: u32 = 128;
pub const IPOPT_END: u32 = 0;
pub const IPOPT_EOL: u32 = 0;
pub const IPOPT_LSRR: u32 = 131;
pub const IPOPT_MEASUREMENT: u32 = 64;
pub const IPOPT_MINOFF: u32 = 4;
pub const IPOPT_NOOP: u32 = 1;
pub const IPOPT_NOP: u32 = 1;
pub const IPOPT_NUMBER_MASK: u32 = 31;
pub const IPOPT_OFFSET: u32 = 2;
pub const IPOPT_OLEN: u32 = 1;
pub const IPOPT_OPTVAL: u32 = 0;
pub const IPOPT_RA: u32 = 148;
pub const IPOPT_RESERVED1: u32 = 32;
pub const IPOPT_RESERVED2: u32 = 96;
pub const IPOPT_RR: u32 = 7;
pub const IPOPT_SEC: u32 = 130;
pub const IPOPT_SID: u32 = 136;
pub const IPOPT_SSRR: u32 = 137;
pub const IPOPT_TIMESTAMP: u32 = 68;
pub const IPOPT_TS: u32 = 68;
pub const IPOPT_TS_PRESPEC: u32 = 3;
pub const IPOPT_TS_TSANDADDR: u32 = 1;
pub const IPOPT_TS_TSONLY: u32 = 0;
pub const IPTOS_LOWDELAY: u32 = 16;
pub const IPTOS_MINCOST: u32 = 2;
pub const IPTOS_PREC_CRITIC_ECP: u32 = 160;
pub const IPTOS_PREC_FLASH: u32 = 96;
pub const IPTOS_PREC_FLASHOVERRIDE: u32 = 128;
pub const IPTOS_PREC_IMMEDIATE: u32 = 64;
pub const IPTOS_PREC_INTERNETCONTROL: u32 = 192;
pub const IPTOS_PREC_MASK: u32 = 224;
pub const IPTOS_PREC_NETCONTROL: u32 = 224;
pub const IPTOS_PREC_PRIORITY: u32 = 32;
pub const IPTOS_PREC_ROUTINE: u32 = 0;
pub const IPTOS_RELIABILITY: u32 = 4;
pub const IPTOS_THROUGHPUT: u32 = 8;
pub const IPTOS_TOS_MASK: u32 = 30;
pub const IPV4_BEET_PHMAXLEN: u32 = 8;
pub const IPV4_DEVCONF_ACCEPT_LOCAL: u32 = 23;
pub const IPV4_DEVCONF_ACCEPT_REDIRECTS: u32 = 4;
pub const IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE: u32 = 9;
pub const IPV4_DEVCONF_ARPFILTER: u32 = 13;
pub const IPV4_DEVCONF_ARP_ACCEPT: u32 = 21;
pub const IPV4_DEVCONF_ARP_ANNOUNCE: u32 = 18;
pub const IPV4_DEVCONF_ARP_EVICT_NOCARRIER: u32 = 33;
pub const IPV4_DEVCONF_ARP_IGNORE: u32 = 19;
pub const IPV4_DEVCONF_ARP_NOTIFY: u32 = 22;
pub const IPV4_DEVCONF_BC_FORWARDING: u32 = 32;
pub const IPV4_DEVCONF_BOOTP_RELAY: u32 = 10;
pub const IPV4_DEVCONF_DROP_GRATUITOUS_ARP: u32 = 31;
pub const IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST: u32 = 30;
pub const IPV4_DEVCONF_FORCE_IGMP_VERSION: u32 = 17;
pub const IPV4_DEVCONF_FORWARDING: u32 = 1;
pub const IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL: u32 = 27;
pub const IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL: u32 = 28;
pub const IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN: u32 = 29;
pub const IPV4_DEVCONF_LOG_MARTIANS: u32 = 11;
pub const IPV4_DEVCONF_MAX: u32 = 33;
pub const IPV4_DEVCONF_MC_FORWARDING: u32 = 2;
pub const IPV4_DEVCONF_MEDIUM_ID: u32 = 14;
pub const IPV4_DEVCONF_NOPOLICY: u32 = 16;
pub const IPV4_DEVCONF_NOXFRM: u32 = 15;
pub const IPV4_DEVCONF_PROMOTE_SECONDARIES: u32 = 20;
pub const IPV4_DEVCONF_PROXY_ARP: u32 = 3;
pub const IPV4_DEVCONF_PROXY_ARP_PVLAN: u32 = 25;
pub const IPV4_DEVCONF_ROUTE_LOCALNET: u32 = 26;
pub const IPV4_DEVCONF_RP_FILTER: u32 = 8;
pub const IPV4_DEVCONF_SECURE_REDIRECTS: u32 = 5;
pub const IPV4_DEVCONF_SEND_REDIRECTS: u32 = 6;
pub const IPV4_DEVCONF_SHARED_MEDIA: u32 = 7;
pub const IPV4_DEVCONF_SRC_VMARK: u32 = 24;
pub const IPV4_DEVCONF_TAG: u32 = 12;
pub const IPVERSION: u32 = 4;
pub const MAXTTL: u32 = 255;
pub const MAX_IPOPTLEN: u32 = 40;
pub const __IPV4_DEVCONF_MAX: u32 = 34;

pub mod ip_auth_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const nexthdr: Field = Field::new(0, 1);
    pub const hdrlen: Field = Field::new(1, 1);
    pub const reserved: Field = Field::new(2, 2);
    pub const spi: Field = Field::new(4, 4);
    pub const seq_no: Field = Field::new(8, 4);
    pub const auth_data: Field = Field::new(12, 0);
}

pub mod ip_beet_phdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const nexthdr: Field = Field::new(0, 1);
    pub const hdrlen: Field = Field::new(1, 1);
    pub const padlen: Field = Field::new(2, 1);
    pub const reserved: Field = Field::new(3, 1);
}

pub mod ip_comp_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const nexthdr: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(1, 1);
    pub const cpi: Field = Field::new(2, 2);
}

pub mod ip_esp_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const spi: Field = Field::new(0, 4);
    pub const seq_no: Field = Field::new(4, 4);
    pub const enc_data: Field = Field::new(8, 0);
}

pub mod ip_iptfs_cc_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const subtype: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(1, 1);
    pub const block_offset: Field = Field::new(2, 2);
    pub const loss_rate: Field = Field::new(4, 4);
    pub const rtt_adelay_xdelay: Field = Field::new(8, 8);
    pub const tval: Field = Field::new(16, 4);
    pub const techo: Field = Field::new(20, 4);
}

pub mod ip_iptfs_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const subtype: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(1, 1);
    pub const block_offset: Field = Field::new(2, 2);
}

pub mod iphdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const ihl: Field = Field::new(0, 1);
    pub const version: Field = Field::new(0, 1);
    pub const tos: Field = Field::new(1, 1);
    pub const tot_len: Field = Field::new(2, 2);
    pub const id: Field = Field::new(4, 2);
    pub const frag_off: Field = Field::new(6, 2);
    pub const ttl: Field = Field::new(8, 1);
    pub const protocol: Field = Field::new(9, 1);
    pub const check: Field = Field::new(10, 2);
    pub const saddr: Field = Field::new(12, 4);
    pub const daddr: Field = Field::new(16, 4);
    pub const addrs: Field = Field::new(12, 8);
    pub const addrs_saddr: Field = Field::new(12, 4);
    pub const addrs_daddr: Field = Field::new(16, 4);
}
