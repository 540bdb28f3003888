// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nfnetlink_queue.h` of Linux 7.2.

pub const NFQA_CAP_LEN: u32 = 13;
pub const NFQA_CFG_CMD: u32 = 1;
pub const NFQA_CFG_FLAGS: u32 = 5;
pub const NFQA_CFG_F_CONNTRACK: u32 = 2;
pub const NFQA_CFG_F_FAIL_OPEN: u32 = 1;
pub const NFQA_CFG_F_GSO: u32 = 4;
pub const NFQA_CFG_F_MAX: u32 = 32;
pub const NFQA_CFG_F_SECCTX: u32 = 16;
pub const NFQA_CFG_F_UID_GID: u32 = 8;
pub const NFQA_CFG_MASK: u32 = 4;
pub const NFQA_CFG_MAX: u32 = 5;
pub const NFQA_CFG_PARAMS: u32 = 2;
pub const NFQA_CFG_QUEUE_MAXLEN: u32 = 3;
pub const NFQA_CFG_UNSPEC: u32 = 0;
pub const NFQA_CGROUP_CLASSID: u32 = 22;
pub const NFQA_CT: u32 = 11;
pub const NFQA_CT_INFO: u32 = 12;
pub const NFQA_EXP: u32 = 15;
pub const NFQA_GID: u32 = 17;
pub const NFQA_HWADDR: u32 = 9;
pub const NFQA_IFINDEX_INDEV: u32 = 5;
pub const NFQA_IFINDEX_OUTDEV: u32 = 6;
pub const NFQA_IFINDEX_PHYSINDEV: u32 = 7;
pub const NFQA_IFINDEX_PHYSOUTDEV: u32 = 8;
pub const NFQA_L2HDR: u32 = 20;
pub const NFQA_MARK: u32 = 3;
pub const NFQA_MAX: u32 = 22;
pub const NFQA_PACKET_HDR: u32 = 1;
pub const NFQA_PAYLOAD: u32 = 10;
pub const NFQA_PRIORITY: u32 = 21;
pub const NFQA_SECCTX: u32 = 18;
pub const NFQA_SKB_CSUMNOTREADY: u32 = 1;
pub const NFQA_SKB_CSUM_NOTVERIFIED: u32 = 4;
pub const NFQA_SKB_GSO: u32 = 2;
pub const NFQA_SKB_INFO: u32 = 14;
pub const NFQA_TIMESTAMP: u32 = 4;
pub const NFQA_UID: u32 = 16;
pub const NFQA_UNSPEC: u32 = 0;
pub const NFQA_VERDICT_HDR: u32 = 2;
pub const NFQA_VLAN: u32 = 19;
pub const NFQA_VLAN_MAX: u32 = 2;
pub const NFQA_VLAN_PROTO: u32 = 1;
pub const NFQA_VLAN_TCI: u32 = 2;
pub const NFQA_VLAN_UNSPEC: u32 = 0;
pub const NFQNL_CFG_CMD_BIND: u32 = 1;
pub const NFQNL_CFG_CMD_NONE: u32 = 0;
pub const NFQNL_CFG_CMD_PF_BIND: u32 = 3;
pub const NFQNL_CFG_CMD_PF_UNBIND: u32 = 4;
pub const NFQNL_CFG_CMD_UNBIND: u32 = 2;
pub const NFQNL_COPY_META: u32 = 1;
pub const NFQNL_COPY_NONE: u32 = 0;
pub const NFQNL_COPY_PACKET: u32 = 2;
pub const NFQNL_MSG_CONFIG: u32 = 2;
pub const NFQNL_MSG_MAX: u32 = 4;
pub const NFQNL_MSG_PACKET: u32 = 0;
pub const NFQNL_MSG_VERDICT: u32 = 1;
pub const NFQNL_MSG_VERDICT_BATCH: u32 = 3;
pub const __NFQA_CFG_MAX: u32 = 6;
pub const __NFQA_MAX: u32 = 23;
pub const __NFQA_VLAN_MAX: u32 = 3;

pub mod nfqnl_msg_config_cmd {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const command: Field = Field::new(0, 1);
    pub const _pad: Field = Field::new(1, 1);
    pub const pf: Field = Field::new(2, 2);
}

pub mod nfqnl_msg_config_params {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 5);
    pub const copy_range: Field = Field::new(0, 4);
    pub const copy_mode: Field = Field::new(4, 1);
}

pub mod nfqnl_msg_packet_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 7);
    pub const packet_id: Field = Field::new(0, 4);
    pub const hw_protocol: Field = Field::new(4, 2);
    pub const hook: Field = Field::new(6, 1);
}

pub mod nfqnl_msg_packet_hw {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const hw_addrlen: Field = Field::new(0, 2);
    pub const _pad: Field = Field::new(2, 2);
    pub const hw_addr: Field = Field::new(4, 8);
}

pub mod nfqnl_msg_packet_timestamp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const sec: Field = Field::new(0, 8);
    pub const usec: Field = Field::new(8, 8);
}

pub mod nfqnl_msg_verdict_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const verdict: Field = Field::new(0, 4);
    pub const id: Field = Field::new(4, 4);
}
