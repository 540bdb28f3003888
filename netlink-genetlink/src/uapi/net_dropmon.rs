// Written by `cargo xtask codegen`; changes are lost.
//! `linux/net_dropmon.h` of Linux 7.2.

pub const NET_DM_ALERT_MODE_PACKET: u32 = 1;
pub const NET_DM_ALERT_MODE_SUMMARY: u32 = 0;
pub const NET_DM_ATTR_ALERT_MODE: u32 = 1;
pub const NET_DM_ATTR_FLOW_ACTION_COOKIE: u32 = 22;
pub const NET_DM_ATTR_HW_DROPS: u32 = 21;
pub const NET_DM_ATTR_HW_ENTRIES: u32 = 17;
pub const NET_DM_ATTR_HW_ENTRY: u32 = 18;
pub const NET_DM_ATTR_HW_STATS: u32 = 13;
pub const NET_DM_ATTR_HW_TRAP_COUNT: u32 = 19;
pub const NET_DM_ATTR_HW_TRAP_GROUP_NAME: u32 = 15;
pub const NET_DM_ATTR_HW_TRAP_NAME: u32 = 16;
pub const NET_DM_ATTR_IN_PORT: u32 = 4;
pub const NET_DM_ATTR_MAX: u32 = 23;
pub const NET_DM_ATTR_ORIGIN: u32 = 14;
pub const NET_DM_ATTR_ORIG_LEN: u32 = 10;
pub const NET_DM_ATTR_PAD: u32 = 8;
pub const NET_DM_ATTR_PAYLOAD: u32 = 7;
pub const NET_DM_ATTR_PC: u32 = 2;
pub const NET_DM_ATTR_PORT_MAX: u32 = 1;
pub const NET_DM_ATTR_PORT_NETDEV_IFINDEX: u32 = 0;
pub const NET_DM_ATTR_PORT_NETDEV_NAME: u32 = 1;
pub const NET_DM_ATTR_PROTO: u32 = 6;
pub const NET_DM_ATTR_QUEUE_LEN: u32 = 11;
pub const NET_DM_ATTR_REASON: u32 = 23;
pub const NET_DM_ATTR_STATS: u32 = 12;
pub const NET_DM_ATTR_STATS_DROPPED: u32 = 0;
pub const NET_DM_ATTR_STATS_MAX: u32 = 0;
pub const NET_DM_ATTR_SW_DROPS: u32 = 20;
pub const NET_DM_ATTR_SYMBOL: u32 = 3;
pub const NET_DM_ATTR_TIMESTAMP: u32 = 5;
pub const NET_DM_ATTR_TRUNC_LEN: u32 = 9;
pub const NET_DM_ATTR_UNSPEC: u32 = 0;
pub const NET_DM_CFG_ALERT_COUNT: u32 = 1;
pub const NET_DM_CFG_ALERT_DELAY: u32 = 2;
pub const NET_DM_CFG_MAX: u32 = 3;
pub const NET_DM_CFG_VERSION: u32 = 0;
pub const NET_DM_CMD_ALERT: u32 = 1;
pub const NET_DM_CMD_CONFIG: u32 = 2;
pub const NET_DM_CMD_CONFIG_GET: u32 = 6;
pub const NET_DM_CMD_CONFIG_NEW: u32 = 7;
pub const NET_DM_CMD_MAX: u32 = 9;
pub const NET_DM_CMD_PACKET_ALERT: u32 = 5;
pub const NET_DM_CMD_START: u32 = 3;
pub const NET_DM_CMD_STATS_GET: u32 = 8;
pub const NET_DM_CMD_STATS_NEW: u32 = 9;
pub const NET_DM_CMD_STOP: u32 = 4;
pub const NET_DM_CMD_UNSPEC: u32 = 0;
pub const NET_DM_GRP_ALERT: u32 = 1;
pub const NET_DM_ORIGIN_HW: u32 = 1;
pub const NET_DM_ORIGIN_SW: u32 = 0;
pub const _NET_DM_CMD_MAX: u32 = 10;
pub const __NET_DM_ATTR_MAX: u32 = 24;
pub const __NET_DM_ATTR_PORT_MAX: u32 = 2;
pub const __NET_DM_ATTR_STATS_MAX: u32 = 1;

pub mod net_dm_alert_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const entries: Field = Field::new(0, 4);
    pub const points: Field = Field::new(4, 0);
}

pub mod net_dm_config_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const r#type: Field = Field::new(0, 4);
    pub const data: Field = Field::new(8, 8);
}

pub mod net_dm_config_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const entries: Field = Field::new(0, 4);
    pub const options: Field = Field::new(8, 0);
}

pub mod net_dm_drop_point {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const pc: Field = Field::new(0, 8);
    pub const count: Field = Field::new(8, 4);
}

pub mod net_dm_user_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const u: Field = Field::new(0, 8);
    pub const u_user: Field = Field::new(0, 8);
    pub const u_alert: Field = Field::new(0, 4);
}
