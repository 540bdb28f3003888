#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod controller;
pub mod ethtool;
pub mod policy;
mod protocol;
mod timespec;
#[cfg(feature = "tokio")]
pub mod tokio {
    //! The asynchronous connection, for tokio: the same requests, with `.await`.

    /// A connection to generic netlink.
    pub type Connection = netlink_core::tokio::Connection<crate::Generic>;
}
pub mod uapi;
pub mod wireguard;

pub use controller::{Families, Family, GetFamily};
pub use netlink_core::types::{InterfaceName, LinkRef};
pub use netlink_core::{Error, namespace};
pub use policy::{FamilyPolicies, PolicyMap};
pub use protocol::{Connection, Generic, GenericFamily, GenericHeader};

/// What families are declared with, yours too: [`attributes!`](netlink_core::attributes!) and its sisters.
pub use netlink_core;
