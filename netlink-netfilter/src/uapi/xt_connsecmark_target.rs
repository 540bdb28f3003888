// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_CONNSECMARK.h` of Linux 7.2.

pub const CONNSECMARK_RESTORE: u32 = 2;
pub const CONNSECMARK_SAVE: u32 = 1;

pub mod xt_connsecmark_target_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const mode: Field = Field::new(0, 1);
}
