// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_physdev.h` of Linux 7.2.

pub const XT_PHYSDEV_OP_BRIDGED: u32 = 4;
pub const XT_PHYSDEV_OP_IN: u32 = 1;
pub const XT_PHYSDEV_OP_ISIN: u32 = 8;
pub const XT_PHYSDEV_OP_ISOUT: u32 = 16;
pub const XT_PHYSDEV_OP_MASK: u32 = 31;
pub const XT_PHYSDEV_OP_OUT: u32 = 2;

pub mod xt_physdev_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 66);
    pub const physindev: Field = Field::new(0, 16);
    pub const in_mask: Field = Field::new(16, 16);
    pub const physoutdev: Field = Field::new(32, 16);
    pub const out_mask: Field = Field::new(48, 16);
    pub const invert: Field = Field::new(64, 1);
    pub const bitmask: Field = Field::new(65, 1);
}
