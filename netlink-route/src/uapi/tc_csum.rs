// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_csum.h` of Linux 7.2.

pub const TCA_CSUM_MAX: u32 = 3;
pub const TCA_CSUM_PAD: u32 = 3;
pub const TCA_CSUM_PARMS: u32 = 1;
pub const TCA_CSUM_TM: u32 = 2;
pub const TCA_CSUM_UNSPEC: u32 = 0;
pub const TCA_CSUM_UPDATE_FLAG_ICMP: u32 = 2;
pub const TCA_CSUM_UPDATE_FLAG_IGMP: u32 = 4;
pub const TCA_CSUM_UPDATE_FLAG_IPV4HDR: u32 = 1;
pub const TCA_CSUM_UPDATE_FLAG_SCTP: u32 = 64;
pub const TCA_CSUM_UPDATE_FLAG_TCP: u32 = 8;
pub const TCA_CSUM_UPDATE_FLAG_UDP: u32 = 16;
pub const TCA_CSUM_UPDATE_FLAG_UDPLITE: u32 = 32;
pub const __TCA_CSUM_MAX: u32 = 4;

pub mod tc_csum {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const update_flags: Field = Field::new(20, 4);
}
