#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "some of it is for connections alone"))]

pub mod conntrack;
pub mod log;
pub mod nfnetlink;
pub mod packet;
pub mod queue;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub mod tokio;
pub mod uapi;

pub use netlink_core::Error;
pub use nfnetlink::Family;
#[cfg(target_os = "linux")]
pub use {
    netlink_core::{News, namespace},
    nfnetlink::Connection,
};
