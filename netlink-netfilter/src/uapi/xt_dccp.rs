// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_dccp.h` of Linux 7.2.

pub const XT_DCCP_DEST_PORTS: u32 = 2;
pub const XT_DCCP_OPTION: u32 = 8;
pub const XT_DCCP_SRC_PORTS: u32 = 1;
pub const XT_DCCP_TYPE: u32 = 4;
pub const XT_DCCP_VALID_FLAGS: u32 = 15;

pub mod xt_dccp_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const dpts: Field = Field::new(0, 4);
    pub const spts: Field = Field::new(4, 4);
    pub const flags: Field = Field::new(8, 2);
    pub const invflags: Field = Field::new(10, 2);
    pub const typemask: Field = Field::new(12, 2);
    pub const option: Field = Field::new(14, 1);
}
