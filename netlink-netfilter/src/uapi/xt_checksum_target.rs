// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_CHECKSUM.h` of Linux 7.2.

pub const XT_CHECKSUM_OP_FILL: u32 = 1;

pub mod xt_CHECKSUM_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const operation: Field = Field::new(0, 1);
}
