// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_gact.h` of Linux 7.2.

pub const MAX_RAND: u32 = 3;
pub const PGACT_DETERM: u32 = 2;
pub const PGACT_NETRAND: u32 = 1;
pub const PGACT_NONE: u32 = 0;
pub const TCA_GACT_MAX: u32 = 4;
pub const TCA_GACT_PAD: u32 = 4;
pub const TCA_GACT_PARMS: u32 = 2;
pub const TCA_GACT_PROB: u32 = 3;
pub const TCA_GACT_TM: u32 = 1;
pub const TCA_GACT_UNSPEC: u32 = 0;
pub const __TCA_GACT_MAX: u32 = 5;

pub mod tc_gact {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
}

pub mod tc_gact_p {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const ptype: Field = Field::new(0, 2);
    pub const pval: Field = Field::new(2, 2);
    pub const paction: Field = Field::new(4, 4);
}
