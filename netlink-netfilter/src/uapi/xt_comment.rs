// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_comment.h` of Linux 7.2.

pub const XT_MAX_COMMENT_LEN: u32 = 256;

pub mod xt_comment_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 256);
    pub const comment: Field = Field::new(0, 256);
}
