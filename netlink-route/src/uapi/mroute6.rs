// Written by `cargo xtask codegen`; changes are lost.
//! `linux/mroute6.h` of Linux 7.2.

pub const ALL_MIFS: u32 = 65535;
pub const IF_SETSIZE: u32 = 256;
pub const IP6MRA_CREPORT_DST_ADDR: u32 = 4;
pub const IP6MRA_CREPORT_MAX: u32 = 5;
pub const IP6MRA_CREPORT_MIF_ID: u32 = 2;
pub const IP6MRA_CREPORT_MSGTYPE: u32 = 1;
pub const IP6MRA_CREPORT_PKT: u32 = 5;
pub const IP6MRA_CREPORT_SRC_ADDR: u32 = 3;
pub const IP6MRA_CREPORT_UNSPEC: u32 = 0;
pub const MAXMIFS: u32 = 32;
pub const MIFF_REGISTER: u32 = 1;
pub const MRT6MSG_NOCACHE: u32 = 1;
pub const MRT6MSG_WHOLEPKT: u32 = 3;
pub const MRT6MSG_WRMIFWHOLE: u32 = 4;
pub const MRT6MSG_WRONGMIF: u32 = 2;
pub const MRT6_ADD_MFC: u32 = 204;
pub const MRT6_ADD_MFC_PROXY: u32 = 210;
pub const MRT6_ADD_MIF: u32 = 202;
pub const MRT6_ASSERT: u32 = 207;
pub const MRT6_BASE: u32 = 200;
pub const MRT6_DEL_MFC: u32 = 205;
pub const MRT6_DEL_MFC_PROXY: u32 = 211;
pub const MRT6_DEL_MIF: u32 = 203;
pub const MRT6_DONE: u32 = 201;
pub const MRT6_FLUSH: u32 = 212;
pub const MRT6_FLUSH_MFC: u32 = 1;
pub const MRT6_FLUSH_MFC_STATIC: u32 = 2;
pub const MRT6_FLUSH_MIFS: u32 = 4;
pub const MRT6_FLUSH_MIFS_STATIC: u32 = 8;
pub const MRT6_INIT: u32 = 200;
pub const MRT6_MAX: u32 = 212;
pub const MRT6_PIM: u32 = 208;
pub const MRT6_TABLE: u32 = 209;
pub const MRT6_VERSION: u32 = 206;
pub const NIFBITS: u32 = 32;
pub const SIOCGETMIFCNT_IN6: u32 = 35296;
pub const SIOCGETSGCNT_IN6: u32 = 35297;
pub const __IP6MRA_CREPORT_MAX: u32 = 6;

pub mod if_set {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const ifs_bits: Field = Field::new(0, 32);
}

pub mod mf6cctl {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 92);
    pub const mf6cc_origin: Field = Field::new(0, 28);
    pub const mf6cc_mcastgrp: Field = Field::new(28, 28);
    pub const mf6cc_parent: Field = Field::new(56, 2);
    pub const mf6cc_ifset: Field = Field::new(60, 32);
}

pub mod mif6ctl {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const mif6c_mifi: Field = Field::new(0, 2);
    pub const mif6c_flags: Field = Field::new(2, 1);
    pub const vifc_threshold: Field = Field::new(3, 1);
    pub const mif6c_pifi: Field = Field::new(4, 2);
    pub const vifc_rate_limit: Field = Field::new(8, 4);
}

pub mod mrt6msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const im6_mbz: Field = Field::new(0, 1);
    pub const im6_msgtype: Field = Field::new(1, 1);
    pub const im6_mif: Field = Field::new(2, 2);
    pub const im6_pad: Field = Field::new(4, 4);
    pub const im6_src: Field = Field::new(8, 16);
    pub const im6_dst: Field = Field::new(24, 16);
}

pub mod sioc_mif_req6 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 20));
    pub const mifi: Field = Field::new(0, 2);
    pub const icount: Field = Field::differing((8, 8), (4, 4));
    pub const ocount: Field = Field::differing((16, 8), (8, 4));
    pub const ibytes: Field = Field::differing((24, 8), (12, 4));
    pub const obytes: Field = Field::differing((32, 8), (16, 4));
}

pub mod sioc_sg_req6 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 80), (0, 68));
    pub const src: Field = Field::new(0, 28);
    pub const grp: Field = Field::new(28, 28);
    pub const pktcnt: Field = Field::differing((56, 8), (56, 4));
    pub const bytecnt: Field = Field::differing((64, 8), (60, 4));
    pub const wrong_if: Field = Field::differing((72, 8), (64, 4));
}
