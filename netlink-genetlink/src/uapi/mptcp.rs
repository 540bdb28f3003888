// Written by `cargo xtask codegen`; changes are lost.
//! `linux/mptcp.h` of Linux 7.2.

pub const MPTCP_FULL_INFO: u32 = 4;
pub const MPTCP_INFO: u32 = 1;
pub const MPTCP_INFO_FLAG_FALLBACK: u32 = 1;
pub const MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: u32 = 2;
pub const MPTCP_PM_ADDR_FLAGS_MASK: u32 = 63;
pub const MPTCP_PM_ADDR_FLAG_BACKUP: u32 = 4;
pub const MPTCP_PM_ADDR_FLAG_FULLMESH: u32 = 8;
pub const MPTCP_PM_ADDR_FLAG_IMPLICIT: u32 = 16;
pub const MPTCP_PM_ADDR_FLAG_LAMINAR: u32 = 32;
pub const MPTCP_PM_ADDR_FLAG_SIGNAL: u32 = 1;
pub const MPTCP_PM_ADDR_FLAG_SUBFLOW: u32 = 2;
pub const MPTCP_PM_CMD_GRP_NAME: &str = "mptcp_pm_cmds";
pub const MPTCP_PM_EV_FLAG_DENY_JOIN_ID0: u32 = 1;
pub const MPTCP_PM_EV_FLAG_SERVER_SIDE: u32 = 2;
pub const MPTCP_PM_EV_GRP_NAME: &str = "mptcp_pm_events";
pub const MPTCP_RST_EBADPERF: u32 = 5;
pub const MPTCP_RST_EMIDDLEBOX: u32 = 6;
pub const MPTCP_RST_EMPTCP: u32 = 1;
pub const MPTCP_RST_EPROHIBIT: u32 = 3;
pub const MPTCP_RST_ERESOURCE: u32 = 2;
pub const MPTCP_RST_EUNSPEC: u32 = 0;
pub const MPTCP_RST_EWQ2BIG: u32 = 4;
pub const MPTCP_SUBFLOW_ADDRS: u32 = 3;
pub const MPTCP_SUBFLOW_FLAG_BKUP_LOC: u32 = 32;
pub const MPTCP_SUBFLOW_FLAG_BKUP_REM: u32 = 16;
pub const MPTCP_SUBFLOW_FLAG_CONNECTED: u32 = 128;
pub const MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED: u32 = 64;
pub const MPTCP_SUBFLOW_FLAG_JOIN_LOC: u32 = 8;
pub const MPTCP_SUBFLOW_FLAG_JOIN_REM: u32 = 4;
pub const MPTCP_SUBFLOW_FLAG_MAPVALID: u32 = 256;
pub const MPTCP_SUBFLOW_FLAG_MCAP_LOC: u32 = 2;
pub const MPTCP_SUBFLOW_FLAG_MCAP_REM: u32 = 1;
pub const MPTCP_TCPINFO: u32 = 2;

pub mod mptcp_full_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 136);
    pub const size_tcpinfo_kernel: Field = Field::new(0, 4);
    pub const size_tcpinfo_user: Field = Field::new(4, 4);
    pub const size_sfinfo_kernel: Field = Field::new(8, 4);
    pub const size_sfinfo_user: Field = Field::new(12, 4);
    pub const num_subflows: Field = Field::new(16, 4);
    pub const size_arrays_user: Field = Field::new(20, 4);
    pub const subflow_info: Field = Field::new(24, 8);
    pub const tcp_info: Field = Field::new(32, 8);
    pub const mptcp_info: Field = Field::new(40, 96);
}

pub mod mptcp_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 96);
    pub const mptcpi_subflows: Field = Field::new(0, 1);
    pub const mptcpi_add_addr_signal: Field = Field::new(1, 1);
    pub const mptcpi_add_addr_accepted: Field = Field::new(2, 1);
    pub const mptcpi_subflows_max: Field = Field::new(3, 1);
    pub const mptcpi_add_addr_signal_max: Field = Field::new(4, 1);
    pub const mptcpi_add_addr_accepted_max: Field = Field::new(5, 1);
    pub const mptcpi_flags: Field = Field::new(8, 4);
    pub const mptcpi_token: Field = Field::new(12, 4);
    pub const mptcpi_write_seq: Field = Field::new(16, 8);
    pub const mptcpi_snd_una: Field = Field::new(24, 8);
    pub const mptcpi_rcv_nxt: Field = Field::new(32, 8);
    pub const mptcpi_local_addr_used: Field = Field::new(40, 1);
    pub const mptcpi_local_addr_max: Field = Field::new(41, 1);
    pub const mptcpi_csum_enabled: Field = Field::new(42, 1);
    pub const mptcpi_retransmits: Field = Field::new(44, 4);
    pub const mptcpi_bytes_retrans: Field = Field::new(48, 8);
    pub const mptcpi_bytes_sent: Field = Field::new(56, 8);
    pub const mptcpi_bytes_received: Field = Field::new(64, 8);
    pub const mptcpi_bytes_acked: Field = Field::new(72, 8);
    pub const mptcpi_subflows_total: Field = Field::new(80, 1);
    pub const mptcpi_endp_laminar_max: Field = Field::new(81, 1);
    pub const mptcpi_endp_fullmesh_max: Field = Field::new(82, 1);
    pub const reserved: Field = Field::new(83, 1);
    pub const mptcpi_last_data_sent: Field = Field::new(84, 4);
    pub const mptcpi_last_data_recv: Field = Field::new(88, 4);
    pub const mptcpi_last_ack_recv: Field = Field::new(92, 4);
}

pub mod mptcp_subflow_addrs {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 256);
    pub const sa_family: Field = Field::new(0, 2);
    pub const sa_local: Field = Field::new(0, 16);
    pub const sin_local: Field = Field::new(0, 16);
    pub const sin6_local: Field = Field::new(0, 28);
    pub const ss_local: Field = Field::new(0, 128);
    pub const sa_remote: Field = Field::new(128, 16);
    pub const sin_remote: Field = Field::new(128, 16);
    pub const sin6_remote: Field = Field::new(128, 28);
    pub const ss_remote: Field = Field::new(128, 128);
}

pub mod mptcp_subflow_data {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const size_subflow_data: Field = Field::new(0, 4);
    pub const num_subflows: Field = Field::new(4, 4);
    pub const size_kernel: Field = Field::new(8, 4);
    pub const size_user: Field = Field::new(12, 4);
}

pub mod mptcp_subflow_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 264), (0, 260));
    pub const id: Field = Field::new(0, 4);
    pub const addrs: Field = Field::differing((8, 256), (4, 256));
}
