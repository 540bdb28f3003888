// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_ipcomp.h` of Linux 7.2.

pub const XT_IPCOMP_INV_MASK: u32 = 1;
pub const XT_IPCOMP_INV_SPI: u32 = 1;

pub mod xt_ipcomp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const spis: Field = Field::new(0, 8);
    pub const invflags: Field = Field::new(8, 1);
    pub const hdrres: Field = Field::new(9, 1);
}
