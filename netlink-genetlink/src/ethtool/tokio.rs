//! The asynchronous monitor, for tokio. Requests run on the asynchronous [`Connection`](crate::tokio::Connection) as they
//! are.
//!
//! ```no_run
//! use netlink_genetlink::News;
//! use netlink_genetlink::ethtool::monitor::{Event, Settings};
//! use netlink_genetlink::ethtool::tokio::Monitor;
//!
//! # async fn watch() -> Result<(), netlink_genetlink::Error> {
//! let mut monitor = Monitor::open(Settings).await?;
//! loop {
//!     match monitor.next().await? {
//!         News::Event(Event::Rings(rings)) => println!("{:?}", rings.attributes),
//!         News::Lost(loss) => println!("some events were lost: {loss}"),
//!         _ => {}
//!     }
//! }
//! # }
//! ```

use super::monitor::Settings;

/// Tells what changes, also as a stream of [events to keep](super::monitor::OwnedEvent); see the blocking
/// [`Monitor`](super::monitor::Monitor).
pub type Monitor = netlink_core::tokio::Monitor<Settings>;
