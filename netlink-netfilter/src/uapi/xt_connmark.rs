// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_connmark.h` of Linux 7.2.

pub const D_SHIFT_LEFT: u32 = 0;
pub const D_SHIFT_RIGHT: u32 = 1;
pub const XT_CONNMARK_RESTORE: u32 = 2;
pub const XT_CONNMARK_SAVE: u32 = 1;
pub const XT_CONNMARK_SET: u32 = 0;

pub mod xt_connmark_mtinfo1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const mark: Field = Field::new(0, 4);
    pub const mask: Field = Field::new(4, 4);
    pub const invert: Field = Field::new(8, 1);
}

pub mod xt_connmark_tginfo1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ctmark: Field = Field::new(0, 4);
    pub const ctmask: Field = Field::new(4, 4);
    pub const nfmask: Field = Field::new(8, 4);
    pub const mode: Field = Field::new(12, 1);
}

pub mod xt_connmark_tginfo2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ctmark: Field = Field::new(0, 4);
    pub const ctmask: Field = Field::new(4, 4);
    pub const nfmask: Field = Field::new(8, 4);
    pub const shift_dir: Field = Field::new(12, 1);
    pub const shift_bits: Field = Field::new(13, 1);
    pub const mode: Field = Field::new(14, 1);
}
