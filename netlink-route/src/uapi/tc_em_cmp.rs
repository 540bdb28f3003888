// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_ematch/tc_em_cmp.h` of Linux 7.2.

pub const TCF_EM_ALIGN_U16: u32 = 2;
pub const TCF_EM_ALIGN_U32: u32 = 4;
pub const TCF_EM_ALIGN_U8: u32 = 1;
pub const TCF_EM_CMP_TRANS: u32 = 1;

pub mod tcf_em_cmp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const val: Field = Field::new(0, 4);
    pub const mask: Field = Field::new(4, 4);
    pub const off: Field = Field::new(8, 2);
    pub const align: Field = Field::new(10, 1);
    pub const flags: Field = Field::new(10, 1);
    pub const layer: Field = Field::new(11, 1);
    pub const opnd: Field = Field::new(11, 1);
}
