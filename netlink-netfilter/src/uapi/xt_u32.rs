// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_u32.h` of Linux 7.2.

pub const XT_U32_AND: u32 = 0;
pub const XT_U32_AT: u32 = 3;
pub const XT_U32_LEFTSH: u32 = 1;
pub const XT_U32_MAXSIZE: u32 = 10;
pub const XT_U32_RIGHTSH: u32 = 2;
pub const _XT_U32_H: u32 = 1;

pub mod xt_u32 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1984);
    pub const tests: Field = Field::new(0, 1980);
    pub const ntests: Field = Field::new(1980, 1);
    pub const invert: Field = Field::new(1981, 1);
}

pub mod xt_u32_location_element {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const number: Field = Field::new(0, 4);
    pub const nextop: Field = Field::new(4, 1);
}

pub mod xt_u32_test {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 180);
    pub const location: Field = Field::new(0, 88);
    pub const value: Field = Field::new(88, 88);
    pub const nnums: Field = Field::new(176, 1);
    pub const nvalues: Field = Field::new(177, 1);
}

pub mod xt_u32_value_element {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const min: Field = Field::new(0, 4);
    pub const max: Field = Field::new(4, 4);
}
