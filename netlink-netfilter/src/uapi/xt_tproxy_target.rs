// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_TPROXY.h` of Linux 7.2.

pub mod xt_tproxy_target_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const mark_mask: Field = Field::new(0, 4);
    pub const mark_value: Field = Field::new(4, 4);
    pub const laddr: Field = Field::new(8, 4);
    pub const lport: Field = Field::new(12, 2);
}

pub mod xt_tproxy_target_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const mark_mask: Field = Field::new(0, 4);
    pub const mark_value: Field = Field::new(4, 4);
    pub const laddr: Field = Field::new(8, 16);
    pub const lport: Field = Field::new(24, 2);
}
