#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod conntrack;
pub mod nfnetlink;
#[cfg(feature = "tokio")]
pub mod tokio {
    //! The asynchronous connection, for tokio: the same requests, with `.await`.

    /// A connection to netfilter netlink.
    pub type Connection = netlink_core::tokio::Connection<crate::nfnetlink::Netfilter>;
}
pub mod uapi;

pub use netlink_core::{Error, namespace};
pub use nfnetlink::{Connection, Family};
