// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if.h` of Linux 7.2.

pub const ALTIFNAMSIZ: u32 = 128;
pub const IFALIASZ: u32 = 256;
pub const IFF_ALLMULTI: u32 = 512;
pub const IFF_AUTOMEDIA: u32 = 16384;
pub const IFF_BROADCAST: u32 = 2;
pub const IFF_DEBUG: u32 = 4;
pub const IFF_DORMANT: u32 = 131072;
pub const IFF_DYNAMIC: u32 = 32768;
pub const IFF_ECHO: u32 = 262144;
pub const IFF_LOOPBACK: u32 = 8;
pub const IFF_LOWER_UP: u32 = 65536;
pub const IFF_MASTER: u32 = 1024;
pub const IFF_MULTICAST: u32 = 4096;
pub const IFF_NOARP: u32 = 128;
pub const IFF_NOTRAILERS: u32 = 32;
pub const IFF_POINTOPOINT: u32 = 16;
pub const IFF_PORTSEL: u32 = 8192;
pub const IFF_PROMISC: u32 = 256;
pub const IFF_RUNNING: u32 = 64;
pub const IFF_SLAVE: u32 = 2048;
pub const IFF_UP: u32 = 1;
pub const IFF_VOLATILE: u32 = 461914;
pub const IFHWADDRLEN: u32 = 6;
pub const IFNAMSIZ: u32 = 16;
pub const IF_GET_IFACE: u32 = 1;
pub const IF_GET_PROTO: u32 = 2;
pub const IF_IFACE_E1: u32 = 4100;
pub const IF_IFACE_SYNC_SERIAL: u32 = 4101;
pub const IF_IFACE_T1: u32 = 4099;
pub const IF_IFACE_V24: u32 = 4097;
pub const IF_IFACE_V35: u32 = 4096;
pub const IF_IFACE_X21: u32 = 4098;
pub const IF_IFACE_X21D: u32 = 4102;
pub const IF_LINK_MODE_DEFAULT: u32 = 0;
pub const IF_LINK_MODE_DORMANT: u32 = 1;
pub const IF_LINK_MODE_TESTING: u32 = 2;
pub const IF_OPER_DORMANT: u32 = 5;
pub const IF_OPER_DOWN: u32 = 2;
pub const IF_OPER_LOWERLAYERDOWN: u32 = 3;
pub const IF_OPER_NOTPRESENT: u32 = 1;
pub const IF_OPER_TESTING: u32 = 4;
pub const IF_OPER_UNKNOWN: u32 = 0;
pub const IF_OPER_UP: u32 = 6;
pub const IF_PROTO_CISCO: u32 = 8194;
pub const IF_PROTO_FR: u32 = 8195;
pub const IF_PROTO_FR_ADD_ETH_PVC: u32 = 8200;
pub const IF_PROTO_FR_ADD_PVC: u32 = 8196;
pub const IF_PROTO_FR_DEL_ETH_PVC: u32 = 8201;
pub const IF_PROTO_FR_DEL_PVC: u32 = 8197;
pub const IF_PROTO_FR_ETH_PVC: u32 = 8203;
pub const IF_PROTO_FR_PVC: u32 = 8202;
pub const IF_PROTO_HDLC: u32 = 8192;
pub const IF_PROTO_HDLC_ETH: u32 = 8199;
pub const IF_PROTO_PPP: u32 = 8193;
pub const IF_PROTO_RAW: u32 = 8204;
pub const IF_PROTO_X25: u32 = 8198;

pub mod if_settings {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 12));
    pub const r#type: Field = Field::new(0, 4);
    pub const size: Field = Field::new(4, 4);
    pub const ifs_ifsu: Field = Field::differing((8, 8), (8, 4));
    pub const ifs_ifsu_raw_hdlc: Field = Field::differing((8, 8), (8, 4));
    pub const ifs_ifsu_cisco: Field = Field::differing((8, 8), (8, 4));
    pub const ifs_ifsu_fr: Field = Field::differing((8, 8), (8, 4));
    pub const ifs_ifsu_fr_pvc: Field = Field::differing((8, 8), (8, 4));
    pub const ifs_ifsu_fr_pvc_info: Field = Field::differing((8, 8), (8, 4));
    pub const ifs_ifsu_x25: Field = Field::differing((8, 8), (8, 4));
    pub const ifs_ifsu_sync: Field = Field::differing((8, 8), (8, 4));
    pub const ifs_ifsu_te1: Field = Field::differing((8, 8), (8, 4));
}

pub mod ifconf {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 8));
    pub const ifc_len: Field = Field::new(0, 4);
    pub const ifc_ifcu: Field = Field::differing((8, 8), (4, 4));
    pub const ifc_ifcu_ifcu_buf: Field = Field::differing((8, 8), (4, 4));
    pub const ifc_ifcu_ifcu_req: Field = Field::differing((8, 8), (4, 4));
}

pub mod ifmap {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 24), (0, 16));
    pub const mem_start: Field = Field::differing((0, 8), (0, 4));
    pub const mem_end: Field = Field::differing((8, 8), (4, 4));
    pub const base_addr: Field = Field::differing((16, 2), (8, 2));
    pub const irq: Field = Field::differing((18, 1), (10, 1));
    pub const dma: Field = Field::differing((19, 1), (11, 1));
    pub const port: Field = Field::differing((20, 1), (12, 1));
}

pub mod ifreq {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 32));
    pub const ifr_ifrn: Field = Field::new(0, 16);
    pub const ifr_ifrn_ifrn_name: Field = Field::new(0, 16);
    pub const ifr_ifru: Field = Field::differing((16, 24), (16, 16));
    pub const ifr_ifru_ifru_addr: Field = Field::new(16, 16);
    pub const ifr_ifru_ifru_dstaddr: Field = Field::new(16, 16);
    pub const ifr_ifru_ifru_broadaddr: Field = Field::new(16, 16);
    pub const ifr_ifru_ifru_netmask: Field = Field::new(16, 16);
    pub const ifr_ifru_ifru_hwaddr: Field = Field::new(16, 16);
    pub const ifr_ifru_ifru_flags: Field = Field::new(16, 2);
    pub const ifr_ifru_ifru_ivalue: Field = Field::new(16, 4);
    pub const ifr_ifru_ifru_mtu: Field = Field::new(16, 4);
    pub const ifr_ifru_ifru_map: Field = Field::differing((16, 24), (16, 16));
    pub const ifr_ifru_ifru_slave: Field = Field::new(16, 16);
    pub const ifr_ifru_ifru_newname: Field = Field::new(16, 16);
    pub const ifr_ifru_ifru_data: Field = Field::differing((16, 8), (16, 4));
    pub const ifr_ifru_ifru_settings: Field = Field::differing((16, 16), (16, 12));
}
