// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tipc_config.h` of Linux 7.2.

pub const TCM_F_MORE: u32 = 2;
pub const TCM_F_REQUEST: u32 = 1;
pub const TIPC_CMD_DISABLE_BEARER: u32 = 16642;
pub const TIPC_CMD_DUMP_LOG: u32 = 16651;
pub const TIPC_CMD_ENABLE_BEARER: u32 = 16641;
pub const TIPC_CMD_GET_BEARER_NAMES: u32 = 3;
pub const TIPC_CMD_GET_LINKS: u32 = 4;
pub const TIPC_CMD_GET_MAX_CLUSTERS: u32 = 16392;
pub const TIPC_CMD_GET_MAX_NODES: u32 = 16393;
pub const TIPC_CMD_GET_MAX_PORTS: u32 = 16388;
pub const TIPC_CMD_GET_MAX_PUBL: u32 = 16389;
pub const TIPC_CMD_GET_MAX_SLAVES: u32 = 16394;
pub const TIPC_CMD_GET_MAX_SUBSCR: u32 = 16390;
pub const TIPC_CMD_GET_MAX_ZONES: u32 = 16391;
pub const TIPC_CMD_GET_MEDIA_NAMES: u32 = 2;
pub const TIPC_CMD_GET_NETID: u32 = 16395;
pub const TIPC_CMD_GET_NODES: u32 = 1;
pub const TIPC_CMD_GET_REMOTE_MNG: u32 = 16387;
pub const TIPC_CMD_NOOP: u32 = 0;
pub const TIPC_CMD_NOT_NET_ADMIN: u32 = 49153;
pub const TIPC_CMD_RESET_LINK_STATS: u32 = 16652;
pub const TIPC_CMD_SET_LINK_PRI: u32 = 16648;
pub const TIPC_CMD_SET_LINK_TOL: u32 = 16647;
pub const TIPC_CMD_SET_LINK_WINDOW: u32 = 16649;
pub const TIPC_CMD_SET_LOG_SIZE: u32 = 16650;
pub const TIPC_CMD_SET_MAX_CLUSTERS: u32 = 32776;
pub const TIPC_CMD_SET_MAX_NODES: u32 = 32777;
pub const TIPC_CMD_SET_MAX_PORTS: u32 = 32772;
pub const TIPC_CMD_SET_MAX_PUBL: u32 = 32773;
pub const TIPC_CMD_SET_MAX_SLAVES: u32 = 32778;
pub const TIPC_CMD_SET_MAX_SUBSCR: u32 = 32774;
pub const TIPC_CMD_SET_MAX_ZONES: u32 = 32775;
pub const TIPC_CMD_SET_NETID: u32 = 32779;
pub const TIPC_CMD_SET_NODE_ADDR: u32 = 32769;
pub const TIPC_CMD_SET_REMOTE_MNG: u32 = 32771;
pub const TIPC_CMD_SHOW_LINK_STATS: u32 = 11;
pub const TIPC_CMD_SHOW_NAME_TABLE: u32 = 5;
pub const TIPC_CMD_SHOW_PORTS: u32 = 6;
pub const TIPC_CMD_SHOW_STATS: u32 = 15;
pub const TIPC_DEF_LINK_PRI: u32 = 10;
pub const TIPC_DEF_LINK_TOL: u32 = 1500;
pub const TIPC_DEF_LINK_UDP_MTU: u32 = 14000;
pub const TIPC_DEF_LINK_WIN: u32 = 50;
pub const TIPC_GENL_CMD: u32 = 1;
pub const TIPC_GENL_HDRLEN: u32 = 8;
pub const TIPC_GENL_NAME: &str = "TIPC";
pub const TIPC_GENL_VERSION: u32 = 1;
pub const TIPC_MAX_LINK_PRI: u32 = 31;
pub const TIPC_MAX_LINK_TOL: u32 = 30000;
pub const TIPC_MAX_LINK_WIN: u32 = 8191;
pub const TIPC_MEDIA_LINK_PRI: u32 = 32;
pub const TIPC_MIN_LINK_PRI: u32 = 0;
pub const TIPC_MIN_LINK_TOL: u32 = 50;
pub const TIPC_MIN_LINK_WIN: u32 = 16;
pub const TIPC_NTQ_ALLTYPES: u32 = 2147483648;
pub const TIPC_TLV_BEARER_CONFIG: u32 = 23;
pub const TIPC_TLV_BEARER_NAME: u32 = 19;
pub const TIPC_TLV_ERROR_STRING: u32 = 16;
pub const TIPC_TLV_LARGE_STRING: u32 = 4;
pub const TIPC_TLV_LINK_CONFIG: u32 = 24;
pub const TIPC_TLV_LINK_INFO: u32 = 22;
pub const TIPC_TLV_LINK_NAME: u32 = 20;
pub const TIPC_TLV_MEDIA_NAME: u32 = 18;
pub const TIPC_TLV_NAME_TBL_QUERY: u32 = 25;
pub const TIPC_TLV_NET_ADDR: u32 = 17;
pub const TIPC_TLV_NODE_INFO: u32 = 21;
pub const TIPC_TLV_NONE: u32 = 0;
pub const TIPC_TLV_PORT_REF: u32 = 26;
pub const TIPC_TLV_STRING: u32 = 3;
pub const TIPC_TLV_ULTRA_STRING: u32 = 5;
pub const TIPC_TLV_UNSIGNED: u32 = 2;
pub const TIPC_TLV_VOID: u32 = 1;
pub const TLV_ALIGNTO: u32 = 4;

pub mod tipc_bearer_config {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const priority: Field = Field::new(0, 4);
    pub const disc_domain: Field = Field::new(4, 4);
    pub const name: Field = Field::new(8, 32);
}

pub mod tipc_cfg_msg_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const tcm_len: Field = Field::new(0, 4);
    pub const tcm_type: Field = Field::new(4, 2);
    pub const tcm_flags: Field = Field::new(6, 2);
    pub const tcm_reserved: Field = Field::new(8, 8);
}

pub mod tipc_genlmsghdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const dest: Field = Field::new(0, 4);
    pub const cmd: Field = Field::new(4, 2);
    pub const reserved: Field = Field::new(6, 2);
}

pub mod tipc_link_config {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const value: Field = Field::new(0, 4);
    pub const name: Field = Field::new(4, 68);
}

pub mod tipc_link_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 76);
    pub const dest: Field = Field::new(0, 4);
    pub const up: Field = Field::new(4, 4);
    pub const str: Field = Field::new(8, 68);
}

pub mod tipc_name_table_query {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const depth: Field = Field::new(0, 4);
    pub const r#type: Field = Field::new(4, 4);
    pub const lowbound: Field = Field::new(8, 4);
    pub const upbound: Field = Field::new(12, 4);
}

pub mod tipc_node_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const addr: Field = Field::new(0, 4);
    pub const up: Field = Field::new(4, 4);
}

pub mod tlv_desc {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const tlv_len: Field = Field::new(0, 2);
    pub const tlv_type: Field = Field::new(2, 2);
}

pub mod tlv_list_desc {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 8));
    pub const tlv_ptr: Field = Field::differing((0, 8), (0, 4));
    pub const tlv_space: Field = Field::differing((8, 4), (4, 4));
}
