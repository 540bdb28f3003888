//! Connecting to a kernel that has 1-Wire.

use std::time::Duration;

use netlink_core::Error;

use super::Masters;
use crate::connector::Connection;

/// Connects, and makes sure that the kernel has 1-Wire: one without would never answer.
///
/// # Errors
/// - [`Error::Unserved`]: the kernel has no 1-Wire (module `wire`).
/// - [`Error::System`] with `ECONNREFUSED`: this is not the first network namespace.
pub fn open() -> Result<Connection, Error> {
    let mut connection = Connection::open()?;
    // The list of masters is answered within the call that asks for it.
    connection.set_timeout(Some(Duration::ZERO));
    match connection.get(Masters::new()) {
        Err(Error::TimedOut { operation }) => {
            return Err(Error::Unserved {
                operation,
                why: "the kernel has no 1-Wire: is the module wire loaded?",
            });
        }
        answer => answer?,
    };
    connection.set_timeout(None);
    Ok(connection)
}
