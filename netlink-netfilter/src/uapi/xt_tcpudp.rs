// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_tcpudp.h` of Linux 7.2.

pub const XT_TCP_INV_DSTPT: u32 = 2;
pub const XT_TCP_INV_FLAGS: u32 = 4;
pub const XT_TCP_INV_MASK: u32 = 15;
pub const XT_TCP_INV_OPTION: u32 = 8;
pub const XT_TCP_INV_SRCPT: u32 = 1;
pub const XT_UDP_INV_DSTPT: u32 = 2;
pub const XT_UDP_INV_MASK: u32 = 3;
pub const XT_UDP_INV_SRCPT: u32 = 1;

pub mod xt_tcp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const spts: Field = Field::new(0, 4);
    pub const dpts: Field = Field::new(4, 4);
    pub const option: Field = Field::new(8, 1);
    pub const flg_mask: Field = Field::new(9, 1);
    pub const flg_cmp: Field = Field::new(10, 1);
    pub const invflags: Field = Field::new(11, 1);
}

pub mod xt_udp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 10);
    pub const spts: Field = Field::new(0, 4);
    pub const dpts: Field = Field::new(4, 4);
    pub const invflags: Field = Field::new(8, 1);
}
