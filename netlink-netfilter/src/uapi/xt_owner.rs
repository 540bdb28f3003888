// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_owner.h` of Linux 7.2.

pub const XT_OWNER_GID: u32 = 2;
pub const XT_OWNER_MASK: u32 = 15;
pub const XT_OWNER_SOCKET: u32 = 4;
pub const XT_OWNER_SUPPL_GROUPS: u32 = 8;
pub const XT_OWNER_UID: u32 = 1;

pub mod xt_owner_match_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const uid_min: Field = Field::new(0, 4);
    pub const uid_max: Field = Field::new(4, 4);
    pub const gid_min: Field = Field::new(8, 4);
    pub const gid_max: Field = Field::new(12, 4);
    pub const r#match: Field = Field::new(16, 1);
    pub const invert: Field = Field::new(17, 1);
}
