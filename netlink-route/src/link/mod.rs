//! Links: `ip link`, and the links that `bridge` tells of.
//!
//! A link is a network interface. Its kind, such as `vlan`, decides what else it has: [`LinkDetails`]; the
//! kind of link that it is a port of, such as `bridge`, as well: [`PortDetails`]. The kinds have files of
//! their own, and an own kind needs no change here: see [`Kind`].
//!
//! A link is named by its index or by one of its names. Names are looked up when the request is sent, in the
//! connection's namespace; those of more than 15 bytes, by the kernel itself (since Linux 5.5, and to change a
//! link since 5.18).
//!
//! Requests for links always name an [`Extent`]: without one, the kernel does not make room for the longest
//! link, and silently ends its list at a link that does not fit (`rtnl_calcit`, net/core/rtnetlink.c).
//!
//! Left out: statistics by themselves (`RTM_GETSTATS`) and the VLANs of bridges by themselves (`RTM_GETVLAN`).

mod attributes;
mod bridge_family;
mod cfm;
mod family;
mod kinds;
#[cfg(target_os = "linux")]
mod known;
mod layer;
mod mrp;
mod requests;
mod statistics;
mod virtual_function;

use netlink_core::request::{Body, Header};
use netlink_core::types::{HardwareAddress, InterfaceName};
use netlink_core::uapi::r#if::*;
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{flags, layout, messages};

use crate::uapi::rtnetlink::{RTM_DELLINK, RTM_GETLINK, RTM_NEWLINK, RTM_SETLINK, ifinfomsg};

pub use attributes::*;
pub use bridge_family::*;
pub use cfm::*;
pub use family::*;
pub use kinds::*;
#[cfg(target_os = "linux")]
pub use known::knows_kind;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub(crate) use known::{attempt, is_known};
pub use layer::*;
pub use mrp::*;
pub use requests::*;
pub use statistics::*;
pub use virtual_function::*;

layout! {
    /// `struct ifinfomsg`: the header of messages about links.
    pub struct LinkHeader = ifinfomsg {
        /// `AF_UNSPEC`, or the family that tells of the link: `AF_BRIDGE`, `AF_INET6`.
        ifi_family => family: u8,
        /// What its packets look like.
        ifi_type => layer: LinkLayer,
        /// Its index.
        ifi_index => index: u32,
        /// Its flags.
        ifi_flags => flags: LinkFlags,
        /// In requests: the flags to change. In notifications: those that changed.
        ifi_change => change: LinkFlags,
    }
}

impl Header for LinkHeader {
    fn family(&self) -> u8 {
        self.family
    }
}

flags! {
    /// Flags of a link.
    pub struct LinkFlags: u32 {
        /// An administrator wants it up.
        IFF_UP => UP,
        /// Has a broadcast address.
        IFF_BROADCAST => BROADCAST,
        /// Its driver talks a lot.
        IFF_DEBUG => DEBUG,
        /// Loopback.
        IFF_LOOPBACK => LOOPBACK,
        /// Has one other end.
        IFF_POINTOPOINT => POINT_TO_POINT,
        /// Unused by the kernel.
        IFF_NOTRAILERS => NO_TRAILERS,
        /// Can carry packets.
        IFF_RUNNING => RUNNING,
        /// Does not speak ARP.
        IFF_NOARP => NO_ARP,
        /// Receives all packets.
        IFF_PROMISC => PROMISCUOUS,
        /// Receives all multicast packets.
        IFF_ALLMULTI => ALL_MULTICAST,
        /// Bundles other links.
        IFF_MASTER => MASTER,
        /// Is bundled by another link.
        IFF_SLAVE => PORT,
        /// Can multicast.
        IFF_MULTICAST => MULTICAST,
        /// Can choose between media.
        IFF_PORTSEL => PORT_SELECT,
        /// Chooses between media by itself.
        IFF_AUTOMEDIA => AUTO_MEDIA,
        /// Loses its addresses when it goes down.
        IFF_DYNAMIC => DYNAMIC,
        /// Has a carrier.
        IFF_LOWER_UP => LOWER_UP,
        /// Waits for something outside, such as authentication.
        IFF_DORMANT => DORMANT,
        /// Receives what it sends.
        IFF_ECHO => ECHO,
    }
}

/// A message about a link, as received.
pub type LinkMessage<'a> = Body<LinkHeader, LinkAttributes<'a>>;

messages! {
    /// What messages about links hold.
    pub(crate) const MESSAGES {
        RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK, RTM_SETLINK => LinkMessage<'static>,
    }
}

/// Whether this is but an event of the wireless extensions, which comes with nothing of the link but its name
/// (`rtnetlink_ifinfo_prep`, net/wireless/wext-core.c).
pub(crate) fn is_wireless_event(link: &LinkMessage<'_>) -> bool {
    link.attributes.wireless().is_ok_and(|event| event.is_some())
}

/// A link.
///
/// What its kind knows of it is in [`LinkAttributes::info`] of its message.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Link {
    /// Its index: 1 or more, unique in its namespace.
    pub index: u32,
    /// Its name.
    pub name: InterfaceName,
    /// Its other names. Names that are not UTF-8 are left out; the message has them.
    pub alternative_names: Vec<Box<str>>,
    /// Its description, if it is UTF-8.
    pub alias: Option<Box<str>>,
    /// Its kind, such as `vlan`; physical links have none.
    pub kind: Option<Box<str>>,
    /// What its packets look like.
    pub layer: LinkLayer,
    /// Its flags.
    pub flags: LinkFlags,
    /// Its state of operation.
    pub state: OperationalState,
    /// Largest packet it takes, in bytes, without the link-layer header.
    pub mtu: u32,
    /// Its link-layer address.
    pub address: Option<HardwareAddress>,
    /// Its link-layer broadcast address; of a point-to-point link, the other end's address.
    pub broadcast: Option<HardwareAddress>,
    /// The link-layer address that it was made with.
    pub permanent_address: Option<HardwareAddress>,
    /// The link that it is a port of, by index.
    pub master: Option<u32>,
    /// Kind of the link that it is a port of, such as `bridge`.
    pub port_kind: Option<Box<str>>,
    /// The link below or at the other end, by index: a VLAN's parent, a veth's peer.
    pub parent: Option<u32>,
    /// The namespace of that link, if not this one, by an id of `RTM_GETNSID`; -1 for one without an id.
    pub parent_namespace: Option<i32>,
    /// Its group.
    pub group: u32,
    /// Kind of the queue discipline at its root.
    pub queue_discipline: Option<Box<str>>,
    /// Packets that its queue holds.
    pub transmit_queue_length: u32,
    /// How many users have made it promiscuous.
    pub promiscuity: u32,
    /// How often its carrier came or went.
    pub carrier_changes: u32,
    /// Its counters, unless the kernel was asked to leave them out.
    pub statistics: Option<LinkStatistics>,
}

impl Link {
    /// Whether an administrator wants it up. Whether it carries packets is its [`state`](Self::state).
    pub fn is_up(&self) -> bool {
        self.flags.contains(LinkFlags::UP)
    }

    fn of_header(header: &LinkHeader) -> Self {
        Self {
            index: header.index,
            name: InterfaceName::default(),
            alternative_names: Vec::new(),
            alias: None,
            kind: None,
            layer: header.layer,
            flags: header.flags,
            state: OperationalState::default(),
            mtu: 0,
            address: None,
            broadcast: None,
            permanent_address: None,
            master: None,
            port_kind: None,
            parent: None,
            parent_namespace: None,
            group: 0,
            queue_discipline: None,
            transmit_queue_length: 0,
            promiscuity: 0,
            carrier_changes: 0,
            statistics: None,
        }
    }

    fn set(&mut self, attribute: LinkAttribute<'_>) -> Result<(), Invalid> {
        match attribute {
            LinkAttribute::IFLA_IFNAME(value) => self.name = value,
            LinkAttribute::IFLA_PROP_LIST(properties) => {
                self.alternative_names = properties.alternative_names().flatten().map(Into::into).collect();
            }
            LinkAttribute::IFLA_IFALIAS(value) => self.alias = Some(value.into()),
            LinkAttribute::IFLA_LINKINFO(info) => return self.set_info(info),
            LinkAttribute::IFLA_OPERSTATE(value) => self.state = value,
            LinkAttribute::IFLA_MTU(value) => self.mtu = value,
            LinkAttribute::IFLA_ADDRESS(value) => self.address = Some(value),
            LinkAttribute::IFLA_BROADCAST(value) => self.broadcast = Some(value),
            LinkAttribute::IFLA_PERM_ADDRESS(value) => self.permanent_address = Some(value),
            LinkAttribute::IFLA_MASTER(value) => self.master = Some(value),
            LinkAttribute::IFLA_LINK(value) => self.parent = Some(value).filter(|&index| index != 0),
            LinkAttribute::IFLA_LINK_NETNSID(value) => self.parent_namespace = Some(value),
            LinkAttribute::IFLA_GROUP(value) => self.group = value,
            LinkAttribute::IFLA_QDISC(value) => self.queue_discipline = Some(value.into()),
            LinkAttribute::IFLA_TXQLEN(value) => self.transmit_queue_length = value,
            LinkAttribute::IFLA_PROMISCUITY(value) => self.promiscuity = value,
            LinkAttribute::IFLA_CARRIER_CHANGES(value) => self.carrier_changes = value,
            LinkAttribute::IFLA_STATS64(value) => self.statistics = Some(value),
            _ => {}
        }
        Ok(())
    }

    fn set_info(&mut self, info: LinkInfo<'_>) -> Result<(), Invalid> {
        self.kind = info.kind()?.map(Into::into);
        self.port_kind = info.port_kind()?.map(Into::into);
        Ok(())
    }
}

impl TryFrom<LinkMessage<'_>> for Link {
    type Error = Invalid;

    fn try_from(message: LinkMessage<'_>) -> Result<Self, Invalid> {
        let mut link = Self::of_header(&message.header);
        for attribute in message.attributes {
            match attribute {
                Ok(attribute) => link.set(attribute)?,
                // A user may describe a link in any encoding, and must not hide the others by that.
                Err(invalid) if invalid.problem == Problem::NotText => {}
                Err(invalid) => return Err(invalid),
            }
        }
        Ok(link)
    }
}
