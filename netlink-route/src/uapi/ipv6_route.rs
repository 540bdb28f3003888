// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ipv6_route.h` of Linux 7.2.

pub const IP6_RT_PRIO_ADDRCONF: u32 = 256;
pub const IP6_RT_PRIO_USER: u32 = 1024;
pub const RTF_ADDRCONF: u32 = 262144;
pub const RTF_ALLONLINK: u32 = 131072;
pub const RTF_ANYCAST: u32 = 1048576;
pub const RTF_CACHE: u32 = 16777216;
pub const RTF_DEFAULT: u32 = 65536;
pub const RTF_EXPIRES: u32 = 4194304;
pub const RTF_FLOW: u32 = 33554432;
pub const RTF_LOCAL: u32 = 2147483648;
pub const RTF_NONEXTHOP: u32 = 2097152;
pub const RTF_PCPU: u32 = 1073741824;
pub const RTF_POLICY: u32 = 67108864;
pub const RTF_PREFIX_RT: u32 = 524288;
pub const RTF_PREF_MASK: u32 = 402653184;
pub const RTF_ROUTEINFO: u32 = 8388608;
pub const RTMSG_DELDEVICE: u32 = 18;
pub const RTMSG_DELROUTE: u32 = 34;
pub const RTMSG_NEWDEVICE: u32 = 17;
pub const RTMSG_NEWROUTE: u32 = 33;

pub mod in6_rtmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 80), (0, 72));
    pub const rtmsg_dst: Field = Field::new(0, 16);
    pub const rtmsg_src: Field = Field::new(16, 16);
    pub const rtmsg_gateway: Field = Field::new(32, 16);
    pub const rtmsg_type: Field = Field::new(48, 4);
    pub const rtmsg_dst_len: Field = Field::new(52, 2);
    pub const rtmsg_src_len: Field = Field::new(54, 2);
    pub const rtmsg_metric: Field = Field::new(56, 4);
    pub const rtmsg_info: Field = Field::differing((64, 8), (60, 4));
    pub const rtmsg_flags: Field = Field::differing((72, 4), (64, 4));
    pub const rtmsg_ifindex: Field = Field::differing((76, 4), (68, 4));
}
