//! The asynchronous connection, monitor and watch, for tokio: the same requests and events, with `.await`.
//!
//! ```no_run
//! use netlink_route::News;
//! use netlink_route::monitor::{Event, Group};
//! use netlink_route::tokio::Monitor;
//!
//! # async fn watch() -> Result<(), netlink_route::Error> {
//! let mut monitor = Monitor::open([Group::Links]).await?;
//! loop {
//!     match monitor.next().await? {
//!         News::Event(Event::NewLink(link)) => println!("link {} is {:?}", link.header.index, link.header.flags),
//!         News::Lost(loss) => println!("some events were lost: {loss}"),
//!         _ => {}
//!     }
//! }
//! # }
//! ```

use crate::Error;
use crate::link::{attempt, is_known};
use crate::monitor::Groups;
use crate::protocol::Route;

pub use netlink_core::tokio::Watch;

/// A connection to route netlink.
pub type Connection = netlink_core::tokio::Connection<Route>;

/// Tells what changes, also as a stream of [events to keep](crate::monitor::OwnedEvent); see the blocking
/// [`Monitor`](crate::Monitor).
pub type Monitor = netlink_core::tokio::Monitor<Groups>;

/// Whether this kernel has this kind of link; see the blocking [`knows_kind`](crate::link::knows_kind).
///
/// # Errors
/// Those of the blocking one.
pub async fn knows_kind(connection: &mut Connection, kind: &str) -> Result<bool, Error> {
    is_known(connection.run(attempt(kind)).await)
}
