#![doc = include_str!("../README.md")]

pub mod acknowledgement;
mod batch;
mod cache;
mod connection;
mod engine;
mod error;
pub mod exchange;
mod existence;
mod listener;
mod monitor;
pub mod namespace;
mod pool;
mod raw;
pub mod request;
pub mod socket;
mod subscription;
pub mod table;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "tokio")]
pub mod tokio;
pub mod traffic;
pub mod types;
pub mod uapi;
mod watch;
mod watcher;
pub mod wire;

pub use batch::{AnyRequest, BatchReport};
pub use cache::{Cache, Difference};
pub use connection::{Acknowledged, Connection, Dump};
pub use error::{Bounds, Errno, Error, Refusal};
pub use existence::Existence;
pub use monitor::{Events, Monitor, Monitored, News};
pub use pool::{Connect, Pool, Pooled};
pub use raw::{Raw, RawMessage};
pub use subscription::{Notice, Subscription};
pub use watch::{Cause, Change, Changes, Meaning, Watch, Watched};

#[doc(hidden)]
pub use bitflags;
