// Written by `cargo xtask codegen`; changes are lost.
//! `linux/seg6_iptunnel.h` of Linux 7.2.

pub const SEG6_IPTUNNEL_MAX: u32 = 2;
pub const SEG6_IPTUNNEL_SRC: u32 = 2;
pub const SEG6_IPTUNNEL_SRH: u32 = 1;
pub const SEG6_IPTUNNEL_UNSPEC: u32 = 0;
pub const SEG6_IPTUN_MODE_ENCAP: u32 = 1;
pub const SEG6_IPTUN_MODE_ENCAP_RED: u32 = 3;
pub const SEG6_IPTUN_MODE_INLINE: u32 = 0;
pub const SEG6_IPTUN_MODE_L2ENCAP: u32 = 2;
pub const SEG6_IPTUN_MODE_L2ENCAP_RED: u32 = 4;
pub const __SEG6_IPTUNNEL_MAX: u32 = 3;

pub mod seg6_iptunnel_encap {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const mode: Field = Field::new(0, 4);
    pub const srh: Field = Field::new(4, 0);
}
