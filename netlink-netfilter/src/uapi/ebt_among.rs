// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_among.h` of Linux 7.2.

pub const EBT_AMONG_DST: u32 = 1;
pub const EBT_AMONG_DST_NEG: u32 = 1;
pub const EBT_AMONG_MATCH: &str = "among";
pub const EBT_AMONG_SRC: u32 = 2;
pub const EBT_AMONG_SRC_NEG: u32 = 2;

pub mod ebt_among_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const wh_dst_ofs: Field = Field::new(0, 4);
    pub const wh_src_ofs: Field = Field::new(4, 4);
    pub const bitmask: Field = Field::new(8, 4);
}

pub mod ebt_mac_wormhash {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1032);
    pub const table: Field = Field::new(0, 1028);
    pub const poolsize: Field = Field::new(1028, 4);
    pub const pool: Field = Field::new(1032, 0);
}

pub mod ebt_mac_wormhash_tuple {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const cmp: Field = Field::new(0, 8);
    pub const ip: Field = Field::new(8, 4);
}
