#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod connector;
pub mod one_wire;
pub mod process;
#[cfg(feature = "tokio")]
pub mod tokio;
pub mod uapi;

pub use connector::{
    Connection, Connector, ConnectorHeader, ConnectorId, ConnectorMessage, ConnectorMessages,
};
pub use netlink_core::exchange::Loss;
pub use netlink_core::socket::{Closer, Config};
pub use netlink_core::{Error, namespace};
