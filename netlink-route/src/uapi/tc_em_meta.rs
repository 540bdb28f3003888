// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_ematch/tc_em_meta.h` of Linux 7.2.

pub const TCA_EM_META_HDR: u32 = 1;
pub const TCA_EM_META_LVALUE: u32 = 2;
pub const TCA_EM_META_MAX: u32 = 3;
pub const TCA_EM_META_RVALUE: u32 = 3;
pub const TCA_EM_META_UNSPEC: u32 = 0;
pub const TCF_META_ID_DATALEN: u32 = 10;
pub const TCF_META_ID_DEV: u32 = 5;
pub const TCF_META_ID_LOADAVG_0: u32 = 2;
pub const TCF_META_ID_LOADAVG_1: u32 = 3;
pub const TCF_META_ID_LOADAVG_2: u32 = 4;
pub const TCF_META_ID_MACLEN: u32 = 11;
pub const TCF_META_ID_MASK: u32 = 2047;
pub const TCF_META_ID_MAX: u32 = 47;
pub const TCF_META_ID_NFMARK: u32 = 12;
pub const TCF_META_ID_PKTLEN: u32 = 9;
pub const TCF_META_ID_PKTTYPE: u32 = 8;
pub const TCF_META_ID_PRIORITY: u32 = 6;
pub const TCF_META_ID_PROTOCOL: u32 = 7;
pub const TCF_META_ID_RANDOM: u32 = 1;
pub const TCF_META_ID_RTCLASSID: u32 = 14;
pub const TCF_META_ID_RTIIF: u32 = 15;
pub const TCF_META_ID_RXHASH: u32 = 47;
pub const TCF_META_ID_SK_ACK_BACKLOG: u32 = 38;
pub const TCF_META_ID_SK_ALLOCS: u32 = 34;
pub const TCF_META_ID_SK_BOUND_IF: u32 = 19;
pub const TCF_META_ID_SK_ERR_QLEN: u32 = 31;
pub const TCF_META_ID_SK_FAMILY: u32 = 16;
pub const TCF_META_ID_SK_FORWARD_ALLOCS: u32 = 32;
pub const TCF_META_ID_SK_HASH: u32 = 36;
pub const TCF_META_ID_SK_LINGERTIME: u32 = 37;
pub const TCF_META_ID_SK_MAX_ACK_BACKLOG: u32 = 39;
pub const TCF_META_ID_SK_OMEM_ALLOC: u32 = 27;
pub const TCF_META_ID_SK_PRIO: u32 = 40;
pub const TCF_META_ID_SK_PROTO: u32 = 22;
pub const TCF_META_ID_SK_RCVBUF: u32 = 24;
pub const TCF_META_ID_SK_RCVLOWAT: u32 = 41;
pub const TCF_META_ID_SK_RCVTIMEO: u32 = 42;
pub const TCF_META_ID_SK_RCV_QLEN: u32 = 29;
pub const TCF_META_ID_SK_REFCNT: u32 = 20;
pub const TCF_META_ID_SK_REUSE: u32 = 18;
pub const TCF_META_ID_SK_RMEM_ALLOC: u32 = 25;
pub const TCF_META_ID_SK_SENDMSG_OFF: u32 = 44;
pub const TCF_META_ID_SK_SHUTDOWN: u32 = 21;
pub const TCF_META_ID_SK_SNDBUF: u32 = 33;
pub const TCF_META_ID_SK_SNDTIMEO: u32 = 43;
pub const TCF_META_ID_SK_SND_QLEN: u32 = 30;
pub const TCF_META_ID_SK_STATE: u32 = 17;
pub const TCF_META_ID_SK_TYPE: u32 = 23;
pub const TCF_META_ID_SK_WMEM_ALLOC: u32 = 26;
pub const TCF_META_ID_SK_WMEM_QUEUED: u32 = 28;
pub const TCF_META_ID_SK_WRITE_PENDING: u32 = 45;
pub const TCF_META_ID_TCINDEX: u32 = 13;
pub const TCF_META_ID_VALUE: u32 = 0;
pub const TCF_META_ID_VLAN_TAG: u32 = 46;
pub const TCF_META_TYPE_INT: u32 = 1;
pub const TCF_META_TYPE_MASK: u32 = 61440;
pub const TCF_META_TYPE_MAX: u32 = 1;
pub const TCF_META_TYPE_VAR: u32 = 0;
pub const __TCA_EM_META_MAX: u32 = 4;
pub const __TCF_META_ID_MAX: u32 = 48;
pub const __TCF_META_ID_SK_ROUTE_CAPS: u32 = 35;
pub const __TCF_META_TYPE_MAX: u32 = 2;

pub mod tcf_meta_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const left: Field = Field::new(0, 4);
    pub const right: Field = Field::new(4, 4);
}

pub mod tcf_meta_val {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const kind: Field = Field::new(0, 2);
    pub const shift: Field = Field::new(2, 1);
    pub const op: Field = Field::new(3, 1);
}
