//! The table of routes, their header and their messages.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use netlink_core::request::{Body, Header};
use netlink_core::table::{Be, Encoding, Plain, Seconds, Shape, print};
use netlink_core::types::Parameter;
use netlink_core::uapi::socket::AF_MPLS;
use netlink_core::wire::{Attributes, Problem};
use netlink_core::{attributes, flags, layout, messages, parameters, values};

use super::{Encapsulation, EncapsulationKind, MplsEntry, MplsLabel, NextHops, RouteMetrics, Via};
use crate::protocol::{Origin, Scope};
use crate::uapi::icmpv6::*;
use crate::uapi::rtnetlink::*;

attributes! {
    /// Attributes of a route (`RTA_*`), and of each next hop of one that has several.
    pub struct RouteAttributes<'a>, enum RouteAttribute, writer RouteAttributesWriter {
        /// Where it leads; the prefix length is in the header.
        RTA_DST => destination: RouteAddress,
        /// Packets from this network only; the prefix length is in the header. IPv6 only.
        RTA_SRC => source: IpAddr,
        /// In a request for one route: the link that the packet came in through.
        RTA_IIF => input_link[link]: u32,
        /// The link that packets leave through.
        RTA_OIF => output_link[link]: u32,
        /// The next router, of the route's own family.
        RTA_GATEWAY => gateway: IpAddr,
        /// The metric: of several routes to a network the lowest is taken.
        RTA_PRIORITY => metric: u32,
        /// The source address that the host's own packets get.
        RTA_PREFSRC => preferred_source: IpAddr,
        /// What transport protocols take for granted along the route.
        RTA_METRICS => metrics[nest]: RouteMetrics<'a>,
        /// Several next hops.
        RTA_MULTIPATH => next_hops: NextHops<'a>,
        /// Realms: the source's in the upper half, the destination's in the lower; IPv4 only.
        RTA_FLOW => realms: u32,
        /// When it expires, and how much it is used.
        RTA_CACHEINFO => cache_info: RouteCacheInfo,
        /// The table; the header has room for numbers up to 255.
        RTA_TABLE => table: u32,
        /// In a request for one route: the packet's firewall mark.
        RTA_MARK => mark: u32,
        /// What was forwarded by a multicast route.
        RTA_MFC_STATS => multicast_statistics: MulticastStatistics,
        /// The next router, where it is of another family than the route.
        RTA_VIA => via: Via,
        /// The labels that replace an MPLS route's own.
        RTA_NEWDST => labels[packed]: MplsEntry as Be,
        /// How a router that was advertised is preferred to others; IPv6 only.
        RTA_PREF => preference: RoutePreference,
        /// What the encapsulation is.
        RTA_ENCAP_TYPE => encapsulation_kind: EncapsulationKind,
        /// How packets are encapsulated on their way.
        RTA_ENCAP => encapsulation[choice]: Encapsulation<'a>,
        /// In a request to add: for how long, in whole seconds; IPv6 only.
        RTA_EXPIRES => lifetime: Duration as Seconds<u32>,
        /// In a request for one route: the user id of the packet's socket.
        RTA_UID => uid: u32,
        /// Whether an MPLS packet's TTL becomes that of the IP packet in it.
        RTA_TTL_PROPAGATE => ttl_propagate: bool,
        /// In a request for one route: the packet's transport protocol (`IPPROTO_*`).
        RTA_IP_PROTO => ip_protocol: u8,
        /// In a request for one route: the packet's source port.
        RTA_SPORT => source_port: u16 as Be,
        /// In a request for one route: the packet's destination port.
        RTA_DPORT => destination_port: u16 as Be,
        /// The id of a next hop object (`ip nexthop`); since Linux 5.3.
        RTA_NH_ID => next_hop_id: u32,
        /// In a request for one route: the packet's flow label, 20 bits; IPv6 only, since Linux 6.14.
        RTA_FLOWLABEL => flow_label: u32 as Be,
    }
}

layout! {
    /// `struct rtmsg`: the header of messages about routes.
    pub struct RouteHeader = rtmsg {
        /// `AF_INET`, `AF_INET6`, `AF_MPLS`, or of multicast routing `RTNL_FAMILY_IPMR` and `RTNL_FAMILY_IP6MR`.
        rtm_family => family: u8,
        /// Length of the destination's prefix; 20 for an MPLS label.
        rtm_dst_len => destination_length: u8,
        /// Length of the source's prefix.
        rtm_src_len => source_length: u8,
        /// Type of service; 0 for any. IPv4 only.
        rtm_tos => tos: u8,
        /// The table, if it is below 256.
        rtm_table => table: u8,
        /// Who installed it.
        rtm_protocol => origin: Origin,
        /// How far away the destination is; IPv4 only.
        rtm_scope => scope: Scope,
        /// What it does with packets.
        rtm_type => kind: RouteType,
        /// Its flags.
        rtm_flags => flags: RouteFlags,
    }
}

impl Header for RouteHeader {
    fn family(&self) -> u8 {
        self.family
    }
}

layout! {
    /// `struct rta_cacheinfo`.
    pub struct RouteCacheInfo = rta_cacheinfo {
        /// References to a cached route.
        rta_clntref => references: u32,
        /// Since when a cached route was not used, in hundredths of a second.
        rta_lastuse => last_use: u32,
        /// Hundredths of a second until it expires, negative if that is past; 0 for never.
        rta_expires => expires: i32,
        /// Why it leads nowhere: an errno, negative, or 0.
        rta_error => error: i32,
        /// How often a cached route was used.
        rta_used => used: u32,
        /// No longer used.
        rta_id => id: u32,
        /// No longer used.
        rta_ts => timestamp: u32,
        /// No longer used.
        rta_tsage => timestamp_age: u32,
    }
}

layout! {
    /// `struct rta_mfc_stats`: what was forwarded by a multicast route.
    pub struct MulticastStatistics = rta_mfc_stats {
        /// Packets forwarded.
        mfcs_packets => packets: u64,
        /// Bytes forwarded.
        mfcs_bytes => bytes: u64,
        /// Packets that came in through another link than the route's.
        mfcs_wrong_if => wrong_link: u64,
    }
}

impl Eq for RouteCacheInfo {}
impl Eq for MulticastStatistics {}

values! {
    /// What a route does with packets.
    pub enum RouteType: u8 {
        /// In a request: any type.
        RTN_UNSPEC => Unspecified,
        /// Sends them on, through a gateway or to a neighbour.
        RTN_UNICAST => Unicast,
        /// Delivers them here.
        RTN_LOCAL => Local,
        /// Delivers them here, sends them as link-layer broadcast.
        RTN_BROADCAST => Broadcast,
        /// Delivers them here, sends them on as unicast.
        RTN_ANYCAST => Anycast,
        /// Sends them to a multicast group.
        RTN_MULTICAST => Multicast,
        /// Drops them silently.
        RTN_BLACKHOLE => Blackhole,
        /// Answers that the destination is unreachable.
        RTN_UNREACHABLE => Unreachable,
        /// Answers that communication is prohibited.
        RTN_PROHIBIT => Prohibit,
        /// Goes on to the next rule, as if the table had no route.
        RTN_THROW => Throw,
        /// Translates addresses; not implemented since Linux 2.6.
        RTN_NAT => Nat,
        /// Asks a process; not implemented.
        RTN_XRESOLVE => ExternalResolve,
    }
}

flags! {
    /// Flags of a route; the lower eight are those of its next hop.
    pub struct RouteFlags: u32 {
        /// The next hop's link is down or gone.
        RTNH_F_DEAD => DEAD,
        /// The gateway is to be looked for recursively; not implemented.
        RTNH_F_PERVASIVE => PERVASIVE,
        /// The gateway is a neighbour though no route says so.
        RTNH_F_ONLINK => ON_LINK,
        /// The next hop is offloaded to hardware.
        RTNH_F_OFFLOAD => NEXT_HOP_OFFLOADED,
        /// The next hop's link has no carrier.
        RTNH_F_LINKDOWN => LINK_DOWN,
        /// A multicast route whose input is not known.
        RTNH_F_UNRESOLVED => UNRESOLVED,
        /// Hardware hands packets for the next hop to the kernel.
        RTNH_F_TRAP => NEXT_HOP_TRAPPED,
        /// In a request for one route: tell when it changes; not implemented.
        RTM_F_NOTIFY => NOTIFY,
        /// A cached one, such as of a path MTU.
        RTM_F_CLONED => CLONED,
        /// Multipath equalizer; not implemented.
        RTM_F_EQUALIZE => EQUALIZE,
        /// In a request to list: not those that were made for a prefix advertised. IPv6 only.
        RTM_F_PREFIX => PREFIX,
        /// In a request for one route: tell its table. IPv4 only.
        RTM_F_LOOKUP_TABLE => LOOKUP_TABLE,
        /// In a request for one route: answer with the table's route, not with what it means for the packet.
        RTM_F_FIB_MATCH => FIB_MATCH,
        /// It is offloaded to hardware.
        RTM_F_OFFLOAD => OFFLOADED,
        /// Hardware hands its packets to the kernel.
        RTM_F_TRAP => TRAPPED,
        /// It could not be offloaded to hardware.
        RTM_F_OFFLOAD_FAILED => OFFLOAD_FAILED,
    }
}

values! {
    /// How a router is preferred to others (RFC 4191).
    pub enum RoutePreference: u8 {
        /// As most.
        ICMPV6_ROUTER_PREF_MEDIUM => Medium,
        /// To others.
        ICMPV6_ROUTER_PREF_HIGH => High,
        /// After others.
        ICMPV6_ROUTER_PREF_LOW => Low,
    }
}

/// A message about a route, as received.
pub type RouteMessage<'a> = Body<RouteHeader, RouteAttributes<'a>>;

messages! {
    /// What messages about routes hold.
    pub(crate) const MESSAGES {
        RTM_NEWROUTE, RTM_DELROUTE, RTM_GETROUTE => RouteMessage<'static>,
    }
}

/// The address in `RTA_DST`: that of a network, or an MPLS label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "the message's family tells these two apart")]
pub enum RouteAddress {
    /// The network's.
    Ip(IpAddr),
    /// A label.
    Label(MplsLabel),
}

impl<A: Into<IpAddr>> From<A> for RouteAddress {
    #[inline]
    fn from(address: A) -> Self {
        Self::Ip(address.into())
    }
}

impl From<MplsLabel> for RouteAddress {
    #[inline]
    fn from(label: MplsLabel) -> Self {
        Self::Label(label)
    }
}

parameters! { RouteAddress: IpAddr, Ipv4Addr, Ipv6Addr, [u8; 4], [u8; 16], MplsLabel }

/// An IP address.
impl Parameter<RouteAddress> for &str {
    fn parameter(self) -> Result<RouteAddress, Problem> {
        self.parameter().map(RouteAddress::Ip)
    }
}

impl<'a> Encoding<'a, RouteAddress> for Plain {
    const SHAPE: Shape = Shape::Custom {
        size: None,
        print: |payload, around, f| {
            let shape = if u32::from(around.family()) == AF_MPLS { LABEL } else { Shape::IpAddress };
            print::payload(f, &shape, payload, around)
        },
    };

    // In the caller's loop: as the result of a call it would be put together in memory.
    #[inline]
    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<RouteAddress, Problem> {
        if u32::from(around.family()) == AF_MPLS {
            let entry = <Be as Encoding<'_, MplsEntry>>::read(payload, around)?;
            return Ok(RouteAddress::Label(entry.label()));
        }
        <Self as Encoding<'a, IpAddr>>::read(payload, around).map(RouteAddress::Ip)
    }

    #[inline]
    fn write(value: RouteAddress, out: &mut Vec<u8>) -> Result<(), Problem> {
        match value {
            RouteAddress::Ip(address) => <Self as Encoding<'_, IpAddr>>::write(address, out),
            RouteAddress::Label(label) => <Be as Encoding<'_, MplsEntry>>::write(label.last(), out),
        }
    }

    #[inline]
    fn append(value: RouteAddress, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        match value {
            RouteAddress::Ip(address) => <Self as Encoding<'_, IpAddr>>::append(address, raw_kind, out),
            RouteAddress::Label(label) => {
                <Be as Encoding<'_, MplsEntry>>::append(label.last(), raw_kind, out)
            }
        }
    }
}

const LABEL: Shape = <Be as Encoding<'static, MplsEntry>>::SHAPE;
