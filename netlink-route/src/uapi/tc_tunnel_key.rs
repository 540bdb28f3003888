// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_tunnel_key.h` of Linux 7.2.

pub const TCA_TUNNEL_KEY_ACT_RELEASE: u32 = 2;
pub const TCA_TUNNEL_KEY_ACT_SET: u32 = 1;
pub const TCA_TUNNEL_KEY_ENC_DST_PORT: u32 = 9;
pub const TCA_TUNNEL_KEY_ENC_IPV4_DST: u32 = 4;
pub const TCA_TUNNEL_KEY_ENC_IPV4_SRC: u32 = 3;
pub const TCA_TUNNEL_KEY_ENC_IPV6_DST: u32 = 6;
pub const TCA_TUNNEL_KEY_ENC_IPV6_SRC: u32 = 5;
pub const TCA_TUNNEL_KEY_ENC_KEY_ID: u32 = 7;
pub const TCA_TUNNEL_KEY_ENC_OPTS: u32 = 11;
pub const TCA_TUNNEL_KEY_ENC_OPTS_ERSPAN: u32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPTS_GENEVE: u32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPTS_MAX: u32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPTS_UNSPEC: u32 = 0;
pub const TCA_TUNNEL_KEY_ENC_OPTS_VXLAN: u32 = 2;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_DIR: u32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_HWID: u32 = 4;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_INDEX: u32 = 2;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_MAX: u32 = 4;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_UNSPEC: u32 = 0;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_VER: u32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_CLASS: u32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_DATA: u32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_MAX: u32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_TYPE: u32 = 2;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_UNSPEC: u32 = 0;
pub const TCA_TUNNEL_KEY_ENC_OPT_VXLAN_GBP: u32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPT_VXLAN_MAX: u32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPT_VXLAN_UNSPEC: u32 = 0;
pub const TCA_TUNNEL_KEY_ENC_TOS: u32 = 12;
pub const TCA_TUNNEL_KEY_ENC_TTL: u32 = 13;
pub const TCA_TUNNEL_KEY_MAX: u32 = 14;
pub const TCA_TUNNEL_KEY_NO_CSUM: u32 = 10;
pub const TCA_TUNNEL_KEY_NO_FRAG: u32 = 14;
pub const TCA_TUNNEL_KEY_PAD: u32 = 8;
pub const TCA_TUNNEL_KEY_PARMS: u32 = 2;
pub const TCA_TUNNEL_KEY_TM: u32 = 1;
pub const TCA_TUNNEL_KEY_UNSPEC: u32 = 0;
pub const __TCA_TUNNEL_KEY_ENC_OPTS_MAX: u32 = 4;
pub const __TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_MAX: u32 = 5;
pub const __TCA_TUNNEL_KEY_ENC_OPT_GENEVE_MAX: u32 = 4;
pub const __TCA_TUNNEL_KEY_ENC_OPT_VXLAN_MAX: u32 = 2;
pub const __TCA_TUNNEL_KEY_MAX: u32 = 15;

pub mod tc_tunnel_key {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
    pub const t_action: Field = Field::new(20, 4);
}
