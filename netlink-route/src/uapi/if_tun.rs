// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_tun.h` of Linux 7.2.

pub const IFF_ATTACH_QUEUE: u32 = 512;
pub const IFF_DETACH_QUEUE: u32 = 1024;
pub const IFF_MULTI_QUEUE: u32 = 256;
pub const IFF_NAPI: u32 = 16;
pub const IFF_NAPI_FRAGS: u32 = 32;
pub const IFF_NOFILTER: u32 = 4096;
pub const IFF_NO_CARRIER: u32 = 64;
pub const IFF_NO_PI: u32 = 4096;
pub const IFF_ONE_QUEUE: u32 = 8192;
pub const IFF_PERSIST: u32 = 2048;
pub const IFF_TAP: u32 = 2;
pub const IFF_TUN: u32 = 1;
pub const IFF_TUN_EXCL: u32 = 32768;
pub const IFF_VNET_HDR: u32 = 16384;
pub const TUN_FLT_ALLMULTI: u32 = 1;
pub const TUN_F_CSUM: u32 = 1;
pub const TUN_F_TSO4: u32 = 2;
pub const TUN_F_TSO6: u32 = 4;
pub const TUN_F_TSO_ECN: u32 = 8;
pub const TUN_F_UDP_TUNNEL_GSO: u32 = 128;
pub const TUN_F_UDP_TUNNEL_GSO_CSUM: u32 = 256;
pub const TUN_F_UFO: u32 = 16;
pub const TUN_F_USO4: u32 = 32;
pub const TUN_F_USO6: u32 = 64;
pub const TUN_PKT_STRIP: u32 = 1;
pub const TUN_READQ_SIZE: u32 = 500;
pub const TUN_TAP_DEV: u32 = 2;
pub const TUN_TUN_DEV: u32 = 1;
pub const TUN_TX_TIMESTAMP: u32 = 1;
pub const TUN_TYPE_MASK: u32 = 15;

pub mod tun_filter {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(0, 2);
    pub const count: Field = Field::new(2, 2);
    pub const addr: Field = Field::new(4, 0);
}

pub mod tun_pi {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(0, 2);
    pub const proto: Field = Field::new(2, 2);
}
