// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tipc.h` of Linux 7.2.

pub const AF_TIPC: u32 = 30;
pub const PF_TIPC: u32 = 30;
pub const SIOCGETLINKNAME: u32 = 35296;
pub const SIOCGETNODEID: u32 = 35297;
pub const SOL_TIPC: u32 = 271;
pub const TIPC_ADDR_ID: u32 = 3;
pub const TIPC_ADDR_MCAST: u32 = 1;
pub const TIPC_ADDR_NAME: u32 = 2;
pub const TIPC_ADDR_NAMESEQ: u32 = 1;
pub const TIPC_AEAD_ALG_NAME: u32 = 32;
pub const TIPC_AEAD_KEYLEN_MAX: u32 = 36;
pub const TIPC_AEAD_KEYLEN_MIN: u32 = 20;
pub const TIPC_AEAD_KEY_SIZE_MAX: u32 = 72;
pub const TIPC_CFG_SRV: u32 = 0;
pub const TIPC_CLUSTER_BITS: u32 = 12;
pub const TIPC_CLUSTER_MASK: u32 = 16773120;
pub const TIPC_CLUSTER_OFFSET: u32 = 12;
pub const TIPC_CLUSTER_SCOPE: u32 = 2;
pub const TIPC_CLUSTER_SIZE: u32 = 4095;
pub const TIPC_CONN_SHUTDOWN: u32 = 5;
pub const TIPC_CONN_TIMEOUT: u32 = 130;
pub const TIPC_CRITICAL_IMPORTANCE: u32 = 3;
pub const TIPC_DESTNAME: u32 = 3;
pub const TIPC_DEST_DROPPABLE: u32 = 129;
pub const TIPC_ERRINFO: u32 = 1;
pub const TIPC_ERR_NO_NAME: u32 = 1;
pub const TIPC_ERR_NO_NODE: u32 = 3;
pub const TIPC_ERR_NO_PORT: u32 = 2;
pub const TIPC_ERR_OVERLOAD: u32 = 4;
pub const TIPC_GROUP_JOIN: u32 = 135;
pub const TIPC_GROUP_LEAVE: u32 = 136;
pub const TIPC_GROUP_LOOPBACK: u32 = 1;
pub const TIPC_GROUP_MEMBER_EVTS: u32 = 2;
pub const TIPC_HIGH_IMPORTANCE: u32 = 2;
pub const TIPC_IMPORTANCE: u32 = 127;
pub const TIPC_LINK_STATE: u32 = 2;
pub const TIPC_LOW_IMPORTANCE: u32 = 0;
pub const TIPC_MAX_BEARER_NAME: u32 = 32;
pub const TIPC_MAX_IF_NAME: u32 = 16;
pub const TIPC_MAX_LINK_NAME: u32 = 68;
pub const TIPC_MAX_MEDIA_NAME: u32 = 16;
pub const TIPC_MAX_USER_MSG_SIZE: u32 = 66000;
pub const TIPC_MCAST_BROADCAST: u32 = 133;
pub const TIPC_MCAST_REPLICAST: u32 = 134;
pub const TIPC_MEDIUM_IMPORTANCE: u32 = 1;
pub const TIPC_NODEID_LEN: u32 = 16;
pub const TIPC_NODELAY: u32 = 138;
pub const TIPC_NODE_BITS: u32 = 12;
pub const TIPC_NODE_MASK: u32 = 4095;
pub const TIPC_NODE_OFFSET: u32 = 0;
pub const TIPC_NODE_RECVQ_DEPTH: u32 = 131;
pub const TIPC_NODE_SCOPE: u32 = 3;
pub const TIPC_NODE_SIZE: u32 = 4095;
pub const TIPC_NODE_STATE: u32 = 0;
pub const TIPC_OK: u32 = 0;
pub const TIPC_PUBLISHED: u32 = 1;
pub const TIPC_REKEYING_NOW: u32 = 4294967295;
pub const TIPC_RESERVED_TYPES: u32 = 64;
pub const TIPC_RETDATA: u32 = 2;
pub const TIPC_SERVICE_ADDR: u32 = 2;
pub const TIPC_SERVICE_RANGE: u32 = 1;
pub const TIPC_SOCKET_ADDR: u32 = 3;
pub const TIPC_SOCK_RECVQ_DEPTH: u32 = 132;
pub const TIPC_SOCK_RECVQ_USED: u32 = 137;
pub const TIPC_SRC_DROPPABLE: u32 = 128;
pub const TIPC_SUBSCR_TIMEOUT: u32 = 3;
pub const TIPC_SUB_CANCEL: u32 = 4;
pub const TIPC_SUB_PORTS: u32 = 1;
pub const TIPC_SUB_SERVICE: u32 = 2;
pub const TIPC_TOP_SRV: u32 = 1;
pub const TIPC_WAIT_FOREVER: i32 = -1;
pub const TIPC_WITHDRAWN: u32 = 2;
pub const TIPC_ZONE_BITS: u32 = 8;
pub const TIPC_ZONE_CLUSTER_MASK: u32 = 4294963200;
pub const TIPC_ZONE_MASK: u32 = 4278190080;
pub const TIPC_ZONE_OFFSET: u32 = 24;
pub const TIPC_ZONE_SCOPE: u32 = 1;
pub const TIPC_ZONE_SIZE: u32 = 255;

pub mod sockaddr_tipc {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const family: Field = Field::new(0, 2);
    pub const addrtype: Field = Field::new(2, 1);
    pub const scope: Field = Field::new(3, 1);
    pub const addr: Field = Field::new(4, 12);
    pub const addr_id: Field = Field::new(4, 8);
    pub const addr_nameseq: Field = Field::new(4, 12);
    pub const addr_name: Field = Field::new(4, 12);
    pub const addr_name_name: Field = Field::new(4, 8);
    pub const addr_name_domain: Field = Field::new(12, 4);
}

pub mod tipc_aead_key {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const alg_name: Field = Field::new(0, 32);
    pub const keylen: Field = Field::new(32, 4);
    pub const key: Field = Field::new(36, 0);
}

pub mod tipc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const event: Field = Field::new(0, 4);
    pub const found_lower: Field = Field::new(4, 4);
    pub const found_upper: Field = Field::new(8, 4);
    pub const port: Field = Field::new(12, 8);
    pub const s: Field = Field::new(20, 28);
}

pub mod tipc_group_req {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const r#type: Field = Field::new(0, 4);
    pub const instance: Field = Field::new(4, 4);
    pub const scope: Field = Field::new(8, 4);
    pub const flags: Field = Field::new(12, 4);
}

pub mod tipc_service_addr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const r#type: Field = Field::new(0, 4);
    pub const instance: Field = Field::new(4, 4);
}

pub mod tipc_service_range {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const r#type: Field = Field::new(0, 4);
    pub const lower: Field = Field::new(4, 4);
    pub const upper: Field = Field::new(8, 4);
}

pub mod tipc_sioc_ln_req {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 76);
    pub const peer: Field = Field::new(0, 4);
    pub const bearer_id: Field = Field::new(4, 4);
    pub const linkname: Field = Field::new(8, 68);
}

pub mod tipc_sioc_nodeid_req {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const peer: Field = Field::new(0, 4);
    pub const node_id: Field = Field::new(4, 16);
}

pub mod tipc_socket_addr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const r#ref: Field = Field::new(0, 4);
    pub const node: Field = Field::new(4, 4);
}

pub mod tipc_subscr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const seq: Field = Field::new(0, 12);
    pub const timeout: Field = Field::new(12, 4);
    pub const filter: Field = Field::new(16, 4);
    pub const usr_handle: Field = Field::new(20, 8);
}
