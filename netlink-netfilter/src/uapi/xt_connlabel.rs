// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_connlabel.h` of Linux 7.2.

pub const XT_CONNLABEL_MAXBIT: u32 = 127;
pub const XT_CONNLABEL_OP_INVERT: u32 = 1;
pub const XT_CONNLABEL_OP_SET: u32 = 2;

pub mod xt_connlabel_mtinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const bit: Field = Field::new(0, 2);
    pub const options: Field = Field::new(2, 2);
}
