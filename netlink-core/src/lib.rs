#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "some of it is for connections alone"))]

pub mod acknowledgement;
mod batch;
mod cache;
pub mod datagram;
mod errno;
mod error;
pub mod exchange;
mod existence;
mod protocol;
mod raw;
pub mod request;
pub mod table;
#[cfg(feature = "testing")]
pub mod testing;
pub mod traffic;
pub mod types;
pub mod uapi;
mod watched;
pub mod wire;

pub use batch::{AnyRequest, BatchReport};
pub use cache::{Cache, Difference};
pub use error::{Bounds, Errno, Error, Refusal};
pub use existence::Existence;
pub use raw::{Raw, RawMessage};
pub use watched::{Cause, Change, Meaning, Watched};

// What needs a system with netlink; all above is bytes and numbers, and the same everywhere.

#[cfg(target_os = "linux")]
mod connection;
#[cfg(target_os = "linux")]
mod engine;
#[cfg(target_os = "linux")]
mod listener;
#[cfg(target_os = "linux")]
mod monitor;
#[cfg(target_os = "linux")]
pub mod namespace;
#[cfg(target_os = "linux")]
mod pool;
#[cfg(target_os = "linux")]
pub mod socket;
#[cfg(target_os = "linux")]
mod subscription;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub mod tokio;
#[cfg(target_os = "linux")]
mod watch;
#[cfg(target_os = "linux")]
mod watcher;

#[cfg(target_os = "linux")]
pub use {
    connection::{Acknowledged, Connection, Dump},
    monitor::{Events, Monitor, Monitored, News},
    pool::{Connect, Pool, Pooled},
    subscription::{Notice, OwnedNotice, Subscription},
    watch::{Changes, Watch},
};

#[doc(hidden)]
pub use bitflags;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;

// What the macros for `serde` call this crate, within it too.
#[cfg(feature = "serde")]
extern crate self as netlink_core;
