// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_tunnel.h` of Linux 7.2.12, Debian linux-libc-dev 7.2.12-1.

pub const GRE_ACK: u32 = 32768;
pub const GRE_CSUM: u32 = 128;
pub const GRE_FLAGS: u32 = 30720;
pub const GRE_KEY: u32 = 32;
pub const GRE_PPTP_KEY_MASK: u32 = 4294901760;
pub const GRE_PROTO_PPP: u32 = 2952;
pub const GRE_REC: u32 = 7;
pub const GRE_ROUTING: u32 = 64;
pub const GRE_SEQ: u32 = 16;
pub const GRE_STRICT: u32 = 8;
pub const GRE_VERSION: u32 = 1792;
pub const GRE_VERSION_0: u32 = 0;
pub const GRE_VERSION_1: u32 = 256;
pub const IFLA_GRE_COLLECT_METADATA: u32 = 18;
pub const IFLA_GRE_ENCAP_DPORT: u32 = 17;
pub const IFLA_GRE_ENCAP_FLAGS: u32 = 15;
pub const IFLA_GRE_ENCAP_LIMIT: u32 = 11;
pub const IFLA_GRE_ENCAP_SPORT: u32 = 16;
pub const IFLA_GRE_ENCAP_TYPE: u32 = 14;
pub const IFLA_GRE_ERSPAN_DIR: u32 = 23;
pub const IFLA_GRE_ERSPAN_HWID: u32 = 24;
pub const IFLA_GRE_ERSPAN_INDEX: u32 = 21;
pub const IFLA_GRE_ERSPAN_VER: u32 = 22;
pub const IFLA_GRE_FLAGS: u32 = 13;
pub const IFLA_GRE_FLOWINFO: u32 = 12;
pub const IFLA_GRE_FWMARK: u32 = 20;
pub const IFLA_GRE_IFLAGS: u32 = 2;
pub const IFLA_GRE_IGNORE_DF: u32 = 19;
pub const IFLA_GRE_IKEY: u32 = 4;
pub const IFLA_GRE_LINK: u32 = 1;
pub const IFLA_GRE_LOCAL: u32 = 6;
pub const IFLA_GRE_MAX: u32 = 24;
pub const IFLA_GRE_OFLAGS: u32 = 3;
pub const IFLA_GRE_OKEY: u32 = 5;
pub const IFLA_GRE_PMTUDISC: u32 = 10;
pub const IFLA_GRE_REMOTE: u32 = 7;
pub const IFLA_GRE_TOS: u32 = 9;
pub const IFLA_GRE_TTL: u32 = 8;
pub const IFLA_GRE_UNSPEC: u32 = 0;
pub const IFLA_IPTUN_6RD_PREFIX: u32 = 11;
pub const IFLA_IPTUN_6RD_PREFIXLEN: u32 = 13;
pub const IFLA_IPTUN_6RD_RELAY_PREFIX: u32 = 12;
pub const IFLA_IPTUN_6RD_RELAY_PREFIXLEN: u32 = 14;
pub const IFLA_IPTUN_COLLECT_METADATA: u32 = 19;
pub const IFLA_IPTUN_ENCAP_DPORT: u32 = 18;
pub const IFLA_IPTUN_ENCAP_FLAGS: u32 = 16;
pub const IFLA_IPTUN_ENCAP_LIMIT: u32 = 6;
pub const IFLA_IPTUN_ENCAP_SPORT: u32 = 17;
pub const IFLA_IPTUN_ENCAP_TYPE: u32 = 15;
pub const IFLA_IPTUN_FLAGS: u32 = 8;
pub const IFLA_IPTUN_FLOWINFO: u32 = 7;
pub const IFLA_IPTUN_FWMARK: u32 = 20;
pub const IFLA_IPTUN_LINK: u32 = 1;
pub const IFLA_IPTUN_LOCAL: u32 = 2;
pub const IFLA_IPTUN_MAX: u32 = 20;
pub const IFLA_IPTUN_PMTUDISC: u32 = 10;
pub const IFLA_IPTUN_PROTO: u32 = 9;
pub const IFLA_IPTUN_REMOTE: u32 = 3;
pub const IFLA_IPTUN_TOS: u32 = 5;
pub const IFLA_IPTUN_TTL: u32 = 4;
pub const IFLA_IPTUN_UNSPEC: u32 = 0;
pub const IFLA_VTI_FWMARK: u32 = 6;
pub const IFLA_VTI_IKEY: u32 = 2;
pub const IFLA_VTI_LINK: u32 = 1;
pub const IFLA_VTI_LOCAL: u32 = 4;
pub const IFLA_VTI_MAX: u32 = 6;
pub const IFLA_VTI_OKEY: u32 = 3;
pub const IFLA_VTI_REMOTE: u32 = 5;
pub const IFLA_VTI_UNSPEC: u32 = 0;
pub const IP_TUNNEL_CRIT_OPT_BIT: u32 = 10;
pub const IP_TUNNEL_CSUM_BIT: u32 = 0;
pub const IP_TUNNEL_DONT_FRAGMENT_BIT: u32 = 8;
pub const IP_TUNNEL_ERSPAN_OPT_BIT: u32 = 14;
pub const IP_TUNNEL_GENEVE_OPT_BIT: u32 = 11;
pub const IP_TUNNEL_GTP_OPT_BIT: u32 = 15;
pub const IP_TUNNEL_KEY_BIT: u32 = 2;
pub const IP_TUNNEL_NOCACHE_BIT: u32 = 13;
pub const IP_TUNNEL_NO_KEY_BIT: u32 = 7;
pub const IP_TUNNEL_OAM_BIT: u32 = 9;
pub const IP_TUNNEL_PFCP_OPT_BIT: u32 = 17;
pub const IP_TUNNEL_REC_BIT: u32 = 5;
pub const IP_TUNNEL_ROUTING_BIT: u32 = 1;
pub const IP_TUNNEL_SEQ_BIT: u32 = 3;
pub const IP_TUNNEL_SIT_ISATAP_BIT: u32 = 16;
pub const IP_TUNNEL_STRICT_BIT: u32 = 4;
pub const IP_TUNNEL_VERSION_BIT: u32 = 6;
pub const IP_TUNNEL_VTI_BIT: u32 = 16;
pub const IP_TUNNEL_VXLAN_OPT_BIT: u32 = 12;
pub const PRL_DEFAULT: u32 = 1;
pub const SIT_ISATAP: u32 = 1;
pub const TUNNEL_CRIT_OPT: u32 = 4;
pub const TUNNEL_CSUM: u32 = 256;
pub const TUNNEL_DONT_FRAGMENT: u32 = 1;
pub const TUNNEL_ENCAP_FLAG_CSUM: u32 = 1;
pub const TUNNEL_ENCAP_FLAG_CSUM6: u32 = 2;
pub const TUNNEL_ENCAP_FLAG_REMCSUM: u32 = 4;
pub const TUNNEL_ENCAP_FOU: u32 = 1;
pub const TUNNEL_ENCAP_GUE: u32 = 2;
pub const TUNNEL_ENCAP_MPLS: u32 = 3;
pub const TUNNEL_ENCAP_NONE: u32 = 0;
pub const TUNNEL_ERSPAN_OPT: u32 = 64;
pub const TUNNEL_GENEVE_OPT: u32 = 8;
pub const TUNNEL_GTP_OPT: u32 = 128;
pub const TUNNEL_KEY: u32 = 1024;
pub const TUNNEL_NOCACHE: u32 = 32;
pub const TUNNEL_NO_KEY: u32 = 32768;
pub const TUNNEL_OAM: u32 = 2;
pub const TUNNEL_OPTIONS_PRESENT: u32 = 216;
pub const TUNNEL_REC: u32 = 8192;
pub const TUNNEL_ROUTING: u32 = 512;
pub const TUNNEL_SEQ: u32 = 2048;
pub const TUNNEL_STRICT: u32 = 4096;
pub const TUNNEL_VERSION: u32 = 16384;
pub const TUNNEL_VXLAN_OPT: u32 = 16;
pub const VTI_ISVTI: u32 = 1;
pub const __IFLA_GRE_MAX: u32 = 25;
pub const __IFLA_IPTUN_MAX: u32 = 21;
pub const __IFLA_VTI_MAX: u32 = 7;
pub const __IP_TUNNEL_FLAG_NUM: u32 = 18;

pub mod ip_tunnel_6rd {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const prefix: Field = Field::new(0, 16);
    pub const relay_prefix: Field = Field::new(16, 4);
    pub const prefixlen: Field = Field::new(20, 2);
    pub const relay_prefixlen: Field = Field::new(22, 2);
}

pub mod ip_tunnel_parm {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 52);
    pub const name: Field = Field::new(0, 16);
    pub const link: Field = Field::new(16, 4);
    pub const i_flags: Field = Field::new(20, 2);
    pub const o_flags: Field = Field::new(22, 2);
    pub const i_key: Field = Field::new(24, 4);
    pub const o_key: Field = Field::new(28, 4);
    pub const iph: Field = Field::new(32, 20);
}

pub mod ip_tunnel_prl {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const addr: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(4, 2);
    pub const __reserved: Field = Field::new(6, 2);
    pub const datalen: Field = Field::new(8, 4);
    pub const __reserved2: Field = Field::new(12, 4);
}
