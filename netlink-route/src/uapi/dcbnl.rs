// Written by `cargo xtask codegen`; changes are lost.
//! `linux/dcbnl.h` of Linux 7.2.

pub const CEE_DCBX_MAX_PGS: u32 = 8;
pub const CEE_DCBX_MAX_PRIO: u32 = 8;
pub const DCBX_MAX_BUFFERS: u32 = 8;
pub const DCB_APP_ATTR_ID: u32 = 2;
pub const DCB_APP_ATTR_IDTYPE: u32 = 1;
pub const DCB_APP_ATTR_MAX: u32 = 3;
pub const DCB_APP_ATTR_PRIORITY: u32 = 3;
pub const DCB_APP_ATTR_UNDEFINED: u32 = 0;
pub const DCB_APP_IDTYPE_ETHTYPE: u32 = 0;
pub const DCB_APP_IDTYPE_PORTNUM: u32 = 1;
pub const DCB_APP_SEL_PCP: u32 = 255;
pub const DCB_ATTR_APP: u32 = 12;
pub const DCB_ATTR_BCN: u32 = 11;
pub const DCB_ATTR_CAP: u32 = 9;
pub const DCB_ATTR_CEE: u32 = 16;
pub const DCB_ATTR_CEE_APP: u32 = 1;
pub const DCB_ATTR_CEE_APP_MAX: u32 = 1;
pub const DCB_ATTR_CEE_APP_TABLE: u32 = 7;
pub const DCB_ATTR_CEE_APP_UNSPEC: u32 = 0;
pub const DCB_ATTR_CEE_FEAT: u32 = 8;
pub const DCB_ATTR_CEE_MAX: u32 = 8;
pub const DCB_ATTR_CEE_PEER_APP: u32 = 2;
pub const DCB_ATTR_CEE_PEER_APP_INFO: u32 = 1;
pub const DCB_ATTR_CEE_PEER_APP_MAX: u32 = 2;
pub const DCB_ATTR_CEE_PEER_APP_TABLE: u32 = 3;
pub const DCB_ATTR_CEE_PEER_APP_UNSPEC: u32 = 0;
pub const DCB_ATTR_CEE_PEER_PFC: u32 = 2;
pub const DCB_ATTR_CEE_PEER_PG: u32 = 1;
pub const DCB_ATTR_CEE_PFC: u32 = 6;
pub const DCB_ATTR_CEE_RX_PG: u32 = 5;
pub const DCB_ATTR_CEE_TX_PG: u32 = 4;
pub const DCB_ATTR_CEE_UNSPEC: u32 = 0;
pub const DCB_ATTR_DCBX: u32 = 14;
pub const DCB_ATTR_DCB_APP: u32 = 2;
pub const DCB_ATTR_DCB_APP_TRUST_TABLE: u32 = 11;
pub const DCB_ATTR_DCB_BUFFER: u32 = 10;
pub const DCB_ATTR_DCB_REWR_TABLE: u32 = 12;
pub const DCB_ATTR_FEATCFG: u32 = 15;
pub const DCB_ATTR_IEEE: u32 = 13;
pub const DCB_ATTR_IEEE_APP: u32 = 1;
pub const DCB_ATTR_IEEE_APP_MAX: u32 = 2;
pub const DCB_ATTR_IEEE_APP_TABLE: u32 = 3;
pub const DCB_ATTR_IEEE_APP_UNSPEC: u32 = 0;
pub const DCB_ATTR_IEEE_ETS: u32 = 1;
pub const DCB_ATTR_IEEE_MAX: u32 = 12;
pub const DCB_ATTR_IEEE_MAXRATE: u32 = 7;
pub const DCB_ATTR_IEEE_PEER_APP: u32 = 6;
pub const DCB_ATTR_IEEE_PEER_ETS: u32 = 4;
pub const DCB_ATTR_IEEE_PEER_PFC: u32 = 5;
pub const DCB_ATTR_IEEE_PFC: u32 = 2;
pub const DCB_ATTR_IEEE_QCN: u32 = 8;
pub const DCB_ATTR_IEEE_QCN_STATS: u32 = 9;
pub const DCB_ATTR_IEEE_UNSPEC: u32 = 0;
pub const DCB_ATTR_IFNAME: u32 = 1;
pub const DCB_ATTR_MAX: u32 = 16;
pub const DCB_ATTR_NUMTCS: u32 = 10;
pub const DCB_ATTR_NUM_TC: u32 = 5;
pub const DCB_ATTR_PERM_HWADDR: u32 = 8;
pub const DCB_ATTR_PFC_CFG: u32 = 4;
pub const DCB_ATTR_PFC_STATE: u32 = 3;
pub const DCB_ATTR_PG_CFG: u32 = 6;
pub const DCB_ATTR_SET_ALL: u32 = 7;
pub const DCB_ATTR_STATE: u32 = 2;
pub const DCB_ATTR_UNDEFINED: u32 = 0;
pub const DCB_ATTR_VALUE_UNDEFINED: u32 = 255;
pub const DCB_BCN_ATTR_ALL: u32 = 25;
pub const DCB_BCN_ATTR_ALPHA: u32 = 12;
pub const DCB_BCN_ATTR_BCNA_0: u32 = 10;
pub const DCB_BCN_ATTR_BCNA_1: u32 = 11;
pub const DCB_BCN_ATTR_BETA: u32 = 13;
pub const DCB_BCN_ATTR_C: u32 = 24;
pub const DCB_BCN_ATTR_GD: u32 = 14;
pub const DCB_BCN_ATTR_GI: u32 = 15;
pub const DCB_BCN_ATTR_MAX: u32 = 25;
pub const DCB_BCN_ATTR_RD: u32 = 20;
pub const DCB_BCN_ATTR_RI: u32 = 23;
pub const DCB_BCN_ATTR_RMIN: u32 = 18;
pub const DCB_BCN_ATTR_RP_0: u32 = 1;
pub const DCB_BCN_ATTR_RP_1: u32 = 2;
pub const DCB_BCN_ATTR_RP_2: u32 = 3;
pub const DCB_BCN_ATTR_RP_3: u32 = 4;
pub const DCB_BCN_ATTR_RP_4: u32 = 5;
pub const DCB_BCN_ATTR_RP_5: u32 = 6;
pub const DCB_BCN_ATTR_RP_6: u32 = 7;
pub const DCB_BCN_ATTR_RP_7: u32 = 8;
pub const DCB_BCN_ATTR_RP_ALL: u32 = 9;
pub const DCB_BCN_ATTR_RU: u32 = 21;
pub const DCB_BCN_ATTR_TD: u32 = 17;
pub const DCB_BCN_ATTR_TMAX: u32 = 16;
pub const DCB_BCN_ATTR_UNDEFINED: u32 = 0;
pub const DCB_BCN_ATTR_W: u32 = 19;
pub const DCB_BCN_ATTR_WRTT: u32 = 22;
pub const DCB_CAP_ATTR_ALL: u32 = 1;
pub const DCB_CAP_ATTR_BCN: u32 = 8;
pub const DCB_CAP_ATTR_DCBX: u32 = 9;
pub const DCB_CAP_ATTR_GSP: u32 = 7;
pub const DCB_CAP_ATTR_MAX: u32 = 9;
pub const DCB_CAP_ATTR_PFC: u32 = 3;
pub const DCB_CAP_ATTR_PFC_TCS: u32 = 6;
pub const DCB_CAP_ATTR_PG: u32 = 2;
pub const DCB_CAP_ATTR_PG_TCS: u32 = 5;
pub const DCB_CAP_ATTR_UNDEFINED: u32 = 0;
pub const DCB_CAP_ATTR_UP2TC: u32 = 4;
pub const DCB_CAP_DCBX_HOST: u32 = 1;
pub const DCB_CAP_DCBX_LLD_MANAGED: u32 = 2;
pub const DCB_CAP_DCBX_STATIC: u32 = 16;
pub const DCB_CAP_DCBX_VER_CEE: u32 = 4;
pub const DCB_CAP_DCBX_VER_IEEE: u32 = 8;
pub const DCB_CMD_BCN_GCFG: u32 = 16;
pub const DCB_CMD_BCN_SCFG: u32 = 17;
pub const DCB_CMD_CEE_GET: u32 = 26;
pub const DCB_CMD_GAPP: u32 = 18;
pub const DCB_CMD_GCAP: u32 = 11;
pub const DCB_CMD_GDCBX: u32 = 22;
pub const DCB_CMD_GFEATCFG: u32 = 24;
pub const DCB_CMD_GNUMTCS: u32 = 12;
pub const DCB_CMD_GPERM_HWADDR: u32 = 10;
pub const DCB_CMD_GSTATE: u32 = 1;
pub const DCB_CMD_IEEE_DEL: u32 = 27;
pub const DCB_CMD_IEEE_GET: u32 = 21;
pub const DCB_CMD_IEEE_SET: u32 = 20;
pub const DCB_CMD_MAX: u32 = 27;
pub const DCB_CMD_PFC_GCFG: u32 = 7;
pub const DCB_CMD_PFC_GSTATE: u32 = 14;
pub const DCB_CMD_PFC_SCFG: u32 = 8;
pub const DCB_CMD_PFC_SSTATE: u32 = 15;
pub const DCB_CMD_PGRX_GCFG: u32 = 5;
pub const DCB_CMD_PGRX_SCFG: u32 = 6;
pub const DCB_CMD_PGTX_GCFG: u32 = 3;
pub const DCB_CMD_PGTX_SCFG: u32 = 4;
pub const DCB_CMD_SAPP: u32 = 19;
pub const DCB_CMD_SDCBX: u32 = 23;
pub const DCB_CMD_SET_ALL: u32 = 9;
pub const DCB_CMD_SFEATCFG: u32 = 25;
pub const DCB_CMD_SNUMTCS: u32 = 13;
pub const DCB_CMD_SSTATE: u32 = 2;
pub const DCB_CMD_UNDEFINED: u32 = 0;
pub const DCB_CNDD_EDGE: u32 = 1;
pub const DCB_CNDD_INTERIOR: u32 = 2;
pub const DCB_CNDD_INTERIOR_READY: u32 = 3;
pub const DCB_CNDD_RESET: u32 = 0;
pub const DCB_FEATCFG_ADVERTISE: u32 = 8;
pub const DCB_FEATCFG_ATTR_ALL: u32 = 1;
pub const DCB_FEATCFG_ATTR_APP: u32 = 4;
pub const DCB_FEATCFG_ATTR_MAX: u32 = 4;
pub const DCB_FEATCFG_ATTR_PFC: u32 = 3;
pub const DCB_FEATCFG_ATTR_PG: u32 = 2;
pub const DCB_FEATCFG_ATTR_UNDEFINED: u32 = 0;
pub const DCB_FEATCFG_ENABLE: u32 = 2;
pub const DCB_FEATCFG_ERROR: u32 = 1;
pub const DCB_FEATCFG_WILLING: u32 = 4;
pub const DCB_NUMTCS_ATTR_ALL: u32 = 1;
pub const DCB_NUMTCS_ATTR_MAX: u32 = 3;
pub const DCB_NUMTCS_ATTR_PFC: u32 = 3;
pub const DCB_NUMTCS_ATTR_PG: u32 = 2;
pub const DCB_NUMTCS_ATTR_UNDEFINED: u32 = 0;
pub const DCB_PFC_UP_ATTR_0: u32 = 1;
pub const DCB_PFC_UP_ATTR_1: u32 = 2;
pub const DCB_PFC_UP_ATTR_2: u32 = 3;
pub const DCB_PFC_UP_ATTR_3: u32 = 4;
pub const DCB_PFC_UP_ATTR_4: u32 = 5;
pub const DCB_PFC_UP_ATTR_5: u32 = 6;
pub const DCB_PFC_UP_ATTR_6: u32 = 7;
pub const DCB_PFC_UP_ATTR_7: u32 = 8;
pub const DCB_PFC_UP_ATTR_ALL: u32 = 9;
pub const DCB_PFC_UP_ATTR_MAX: u32 = 9;
pub const DCB_PFC_UP_ATTR_UNDEFINED: u32 = 0;
pub const DCB_PG_ATTR_BW_ID_0: u32 = 11;
pub const DCB_PG_ATTR_BW_ID_1: u32 = 12;
pub const DCB_PG_ATTR_BW_ID_2: u32 = 13;
pub const DCB_PG_ATTR_BW_ID_3: u32 = 14;
pub const DCB_PG_ATTR_BW_ID_4: u32 = 15;
pub const DCB_PG_ATTR_BW_ID_5: u32 = 16;
pub const DCB_PG_ATTR_BW_ID_6: u32 = 17;
pub const DCB_PG_ATTR_BW_ID_7: u32 = 18;
pub const DCB_PG_ATTR_BW_ID_ALL: u32 = 20;
pub const DCB_PG_ATTR_BW_ID_MAX: u32 = 19;
pub const DCB_PG_ATTR_MAX: u32 = 20;
pub const DCB_PG_ATTR_TC_0: u32 = 1;
pub const DCB_PG_ATTR_TC_1: u32 = 2;
pub const DCB_PG_ATTR_TC_2: u32 = 3;
pub const DCB_PG_ATTR_TC_3: u32 = 4;
pub const DCB_PG_ATTR_TC_4: u32 = 5;
pub const DCB_PG_ATTR_TC_5: u32 = 6;
pub const DCB_PG_ATTR_TC_6: u32 = 7;
pub const DCB_PG_ATTR_TC_7: u32 = 8;
pub const DCB_PG_ATTR_TC_ALL: u32 = 10;
pub const DCB_PG_ATTR_TC_MAX: u32 = 9;
pub const DCB_PG_ATTR_UNDEFINED: u32 = 0;
pub const DCB_TC_ATTR_PARAM_ALL: u32 = 5;
pub const DCB_TC_ATTR_PARAM_BW_PCT: u32 = 4;
pub const DCB_TC_ATTR_PARAM_MAX: u32 = 5;
pub const DCB_TC_ATTR_PARAM_PGID: u32 = 1;
pub const DCB_TC_ATTR_PARAM_STRICT_PRIO: u32 = 3;
pub const DCB_TC_ATTR_PARAM_UNDEFINED: u32 = 0;
pub const DCB_TC_ATTR_PARAM_UP_MAPPING: u32 = 2;
pub const IEEE_8021QAZ_APP_SEL_ANY: u32 = 4;
pub const IEEE_8021QAZ_APP_SEL_DGRAM: u32 = 3;
pub const IEEE_8021QAZ_APP_SEL_DSCP: u32 = 5;
pub const IEEE_8021QAZ_APP_SEL_ETHERTYPE: u32 = 1;
pub const IEEE_8021QAZ_APP_SEL_MAX: u32 = 255;
pub const IEEE_8021QAZ_APP_SEL_STREAM: u32 = 2;
pub const IEEE_8021QAZ_MAX_TCS: u32 = 8;
pub const IEEE_8021QAZ_TSA_CB_SHAPER: u32 = 1;
pub const IEEE_8021QAZ_TSA_ETS: u32 = 2;
pub const IEEE_8021QAZ_TSA_STRICT: u32 = 0;
pub const IEEE_8021QAZ_TSA_VENDOR: u32 = 255;
pub const IEEE_8021Q_MAX_PRIORITIES: u32 = 8;
pub const __DCB_APP_ATTR_ENUM_MAX: u32 = 4;
pub const __DCB_ATTR_CEE_APP_MAX: u32 = 2;
pub const __DCB_ATTR_CEE_MAX: u32 = 9;
pub const __DCB_ATTR_CEE_PEER_APP_MAX: u32 = 3;
pub const __DCB_ATTR_ENUM_MAX: u32 = 17;
pub const __DCB_ATTR_IEEE_APP_MAX: u32 = 3;
pub const __DCB_ATTR_IEEE_MAX: u32 = 13;
pub const __DCB_BCN_ATTR_ENUM_MAX: u32 = 26;
pub const __DCB_CAP_ATTR_ENUM_MAX: u32 = 10;
pub const __DCB_CMD_ENUM_MAX: u32 = 28;
pub const __DCB_FEATCFG_ATTR_ENUM_MAX: u32 = 5;
pub const __DCB_NUMTCS_ATTR_ENUM_MAX: u32 = 4;
pub const __DCB_PFC_UP_ATTR_ENUM_MAX: u32 = 10;
pub const __DCB_PG_ATTR_ENUM_MAX: u32 = 21;
pub const __DCB_TC_ATTR_PARAM_ENUM_MAX: u32 = 6;

pub mod cee_pfc {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const willing: Field = Field::new(0, 1);
    pub const error: Field = Field::new(1, 1);
    pub const pfc_en: Field = Field::new(2, 1);
    pub const tcs_supported: Field = Field::new(3, 1);
}

pub mod cee_pg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const willing: Field = Field::new(0, 1);
    pub const error: Field = Field::new(1, 1);
    pub const pg_en: Field = Field::new(2, 1);
    pub const tcs_supported: Field = Field::new(3, 1);
    pub const pg_bw: Field = Field::new(4, 8);
    pub const prio_pg: Field = Field::new(12, 8);
}

pub mod dcb_app {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const selector: Field = Field::new(0, 1);
    pub const priority: Field = Field::new(1, 1);
    pub const protocol: Field = Field::new(2, 2);
}

pub mod dcb_peer_app_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const willing: Field = Field::new(0, 1);
    pub const error: Field = Field::new(1, 1);
}

pub mod dcbmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const dcb_family: Field = Field::new(0, 1);
    pub const cmd: Field = Field::new(1, 1);
    pub const dcb_pad: Field = Field::new(2, 2);
}

pub mod dcbnl_buffer {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const prio2buffer: Field = Field::new(0, 8);
    pub const buffer_size: Field = Field::new(8, 32);
    pub const total_size: Field = Field::new(40, 4);
}

pub mod ieee_ets {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 59);
    pub const willing: Field = Field::new(0, 1);
    pub const ets_cap: Field = Field::new(1, 1);
    pub const cbs: Field = Field::new(2, 1);
    pub const tc_tx_bw: Field = Field::new(3, 8);
    pub const tc_rx_bw: Field = Field::new(11, 8);
    pub const tc_tsa: Field = Field::new(19, 8);
    pub const prio_tc: Field = Field::new(27, 8);
    pub const tc_reco_bw: Field = Field::new(35, 8);
    pub const tc_reco_tsa: Field = Field::new(43, 8);
    pub const reco_prio_tc: Field = Field::new(51, 8);
}

pub mod ieee_maxrate {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const tc_maxrate: Field = Field::new(0, 64);
}

pub mod ieee_pfc {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 136);
    pub const pfc_cap: Field = Field::new(0, 1);
    pub const pfc_en: Field = Field::new(1, 1);
    pub const mbc: Field = Field::new(2, 1);
    pub const delay: Field = Field::new(4, 2);
    pub const requests: Field = Field::new(8, 64);
    pub const indications: Field = Field::new(72, 64);
}

pub mod ieee_qcn {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 360);
    pub const rpg_enable: Field = Field::new(0, 8);
    pub const rppp_max_rps: Field = Field::new(8, 32);
    pub const rpg_time_reset: Field = Field::new(40, 32);
    pub const rpg_byte_reset: Field = Field::new(72, 32);
    pub const rpg_threshold: Field = Field::new(104, 32);
    pub const rpg_max_rate: Field = Field::new(136, 32);
    pub const rpg_ai_rate: Field = Field::new(168, 32);
    pub const rpg_hai_rate: Field = Field::new(200, 32);
    pub const rpg_gd: Field = Field::new(232, 32);
    pub const rpg_min_dec_fac: Field = Field::new(264, 32);
    pub const rpg_min_rate: Field = Field::new(296, 32);
    pub const cndd_state_machine: Field = Field::new(328, 32);
}

pub mod ieee_qcn_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 96);
    pub const rppp_rp_centiseconds: Field = Field::new(0, 64);
    pub const rppp_created_rps: Field = Field::new(64, 32);
}
