//! Watching neighbours.

use std::net::IpAddr;

use netlink_core::datagram::Condition;
use netlink_core::types::{HardwareAddress, IpPrefix};
use netlink_core::uapi::socket::AF_BRIDGE;
use netlink_core::wire;
use netlink_core::{Meaning, Watched};

use super::{Neighbour, NeighbourFlags, NeighbourHeader, Neighbours};
use crate::filter;
use crate::uapi::rtnetlink::*;

/// What tells one neighbour from another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NeighbourKey {
    /// Index of the link.
    pub link: u32,
    /// `AF_INET`, `AF_INET6` or `AF_BRIDGE`.
    pub family: u8,
    /// Its IP address; of a forwarding entry, the other end of the tunnel.
    pub address: Option<IpAddr>,
    /// Of a forwarding entry, its link-layer address.
    pub hardware_address: Option<HardwareAddress>,
    /// Of a forwarding entry, its VLAN.
    pub vlan: Option<u16>,
    /// Of a forwarding entry, whether it is the link's own and not its bridge's.
    pub own: bool,
}

impl NeighbourKey {
    /// That of a neighbour by its IP address.
    #[inline]
    pub fn new(link: u32, address: IpAddr) -> Self {
        let family = IpPrefix::from(address).family();
        Self { link, family, address: Some(address), hardware_address: None, vlan: None, own: false }
    }
}

/// The kernel does not tell of every step of a neighbour's [state](Neighbour::state), of how often it was probed, or of
/// proxies; a list of proxies stays as it was first read.
impl Watched for Neighbours {
    type Key = NeighbourKey;
    type Memory = ();

    #[inline]
    fn groups(&self) -> Vec<u32> {
        vec![RTNLGRP_NEIGH]
    }

    /// A name may come to be another link's, so by name the process chooses and not the kernel.
    #[inline]
    fn condition(&self) -> Option<Condition> {
        let NeighbourHeader { family, flags, .. } = self.draft.header;
        let of_family = match family {
            0 => !filter::family(AF_BRIDGE as u8),
            family => filter::family(family),
        };
        let link = self.draft.attributes.view().interface().ok().flatten().filter(|link| *link != 0);
        let of_link = link.map_or_else(filter::neighbours, filter::neighbours_of);
        Some(of_link & of_family & filter::neighbours_with(flags))
    }

    #[inline]
    fn meaning(&self, message: wire::Message<'_>, (): &mut ()) -> Meaning {
        match u32::from(message.header.kind) {
            RTM_NEWNEIGH => Meaning::New,
            RTM_DELNEIGH => Meaning::Deleted,
            _ => Meaning::Nothing,
        }
    }

    #[inline]
    fn key(neighbour: &Neighbour) -> NeighbourKey {
        let forwards = u32::from(neighbour.family) == AF_BRIDGE;
        NeighbourKey {
            link: neighbour.link,
            family: neighbour.family,
            address: neighbour.address,
            hardware_address: neighbour.hardware_address.filter(|_| forwards),
            vlan: neighbour.vlan.filter(|_| forwards),
            own: forwards && neighbour.flags.contains(NeighbourFlags::ITSELF),
        }
    }

    #[inline]
    fn is_same(known: &Neighbour, told: &Neighbour) -> bool {
        (known.port, known.vni, known.source_vni) == (told.port, told.vni, told.source_vni)
    }
}
