//! The asynchronous connection and monitors, for tokio: the same requests and events, with `.await`.

use crate::connector::Connector;
use crate::one_wire::Buses;
use crate::process::ProcessEvents;

/// A connection to connector netlink.
pub type Connection = netlink_core::tokio::Connection<Connector>;

/// A listener to what happens to processes; see the blocking [`ProcessMonitor`](crate::process::ProcessMonitor).
pub type ProcessMonitor = netlink_core::tokio::Monitor<ProcessEvents>;

/// A listener to masters and slaves that come and go; see the blocking
/// [`OneWireMonitor`](crate::one_wire::OneWireMonitor).
pub type OneWireMonitor = netlink_core::tokio::Monitor<Buses>;
