#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

mod connector;
pub mod one_wire;
pub mod process;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub mod tokio;
mod traffic;
pub mod uapi;

pub use connector::{Connector, ConnectorHeader, ConnectorId, ConnectorMessage, ConnectorMessages};
pub use netlink_core::Error;
pub use netlink_core::exchange::Loss;
#[cfg(target_os = "linux")]
pub use {
    connector::Connection,
    netlink_core::{
        News, namespace,
        socket::{Closer, Config},
    },
};
