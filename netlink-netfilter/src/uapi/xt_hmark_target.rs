// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_HMARK.h` of Linux 7.2.

pub const XT_HMARK_CT: u32 = 12;
pub const XT_HMARK_DADDR_MASK: u32 = 1;
pub const XT_HMARK_DPORT: u32 = 5;
pub const XT_HMARK_DPORT_MASK: u32 = 7;
pub const XT_HMARK_METHOD_L3: u32 = 13;
pub const XT_HMARK_METHOD_L3_4: u32 = 14;
pub const XT_HMARK_MODULUS: u32 = 10;
pub const XT_HMARK_OFFSET: u32 = 11;
pub const XT_HMARK_PROTO_MASK: u32 = 8;
pub const XT_HMARK_RND: u32 = 9;
pub const XT_HMARK_SADDR_MASK: u32 = 0;
pub const XT_HMARK_SPI: u32 = 2;
pub const XT_HMARK_SPI_MASK: u32 = 3;
pub const XT_HMARK_SPORT: u32 = 4;
pub const XT_HMARK_SPORT_MASK: u32 = 6;

pub mod hmark_ports {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const p16: Field = Field::new(0, 4);
    pub const p16_src: Field = Field::new(0, 2);
    pub const p16_dst: Field = Field::new(2, 2);
    pub const b16: Field = Field::new(0, 4);
    pub const b16_src: Field = Field::new(0, 2);
    pub const b16_dst: Field = Field::new(2, 2);
    pub const v32: Field = Field::new(0, 4);
    pub const b32: Field = Field::new(0, 4);
}

pub mod xt_hmark_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 60);
    pub const src_mask: Field = Field::new(0, 16);
    pub const dst_mask: Field = Field::new(16, 16);
    pub const port_mask: Field = Field::new(32, 4);
    pub const port_set: Field = Field::new(36, 4);
    pub const flags: Field = Field::new(40, 4);
    pub const proto_mask: Field = Field::new(44, 2);
    pub const hashrnd: Field = Field::new(48, 4);
    pub const hmodulus: Field = Field::new(52, 4);
    pub const hoffset: Field = Field::new(56, 4);
}
