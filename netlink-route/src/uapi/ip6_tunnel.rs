// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ip6_tunnel.h` of Linux 7.2.

pub const IP6_TNL_F_ALLOW_LOCAL_REMOTE: u32 = 64;
pub const IP6_TNL_F_IGN_ENCAP_LIMIT: u32 = 1;
pub const IP6_TNL_F_MIP6_DEV: u32 = 8;
pub const IP6_TNL_F_RCV_DSCP_COPY: u32 = 16;
pub const IP6_TNL_F_USE_ORIG_FLOWLABEL: u32 = 4;
pub const IP6_TNL_F_USE_ORIG_FWMARK: u32 = 32;
pub const IP6_TNL_F_USE_ORIG_TCLASS: u32 = 2;
pub const IPV6_DEFAULT_TNL_ENCAP_LIMIT: u32 = 4;
pub const IPV6_TLV_TNL_ENCAP_LIMIT: u32 = 4;

pub mod ip6_tnl_parm {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const name: Field = Field::new(0, 16);
    pub const link: Field = Field::new(16, 4);
    pub const proto: Field = Field::new(20, 1);
    pub const encap_limit: Field = Field::new(21, 1);
    pub const hop_limit: Field = Field::new(22, 1);
    pub const flowinfo: Field = Field::new(24, 4);
    pub const flags: Field = Field::new(28, 4);
    pub const laddr: Field = Field::new(32, 16);
    pub const raddr: Field = Field::new(48, 16);
}

pub mod ip6_tnl_parm2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 76);
    pub const name: Field = Field::new(0, 16);
    pub const link: Field = Field::new(16, 4);
    pub const proto: Field = Field::new(20, 1);
    pub const encap_limit: Field = Field::new(21, 1);
    pub const hop_limit: Field = Field::new(22, 1);
    pub const flowinfo: Field = Field::new(24, 4);
    pub const flags: Field = Field::new(28, 4);
    pub const laddr: Field = Field::new(32, 16);
    pub const raddr: Field = Field::new(48, 16);
    pub const i_flags: Field = Field::new(64, 2);
    pub const o_flags: Field = Field::new(66, 2);
    pub const i_key: Field = Field::new(68, 4);
    pub const o_key: Field = Field::new(72, 4);
}
