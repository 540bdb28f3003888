// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_CLASSIFY.h` of Linux 7.2.

pub mod xt_classify_target_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const priority: Field = Field::new(0, 4);
}
