// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_dscp.h` of Linux 7.2.

pub const XT_DSCP_MASK: u32 = 252;
pub const XT_DSCP_MAX: u32 = 63;
pub const XT_DSCP_SHIFT: u32 = 2;

pub mod xt_dscp_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const dscp: Field = Field::new(0, 1);
    pub const invert: Field = Field::new(1, 1);
}

pub mod xt_tos_match_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 3);
    pub const tos_mask: Field = Field::new(0, 1);
    pub const tos_value: Field = Field::new(1, 1);
    pub const invert: Field = Field::new(2, 1);
}
