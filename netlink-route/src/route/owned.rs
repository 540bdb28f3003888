//! A route to keep. A million of them is not rare, so what is rare in a route is behind a pointer.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use netlink_core::parameters;
use netlink_core::table::SetWriter;
use netlink_core::types::{IpPrefix, Parameter};
use netlink_core::uapi::socket::{AF_INET6, AF_MPLS};
use netlink_core::wire::{Attributes, Invalid, Problem};

use super::{
    Encapsulation, EncapsulationKind, Metrics, MplsEntry, MplsLabel, MulticastStatistics, NextHop, NextHops,
    RouteAddress, RouteAttribute, RouteAttributes, RouteAttributesWriter, RouteCacheInfo, RouteFlags,
    RouteHeader, RouteMessage, RoutePreference, RouteType, Via,
};
use crate::protocol::{Origin, Scope, prefix};
use crate::uapi::rtnetlink::RTNL_FAMILY_IP6MR;

/// A route.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Route {
    /// Where it leads.
    pub destination: Destination,
    /// The router, of whichever family.
    pub gateway: Option<IpAddr>,
    /// The source address that the host's own packets get.
    pub preferred_source: Option<IpAddr>,
    /// `AF_INET`, `AF_INET6`, `AF_MPLS`, or of multicast routing `RTNL_FAMILY_IPMR` and `RTNL_FAMILY_IP6MR`.
    pub family: u8,
    /// Type of service; 0 for any.
    pub tos: u8,
    /// What it does with packets.
    pub kind: RouteType,
    /// How far away the destination is; IPv4 only.
    pub scope: Scope,
    /// Who installed it.
    pub origin: Origin,
    /// The table.
    pub table: u32,
    /// The metric: of several routes to a network the lowest is taken.
    pub metric: u32,
    /// Index of the link that packets leave through; 0 if there is none, or more than one.
    pub link: u32,
    /// Its flags.
    pub flags: RouteFlags,
    expires: i32,
    details: Option<Box<RouteDetails>>,
}

const _: () = assert!(size_of::<Route>() <= 88, "what most routes do not have belongs in RouteDetails");

/// What most routes do not have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RouteDetails {
    /// Packets from this network only.
    pub source: Option<IpPrefix>,
    /// The next hops, if there are several.
    pub next_hops: Vec<NextHop>,
    /// The id of a next hop object.
    pub next_hop_id: Option<u32>,
    /// What transport protocols take for granted.
    pub metrics: Option<Metrics>,
    /// How packets are encapsulated.
    pub encapsulation: Option<KeptEncapsulation>,
    /// How its router is preferred to others.
    pub preference: RoutePreference,
    /// Realms: the source's in the upper half, the destination's in the lower.
    pub realms: Option<u32>,
    /// Use of a cached route, and why it leads nowhere.
    pub cache_info: Option<RouteCacheInfo>,
    /// The router of an MPLS route, if what is known of it is no IP address.
    pub via: Option<Via>,
    /// The labels that replace an MPLS route's own, the outermost first.
    pub labels: Vec<MplsLabel>,
    /// Whether an MPLS packet's TTL becomes that of the IP packet in it; `None` for the system's setting.
    pub ttl_propagate: Option<bool>,
    /// The link that packets of a multicast route come in through, or of an answer to a request for one route.
    pub input_link: Option<u32>,
    /// In an answer to a request for one route: the packet's firewall mark.
    pub mark: Option<u32>,
    /// In an answer to a request for one route: the user id of the packet's socket.
    pub uid: Option<u32>,
    /// What was forwarded by a multicast route.
    pub multicast_statistics: Option<MulticastStatistics>,
}

/// Details of routes without any.
static NO_DETAILS: RouteDetails = RouteDetails {
    source: None,
    next_hops: Vec::new(),
    next_hop_id: None,
    metrics: None,
    encapsulation: None,
    preference: RoutePreference::Medium,
    realms: None,
    cache_info: None,
    via: None,
    labels: Vec::new(),
    ttl_propagate: None,
    input_link: None,
    mark: None,
    uid: None,
    multicast_statistics: None,
};

/// Where a route leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Destination {
    /// To a network.
    Network(IpPrefix),
    /// To where packets with this MPLS label go.
    Label(MplsLabel),
}

/// An encapsulation of whichever kind, with its attributes as they came.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct KeptEncapsulation {
    /// Its kind.
    pub kind: EncapsulationKind,
    /// `RTA_ENCAP_TYPE` and `RTA_ENCAP`.
    attributes: Box<[u8]>,
}

impl Route {
    /// In how long it expires, to a hundredth of a second; zero if that is past, `None` for never. IPv6 only, but
    /// for cached ones.
    #[inline]
    pub fn expires(&self) -> Option<Duration> {
        let hundredths = u64::try_from(self.expires).unwrap_or(0);
        (self.expires != 0).then(|| Duration::from_millis(hundredths * 10))
    }

    /// What most routes do not have.
    #[inline]
    pub fn details(&self) -> &RouteDetails {
        self.details.as_deref().unwrap_or(&NO_DETAILS)
    }

    /// It with only those of its next hops for which `keep` holds; the kernel writes a single one as it does a route
    /// that never had more.
    pub(super) fn with_next_hops(&self, keep: impl Fn(&NextHop) -> bool) -> Self {
        let mut route = self.clone();
        let Some(details) = &mut route.details else { return route };
        details.next_hops.retain(keep);
        if details.next_hops.len() == 1 {
            if let Some(hop) = details.next_hops.pop() {
                details.encapsulation = hop.encapsulation;
                (route.link, route.gateway) = (hop.link, hop.gateway);
                route.flags |= RouteFlags::from_bits_retain(u32::from(hop.flags.bits()));
            }
        }
        if **details == NO_DETAILS {
            route.details = None;
        }
        route
    }

    #[inline]
    fn details_mut(&mut self) -> &mut RouteDetails {
        self.details.get_or_insert_with(|| Box::new(NO_DETAILS.clone()))
    }

    #[inline]
    fn of_header(header: &RouteHeader) -> Self {
        Self {
            destination: Destination::every(header.family),
            gateway: None,
            preferred_source: None,
            family: header.family,
            tos: header.tos,
            kind: header.kind,
            scope: header.scope,
            origin: header.origin,
            table: header.table.into(),
            metric: 0,
            link: 0,
            flags: header.flags,
            expires: 0,
            details: None,
        }
    }
}

impl TryFrom<RouteMessage<'_>> for Route {
    type Error = Invalid;

    #[inline]
    fn try_from(message: RouteMessage<'_>) -> Result<Self, Invalid> {
        let mut route = Self::of_header(&message.header);
        for attribute in message.attributes {
            match attribute? {
                RouteAttribute::RTA_DST(value) => {
                    route.destination = Destination::read(value, message.header.destination_length)?;
                }
                RouteAttribute::RTA_GATEWAY(value) | RouteAttribute::RTA_VIA(Via::Ip(value)) => {
                    route.gateway = Some(value);
                }
                RouteAttribute::RTA_PREFSRC(value) => route.preferred_source = Some(value),
                RouteAttribute::RTA_TABLE(value) => route.table = value,
                RouteAttribute::RTA_PRIORITY(value) => route.metric = value,
                RouteAttribute::RTA_OIF(value) => route.link = value,
                RouteAttribute::RTA_CACHEINFO(value) => route.take_cache_info(value),
                RouteAttribute::RTA_PREF(RoutePreference::Medium) => {}
                RouteAttribute::RTA_ENCAP_TYPE(_) => {
                    route.details_mut().encapsulation = kept(&message.attributes)?;
                }
                rare => route.take_rare(&message.header, rare)?,
            }
        }
        Ok(route)
    }
}

impl Route {
    /// IPv6 routes always have this attribute, and most of them nothing in it.
    #[inline]
    fn take_cache_info(&mut self, info: RouteCacheInfo) {
        self.expires = info.expires;
        if (RouteCacheInfo { expires: 0, ..info }) != RouteCacheInfo::default() {
            self.details_mut().cache_info = Some(info);
        }
    }

    #[inline]
    fn take_rare(&mut self, header: &RouteHeader, attribute: RouteAttribute<'_>) -> Result<(), Invalid> {
        match attribute {
            RouteAttribute::RTA_SRC(value) => {
                self.details_mut().source = Some(prefix(value, header.source_length, "rtm_src_len")?);
            }
            RouteAttribute::RTA_MULTIPATH(value) => self.details_mut().next_hops = next_hops(value)?,
            RouteAttribute::RTA_NH_ID(value) => self.details_mut().next_hop_id = Some(value),
            RouteAttribute::RTA_METRICS(value) => self.details_mut().metrics = Some(value.try_into()?),
            RouteAttribute::RTA_PREF(value) => self.details_mut().preference = value,
            RouteAttribute::RTA_FLOW(value) => self.details_mut().realms = Some(value),
            RouteAttribute::RTA_VIA(value) => self.details_mut().via = Some(value),
            RouteAttribute::RTA_NEWDST(value) => {
                let labels = value.map(|entry| entry.map(MplsEntry::label));
                self.details_mut().labels = labels.collect::<Result<_, _>>()?;
            }
            RouteAttribute::RTA_TTL_PROPAGATE(value) => self.details_mut().ttl_propagate = Some(value),
            RouteAttribute::RTA_IIF(value) => self.details_mut().input_link = Some(value),
            RouteAttribute::RTA_MARK(value) => self.details_mut().mark = Some(value),
            RouteAttribute::RTA_UID(value) => self.details_mut().uid = Some(value),
            RouteAttribute::RTA_MFC_STATS(value) => self.details_mut().multicast_statistics = Some(value),
            _ => {}
        }
        Ok(())
    }
}

#[inline]
fn next_hops(hops: NextHops<'_>) -> Result<Vec<NextHop>, Invalid> {
    hops.map(|hop| hop?.try_into()).collect()
}

/// The encapsulation among these attributes.
#[inline]
pub(super) fn kept(attributes: &RouteAttributes<'_>) -> Result<Option<KeptEncapsulation>, Invalid> {
    let Some(kind) = attributes.encapsulation_kind()? else { return Ok(None) };
    let Some(encapsulation) = attributes.encapsulation()? else { return Ok(None) };
    let copy = RouteAttributesWriter::new().encapsulation_kind(kind);
    let copy = copy.push(RouteAttribute::RTA_ENCAP(encapsulation));
    Ok(Some(KeptEncapsulation { kind, attributes: copy.writer().bytes().into() }))
}

impl KeptEncapsulation {
    /// It with its attributes.
    #[inline]
    pub fn read(&self) -> Encapsulation<'_> {
        let attributes = RouteAttributes::from(Attributes::new(&self.attributes));
        attributes.encapsulation().ok().flatten().unwrap_or(Encapsulation::Other(&[]))
    }
}

impl Destination {
    /// `AF_INET`, `AF_INET6` or `AF_MPLS`.
    #[inline]
    pub fn family(&self) -> u8 {
        match self {
            Self::Network(network) => network.family(),
            Self::Label(_) => AF_MPLS as u8,
        }
    }

    /// The network, unless it is a label.
    #[inline]
    pub fn network(&self) -> Option<IpPrefix> {
        match self {
            Self::Network(network) => Some(*network),
            Self::Label(_) => None,
        }
    }

    #[inline]
    pub(super) fn address(&self) -> RouteAddress {
        match self {
            Self::Network(network) => RouteAddress::Ip(network.address()),
            Self::Label(label) => RouteAddress::Label(*label),
        }
    }

    /// As the header has it.
    #[inline]
    pub(super) fn length(&self) -> u8 {
        match self {
            Self::Network(network) => network.length(),
            Self::Label(_) => MplsLabel::BITS,
        }
    }

    #[inline]
    fn read(address: RouteAddress, length: u8) -> Result<Self, Invalid> {
        match address {
            RouteAddress::Ip(address) => prefix(address, length, "rtm_dst_len").map(Self::Network),
            RouteAddress::Label(label) => Ok(Self::Label(label)),
        }
    }

    /// Every destination of the family, which is what a message without one means.
    #[inline]
    fn every(family: u8) -> Self {
        let any: IpAddr = match u32::from(family) {
            AF_INET6 | RTNL_FAMILY_IP6MR => [0; 16].into(),
            _ => [0; 4].into(),
        };
        IpPrefix::new(any, 0).map_or_else(|| any.into(), Self::Network)
    }
}

impl<P: Into<IpPrefix>> From<P> for Destination {
    #[inline]
    fn from(network: P) -> Self {
        Self::Network(network.into())
    }
}

impl From<MplsLabel> for Destination {
    #[inline]
    fn from(label: MplsLabel) -> Self {
        Self::Label(label)
    }
}

parameters! { Destination: IpPrefix, IpAddr, Ipv4Addr, Ipv6Addr, [u8; 4], [u8; 16], MplsLabel }
#[cfg(feature = "ipnet")]
parameters! { Destination: ipnet::IpNet, ipnet::Ipv4Net, ipnet::Ipv6Net }

/// A network, or an address alone.
impl Parameter<Destination> for &str {
    #[inline]
    fn parameter(self) -> Result<Destination, Problem> {
        self.parameter().map(Destination::Network)
    }
}

/// `10.0.0.0/8`, or a label's number.
impl fmt::Display for Destination {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network(network) => fmt::Display::fmt(network, f),
            Self::Label(label) => fmt::Display::fmt(label, f),
        }
    }
}
