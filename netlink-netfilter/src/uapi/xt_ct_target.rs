// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_CT.h` of Linux 7.2.

pub const XT_CT_MASK: u32 = 31;
pub const XT_CT_NOTRACK: u32 = 1;
pub const XT_CT_NOTRACK_ALIAS: u32 = 2;
pub const XT_CT_ZONE_DIR_ORIG: u32 = 4;
pub const XT_CT_ZONE_DIR_REPL: u32 = 8;
pub const XT_CT_ZONE_MARK: u32 = 16;

pub mod xt_ct_target_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const flags: Field = Field::new(0, 2);
    pub const zone: Field = Field::new(2, 2);
    pub const ct_events: Field = Field::new(4, 4);
    pub const exp_events: Field = Field::new(8, 4);
    pub const helper: Field = Field::new(12, 16);
    pub const ct: Field = Field::differing((32, 8), (32, 4));
}

pub mod xt_ct_target_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const flags: Field = Field::new(0, 2);
    pub const zone: Field = Field::new(2, 2);
    pub const ct_events: Field = Field::new(4, 4);
    pub const exp_events: Field = Field::new(8, 4);
    pub const helper: Field = Field::new(12, 16);
    pub const timeout: Field = Field::new(28, 32);
    pub const ct: Field = Field::differing((64, 8), (64, 4));
}
