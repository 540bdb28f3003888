// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_devgroup.h` of Linux 7.2.

pub const XT_DEVGROUP_INVERT_DST: u32 = 8;
pub const XT_DEVGROUP_INVERT_SRC: u32 = 2;
pub const XT_DEVGROUP_MATCH_DST: u32 = 4;
pub const XT_DEVGROUP_MATCH_SRC: u32 = 1;

pub mod xt_devgroup_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const flags: Field = Field::new(0, 4);
    pub const src_group: Field = Field::new(4, 4);
    pub const src_mask: Field = Field::new(8, 4);
    pub const dst_group: Field = Field::new(12, 4);
    pub const dst_mask: Field = Field::new(16, 4);
}
