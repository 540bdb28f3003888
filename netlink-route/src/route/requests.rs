//! What can be asked about routes.

mod watch;

use std::net::IpAddr;
use std::time::Duration;

use netlink_core::request;
use netlink_core::request::Draft;
use netlink_core::table::SetWriter;
use netlink_core::types::{IpPrefix, LinkRef, Parameter};
use netlink_core::uapi::netlink::{NLM_F_APPEND, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE};
use netlink_core::uapi::socket::{AF_INET, AF_INET6, AF_MPLS};
use netlink_core::wire::{self, Problem, Writer};

use super::{
    Destination, Encapsulate, Hop, MplsEntry, MplsLabel, Route, RouteAddress, RouteAttributesWriter,
    RouteFlags, RouteHeader, RouteMessage, RouteMetricsWriter, RoutePreference, RouteType, Via,
};
use crate::protocol::{Origin, Route as RouteProtocol, Scope};
use crate::uapi::rtnetlink::*;
pub use watch::RouteKey;

request! {
    /// Lists routes (`ip route show table all`). Needs no capability.
    ///
    /// The kernel filters since Linux 4.20; older ones send all, of which those asked for are picked.
    pub struct Routes("list routes") in RouteProtocol: RTM_GETROUTE {
        RouteHeader, RouteAttributesWriter
    } -> Many RouteMessage<'a> => Route, if is_wanted when is_filtered
}

impl Routes {
    /// Those of all families and tables.
    #[inline]
    pub fn new() -> Self {
        Self { draft: Draft::new(RouteHeader::default()) }
    }

    /// Those of one family only: `AF_INET`, `AF_INET6`, `AF_MPLS`.
    #[inline]
    pub fn of_family(mut self, family: u8) -> Self {
        self.draft.header.family = family;
        self
    }

    /// Those of one table only. If a family is given too and has no such table, the error
    /// [is "not found"](netlink_core::Error::is_not_found).
    #[inline]
    pub fn of_table(self, table: u32) -> Self {
        self.with(|attributes| attributes.table(table))
    }

    /// Those only that were installed by this one.
    #[inline]
    pub fn of_origin(mut self, origin: Origin) -> Self {
        self.draft.header.origin = origin;
        self
    }

    /// Those of one type only.
    #[inline]
    pub fn of_type(mut self, kind: RouteType) -> Self {
        self.draft.header.kind = kind;
        self
    }

    /// Those only that have a next hop through this link.
    pub fn of_link(self, link: impl Into<LinkRef>) -> Self {
        self.with(|attributes| attributes.output_link(link))
    }

    /// Cached ones only, such as those of path MTUs (`ip route show cache`).
    #[inline]
    pub fn cached(mut self) -> Self {
        self.draft.header.flags |= RouteFlags::CLONED;
        self
    }

    /// IPv4 is in every kernel; a family that is not there is listed as all of them are.
    #[inline]
    fn is_filtered(&self) -> bool {
        let all_ipv4 = RouteHeader { family: AF_INET as u8, ..RouteHeader::default() };
        self.draft.header != all_ipv4 || !self.draft.attributes.writer().bytes().is_empty()
    }

    /// Other families (MCTP, Phonet, CAN) have routes of another make.
    #[inline]
    fn is_wanted(&self, reply: &RouteMessage<'_>, sent: wire::Message<'_>) -> bool {
        FAMILIES.contains(&u32::from(reply.header.family))
            && RouteMessage::try_from(sent).is_ok_and(|sent| is_wanted(&sent, reply))
    }
}

impl Default for Routes {
    fn default() -> Self {
        Self::new()
    }
}

const FAMILIES: [u32; 5] = [AF_INET, AF_INET6, AF_MPLS, RTNL_FAMILY_IPMR, RTNL_FAMILY_IP6MR];

/// Whether the reply is one that the filters in the request let pass.
#[inline]
fn is_wanted(sent: &RouteMessage<'_>, reply: &RouteMessage<'_>) -> bool {
    let (wanted, header) = (sent.header, reply.header);
    let asked = |flag| !wanted.flags.contains(flag) || header.flags.contains(flag);
    let table = sent.attributes.table().ok().flatten();
    (wanted.family == 0 || wanted.family == header.family)
        && (wanted.origin == Origin::Unspecified || wanted.origin == header.origin)
        && (wanted.kind == RouteType::Unspecified || wanted.kind == header.kind)
        && asked(RouteFlags::CLONED)
        && table.is_none_or(|table| table == table_of(reply))
        && sent.attributes.output_link().ok().flatten().is_none_or(|link| uses_link(reply, link))
}

fn table_of(reply: &RouteMessage<'_>) -> u32 {
    reply.attributes.table().ok().flatten().unwrap_or_else(|| reply.header.table.into())
}

/// Next hop objects keep their links to themselves; kernels that have them filter.
fn uses_link(reply: &RouteMessage<'_>, link: u32) -> bool {
    let attributes = reply.attributes;
    attributes.output_link().ok().flatten() == Some(link)
        || attributes.next_hop_id().is_ok_and(|id| id.is_some())
        || attributes
            .next_hops()
            .ok()
            .flatten()
            .is_some_and(|hops| hops.flatten().any(|hop| hop.header.link == link))
}

request! {
    /// Adds a route (`ip route add`). Needs `CAP_NET_ADMIN`.
    ///
    /// ```no_run
    /// # use netlink_route::{AddRoute, Connection, IpPrefix};
    /// # use std::net::Ipv4Addr;
    /// # let (mut connection, prefix, gateway): (Connection, IpPrefix, Ipv4Addr) = unimplemented!();
    /// connection.run(AddRoute::new(prefix).via(gateway))?;
    /// # Ok::<(), netlink_route::Error>(())
    /// ```
    ///
    /// What is not said is as with `ip`: table main, origin [`Boot`](Origin::Boot), and for IPv4 the scope that
    /// goes with the type and with having a router.
    ///
    /// Where there is a route to the destination with the same metric, the error
    /// [says so](netlink_core::Error::already_exists).
    pub struct AddRoute("add route") in RouteProtocol: RTM_NEWROUTE {
        RouteHeader, RouteAttributesWriter
    } -> Echo RouteMessage<'a> => Route
}

impl AddRoute {
    /// A route to this network, address or MPLS label.
    pub fn new(destination: impl Parameter<Destination>) -> Self {
        Self::of_type(RouteType::Unicast, destination)
    }

    /// A route of this type, such as [`Blackhole`](RouteType::Blackhole).
    pub fn of_type(kind: RouteType, destination: impl Parameter<Destination>) -> Self {
        let destination = destination.parameter();
        let header = RouteHeader {
            origin: Origin::Boot,
            table: default_table(kind) as u8,
            scope: default_scope(kind, family_of(destination)),
            kind,
            ..RouteHeader::default()
        };
        let mut request = Self { draft: draft(header, destination) };
        request.draft.flags = (NLM_F_CREATE | NLM_F_EXCL) as u16;
        request
    }

    /// Replaces the route to the destination with the same metric, where there is one (`ip route replace`).
    pub fn or_replace(mut self) -> Self {
        self.draft.flags = (NLM_F_CREATE | NLM_F_REPLACE) as u16;
        self
    }

    /// Replaces the route to the destination with the same metric, which must exist (`ip route change`).
    pub fn only_replace(mut self) -> Self {
        self.draft.flags = NLM_F_REPLACE as u16;
        self
    }

    /// Adds it behind others to the destination with the same metric (`ip route append`). For IPv6 this adds a
    /// next hop to the route that is there.
    pub fn append(mut self) -> Self {
        self.draft.flags = (NLM_F_CREATE | NLM_F_APPEND) as u16;
        self
    }

    /// Adds it before others to the destination with the same metric (`ip route prepend`).
    pub fn prepend(mut self) -> Self {
        self.draft.flags = NLM_F_CREATE as u16;
        self
    }

    /// Takes the router for a neighbour though no route says so.
    #[inline]
    pub fn onlink(mut self) -> Self {
        self.draft.header.flags |= RouteFlags::ON_LINK;
        self
    }

    /// Sets what transport protocols take for granted along the route, such as its MTU.
    #[inline]
    pub fn metrics(self, metrics: RouteMetricsWriter) -> Self {
        self.with(|attributes| attributes.metrics(metrics))
    }

    /// Encapsulates packets (`encap`).
    pub fn encapsulation(self, attributes: impl Encapsulate) -> Self {
        self.with(|route| attributes.append_to(route))
    }

    /// Makes it expire after this time, in whole seconds; IPv6 only.
    #[inline]
    pub fn lifetime(self, lifetime: Duration) -> Self {
        self.with(|attributes| attributes.lifetime(lifetime))
    }

    /// Sets how its router is preferred to others (`pref`); IPv6 only.
    #[inline]
    pub fn preference(self, preference: RoutePreference) -> Self {
        self.with(|attributes| attributes.preference(preference))
    }

    /// Replaces the label of an MPLS route by these, the outermost first (`as`).
    #[inline]
    pub fn labels(self, labels: &[MplsLabel]) -> Self {
        self.with(|attributes| attributes.labels(MplsEntry::stack(labels)))
    }
}

request! {
    /// Deletes a route (`ip route delete`): the first to the destination that has all that is given. Needs
    /// `CAP_NET_ADMIN`.
    ///
    /// Where there is none, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct DeleteRoute("delete route") in RouteProtocol: RTM_DELROUTE {
        RouteHeader, RouteAttributesWriter
    } -> Acknowledgement
}

impl DeleteRoute {
    /// A route to this network, address or MPLS label, in table main unless another is given.
    pub fn new(destination: impl Parameter<Destination>) -> Self {
        let destination = destination.parameter();
        // Of any scope and any type; but MPLS wants to hear the only one that it has.
        let (scope, kind) = match u32::from(family_of(destination)) {
            AF_INET => (Scope::Nowhere, RouteType::Unspecified),
            AF_MPLS => (Scope::Universe, RouteType::Unicast),
            _ => (Scope::Universe, RouteType::Unspecified),
        };
        let header = RouteHeader { table: RT_TABLE_MAIN as u8, scope, kind, ..RouteHeader::default() };
        Self { draft: draft(header, destination) }
    }

    /// One of this type only.
    #[inline]
    pub fn of_type(mut self, kind: RouteType) -> Self {
        self.draft.header.kind = kind;
        self
    }
}

/// By all of it that the kernel compares (`fib_table_delete`, net/ipv4/fib_trie.c). Where IPv4 routes to the same destination
/// differ in nothing but flags, metrics, encapsulation, weights, or that one's next hops begin with all of the other's,
/// the first of them is deleted. Of IPv6 routes, next hops are deleted one after another.
impl From<&Route> for DeleteRoute {
    #[inline]
    fn from(route: &Route) -> Self {
        let details = route.details();
        let mut request = Self::new(route.destination).table(route.table).tos(route.tos).origin(route.origin);
        if route.metric != 0 {
            request = request.metric(route.metric);
        }
        if let Some(source) = details.source {
            request = request.source(source);
        }
        if let Some(source) = route.preferred_source {
            request = request.preferred_source(source);
        }
        if let Some(realms) = details.realms {
            request = request.realms(realms);
        }
        request = request.of_type(route.kind).through(route);
        if route.family == AF_INET as u8 {
            request.draft.header.scope = route.scope;
        }
        request
    }
}

impl DeleteRoute {
    /// Where that one leads through.
    fn through(mut self, route: &Route) -> Self {
        let details = route.details();
        if let Some(id) = details.next_hop_id {
            // Where the object is a blackhole, that is what the kernel calls the route.
            return self.of_type(RouteType::Unspecified).next_hop_id(id);
        }
        if !details.next_hops.is_empty() {
            return self.multipath(details.next_hops.iter().map(Hop::alike));
        }
        if let Some(gateway) = route.gateway {
            self = self.via(gateway);
        }
        if route.link == 0 { self } else { self.dev(route.link) }
    }
}

request! {
    /// Asks which route a packet takes (`ip route get`). Needs no capability.
    ///
    /// Where there is none, the kernel refuses with `ENETUNREACH`; where the route is of a type that leads
    /// nowhere, with the errno that a process would see.
    pub struct GetRoute("look for route") in RouteProtocol: RTM_GETROUTE {
        RouteHeader, RouteAttributesWriter
    } -> One RouteMessage<'a> => Route
}

impl GetRoute {
    /// That of a packet to this address, or with this MPLS label.
    pub fn to(destination: impl Parameter<RouteAddress>) -> Self {
        let destination = destination.parameter().map(|destination| match destination {
            RouteAddress::Ip(address) => Destination::from(address),
            RouteAddress::Label(label) => Destination::from(label),
        });
        let mut draft = draft(RouteHeader::default(), destination);
        if draft.header.family == AF_INET as u8 {
            // IPv6 tells the table anyhow, and refuses the flag.
            draft.header.flags = RouteFlags::LOOKUP_TABLE;
        }
        Self { draft }
    }

    /// The route as it stands in its table (`fibmatch`), rather than what it means for this packet; since
    /// Linux 4.13.
    #[inline]
    pub fn fib_match(mut self) -> Self {
        self.draft.header.flags |= RouteFlags::FIB_MATCH;
        self
    }

    /// A packet from this address (`from`).
    pub fn source(mut self, address: impl Parameter<IpAddr>) -> Self {
        let address = address.parameter();
        self.draft.header.source_length = address.map_or(0, |address| IpPrefix::from(address).length());
        self.with(|attributes| put_source(attributes, address))
    }

    /// A packet that came in through this link (`iif`).
    pub fn input(self, link: impl Into<LinkRef>) -> Self {
        self.with(|attributes| attributes.input_link(link))
    }

    /// A packet of a socket that is bound to this link (`oif`).
    pub fn output(self, link: impl Into<LinkRef>) -> Self {
        self.with(|attributes| attributes.output_link(link))
    }

    /// A packet with this type of service.
    #[inline]
    pub fn tos(mut self, tos: u8) -> Self {
        self.draft.header.tos = tos;
        self
    }

    /// A packet with this firewall mark.
    #[inline]
    pub fn mark(self, mark: u32) -> Self {
        self.with(|attributes| attributes.mark(mark))
    }

    /// A packet of a socket of this user.
    #[inline]
    pub fn uid(self, uid: u32) -> Self {
        self.with(|attributes| attributes.uid(uid))
    }

    /// A packet of this transport protocol, `IPPROTO_*`; since Linux 4.19.
    #[inline]
    pub fn ip_protocol(self, protocol: u8) -> Self {
        self.with(|attributes| attributes.ip_protocol(protocol))
    }

    /// A packet from this port; since Linux 4.19.
    #[inline]
    pub fn source_port(self, port: u16) -> Self {
        self.with(|attributes| attributes.source_port(port))
    }

    /// A packet to this port; since Linux 4.19.
    #[inline]
    pub fn destination_port(self, port: u16) -> Self {
        self.with(|attributes| attributes.destination_port(port))
    }

    /// A packet with this flow label, 20 bits; IPv6 only, since Linux 6.14.
    #[inline]
    pub fn flow_label(self, label: u32) -> Self {
        self.with(|attributes| attributes.flow_label(label))
    }
}

macro_rules! which_route {
    ($($Request:ident)*) => {$(impl $Request {
        /// Through this router: an IP address of the same family, since Linux 5.2 for IPv4 also one of IPv6, or for MPLS one
        /// of either family or a link-layer address.
        pub fn via(self, router: impl Parameter<Via>) -> Self {
            let (family, router) = (self.draft.header.family, router.parameter());
            self.with(|attributes| put_via(attributes, family, router)).far_away()
        }

        /// Through this link (`dev`).
        pub fn dev(self, link: impl Into<LinkRef>) -> Self {
            self.with(|attributes| attributes.output_link(link))
        }

        /// Through the next hop object of this id (`nhid`); since Linux 5.3.
        #[inline]
        pub fn next_hop_id(self, id: u32) -> Self {
            self.with(|attributes| attributes.next_hop_id(id)).far_away()
        }

        /// In this table.
        #[inline]
        pub fn table(self, table: u32) -> Self {
            self.with(|attributes| attributes.table(table))
        }

        /// With this metric: of several routes to a network the lowest is taken.
        #[inline]
        pub fn metric(self, metric: u32) -> Self {
            self.with(|attributes| attributes.metric(metric))
        }

        /// For packets with this type of service; the lowest two bits must be 0. IPv4 only.
        #[inline]
        pub fn tos(mut self, tos: u8) -> Self {
            self.draft.header.tos = tos;
            self
        }

        /// For packets from this network (`from`); IPv6 only.
        pub fn source(mut self, network: impl Parameter<IpPrefix>) -> Self {
            let network = network.parameter();
            self.draft.header.source_length = network.map_or(0, |network| network.length());
            self.with(|attributes| put_source(attributes, network.map(|network| network.address())))
        }

        /// Through these, which share the traffic (`nexthop`).
        pub fn multipath(mut self, hops: impl IntoIterator<Item = Hop>) -> Self {
            let family = self.draft.header.family;
            let mut content = Writer::new();
            hops.into_iter().for_each(|hop| hop.write(family, &mut content));
            self.draft.change(|mut attributes| {
                attributes.writer_mut().nest(RTA_MULTIPATH as u16, "RTA_MULTIPATH", &content);
                attributes
            });
            self.far_away()
        }

        /// With this source address for the host's own packets (`src`).
        pub fn preferred_source(self, address: impl Parameter<IpAddr>) -> Self {
            let address = address.parameter();
            self.with(|attributes| {
                attributes.checked("RTA_PREFSRC", address, RouteAttributesWriter::preferred_source)
            })
        }

        /// With these realms (`realms`): the source's in the upper half, the destination's in the lower; IPv4 only.
        #[inline]
        pub fn realms(self, realms: u32) -> Self {
            self.with(|attributes| attributes.realms(realms))
        }

        /// Says how far away the destination is; IPv4 only.
        #[inline]
        pub fn scope(mut self, scope: Scope) -> Self {
            self.draft.header.scope = scope;
            self
        }

        /// Names who installs it (`proto`).
        #[inline]
        pub fn origin(mut self, origin: Origin) -> Self {
            self.draft.header.origin = origin;
            self
        }

        /// Behind a router nothing is as near as the link.
        #[inline]
        fn far_away(mut self) -> Self {
            if self.draft.header.scope == Scope::Link {
                self.draft.header.scope = Scope::Universe;
            }
            self
        }
    })*};
}

which_route! { AddRoute DeleteRoute }

#[inline]
fn draft(
    header: RouteHeader,
    destination: Result<Destination, Problem>,
) -> Draft<RouteHeader, RouteAttributesWriter> {
    let family = family_of(destination);
    let destination_length = destination.map_or(0, |destination| destination.length());
    let address = destination.map(|destination| destination.address());
    Draft::new(RouteHeader { family, destination_length, ..header }).changed(
        |attributes: RouteAttributesWriter| {
            attributes.checked("RTA_DST", address, RouteAttributesWriter::destination)
        },
    )
}

fn family_of(destination: Result<Destination, Problem>) -> u8 {
    destination.map_or(0, |destination| destination.family())
}

fn put_source(attributes: RouteAttributesWriter, source: Result<IpAddr, Problem>) -> RouteAttributesWriter {
    attributes.checked("RTA_SRC", source, RouteAttributesWriter::source)
}

/// The next router, as a route of this family has it.
pub(super) fn put_via(
    attributes: RouteAttributesWriter,
    family: u8,
    via: Result<Via, Problem>,
) -> RouteAttributesWriter {
    attributes.checked("RTA_GATEWAY", via, |attributes, via| match via {
        Via::Ip(address) if IpPrefix::from(address).family() == family => attributes.gateway(address),
        via => attributes.via(via),
    })
}

/// As iproute2 does it in `iproute_modify` (ip/iproute.c).
fn default_table(kind: RouteType) -> u32 {
    match kind {
        RouteType::Local | RouteType::Broadcast | RouteType::Nat | RouteType::Anycast => RT_TABLE_LOCAL,
        _ => RT_TABLE_MAIN,
    }
}

/// Likewise; what leads to a router is [farther away](AddRoute::far_away).
fn default_scope(kind: RouteType, family: u8) -> Scope {
    match kind {
        _ if family != AF_INET as u8 => Scope::Universe,
        RouteType::Local | RouteType::Nat => Scope::Host,
        RouteType::Unicast | RouteType::Broadcast | RouteType::Multicast | RouteType::Anycast => Scope::Link,
        _ => Scope::Universe,
    }
}
