//! What all subsystems of netfilter netlink share: the protocol, the message types and the header.
//!
//! The kernel takes these messages from holders of `CAP_NET_ADMIN` only, in the user namespace of the socket's
//! network namespace; even lists are refused to others.

use netlink_core::request::{Header, Never, Protocol};
use netlink_core::table::Be;
use netlink_core::uapi::netlink::NETLINK_NETFILTER;
use netlink_core::{layout, values};

use crate::uapi::netfilter::*;
use crate::uapi::nfnetlink::nfgenmsg;

/// `NETLINK_NETFILTER`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Netfilter;

impl Protocol for Netfilter {
    const NUMBER: i32 = NETLINK_NETFILTER as i32;
    const NAME: &'static str = "netfilter netlink";
    type Find = Never<Self>;

    fn find(_: &'static str) -> Option<Never<Self>> {
        None
    }
}

/// A connection to netfilter netlink.
pub type Connection = netlink_core::Connection<Netfilter>;

/// The message type of a subsystem's message: `NFNL_SUBSYS_*` in the upper byte, the message in the lower.
///
/// ```
/// use netlink_netfilter::nfnetlink::message_type;
/// use netlink_netfilter::uapi::{nfnetlink::NFNL_SUBSYS_CTNETLINK, nfnetlink_conntrack::IPCTNL_MSG_CT_GET};
///
/// const CT_GET: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET);
/// # assert_eq!(CT_GET, 0x101);
/// ```
pub const fn message_type(subsystem: u32, message: u32) -> u32 {
    subsystem << 8 | message
}

layout! {
    /// `struct nfgenmsg`: the header of all messages of netfilter.
    pub struct NetfilterHeader = nfgenmsg {
        /// Which packets it is about.
        nfgen_family => family: Family,
        /// Version of the protocol: `NFNETLINK_V0`, but see [`FlushFlows`](crate::conntrack::FlushFlows).
        version => version: u8,
        /// What the subsystem wants it to be: the number of a queue, of a CPU.
        res_id => resource: u16 as Be,
    }
}

impl NetfilterHeader {
    /// With this family, of which there is nothing else to say.
    pub fn of_family(family: Family) -> Self {
        Self { family, ..Self::default() }
    }
}

impl Header for NetfilterHeader {
    fn family(&self) -> u8 {
        self.family.into()
    }
}

values! {
    /// A family of packets, as netfilter counts them. IPv4 and IPv6 have the numbers of `AF_INET` and `AF_INET6`.
    pub enum Family: u8 {
        /// All, or none in particular.
        NFPROTO_UNSPEC => Unspecified,
        /// IPv4 and IPv6 alike.
        NFPROTO_INET => Inet,
        /// IPv4.
        NFPROTO_IPV4 => Ipv4,
        /// ARP.
        NFPROTO_ARP => Arp,
        /// Whatever comes in or goes out on a device.
        NFPROTO_NETDEV => Netdev,
        /// What a bridge forwards.
        NFPROTO_BRIDGE => Bridge,
        /// IPv6.
        NFPROTO_IPV6 => Ipv6,
    }
}

impl From<std::net::IpAddr> for Family {
    fn from(address: std::net::IpAddr) -> Self {
        if address.is_ipv4() { Self::Ipv4 } else { Self::Ipv6 }
    }
}
