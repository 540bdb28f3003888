// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ip_vs.h` of Linux 7.2.

pub const IPVS_CMD_ATTR_DAEMON: u32 = 3;
pub const IPVS_CMD_ATTR_DEST: u32 = 2;
pub const IPVS_CMD_ATTR_MAX: u32 = 6;
pub const IPVS_CMD_ATTR_SERVICE: u32 = 1;
pub const IPVS_CMD_ATTR_TIMEOUT_TCP: u32 = 4;
pub const IPVS_CMD_ATTR_TIMEOUT_TCP_FIN: u32 = 5;
pub const IPVS_CMD_ATTR_TIMEOUT_UDP: u32 = 6;
pub const IPVS_CMD_ATTR_UNSPEC: u32 = 0;
pub const IPVS_CMD_DEL_DAEMON: u32 = 10;
pub const IPVS_CMD_DEL_DEST: u32 = 7;
pub const IPVS_CMD_DEL_SERVICE: u32 = 3;
pub const IPVS_CMD_FLUSH: u32 = 17;
pub const IPVS_CMD_GET_CONFIG: u32 = 13;
pub const IPVS_CMD_GET_DAEMON: u32 = 11;
pub const IPVS_CMD_GET_DEST: u32 = 8;
pub const IPVS_CMD_GET_INFO: u32 = 15;
pub const IPVS_CMD_GET_SERVICE: u32 = 4;
pub const IPVS_CMD_MAX: u32 = 17;
pub const IPVS_CMD_NEW_DAEMON: u32 = 9;
pub const IPVS_CMD_NEW_DEST: u32 = 5;
pub const IPVS_CMD_NEW_SERVICE: u32 = 1;
pub const IPVS_CMD_SET_CONFIG: u32 = 12;
pub const IPVS_CMD_SET_DEST: u32 = 6;
pub const IPVS_CMD_SET_INFO: u32 = 14;
pub const IPVS_CMD_SET_SERVICE: u32 = 2;
pub const IPVS_CMD_UNSPEC: u32 = 0;
pub const IPVS_CMD_ZERO: u32 = 16;
pub const IPVS_DAEMON_ATTR_MAX: u32 = 8;
pub const IPVS_DAEMON_ATTR_MCAST_GROUP: u32 = 5;
pub const IPVS_DAEMON_ATTR_MCAST_GROUP6: u32 = 6;
pub const IPVS_DAEMON_ATTR_MCAST_IFN: u32 = 2;
pub const IPVS_DAEMON_ATTR_MCAST_PORT: u32 = 7;
pub const IPVS_DAEMON_ATTR_MCAST_TTL: u32 = 8;
pub const IPVS_DAEMON_ATTR_STATE: u32 = 1;
pub const IPVS_DAEMON_ATTR_SYNC_ID: u32 = 3;
pub const IPVS_DAEMON_ATTR_SYNC_MAXLEN: u32 = 4;
pub const IPVS_DAEMON_ATTR_UNSPEC: u32 = 0;
pub const IPVS_DEST_ATTR_ACTIVE_CONNS: u32 = 7;
pub const IPVS_DEST_ATTR_ADDR: u32 = 1;
pub const IPVS_DEST_ATTR_ADDR_FAMILY: u32 = 11;
pub const IPVS_DEST_ATTR_FWD_METHOD: u32 = 3;
pub const IPVS_DEST_ATTR_INACT_CONNS: u32 = 8;
pub const IPVS_DEST_ATTR_L_THRESH: u32 = 6;
pub const IPVS_DEST_ATTR_MAX: u32 = 15;
pub const IPVS_DEST_ATTR_PERSIST_CONNS: u32 = 9;
pub const IPVS_DEST_ATTR_PORT: u32 = 2;
pub const IPVS_DEST_ATTR_STATS: u32 = 10;
pub const IPVS_DEST_ATTR_STATS64: u32 = 12;
pub const IPVS_DEST_ATTR_TUN_FLAGS: u32 = 15;
pub const IPVS_DEST_ATTR_TUN_PORT: u32 = 14;
pub const IPVS_DEST_ATTR_TUN_TYPE: u32 = 13;
pub const IPVS_DEST_ATTR_UNSPEC: u32 = 0;
pub const IPVS_DEST_ATTR_U_THRESH: u32 = 5;
pub const IPVS_DEST_ATTR_WEIGHT: u32 = 4;
pub const IPVS_GENL_NAME: &str = "IPVS";
pub const IPVS_GENL_VERSION: u32 = 1;
pub const IPVS_INFO_ATTR_CONN_TAB_SIZE: u32 = 2;
pub const IPVS_INFO_ATTR_MAX: u32 = 2;
pub const IPVS_INFO_ATTR_UNSPEC: u32 = 0;
pub const IPVS_INFO_ATTR_VERSION: u32 = 1;
pub const IPVS_STATS_ATTR_CONNS: u32 = 1;
pub const IPVS_STATS_ATTR_CPS: u32 = 6;
pub const IPVS_STATS_ATTR_INBPS: u32 = 9;
pub const IPVS_STATS_ATTR_INBYTES: u32 = 4;
pub const IPVS_STATS_ATTR_INPKTS: u32 = 2;
pub const IPVS_STATS_ATTR_INPPS: u32 = 7;
pub const IPVS_STATS_ATTR_MAX: u32 = 11;
pub const IPVS_STATS_ATTR_OUTBPS: u32 = 10;
pub const IPVS_STATS_ATTR_OUTBYTES: u32 = 5;
pub const IPVS_STATS_ATTR_OUTPKTS: u32 = 3;
pub const IPVS_STATS_ATTR_OUTPPS: u32 = 8;
pub const IPVS_STATS_ATTR_PAD: u32 = 11;
pub const IPVS_STATS_ATTR_UNSPEC: u32 = 0;
pub const IPVS_SVC_ATTR_ADDR: u32 = 3;
pub const IPVS_SVC_ATTR_AF: u32 = 1;
pub const IPVS_SVC_ATTR_FLAGS: u32 = 7;
pub const IPVS_SVC_ATTR_FWMARK: u32 = 5;
pub const IPVS_SVC_ATTR_MAX: u32 = 12;
pub const IPVS_SVC_ATTR_NETMASK: u32 = 9;
pub const IPVS_SVC_ATTR_PE_NAME: u32 = 11;
pub const IPVS_SVC_ATTR_PORT: u32 = 4;
pub const IPVS_SVC_ATTR_PROTOCOL: u32 = 2;
pub const IPVS_SVC_ATTR_SCHED_NAME: u32 = 6;
pub const IPVS_SVC_ATTR_STATS: u32 = 10;
pub const IPVS_SVC_ATTR_STATS64: u32 = 12;
pub const IPVS_SVC_ATTR_TIMEOUT: u32 = 8;
pub const IPVS_SVC_ATTR_UNSPEC: u32 = 0;
pub const IP_VS_BASE_CTL: u32 = 1152;
pub const IP_VS_CONN_F_BACKUP_MASK: u32 = 8071;
pub const IP_VS_CONN_F_BACKUP_UPD_MASK: u32 = 1792;
pub const IP_VS_CONN_F_BYPASS: u32 = 4;
pub const IP_VS_CONN_F_DEST_MASK: u32 = 73735;
pub const IP_VS_CONN_F_DROUTE: u32 = 3;
pub const IP_VS_CONN_F_FWD_MASK: u32 = 7;
pub const IP_VS_CONN_F_HASHED: u32 = 64;
pub const IP_VS_CONN_F_INACTIVE: u32 = 256;
pub const IP_VS_CONN_F_IN_SEQ: u32 = 1024;
pub const IP_VS_CONN_F_LOCALNODE: u32 = 1;
pub const IP_VS_CONN_F_MASQ: u32 = 0;
pub const IP_VS_CONN_F_NFCT: u32 = 65536;
pub const IP_VS_CONN_F_NOOUTPUT: u32 = 128;
pub const IP_VS_CONN_F_NO_CPORT: u32 = 2048;
pub const IP_VS_CONN_F_ONE_PACKET: u32 = 8192;
pub const IP_VS_CONN_F_OUT_SEQ: u32 = 512;
pub const IP_VS_CONN_F_SEQ_MASK: u32 = 1536;
pub const IP_VS_CONN_F_SYNC: u32 = 32;
pub const IP_VS_CONN_F_TEMPLATE: u32 = 4096;
pub const IP_VS_CONN_F_TUNNEL: u32 = 2;
pub const IP_VS_CONN_F_TUNNEL_TYPE_GRE: u32 = 2;
pub const IP_VS_CONN_F_TUNNEL_TYPE_GUE: u32 = 1;
pub const IP_VS_CONN_F_TUNNEL_TYPE_IPIP: u32 = 0;
pub const IP_VS_CONN_F_TUNNEL_TYPE_MAX: u32 = 3;
pub const IP_VS_IFNAME_MAXLEN: u32 = 16;
pub const IP_VS_PEDATA_MAXLEN: u32 = 255;
pub const IP_VS_PENAME_MAXLEN: u32 = 16;
pub const IP_VS_SCHEDNAME_MAXLEN: u32 = 16;
pub const IP_VS_SO_GET_DAEMON: u32 = 1159;
pub const IP_VS_SO_GET_DEST: u32 = 1157;
pub const IP_VS_SO_GET_DESTS: u32 = 1156;
pub const IP_VS_SO_GET_INFO: u32 = 1153;
pub const IP_VS_SO_GET_MAX: u32 = 1159;
pub const IP_VS_SO_GET_SERVICE: u32 = 1155;
pub const IP_VS_SO_GET_SERVICES: u32 = 1154;
pub const IP_VS_SO_GET_TIMEOUT: u32 = 1158;
pub const IP_VS_SO_GET_VERSION: u32 = 1152;
pub const IP_VS_SO_SET_ADD: u32 = 1154;
pub const IP_VS_SO_SET_ADDDEST: u32 = 1159;
pub const IP_VS_SO_SET_DEL: u32 = 1156;
pub const IP_VS_SO_SET_DELDEST: u32 = 1160;
pub const IP_VS_SO_SET_EDIT: u32 = 1155;
pub const IP_VS_SO_SET_EDITDEST: u32 = 1161;
pub const IP_VS_SO_SET_FLUSH: u32 = 1157;
pub const IP_VS_SO_SET_INSERT: u32 = 1153;
pub const IP_VS_SO_SET_LIST: u32 = 1158;
pub const IP_VS_SO_SET_MAX: u32 = 1167;
pub const IP_VS_SO_SET_NONE: u32 = 1152;
pub const IP_VS_SO_SET_RESTORE: u32 = 1165;
pub const IP_VS_SO_SET_SAVE: u32 = 1166;
pub const IP_VS_SO_SET_STARTDAEMON: u32 = 1163;
pub const IP_VS_SO_SET_STOPDAEMON: u32 = 1164;
pub const IP_VS_SO_SET_TIMEOUT: u32 = 1162;
pub const IP_VS_SO_SET_ZERO: u32 = 1167;
pub const IP_VS_STATE_BACKUP: u32 = 2;
pub const IP_VS_STATE_MASTER: u32 = 1;
pub const IP_VS_STATE_NONE: u32 = 0;
pub const IP_VS_SVC_F_HASHED: u32 = 2;
pub const IP_VS_SVC_F_ONEPACKET: u32 = 4;
pub const IP_VS_SVC_F_PERSISTENT: u32 = 1;
pub const IP_VS_SVC_F_SCHED1: u32 = 8;
pub const IP_VS_SVC_F_SCHED2: u32 = 16;
pub const IP_VS_SVC_F_SCHED3: u32 = 32;
pub const IP_VS_SVC_F_SCHED_SH_FALLBACK: u32 = 8;
pub const IP_VS_SVC_F_SCHED_SH_PORT: u32 = 16;
pub const IP_VS_TUNNEL_ENCAP_FLAG_CSUM: u32 = 1;
pub const IP_VS_TUNNEL_ENCAP_FLAG_NOCSUM: u32 = 0;
pub const IP_VS_TUNNEL_ENCAP_FLAG_REMCSUM: u32 = 2;
pub const IP_VS_VERSION_CODE: u32 = 66049;
pub const __IPVS_CMD_ATTR_MAX: u32 = 7;
pub const __IPVS_CMD_MAX: u32 = 18;
pub const __IPVS_DAEMON_ATTR_MAX: u32 = 9;
pub const __IPVS_DEST_ATTR_MAX: u32 = 16;
pub const __IPVS_INFO_ATTR_MAX: u32 = 3;
pub const __IPVS_STATS_ATTR_MAX: u32 = 12;
pub const __IPVS_SVC_ATTR_MAX: u32 = 13;

pub mod ip_vs_daemon_user {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const state: Field = Field::new(0, 4);
    pub const mcast_ifn: Field = Field::new(4, 16);
    pub const syncid: Field = Field::new(20, 4);
}

pub mod ip_vs_dest_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 96), (0, 84));
    pub const addr: Field = Field::new(0, 4);
    pub const port: Field = Field::new(4, 2);
    pub const conn_flags: Field = Field::new(8, 4);
    pub const weight: Field = Field::new(12, 4);
    pub const u_threshold: Field = Field::new(16, 4);
    pub const l_threshold: Field = Field::new(20, 4);
    pub const activeconns: Field = Field::new(24, 4);
    pub const inactconns: Field = Field::new(28, 4);
    pub const persistconns: Field = Field::new(32, 4);
    pub const stats: Field = Field::differing((40, 56), (36, 48));
}

pub mod ip_vs_dest_user {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const addr: Field = Field::new(0, 4);
    pub const port: Field = Field::new(4, 2);
    pub const conn_flags: Field = Field::new(8, 4);
    pub const weight: Field = Field::new(12, 4);
    pub const u_threshold: Field = Field::new(16, 4);
    pub const l_threshold: Field = Field::new(20, 4);
}

pub mod ip_vs_flags {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const flags: Field = Field::new(0, 4);
    pub const mask: Field = Field::new(4, 4);
}

pub mod ip_vs_get_dests {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 24), (0, 20));
    pub const protocol: Field = Field::new(0, 2);
    pub const addr: Field = Field::new(4, 4);
    pub const port: Field = Field::new(8, 2);
    pub const fwmark: Field = Field::new(12, 4);
    pub const num_dests: Field = Field::new(16, 4);
    pub const entrytable: Field = Field::differing((24, 0), (20, 0));
}

pub mod ip_vs_get_services {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 8), (0, 4));
    pub const num_services: Field = Field::new(0, 4);
    pub const entrytable: Field = Field::differing((8, 0), (4, 0));
}

pub mod ip_vs_getinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const version: Field = Field::new(0, 4);
    pub const size: Field = Field::new(4, 4);
    pub const num_services: Field = Field::new(8, 4);
}

pub mod ip_vs_service_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 104), (0, 96));
    pub const protocol: Field = Field::new(0, 2);
    pub const addr: Field = Field::new(4, 4);
    pub const port: Field = Field::new(8, 2);
    pub const fwmark: Field = Field::new(12, 4);
    pub const sched_name: Field = Field::new(16, 16);
    pub const flags: Field = Field::new(32, 4);
    pub const timeout: Field = Field::new(36, 4);
    pub const netmask: Field = Field::new(40, 4);
    pub const num_dests: Field = Field::new(44, 4);
    pub const stats: Field = Field::differing((48, 56), (48, 48));
}

pub mod ip_vs_service_user {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const protocol: Field = Field::new(0, 2);
    pub const addr: Field = Field::new(4, 4);
    pub const port: Field = Field::new(8, 2);
    pub const fwmark: Field = Field::new(12, 4);
    pub const sched_name: Field = Field::new(16, 16);
    pub const flags: Field = Field::new(32, 4);
    pub const timeout: Field = Field::new(36, 4);
    pub const netmask: Field = Field::new(40, 4);
}

pub mod ip_vs_stats_user {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 56), (0, 48));
    pub const conns: Field = Field::new(0, 4);
    pub const inpkts: Field = Field::new(4, 4);
    pub const outpkts: Field = Field::new(8, 4);
    pub const inbytes: Field = Field::differing((16, 8), (12, 8));
    pub const outbytes: Field = Field::differing((24, 8), (20, 8));
    pub const cps: Field = Field::differing((32, 4), (28, 4));
    pub const inpps: Field = Field::differing((36, 4), (32, 4));
    pub const outpps: Field = Field::differing((40, 4), (36, 4));
    pub const inbps: Field = Field::differing((44, 4), (40, 4));
    pub const outbps: Field = Field::differing((48, 4), (44, 4));
}

pub mod ip_vs_timeout_user {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const tcp_timeout: Field = Field::new(0, 4);
    pub const tcp_fin_timeout: Field = Field::new(4, 4);
    pub const udp_timeout: Field = Field::new(8, 4);
}
