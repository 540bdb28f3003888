// Written by `cargo xtask codegen`; changes are lost.
//! `linux/icmpv6.h` of Linux 7.2.

pub const ICMPV6_ADDR_UNREACH: u32 = 3;
pub const ICMPV6_ADM_PROHIBITED: u32 = 1;
pub const ICMPV6_DEST_UNREACH: u32 = 1;
pub const ICMPV6_DHAAD_REPLY: u32 = 145;
pub const ICMPV6_DHAAD_REQUEST: u32 = 144;
pub const ICMPV6_ECHO_REPLY: u32 = 129;
pub const ICMPV6_ECHO_REQUEST: u32 = 128;
pub const ICMPV6_ERRMSG_MAX: u32 = 127;
pub const ICMPV6_EXC_FRAGTIME: u32 = 1;
pub const ICMPV6_EXC_HOPLIMIT: u32 = 0;
pub const ICMPV6_EXT_ECHO_REPLY: u32 = 161;
pub const ICMPV6_EXT_ECHO_REQUEST: u32 = 160;
pub const ICMPV6_FILTER: u32 = 1;
pub const ICMPV6_FILTER_BLOCK: u32 = 1;
pub const ICMPV6_FILTER_BLOCKOTHERS: u32 = 3;
pub const ICMPV6_FILTER_PASS: u32 = 2;
pub const ICMPV6_FILTER_PASSONLY: u32 = 4;
pub const ICMPV6_HDR_FIELD: u32 = 0;
pub const ICMPV6_HDR_INCOMP: u32 = 3;
pub const ICMPV6_INFOMSG_MASK: u32 = 128;
pub const ICMPV6_MGM_QUERY: u32 = 130;
pub const ICMPV6_MGM_REDUCTION: u32 = 132;
pub const ICMPV6_MGM_REPORT: u32 = 131;
pub const ICMPV6_MLD2_REPORT: u32 = 143;
pub const ICMPV6_MOBILE_PREFIX_ADV: u32 = 147;
pub const ICMPV6_MOBILE_PREFIX_SOL: u32 = 146;
pub const ICMPV6_MRDISC_ADV: u32 = 151;
pub const ICMPV6_MRDISC_SOL: u32 = 152;
pub const ICMPV6_MSG_MAX: u32 = 255;
pub const ICMPV6_NI_QUERY: u32 = 139;
pub const ICMPV6_NI_REPLY: u32 = 140;
pub const ICMPV6_NOROUTE: u32 = 0;
pub const ICMPV6_NOT_NEIGHBOUR: u32 = 2;
pub const ICMPV6_PARAMPROB: u32 = 4;
pub const ICMPV6_PKT_TOOBIG: u32 = 2;
pub const ICMPV6_POLICY_FAIL: u32 = 5;
pub const ICMPV6_PORT_UNREACH: u32 = 4;
pub const ICMPV6_REJECT_ROUTE: u32 = 6;
pub const ICMPV6_ROUTER_PREF_HIGH: u32 = 1;
pub const ICMPV6_ROUTER_PREF_INVALID: u32 = 2;
pub const ICMPV6_ROUTER_PREF_LOW: u32 = 3;
pub const ICMPV6_ROUTER_PREF_MEDIUM: u32 = 0;
pub const ICMPV6_TIME_EXCEED: u32 = 3;
pub const ICMPV6_UNK_NEXTHDR: u32 = 1;
pub const ICMPV6_UNK_OPTION: u32 = 2;
pub const MLD2_ALLOW_NEW_SOURCES: u32 = 5;
pub const MLD2_BLOCK_OLD_SOURCES: u32 = 6;
pub const MLD2_CHANGE_TO_EXCLUDE: u32 = 4;
pub const MLD2_CHANGE_TO_INCLUDE: u32 = 3;
pub const MLD2_MODE_IS_EXCLUDE: u32 = 2;
pub const MLD2_MODE_IS_INCLUDE: u32 = 1;

pub mod icmp6_filter {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const data: Field = Field::new(0, 32);
}

pub mod icmp6hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const icmp6_type: Field = Field::new(0, 1);
    pub const icmp6_code: Field = Field::new(1, 1);
    pub const icmp6_cksum: Field = Field::new(2, 2);
    pub const icmp6_dataun: Field = Field::new(4, 4);
    pub const icmp6_dataun_un_data32: Field = Field::new(4, 4);
    pub const icmp6_dataun_un_data16: Field = Field::new(4, 4);
    pub const icmp6_dataun_un_data8: Field = Field::new(4, 4);
    pub const icmp6_dataun_u_echo: Field = Field::new(4, 4);
    pub const icmp6_dataun_u_nd_advt: Field = Field::new(4, 4);
    pub const icmp6_dataun_u_nd_ra: Field = Field::new(4, 4);
}

pub mod icmpv6_echo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const identifier: Field = Field::new(0, 2);
    pub const sequence: Field = Field::new(2, 2);
}

pub mod icmpv6_nd_advt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const reserved: Field = Field::new(0, 1);
    pub const r#override: Field = Field::new(0, 1);
    pub const solicited: Field = Field::new(0, 1);
    pub const router: Field = Field::new(0, 1);
    pub const reserved2: Field = Field::new(1, 3);
}

pub mod icmpv6_nd_ra {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const hop_limit: Field = Field::new(0, 1);
    pub const reserved: Field = Field::new(1, 1);
    pub const router_pref: Field = Field::new(1, 1);
    pub const home_agent: Field = Field::new(1, 1);
    pub const other: Field = Field::new(1, 1);
    pub const managed: Field = Field::new(1, 1);
    pub const rt_lifetime: Field = Field::new(2, 2);
}
