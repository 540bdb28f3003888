#![doc = include_str!("../README.md")]

pub mod acknowledgement;
mod batch;
mod connection;
mod engine;
mod error;
pub mod exchange;
mod listener;
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
pub mod wire;

pub use batch::{AnyRequest, BatchReport};
pub use connection::{Acknowledged, Connection, Dump};
pub use error::{Bounds, Errno, Error, Refusal};
pub use pool::{Connect, Pool, Pooled};
pub use raw::{Raw, RawMessage};
pub use subscription::{Notice, Subscription};

#[doc(hidden)]
pub use bitflags;
