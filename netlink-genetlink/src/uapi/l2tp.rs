// Written by `cargo xtask codegen`; changes are lost.
//! `linux/l2tp.h` of Linux 7.2.

pub const L2TP_ATTR_CONN_ID: u32 = 9;
pub const L2TP_ATTR_COOKIE: u32 = 15;
pub const L2TP_ATTR_DATA_SEQ: u32 = 4;
pub const L2TP_ATTR_DEBUG: u32 = 17;
pub const L2TP_ATTR_ENCAP_TYPE: u32 = 2;
pub const L2TP_ATTR_FD: u32 = 23;
pub const L2TP_ATTR_IFNAME: u32 = 8;
pub const L2TP_ATTR_IP6_DADDR: u32 = 32;
pub const L2TP_ATTR_IP6_SADDR: u32 = 31;
pub const L2TP_ATTR_IP_DADDR: u32 = 25;
pub const L2TP_ATTR_IP_SADDR: u32 = 24;
pub const L2TP_ATTR_L2SPEC_LEN: u32 = 6;
pub const L2TP_ATTR_L2SPEC_TYPE: u32 = 5;
pub const L2TP_ATTR_LNS_MODE: u32 = 20;
pub const L2TP_ATTR_MAX: u32 = 35;
pub const L2TP_ATTR_MRU: u32 = 29;
pub const L2TP_ATTR_MTU: u32 = 28;
pub const L2TP_ATTR_NONE: u32 = 0;
pub const L2TP_ATTR_OFFSET: u32 = 3;
pub const L2TP_ATTR_PAD: u32 = 35;
pub const L2TP_ATTR_PEER_CONN_ID: u32 = 10;
pub const L2TP_ATTR_PEER_COOKIE: u32 = 16;
pub const L2TP_ATTR_PEER_SESSION_ID: u32 = 12;
pub const L2TP_ATTR_PROTO_VERSION: u32 = 7;
pub const L2TP_ATTR_PW_TYPE: u32 = 1;
pub const L2TP_ATTR_RECV_SEQ: u32 = 18;
pub const L2TP_ATTR_RECV_TIMEOUT: u32 = 22;
pub const L2TP_ATTR_RX_BYTES: u32 = 5;
pub const L2TP_ATTR_RX_COOKIE_DISCARDS: u32 = 10;
pub const L2TP_ATTR_RX_ERRORS: u32 = 8;
pub const L2TP_ATTR_RX_INVALID: u32 = 11;
pub const L2TP_ATTR_RX_OOS_PACKETS: u32 = 7;
pub const L2TP_ATTR_RX_PACKETS: u32 = 4;
pub const L2TP_ATTR_RX_SEQ_DISCARDS: u32 = 6;
pub const L2TP_ATTR_SEND_SEQ: u32 = 19;
pub const L2TP_ATTR_SESSION_ID: u32 = 11;
pub const L2TP_ATTR_STATS: u32 = 30;
pub const L2TP_ATTR_STATS_MAX: u32 = 11;
pub const L2TP_ATTR_STATS_NONE: u32 = 0;
pub const L2TP_ATTR_STATS_PAD: u32 = 9;
pub const L2TP_ATTR_TX_BYTES: u32 = 2;
pub const L2TP_ATTR_TX_ERRORS: u32 = 3;
pub const L2TP_ATTR_TX_PACKETS: u32 = 1;
pub const L2TP_ATTR_UDP_CSUM: u32 = 13;
pub const L2TP_ATTR_UDP_DPORT: u32 = 27;
pub const L2TP_ATTR_UDP_SPORT: u32 = 26;
pub const L2TP_ATTR_UDP_ZERO_CSUM6_RX: u32 = 34;
pub const L2TP_ATTR_UDP_ZERO_CSUM6_TX: u32 = 33;
pub const L2TP_ATTR_USING_IPSEC: u32 = 21;
pub const L2TP_ATTR_VLAN_ID: u32 = 14;
pub const L2TP_CMD_MAX: u32 = 8;
pub const L2TP_CMD_NOOP: u32 = 0;
pub const L2TP_CMD_SESSION_CREATE: u32 = 5;
pub const L2TP_CMD_SESSION_DELETE: u32 = 6;
pub const L2TP_CMD_SESSION_GET: u32 = 8;
pub const L2TP_CMD_SESSION_MODIFY: u32 = 7;
pub const L2TP_CMD_TUNNEL_CREATE: u32 = 1;
pub const L2TP_CMD_TUNNEL_DELETE: u32 = 2;
pub const L2TP_CMD_TUNNEL_GET: u32 = 4;
pub const L2TP_CMD_TUNNEL_MODIFY: u32 = 3;
pub const L2TP_ENCAPTYPE_IP: u32 = 1;
pub const L2TP_ENCAPTYPE_UDP: u32 = 0;
pub const L2TP_GENL_MCGROUP: &str = "l2tp";
pub const L2TP_GENL_NAME: &str = "l2tp";
pub const L2TP_GENL_VERSION: u32 = 1;
pub const L2TP_L2SPECTYPE_DEFAULT: u32 = 1;
pub const L2TP_L2SPECTYPE_NONE: u32 = 0;
pub const L2TP_MSG_CONTROL: u32 = 2;
pub const L2TP_MSG_DATA: u32 = 8;
pub const L2TP_MSG_DEBUG: u32 = 1;
pub const L2TP_MSG_SEQ: u32 = 4;
pub const L2TP_PWTYPE_ETH: u32 = 5;
pub const L2TP_PWTYPE_ETH_VLAN: u32 = 4;
pub const L2TP_PWTYPE_IP: u32 = 11;
pub const L2TP_PWTYPE_NONE: u32 = 0;
pub const L2TP_PWTYPE_PPP: u32 = 7;
pub const L2TP_PWTYPE_PPP_AC: u32 = 8;
pub const L2TP_SEQ_ALL: u32 = 2;
pub const L2TP_SEQ_IP: u32 = 1;
pub const L2TP_SEQ_NONE: u32 = 0;
pub const __L2TP_ATTR_MAX: u32 = 36;
pub const __L2TP_ATTR_STATS_MAX: u32 = 12;
pub const __L2TP_CMD_MAX: u32 = 9;
pub const __L2TP_PWTYPE_MAX: u32 = 12;
pub const __SOCK_SIZE__: u32 = 16;

pub mod sockaddr_l2tpip {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const l2tp_family: Field = Field::new(0, 2);
    pub const l2tp_unused: Field = Field::new(2, 2);
    pub const l2tp_addr: Field = Field::new(4, 4);
    pub const l2tp_conn_id: Field = Field::new(8, 4);
    pub const __pad: Field = Field::new(12, 4);
}

pub mod sockaddr_l2tpip6 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const l2tp_family: Field = Field::new(0, 2);
    pub const l2tp_unused: Field = Field::new(2, 2);
    pub const l2tp_flowinfo: Field = Field::new(4, 4);
    pub const l2tp_addr: Field = Field::new(8, 16);
    pub const l2tp_scope_id: Field = Field::new(24, 4);
    pub const l2tp_conn_id: Field = Field::new(28, 4);
}
