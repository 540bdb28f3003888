// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_DSCP.h` of Linux 7.2.

pub mod xt_DSCP_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const dscp: Field = Field::new(0, 1);
}

pub mod xt_tos_target_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const tos_value: Field = Field::new(0, 1);
    pub const tos_mask: Field = Field::new(1, 1);
}
