// Written by `cargo xtask codegen`; changes are lost.
//! `linux/icmp.h` of Linux 7.2.

pub const ICMP_ADDRESS: u32 = 17;
pub const ICMP_ADDRESSREPLY: u32 = 18;
pub const ICMP_AFI_IP: u32 = 1;
pub const ICMP_AFI_IP6: u32 = 2;
pub const ICMP_DEST_UNREACH: u32 = 3;
pub const ICMP_ECHO: u32 = 8;
pub const ICMP_ECHOREPLY: u32 = 0;
pub const ICMP_EXC_FRAGTIME: u32 = 1;
pub const ICMP_EXC_TTL: u32 = 0;
pub const ICMP_EXT_CODE_MAL_QUERY: u32 = 1;
pub const ICMP_EXT_CODE_MULT_IFS: u32 = 4;
pub const ICMP_EXT_CODE_NO_IF: u32 = 2;
pub const ICMP_EXT_CODE_NO_TABLE_ENT: u32 = 3;
pub const ICMP_EXT_ECHO: u32 = 42;
pub const ICMP_EXT_ECHOREPLY: u32 = 43;
pub const ICMP_EXT_ECHOREPLY_ACTIVE: u32 = 4;
pub const ICMP_EXT_ECHOREPLY_IPV4: u32 = 2;
pub const ICMP_EXT_ECHOREPLY_IPV6: u32 = 1;
pub const ICMP_EXT_ECHO_CTYPE_ADDR: u32 = 3;
pub const ICMP_EXT_ECHO_CTYPE_INDEX: u32 = 2;
pub const ICMP_EXT_ECHO_CTYPE_NAME: u32 = 1;
pub const ICMP_FILTER: u32 = 1;
pub const ICMP_FRAG_NEEDED: u32 = 4;
pub const ICMP_HOST_ANO: u32 = 10;
pub const ICMP_HOST_ISOLATED: u32 = 8;
pub const ICMP_HOST_UNKNOWN: u32 = 7;
pub const ICMP_HOST_UNREACH: u32 = 1;
pub const ICMP_HOST_UNR_TOS: u32 = 12;
pub const ICMP_INFO_REPLY: u32 = 16;
pub const ICMP_INFO_REQUEST: u32 = 15;
pub const ICMP_NET_ANO: u32 = 9;
pub const ICMP_NET_UNKNOWN: u32 = 6;
pub const ICMP_NET_UNREACH: u32 = 0;
pub const ICMP_NET_UNR_TOS: u32 = 11;
pub const ICMP_PARAMETERPROB: u32 = 12;
pub const ICMP_PKT_FILTERED: u32 = 13;
pub const ICMP_PORT_UNREACH: u32 = 3;
pub const ICMP_PREC_CUTOFF: u32 = 15;
pub const ICMP_PREC_VIOLATION: u32 = 14;
pub const ICMP_PROT_UNREACH: u32 = 2;
pub const ICMP_REDIRECT: u32 = 5;
pub const ICMP_REDIR_HOST: u32 = 1;
pub const ICMP_REDIR_HOSTTOS: u32 = 3;
pub const ICMP_REDIR_NET: u32 = 0;
pub const ICMP_REDIR_NETTOS: u32 = 2;
pub const ICMP_SOURCE_QUENCH: u32 = 4;
pub const ICMP_SR_FAILED: u32 = 5;
pub const ICMP_TIMESTAMP: u32 = 13;
pub const ICMP_TIMESTAMPREPLY: u32 = 14;
pub const ICMP_TIME_EXCEEDED: u32 = 11;
pub const NR_ICMP_TYPES: u32 = 18;
pub const NR_ICMP_UNREACH: u32 = 15;

pub mod icmp_ext_echo_ctype3_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const afi: Field = Field::new(0, 2);
    pub const addrlen: Field = Field::new(2, 1);
    pub const reserved: Field = Field::new(3, 1);
}

pub mod icmp_ext_echo_iio {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const extobj_hdr: Field = Field::new(0, 4);
    pub const ident: Field = Field::new(4, 20);
    pub const ident_name: Field = Field::new(4, 16);
    pub const ident_ifindex: Field = Field::new(4, 4);
    pub const ident_addr: Field = Field::new(4, 20);
    pub const ident_addr_ctype3_hdr: Field = Field::new(4, 4);
    pub const ident_addr_ip_addr: Field = Field::new(8, 16);
    pub const ident_addr_ip_addr_ipv4_addr: Field = Field::new(8, 4);
    pub const ident_addr_ip_addr_ipv6_addr: Field = Field::new(8, 16);
}

pub mod icmp_ext_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const reserved1: Field = Field::new(0, 1);
    pub const version: Field = Field::new(0, 1);
    pub const reserved2: Field = Field::new(1, 1);
    pub const checksum: Field = Field::new(2, 2);
}

pub mod icmp_extobj_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const length: Field = Field::new(0, 2);
    pub const class_num: Field = Field::new(2, 1);
    pub const class_type: Field = Field::new(3, 1);
}

pub mod icmp_filter {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const data: Field = Field::new(0, 4);
}

pub mod icmphdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const r#type: Field = Field::new(0, 1);
    pub const code: Field = Field::new(1, 1);
    pub const checksum: Field = Field::new(2, 2);
    pub const un: Field = Field::new(4, 4);
    pub const un_echo: Field = Field::new(4, 4);
    pub const un_echo_id: Field = Field::new(4, 2);
    pub const un_echo_sequence: Field = Field::new(6, 2);
    pub const un_gateway: Field = Field::new(4, 4);
    pub const un_frag: Field = Field::new(4, 4);
    pub const un_frag___unused: Field = Field::new(4, 2);
    pub const un_frag_mtu: Field = Field::new(6, 2);
    pub const un_reserved: Field = Field::new(4, 4);
}
