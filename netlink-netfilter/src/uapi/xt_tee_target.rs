// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_TEE.h` of Linux 7.2.

pub mod xt_tee_tginfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const gw: Field = Field::new(0, 16);
    pub const oif: Field = Field::new(16, 16);
    pub const r#priv: Field = Field::differing((32, 8), (32, 4));
}
