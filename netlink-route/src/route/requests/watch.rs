//! Watching routes: which of them the kernel takes for the same, and what it does not tell of.
//!
//! IPv4 (`fib_table_insert`, net/ipv4/fib_trie.c) keeps a list for each [`RouteKey`], in which everything else may
//! differ: a route is put at its end (append), at its beginning (prepend), or in place of the first (replace). Routes
//! whose link, next hop object or last address goes vanish without a word (`fib_flush`), and next hops come back to life
//! as silently; so the list is read again when one of these comes or goes. Some of it is told before it is done
//! (`fib_table_delete`, `inet_del_ifa`), under the lock of the whole protocol, which a look-up of a next hop object
//! takes too.
//!
//! Where a next hop object is replaced, each of its routes is told as a replacement wherever it stands, or, by
//! `net.ipv4.nexthop_compat_mode`, none is (`insert_nexthop`, net/ipv4/nexthop.c); so the list is read again then too.
//!
//! IPv6 (`fib6_add_rt2node`, net/ipv6/ip6_fib.c) makes one route of all that have a router and the same key: it is told
//! as a whole when one is added, but deleted one by one. A replacement takes the place of such a route if it is one
//! itself, else of the first of the others. (Where a route without a router stands between the next hops of one that
//! has several, the kernel's list leaves it out: `fib6_dump_node`.)
//!
//! Both change flags of routes silently when a link loses its carrier.

use std::collections::BTreeMap;
use std::net::IpAddr;

use netlink_core::datagram::Condition;
use netlink_core::request::One;
use netlink_core::table::SetWriter;
use netlink_core::uapi::netlink::{NLM_F_APPEND, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE};
use netlink_core::uapi::socket::{AF_INET, AF_INET6, AF_MPLS, AF_UNSPEC};
use netlink_core::wire;
use netlink_core::{Meaning, Raw, Watched};

use super::{Destination, Origin, Route, RouteFlags, RouteHeader, RouteMessage, RouteProtocol, Routes};
use crate::address::AddressMessage;
use crate::filter;
use crate::link::{LinkFlags, LinkMessage};
use crate::route::{KeptEncapsulation, NextHop, NextHopFlags, RouteAttributes};
use crate::uapi::rtnetlink::*;

/// What tells one route from another, up to where it leads. Some routes have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RouteKey {
    /// The table.
    pub table: u32,
    /// Where it leads.
    pub destination: Destination,
    /// The metric.
    pub metric: u32,
    /// Type of service.
    pub tos: u8,
}

impl RouteKey {
    /// That of a route to this destination.
    pub fn new(table: u32, destination: impl Into<Destination>, metric: u32) -> Self {
        Self { table, destination: destination.into(), metric, tos: 0 }
    }
}

/// What of a link's flags routes show.
const CARRIER: LinkFlags = LinkFlags::UP.union(LinkFlags::RUNNING).union(LinkFlags::LOWER_UP);

/// By [`RouteKey`].
impl Watched for Routes {
    type Key = RouteKey;
    /// Links and which of their flags are on that routes depend on.
    type Memory = BTreeMap<u32, LinkFlags>;

    #[inline]
    fn groups(&self) -> Vec<u32> {
        let family = self.draft.header.family;
        let mut groups = filter::groups(
            family,
            &[
                (AF_INET, RTNLGRP_IPV4_ROUTE),
                (AF_INET, RTNLGRP_IPV4_IFADDR),
                (AF_INET, RTNLGRP_NEXTHOP),
                (AF_INET6, RTNLGRP_IPV6_ROUTE),
                (AF_INET6, RTNLGRP_NEXTHOP),
                (AF_MPLS, RTNLGRP_MPLS_ROUTE),
                (RTNL_FAMILY_IPMR, RTNLGRP_IPV4_MROUTE),
                (RTNL_FAMILY_IP6MR, RTNLGRP_IPV6_MROUTE),
            ],
        );
        groups.push(RTNLGRP_LINK);
        groups
    }

    #[inline]
    fn condition(&self) -> Option<Condition> {
        let RouteHeader { family, origin, .. } = self.draft.header;
        let mut routes = vec![filter::routes()];
        routes.extend((family != 0).then(|| filter::family(family)));
        routes.extend(self.filters().table().ok().flatten().map(filter::route_table));
        if origin != Origin::Unspecified {
            routes.push(filter::route_origin(origin) | filter::replacements());
        }
        Some(Condition::all(routes))
    }

    #[inline]
    fn causes(&self) -> Option<Condition> {
        let gone = filter::kinds([RTM_NEWLINK, RTM_DELLINK, RTM_NEWADDR, RTM_DELADDR, RTM_DELNEXTHOP]);
        let replaced = filter::kinds([RTM_NEWNEXTHOP]) & filter::replacements();
        Some(gone | replaced)
    }

    #[inline]
    fn meaning(&self, message: wire::Message<'_>, links: &mut Self::Memory) -> Meaning {
        match u32::from(message.header.kind) {
            RTM_NEWROUTE => of_new(message),
            RTM_DELROUTE => Meaning::Deleted,
            RTM_NEWLINK | RTM_DELLINK => of_link(message, links),
            RTM_NEWADDR | RTM_DELADDR if AddressMessage::try_from(message).is_ok_and(is_ipv4) => {
                Meaning::Untold
            }
            RTM_DELNEXTHOP => Meaning::Untold,
            RTM_NEWNEXTHOP if is_replacement(message) => Meaning::Untold,
            _ => Meaning::Nothing,
        }
    }

    #[inline]
    fn fence(&self) -> Option<Raw<RouteProtocol, One>> {
        Some(Raw::one(RTM_GETNEXTHOP as u16).payload(&[0; size_of::<u64>()]))
    }

    #[inline]
    fn key(route: &Route) -> RouteKey {
        let Route { table, destination, metric, tos, .. } = *route;
        RouteKey { table, destination, metric, tos }
    }

    #[inline]
    fn may_leave(&self) -> bool {
        let unfiltered = RouteHeader { family: self.draft.header.family, ..RouteHeader::default() };
        self.draft.header != unfiltered || self.filters().output_link().is_ok_and(|link| link.is_some())
    }

    #[inline]
    fn is_same(known: &Route, told: &Route) -> bool {
        match u32::from(known.family) {
            AF_INET6 => {
                let (known_details, told_details) = (known.details(), told.details());
                known.kind == told.kind
                    && known_details.source == told_details.source
                    && known_details.next_hop_id == told_details.next_hop_id
                    && (known_details.next_hop_id.is_some()
                        || ways(known).any(|way| ways(told).any(|other| way == other)))
            }
            AF_INET => identity(known) == identity(told),
            _ => {
                known.details().source == told.details().source
                    && known.details().input_link == told.details().input_link
            }
        }
    }

    #[inline]
    fn is_replaceable(known: &Route, told: &Route) -> bool {
        match u32::from(known.family) {
            AF_INET6 => {
                known.details().source == told.details().source && has_router(known) == has_router(told)
            }
            // The kernel puts no route in place of another that is there already: this one's next hop object has changed.
            AF_INET => Self::is_same(known, told),
            _ => true,
        }
    }

    #[inline]
    fn rest(known: &Route, told: &Route) -> Option<Route> {
        let gone: Vec<_> = ways(told).collect();
        let is_left = |way: &Way<'_>| !gone.contains(way);
        let left = ways(known).filter(is_left).count();
        (left > 0 && u32::from(known.family) == AF_INET6 && known.details().next_hop_id.is_none())
            .then(|| known.with_next_hops(|hop| is_left(&way(hop))))
    }
}

impl Routes {
    #[inline]
    fn filters(&self) -> RouteAttributes<'_> {
        wire::Attributes::new(self.draft.attributes.writer().bytes()).into()
    }
}

/// The flags of the notification are those of how the route was put there.
#[inline]
fn of_new(message: wire::Message<'_>) -> Meaning {
    let flags = u32::from(message.header.flags);
    let is_ipv4 =
        RouteMessage::try_from(message).is_ok_and(|route| u32::from(route.header.family) == AF_INET);
    if is_replacement(message) {
        Meaning::Replaced
    } else if is_ipv4 && flags & (NLM_F_CREATE | NLM_F_APPEND | NLM_F_EXCL) == NLM_F_CREATE {
        // Prepended: so rare that it need not have a place in a cache.
        Meaning::Untold
    } else {
        Meaning::New
    }
}

#[inline]
fn is_replacement(message: wire::Message<'_>) -> bool {
    u32::from(message.header.flags) & NLM_F_REPLACE != 0
}

#[inline]
fn of_link(message: wire::Message<'_>, links: &mut BTreeMap<u32, LinkFlags>) -> Meaning {
    let Ok(link) = LinkMessage::try_from(message) else { return Meaning::Nothing };
    if u32::from(link.header.family) != AF_UNSPEC {
        return Meaning::Nothing;
    }
    let index = link.header.index;
    let before = match u32::from(message.header.kind) {
        RTM_DELLINK => links.remove(&index).map(|_| LinkFlags::empty()),
        _ => links.insert(index, link.header.flags & CARRIER),
    };
    if before == Some(link.header.flags & CARRIER) { Meaning::Nothing } else { Meaning::Untold }
}

#[inline]
fn is_ipv4(address: AddressMessage<'_>) -> bool {
    u32::from(address.header.family) == AF_INET
}

/// What `fib_find_info` compares of IPv4 routes beside their key (net/ipv4/fib_semantics.c). A next hop object has one
/// identity whatever it leads to; the other flags of next hops come and go.
#[inline]
fn identity(route: &Route) -> impl PartialEq {
    let details = route.details();
    let hops = details.next_hops.iter().map(|hop| {
        (hop.link, hop.gateway, hop.weight, hop.realms, &hop.encapsulation, hop.flags & NextHopFlags::ON_LINK)
    });
    let hop = (route.link, route.gateway, details.realms, &details.encapsulation);
    let ways = (hop, route.flags & RouteFlags::ON_LINK, hops.collect::<Vec<_>>());
    (
        (route.kind, route.scope, route.origin, route.preferred_source),
        (&details.metrics, details.next_hop_id),
        details.next_hop_id.is_none().then_some(ways),
    )
}

/// What `rt6_duplicate_nexthop` compares of a next hop (include/net/ip6_route.h): link, router and encapsulation.
type Way<'a> = (u32, Option<IpAddr>, Option<&'a KeptEncapsulation>);

/// All that a route leads through.
#[inline]
fn ways(route: &Route) -> impl Iterator<Item = Way<'_>> {
    let details = route.details();
    let only = (route.link, route.gateway, details.encapsulation.as_ref());
    let only = details.next_hops.is_empty().then_some(only);
    only.into_iter().chain(details.next_hops.iter().map(way))
}

#[inline]
fn way(hop: &NextHop) -> Way<'_> {
    (hop.link, hop.gateway, hop.encapsulation.as_ref())
}

/// Whether the kernel joins it with others.
#[inline]
fn has_router(route: &Route) -> bool {
    route.details().next_hop_id.is_none() && ways(route).any(|(_, router, _)| router.is_some())
}
