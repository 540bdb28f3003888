// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_SECMARK.h` of Linux 7.2.

pub const SECMARK_MODE_SEL: u32 = 1;
pub const SECMARK_SECCTX_MAX: u32 = 256;

pub mod xt_secmark_target_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 264);
    pub const mode: Field = Field::new(0, 1);
    pub const secid: Field = Field::new(4, 4);
    pub const secctx: Field = Field::new(8, 256);
}

pub mod xt_secmark_target_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 264);
    pub const mode: Field = Field::new(0, 1);
    pub const secctx: Field = Field::new(1, 256);
    pub const secid: Field = Field::new(260, 4);
}
