// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_AUDIT.h` of Linux 7.2.

pub const XT_AUDIT_TYPE_ACCEPT: u32 = 0;
pub const XT_AUDIT_TYPE_DROP: u32 = 1;
pub const XT_AUDIT_TYPE_MAX: u32 = 2;
pub const XT_AUDIT_TYPE_REJECT: u32 = 2;
pub const __XT_AUDIT_TYPE_MAX: u32 = 3;

pub mod xt_audit_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const r#type: Field = Field::new(0, 1);
}
