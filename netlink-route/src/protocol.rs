//! The protocol, and what several of its families share.

use std::net::IpAddr;

use netlink_core::traffic::Description;
use netlink_core::types::IpPrefix;
use netlink_core::uapi::netlink::NETLINK_ROUTE;
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{protocol, values};

use crate::uapi::rtnetlink::*;
use crate::{address, link, namespace_id, neighbour, route, rule};

protocol! {
    /// `NETLINK_ROUTE`.
    pub struct Route = NETLINK_ROUTE, "route netlink";

    fn messages() -> &'static [&'static [Description]] {
        &[
            address::MESSAGES,
            link::MESSAGES,
            namespace_id::MESSAGES,
            neighbour::MESSAGES,
            route::MESSAGES,
            rule::MESSAGES,
        ]
    }
}

/// A connection to route netlink.
#[cfg(target_os = "linux")]
pub type Connection = netlink_core::Connection<Route>;

values! {
    /// How far away something is. Smaller values are wider; those between the named ones are the user's.
    pub enum Scope: u8 {
        /// Everywhere.
        RT_SCOPE_UNIVERSE => Universe,
        /// Within this autonomous system.
        RT_SCOPE_SITE => Site,
        /// On this link.
        RT_SCOPE_LINK => Link,
        /// On this host.
        RT_SCOPE_HOST => Host,
        /// Nowhere: there is no such destination.
        RT_SCOPE_NOWHERE => Nowhere,
    }
}

values! {
    /// Who installed a route or a rule.
    pub enum Origin: u8 {
        /// Nobody knows.
        RTPROT_UNSPEC => Unspecified,
        /// An ICMP redirect.
        RTPROT_REDIRECT => Redirect,
        /// The kernel.
        RTPROT_KERNEL => Kernel,
        /// Whoever set up the host: what `ip` uses.
        RTPROT_BOOT => Boot,
        /// An administrator, to override what daemons install.
        RTPROT_STATIC => Static,
        /// GateD.
        RTPROT_GATED => Gated,
        /// Router advertisements.
        RTPROT_RA => RouterAdvertisement,
        /// Merit MRT.
        RTPROT_MRT => Mrt,
        /// Zebra.
        RTPROT_ZEBRA => Zebra,
        /// BIRD.
        RTPROT_BIRD => Bird,
        /// DECnet routing daemon.
        RTPROT_DNROUTED => Dnrouted,
        /// XORP.
        RTPROT_XORP => Xorp,
        /// Netsukuku.
        RTPROT_NTK => Ntk,
        /// A DHCP client.
        RTPROT_DHCP => Dhcp,
        /// A multicast routing daemon.
        RTPROT_MROUTED => Mrouted,
        /// Keepalived.
        RTPROT_KEEPALIVED => Keepalived,
        /// Babel.
        RTPROT_BABEL => Babel,
        /// Open Virtual Network.
        RTPROT_OVN => Ovn,
        /// Open/R.
        RTPROT_OPENR => OpenR,
        /// BGP.
        RTPROT_BGP => Bgp,
        /// IS-IS.
        RTPROT_ISIS => Isis,
        /// OSPF.
        RTPROT_OSPF => Ospf,
        /// RIP.
        RTPROT_RIP => Rip,
        /// EIGRP.
        RTPROT_EIGRP => Eigrp,
    }
}

/// An address of an attribute with its length of the header; `member` is what an error calls the length.
pub(crate) fn prefix(address: IpAddr, length: u8, member: &'static str) -> Result<IpPrefix, Invalid> {
    IpPrefix::new(address, length).ok_or_else(|| Problem::Value("longer than the address").of(member))
}
