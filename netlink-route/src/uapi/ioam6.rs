// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ioam6.h` of Linux 7.2.

pub const IOAM6_DEFAULT_ID: u32 = 16777215;
pub const IOAM6_DEFAULT_ID_WIDE: u64 = 72057594037927935;
pub const IOAM6_DEFAULT_IF_ID: u32 = 65535;
pub const IOAM6_DEFAULT_IF_ID_WIDE: u32 = 4294967295;
pub const IOAM6_TRACE_DATA_SIZE_MAX: u32 = 244;
pub const IOAM6_TYPE_PREALLOC: u32 = 0;
pub const IOAM6_U16_UNAVAILABLE: u32 = 65535;
pub const IOAM6_U32_UNAVAILABLE: u32 = 4294967295;
pub const IOAM6_U64_UNAVAILABLE: u64 = 18446744073709551615;

pub mod ioam6_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const opt_type: Field = Field::new(0, 1);
    pub const opt_len: Field = Field::new(1, 1);
    pub const r#type: Field = Field::new(3, 1);
}

pub mod ioam6_trace_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const namespace_id: Field = Field::new(0, 2);
    pub const overflow: Field = Field::new(2, 1);
    pub const nodelen: Field = Field::new(2, 1);
    pub const remlen: Field = Field::new(3, 1);
    pub const type_be32: Field = Field::new(4, 4);
    pub const r#type: Field = Field::new(4, 4);
    pub const type_bit7: Field = Field::new(4, 1);
    pub const type_bit6: Field = Field::new(4, 1);
    pub const type_bit5: Field = Field::new(4, 1);
    pub const type_bit4: Field = Field::new(4, 1);
    pub const type_bit3: Field = Field::new(4, 1);
    pub const type_bit2: Field = Field::new(4, 1);
    pub const type_bit1: Field = Field::new(4, 1);
    pub const type_bit0: Field = Field::new(4, 1);
    pub const type_bit15: Field = Field::new(5, 1);
    pub const type_bit14: Field = Field::new(5, 1);
    pub const type_bit13: Field = Field::new(5, 1);
    pub const type_bit12: Field = Field::new(5, 1);
    pub const type_bit11: Field = Field::new(5, 1);
    pub const type_bit10: Field = Field::new(5, 1);
    pub const type_bit9: Field = Field::new(5, 1);
    pub const type_bit8: Field = Field::new(5, 1);
    pub const type_bit23: Field = Field::new(6, 1);
    pub const type_bit22: Field = Field::new(6, 1);
    pub const type_bit21: Field = Field::new(6, 1);
    pub const type_bit20: Field = Field::new(6, 1);
    pub const type_bit19: Field = Field::new(6, 1);
    pub const type_bit18: Field = Field::new(6, 1);
    pub const type_bit17: Field = Field::new(6, 1);
    pub const type_bit16: Field = Field::new(6, 1);
    pub const data: Field = Field::new(8, 0);
}
