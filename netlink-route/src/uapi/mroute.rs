// Written by `cargo xtask codegen`; changes are lost.
//! `linux/mroute.h` of Linux 7.2.

pub const ALL_VIFS: u32 = 65535;
pub const IGMPMSG_NOCACHE: u32 = 1;
pub const IGMPMSG_WHOLEPKT: u32 = 3;
pub const IGMPMSG_WRONGVIF: u32 = 2;
pub const IGMPMSG_WRVIFWHOLE: u32 = 4;
pub const IPMRA_CREPORT_DST_ADDR: u32 = 4;
pub const IPMRA_CREPORT_MAX: u32 = 6;
pub const IPMRA_CREPORT_MSGTYPE: u32 = 1;
pub const IPMRA_CREPORT_PKT: u32 = 5;
pub const IPMRA_CREPORT_SRC_ADDR: u32 = 3;
pub const IPMRA_CREPORT_TABLE: u32 = 6;
pub const IPMRA_CREPORT_UNSPEC: u32 = 0;
pub const IPMRA_CREPORT_VIF_ID: u32 = 2;
pub const IPMRA_TABLE_CACHE_RES_QUEUE_LEN: u32 = 2;
pub const IPMRA_TABLE_ID: u32 = 1;
pub const IPMRA_TABLE_MAX: u32 = 7;
pub const IPMRA_TABLE_MROUTE_DO_ASSERT: u32 = 4;
pub const IPMRA_TABLE_MROUTE_DO_PIM: u32 = 5;
pub const IPMRA_TABLE_MROUTE_DO_WRVIFWHOLE: u32 = 7;
pub const IPMRA_TABLE_MROUTE_REG_VIF_NUM: u32 = 3;
pub const IPMRA_TABLE_UNSPEC: u32 = 0;
pub const IPMRA_TABLE_VIFS: u32 = 6;
pub const IPMRA_VIF: u32 = 1;
pub const IPMRA_VIFA_BYTES_IN: u32 = 4;
pub const IPMRA_VIFA_BYTES_OUT: u32 = 5;
pub const IPMRA_VIFA_FLAGS: u32 = 3;
pub const IPMRA_VIFA_IFINDEX: u32 = 1;
pub const IPMRA_VIFA_LOCAL_ADDR: u32 = 8;
pub const IPMRA_VIFA_MAX: u32 = 10;
pub const IPMRA_VIFA_PACKETS_IN: u32 = 6;
pub const IPMRA_VIFA_PACKETS_OUT: u32 = 7;
pub const IPMRA_VIFA_PAD: u32 = 10;
pub const IPMRA_VIFA_REMOTE_ADDR: u32 = 9;
pub const IPMRA_VIFA_UNSPEC: u32 = 0;
pub const IPMRA_VIFA_VIF_ID: u32 = 2;
pub const IPMRA_VIF_MAX: u32 = 1;
pub const IPMRA_VIF_UNSPEC: u32 = 0;
pub const MAXVIFS: u32 = 32;
pub const MRT_ADD_MFC: u32 = 204;
pub const MRT_ADD_MFC_PROXY: u32 = 210;
pub const MRT_ADD_VIF: u32 = 202;
pub const MRT_ASSERT: u32 = 207;
pub const MRT_BASE: u32 = 200;
pub const MRT_DEL_MFC: u32 = 205;
pub const MRT_DEL_MFC_PROXY: u32 = 211;
pub const MRT_DEL_VIF: u32 = 203;
pub const MRT_DONE: u32 = 201;
pub const MRT_FLUSH: u32 = 212;
pub const MRT_FLUSH_MFC: u32 = 1;
pub const MRT_FLUSH_MFC_STATIC: u32 = 2;
pub const MRT_FLUSH_VIFS: u32 = 4;
pub const MRT_FLUSH_VIFS_STATIC: u32 = 8;
pub const MRT_INIT: u32 = 200;
pub const MRT_MAX: u32 = 212;
pub const MRT_PIM: u32 = 208;
pub const MRT_TABLE: u32 = 209;
pub const MRT_VERSION: u32 = 206;
pub const SIOCGETRPF: u32 = 35298;
pub const SIOCGETSGCNT: u32 = 35297;
pub const SIOCGETVIFCNT: u32 = 35296;
pub const VIFF_REGISTER: u32 = 4;
pub const VIFF_SRCRT: u32 = 2;
pub const VIFF_TUNNEL: u32 = 1;
pub const VIFF_USE_IFINDEX: u32 = 8;
pub const __IPMRA_CREPORT_MAX: u32 = 7;
pub const __IPMRA_TABLE_MAX: u32 = 8;
pub const __IPMRA_VIFA_MAX: u32 = 11;
pub const __IPMRA_VIF_MAX: u32 = 2;

pub mod igmpmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const unused1: Field = Field::new(0, 4);
    pub const unused2: Field = Field::new(4, 4);
    pub const im_msgtype: Field = Field::new(8, 1);
    pub const im_mbz: Field = Field::new(9, 1);
    pub const im_vif: Field = Field::new(10, 1);
    pub const im_vif_hi: Field = Field::new(11, 1);
    pub const im_src: Field = Field::new(12, 4);
    pub const im_dst: Field = Field::new(16, 4);
}

pub mod mfcctl {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 60);
    pub const mfcc_origin: Field = Field::new(0, 4);
    pub const mfcc_mcastgrp: Field = Field::new(4, 4);
    pub const mfcc_parent: Field = Field::new(8, 2);
    pub const mfcc_ttls: Field = Field::new(10, 32);
    pub const mfcc_pkt_cnt: Field = Field::new(44, 4);
    pub const mfcc_byte_cnt: Field = Field::new(48, 4);
    pub const mfcc_wrong_if: Field = Field::new(52, 4);
    pub const mfcc_expire: Field = Field::new(56, 4);
}

pub mod sioc_sg_req {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 32), (0, 20));
    pub const src: Field = Field::new(0, 4);
    pub const grp: Field = Field::new(4, 4);
    pub const pktcnt: Field = Field::differing((8, 8), (8, 4));
    pub const bytecnt: Field = Field::differing((16, 8), (12, 4));
    pub const wrong_if: Field = Field::differing((24, 8), (16, 4));
}

pub mod sioc_vif_req {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 20));
    pub const vifi: Field = Field::new(0, 2);
    pub const icount: Field = Field::differing((8, 8), (4, 4));
    pub const ocount: Field = Field::differing((16, 8), (8, 4));
    pub const ibytes: Field = Field::differing((24, 8), (12, 4));
    pub const obytes: Field = Field::differing((32, 8), (16, 4));
}

pub mod vifctl {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const vifc_vifi: Field = Field::new(0, 2);
    pub const vifc_flags: Field = Field::new(2, 1);
    pub const vifc_threshold: Field = Field::new(3, 1);
    pub const vifc_rate_limit: Field = Field::new(4, 4);
    pub const vifc_lcl_addr: Field = Field::new(8, 4);
    pub const vifc_lcl_ifindex: Field = Field::new(8, 4);
    pub const vifc_rmt_addr: Field = Field::new(12, 4);
}
