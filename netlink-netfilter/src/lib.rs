#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod conntrack;
pub mod log;
pub mod nfnetlink;
pub mod packet;
pub mod queue;
#[cfg(feature = "tokio")]
pub mod tokio;
pub mod uapi;

pub use netlink_core::{Error, namespace};
pub use nfnetlink::{Connection, Family};
