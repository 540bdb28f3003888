// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_ipv6/ip6t_srh.h` of Linux 7.2.

pub const IP6T_SRH_INV_LAST_EQ: u32 = 128;
pub const IP6T_SRH_INV_LAST_GT: u32 = 256;
pub const IP6T_SRH_INV_LAST_LT: u32 = 512;
pub const IP6T_SRH_INV_LEN_EQ: u32 = 2;
pub const IP6T_SRH_INV_LEN_GT: u32 = 4;
pub const IP6T_SRH_INV_LEN_LT: u32 = 8;
pub const IP6T_SRH_INV_LSID: u32 = 8192;
pub const IP6T_SRH_INV_MASK: u32 = 16383;
pub const IP6T_SRH_INV_NEXTHDR: u32 = 1;
pub const IP6T_SRH_INV_NSID: u32 = 4096;
pub const IP6T_SRH_INV_PSID: u32 = 2048;
pub const IP6T_SRH_INV_SEGS_EQ: u32 = 16;
pub const IP6T_SRH_INV_SEGS_GT: u32 = 32;
pub const IP6T_SRH_INV_SEGS_LT: u32 = 64;
pub const IP6T_SRH_INV_TAG: u32 = 1024;
pub const IP6T_SRH_LAST_EQ: u32 = 128;
pub const IP6T_SRH_LAST_GT: u32 = 256;
pub const IP6T_SRH_LAST_LT: u32 = 512;
pub const IP6T_SRH_LEN_EQ: u32 = 2;
pub const IP6T_SRH_LEN_GT: u32 = 4;
pub const IP6T_SRH_LEN_LT: u32 = 8;
pub const IP6T_SRH_LSID: u32 = 8192;
pub const IP6T_SRH_MASK: u32 = 16383;
pub const IP6T_SRH_NEXTHDR: u32 = 1;
pub const IP6T_SRH_NSID: u32 = 4096;
pub const IP6T_SRH_PSID: u32 = 2048;
pub const IP6T_SRH_SEGS_EQ: u32 = 16;
pub const IP6T_SRH_SEGS_GT: u32 = 32;
pub const IP6T_SRH_SEGS_LT: u32 = 64;
pub const IP6T_SRH_TAG: u32 = 1024;

pub mod ip6t_srh {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 10);
    pub const next_hdr: Field = Field::new(0, 1);
    pub const hdr_len: Field = Field::new(1, 1);
    pub const segs_left: Field = Field::new(2, 1);
    pub const last_entry: Field = Field::new(3, 1);
    pub const tag: Field = Field::new(4, 2);
    pub const mt_flags: Field = Field::new(6, 2);
    pub const mt_invflags: Field = Field::new(8, 2);
}

pub mod ip6t_srh1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 108);
    pub const next_hdr: Field = Field::new(0, 1);
    pub const hdr_len: Field = Field::new(1, 1);
    pub const segs_left: Field = Field::new(2, 1);
    pub const last_entry: Field = Field::new(3, 1);
    pub const tag: Field = Field::new(4, 2);
    pub const psid_addr: Field = Field::new(8, 16);
    pub const nsid_addr: Field = Field::new(24, 16);
    pub const lsid_addr: Field = Field::new(40, 16);
    pub const psid_msk: Field = Field::new(56, 16);
    pub const nsid_msk: Field = Field::new(72, 16);
    pub const lsid_msk: Field = Field::new(88, 16);
    pub const mt_flags: Field = Field::new(104, 2);
    pub const mt_invflags: Field = Field::new(106, 2);
}
