// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_mark.h` of Linux 7.2.

pub mod xt_mark_mtinfo1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const mark: Field = Field::new(0, 4);
    pub const mask: Field = Field::new(4, 4);
    pub const invert: Field = Field::new(8, 1);
}

pub mod xt_mark_tginfo2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const mark: Field = Field::new(0, 4);
    pub const mask: Field = Field::new(4, 4);
}
