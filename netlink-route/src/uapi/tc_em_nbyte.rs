// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_ematch/tc_em_nbyte.h` of Linux 7.2.

pub mod tcf_em_nbyte {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const off: Field = Field::new(0, 2);
    pub const len: Field = Field::new(2, 2);
    pub const layer: Field = Field::new(3, 1);
}
