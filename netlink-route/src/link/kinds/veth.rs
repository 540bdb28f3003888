//! Pairs of links.

use netlink_core::attributes;

use super::Kind;
use crate::link::{AddLink, LinkMessage, Peer};
use crate::uapi::veth::*;

attributes! {
    /// What a request says of a pair of links (`VETH_INFO_*`). The kernel never tells it: the other end is
    /// what [`LinkAttributes::link`](crate::link::LinkAttributes::link) names.
    pub struct VethAttributes<'a>, enum VethAttribute, writer Veth {
        /// The other end; without it, the kernel makes up a name for it.
        VETH_INFO_PEER => peer[body]: LinkMessage<'a>,
    }
}

impl Kind for Veth {
    const NAME: &'static str = "veth";
}

impl AddLink {
    /// A pair of links: this one, and its other end (`ip link add NAME type veth peer name PEER`).
    pub fn veth(name: &str, peer: impl Into<Peer>) -> Self {
        Self::new(name, Veth::new().peer(peer.into()))
    }
}
