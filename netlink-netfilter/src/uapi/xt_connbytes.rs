// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_connbytes.h` of Linux 7.2.

pub const XT_CONNBYTES_AVGPKT: u32 = 2;
pub const XT_CONNBYTES_BYTES: u32 = 1;
pub const XT_CONNBYTES_DIR_BOTH: u32 = 2;
pub const XT_CONNBYTES_DIR_ORIGINAL: u32 = 0;
pub const XT_CONNBYTES_DIR_REPLY: u32 = 1;
pub const XT_CONNBYTES_PKTS: u32 = 0;

pub mod xt_connbytes_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const count: Field = Field::new(0, 16);
    pub const count_from: Field = Field::new(0, 8);
    pub const count_to: Field = Field::new(8, 8);
    pub const what: Field = Field::new(16, 1);
    pub const direction: Field = Field::new(17, 1);
}
