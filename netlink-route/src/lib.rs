#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

pub mod address;
pub mod filter;
pub mod link;
#[cfg(target_os = "linux")]
pub mod monitor;
pub mod namespace_id;
pub mod neighbour;
mod protocol;
pub mod route;
pub mod rule;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub mod tokio;
pub mod uapi;

pub use address::{AddAddress, Address, Addresses, DeleteAddress};
pub use link::{
    AddLink, AddNames, DeleteLink, DeleteNames, GetLink, Link, LinkFlags, Links, OperationalState, Peer,
    SetLink,
};
pub use namespace_id::{AssignNamespaceId, GetNamespaceId, NamespaceId, NamespaceIds};
pub use neighbour::{AddNeighbour, DeleteNeighbour, GetNeighbour, Neighbour, NeighbourKey, Neighbours};
pub use netlink_core::types::{HardwareAddress, InterfaceName, IpPrefix, LinkRef};
pub use netlink_core::{Cache, Cause, Change, Difference, Error, Existence};
pub use protocol::{Origin, Route as RouteProtocol, Scope};
pub use route::{AddRoute, DeleteRoute, GetRoute, Hop, Route, RouteKey, Routes};
pub use rule::{AddRule, DeleteRule, Rule, Rules};
#[cfg(target_os = "linux")]
pub use {
    monitor::Monitor,
    netlink_core::{News, Watch, namespace},
    protocol::Connection,
};
