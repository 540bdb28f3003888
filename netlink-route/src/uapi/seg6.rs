// Written by `cargo xtask codegen`; changes are lost.
//! `linux/seg6.h` of Linux 7.2.

pub const SR6_FLAG1_ALERT: u32 = 16;
pub const SR6_FLAG1_HMAC: u32 = 8;
pub const SR6_FLAG1_OAM: u32 = 32;
pub const SR6_FLAG1_PROTECTED: u32 = 64;
pub const SR6_TLV_EGRESS: u32 = 2;
pub const SR6_TLV_HMAC: u32 = 5;
pub const SR6_TLV_INGRESS: u32 = 1;
pub const SR6_TLV_OPAQUE: u32 = 3;
pub const SR6_TLV_PADDING: u32 = 4;

pub mod ipv6_sr_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const nexthdr: Field = Field::new(0, 1);
    pub const hdrlen: Field = Field::new(1, 1);
    pub const r#type: Field = Field::new(2, 1);
    pub const segments_left: Field = Field::new(3, 1);
    pub const first_segment: Field = Field::new(4, 1);
    pub const flags: Field = Field::new(5, 1);
    pub const tag: Field = Field::new(6, 2);
    pub const segments: Field = Field::new(8, 0);
}

pub mod sr6_tlv {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const r#type: Field = Field::new(0, 1);
    pub const len: Field = Field::new(1, 1);
    pub const data: Field = Field::new(2, 0);
}
