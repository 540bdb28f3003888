//! The monitor: what changes, as it changes (`ip monitor`).
//!
//! Events are states, not steps: an object that is changed is told as a new one, and one may be told that a
//! list had already. What is lost because it was read too slowly is [told](Event::Lost) in its place, and
//! learned anew by listing.

use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::socket::{Closer, Config, Socket, SocketOption};
use netlink_core::uapi::socket::{AF_BRIDGE, AF_UNSPEC};
use netlink_core::wire::{self, Invalid};
use netlink_core::{Error, Notice, Subscription, values};

use crate::address::AddressMessage;
use crate::link::LinkMessage;
use crate::neighbour::NeighbourMessage;
use crate::protocol::Route;
use crate::route::RouteMessage;
use crate::rule::RuleMessage;
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

/// Tells what changes. Needs no capability.
///
/// ```no_run
/// use netlink_route::monitor::{Event, Group, Monitor};
///
/// let mut monitor = Monitor::open([Group::Links])?;
/// loop {
///     match monitor.next()? {
///         Event::NewLink(link) => println!("{:?} is {:?}", link.attributes.name()?, link.header.flags),
///         Event::DeletedLink(link) => println!("{:?} is gone", link.attributes.name()?),
///         Event::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Monitor {
    subscription: Subscription<Route>,
}

/// Something that has changed. Messages are borrowed from the monitor's buffer.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// There is a new link, or one that has changed.
    NewLink(LinkMessage<'a>),
    /// A link is gone.
    DeletedLink(LinkMessage<'a>),
    /// A bridge has a new port, or one that has changed.
    NewPort(LinkMessage<'a>),
    /// A bridge no longer has this port. The link may still be there.
    DeletedPort(LinkMessage<'a>),
    /// There is a new address, or one that has changed.
    NewAddress(AddressMessage<'a>),
    /// An address is gone.
    DeletedAddress(AddressMessage<'a>),
    /// There is a new route, or one that has changed.
    NewRoute(RouteMessage<'a>),
    /// A route is gone.
    DeletedRoute(RouteMessage<'a>),
    /// There is a new neighbour, or one that has changed.
    NewNeighbour(NeighbourMessage<'a>),
    /// A neighbour is gone.
    DeletedNeighbour(NeighbourMessage<'a>),
    /// There is a new rule.
    NewRule(RuleMessage<'a>),
    /// A rule is gone.
    DeletedRule(RuleMessage<'a>),
    /// Something else, of a group without a variant here.
    Other(wire::Message<'a>),
    /// Events were lost between those before and those behind. A list that is read now has all that they said,
    /// and is newer than all events before.
    Lost(Loss),
}

impl Monitor {
    /// Listens to these groups in the current network namespace. Asks for a receive buffer of 4 MiB and lives
    /// with less.
    ///
    /// # Errors
    /// [`Error::System`]: `EINVAL` for a group that the kernel does not have.
    pub fn open(groups: impl IntoIterator<Item = Group>) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::open(groups.into_iter().map(u32::from))? })
    }

    /// Listens with a socket opened like this, such as in another namespace; its
    /// [groups](Config::group) are numbers.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::with(config)? })
    }

    /// Listens to these groups in all namespaces that the current one [has an id for](crate::NamespaceIds), besides
    /// its own; [`next_from`](Self::next_from) says whence an event comes. Needs `CAP_NET_BROADCAST` over each of them.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn open_all(groups: impl IntoIterator<Item = Group>) -> Result<Self, Error> {
        let monitor = Self::open(groups)?;
        let listened = monitor.socket().set_option(SocketOption::ListenAllNamespaces, true);
        listened.map_err(|error| Error::of_socket("listen", &error))?;
        Ok(monitor)
    }

    /// Listens to this group as well.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn join(&self, group: Group) -> Result<(), Error> {
        self.subscription.join(group.into())
    }

    /// No longer listens to this group. What was told to it before may still arrive.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn leave(&self, group: Group) -> Result<(), Error> {
        self.subscription.leave(group.into())
    }

    /// The next event; waits for it.
    ///
    /// # Errors
    /// - [`Error::Closed`]: a [`Closer`] has closed it.
    /// - [`Error::Reply`]: an event that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Event<'_>, Error> {
        self.subscription.next()?.try_into()
    }

    /// The next event, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Event<'_>>, Error> {
        self.subscription.next_before(deadline)?.map(Event::try_from).transpose()
    }

    /// Calls `heed` with every event, until a [`Closer`] closes the monitor.
    ///
    /// # Errors
    /// Those of [`next`](Self::next), but for [`Error::Closed`].
    pub fn for_each(&mut self, mut heed: impl FnMut(Event<'_>)) -> Result<(), Error> {
        loop {
            match self.next() {
                Ok(event) => heed(event),
                Err(Error::Closed { .. }) => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }

    /// A handle by which another thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.subscription.closer()
    }

    /// The next event, and the id of the namespace that it comes from, if that is another one; waits for it.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_from(&mut self) -> Result<(Event<'_>, Option<u32>), Error> {
        let notice = self.subscription.next()?;
        Ok((notice.try_into()?, namespace_of(&notice)))
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// The id of the other namespace that a notice comes from.
pub(crate) fn namespace_of(notice: &Notice<'_>) -> Option<u32> {
    match notice {
        Notice::Message { info, .. } => info.namespace.and_then(|id| u32::try_from(id).ok()),
        _ => None,
    }
}

impl<'a> TryFrom<Notice<'a>> for Event<'a> {
    type Error = Error;

    fn try_from(notice: Notice<'a>) -> Result<Self, Error> {
        match notice {
            Notice::Message { message, .. } => {
                Self::read(message).map_err(|invalid| Error::Reply { operation: "monitor", invalid })
            }
            Notice::Lost(loss) => Ok(Self::Lost(loss)),
            _ => Ok(Self::Lost(Loss::Damaged)),
        }
    }
}

impl<'a> Event<'a> {
    fn read(message: wire::Message<'a>) -> Result<Self, Invalid> {
        Ok(match u32::from(message.header.kind) {
            RTM_NEWLINK | RTM_DELLINK => Self::of_link(message)?,
            RTM_NEWADDR => Self::NewAddress(message.try_into()?),
            RTM_DELADDR => Self::DeletedAddress(message.try_into()?),
            RTM_NEWROUTE => Self::NewRoute(message.try_into()?),
            RTM_DELROUTE => Self::DeletedRoute(message.try_into()?),
            RTM_NEWNEIGH => Self::NewNeighbour(message.try_into()?),
            RTM_DELNEIGH => Self::DeletedNeighbour(message.try_into()?),
            RTM_NEWRULE => Self::NewRule(message.try_into()?),
            RTM_DELRULE => Self::DeletedRule(message.try_into()?),
            _ => Self::Other(message),
        })
    }

    /// Other families than none tell of a link's part in them, with the message types of the link itself.
    fn of_link(message: wire::Message<'a>) -> Result<Self, Invalid> {
        let is_new = u32::from(message.header.kind) == RTM_NEWLINK;
        let link = LinkMessage::try_from(message)?;
        Ok(match (u32::from(link.header.family), is_new) {
            (AF_UNSPEC, true) => Self::NewLink(link),
            (AF_UNSPEC, false) => Self::DeletedLink(link),
            (AF_BRIDGE, true) => Self::NewPort(link),
            (AF_BRIDGE, false) => Self::DeletedPort(link),
            _ => Self::Other(message),
        })
    }
}
