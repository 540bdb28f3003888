// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_ipvs.h` of Linux 7.2.

pub const XT_IPVS_DIR: u32 = 16;
pub const XT_IPVS_IPVS_PROPERTY: u32 = 1;
pub const XT_IPVS_MASK: u32 = 127;
pub const XT_IPVS_METHOD: u32 = 32;
pub const XT_IPVS_ONCE_MASK: u32 = 126;
pub const XT_IPVS_PROTO: u32 = 2;
pub const XT_IPVS_VADDR: u32 = 4;
pub const XT_IPVS_VPORT: u32 = 8;
pub const XT_IPVS_VPORTCTL: u32 = 64;

pub mod xt_ipvs_mtinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const vaddr: Field = Field::new(0, 16);
    pub const vmask: Field = Field::new(16, 16);
    pub const vport: Field = Field::new(32, 2);
    pub const l4proto: Field = Field::new(34, 1);
    pub const fwd_method: Field = Field::new(35, 1);
    pub const vportctl: Field = Field::new(36, 2);
    pub const invert: Field = Field::new(38, 1);
    pub const bitmask: Field = Field::new(39, 1);
}
