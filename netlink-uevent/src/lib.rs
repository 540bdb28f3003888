#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod event;
mod monitor;
pub mod udev;

pub use event::{Action, Event, Origin, OwnedEvent, Variables};
pub use monitor::{Monitor, Notice};
pub use netlink_core::exchange::Loss;
pub use netlink_core::socket::{Closer, Config};
pub use netlink_core::{Error, namespace};
