// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nfnetlink_log.h` of Linux 7.2.

pub const NFULA_CFG_CMD: u32 = 1;
pub const NFULA_CFG_FLAGS: u32 = 6;
pub const NFULA_CFG_MAX: u32 = 6;
pub const NFULA_CFG_MODE: u32 = 2;
pub const NFULA_CFG_NLBUFSIZ: u32 = 3;
pub const NFULA_CFG_QTHRESH: u32 = 5;
pub const NFULA_CFG_TIMEOUT: u32 = 4;
pub const NFULA_CFG_UNSPEC: u32 = 0;
pub const NFULA_CT: u32 = 18;
pub const NFULA_CT_INFO: u32 = 19;
pub const NFULA_GID: u32 = 14;
pub const NFULA_HWADDR: u32 = 8;
pub const NFULA_HWHEADER: u32 = 16;
pub const NFULA_HWLEN: u32 = 17;
pub const NFULA_HWTYPE: u32 = 15;
pub const NFULA_IFINDEX_INDEV: u32 = 4;
pub const NFULA_IFINDEX_OUTDEV: u32 = 5;
pub const NFULA_IFINDEX_PHYSINDEV: u32 = 6;
pub const NFULA_IFINDEX_PHYSOUTDEV: u32 = 7;
pub const NFULA_L2HDR: u32 = 21;
pub const NFULA_MARK: u32 = 2;
pub const NFULA_MAX: u32 = 21;
pub const NFULA_PACKET_HDR: u32 = 1;
pub const NFULA_PAYLOAD: u32 = 9;
pub const NFULA_PREFIX: u32 = 10;
pub const NFULA_SEQ: u32 = 12;
pub const NFULA_SEQ_GLOBAL: u32 = 13;
pub const NFULA_TIMESTAMP: u32 = 3;
pub const NFULA_UID: u32 = 11;
pub const NFULA_UNSPEC: u32 = 0;
pub const NFULA_VLAN: u32 = 20;
pub const NFULA_VLAN_MAX: u32 = 4;
pub const NFULA_VLAN_PROTO: u32 = 1;
pub const NFULA_VLAN_TCI: u32 = 2;
pub const NFULA_VLAN_UNSPEC: u32 = 0;
pub const NFULNL_CFG_CMD_BIND: u32 = 1;
pub const NFULNL_CFG_CMD_NONE: u32 = 0;
pub const NFULNL_CFG_CMD_PF_BIND: u32 = 3;
pub const NFULNL_CFG_CMD_PF_UNBIND: u32 = 4;
pub const NFULNL_CFG_CMD_UNBIND: u32 = 2;
pub const NFULNL_CFG_F_CONNTRACK: u32 = 4;
pub const NFULNL_CFG_F_SEQ: u32 = 1;
pub const NFULNL_CFG_F_SEQ_GLOBAL: u32 = 2;
pub const NFULNL_COPY_META: u32 = 1;
pub const NFULNL_COPY_NONE: u32 = 0;
pub const NFULNL_COPY_PACKET: u32 = 2;
pub const NFULNL_MSG_CONFIG: u32 = 1;
pub const NFULNL_MSG_MAX: u32 = 2;
pub const NFULNL_MSG_PACKET: u32 = 0;
pub const __NFULA_CFG_MAX: u32 = 7;
pub const __NFULA_MAX: u32 = 22;
pub const __NFULA_VLAN_MAX: u32 = 3;

pub mod nfulnl_msg_config_cmd {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const command: Field = Field::new(0, 1);
}

pub mod nfulnl_msg_config_mode {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 6);
    pub const copy_range: Field = Field::new(0, 4);
    pub const copy_mode: Field = Field::new(4, 1);
    pub const _pad: Field = Field::new(5, 1);
}

pub mod nfulnl_msg_packet_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const hw_protocol: Field = Field::new(0, 2);
    pub const hook: Field = Field::new(2, 1);
    pub const _pad: Field = Field::new(3, 1);
}

pub mod nfulnl_msg_packet_hw {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const hw_addrlen: Field = Field::new(0, 2);
    pub const _pad: Field = Field::new(2, 2);
    pub const hw_addr: Field = Field::new(4, 8);
}

pub mod nfulnl_msg_packet_timestamp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const sec: Field = Field::new(0, 8);
    pub const usec: Field = Field::new(8, 8);
}
