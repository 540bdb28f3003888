// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_arp/arp_tables.h` of Linux 7.2.

pub const ARPT_BASE_CTL: u32 = 96;
pub const ARPT_CONTINUE: u32 = 4294967295;
pub const ARPT_DEV_ADDR_LEN_MAX: u32 = 16;
pub const ARPT_ERROR_TARGET: &str = "ERROR";
pub const ARPT_FUNCTION_MAXNAMELEN: u32 = 30;
pub const ARPT_F_MASK: u32 = 0;
pub const ARPT_INV_ARPHLN: u32 = 512;
pub const ARPT_INV_ARPHRD: u32 = 128;
pub const ARPT_INV_ARPOP: u32 = 64;
pub const ARPT_INV_ARPPRO: u32 = 256;
pub const ARPT_INV_MASK: u32 = 1023;
pub const ARPT_INV_SRCDEVADDR: u32 = 16;
pub const ARPT_INV_SRCIP: u32 = 4;
pub const ARPT_INV_TGTDEVADDR: u32 = 32;
pub const ARPT_INV_TGTIP: u32 = 8;
pub const ARPT_INV_VIA_IN: u32 = 1;
pub const ARPT_INV_VIA_OUT: u32 = 2;
pub const ARPT_RETURN: i32 = -5;
pub const ARPT_SO_GET_ENTRIES: u32 = 97;
pub const ARPT_SO_GET_INFO: u32 = 96;
pub const ARPT_SO_GET_MAX: u32 = 99;
pub const ARPT_SO_GET_REVISION_TARGET: u32 = 99;
pub const ARPT_SO_SET_ADD_COUNTERS: u32 = 97;
pub const ARPT_SO_SET_MAX: u32 = 97;
pub const ARPT_SO_SET_REPLACE: u32 = 96;
pub const ARPT_STANDARD_TARGET: &str = "";
pub const ARPT_TABLE_MAXNAMELEN: u32 = 32;

pub mod arpt_arp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 164);
    pub const src: Field = Field::new(0, 4);
    pub const tgt: Field = Field::new(4, 4);
    pub const smsk: Field = Field::new(8, 4);
    pub const tmsk: Field = Field::new(12, 4);
    pub const arhln: Field = Field::new(16, 1);
    pub const arhln_mask: Field = Field::new(17, 1);
    pub const src_devaddr: Field = Field::new(18, 32);
    pub const tgt_devaddr: Field = Field::new(50, 32);
    pub const arpop: Field = Field::new(82, 2);
    pub const arpop_mask: Field = Field::new(84, 2);
    pub const arhrd: Field = Field::new(86, 2);
    pub const arhrd_mask: Field = Field::new(88, 2);
    pub const arpro: Field = Field::new(90, 2);
    pub const arpro_mask: Field = Field::new(92, 2);
    pub const iniface: Field = Field::new(94, 16);
    pub const outiface: Field = Field::new(110, 16);
    pub const iniface_mask: Field = Field::new(126, 16);
    pub const outiface_mask: Field = Field::new(142, 16);
    pub const flags: Field = Field::new(158, 1);
    pub const invflags: Field = Field::new(160, 2);
}

pub mod arpt_devaddr_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const addr: Field = Field::new(0, 16);
    pub const mask: Field = Field::new(16, 16);
}

pub mod arpt_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 192), (0, 188));
    pub const arp: Field = Field::new(0, 164);
    pub const target_offset: Field = Field::new(164, 2);
    pub const next_offset: Field = Field::new(166, 2);
    pub const comefrom: Field = Field::new(168, 4);
    pub const counters: Field = Field::differing((176, 16), (172, 16));
    pub const elems: Field = Field::differing((192, 0), (188, 0));
}

pub mod arpt_get_entries {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const name: Field = Field::new(0, 32);
    pub const size: Field = Field::new(32, 4);
    pub const entrytable: Field = Field::differing((40, 0), (36, 0));
}

pub mod arpt_getinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 68);
    pub const name: Field = Field::new(0, 32);
    pub const valid_hooks: Field = Field::new(32, 4);
    pub const hook_entry: Field = Field::new(36, 12);
    pub const underflow: Field = Field::new(48, 12);
    pub const num_entries: Field = Field::new(60, 4);
    pub const size: Field = Field::new(64, 4);
}

pub mod arpt_replace {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 80), (0, 76));
    pub const name: Field = Field::new(0, 32);
    pub const valid_hooks: Field = Field::new(32, 4);
    pub const num_entries: Field = Field::new(36, 4);
    pub const size: Field = Field::new(40, 4);
    pub const hook_entry: Field = Field::new(44, 12);
    pub const underflow: Field = Field::new(56, 12);
    pub const num_counters: Field = Field::new(68, 4);
    pub const counters: Field = Field::differing((72, 8), (72, 4));
    pub const entries: Field = Field::differing((80, 0), (76, 0));
}
