//! Watching links.

use netlink_core::datagram::Condition;
use netlink_core::table::SetWriter;
use netlink_core::wire;
use netlink_core::{Meaning, Watched};

use super::{Link, LinkMessage, Links, kind, master};
use crate::filter;
use crate::uapi::rtnetlink::*;

/// By index. The kernel does not tell of counters; they are as of the last event of the link.
impl Watched for Links {
    type Key = u32;
    type Memory = ();

    fn groups(&self) -> Vec<u32> {
        vec![RTNLGRP_LINK]
    }

    fn condition(&self) -> Option<Condition> {
        Some(filter::family(self.draft.header.family))
    }

    /// Other families tell of their part in a link with the message types of the link itself.
    fn meaning(&self, message: wire::Message<'_>, (): &mut ()) -> Meaning {
        let wanted = self.draft.header.family;
        match u32::from(message.header.kind) {
            _ if !LinkMessage::try_from(message).is_ok_and(|link| link.header.family == wanted) => {
                Meaning::Nothing
            }
            RTM_NEWLINK => Meaning::New,
            RTM_DELLINK => Meaning::Deleted,
            _ => Meaning::Nothing,
        }
    }

    fn key(link: &Link) -> u32 {
        link.index
    }

    fn may_leave(&self) -> bool {
        let filters = self.draft.attributes.writer().bytes();
        let filters = super::LinkAttributes::from(wire::Attributes::new(filters));
        master(filters).is_some() || kind(filters).is_some()
    }
}
