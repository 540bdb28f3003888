// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6_tables.h` of Linux 7.2.

pub const IP6T_BASE_CTL: u32 = 64;
pub const IP6T_CONTINUE: u32 = 4294967295;
pub const IP6T_ERROR_TARGET: &str = "ERROR";
pub const IP6T_FUNCTION_MAXNAMELEN: u32 = 30;
pub const IP6T_F_GOTO: u32 = 4;
pub const IP6T_F_MASK: u32 = 7;
pub const IP6T_F_PROTO: u32 = 1;
pub const IP6T_F_TOS: u32 = 2;
pub const IP6T_ICMP_INV: u32 = 1;
pub const IP6T_INV_DSTIP: u32 = 16;
pub const IP6T_INV_FRAG: u32 = 32;
pub const IP6T_INV_MASK: u32 = 127;
pub const IP6T_INV_PROTO: u32 = 64;
pub const IP6T_INV_SRCIP: u32 = 8;
pub const IP6T_INV_TOS: u32 = 4;
pub const IP6T_INV_VIA_IN: u32 = 1;
pub const IP6T_INV_VIA_OUT: u32 = 2;
pub const IP6T_RETURN: i32 = -5;
pub const IP6T_SO_GET_ENTRIES: u32 = 65;
pub const IP6T_SO_GET_INFO: u32 = 64;
pub const IP6T_SO_GET_MAX: u32 = 69;
pub const IP6T_SO_GET_REVISION_MATCH: u32 = 68;
pub const IP6T_SO_GET_REVISION_TARGET: u32 = 69;
pub const IP6T_SO_ORIGINAL_DST: u32 = 80;
pub const IP6T_SO_SET_ADD_COUNTERS: u32 = 65;
pub const IP6T_SO_SET_MAX: u32 = 65;
pub const IP6T_SO_SET_REPLACE: u32 = 64;
pub const IP6T_STANDARD_TARGET: &str = "";
pub const IP6T_TABLE_MAXNAMELEN: u32 = 32;
pub const IP6T_TCP_INV_DSTPT: u32 = 2;
pub const IP6T_TCP_INV_FLAGS: u32 = 4;
pub const IP6T_TCP_INV_MASK: u32 = 15;
pub const IP6T_TCP_INV_OPTION: u32 = 8;
pub const IP6T_TCP_INV_SRCPT: u32 = 1;
pub const IP6T_UDP_INV_DSTPT: u32 = 2;
pub const IP6T_UDP_INV_MASK: u32 = 3;
pub const IP6T_UDP_INV_SRCPT: u32 = 1;

pub mod ip6t_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 168), (0, 164));
    pub const ipv6: Field = Field::new(0, 136);
    pub const nfcache: Field = Field::new(136, 4);
    pub const target_offset: Field = Field::new(140, 2);
    pub const next_offset: Field = Field::new(142, 2);
    pub const comefrom: Field = Field::new(144, 4);
    pub const counters: Field = Field::differing((152, 16), (148, 16));
    pub const elems: Field = Field::differing((168, 0), (164, 0));
}

pub mod ip6t_error {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 232), (0, 228));
    pub const entry: Field = Field::differing((0, 168), (0, 164));
    pub const target: Field = Field::differing((168, 64), (164, 64));
}

pub mod ip6t_get_entries {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const name: Field = Field::new(0, 32);
    pub const size: Field = Field::new(32, 4);
    pub const entrytable: Field = Field::differing((40, 0), (36, 0));
}

pub mod ip6t_getinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 84);
    pub const name: Field = Field::new(0, 32);
    pub const valid_hooks: Field = Field::new(32, 4);
    pub const hook_entry: Field = Field::new(36, 20);
    pub const underflow: Field = Field::new(56, 20);
    pub const num_entries: Field = Field::new(76, 4);
    pub const size: Field = Field::new(80, 4);
}

pub mod ip6t_icmp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const r#type: Field = Field::new(0, 1);
    pub const code: Field = Field::new(1, 2);
    pub const invflags: Field = Field::new(3, 1);
}

pub mod ip6t_ip6 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 136);
    pub const src: Field = Field::new(0, 16);
    pub const dst: Field = Field::new(16, 16);
    pub const smsk: Field = Field::new(32, 16);
    pub const dmsk: Field = Field::new(48, 16);
    pub const iniface: Field = Field::new(64, 16);
    pub const outiface: Field = Field::new(80, 16);
    pub const iniface_mask: Field = Field::new(96, 16);
    pub const outiface_mask: Field = Field::new(112, 16);
    pub const proto: Field = Field::new(128, 2);
    pub const tos: Field = Field::new(130, 1);
    pub const flags: Field = Field::new(131, 1);
    pub const invflags: Field = Field::new(132, 1);
}

pub mod ip6t_replace {
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

pub mod ip6t_standard {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 208), (0, 200));
    pub const entry: Field = Field::differing((0, 168), (0, 164));
    pub const target: Field = Field::differing((168, 40), (164, 36));
}
