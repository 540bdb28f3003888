//! 1-Wire: buses, each with a master, and the slaves on them.
//!
//! Requests name a bus by its [`MasterId`] or a slave by its [`SlaveId`], run over a [`Connection`] (from [`open`]) and are
//! carried out on the bus when its turn comes: a search of a long bus takes seconds. Nothing here needs a capability: the
//! kernel lets anybody in the first network namespace use its buses. [`OneWireMonitor`] hears of masters and slaves that
//! come and go; [`ds18b20`] speaks to a common thermometer.
//!
//! The kernel's `drivers/w1/w1_netlink.c` is the other side. Its answers are asked for in one piece (`W1_CN_BUNDLE`), which
//! it splits beyond 16 KiB; such answers are errors.

pub mod ds18b20;
mod id;
mod message;
mod monitor;
mod requests;

use std::time::Duration;

use netlink_core::Error;

pub use id::{MasterId, ParseSlaveIdError, SlaveId, crc8};
pub(crate) use message::status;
pub use message::{Command, CommandHeader, CommandKind, OneWireHeader, OneWireKind, OneWireMessage};
pub use monitor::{Notice, OneWireEvent, OneWireMonitor};
#[cfg(feature = "tokio")]
pub(crate) use monitor::{config, notice};
pub use requests::{AddSlave, Answers, Commands, Masters, RemoveSlave, Slaves};

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
