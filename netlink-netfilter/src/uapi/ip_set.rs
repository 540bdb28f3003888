// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/ipset/ip_set.h` of Linux 7.2.

pub const IPSET_ADD: u32 = 0;
pub const IPSET_ADT_MAX: u32 = 3;
pub const IPSET_ATTR_ADT: u32 = 8;
pub const IPSET_ATTR_ADT_MAX: u32 = 30;
pub const IPSET_ATTR_BITMASK: u32 = 12;
pub const IPSET_ATTR_BUCKETSIZE: u32 = 21;
pub const IPSET_ATTR_BYTES: u32 = 24;
pub const IPSET_ATTR_CADT_FLAGS: u32 = 8;
pub const IPSET_ATTR_CADT_LINENO: u32 = 9;
pub const IPSET_ATTR_CADT_MAX: u32 = 16;
pub const IPSET_ATTR_CIDR: u32 = 3;
pub const IPSET_ATTR_CIDR2: u32 = 21;
pub const IPSET_ATTR_CMD_MAX: u32 = 11;
pub const IPSET_ATTR_COMMENT: u32 = 26;
pub const IPSET_ATTR_CREATE_MAX: u32 = 26;
pub const IPSET_ATTR_DATA: u32 = 7;
pub const IPSET_ATTR_ELEMENTS: u32 = 24;
pub const IPSET_ATTR_ETHER: u32 = 17;
pub const IPSET_ATTR_FAMILY: u32 = 5;
pub const IPSET_ATTR_FLAGS: u32 = 6;
pub const IPSET_ATTR_HASHSIZE: u32 = 18;
pub const IPSET_ATTR_IFACE: u32 = 23;
pub const IPSET_ATTR_INDEX: u32 = 11;
pub const IPSET_ATTR_INITVAL: u32 = 17;
pub const IPSET_ATTR_IP: u32 = 1;
pub const IPSET_ATTR_IP2: u32 = 20;
pub const IPSET_ATTR_IP2_TO: u32 = 22;
pub const IPSET_ATTR_IPADDR_IPV4: u32 = 1;
pub const IPSET_ATTR_IPADDR_IPV6: u32 = 2;
pub const IPSET_ATTR_IPADDR_MAX: u32 = 2;
pub const IPSET_ATTR_IP_FROM: u32 = 1;
pub const IPSET_ATTR_IP_TO: u32 = 2;
pub const IPSET_ATTR_LINENO: u32 = 9;
pub const IPSET_ATTR_MARK: u32 = 10;
pub const IPSET_ATTR_MARKMASK: u32 = 11;
pub const IPSET_ATTR_MAXELEM: u32 = 19;
pub const IPSET_ATTR_MEMSIZE: u32 = 26;
pub const IPSET_ATTR_NAME: u32 = 18;
pub const IPSET_ATTR_NAMEREF: u32 = 19;
pub const IPSET_ATTR_NETMASK: u32 = 20;
pub const IPSET_ATTR_PACKETS: u32 = 25;
pub const IPSET_ATTR_PAD: u32 = 30;
pub const IPSET_ATTR_PORT: u32 = 4;
pub const IPSET_ATTR_PORT_FROM: u32 = 4;
pub const IPSET_ATTR_PORT_TO: u32 = 5;
pub const IPSET_ATTR_PROTO: u32 = 7;
pub const IPSET_ATTR_PROTOCOL: u32 = 1;
pub const IPSET_ATTR_PROTOCOL_MIN: u32 = 10;
pub const IPSET_ATTR_REFERENCES: u32 = 25;
pub const IPSET_ATTR_RESIZE: u32 = 22;
pub const IPSET_ATTR_REVISION: u32 = 4;
pub const IPSET_ATTR_REVISION_MIN: u32 = 10;
pub const IPSET_ATTR_SETNAME: u32 = 2;
pub const IPSET_ATTR_SETNAME2: u32 = 3;
pub const IPSET_ATTR_SIZE: u32 = 23;
pub const IPSET_ATTR_SKBMARK: u32 = 27;
pub const IPSET_ATTR_SKBPRIO: u32 = 28;
pub const IPSET_ATTR_SKBQUEUE: u32 = 29;
pub const IPSET_ATTR_TIMEOUT: u32 = 6;
pub const IPSET_ATTR_TYPENAME: u32 = 3;
pub const IPSET_ATTR_UNSPEC: u32 = 0;
pub const IPSET_BIT_RETURN_NOMATCH: u32 = 7;
pub const IPSET_CADT_MAX: u32 = 4;
pub const IPSET_CMD_ADD: u32 = 9;
pub const IPSET_CMD_COMMIT: u32 = 20;
pub const IPSET_CMD_CREATE: u32 = 2;
pub const IPSET_CMD_DEL: u32 = 10;
pub const IPSET_CMD_DESTROY: u32 = 3;
pub const IPSET_CMD_FLUSH: u32 = 4;
pub const IPSET_CMD_GET_BYINDEX: u32 = 15;
pub const IPSET_CMD_GET_BYNAME: u32 = 14;
pub const IPSET_CMD_HEADER: u32 = 12;
pub const IPSET_CMD_HELP: u32 = 17;
pub const IPSET_CMD_LIST: u32 = 7;
pub const IPSET_CMD_MAX: u32 = 20;
pub const IPSET_CMD_NONE: u32 = 0;
pub const IPSET_CMD_PROTOCOL: u32 = 1;
pub const IPSET_CMD_QUIT: u32 = 19;
pub const IPSET_CMD_RENAME: u32 = 5;
pub const IPSET_CMD_RESTORE: u32 = 16;
pub const IPSET_CMD_SAVE: u32 = 8;
pub const IPSET_CMD_SWAP: u32 = 6;
pub const IPSET_CMD_TEST: u32 = 11;
pub const IPSET_CMD_TYPE: u32 = 13;
pub const IPSET_CMD_VERSION: u32 = 18;
pub const IPSET_COUNTER_EQ: u32 = 1;
pub const IPSET_COUNTER_GT: u32 = 4;
pub const IPSET_COUNTER_LT: u32 = 3;
pub const IPSET_COUNTER_NE: u32 = 2;
pub const IPSET_COUNTER_NONE: u32 = 0;
pub const IPSET_CREATE: u32 = 3;
pub const IPSET_CREATE_FLAG_BIT_BUCKETSIZE: u32 = 1;
pub const IPSET_CREATE_FLAG_BIT_FORCEADD: u32 = 0;
pub const IPSET_CREATE_FLAG_BIT_MAX: u32 = 7;
pub const IPSET_CREATE_FLAG_BUCKETSIZE: u32 = 2;
pub const IPSET_CREATE_FLAG_FORCEADD: u32 = 1;
pub const IPSET_DEL: u32 = 1;
pub const IPSET_DIM_MAX: u32 = 6;
pub const IPSET_DIM_ONE: u32 = 1;
pub const IPSET_DIM_ONE_SRC: u32 = 2;
pub const IPSET_DIM_THREE: u32 = 3;
pub const IPSET_DIM_THREE_SRC: u32 = 8;
pub const IPSET_DIM_TWO: u32 = 2;
pub const IPSET_DIM_TWO_SRC: u32 = 4;
pub const IPSET_DIM_ZERO: u32 = 0;
pub const IPSET_ERR_BITMASK_NETMASK_EXCL: u32 = 4115;
pub const IPSET_ERR_BUSY: u32 = 4100;
pub const IPSET_ERR_COMMENT: u32 = 4112;
pub const IPSET_ERR_COUNTER: u32 = 4111;
pub const IPSET_ERR_EXIST: u32 = 4103;
pub const IPSET_ERR_EXIST_SETNAME2: u32 = 4101;
pub const IPSET_ERR_FIND_TYPE: u32 = 4098;
pub const IPSET_ERR_INVALID_CIDR: u32 = 4104;
pub const IPSET_ERR_INVALID_FAMILY: u32 = 4106;
pub const IPSET_ERR_INVALID_MARKMASK: u32 = 4113;
pub const IPSET_ERR_INVALID_NETMASK: u32 = 4105;
pub const IPSET_ERR_IPADDR_IPV4: u32 = 4109;
pub const IPSET_ERR_IPADDR_IPV6: u32 = 4110;
pub const IPSET_ERR_MAX_SETS: u32 = 4099;
pub const IPSET_ERR_PRIVATE: u32 = 4096;
pub const IPSET_ERR_PROTOCOL: u32 = 4097;
pub const IPSET_ERR_REFERENCED: u32 = 4108;
pub const IPSET_ERR_SKBINFO: u32 = 4114;
pub const IPSET_ERR_TIMEOUT: u32 = 4107;
pub const IPSET_ERR_TYPE_MISMATCH: u32 = 4102;
pub const IPSET_ERR_TYPE_SPECIFIC: u32 = 4352;
pub const IPSET_FLAG_BEFORE: u32 = 1;
pub const IPSET_FLAG_BIT_BEFORE: u32 = 0;
pub const IPSET_FLAG_BIT_EXIST: u32 = 0;
pub const IPSET_FLAG_BIT_IFACE_WILDCARD: u32 = 7;
pub const IPSET_FLAG_BIT_LIST_HEADER: u32 = 2;
pub const IPSET_FLAG_BIT_LIST_SETNAME: u32 = 1;
pub const IPSET_FLAG_BIT_MAP_SKBMARK: u32 = 8;
pub const IPSET_FLAG_BIT_MAP_SKBPRIO: u32 = 9;
pub const IPSET_FLAG_BIT_MAP_SKBQUEUE: u32 = 10;
pub const IPSET_FLAG_BIT_MATCH_COUNTERS: u32 = 5;
pub const IPSET_FLAG_BIT_NOMATCH: u32 = 2;
pub const IPSET_FLAG_BIT_PHYSDEV: u32 = 1;
pub const IPSET_FLAG_BIT_RETURN_NOMATCH: u32 = 7;
pub const IPSET_FLAG_BIT_SKIP_COUNTER_UPDATE: u32 = 3;
pub const IPSET_FLAG_BIT_SKIP_SUBCOUNTER_UPDATE: u32 = 4;
pub const IPSET_FLAG_BIT_WITH_COMMENT: u32 = 4;
pub const IPSET_FLAG_BIT_WITH_COUNTERS: u32 = 3;
pub const IPSET_FLAG_BIT_WITH_FORCEADD: u32 = 5;
pub const IPSET_FLAG_BIT_WITH_SKBINFO: u32 = 6;
pub const IPSET_FLAG_CADT_MAX: u32 = 15;
pub const IPSET_FLAG_CMD_MAX: u32 = 15;
pub const IPSET_FLAG_EXIST: u32 = 1;
pub const IPSET_FLAG_IFACE_WILDCARD: u32 = 128;
pub const IPSET_FLAG_LIST_HEADER: u32 = 4;
pub const IPSET_FLAG_LIST_SETNAME: u32 = 2;
pub const IPSET_FLAG_MAP_SKBMARK: u32 = 256;
pub const IPSET_FLAG_MAP_SKBPRIO: u32 = 512;
pub const IPSET_FLAG_MAP_SKBQUEUE: u32 = 1024;
pub const IPSET_FLAG_MATCH_COUNTERS: u32 = 32;
pub const IPSET_FLAG_NOMATCH: u32 = 4;
pub const IPSET_FLAG_PHYSDEV: u32 = 2;
pub const IPSET_FLAG_RETURN_NOMATCH: u32 = 128;
pub const IPSET_FLAG_SKIP_COUNTER_UPDATE: u32 = 8;
pub const IPSET_FLAG_SKIP_SUBCOUNTER_UPDATE: u32 = 16;
pub const IPSET_FLAG_WITH_COMMENT: u32 = 16;
pub const IPSET_FLAG_WITH_COUNTERS: u32 = 8;
pub const IPSET_FLAG_WITH_FORCEADD: u32 = 32;
pub const IPSET_FLAG_WITH_SKBINFO: u32 = 64;
pub const IPSET_INVALID_ID: u32 = 65535;
pub const IPSET_INV_MATCH: u32 = 1;
pub const IPSET_MAXNAMELEN: u32 = 32;
pub const IPSET_MAX_COMMENT_SIZE: u32 = 255;
pub const IPSET_MSG_MAX: u32 = 16;
pub const IPSET_PROTOCOL: u32 = 7;
pub const IPSET_PROTOCOL_MIN: u32 = 6;
pub const IPSET_RETURN_NOMATCH: u32 = 128;
pub const IPSET_TEST: u32 = 2;
pub const IP_SET_OP_GET_BYINDEX: u32 = 7;
pub const IP_SET_OP_GET_BYNAME: u32 = 6;
pub const IP_SET_OP_GET_FNAME: u32 = 8;
pub const IP_SET_OP_VERSION: u32 = 256;
pub const SO_IP_SET: u32 = 83;
pub const __IPSET_ATTR_ADT_MAX: u32 = 31;
pub const __IPSET_ATTR_CMD_MAX: u32 = 12;
pub const __IPSET_ATTR_CREATE_MAX: u32 = 27;
pub const __IPSET_ATTR_IPADDR_MAX: u32 = 3;

pub mod ip_set_counter_match {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const value: Field = Field::new(0, 8);
    pub const op: Field = Field::new(8, 1);
}

pub mod ip_set_counter_match0 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 12));
    pub const op: Field = Field::new(0, 1);
    pub const value: Field = Field::differing((8, 8), (4, 8));
}

pub mod ip_set_name_index {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const name: Field = Field::new(0, 32);
    pub const index: Field = Field::new(0, 2);
}

pub mod ip_set_req_get_set {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const op: Field = Field::new(0, 4);
    pub const version: Field = Field::new(4, 4);
    pub const set: Field = Field::new(8, 32);
}

pub mod ip_set_req_get_set_family {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const op: Field = Field::new(0, 4);
    pub const version: Field = Field::new(4, 4);
    pub const family: Field = Field::new(8, 4);
    pub const set: Field = Field::new(12, 32);
}

pub mod ip_set_req_version {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const op: Field = Field::new(0, 4);
    pub const version: Field = Field::new(4, 4);
}
