//! The asynchronous connection and monitors, for tokio: the same requests and events, with `.await`.

use std::ops::ControlFlow;

use crate::Error;
use crate::controller::{GetFamily, Registrations};
use crate::policy::{is_known, question};
use crate::protocol::Generic;
use crate::taskstats::Cpus;
use crate::wireguard::{self, Device, GetDevice};

/// A connection to generic netlink.
pub type Connection = netlink_core::tokio::Connection<Generic>;

/// Whether this kernel knows a command or an attribute; see the blocking [`knows`](crate::policy::knows).
///
/// # Errors
/// Those of the blocking one.
pub async fn knows(
    connection: &mut Connection,
    family: &str,
    command: u32,
    path: &[u32],
) -> Result<bool, Error> {
    match question(connection.get(GetFamily::new(family)).await, command, path)? {
        ControlFlow::Break(answer) => Ok(answer),
        ControlFlow::Continue(request) => Ok(is_known(connection.list(request).await?, command, path)),
    }
}

/// Lists WireGuard devices; see the blocking [`devices`](wireguard::devices).
///
/// # Errors
/// Those of the blocking one.
pub async fn devices(connection: &mut Connection) -> Result<Vec<Device>, Error> {
    let mut devices = Vec::new();
    for features in connection.list(wireguard::links()).await? {
        devices.extend(wireguard::device(connection.list(GetDevice::new(features.link.index)).await)?);
    }
    Ok(devices)
}

/// Tells of families and groups that come and go; see the blocking [`Monitor`](crate::controller::Monitor).
pub type Monitor = netlink_core::tokio::Monitor<Registrations>;

/// Tells of tasks that end; see the blocking [`ExitMonitor`](crate::taskstats::ExitMonitor).
pub type ExitMonitor = netlink_core::tokio::Monitor<Cpus>;
