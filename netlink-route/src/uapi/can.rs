// Written by `cargo xtask codegen`; changes are lost.
//! `linux/can.h` of Linux 7.2.

pub const CANFD_BRS: u32 = 1;
pub const CANFD_ESI: u32 = 2;
pub const CANFD_FDF: u32 = 4;
pub const CANFD_MAX_DLC: u32 = 15;
pub const CANFD_MAX_DLEN: u32 = 64;
pub const CANFD_MTU: u32 = 72;
pub const CANXL_HDR_SIZE: u32 = 12;
pub const CANXL_MAX_DLC: u32 = 2047;
pub const CANXL_MAX_DLC_MASK: u32 = 2047;
pub const CANXL_MAX_DLEN: u32 = 2048;
pub const CANXL_MAX_MTU: u32 = 2060;
pub const CANXL_MIN_DLC: u32 = 0;
pub const CANXL_MIN_DLEN: u32 = 1;
pub const CANXL_MIN_MTU: u32 = 76;
pub const CANXL_MTU: u32 = 2060;
pub const CANXL_PRIO_BITS: u32 = 11;
pub const CANXL_PRIO_MASK: u32 = 2047;
pub const CANXL_RRS: u32 = 2;
pub const CANXL_SEC: u32 = 1;
pub const CANXL_VCID_MASK: u32 = 16711680;
pub const CANXL_VCID_OFFSET: u32 = 16;
pub const CANXL_VCID_VAL_MASK: u32 = 255;
pub const CANXL_XLF: u32 = 128;
pub const CAN_BCM: u32 = 2;
pub const CAN_EFF_FLAG: u32 = 2147483648;
pub const CAN_EFF_ID_BITS: u32 = 29;
pub const CAN_EFF_MASK: u32 = 536870911;
pub const CAN_ERR_FLAG: u32 = 536870912;
pub const CAN_ERR_MASK: u32 = 536870911;
pub const CAN_INV_FILTER: u32 = 536870912;
pub const CAN_ISOTP: u32 = 6;
pub const CAN_J1939: u32 = 7;
pub const CAN_MAX_DLC: u32 = 8;
pub const CAN_MAX_DLEN: u32 = 8;
pub const CAN_MAX_RAW_DLC: u32 = 15;
pub const CAN_MCNET: u32 = 5;
pub const CAN_MTU: u32 = 16;
pub const CAN_NPROTO: u32 = 8;
pub const CAN_RAW: u32 = 1;
pub const CAN_RTR_FLAG: u32 = 1073741824;
pub const CAN_SFF_ID_BITS: u32 = 11;
pub const CAN_SFF_MASK: u32 = 2047;
pub const CAN_TP16: u32 = 3;
pub const CAN_TP20: u32 = 4;
pub const SOL_CAN_BASE: u32 = 100;

pub mod can_filter {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const can_id: Field = Field::new(0, 4);
    pub const can_mask: Field = Field::new(4, 4);
}

pub mod can_frame {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const can_id: Field = Field::new(0, 4);
    pub const len: Field = Field::new(4, 1);
    pub const can_dlc: Field = Field::new(4, 1);
    pub const __pad: Field = Field::new(5, 1);
    pub const __res0: Field = Field::new(6, 1);
    pub const len8_dlc: Field = Field::new(7, 1);
    pub const data: Field = Field::new(8, 8);
}

pub mod canfd_frame {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const can_id: Field = Field::new(0, 4);
    pub const len: Field = Field::new(4, 1);
    pub const flags: Field = Field::new(5, 1);
    pub const __res0: Field = Field::new(6, 1);
    pub const __res1: Field = Field::new(7, 1);
    pub const data: Field = Field::new(8, 64);
}

pub mod canxl_frame {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2060);
    pub const prio: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(4, 1);
    pub const sdt: Field = Field::new(5, 1);
    pub const len: Field = Field::new(6, 2);
    pub const af: Field = Field::new(8, 4);
    pub const data: Field = Field::new(12, 2048);
}

pub mod sockaddr_can {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const can_family: Field = Field::new(0, 2);
    pub const can_ifindex: Field = Field::new(4, 4);
    pub const can_addr: Field = Field::new(8, 16);
    pub const can_addr_tp: Field = Field::new(8, 8);
    pub const can_addr_tp_rx_id: Field = Field::new(8, 4);
    pub const can_addr_tp_tx_id: Field = Field::new(12, 4);
    pub const can_addr_j1939: Field = Field::new(8, 16);
    pub const can_addr_j1939_name: Field = Field::new(8, 8);
    pub const can_addr_j1939_pgn: Field = Field::new(16, 4);
    pub const can_addr_j1939_addr: Field = Field::new(20, 1);
}
