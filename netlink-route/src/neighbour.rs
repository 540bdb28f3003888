//! Neighbours: `ip neighbour`, which link-layer address an IP address on a link has.
//!
//! The kernel learns neighbours (ARP, neighbour discovery) and forgets them; those that are
//! [permanent](NeighbourState::PERMANENT) it leaves alone. Proxy entries are kept apart: addresses for which
//! the host answers in the name of others.
//!
//! The table is that of bridges' and VXLAN's forwarding entries (`AF_BRIDGE`, `bridge fdb`) as well, and
//! [`Neighbour`] reads them. Left out: requests for these, and the parameters of neighbour tables
//! (`ip ntable`).

mod watch;

use std::net::IpAddr;
use std::time::Duration;

use netlink_core::request::{Body, Draft, Header};
use netlink_core::table::{Be, ClockTicks, Flag, SetWriter};
use netlink_core::types::{HardwareAddress, IpPrefix, LinkRef, Parameter};
use netlink_core::uapi::netlink::{NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE};
use netlink_core::uapi::socket::{AF_BRIDGE, AF_INET, AF_UNSPEC};
use netlink_core::wire::{self, Invalid, Problem};
use netlink_core::{attributes, flags, layout, messages, request};

use crate::protocol::{Origin, Route};
use crate::route::RouteType;
use crate::uapi::neighbour::*;
use crate::uapi::rtnetlink::{RTM_DELNEIGH, RTM_GETNEIGH, RTM_NEWNEIGH};
pub use watch::NeighbourKey;

attributes! {
    /// Attributes of a neighbour or of a forwarding entry (`NDA_*`).
    pub struct NeighbourAttributes<'a>, enum NeighbourAttribute, writer NeighbourAttributesWriter {
        /// The neighbour's IP address; of a forwarding entry, the other end of the tunnel.
        NDA_DST => address: IpAddr,
        /// Its link-layer address.
        NDA_LLADDR => hardware_address: HardwareAddress,
        /// When it was last heard of.
        NDA_CACHEINFO => cache_info: NeighbourCacheInfo,
        /// How often it was asked for without an answer.
        NDA_PROBES => probes: u32,
        /// VLAN of a forwarding entry, 1 to 4094.
        NDA_VLAN => vlan: u16,
        /// UDP port of the other end of a VXLAN tunnel.
        NDA_PORT => port: u16 as Be,
        /// Network identifier at the other end of a VXLAN tunnel.
        NDA_VNI => vni: u32,
        /// Link of a tunnel's packets. In a request to list: the link of neighbours.
        NDA_IFINDEX => interface[link]: u32,
        /// The bridge. In a request to list: the master of neighbours' links.
        NDA_MASTER => master[link]: u32,
        /// The namespace of a tunnel's packets, by an id of `RTM_GETNSID`.
        NDA_LINK_NETNSID => link_namespace: i32,
        /// Network identifier of a forwarding entry, where a VXLAN link has several.
        NDA_SRC_VNI => source_vni: u32,
        /// Who made it; since Linux 5.0.
        NDA_PROTOCOL => origin: Origin,
        /// The next hop object of a forwarding entry.
        NDA_NH_ID => next_hop_id: u32,
        /// More about a bridge's forwarding entry.
        NDA_FDB_EXT_ATTRS => forwarding[nest]: ForwardingAttributes<'a>,
        /// Flags for which the header has no room; since Linux 5.16.
        NDA_FLAGS_EXT => extended_flags: NeighbourExtendedFlags,
        /// In a request to delete many forwarding entries: which bits of the state count.
        NDA_NDM_STATE_MASK => state_mask: NeighbourState,
        /// In a request to delete many forwarding entries: which of the flags count.
        NDA_NDM_FLAGS_MASK => flags_mask: NeighbourFlags,
    }
}

attributes! {
    /// More about a bridge's forwarding entry (`NFEA_*`).
    pub struct ForwardingAttributes<'a>, enum ForwardingAttribute, writer ForwardingAttributesWriter {
        /// When the kernel tells of it.
        NFEA_ACTIVITY_NOTIFY => notify: ForwardingNotify,
        /// In a request: its age stays as it is.
        NFEA_DONT_REFRESH => keep_age: bool as Flag,
    }
}

layout! {
    /// `struct ndmsg`: the header of messages about neighbours.
    pub struct NeighbourHeader = ndmsg {
        /// `AF_INET`, `AF_INET6`, or `AF_BRIDGE` for a forwarding entry.
        ndm_family => family: u8,
        /// Index of the link.
        ndm_ifindex => index: u32,
        /// What is known of it.
        ndm_state => state: NeighbourState,
        /// Its flags.
        ndm_flags => flags: NeighbourFlags,
        /// What kind of address it is.
        ndm_type => kind: RouteType,
    }
}

impl Header for NeighbourHeader {
    fn family(&self) -> u8 {
        self.family
    }
}

layout! {
    /// `struct nda_cacheinfo`.
    pub struct NeighbourCacheInfo = nda_cacheinfo {
        /// How long ago it was confirmed to be there.
        ndm_confirmed => confirmed: Duration as ClockTicks<u32>,
        /// How long ago it was used.
        ndm_used => used: Duration as ClockTicks<u32>,
        /// How long ago it was changed.
        ndm_updated => updated: Duration as ClockTicks<u32>,
        /// How many parts of the kernel hold it.
        ndm_refcnt => references: u32,
    }
}

impl Eq for NeighbourCacheInfo {}

flags! {
    /// What is known of a neighbour: one of these.
    pub struct NeighbourState: u16 {
        /// Nothing yet: it is being asked for.
        NUD_INCOMPLETE => INCOMPLETE,
        /// It was there a short time ago.
        NUD_REACHABLE => REACHABLE,
        /// It was there a long time ago.
        NUD_STALE => STALE,
        /// It is about to be asked for, unless it shows before.
        NUD_DELAY => DELAY,
        /// It is being asked for again.
        NUD_PROBE => PROBE,
        /// It does not answer.
        NUD_FAILED => FAILED,
        /// It need not be asked for: the link has no ARP, or the address is a multicast one.
        NUD_NOARP => NO_ARP,
        /// Somebody said so, and the kernel does not ask.
        NUD_PERMANENT => PERMANENT,
    }
}

flags! {
    /// Flags of a neighbour or of a forwarding entry.
    pub struct NeighbourFlags: u8 {
        /// In a request: ask for it now.
        NTF_USE => USE,
        /// Forwarding entry of the link itself.
        NTF_SELF => ITSELF,
        /// Forwarding entry of the link's bridge.
        NTF_MASTER => MASTER,
        /// The host answers in its name.
        NTF_PROXY => PROXY,
        /// A process learned it, and the kernel does not forget it.
        NTF_EXT_LEARNED => EXTERNALLY_LEARNED,
        /// Forwarding entry that is offloaded to hardware.
        NTF_OFFLOADED => OFFLOADED,
        /// Forwarding entry that stays with its port.
        NTF_STICKY => STICKY,
        /// It is a router; IPv6 only.
        NTF_ROUTER => ROUTER,
    }
}

flags! {
    /// Flags of a neighbour for which the header has no room.
    pub struct NeighbourExtendedFlags: u32 {
        /// The kernel keeps it resolved; since Linux 5.16.
        NTF_EXT_MANAGED => MANAGED,
        /// Forwarding entry of a port that nobody may use before somebody allows it; since Linux 6.2.
        NTF_EXT_LOCKED => LOCKED,
        /// A process learned it and checks it; since Linux 6.17.
        NTF_EXT_EXT_VALIDATED => EXTERNALLY_VALIDATED,
    }
}

flags! {
    /// When the kernel tells of a forwarding entry.
    pub struct ForwardingNotify: u8 {
        /// When its activity changes.
        FDB_NOTIFY_BIT => ACTIVITY,
        /// When it is inactive.
        FDB_NOTIFY_INACTIVE_BIT => INACTIVE,
    }
}

/// A message about a neighbour, as received.
pub type NeighbourMessage<'a> = Body<NeighbourHeader, NeighbourAttributes<'a>>;

messages! {
    /// What messages about neighbours hold.
    pub(crate) const MESSAGES {
        RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH => NeighbourMessage<'static>,
    }
}

request! {
    /// Lists neighbours (`ip neighbour show`). Needs no capability.
    pub struct Neighbours("list neighbours") in Route: RTM_GETNEIGH {
        NeighbourHeader, NeighbourAttributesWriter
    } -> Many NeighbourMessage<'a> => Neighbour, if is_wanted when is_filtered
}

impl Neighbours {
    /// Those of all links.
    #[inline]
    pub fn new() -> Self {
        Self { draft: Draft::new(NeighbourHeader::default()) }
    }

    /// Addresses for which the host answers in the name of others (`ip neighbour show proxy`).
    #[inline]
    pub fn proxies() -> Self {
        let flags = NeighbourFlags::PROXY;
        Self { draft: Draft::new(NeighbourHeader { flags, ..NeighbourHeader::default() }) }
    }

    /// Those of one family only: `AF_INET` or `AF_INET6`.
    #[inline]
    pub fn of_family(mut self, family: u8) -> Self {
        self.draft.header.family = family;
        self
    }

    /// Those of one link only.
    pub fn of_link(self, link: impl Into<LinkRef>) -> Self {
        self.with(|attributes| attributes.interface(link))
    }

    /// Those only whose links belong to this bridge, bond or other master.
    pub fn of_master(self, master: impl Into<LinkRef>) -> Self {
        self.with(|attributes| attributes.master(master))
    }

    /// IPv4 is in every kernel; a family that is not there is listed as all of them are.
    #[inline]
    fn is_filtered(&self) -> bool {
        let all_ipv4 = NeighbourHeader { family: AF_INET as u8, ..NeighbourHeader::default() };
        self.draft.header != all_ipv4 || !self.draft.attributes.writer().bytes().is_empty()
    }

    /// The filter by link is older than that of proxies. Forwarding entries are listed only if asked for.
    #[inline]
    fn is_wanted(&self, reply: &NeighbourMessage<'_>, sent: wire::Message<'_>) -> bool {
        NeighbourMessage::try_from(sent).is_ok_and(|sent| {
            let link = sent.attributes.interface().ok().flatten();
            let (wanted, family) = (u32::from(sent.header.family), u32::from(reply.header.family));
            link.is_none_or(|link| link == reply.header.index)
                && (wanted == family || wanted == AF_UNSPEC && family != AF_BRIDGE)
                && reply.header.flags.contains(sent.header.flags)
        })
    }
}

impl Default for Neighbours {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Asks for one neighbour (`ip neighbour get`); since Linux 5.0. Needs no capability.
    ///
    /// Where it is not known, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct GetNeighbour("look for neighbour") in Route: RTM_GETNEIGH {
        NeighbourHeader, NeighbourAttributesWriter
    } -> One NeighbourMessage<'a> => Neighbour
}

impl GetNeighbour {
    /// The one with this address on this link.
    pub fn new(link: impl Into<LinkRef>, address: impl Parameter<IpAddr>) -> Self {
        Self { draft: draft(link.into(), address.parameter(), NeighbourHeader::default()) }
    }
}

request! {
    /// Adds a neighbour (`ip neighbour add`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where it is known, the error [says so](netlink_core::Error::already_exists).
    pub struct AddNeighbour("add neighbour") in Route: RTM_NEWNEIGH {
        NeighbourHeader, NeighbourAttributesWriter
    } -> Acknowledgement
}

impl AddNeighbour {
    /// The neighbour with this address on this link has this link-layer address, for good.
    pub fn new(
        link: impl Into<LinkRef>,
        address: impl Parameter<IpAddr>,
        hardware_address: impl Into<HardwareAddress>,
    ) -> Self {
        let hardware_address = hardware_address.into();
        Self::unresolved(link, address).with(|attributes| attributes.hardware_address(hardware_address))
    }

    /// A neighbour whose link-layer address is for the kernel to find out: give it a [state](Self::state) that
    /// goes without one, or have it [managed](Self::managed).
    pub fn unresolved(link: impl Into<LinkRef>, address: impl Parameter<IpAddr>) -> Self {
        let header = NeighbourHeader { state: NeighbourState::PERMANENT, ..NeighbourHeader::default() };
        let mut draft = draft(link.into(), address.parameter(), header);
        draft.flags = (NLM_F_CREATE | NLM_F_EXCL) as u16;
        Self { draft }
    }

    /// The host answers on this link in the name of this address (`ip neighbour add proxy`).
    pub fn proxy(link: impl Into<LinkRef>, address: impl Parameter<IpAddr>) -> Self {
        Self::unresolved(link, address).flags(NeighbourFlags::PROXY)
    }

    /// Changes the neighbour where it is known (`ip neighbour replace`).
    pub fn or_replace(mut self) -> Self {
        self.draft.flags = (NLM_F_CREATE | NLM_F_REPLACE) as u16;
        self
    }

    /// Changes the neighbour, which must be known (`ip neighbour change`).
    pub fn only_replace(mut self) -> Self {
        self.draft.flags = NLM_F_REPLACE as u16;
        self
    }

    /// Says what is known of it (`nud`).
    #[inline]
    pub fn state(mut self, state: NeighbourState) -> Self {
        self.draft.header.state = state;
        self
    }

    /// Adds flags, such as [`ROUTER`](NeighbourFlags::ROUTER).
    #[inline]
    pub fn flags(mut self, flags: NeighbourFlags) -> Self {
        self.draft.header.flags |= flags;
        self
    }

    /// Has the kernel keep it resolved (`managed`); since Linux 5.16.
    #[inline]
    pub fn managed(mut self) -> Self {
        self.draft.header.state = NeighbourState::empty();
        self.with(|attributes| attributes.extended_flags(NeighbourExtendedFlags::MANAGED))
    }

    /// Names who makes it (`protocol`); since Linux 5.0.
    #[inline]
    pub fn origin(self, origin: Origin) -> Self {
        self.with(|attributes| attributes.origin(origin))
    }
}

request! {
    /// Deletes a neighbour (`ip neighbour delete`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where it is not known, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct DeleteNeighbour("delete neighbour") in Route: RTM_DELNEIGH {
        NeighbourHeader, NeighbourAttributesWriter
    } -> Acknowledgement
}

impl DeleteNeighbour {
    /// The one with this address on this link.
    pub fn new(link: impl Into<LinkRef>, address: impl Parameter<IpAddr>) -> Self {
        Self { draft: draft(link.into(), address.parameter(), NeighbourHeader::default()) }
    }

    /// The host no longer answers on this link in the name of this address.
    pub fn proxy(link: impl Into<LinkRef>, address: impl Parameter<IpAddr>) -> Self {
        let header = NeighbourHeader { flags: NeighbourFlags::PROXY, ..NeighbourHeader::default() };
        Self { draft: draft(link.into(), address.parameter(), header) }
    }
}

#[inline]
fn draft(
    link: LinkRef,
    address: Result<IpAddr, Problem>,
    header: NeighbourHeader,
) -> Draft<NeighbourHeader, NeighbourAttributesWriter> {
    let family = address.map_or(0, |address| IpPrefix::from(address).family());
    let mut draft: Draft<_, NeighbourAttributesWriter> = Draft::new(NeighbourHeader { family, ..header });
    draft.set_link(ndmsg::ndm_ifindex, link);
    draft.change(|attributes| attributes.checked("NDA_DST", address, NeighbourAttributesWriter::address));
    draft
}

/// A neighbour, or a forwarding entry of a bridge or a VXLAN link.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Neighbour {
    /// `AF_INET`, `AF_INET6`, or `AF_BRIDGE` for a forwarding entry.
    pub family: u8,
    /// Index of the link; 0 for a proxy entry of all links.
    pub link: u32,
    /// Its IP address; of a forwarding entry, the other end of the tunnel.
    pub address: Option<IpAddr>,
    /// Its link-layer address, where it is known.
    pub hardware_address: Option<HardwareAddress>,
    /// What is known of it.
    pub state: NeighbourState,
    /// Its flags.
    pub flags: NeighbourFlags,
    /// Flags for which the header has no room.
    pub extended_flags: NeighbourExtendedFlags,
    /// What kind of address it is.
    pub kind: RouteType,
    /// Who made it, where somebody said; since Linux 5.0.
    pub origin: Option<Origin>,
    /// How often it was asked for without an answer.
    pub probes: u32,
    /// When it was last heard of.
    pub cache_info: Option<NeighbourCacheInfo>,
    /// The bridge of a forwarding entry.
    pub master: Option<u32>,
    /// VLAN of a forwarding entry.
    pub vlan: Option<u16>,
    /// UDP port of the other end of a VXLAN tunnel, unless it is the link's.
    pub port: Option<u16>,
    /// Network identifier at the other end of a VXLAN tunnel, unless it is the link's.
    pub vni: Option<u32>,
    /// Network identifier of a forwarding entry, where a VXLAN link has several.
    pub source_vni: Option<u32>,
    /// Link of a tunnel's packets.
    pub interface: Option<u32>,
    /// The next hop object of a forwarding entry.
    pub next_hop_id: Option<u32>,
}

impl TryFrom<NeighbourMessage<'_>> for Neighbour {
    type Error = Invalid;

    #[inline]
    fn try_from(message: NeighbourMessage<'_>) -> Result<Self, Invalid> {
        let mut neighbour = Self::of_header(&message.header);
        for attribute in message.attributes {
            match attribute? {
                NeighbourAttribute::NDA_DST(value) => neighbour.address = Some(value),
                NeighbourAttribute::NDA_LLADDR(value) => neighbour.hardware_address = Some(value),
                NeighbourAttribute::NDA_CACHEINFO(value) => neighbour.cache_info = Some(value),
                NeighbourAttribute::NDA_PROBES(value) => neighbour.probes = value,
                NeighbourAttribute::NDA_VLAN(value) => neighbour.vlan = Some(value),
                NeighbourAttribute::NDA_PORT(value) => neighbour.port = Some(value),
                NeighbourAttribute::NDA_VNI(value) => neighbour.vni = Some(value),
                NeighbourAttribute::NDA_IFINDEX(value) => neighbour.interface = Some(value),
                NeighbourAttribute::NDA_MASTER(value) => neighbour.master = Some(value),
                NeighbourAttribute::NDA_SRC_VNI(value) => neighbour.source_vni = Some(value),
                NeighbourAttribute::NDA_PROTOCOL(value) => neighbour.origin = Some(value),
                NeighbourAttribute::NDA_NH_ID(value) => neighbour.next_hop_id = Some(value),
                NeighbourAttribute::NDA_FLAGS_EXT(value) => neighbour.extended_flags = value,
                _ => {}
            }
        }
        Ok(neighbour)
    }
}

impl Neighbour {
    /// With what the header knows.
    #[inline]
    fn of_header(header: &NeighbourHeader) -> Self {
        Self {
            family: header.family,
            link: header.index,
            address: None,
            hardware_address: None,
            state: header.state,
            flags: header.flags,
            extended_flags: NeighbourExtendedFlags::empty(),
            kind: header.kind,
            origin: None,
            probes: 0,
            cache_info: None,
            master: None,
            vlan: None,
            port: None,
            vni: None,
            source_vni: None,
            interface: None,
            next_hop_id: None,
        }
    }
}
