// Written by `cargo xtask codegen`; changes are lost.
//! `linux/net_tstamp.h` of Linux 7.2.

pub const HWTSTAMP_FILTER_ALL: u32 = 1;
pub const HWTSTAMP_FILTER_NONE: u32 = 0;
pub const HWTSTAMP_FILTER_NTP_ALL: u32 = 15;
pub const HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: u32 = 5;
pub const HWTSTAMP_FILTER_PTP_V1_L4_EVENT: u32 = 3;
pub const HWTSTAMP_FILTER_PTP_V1_L4_SYNC: u32 = 4;
pub const HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: u32 = 14;
pub const HWTSTAMP_FILTER_PTP_V2_EVENT: u32 = 12;
pub const HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: u32 = 11;
pub const HWTSTAMP_FILTER_PTP_V2_L2_EVENT: u32 = 9;
pub const HWTSTAMP_FILTER_PTP_V2_L2_SYNC: u32 = 10;
pub const HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: u32 = 8;
pub const HWTSTAMP_FILTER_PTP_V2_L4_EVENT: u32 = 6;
pub const HWTSTAMP_FILTER_PTP_V2_L4_SYNC: u32 = 7;
pub const HWTSTAMP_FILTER_PTP_V2_SYNC: u32 = 13;
pub const HWTSTAMP_FILTER_SOME: u32 = 2;
pub const HWTSTAMP_FLAG_BONDED_PHC_INDEX: u32 = 1;
pub const HWTSTAMP_FLAG_LAST: u32 = 1;
pub const HWTSTAMP_FLAG_MASK: u32 = 1;
pub const HWTSTAMP_PROVIDER_QUALIFIER_APPROX: u32 = 1;
pub const HWTSTAMP_PROVIDER_QUALIFIER_CNT: u32 = 2;
pub const HWTSTAMP_PROVIDER_QUALIFIER_PRECISE: u32 = 0;
pub const HWTSTAMP_TX_OFF: u32 = 0;
pub const HWTSTAMP_TX_ON: u32 = 1;
pub const HWTSTAMP_TX_ONESTEP_P2P: u32 = 3;
pub const HWTSTAMP_TX_ONESTEP_SYNC: u32 = 2;
pub const SOF_TIMESTAMPING_BIND_PHC: u32 = 32768;
pub const SOF_TIMESTAMPING_LAST: u32 = 262144;
pub const SOF_TIMESTAMPING_MASK: u32 = 524287;
pub const SOF_TIMESTAMPING_OPT_CMSG: u32 = 1024;
pub const SOF_TIMESTAMPING_OPT_ID: u32 = 128;
pub const SOF_TIMESTAMPING_OPT_ID_TCP: u32 = 65536;
pub const SOF_TIMESTAMPING_OPT_PKTINFO: u32 = 8192;
pub const SOF_TIMESTAMPING_OPT_RX_FILTER: u32 = 131072;
pub const SOF_TIMESTAMPING_OPT_STATS: u32 = 4096;
pub const SOF_TIMESTAMPING_OPT_TSONLY: u32 = 2048;
pub const SOF_TIMESTAMPING_OPT_TX_SWHW: u32 = 16384;
pub const SOF_TIMESTAMPING_RAW_HARDWARE: u32 = 64;
pub const SOF_TIMESTAMPING_RX_HARDWARE: u32 = 4;
pub const SOF_TIMESTAMPING_RX_SOFTWARE: u32 = 8;
pub const SOF_TIMESTAMPING_SOFTWARE: u32 = 16;
pub const SOF_TIMESTAMPING_SYS_HARDWARE: u32 = 32;
pub const SOF_TIMESTAMPING_TX_ACK: u32 = 512;
pub const SOF_TIMESTAMPING_TX_COMPLETION: u32 = 262144;
pub const SOF_TIMESTAMPING_TX_HARDWARE: u32 = 1;
pub const SOF_TIMESTAMPING_TX_RECORD_MASK: u32 = 262915;
pub const SOF_TIMESTAMPING_TX_SCHED: u32 = 256;
pub const SOF_TIMESTAMPING_TX_SOFTWARE: u32 = 2;
pub const SOF_TXTIME_DEADLINE_MODE: u32 = 1;
pub const SOF_TXTIME_FLAGS_LAST: u32 = 2;
pub const SOF_TXTIME_FLAGS_MASK: u32 = 3;
pub const SOF_TXTIME_REPORT_ERRORS: u32 = 2;
pub const __HWTSTAMP_FILTER_CNT: u32 = 16;
pub const __HWTSTAMP_TX_CNT: u32 = 4;

pub mod hwtstamp_config {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const flags: Field = Field::new(0, 4);
    pub const tx_type: Field = Field::new(4, 4);
    pub const rx_filter: Field = Field::new(8, 4);
}

pub mod scm_ts_pktinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const if_index: Field = Field::new(0, 4);
    pub const pkt_length: Field = Field::new(4, 4);
    pub const reserved: Field = Field::new(8, 8);
}

pub mod so_timestamping {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const flags: Field = Field::new(0, 4);
    pub const bind_phc: Field = Field::new(4, 4);
}

pub mod sock_txtime {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const clockid: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(4, 4);
}
