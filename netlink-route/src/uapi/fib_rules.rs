// Written by `cargo xtask codegen`; changes are lost.
//! `linux/fib_rules.h` of Linux 7.2.

pub const FIB_RULE_DEV_DETACHED: u32 = 8;
pub const FIB_RULE_FIND_SADDR: u32 = 65536;
pub const FIB_RULE_IIF_DETACHED: u32 = 8;
pub const FIB_RULE_INVERT: u32 = 2;
pub const FIB_RULE_OIF_DETACHED: u32 = 16;
pub const FIB_RULE_PERMANENT: u32 = 1;
pub const FIB_RULE_UNRESOLVED: u32 = 4;
pub const FRA_DPORT_MASK: u32 = 29;
pub const FRA_DPORT_RANGE: u32 = 24;
pub const FRA_DSCP: u32 = 25;
pub const FRA_DSCP_MASK: u32 = 30;
pub const FRA_DST: u32 = 1;
pub const FRA_FLOW: u32 = 11;
pub const FRA_FLOWLABEL: u32 = 26;
pub const FRA_FLOWLABEL_MASK: u32 = 27;
pub const FRA_FWMARK: u32 = 10;
pub const FRA_FWMASK: u32 = 16;
pub const FRA_GOTO: u32 = 4;
pub const FRA_IFNAME: u32 = 3;
pub const FRA_IIFNAME: u32 = 3;
pub const FRA_IP_PROTO: u32 = 22;
pub const FRA_L3MDEV: u32 = 19;
pub const FRA_MAX: u32 = 30;
pub const FRA_OIFNAME: u32 = 17;
pub const FRA_PAD: u32 = 18;
pub const FRA_PRIORITY: u32 = 6;
pub const FRA_PROTOCOL: u32 = 21;
pub const FRA_SPORT_MASK: u32 = 28;
pub const FRA_SPORT_RANGE: u32 = 23;
pub const FRA_SRC: u32 = 2;
pub const FRA_SUPPRESS_IFGROUP: u32 = 13;
pub const FRA_SUPPRESS_PREFIXLEN: u32 = 14;
pub const FRA_TABLE: u32 = 15;
pub const FRA_TUN_ID: u32 = 12;
pub const FRA_UID_RANGE: u32 = 20;
pub const FRA_UNSPEC: u32 = 0;
pub const FRA_UNUSED2: u32 = 5;
pub const FRA_UNUSED3: u32 = 7;
pub const FRA_UNUSED4: u32 = 8;
pub const FRA_UNUSED5: u32 = 9;
pub const FR_ACT_BLACKHOLE: u32 = 6;
pub const FR_ACT_GOTO: u32 = 2;
pub const FR_ACT_MAX: u32 = 8;
pub const FR_ACT_NOP: u32 = 3;
pub const FR_ACT_PROHIBIT: u32 = 8;
pub const FR_ACT_RES3: u32 = 4;
pub const FR_ACT_RES4: u32 = 5;
pub const FR_ACT_TO_TBL: u32 = 1;
pub const FR_ACT_UNREACHABLE: u32 = 7;
pub const FR_ACT_UNSPEC: u32 = 0;
pub const __FRA_MAX: u32 = 31;
pub const __FR_ACT_MAX: u32 = 9;

pub mod fib_rule_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const family: Field = Field::new(0, 1);
    pub const dst_len: Field = Field::new(1, 1);
    pub const src_len: Field = Field::new(2, 1);
    pub const tos: Field = Field::new(3, 1);
    pub const table: Field = Field::new(4, 1);
    pub const res1: Field = Field::new(5, 1);
    pub const res2: Field = Field::new(6, 1);
    pub const action: Field = Field::new(7, 1);
    pub const flags: Field = Field::new(8, 4);
}

pub mod fib_rule_port_range {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const start: Field = Field::new(0, 2);
    pub const end: Field = Field::new(2, 2);
}

pub mod fib_rule_uid_range {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const start: Field = Field::new(0, 4);
    pub const end: Field = Field::new(4, 4);
}
