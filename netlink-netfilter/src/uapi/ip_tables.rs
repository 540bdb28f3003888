// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv4/ip_tables.h` of Linux 7.2.

pub const IPT_BASE_CTL: u32 = 64;
pub const IPT_CONTINUE: u32 = 4294967295;
pub const IPT_ERROR_TARGET: &str = "ERROR";
pub const IPT_FUNCTION_MAXNAMELEN: u32 = 30;
pub const IPT_F_FRAG: u32 = 1;
pub const IPT_F_GOTO: u32 = 2;
pub const IPT_F_MASK: u32 = 3;
pub const IPT_ICMP_INV: u32 = 1;
pub const IPT_INV_DSTIP: u32 = 16;
pub const IPT_INV_FRAG: u32 = 32;
pub const IPT_INV_MASK: u32 = 127;
pub const IPT_INV_PROTO: u32 = 64;
pub const IPT_INV_SRCIP: u32 = 8;
pub const IPT_INV_TOS: u32 = 4;
pub const IPT_INV_VIA_IN: u32 = 1;
pub const IPT_INV_VIA_OUT: u32 = 2;
pub const IPT_RETURN: i32 = -5;
pub const IPT_SO_GET_ENTRIES: u32 = 65;
pub const IPT_SO_GET_INFO: u32 = 64;
pub const IPT_SO_GET_MAX: u32 = 67;
pub const IPT_SO_GET_REVISION_MATCH: u32 = 66;
pub const IPT_SO_GET_REVISION_TARGET: u32 = 67;
pub const IPT_SO_SET_ADD_COUNTERS: u32 = 65;
pub const IPT_SO_SET_MAX: u32 = 65;
pub const IPT_SO_SET_REPLACE: u32 = 64;
pub const IPT_STANDARD_TARGET: &str = "";
pub const IPT_TABLE_MAXNAMELEN: u32 = 32;
pub const IPT_TCP_INV_DSTPT: u32 = 2;
pub const IPT_TCP_INV_FLAGS: u32 = 4;
pub const IPT_TCP_INV_MASK: u32 = 15;
pub const IPT_TCP_INV_OPTION: u32 = 8;
pub const IPT_TCP_INV_SRCPT: u32 = 1;
pub const IPT_UDP_INV_DSTPT: u32 = 2;
pub const IPT_UDP_INV_MASK: u32 = 3;
pub const IPT_UDP_INV_SRCPT: u32 = 1;

pub mod ipt_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 112);
    pub const ip: Field = Field::new(0, 84);
    pub const nfcache: Field = Field::new(84, 4);
    pub const target_offset: Field = Field::new(88, 2);
    pub const next_offset: Field = Field::new(90, 2);
    pub const comefrom: Field = Field::new(92, 4);
    pub const counters: Field = Field::new(96, 16);
    pub const elems: Field = Field::new(112, 0);
}

pub mod ipt_get_entries {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const name: Field = Field::new(0, 32);
    pub const size: Field = Field::new(32, 4);
    pub const entrytable: Field = Field::differing((40, 0), (36, 0));
}

pub mod ipt_getinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 84);
    pub const name: Field = Field::new(0, 32);
    pub const valid_hooks: Field = Field::new(32, 4);
    pub const hook_entry: Field = Field::new(36, 20);
    pub const underflow: Field = Field::new(56, 20);
    pub const num_entries: Field = Field::new(76, 4);
    pub const size: Field = Field::new(80, 4);
}

pub mod ipt_icmp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const r#type: Field = Field::new(0, 1);
    pub const code: Field = Field::new(1, 2);
    pub const invflags: Field = Field::new(3, 1);
}

pub mod ipt_ip {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 84);
    pub const src: Field = Field::new(0, 4);
    pub const dst: Field = Field::new(4, 4);
    pub const smsk: Field = Field::new(8, 4);
    pub const dmsk: Field = Field::new(12, 4);
    pub const iniface: Field = Field::new(16, 16);
    pub const outiface: Field = Field::new(32, 16);
    pub const iniface_mask: Field = Field::new(48, 16);
    pub const outiface_mask: Field = Field::new(64, 16);
    pub const proto: Field = Field::new(80, 2);
    pub const flags: Field = Field::new(82, 1);
    pub const invflags: Field = Field::new(83, 1);
}

pub mod ipt_replace {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 96), (0, 92));
    pub const name: Field = Field::new(0, 32);
    pub const valid_hooks: Field = Field::new(32, 4);
    pub const num_entries: Field = Field::new(36, 4);
    pub const size: Field = Field::new(40, 4);
    pub const hook_entry: Field = Field::new(44, 20);
    pub const underflow: Field = Field::new(64, 20);
    pub const num_counters: Field = Field::new(84, 4);
    pub const counters: Field = Field::differing((88, 8), (88, 4));
    pub const entries: Field = Field::differing((96, 0), (92, 0));
}
