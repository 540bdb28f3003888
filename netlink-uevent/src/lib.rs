#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "some of it is for connections alone"))]
// Events hold any bytes, and so does `OsStr` on these systems alone.
#![cfg(unix)]

mod device;
mod event;
mod filter;
#[cfg(target_os = "linux")]
mod monitor;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub mod tokio;
pub mod udev;

pub use device::{Device, Trigger};
pub use event::{Action, Event, Origin, OwnedEvent, Variables};
pub use filter::Filter;
#[cfg(target_os = "linux")]
pub use monitor::{Monitor, Source, Uevent};
pub use netlink_core::Error;
pub use netlink_core::exchange::Loss;
#[cfg(target_os = "linux")]
pub use netlink_core::{
    News, namespace,
    socket::{Closer, Config},
};
