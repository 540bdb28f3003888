// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_bonding.h` of Linux 7.2.

pub const BOND_3AD_STAT_LACPDU_ILLEGAL_RX: u32 = 3;
pub const BOND_3AD_STAT_LACPDU_RX: u32 = 0;
pub const BOND_3AD_STAT_LACPDU_TX: u32 = 1;
pub const BOND_3AD_STAT_LACPDU_UNKNOWN_RX: u32 = 2;
pub const BOND_3AD_STAT_MARKER_RESP_RX: u32 = 6;
pub const BOND_3AD_STAT_MARKER_RESP_TX: u32 = 7;
pub const BOND_3AD_STAT_MARKER_RX: u32 = 4;
pub const BOND_3AD_STAT_MARKER_TX: u32 = 5;
pub const BOND_3AD_STAT_MARKER_UNKNOWN_RX: u32 = 8;
pub const BOND_3AD_STAT_MAX: u32 = 9;
pub const BOND_3AD_STAT_PAD: u32 = 9;
pub const BOND_ABI_VERSION: u32 = 2;
pub const BOND_CHANGE_ACTIVE_OLD: u32 = 35325;
pub const BOND_CHECK_MII_STATUS: u32 = 35143;
pub const BOND_DEFAULT_MAX_BONDS: u32 = 1;
pub const BOND_DEFAULT_RESEND_IGMP: u32 = 1;
pub const BOND_DEFAULT_TX_QUEUES: u32 = 16;
pub const BOND_ENSLAVE_OLD: u32 = 35312;
pub const BOND_INFO_QUERY_OLD: u32 = 35324;
pub const BOND_LINK_BACK: u32 = 3;
pub const BOND_LINK_DOWN: u32 = 2;
pub const BOND_LINK_FAIL: u32 = 1;
pub const BOND_LINK_UP: u32 = 0;
pub const BOND_MODE_8023AD: u32 = 4;
pub const BOND_MODE_ACTIVEBACKUP: u32 = 1;
pub const BOND_MODE_ALB: u32 = 6;
pub const BOND_MODE_BROADCAST: u32 = 3;
pub const BOND_MODE_ROUNDROBIN: u32 = 0;
pub const BOND_MODE_TLB: u32 = 5;
pub const BOND_MODE_XOR: u32 = 2;
pub const BOND_RELEASE_OLD: u32 = 35313;
pub const BOND_SETHWADDR_OLD: u32 = 35314;
pub const BOND_SLAVE_INFO_QUERY_OLD: u32 = 35323;
pub const BOND_STATE_ACTIVE: u32 = 0;
pub const BOND_STATE_BACKUP: u32 = 1;
pub const BOND_XMIT_POLICY_ENCAP23: u32 = 3;
pub const BOND_XMIT_POLICY_ENCAP34: u32 = 4;
pub const BOND_XMIT_POLICY_LAYER2: u32 = 0;
pub const BOND_XMIT_POLICY_LAYER23: u32 = 2;
pub const BOND_XMIT_POLICY_LAYER34: u32 = 1;
pub const BOND_XMIT_POLICY_VLAN_SRCMAC: u32 = 5;
pub const BOND_XSTATS_3AD: u32 = 1;
pub const BOND_XSTATS_MAX: u32 = 1;
pub const BOND_XSTATS_UNSPEC: u32 = 0;
pub const LACP_STATE_AGGREGATION: u32 = 4;
pub const LACP_STATE_COLLECTING: u32 = 16;
pub const LACP_STATE_DEFAULTED: u32 = 64;
pub const LACP_STATE_DISTRIBUTING: u32 = 32;
pub const LACP_STATE_EXPIRED: u32 = 128;
pub const LACP_STATE_LACP_ACTIVITY: u32 = 1;
pub const LACP_STATE_LACP_TIMEOUT: u32 = 2;
pub const LACP_STATE_SYNCHRONIZATION: u32 = 8;
pub const __BOND_3AD_STAT_MAX: u32 = 10;
pub const __BOND_XSTATS_MAX: u32 = 2;

pub mod ad_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 14);
    pub const aggregator_id: Field = Field::new(0, 2);
    pub const ports: Field = Field::new(2, 2);
    pub const actor_key: Field = Field::new(4, 2);
    pub const partner_key: Field = Field::new(6, 2);
    pub const partner_system: Field = Field::new(8, 6);
}

pub mod ifbond {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const bond_mode: Field = Field::new(0, 4);
    pub const num_slaves: Field = Field::new(4, 4);
    pub const miimon: Field = Field::new(8, 4);
}

pub mod ifslave {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const slave_id: Field = Field::new(0, 4);
    pub const slave_name: Field = Field::new(4, 16);
    pub const link: Field = Field::new(20, 1);
    pub const state: Field = Field::new(21, 1);
    pub const link_failure_count: Field = Field::new(24, 4);
}
