// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_hashlimit.h` of Linux 7.2.

pub const XT_HASHLIMIT_BYTES: u32 = 32;
pub const XT_HASHLIMIT_BYTE_SHIFT: u32 = 4;
pub const XT_HASHLIMIT_HASH_DIP: u32 = 1;
pub const XT_HASHLIMIT_HASH_DPT: u32 = 2;
pub const XT_HASHLIMIT_HASH_SIP: u32 = 4;
pub const XT_HASHLIMIT_HASH_SPT: u32 = 8;
pub const XT_HASHLIMIT_INVERT: u32 = 16;
pub const XT_HASHLIMIT_RATE_MATCH: u32 = 64;
pub const XT_HASHLIMIT_SCALE: u32 = 10000;
pub const XT_HASHLIMIT_SCALE_v2: u32 = 1000000;

pub mod hashlimit_cfg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const mode: Field = Field::new(0, 4);
    pub const avg: Field = Field::new(4, 4);
    pub const burst: Field = Field::new(8, 4);
    pub const size: Field = Field::new(12, 4);
    pub const max: Field = Field::new(16, 4);
    pub const gc_interval: Field = Field::new(20, 4);
    pub const expire: Field = Field::new(24, 4);
}

pub mod hashlimit_cfg1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const mode: Field = Field::new(0, 4);
    pub const avg: Field = Field::new(4, 4);
    pub const burst: Field = Field::new(8, 4);
    pub const size: Field = Field::new(12, 4);
    pub const max: Field = Field::new(16, 4);
    pub const gc_interval: Field = Field::new(20, 4);
    pub const expire: Field = Field::new(24, 4);
    pub const srcmask: Field = Field::new(28, 1);
    pub const dstmask: Field = Field::new(29, 1);
}

pub mod hashlimit_cfg2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const avg: Field = Field::new(0, 8);
    pub const burst: Field = Field::new(8, 8);
    pub const mode: Field = Field::new(16, 4);
    pub const size: Field = Field::new(20, 4);
    pub const max: Field = Field::new(24, 4);
    pub const gc_interval: Field = Field::new(28, 4);
    pub const expire: Field = Field::new(32, 4);
    pub const srcmask: Field = Field::new(36, 1);
    pub const dstmask: Field = Field::new(37, 1);
}

pub mod hashlimit_cfg3 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 48), (0, 44));
    pub const avg: Field = Field::new(0, 8);
    pub const burst: Field = Field::new(8, 8);
    pub const mode: Field = Field::new(16, 4);
    pub const size: Field = Field::new(20, 4);
    pub const max: Field = Field::new(24, 4);
    pub const gc_interval: Field = Field::new(28, 4);
    pub const expire: Field = Field::new(32, 4);
    pub const interval: Field = Field::new(36, 4);
    pub const srcmask: Field = Field::new(40, 1);
    pub const dstmask: Field = Field::new(41, 1);
}

pub mod xt_hashlimit_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 64), (0, 52));
    pub const name: Field = Field::new(0, 16);
    pub const cfg: Field = Field::new(16, 28);
    pub const hinfo: Field = Field::differing((48, 8), (44, 4));
    pub const u: Field = Field::differing((56, 8), (48, 4));
    pub const u_ptr: Field = Field::differing((56, 8), (48, 4));
    pub const u_master: Field = Field::differing((56, 8), (48, 4));
}

pub mod xt_hashlimit_mtinfo1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 56);
    pub const name: Field = Field::new(0, 16);
    pub const cfg: Field = Field::new(16, 32);
    pub const hinfo: Field = Field::differing((48, 8), (48, 4));
}

pub mod xt_hashlimit_mtinfo2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 304);
    pub const name: Field = Field::new(0, 255);
    pub const cfg: Field = Field::new(256, 40);
    pub const hinfo: Field = Field::differing((296, 8), (296, 4));
}

pub mod xt_hashlimit_mtinfo3 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 312);
    pub const name: Field = Field::new(0, 255);
    pub const cfg: Field = Field::differing((256, 48), (256, 44));
    pub const hinfo: Field = Field::differing((304, 8), (304, 4));
}
