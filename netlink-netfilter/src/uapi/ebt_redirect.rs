// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_redirect.h` of Linux 7.2.

pub const EBT_REDIRECT_TARGET: &str = "redirect";

pub mod ebt_redirect_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const target: Field = Field::new(0, 4);
}
