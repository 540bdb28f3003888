// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_arp/arpt_mangle.h` of Linux 7.2.

pub const ARPT_MANGLE_ADDR_LEN_MAX: u32 = 4;
pub const ARPT_MANGLE_MASK: u32 = 15;
pub const ARPT_MANGLE_SDEV: u32 = 1;
pub const ARPT_MANGLE_SIP: u32 = 4;
pub const ARPT_MANGLE_TDEV: u32 = 2;
pub const ARPT_MANGLE_TIP: u32 = 8;

pub mod arpt_mangle {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const src_devaddr: Field = Field::new(0, 16);
    pub const tgt_devaddr: Field = Field::new(16, 16);
    pub const u_s: Field = Field::new(32, 4);
    pub const u_s_src_ip: Field = Field::new(32, 4);
    pub const u_t: Field = Field::new(36, 4);
    pub const u_t_tgt_ip: Field = Field::new(36, 4);
    pub const flags: Field = Field::new(40, 1);
    pub const target: Field = Field::new(44, 4);
}
