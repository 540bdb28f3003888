// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_ematch/tc_em_text.h` of Linux 7.2.

pub const TC_EM_TEXT_ALGOSIZ: u32 = 16;

pub mod tcf_em_text {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const algo: Field = Field::new(0, 16);
    pub const from_offset: Field = Field::new(16, 2);
    pub const to_offset: Field = Field::new(18, 2);
    pub const pattern_len: Field = Field::new(20, 2);
    pub const from_layer: Field = Field::new(22, 1);
    pub const to_layer: Field = Field::new(22, 1);
    pub const pad: Field = Field::new(23, 1);
}
