// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebtables.h` of Linux 7.2.

pub const EBT_802_3: u32 = 4;
pub const EBT_ACCEPT: i32 = -1;
pub const EBT_BASE_CTL: u32 = 128;
pub const EBT_CHAIN_MAXNAMELEN: u32 = 32;
pub const EBT_CONTINUE: i32 = -3;
pub const EBT_DESTMAC: u32 = 16;
pub const EBT_DROP: i32 = -2;
pub const EBT_ENTRY_OR_ENTRIES: u32 = 1;
pub const EBT_EXTENSION_MAXNAMELEN: u32 = 31;
pub const EBT_FUNCTION_MAXNAMELEN: u32 = 32;
pub const EBT_F_MASK: u32 = 31;
pub const EBT_IDEST: u32 = 16;
pub const EBT_IIN: u32 = 2;
pub const EBT_ILOGICALIN: u32 = 32;
pub const EBT_ILOGICALOUT: u32 = 64;
pub const EBT_INV_MASK: u32 = 127;
pub const EBT_IOUT: u32 = 4;
pub const EBT_IPROTO: u32 = 1;
pub const EBT_ISOURCE: u32 = 8;
pub const EBT_NOPROTO: u32 = 2;
pub const EBT_RETURN: i32 = -4;
pub const EBT_SOURCEMAC: u32 = 8;
pub const EBT_SO_GET_ENTRIES: u32 = 129;
pub const EBT_SO_GET_INFO: u32 = 128;
pub const EBT_SO_GET_INIT_ENTRIES: u32 = 131;
pub const EBT_SO_GET_INIT_INFO: u32 = 130;
pub const EBT_SO_GET_MAX: u32 = 132;
pub const EBT_SO_SET_COUNTERS: u32 = 129;
pub const EBT_SO_SET_ENTRIES: u32 = 128;
pub const EBT_SO_SET_MAX: u32 = 130;
pub const EBT_STANDARD_TARGET: &str = "standard";
pub const EBT_TABLE_MAXNAMELEN: u32 = 32;
pub const EBT_VERDICT_BITS: u32 = 15;
pub const NUM_STANDARD_TARGETS: u32 = 4;

pub mod ebt_counter {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const pcnt: Field = Field::new(0, 8);
    pub const bcnt: Field = Field::new(8, 8);
}

pub mod ebt_entries {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const distinguisher: Field = Field::new(0, 4);
    pub const name: Field = Field::new(4, 32);
    pub const counter_offset: Field = Field::new(36, 4);
    pub const policy: Field = Field::new(40, 4);
    pub const nentries: Field = Field::new(44, 4);
    pub const data: Field = Field::new(48, 0);
}

pub mod ebt_entry {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 112);
    pub const bitmask: Field = Field::new(0, 4);
    pub const invflags: Field = Field::new(4, 4);
    pub const ethproto: Field = Field::new(8, 2);
    pub const r#in: Field = Field::new(10, 16);
    pub const logical_in: Field = Field::new(26, 16);
    pub const out: Field = Field::new(42, 16);
    pub const logical_out: Field = Field::new(58, 16);
    pub const sourcemac: Field = Field::new(74, 6);
    pub const sourcemsk: Field = Field::new(80, 6);
    pub const destmac: Field = Field::new(86, 6);
    pub const destmsk: Field = Field::new(92, 6);
    pub const watchers_offset: Field = Field::new(100, 4);
    pub const target_offset: Field = Field::new(104, 4);
    pub const next_offset: Field = Field::new(108, 4);
    pub const offsets: Field = Field::new(100, 12);
    pub const offsets_watchers_offset: Field = Field::new(100, 4);
    pub const offsets_target_offset: Field = Field::new(104, 4);
    pub const offsets_next_offset: Field = Field::new(108, 4);
    pub const elems: Field = Field::new(112, 0);
}

pub mod ebt_entry_match {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const u: Field = Field::new(0, 32);
    pub const u_name: Field = Field::new(0, 31);
    pub const u_revision: Field = Field::new(31, 1);
    pub const u_match: Field = Field::differing((0, 8), (0, 4));
    pub const match_size: Field = Field::new(32, 4);
    pub const data: Field = Field::differing((40, 0), (36, 0));
}

pub mod ebt_entry_target {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const u: Field = Field::new(0, 32);
    pub const u_name: Field = Field::new(0, 31);
    pub const u_revision: Field = Field::new(31, 1);
    pub const u_target: Field = Field::differing((0, 8), (0, 4));
    pub const target_size: Field = Field::new(32, 4);
    pub const data: Field = Field::differing((40, 0), (36, 0));
}

pub mod ebt_entry_watcher {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const u: Field = Field::new(0, 32);
    pub const u_name: Field = Field::new(0, 31);
    pub const u_revision: Field = Field::new(31, 1);
    pub const u_watcher: Field = Field::differing((0, 8), (0, 4));
    pub const watcher_size: Field = Field::new(32, 4);
    pub const data: Field = Field::differing((40, 0), (36, 0));
}

pub mod ebt_replace {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 120), (0, 80));
    pub const name: Field = Field::new(0, 32);
    pub const valid_hooks: Field = Field::new(32, 4);
    pub const nentries: Field = Field::new(36, 4);
    pub const entries_size: Field = Field::new(40, 4);
    pub const hook_entry: Field = Field::differing((48, 48), (44, 24));
    pub const num_counters: Field = Field::differing((96, 4), (68, 4));
    pub const counters: Field = Field::differing((104, 8), (72, 4));
    pub const entries: Field = Field::differing((112, 8), (76, 4));
}

pub mod ebt_replace_kernel {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 120), (0, 80));
    pub const name: Field = Field::new(0, 32);
    pub const valid_hooks: Field = Field::new(32, 4);
    pub const nentries: Field = Field::new(36, 4);
    pub const entries_size: Field = Field::new(40, 4);
    pub const hook_entry: Field = Field::differing((48, 48), (44, 24));
    pub const num_counters: Field = Field::differing((96, 4), (68, 4));
    pub const counters: Field = Field::differing((104, 8), (72, 4));
    pub const entries: Field = Field::differing((112, 8), (76, 4));
}

pub mod ebt_standard_target {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 48), (0, 40));
    pub const target: Field = Field::differing((0, 40), (0, 36));
    pub const verdict: Field = Field::differing((40, 4), (36, 4));
}
