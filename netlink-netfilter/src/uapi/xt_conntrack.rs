// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_conntrack.h` of Linux 7.2.

pub const XT_CONNTRACK_DIRECTION: u32 = 4096;
pub const XT_CONNTRACK_EXPIRES: u32 = 128;
pub const XT_CONNTRACK_ORIGDST: u32 = 8;
pub const XT_CONNTRACK_ORIGDST_PORT: u32 = 512;
pub const XT_CONNTRACK_ORIGSRC: u32 = 4;
pub const XT_CONNTRACK_ORIGSRC_PORT: u32 = 256;
pub const XT_CONNTRACK_PROTO: u32 = 2;
pub const XT_CONNTRACK_REPLDST: u32 = 32;
pub const XT_CONNTRACK_REPLDST_PORT: u32 = 2048;
pub const XT_CONNTRACK_REPLSRC: u32 = 16;
pub const XT_CONNTRACK_REPLSRC_PORT: u32 = 1024;
pub const XT_CONNTRACK_STATE: u32 = 1;
pub const XT_CONNTRACK_STATE_ALIAS: u32 = 8192;
pub const XT_CONNTRACK_STATE_DNAT: u32 = 128;
pub const XT_CONNTRACK_STATE_INVALID: u32 = 1;
pub const XT_CONNTRACK_STATE_SNAT: u32 = 64;
pub const XT_CONNTRACK_STATE_UNTRACKED: u32 = 256;
pub const XT_CONNTRACK_STATUS: u32 = 64;

pub mod xt_conntrack_mtinfo1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 152);
    pub const origsrc_addr: Field = Field::new(0, 16);
    pub const origsrc_mask: Field = Field::new(16, 16);
    pub const origdst_addr: Field = Field::new(32, 16);
    pub const origdst_mask: Field = Field::new(48, 16);
    pub const replsrc_addr: Field = Field::new(64, 16);
    pub const replsrc_mask: Field = Field::new(80, 16);
    pub const repldst_addr: Field = Field::new(96, 16);
    pub const repldst_mask: Field = Field::new(112, 16);
    pub const expires_min: Field = Field::new(128, 4);
    pub const expires_max: Field = Field::new(132, 4);
    pub const l4proto: Field = Field::new(136, 2);
    pub const origsrc_port: Field = Field::new(138, 2);
    pub const origdst_port: Field = Field::new(140, 2);
    pub const replsrc_port: Field = Field::new(142, 2);
    pub const repldst_port: Field = Field::new(144, 2);
    pub const match_flags: Field = Field::new(146, 2);
    pub const invert_flags: Field = Field::new(148, 2);
    pub const state_mask: Field = Field::new(150, 1);
    pub const status_mask: Field = Field::new(151, 1);
}

pub mod xt_conntrack_mtinfo2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 156);
    pub const origsrc_addr: Field = Field::new(0, 16);
    pub const origsrc_mask: Field = Field::new(16, 16);
    pub const origdst_addr: Field = Field::new(32, 16);
    pub const origdst_mask: Field = Field::new(48, 16);
    pub const replsrc_addr: Field = Field::new(64, 16);
    pub const replsrc_mask: Field = Field::new(80, 16);
    pub const repldst_addr: Field = Field::new(96, 16);
    pub const repldst_mask: Field = Field::new(112, 16);
    pub const expires_min: Field = Field::new(128, 4);
    pub const expires_max: Field = Field::new(132, 4);
    pub const l4proto: Field = Field::new(136, 2);
    pub const origsrc_port: Field = Field::new(138, 2);
    pub const origdst_port: Field = Field::new(140, 2);
    pub const replsrc_port: Field = Field::new(142, 2);
    pub const repldst_port: Field = Field::new(144, 2);
    pub const match_flags: Field = Field::new(146, 2);
    pub const invert_flags: Field = Field::new(148, 2);
    pub const state_mask: Field = Field::new(150, 2);
    pub const status_mask: Field = Field::new(152, 2);
}

pub mod xt_conntrack_mtinfo3 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 164);
    pub const origsrc_addr: Field = Field::new(0, 16);
    pub const origsrc_mask: Field = Field::new(16, 16);
    pub const origdst_addr: Field = Field::new(32, 16);
    pub const origdst_mask: Field = Field::new(48, 16);
    pub const replsrc_addr: Field = Field::new(64, 16);
    pub const replsrc_mask: Field = Field::new(80, 16);
    pub const repldst_addr: Field = Field::new(96, 16);
    pub const repldst_mask: Field = Field::new(112, 16);
    pub const expires_min: Field = Field::new(128, 4);
    pub const expires_max: Field = Field::new(132, 4);
    pub const l4proto: Field = Field::new(136, 2);
    pub const origsrc_port: Field = Field::new(138, 2);
    pub const origdst_port: Field = Field::new(140, 2);
    pub const replsrc_port: Field = Field::new(142, 2);
    pub const repldst_port: Field = Field::new(144, 2);
    pub const match_flags: Field = Field::new(146, 2);
    pub const invert_flags: Field = Field::new(148, 2);
    pub const state_mask: Field = Field::new(150, 2);
    pub const status_mask: Field = Field::new(152, 2);
    pub const origsrc_port_high: Field = Field::new(154, 2);
    pub const origdst_port_high: Field = Field::new(156, 2);
    pub const replsrc_port_high: Field = Field::new(158, 2);
    pub const repldst_port_high: Field = Field::new(160, 2);
}
