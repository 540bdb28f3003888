#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod conntrack;
pub mod nfnetlink;
pub mod uapi;

pub use netlink_core::{Error, namespace};
pub use nfnetlink::{Connection, Family};
