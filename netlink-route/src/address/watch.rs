//! Watching addresses.

use std::net::IpAddr;

use netlink_core::datagram::Condition;
use netlink_core::types::{IpPrefix, LinkRef};
use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::wire;
use netlink_core::{Meaning, Watched};

use super::{Address, Addresses};
use crate::filter;
use crate::uapi::rtnetlink::*;

/// By link, address, and, for IPv4, the other end: the same address may be one end of several links. The kernel tells
/// of every change.
impl Watched for Addresses {
    type Key = (u32, IpPrefix, Option<IpAddr>);
    type Memory = ();

    #[inline]
    fn groups(&self) -> Vec<u32> {
        filter::groups(
            self.draft.header.family,
            &[(AF_INET, RTNLGRP_IPV4_IFADDR), (AF_INET6, RTNLGRP_IPV6_IFADDR)],
        )
    }

    /// A name may come to be another link's, so by name the process chooses and not the kernel.
    #[inline]
    fn condition(&self) -> Option<Condition> {
        Some(match self.draft.link() {
            Some(LinkRef::Index(link)) if *link != 0 => filter::addresses_of(*link),
            _ => filter::addresses(),
        })
    }

    #[inline]
    fn meaning(&self, message: wire::Message<'_>, (): &mut ()) -> Meaning {
        match u32::from(message.header.kind) {
            RTM_NEWADDR => Meaning::New,
            RTM_DELADDR => Meaning::Deleted,
            _ => Meaning::Nothing,
        }
    }

    #[inline]
    fn key(address: &Address) -> Self::Key {
        let peer = address.peer.filter(|_| u32::from(address.address.family()) == AF_INET);
        (address.link, address.address, peer)
    }
}
