//! The asynchronous monitor, for tokio.

use crate::monitor::Source;

/// A listener to events of devices; see the blocking [`Monitor`](crate::Monitor).
pub type Monitor = netlink_core::tokio::Monitor<Source>;
