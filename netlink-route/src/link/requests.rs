//! Requests about links, and what they can set.

mod watch;

#[cfg(target_os = "linux")]
use netlink_core::namespace::Namespace;
use netlink_core::request;
use netlink_core::request::Draft;
use netlink_core::table::SetWriter;
use netlink_core::types::{HardwareAddress, LinkRef, Parameter};
use netlink_core::uapi::r#if::IFNAMSIZ;
use netlink_core::uapi::netlink::{NLM_F_APPEND, NLM_F_CREATE, NLM_F_EXCL};
use netlink_core::uapi::socket::AF_BRIDGE;
use netlink_core::wire::{self, Problem};

use super::{
    Extent, Kind, Link, LinkAttributes, LinkAttributesWriter, LinkFlags, LinkHeader, LinkInfoWriter,
    LinkMessage, LinkPropertiesWriter, PortKind,
};
use crate::protocol::Route;
use crate::uapi::rtnetlink::*;

/// An extent that adds nothing to a link, but makes the kernel compute how much room the longest one needs.
const LEAST: Extent = Extent::BRIDGE_VLAN_RANGES;

request! {
    /// Lists links (`ip link show`). Needs no capability.
    pub struct Links("list links") in Route: RTM_GETLINK {
        LinkHeader, LinkAttributesWriter
    } -> Many LinkMessage<'a> => Link, if is_wanted when is_filtered
}

impl Links {
    /// All of the namespace.
    #[inline]
    pub fn new() -> Self {
        Self { draft: Draft::new(LinkHeader::default()) }.extent(LEAST)
    }

    /// Those of one kind only, such as `vlan`.
    #[inline]
    pub fn of_kind(self, kind: &str) -> Self {
        self.with(|attributes| attributes.info(LinkInfoWriter::new().kind(kind)))
    }

    /// Those only that are ports of this link.
    pub fn of_master(self, master: impl Into<LinkRef>) -> Self {
        self.with(|attributes| attributes.master(master))
    }

    /// Bridges and their ports, as the bridges tell of them (`bridge link`, `bridge vlan`): messages of the
    /// family `AF_BRIDGE`, whose [`protocol_info`](LinkAttributes::protocol_info) and
    /// [`family`](LinkAttributes::family) are theirs. The kernel takes no other filter with it.
    #[inline]
    pub fn of_bridges(mut self) -> Self {
        self.draft.header.family = AF_BRIDGE as u8;
        self
    }

    /// Sets what else the kernel tells, or does not tell.
    #[inline]
    pub fn extent(self, extent: Extent) -> Self {
        self.with(|attributes| attributes.extent(extent | LEAST))
    }

    fn is_filtered(&self) -> bool {
        let attributes = self.draft.attributes.view();
        master(attributes).is_some() || kind(attributes).is_some()
    }

    /// Where the kernel does not know a kind (its module is not loaded), it lists links of all kinds.
    #[inline]
    fn is_wanted(&self, reply: &LinkMessage<'_>, sent: wire::Message<'_>) -> bool {
        let Ok(sent) = LinkMessage::try_from(sent) else { return true };
        agree(master(sent.attributes), master(reply.attributes))
            && agree(kind(sent.attributes), kind(reply.attributes))
    }
}

impl Default for Links {
    fn default() -> Self {
        Self::new()
    }
}

fn agree<T: PartialEq>(wanted: Option<T>, is: Option<T>) -> bool {
    wanted.is_none() || wanted == is
}

#[inline]
fn master(attributes: LinkAttributes<'_>) -> Option<u32> {
    attributes.master().ok()?
}

#[inline]
fn kind<'a>(attributes: LinkAttributes<'a>) -> Option<&'a str> {
    attributes.info().ok()??.kind().ok()?
}

request! {
    /// Gets one link (`ip link show dev`). Needs no capability.
    pub struct GetLink("get link") in Route: RTM_GETLINK {
        LinkHeader, LinkAttributesWriter
    } -> One LinkMessage<'a> => Link
}

impl GetLink {
    /// This one. Where there is none, the error [is "not found"](netlink_core::Error::is_not_found).
    pub fn new(link: impl Into<LinkRef>) -> Self {
        Self { draft: draft(link.into()) }.extent(LEAST)
    }

    /// Sets what else the kernel tells, or does not tell.
    #[inline]
    pub fn extent(self, extent: Extent) -> Self {
        self.with(|attributes| attributes.extent(extent | LEAST))
    }
}

request! {
    /// Makes a link (`ip link add`), which must not exist yet unless [`or_change`](AddLink::or_change) says so. Needs
    /// `CAP_NET_ADMIN`, also in the namespace that it is put in.
    ///
    /// Kinds have constructors of their own, such as [`AddLink::vlan`].
    pub struct AddLink("add link") in Route: RTM_NEWLINK | NLM_F_CREATE {
        LinkHeader, LinkAttributesWriter
    } -> Echo LinkMessage<'a> => Link
}

impl AddLink {
    /// One of this name, of the kind that `details` are of. A name with `%d` in it gets a number there.
    pub fn new<K: Kind>(name: &str, details: K) -> Self {
        Self::of_kind_with(name, K::NAME, details)
    }

    /// One of a kind that has no details, or needs none.
    pub fn of_kind(name: &str, kind: &str) -> Self {
        Self::named(name, LinkInfoWriter::new().kind(kind))
    }

    /// One of any kind, with details of your own.
    pub fn of_kind_with(name: &str, kind: &str, details: impl SetWriter) -> Self {
        let info = LinkInfoWriter::new().kind(kind);
        let none = details.writer().finish() == Ok(&[]);
        Self::named(name, if none { info } else { info.details(details) })
    }

    #[inline]
    fn named(name: &str, info: LinkInfoWriter) -> Self {
        let mut draft = Draft::new(LinkHeader::default());
        draft.flags = NLM_F_EXCL as u16;
        Self { draft }.with(|attributes| named(attributes, name).info(info))
    }

    /// Where there is a link of this name already, changes it to what is said here: the kernel makes the one or the
    /// other, whatever else is going on. Where details of its kind are given, it must be of that kind, and the kind one
    /// that can be changed, or the error is ["unsupported"](netlink_core::Error::is_unsupported); without details the
    /// kernel does not look at the kind.
    pub fn or_change(mut self) -> Self {
        self.draft.flags = 0;
        self
    }

    /// Sets the link below it.
    pub fn parent(self, parent: impl Into<LinkRef>) -> Self {
        self.with(|attributes| attributes.link(parent))
    }

    /// Chooses its index, which must be free.
    #[inline]
    pub fn index(mut self, index: u32) -> Self {
        self.draft.header.index = index;
        self
    }

    /// Sets how many queues it has for sending and for receiving.
    #[inline]
    pub fn queues(self, transmit: u32, receive: u32) -> Self {
        self.with(|attributes| attributes.transmit_queues(transmit).receive_queues(receive))
    }
}

/// The other end of a pair of links: see [`AddLink::veth`]. It is made down, because the kernel does not take one
/// up before there are two (`veth_open`).
#[derive(Debug, Clone)]
#[must_use = "a peer is a part of a request"]
pub struct Peer {
    draft: Draft<LinkHeader, LinkAttributesWriter>,
}

impl Peer {
    /// One of this name.
    #[inline]
    pub fn new(name: &str) -> Self {
        Self { draft: Draft::new(LinkHeader::default()) }.with(|attributes| named(attributes, name))
    }

    /// Changes the attributes, with all that their table knows.
    pub fn with(mut self, change: impl FnOnce(LinkAttributesWriter) -> LinkAttributesWriter) -> Self {
        self.draft.change(change);
        self
    }
}

impl From<&str> for Peer {
    #[inline]
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<Peer> for Draft<LinkHeader, LinkAttributesWriter> {
    #[inline]
    fn from(peer: Peer) -> Self {
        peer.draft
    }
}

request! {
    /// Changes a link (`ip link set`). Needs `CAP_NET_ADMIN`.
    ///
    /// The kernel makes the changes one after another. If it refuses one, those before it stay made.
    pub struct SetLink("set link") in Route: RTM_NEWLINK {
        LinkHeader, LinkAttributesWriter
    } -> Acknowledgement
}

impl SetLink {
    /// Of this link, nothing yet.
    pub fn new(link: impl Into<LinkRef>) -> Self {
        Self { draft: draft(link.into()) }
    }

    /// Of all links of a group, nothing yet.
    #[inline]
    pub fn of_group(group: u32) -> Self {
        Self { draft: Draft::new(LinkHeader::default()) }.group(group)
    }

    /// Renames it. Before Linux 6.2, it must be down for that. Not together with a link that is named by more
    /// than 15 bytes: of two names the kernel would take this one for the link's.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        self.with(|attributes| named(attributes, name))
    }

    /// Describes it in at most 255 bytes; in none, not at all.
    #[inline]
    pub fn alias(self, alias: &str) -> Self {
        self.with(|attributes| attributes.alias(alias))
    }

    /// Takes it out of the link that it is a port of.
    pub fn no_master(self) -> Self {
        self.master(0)
    }

    /// Changes what its kind knows of it; not together with [`port`](Self::port).
    pub fn details<K: Kind>(self, details: K) -> Self {
        self.with(|attributes| attributes.info(LinkInfoWriter::new().kind(K::NAME).details(details)))
    }

    /// Changes what it is as a port; not together with [`details`](Self::details).
    pub fn port<K: PortKind>(self, port: K) -> Self {
        self.with(|attributes| attributes.info(LinkInfoWriter::new().port_kind(K::NAME).port_details(port)))
    }
}

/// What can be set of a link when it is made, and later.
macro_rules! settings {
    ($($Request:ident),*) => {$(
        impl $Request {
            /// Sets the MTU, in bytes.
            #[inline]
            pub fn mtu(self, mtu: u32) -> Self {
                self.with(|attributes| attributes.mtu(mtu))
            }

            /// Sets the link-layer address; text such as `02:00:00:00:00:01` is one.
            pub fn address(self, address: impl Parameter<HardwareAddress>) -> Self {
                let address = address.parameter();
                self.with(|attributes| {
                    attributes.checked("IFLA_ADDRESS", address, LinkAttributesWriter::address)
                })
            }

            /// Puts it in a group of links.
            #[inline]
            pub fn group(self, group: u32) -> Self {
                self.with(|attributes| attributes.group(group))
            }

            /// Puts it in this namespace, which the request keeps alive.
            #[inline]
            #[cfg(target_os = "linux")]
            pub fn namespace(self, namespace: &Namespace) -> Self {
                self.with(|attributes| attributes.namespace(namespace))
            }

            /// Puts it in the namespace of a process.
            #[inline]
            pub fn namespace_of_process(self, pid: u32) -> Self {
                self.with(|attributes| attributes.namespace_process(pid))
            }

            /// Sets how many packets its queue holds.
            #[inline]
            pub fn transmit_queue_length(self, packets: u32) -> Self {
                self.with(|attributes| attributes.transmit_queue_length(packets))
            }
        }
    )*};
}

settings! { AddLink, Peer, SetLink }

/// What can be set of a link at the end of its making, and later.
macro_rules! state {
    ($($Request:ident),*) => {$(
        impl $Request {
            /// Takes it up.
            pub fn up(self) -> Self {
                self.flag(LinkFlags::UP, true)
            }

            /// Takes it down.
            pub fn down(self) -> Self {
                self.flag(LinkFlags::UP, false)
            }

            /// Has it receive all packets, or no longer.
            pub fn promiscuous(self, on: bool) -> Self {
                self.flag(LinkFlags::PROMISCUOUS, on)
            }

            /// Sets or clears flags.
            #[inline]
            pub fn flag(mut self, flags: LinkFlags, on: bool) -> Self {
                self.draft.header.flags.set(flags, on);
                self.draft.header.change |= flags;
                self
            }

            /// Makes it a port of this link.
            pub fn master(self, master: impl Into<LinkRef>) -> Self {
                self.with(|attributes| attributes.master(master))
            }
        }
    )*};
}

state! { AddLink, SetLink }

request! {
    /// Deletes a link (`ip link delete`); of a pair, both ends. Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is no such link, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct DeleteLink("delete link") in Route: RTM_DELLINK {
        LinkHeader, LinkAttributesWriter
    } -> Acknowledgement
}

impl DeleteLink {
    /// This link.
    pub fn new(link: impl Into<LinkRef>) -> Self {
        Self { draft: draft(link.into()) }
    }

    /// All links of a group.
    #[inline]
    pub fn of_group(group: u32) -> Self {
        Self { draft: Draft::new(LinkHeader::default()) }.with(|attributes| attributes.group(group))
    }
}

request! {
    /// Gives a link alternative names (`ip link property add altname`). Needs `CAP_NET_ADMIN`; since Linux 5.5.
    pub struct AddNames("add link names") in Route: RTM_NEWLINKPROP | NLM_F_CREATE | NLM_F_EXCL | NLM_F_APPEND {
        LinkHeader, LinkAttributesWriter
    } -> Acknowledgement
}

impl AddNames {
    /// These names, of up to 127 bytes each. If the kernel refuses one, those before it stay.
    pub fn new<'n>(link: impl Into<LinkRef>, names: impl IntoIterator<Item = &'n str>) -> Self {
        Self { draft: draft(link.into()) }.with(|attributes| attributes.properties(properties(names)))
    }
}

request! {
    /// Takes alternative names from a link (`ip link property del altname`). Needs `CAP_NET_ADMIN`; since Linux
    /// 5.5.
    pub struct DeleteNames("delete link names") in Route: RTM_DELLINKPROP {
        LinkHeader, LinkAttributesWriter
    } -> Acknowledgement
}

impl DeleteNames {
    /// These names. If the kernel refuses one, those before it are gone.
    pub fn new<'n>(link: impl Into<LinkRef>, names: impl IntoIterator<Item = &'n str>) -> Self {
        Self { draft: draft(link.into()) }.with(|attributes| attributes.properties(properties(names)))
    }
}

#[inline]
fn draft(link: LinkRef) -> Draft<LinkHeader, LinkAttributesWriter> {
    let mut draft = Draft::<_, LinkAttributesWriter>::new(LinkHeader::default());
    match link {
        // Without a link, the kernel takes all of a group.
        LinkRef::Index(0) => {
            draft.attributes.writer_mut().fail(Problem::Value("no link has index 0").of("ifi_index"));
        }
        LinkRef::Name(name) if name.len() >= IFNAMSIZ as usize => {
            draft.change(|attributes| attributes.alternative_name(&name));
        }
        link => draft.set_link(ifinfomsg::ifi_index, link),
    }
    draft
}

fn named(attributes: LinkAttributesWriter, name: &str) -> LinkAttributesWriter {
    attributes.checked("IFLA_IFNAME", name.try_into(), LinkAttributesWriter::name)
}

fn properties<'n>(names: impl IntoIterator<Item = &'n str>) -> LinkPropertiesWriter {
    LinkPropertiesWriter::new().alternative_names(names)
}
