//! Listing devices, which the family itself cannot.

use super::device::{Device, GetDevice};
use crate::Error;
use crate::ethtool::HeaderFlags;
use crate::ethtool::features::AllFeatures;
use crate::protocol::Connection;

/// Lists the devices of the connection's network namespace (`wg show all`). Needs `CAP_NET_ADMIN`.
///
/// The family cannot list them. So the namespace's links are listed by `ethtool`, which is generic netlink too and thus
/// asked through the same connection, and each is asked whether it is one: some microseconds a link. Programs that speak
/// route netlink anyway can have it list the links of kind `wireguard` and ask for these.
///
/// # Errors
/// Any [`Error`]; [`Family`](Error::Family) where the kernel has no WireGuard, or was built without `ethtool`.
pub fn devices(connection: &mut Connection) -> Result<Vec<Device>, Error> {
    let mut devices = Vec::new();
    for features in connection.list(links())? {
        devices.extend(device(connection.list(GetDevice::new(features.link.index)))?);
    }
    Ok(devices)
}

/// Lists all links. Features are what every link has and no driver is asked for, which might have to wake hardware.
pub(crate) fn links() -> AllFeatures {
    AllFeatures::flagged(HeaderFlags::COMPACT_BITSETS)
}

/// The device, unless the link is another kind of link or is gone by now.
pub(crate) fn device(parts: Result<Vec<Device>, Error>) -> Result<Option<Device>, Error> {
    match parts {
        Ok(parts) => Ok(parts.into_iter().reduce(Device::merge)),
        Err(error @ Error::Family { .. }) => Err(error),
        Err(error) if error.is_unsupported() || error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}
