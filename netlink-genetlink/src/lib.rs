#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "some of it is for connections alone"))]

pub mod controller;
pub mod ethtool;
pub mod policy;
mod protocol;
pub mod taskstats;
mod timespec;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub mod tokio;
pub mod uapi;
pub mod wireguard;

pub use controller::{Families, Family, GetFamily};
pub use netlink_core::Error;
pub use netlink_core::types::{InterfaceName, LinkRef};
pub use policy::{FamilyPolicies, PolicyMap};
pub use protocol::{Generic, GenericFamily, GenericHeader};
#[cfg(target_os = "linux")]
pub use {
    netlink_core::{News, namespace},
    protocol::Connection,
};

/// What families are declared with, yours too: [`attributes!`](netlink_core::attributes!) and its sisters.
pub use netlink_core;
