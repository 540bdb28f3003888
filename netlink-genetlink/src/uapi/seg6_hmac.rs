// Written by `cargo xtask codegen`; changes are lost.
//! `linux/seg6_hmac.h` of Linux 7.2.

pub const SEG6_HMAC_ALGO_SHA1: u32 = 1;
pub const SEG6_HMAC_ALGO_SHA256: u32 = 2;
pub const SEG6_HMAC_FIELD_LEN: u32 = 32;
pub const SEG6_HMAC_SECRET_LEN: u32 = 64;

pub mod sr6_tlv_hmac {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const tlvhdr: Field = Field::new(0, 2);
    pub const reserved: Field = Field::new(2, 2);
    pub const hmackeyid: Field = Field::new(4, 4);
    pub const hmac: Field = Field::new(8, 32);
}
