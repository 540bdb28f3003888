// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_nat.h` of Linux 7.2.

pub const TCA_NAT_FLAG_EGRESS: u32 = 1;
pub const TCA_NAT_MAX: u32 = 3;
pub const TCA_NAT_PAD: u32 = 3;
pub const TCA_NAT_PARMS: u32 = 1;
pub const TCA_NAT_TM: u32 = 2;
pub const TCA_NAT_UNSPEC: u32 = 0;
pub const __TCA_NAT_MAX: u32 = 4;

pub mod tc_nat {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const old_addr: Field = Field::new(20, 4);
    pub const new_addr: Field = Field::new(24, 4);
    pub const mask: Field = Field::new(28, 4);
    pub const flags: Field = Field::new(32, 4);
}
