// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_policy.h` of Linux 7.2.

pub const XT_POLICY_MATCH_IN: u32 = 1;
pub const XT_POLICY_MATCH_NONE: u32 = 4;
pub const XT_POLICY_MATCH_OUT: u32 = 2;
pub const XT_POLICY_MATCH_STRICT: u32 = 8;
pub const XT_POLICY_MAX_ELEM: u32 = 4;
pub const XT_POLICY_MODE_TRANSPORT: u32 = 0;
pub const XT_POLICY_MODE_TUNNEL: u32 = 1;

pub mod xt_policy_addr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const a4: Field = Field::new(0, 4);
    pub const a6: Field = Field::new(0, 16);
}

pub mod xt_policy_elem {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 76);
    pub const saddr: Field = Field::new(0, 16);
    pub const smask: Field = Field::new(16, 16);
    pub const daddr: Field = Field::new(32, 16);
    pub const dmask: Field = Field::new(48, 16);
    pub const spi: Field = Field::new(64, 4);
    pub const reqid: Field = Field::new(68, 4);
    pub const proto: Field = Field::new(72, 1);
    pub const mode: Field = Field::new(73, 1);
    pub const r#match: Field = Field::new(74, 1);
    pub const invert: Field = Field::new(75, 1);
}

pub mod xt_policy_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 308);
    pub const pol: Field = Field::new(0, 304);
    pub const flags: Field = Field::new(304, 2);
    pub const len: Field = Field::new(306, 2);
}

pub mod xt_policy_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const saddr: Field = Field::new(0, 1);
    pub const daddr: Field = Field::new(0, 1);
    pub const proto: Field = Field::new(0, 1);
    pub const mode: Field = Field::new(0, 1);
    pub const spi: Field = Field::new(0, 1);
    pub const reqid: Field = Field::new(0, 1);
}
