//! Ids of network namespaces: `ip netns list-id`.
//!
//! A namespace knows others by ids of its own, which attributes and the notifications of
//! [all namespaces](netlink_core::socket::Config::all_namespaces) name. An id is given by whoever may, or by the kernel when it first has
//! to name a namespace; it goes with the namespace.

#[cfg(target_os = "linux")]
use netlink_core::namespace::Namespace;
use netlink_core::request::{Body, Draft, Header};
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{attributes, layout, messages, request};

use crate::protocol::Route;
use crate::uapi::net_namespace::*;
use crate::uapi::rtnetlink::{RTM_DELNSID, RTM_GETNSID, RTM_NEWNSID, rtgenmsg};

attributes! {
    /// Attributes of a namespace's id (`NETNSA_*`).
    pub struct NamespaceIdAttributes<'a>, enum NamespaceIdAttribute, writer NamespaceIdAttributesWriter {
        /// The id; -1 for none.
        NETNSA_NSID => id: i32,
        /// In requests: the namespace of this process.
        NETNSA_PID => process: u32,
        /// In requests: the namespace behind a descriptor.
        NETNSA_FD => namespace[descriptor]: i32,
        /// In requests: the namespace whose ids are asked for, by its id here; since Linux 5.0.
        NETNSA_TARGET_NSID => target: i32,
        /// Its id here, where those of another namespace were asked for; since Linux 5.0.
        NETNSA_CURRENT_NSID => current: i32,
    }
}

layout! {
    /// `struct rtgenmsg`: the header of messages that need none.
    pub struct GeneralHeader = rtgenmsg {
        /// `AF_UNSPEC`.
        rtgen_family => family: u8,
    }
}

impl Header for GeneralHeader {}

/// A message about a namespace's id, as received.
pub type NamespaceIdMessage<'a> = Body<GeneralHeader, NamespaceIdAttributes<'a>>;

messages! {
    /// What messages about ids of namespaces hold.
    pub(crate) const MESSAGES {
        RTM_NEWNSID, RTM_DELNSID, RTM_GETNSID => NamespaceIdMessage<'static>,
    }
}

request! {
    /// Lists the ids that the namespace has for others (`ip netns list-id`). Needs no capability.
    pub struct NamespaceIds("list namespace ids") in Route: RTM_GETNSID {
        GeneralHeader, NamespaceIdAttributesWriter
    } -> Many NamespaceIdMessage<'a> => NamespaceId
}

impl NamespaceIds {
    /// All of them.
    #[inline]
    pub fn new() -> Self {
        Self { draft: Draft::new(GeneralHeader::default()) }
    }
}

impl Default for NamespaceIds {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Asks for the id of one namespace. Needs no capability.
    pub struct GetNamespaceId("get namespace id") in Route: RTM_GETNSID {
        GeneralHeader, NamespaceIdAttributesWriter
    } -> One NamespaceIdMessage<'a> => NamespaceId
}

#[cfg(target_os = "linux")]
impl GetNamespaceId {
    /// That of this namespace, which the request keeps alive.
    #[inline]
    pub fn new(namespace: &Namespace) -> Self {
        Self { draft: Draft::new(GeneralHeader::default()) }
            .with(|attributes| attributes.namespace(namespace))
    }

    /// That of the namespace of a process. Where there is no such process, the error
    /// [is "not found"](netlink_core::Error::is_not_found).
    #[inline]
    pub fn of_process(pid: u32) -> Self {
        Self { draft: Draft::new(GeneralHeader::default()) }.with(|attributes| attributes.process(pid))
    }
}

request! {
    /// Gives a namespace an id (`ip netns set`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where it has one already, or the id is taken, the error
    /// [says so](netlink_core::Error::already_exists).
    pub struct AssignNamespaceId("assign namespace id") in Route: RTM_NEWNSID {
        GeneralHeader, NamespaceIdAttributesWriter
    } -> Acknowledgement
}

#[cfg(target_os = "linux")]
impl AssignNamespaceId {
    /// Any that is free.
    pub fn new(namespace: &Namespace) -> Self {
        Self::with_id(namespace, NETNSA_NSID_NOT_ASSIGNED)
    }

    /// This one: 0 or more.
    #[inline]
    pub fn with_id(namespace: &Namespace, id: i32) -> Self {
        let draft = Draft::new(GeneralHeader::default());
        Self { draft }.with(|attributes| attributes.namespace(namespace).id(id))
    }
}

/// The id that the namespace has for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NamespaceId {
    /// The id; `None` where the other has none.
    pub id: Option<u32>,
}

impl TryFrom<NamespaceIdMessage<'_>> for NamespaceId {
    type Error = Invalid;

    #[inline]
    fn try_from(message: NamespaceIdMessage<'_>) -> Result<Self, Invalid> {
        let id = message.attributes.id()?.ok_or(Problem::Value("is missing").of("NETNSA_NSID"))?;
        Ok(Self { id: u32::try_from(id).ok() })
    }
}

#[cfg(test)]
mod tests {
    use netlink_core::request::Protocol;
    use netlink_core::traffic::{Dictionary, Direction, Traffic};
    use netlink_core::wire::{MESSAGE_HEADER_LENGTH, MessageHeader};

    use super::*;

    #[test]
    fn messages_about_ids_are_printed_with_names() {
        let attribute = [8_u16.to_ne_bytes(), (NETNSA_NSID as u16).to_ne_bytes()].concat();
        let payload = [&[0; 4][..], &attribute, &7_i32.to_ne_bytes()].concat();
        let length = (MESSAGE_HEADER_LENGTH + payload.len()) as u32;
        let header = MessageHeader { length, kind: RTM_NEWNSID as u16, ..MessageHeader::default() };
        let bytes = [&header.to_bytes()[..], &payload].concat();
        let traffic = Traffic::new(Route::NUMBER, Direction::Received, &bytes);
        let printed = Dictionary::new().with::<Route>().describe(&traffic).to_string();
        assert!(printed.contains("RTM_NEWNSID") && printed.contains("NETNSA_NSID: 7"), "{printed}");
    }
}
