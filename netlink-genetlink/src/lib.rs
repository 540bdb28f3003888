#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod controller;
pub mod ethtool;
pub mod policy;
mod protocol;
pub mod taskstats;
mod timespec;
#[cfg(feature = "tokio")]
pub mod tokio;
pub mod uapi;
pub mod wireguard;

pub use controller::{Families, Family, GetFamily};
pub use netlink_core::types::{InterfaceName, LinkRef};
pub use netlink_core::{Error, namespace};
pub use policy::{FamilyPolicies, PolicyMap};
pub use protocol::{Connection, Generic, GenericFamily, GenericHeader};

/// What families are declared with, yours too: [`attributes!`](netlink_core::attributes!) and its sisters.
pub use netlink_core;
