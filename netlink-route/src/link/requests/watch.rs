//! Watching links.

use netlink_core::datagram::Condition;
use netlink_core::table::SetWriter;
use netlink_core::uapi::socket::{AF_BRIDGE, AF_UNSPEC};
use netlink_core::wire;
use netlink_core::{Meaning, Watched};

use super::{Link, LinkMessage, Links, kind, master};
use crate::filter;
use crate::link::is_wireless_event;
use crate::uapi::rtnetlink::*;

/// By index. The kernel does not tell of counters; they are as of the last event of the link.
impl Watched for Links {
    type Key = u32;
    type Memory = ();

    #[inline]
    fn groups(&self) -> Vec<u32> {
        vec![RTNLGRP_LINK]
    }

    #[inline]
    fn condition(&self) -> Option<Condition> {
        let wanted = filter::family(self.draft.header.family);
        Some(if self.is_of_bridges() { wanted | filter::family(AF_UNSPEC as u8) } else { wanted })
    }

    /// Other families tell of their part in a link with the message types of the link itself. Bridges tell so of their
    /// ports, but not of themselves (`br_info_notify`, net/bridge/br_netlink.c).
    #[inline]
    fn meaning(&self, message: wire::Message<'_>, (): &mut ()) -> Meaning {
        let Ok(link) = LinkMessage::try_from(message) else { return Meaning::Nothing };
        let is_wanted = link.header.family == self.draft.header.family;
        let is_link = self.is_of_bridges() && u32::from(link.header.family) == AF_UNSPEC;
        match u32::from(message.header.kind) {
            _ if is_wireless_event(&link) => Meaning::Nothing,
            RTM_NEWLINK if is_wanted => Meaning::New,
            RTM_NEWLINK if is_link && kind(link.attributes) == Some("bridge") => Meaning::Untold,
            RTM_DELLINK if is_wanted || is_link => Meaning::Deleted,
            _ => Meaning::Nothing,
        }
    }

    #[inline]
    fn key(link: &Link) -> u32 {
        link.index
    }

    #[inline]
    fn may_leave(&self) -> bool {
        let filters = self.draft.attributes.writer().bytes();
        let filters = super::LinkAttributes::from(wire::Attributes::new(filters));
        master(filters).is_some() || kind(filters).is_some()
    }
}

impl Links {
    #[inline]
    fn is_of_bridges(&self) -> bool {
        u32::from(self.draft.header.family) == AF_BRIDGE
    }
}
