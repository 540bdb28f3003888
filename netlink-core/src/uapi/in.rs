// Written by `cargo xtask codegen`; changes are lost.
//! `linux/in.h` of Linux 7.2.

pub const INADDR_ALLHOSTS_GROUP: u32 = 3758096385;
pub const INADDR_ALLRTRS_GROUP: u32 = 3758096386;
pub const INADDR_ALLSNOOPERS_GROUP: u32 = 3758096490;
pub const INADDR_ANY: u32 = 0;
pub const INADDR_BROADCAST: u32 = 4294967295;
pub const INADDR_DUMMY: u32 = 3221225480;
pub const INADDR_LOOPBACK: u32 = 2130706433;
pub const INADDR_MAX_LOCAL_GROUP: u32 = 3758096639;
pub const INADDR_NONE: u32 = 4294967295;
pub const INADDR_UNSPEC_GROUP: u32 = 3758096384;
pub const IN_CLASSA_HOST: u32 = 16777215;
pub const IN_CLASSA_MAX: u32 = 128;
pub const IN_CLASSA_NET: u32 = 4278190080;
pub const IN_CLASSA_NSHIFT: u32 = 24;
pub const IN_CLASSB_HOST: u32 = 65535;
pub const IN_CLASSB_MAX: u32 = 65536;
pub const IN_CLASSB_NET: u32 = 4294901760;
pub const IN_CLASSB_NSHIFT: u32 = 16;
pub const IN_CLASSC_HOST: u32 = 255;
pub const IN_CLASSC_NET: u32 = 4294967040;
pub const IN_CLASSC_NSHIFT: u32 = 8;
pub const IN_CLASSE_NET: u32 = 4294967295;
pub const IN_CLASSE_NSHIFT: u32 = 0;
pub const IN_LOOPBACKNET: u32 = 127;
pub const IN_MULTICAST_NET: u32 = 3758096384;
pub const IPPROTO_AGGFRAG: u32 = 144;
pub const IPPROTO_AH: u32 = 51;
pub const IPPROTO_BEETPH: u32 = 94;
pub const IPPROTO_COMP: u32 = 108;
pub const IPPROTO_DCCP: u32 = 33;
pub const IPPROTO_EGP: u32 = 8;
pub const IPPROTO_ENCAP: u32 = 98;
pub const IPPROTO_ESP: u32 = 50;
pub const IPPROTO_ETHERNET: u32 = 143;
pub const IPPROTO_GRE: u32 = 47;
pub const IPPROTO_ICMP: u32 = 1;
pub const IPPROTO_IDP: u32 = 22;
pub const IPPROTO_IGMP: u32 = 2;
pub const IPPROTO_IP: u32 = 0;
pub const IPPROTO_IPIP: u32 = 4;
pub const IPPROTO_IPV6: u32 = 41;
pub const IPPROTO_L2TP: u32 = 115;
pub const IPPROTO_MAX: u32 = 263;
pub const IPPROTO_MPLS: u32 = 137;
pub const IPPROTO_MPTCP: u32 = 262;
pub const IPPROTO_MTP: u32 = 92;
pub const IPPROTO_PIM: u32 = 103;
pub const IPPROTO_PUP: u32 = 12;
pub const IPPROTO_RAW: u32 = 255;
pub const IPPROTO_RSVP: u32 = 46;
pub const IPPROTO_SCTP: u32 = 132;
pub const IPPROTO_SMC: u32 = 256;
pub const IPPROTO_TCP: u32 = 6;
pub const IPPROTO_TP: u32 = 29;
pub const IPPROTO_UDP: u32 = 17;
pub const IPPROTO_UDPLITE: u32 = 136;
pub const IP_ADD_MEMBERSHIP: u32 = 35;
pub const IP_ADD_SOURCE_MEMBERSHIP: u32 = 39;
pub const IP_BIND_ADDRESS_NO_PORT: u32 = 24;
pub const IP_BLOCK_SOURCE: u32 = 38;
pub const IP_CHECKSUM: u32 = 23;
pub const IP_DEFAULT_MULTICAST_LOOP: u32 = 1;
pub const IP_DEFAULT_MULTICAST_TTL: u32 = 1;
pub const IP_DROP_MEMBERSHIP: u32 = 36;
pub const IP_DROP_SOURCE_MEMBERSHIP: u32 = 40;
pub const IP_FREEBIND: u32 = 15;
pub const IP_HDRINCL: u32 = 3;
pub const IP_IPSEC_POLICY: u32 = 16;
pub const IP_LOCAL_PORT_RANGE: u32 = 51;
pub const IP_MINTTL: u32 = 21;
pub const IP_MSFILTER: u32 = 41;
pub const IP_MTU: u32 = 14;
pub const IP_MTU_DISCOVER: u32 = 10;
pub const IP_MULTICAST_ALL: u32 = 49;
pub const IP_MULTICAST_IF: u32 = 32;
pub const IP_MULTICAST_LOOP: u32 = 34;
pub const IP_MULTICAST_TTL: u32 = 33;
pub const IP_NODEFRAG: u32 = 22;
pub const IP_OPTIONS: u32 = 4;
pub const IP_ORIGDSTADDR: u32 = 20;
pub const IP_PASSSEC: u32 = 18;
pub const IP_PKTINFO: u32 = 8;
pub const IP_PKTOPTIONS: u32 = 9;
pub const IP_PMTUDISC_DO: u32 = 2;
pub const IP_PMTUDISC_DONT: u32 = 0;
pub const IP_PMTUDISC_INTERFACE: u32 = 4;
pub const IP_PMTUDISC_OMIT: u32 = 5;
pub const IP_PMTUDISC_PROBE: u32 = 3;
pub const IP_PMTUDISC_WANT: u32 = 1;
pub const IP_PROTOCOL: u32 = 52;
pub const IP_RECVERR: u32 = 11;
pub const IP_RECVERR_RFC4884: u32 = 26;
pub const IP_RECVFRAGSIZE: u32 = 25;
pub const IP_RECVOPTS: u32 = 6;
pub const IP_RECVORIGDSTADDR: u32 = 20;
pub const IP_RECVRETOPTS: u32 = 7;
pub const IP_RECVTOS: u32 = 13;
pub const IP_RECVTTL: u32 = 12;
pub const IP_RETOPTS: u32 = 7;
pub const IP_ROUTER_ALERT: u32 = 5;
pub const IP_TOS: u32 = 1;
pub const IP_TRANSPARENT: u32 = 19;
pub const IP_TTL: u32 = 2;
pub const IP_UNBLOCK_SOURCE: u32 = 37;
pub const IP_UNICAST_IF: u32 = 50;
pub const IP_XFRM_POLICY: u32 = 17;
pub const MCAST_BLOCK_SOURCE: u32 = 43;
pub const MCAST_EXCLUDE: u32 = 0;
pub const MCAST_INCLUDE: u32 = 1;
pub const MCAST_JOIN_GROUP: u32 = 42;
pub const MCAST_JOIN_SOURCE_GROUP: u32 = 46;
pub const MCAST_LEAVE_GROUP: u32 = 45;
pub const MCAST_LEAVE_SOURCE_GROUP: u32 = 47;
pub const MCAST_MSFILTER: u32 = 48;
pub const MCAST_UNBLOCK_SOURCE: u32 = 44;
pub const __SOCK_SIZE__: u32 = 16;

pub mod group_filter {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 272), (0, 268));
    pub const gf_interface_aux: Field = Field::new(0, 4);
    pub const gf_group_aux: Field = Field::differing((8, 128), (4, 128));
    pub const gf_fmode_aux: Field = Field::differing((136, 4), (132, 4));
    pub const gf_numsrc_aux: Field = Field::differing((140, 4), (136, 4));
    pub const gf_slist: Field = Field::differing((144, 128), (140, 128));
    pub const gf_interface: Field = Field::new(0, 4);
    pub const gf_group: Field = Field::differing((8, 128), (4, 128));
    pub const gf_fmode: Field = Field::differing((136, 4), (132, 4));
    pub const gf_numsrc: Field = Field::differing((140, 4), (136, 4));
    pub const gf_slist_flex: Field = Field::differing((144, 0), (140, 0));
}

pub mod group_req {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 136), (0, 132));
    pub const gr_interface: Field = Field::new(0, 4);
    pub const gr_group: Field = Field::differing((8, 128), (4, 128));
}

pub mod group_source_req {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 264), (0, 260));
    pub const gsr_interface: Field = Field::new(0, 4);
    pub const gsr_group: Field = Field::differing((8, 128), (4, 128));
    pub const gsr_source: Field = Field::differing((136, 128), (132, 128));
}

pub mod in_addr {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const s_addr: Field = Field::new(0, 4);
}

pub mod in_pktinfo {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const ipi_ifindex: Field = Field::new(0, 4);
    pub const ipi_spec_dst: Field = Field::new(4, 4);
    pub const ipi_addr: Field = Field::new(8, 4);
}

pub mod ip_mreq {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const imr_multiaddr: Field = Field::new(0, 4);
    pub const imr_interface: Field = Field::new(4, 4);
}

pub mod ip_mreq_source {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const imr_multiaddr: Field = Field::new(0, 4);
    pub const imr_interface: Field = Field::new(4, 4);
    pub const imr_sourceaddr: Field = Field::new(8, 4);
}

pub mod ip_mreqn {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const imr_multiaddr: Field = Field::new(0, 4);
    pub const imr_address: Field = Field::new(4, 4);
    pub const imr_ifindex: Field = Field::new(8, 4);
}

pub mod ip_msfilter {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const imsf_multiaddr: Field = Field::new(0, 4);
    pub const imsf_interface: Field = Field::new(4, 4);
    pub const imsf_fmode: Field = Field::new(8, 4);
    pub const imsf_numsrc: Field = Field::new(12, 4);
    pub const imsf_slist: Field = Field::new(16, 4);
    pub const imsf_slist_flex: Field = Field::new(16, 0);
}

pub mod sockaddr_in {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const sin_family: Field = Field::new(0, 2);
    pub const sin_port: Field = Field::new(2, 2);
    pub const sin_addr: Field = Field::new(4, 4);
    pub const __pad: Field = Field::new(8, 8);
}
