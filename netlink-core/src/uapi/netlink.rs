// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netlink.h` of Linux 7.2.

pub const MAX_LINKS: u32 = 32;
pub const NETLINK_ADD_MEMBERSHIP: u32 = 1;
pub const NETLINK_AUDIT: u32 = 9;
pub const NETLINK_BROADCAST_ERROR: u32 = 4;
pub const NETLINK_CAP_ACK: u32 = 10;
pub const NETLINK_CONNECTED: u32 = 1;
pub const NETLINK_CONNECTOR: u32 = 11;
pub const NETLINK_CRYPTO: u32 = 21;
pub const NETLINK_DNRTMSG: u32 = 14;
pub const NETLINK_DROP_MEMBERSHIP: u32 = 2;
pub const NETLINK_ECRYPTFS: u32 = 19;
pub const NETLINK_EXT_ACK: u32 = 11;
pub const NETLINK_FIB_LOOKUP: u32 = 10;
pub const NETLINK_FIREWALL: u32 = 3;
pub const NETLINK_GENERIC: u32 = 16;
pub const NETLINK_GET_STRICT_CHK: u32 = 12;
pub const NETLINK_INET_DIAG: u32 = 4;
pub const NETLINK_IP6_FW: u32 = 13;
pub const NETLINK_ISCSI: u32 = 8;
pub const NETLINK_KOBJECT_UEVENT: u32 = 15;
pub const NETLINK_LISTEN_ALL_NSID: u32 = 8;
pub const NETLINK_LIST_MEMBERSHIPS: u32 = 9;
pub const NETLINK_NETFILTER: u32 = 12;
pub const NETLINK_NFLOG: u32 = 5;
pub const NETLINK_NO_ENOBUFS: u32 = 5;
pub const NETLINK_PKTINFO: u32 = 3;
pub const NETLINK_RDMA: u32 = 20;
pub const NETLINK_ROUTE: u32 = 0;
pub const NETLINK_RX_RING: u32 = 6;
pub const NETLINK_SCSITRANSPORT: u32 = 18;
pub const NETLINK_SELINUX: u32 = 7;
pub const NETLINK_SMC: u32 = 22;
pub const NETLINK_SOCK_DIAG: u32 = 4;
pub const NETLINK_TX_RING: u32 = 7;
pub const NETLINK_UNCONNECTED: u32 = 0;
pub const NETLINK_UNUSED: u32 = 1;
pub const NETLINK_USERSOCK: u32 = 2;
pub const NETLINK_XFRM: u32 = 6;
pub const NET_MAJOR: u32 = 36;
pub const NLA_ALIGNTO: u32 = 4;
pub const NLA_F_NESTED: u32 = 32768;
pub const NLA_F_NET_BYTEORDER: u32 = 16384;
pub const NLA_HDRLEN: u32 = 4;
pub const NLA_TYPE_MASK: i32 = -49153;
pub const NLMSGERR_ATTR_COOKIE: u32 = 3;
pub const NLMSGERR_ATTR_MAX: u32 = 6;
pub const NLMSGERR_ATTR_MISS_NEST: u32 = 6;
pub const NLMSGERR_ATTR_MISS_TYPE: u32 = 5;
pub const NLMSGERR_ATTR_MSG: u32 = 1;
pub const NLMSGERR_ATTR_OFFS: u32 = 2;
pub const NLMSGERR_ATTR_POLICY: u32 = 4;
pub const NLMSGERR_ATTR_UNUSED: u32 = 0;
pub const NLMSG_ALIGNTO: u32 = 4;
pub const NLMSG_DONE: u32 = 3;
pub const NLMSG_ERROR: u32 = 2;
pub const NLMSG_HDRLEN: u32 = 16;
pub const NLMSG_MIN_TYPE: u32 = 16;
pub const NLMSG_NOOP: u32 = 1;
pub const NLMSG_OVERRUN: u32 = 4;
pub const NLM_F_ACK: u32 = 4;
pub const NLM_F_ACK_TLVS: u32 = 512;
pub const NLM_F_APPEND: u32 = 2048;
pub const NLM_F_ATOMIC: u32 = 1024;
pub const NLM_F_BULK: u32 = 512;
pub const NLM_F_CAPPED: u32 = 256;
pub const NLM_F_CREATE: u32 = 1024;
pub const NLM_F_DUMP: u32 = 768;
pub const NLM_F_DUMP_FILTERED: u32 = 32;
pub const NLM_F_DUMP_INTR: u32 = 16;
pub const NLM_F_ECHO: u32 = 8;
pub const NLM_F_EXCL: u32 = 512;
pub const NLM_F_MATCH: u32 = 512;
pub const NLM_F_MULTI: u32 = 2;
pub const NLM_F_NONREC: u32 = 256;
pub const NLM_F_REPLACE: u32 = 256;
pub const NLM_F_REQUEST: u32 = 1;
pub const NLM_F_ROOT: u32 = 256;
pub const NL_ATTR_TYPE_BINARY: u32 = 10;
pub const NL_ATTR_TYPE_BITFIELD32: u32 = 15;
pub const NL_ATTR_TYPE_FLAG: u32 = 1;
pub const NL_ATTR_TYPE_INVALID: u32 = 0;
pub const NL_ATTR_TYPE_NESTED: u32 = 13;
pub const NL_ATTR_TYPE_NESTED_ARRAY: u32 = 14;
pub const NL_ATTR_TYPE_NUL_STRING: u32 = 12;
pub const NL_ATTR_TYPE_S16: u32 = 7;
pub const NL_ATTR_TYPE_S32: u32 = 8;
pub const NL_ATTR_TYPE_S64: u32 = 9;
pub const NL_ATTR_TYPE_S8: u32 = 6;
pub const NL_ATTR_TYPE_SINT: u32 = 16;
pub const NL_ATTR_TYPE_STRING: u32 = 11;
pub const NL_ATTR_TYPE_U16: u32 = 3;
pub const NL_ATTR_TYPE_U32: u32 = 4;
pub const NL_ATTR_TYPE_U64: u32 = 5;
pub const NL_ATTR_TYPE_U8: u32 = 2;
pub const NL_ATTR_TYPE_UINT: u32 = 17;
pub const NL_MMAP_HDRLEN: u32 = 24;
pub const NL_MMAP_MSG_ALIGNMENT: u32 = 4;
pub const NL_MMAP_STATUS_COPY: u32 = 3;
pub const NL_MMAP_STATUS_RESERVED: u32 = 1;
pub const NL_MMAP_STATUS_SKIP: u32 = 4;
pub const NL_MMAP_STATUS_UNUSED: u32 = 0;
pub const NL_MMAP_STATUS_VALID: u32 = 2;
pub const NL_POLICY_TYPE_ATTR_BITFIELD32_MASK: u32 = 10;
pub const NL_POLICY_TYPE_ATTR_MASK: u32 = 12;
pub const NL_POLICY_TYPE_ATTR_MAX: u32 = 12;
pub const NL_POLICY_TYPE_ATTR_MAX_LENGTH: u32 = 7;
pub const NL_POLICY_TYPE_ATTR_MAX_VALUE_S: u32 = 3;
pub const NL_POLICY_TYPE_ATTR_MAX_VALUE_U: u32 = 5;
pub const NL_POLICY_TYPE_ATTR_MIN_LENGTH: u32 = 6;
pub const NL_POLICY_TYPE_ATTR_MIN_VALUE_S: u32 = 2;
pub const NL_POLICY_TYPE_ATTR_MIN_VALUE_U: u32 = 4;
pub const NL_POLICY_TYPE_ATTR_PAD: u32 = 11;
pub const NL_POLICY_TYPE_ATTR_POLICY_IDX: u32 = 8;
pub const NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE: u32 = 9;
pub const NL_POLICY_TYPE_ATTR_TYPE: u32 = 1;
pub const NL_POLICY_TYPE_ATTR_UNSPEC: u32 = 0;
pub const __NLMSGERR_ATTR_MAX: u32 = 7;
pub const __NL_POLICY_TYPE_ATTR_MAX: u32 = 13;

pub mod nl_mmap_hdr {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const nm_status: Field = Field::new(0, 4);
    pub const nm_len: Field = Field::new(4, 4);
    pub const nm_group: Field = Field::new(8, 4);
    pub const nm_pid: Field = Field::new(12, 4);
    pub const nm_uid: Field = Field::new(16, 4);
    pub const nm_gid: Field = Field::new(20, 4);
}

pub mod nl_mmap_req {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const nm_block_size: Field = Field::new(0, 4);
    pub const nm_block_nr: Field = Field::new(4, 4);
    pub const nm_frame_size: Field = Field::new(8, 4);
    pub const nm_frame_nr: Field = Field::new(12, 4);
}

pub mod nl_pktinfo {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const group: Field = Field::new(0, 4);
}

pub mod nla_bitfield32 {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const value: Field = Field::new(0, 4);
    pub const selector: Field = Field::new(4, 4);
}

pub mod nlattr {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const nla_len: Field = Field::new(0, 2);
    pub const nla_type: Field = Field::new(2, 2);
}

pub mod nlmsgerr {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const error: Field = Field::new(0, 4);
    pub const msg: Field = Field::new(4, 16);
}

pub mod nlmsghdr {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const nlmsg_len: Field = Field::new(0, 4);
    pub const nlmsg_type: Field = Field::new(4, 2);
    pub const nlmsg_flags: Field = Field::new(6, 2);
    pub const nlmsg_seq: Field = Field::new(8, 4);
    pub const nlmsg_pid: Field = Field::new(12, 4);
}

pub mod sockaddr_nl {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const nl_family: Field = Field::new(0, 2);
    pub const nl_pad: Field = Field::new(2, 2);
    pub const nl_pid: Field = Field::new(4, 4);
    pub const nl_groups: Field = Field::new(8, 4);
}
