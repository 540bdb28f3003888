//! Conditions on what is listened to, within the kernel.
//!
//! Each holds for some messages of route netlink and for no others; together they say what a
//! [`Monitor`](crate::Monitor) or a watch is to wake up for:
//!
//! ```
//! use netlink_route::filter;
//!
//! // Links, and the routes of table 100 that others change.
//! let own_port = 4711; // of a connection opened with `Config::port`, so that it stays
//! let wanted = filter::links() | filter::routes() & filter::route_table(100) & !filter::caused_by(own_port);
//! # let _ = wanted;
//! ```
//!
//! A watch wakes up for what its request asks for in any case; a filter is for what the request cannot say, such as who
//! caused a change. See [`Watch::with`](crate::Watch::with) for what it then knows:
//!
//! ```no_run
//! use netlink_route::{Connection, GetLink, Routes, Watch, filter};
//!
//! let mut own = Connection::open()?;
//! // A socket has its port once it has sent something.
//! own.get(GetLink::new("lo"))?;
//! let others = Watch::<Routes>::config().filter(!filter::caused_by(own.socket().port()?));
//! let changes = Watch::with(&others, Routes::new().of_table(100))?;
//! # let _ = changes;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use netlink_core::datagram::{Condition, Place};
use netlink_core::table::Field;
use netlink_core::uapi::netlink::NLM_F_REPLACE;
use netlink_core::wire::MESSAGE_HEADER_LENGTH;

use crate::neighbour::NeighbourFlags;
use crate::protocol::Origin;
use crate::uapi::fib_rules::{FRA_TABLE, fib_rule_hdr};
use crate::uapi::if_addr::ifaddrmsg;
use crate::uapi::neighbour::ndmsg;
use crate::uapi::rtnetlink::*;

/// Where `struct nlmsghdr` has its flags.
const FLAGS: usize = 6;

/// Messages about links.
#[inline]
pub fn links() -> Condition {
    kinds([RTM_NEWLINK, RTM_DELLINK])
}

/// Messages about this link.
#[inline]
pub fn link(index: u32) -> Condition {
    links() & equal(ifinfomsg::ifi_index, index.to_ne_bytes())
}

/// Messages about addresses.
#[inline]
pub fn addresses() -> Condition {
    kinds([RTM_NEWADDR, RTM_DELADDR])
}

/// Messages about addresses of this link.
#[inline]
pub fn addresses_of(link: u32) -> Condition {
    addresses() & equal(ifaddrmsg::ifa_index, link.to_ne_bytes())
}

/// Messages about neighbours.
#[inline]
pub fn neighbours() -> Condition {
    kinds([RTM_NEWNEIGH, RTM_DELNEIGH])
}

/// Messages about neighbours on this link.
#[inline]
pub fn neighbours_of(link: u32) -> Condition {
    neighbours() & equal(ndmsg::ndm_ifindex, link.to_ne_bytes())
}

/// Messages about neighbours that have all these flags.
pub(crate) fn neighbours_with(flags: NeighbourFlags) -> Condition {
    let place = Place::at(MESSAGE_HEADER_LENGTH + ndmsg::ndm_flags.lp64.0);
    neighbours() & Condition::masked(place, [flags.bits()], [flags.bits()])
}

/// Messages about routes.
#[inline]
pub fn routes() -> Condition {
    kinds([RTM_NEWROUTE, RTM_DELROUTE])
}

/// Messages about routes of this table.
#[inline]
pub fn route_table(table: u32) -> Condition {
    routes() & in_table(rtmsg::SIZE, rtmsg::rtm_table, RTA_TABLE, table)
}

/// Messages about routes of this origin.
#[inline]
pub fn route_origin(origin: Origin) -> Condition {
    routes() & equal(rtmsg::rtm_protocol, [u8::from(origin)])
}

/// Messages about rules.
#[inline]
pub fn rules() -> Condition {
    kinds([RTM_NEWRULE, RTM_DELRULE])
}

/// Messages about rules that lead to this table.
#[inline]
pub fn rule_table(table: u32) -> Condition {
    rules() & in_table(fib_rule_hdr::SIZE, fib_rule_hdr::table, FRA_TABLE, table)
}

/// Messages of this address family, whatever they are about: all of them begin with it.
#[inline]
pub fn family(family: u8) -> Condition {
    Condition::equal(Place::at(MESSAGE_HEADER_LENGTH), [family])
}

/// Messages about what the socket with this port has done: with `!` in front, what others do. It is that of
/// [`Connection::socket`](crate::Connection) once it has sent something.
///
/// A connection whose [dump](crate::Connection::dump) was left takes another socket for the next request, and with it
/// another port: then ask for the port again, or choose one that stays by
/// [`Config::port`](netlink_core::socket::Config::port).
#[inline]
pub fn caused_by(port: u32) -> Condition {
    Condition::caused_by(port)
}

/// Notifications that say that an object took the place of another.
#[inline]
pub(crate) fn replacements() -> Condition {
    let flags = (NLM_F_REPLACE as u16).to_ne_bytes();
    Condition::masked(Place::at(FLAGS), flags, flags)
}

/// Messages of one of these types.
pub(crate) fn kinds(kinds: impl IntoIterator<Item = u32>) -> Condition {
    Condition::any(kinds.into_iter().map(|kind| Condition::kind(kind as u16)))
}

/// The groups of a family, or of all of them.
#[inline]
pub(crate) fn groups(family: u8, groups: &[(u32, u32)]) -> Vec<u32> {
    let wanted = groups.iter().filter(|group| family == 0 || group.0 == u32::from(family));
    wanted.map(|group| group.1).collect()
}

fn equal(member: Field, value: impl AsRef<[u8]>) -> Condition {
    Condition::equal(Place::at(MESSAGE_HEADER_LENGTH + member.lp64.0), value)
}

/// Tables have an attribute, or, if it is missing, a byte of the header.
#[inline]
fn in_table(header: Field, member: Field, attribute: u32, table: u32) -> Condition {
    let attribute = || Place::attribute(MESSAGE_HEADER_LENGTH + header.lp64.1, [attribute as u16]);
    let short = u8::try_from(table).ok().map(|table| equal(member, [table]));
    Condition::equal(attribute(), table.to_ne_bytes())
        | (Condition::any(short) & !Condition::present(attribute()))
}
