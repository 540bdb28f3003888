// Written by `cargo xtask codegen`; changes are lost.
//! `linux/mctp.h` of Linux 7.2.

pub const MCTP_ADDR_ANY: u32 = 255;
pub const MCTP_ADDR_NULL: u32 = 0;
pub const MCTP_NET_ANY: u32 = 0;
pub const MCTP_OPT_ADDR_EXT: u32 = 1;
pub const MCTP_TAG_MASK: u32 = 7;
pub const MCTP_TAG_OWNER: u32 = 8;
pub const MCTP_TAG_PREALLOC: u32 = 16;
pub const SIOCMCTPALLOCTAG: u32 = 35296;
pub const SIOCMCTPALLOCTAG2: u32 = 35298;
pub const SIOCMCTPDROPTAG: u32 = 35297;
pub const SIOCMCTPDROPTAG2: u32 = 35299;

pub mod mctp_addr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const s_addr: Field = Field::new(0, 1);
}

pub mod mctp_fq_addr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const net: Field = Field::new(0, 4);
    pub const eid: Field = Field::new(4, 1);
}

pub mod mctp_ioc_tag_ctl {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const peer_addr: Field = Field::new(0, 1);
    pub const tag: Field = Field::new(1, 1);
    pub const flags: Field = Field::new(2, 2);
}

pub mod mctp_ioc_tag_ctl2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const net: Field = Field::new(0, 4);
    pub const peer_addr: Field = Field::new(4, 1);
    pub const local_addr: Field = Field::new(5, 1);
    pub const flags: Field = Field::new(6, 2);
    pub const tag: Field = Field::new(8, 1);
}

pub mod sockaddr_mctp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const smctp_family: Field = Field::new(0, 2);
    pub const __smctp_pad0: Field = Field::new(2, 2);
    pub const smctp_network: Field = Field::new(4, 4);
    pub const smctp_addr: Field = Field::new(8, 1);
    pub const smctp_type: Field = Field::new(9, 1);
    pub const smctp_tag: Field = Field::new(10, 1);
    pub const __smctp_pad1: Field = Field::new(11, 1);
}

pub mod sockaddr_mctp_ext {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 52);
    pub const smctp_base: Field = Field::new(0, 12);
    pub const smctp_ifindex: Field = Field::new(12, 4);
    pub const smctp_halen: Field = Field::new(16, 1);
    pub const __smctp_pad0: Field = Field::new(17, 3);
    pub const smctp_haddr: Field = Field::new(20, 32);
}
