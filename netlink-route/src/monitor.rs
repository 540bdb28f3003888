//! The monitor: what changes, as it changes (`ip monitor`).
//!
//! Events are states, not steps: an object that is changed is told as a new one, and one may be told that a
//! list had already. What is lost because it was read too slowly is [told](netlink_core::News::Lost) in its place, and
//! learned anew by listing.

use netlink_core::socket::Config;
use netlink_core::uapi::socket::{AF_BRIDGE, AF_UNSPEC};
use netlink_core::wire::{Invalid, Message};
use netlink_core::{Monitored, events, values};

use crate::address::{Address, AddressMessage};
use crate::link::{Link, LinkMessage, is_wireless_event};
use crate::neighbour::{Neighbour, NeighbourMessage};
use crate::protocol::Route as Protocol;
use crate::route::{Route, RouteMessage};
use crate::rule::{Rule, RuleMessage};
use crate::uapi::rtnetlink::*;

values! {
    /// What a monitor can be told about. Those that are not named here go by their number (`RTNLGRP_*`).
    pub enum Group: u32 {
        /// Links.
        RTNLGRP_LINK => Links,
        /// Neighbours, and forwarding entries of bridges and VXLAN links.
        RTNLGRP_NEIGH => Neighbours,
        /// IPv4 addresses.
        RTNLGRP_IPV4_IFADDR => Ipv4Addresses,
        /// IPv6 addresses.
        RTNLGRP_IPV6_IFADDR => Ipv6Addresses,
        /// IPv4 routes.
        RTNLGRP_IPV4_ROUTE => Ipv4Routes,
        /// IPv6 routes.
        RTNLGRP_IPV6_ROUTE => Ipv6Routes,
        /// MPLS routes.
        RTNLGRP_MPLS_ROUTE => MplsRoutes,
        /// IPv4 multicast routes.
        RTNLGRP_IPV4_MROUTE => Ipv4MulticastRoutes,
        /// IPv6 multicast routes.
        RTNLGRP_IPV6_MROUTE => Ipv6MulticastRoutes,
        /// IPv4 rules.
        RTNLGRP_IPV4_RULE => Ipv4Rules,
        /// IPv6 rules.
        RTNLGRP_IPV6_RULE => Ipv6Rules,
        /// Next hop objects.
        RTNLGRP_NEXTHOP => NextHops,
        /// Ids of network namespaces.
        RTNLGRP_NSID => NamespaceIds,
        /// Traffic control.
        RTNLGRP_TC => TrafficControl,
    }
}

impl Group {
    /// All that [`Event`] has a variant for.
    pub const ALL: [Self; 9] = [
        Self::Links,
        Self::Neighbours,
        Self::Ipv4Addresses,
        Self::Ipv6Addresses,
        Self::Ipv4Routes,
        Self::Ipv6Routes,
        Self::MplsRoutes,
        Self::Ipv4Rules,
        Self::Ipv6Rules,
    ];
}

/// Tells what changes in some [groups](Group). Needs no capability.
///
/// ```no_run
/// use netlink_route::News;
/// use netlink_route::monitor::{Event, Group, Monitor};
///
/// let mut monitor = Monitor::open([Group::Links])?;
/// loop {
///     match monitor.next()? {
///         News::Event(Event::NewLink(link)) => println!("{:?} is {:?}", link.attributes.name()?, link.header.flags),
///         News::Event(Event::DeletedLink(link)) => println!("{:?} is gone", link.attributes.name()?),
///         News::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// It can listen in all namespaces that its own [has an id for](crate::NamespaceIds), which needs `CAP_NET_BROADCAST` over
/// each of them; `next_from` says whence an event comes:
///
/// ```no_run
/// use netlink_route::monitor::{Group, Monitor};
///
/// let mut monitor = Monitor::with(Monitor::config().all_namespaces(), [Group::Links])?;
/// let (news, info) = monitor.next_from()?;
/// println!("in {:?}: {news:?}", info.namespace);
/// # Ok::<(), netlink_route::Error>(())
/// ```
pub type Monitor = netlink_core::Monitor<Groups>;

/// The groups that a [`Monitor`] listens to; made of any list of [`Group`].
#[derive(Debug, Clone)]
pub struct Groups(Vec<u32>);

impl<I: IntoIterator<Item = Group>> From<I> for Groups {
    #[inline]
    fn from(groups: I) -> Self {
        Self(groups.into_iter().map(u32::from).collect())
    }
}

events! {
    /// Something that has changed.
    pub enum Event<'a>, owned OwnedEvent {
        /// There is a new link, or one that has changed.
        NewLink(LinkMessage<'a> => Link),
        /// A link is gone.
        DeletedLink(LinkMessage<'a> => Link),
        /// A bridge has a new port, or one that has changed.
        NewPort(LinkMessage<'a> => Link),
        /// A bridge no longer has this port. The link may still be there.
        DeletedPort(LinkMessage<'a> => Link),
        /// There is a new address, or one that has changed.
        NewAddress(AddressMessage<'a> => Address),
        /// An address is gone.
        DeletedAddress(AddressMessage<'a> => Address),
        /// There is a new route, or one that has changed.
        NewRoute(RouteMessage<'a> => Route),
        /// A route is gone.
        DeletedRoute(RouteMessage<'a> => Route),
        /// There is a new neighbour, or one that has changed.
        NewNeighbour(NeighbourMessage<'a> => Neighbour),
        /// A neighbour is gone.
        DeletedNeighbour(NeighbourMessage<'a> => Neighbour),
        /// There is a new rule.
        NewRule(RuleMessage<'a> => Rule),
        /// A rule is gone.
        DeletedRule(RuleMessage<'a> => Rule),
    }
}

impl Monitored for Groups {
    type Protocol = Protocol;
    type Event<'a> = Event<'a>;
    type Owned = OwnedEvent;

    fn configure(&self, config: Config) -> Config {
        self.0.iter().copied().fold(config, Config::group)
    }

    #[inline]
    fn read<'a>(&self, message: Message<'a>) -> Result<Event<'a>, Invalid> {
        Ok(match u32::from(message.header.kind) {
            RTM_NEWLINK | RTM_DELLINK => Event::of_link(message)?,
            RTM_NEWADDR => Event::NewAddress(message.try_into()?),
            RTM_DELADDR => Event::DeletedAddress(message.try_into()?),
            RTM_NEWROUTE => Event::NewRoute(message.try_into()?),
            RTM_DELROUTE => Event::DeletedRoute(message.try_into()?),
            RTM_NEWNEIGH => Event::NewNeighbour(message.try_into()?),
            RTM_DELNEIGH => Event::DeletedNeighbour(message.try_into()?),
            RTM_NEWRULE => Event::NewRule(message.try_into()?),
            RTM_DELRULE => Event::DeletedRule(message.try_into()?),
            _ => Event::Other(message),
        })
    }
}

impl<'a> Event<'a> {
    /// Other families than none tell of a link's part in them, with the message types of the link itself; and so do the
    /// wireless extensions of what happens on it.
    fn of_link(message: Message<'a>) -> Result<Self, Invalid> {
        let is_new = u32::from(message.header.kind) == RTM_NEWLINK;
        let link = LinkMessage::try_from(message)?;
        Ok(match (u32::from(link.header.family), is_new) {
            _ if is_wireless_event(&link) => Self::Other(message),
            (AF_UNSPEC, true) => Self::NewLink(link),
            (AF_UNSPEC, false) => Self::DeletedLink(link),
            (AF_BRIDGE, true) => Self::NewPort(link),
            (AF_BRIDGE, false) => Self::DeletedPort(link),
            _ => Self::Other(message),
        })
    }
}

#[cfg(test)]
mod tests {
    use netlink_core::table::{Layout, SetWriter};
    use netlink_core::wire::{MESSAGE_HEADER_LENGTH, MessageHeader, Messages, Writer};
    use netlink_core::{Meaning, Watched};

    use super::*;
    use crate::Links;
    use crate::link::{LinkAttributesWriter, LinkHeader};

    fn new_link(attributes: &LinkAttributesWriter) -> Vec<u8> {
        let mut writer = Writer::new();
        writer.raw(|bytes| LinkHeader { index: 3, ..LinkHeader::default() }.write(bytes));
        writer.append(attributes.writer());
        let payload = writer.finish().expect("attributes that can be written");
        let length = (MESSAGE_HEADER_LENGTH + payload.len()) as u32;
        let header = MessageHeader { length, kind: RTM_NEWLINK as u16, ..MessageHeader::default() };
        [&header.to_bytes()[..], payload].concat()
    }

    #[test]
    fn an_event_of_the_wireless_extensions_is_no_news_of_the_link() {
        let named = LinkAttributesWriter::new().name("wlan0".try_into().expect("a name"));
        let wireless = new_link(&named.clone().wireless(&[0; 20]));
        let message = Messages::new(&wireless).next().expect("a message").expect("a whole one");
        assert!(matches!(Groups::from([Group::Links]).read(message), Ok(Event::Other(_))));
        assert_eq!(Links::new().meaning(message, &mut ()), Meaning::Nothing);
        let changed = new_link(&named.mtu(1400));
        let message = Messages::new(&changed).next().expect("a message").expect("a whole one");
        assert!(matches!(Groups::from([Group::Links]).read(message), Ok(Event::NewLink(_))));
        assert_eq!(Links::new().meaning(message, &mut ()), Meaning::New);
    }
}
