#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod device;
mod event;
mod filter;
mod monitor;
#[cfg(feature = "tokio")]
pub mod tokio;
pub mod udev;

pub use device::{Device, Trigger};
pub use event::{Action, Event, Origin, OwnedEvent, Variables};
pub use filter::Filter;
pub use monitor::{Monitor, Notice};
pub use netlink_core::exchange::Loss;
pub use netlink_core::socket::{Closer, Config};
pub use netlink_core::{Error, namespace};
