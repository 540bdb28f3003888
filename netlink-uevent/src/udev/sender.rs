//! Telling events as udev does.

use std::ffi::OsStr;

use netlink_core::socket::{Address, Config, Socket};
use netlink_core::uapi::netlink::NETLINK_KOBJECT_UEVENT;
use netlink_core::wire::Problem;

use super::message;
use crate::Error;
use crate::event::{Event, Origin};

const OPERATION: &str = "tell an event";

/// Who tells events to all listeners of [`Origin::Udev`]: what udev is, or stands in for it.
///
/// Listeners believe root alone, and the kernel lets only holders of `CAP_NET_ADMIN` over the namespace send to its groups.
///
/// ```no_run
/// use netlink_uevent::{Error, Monitor, News, Origin, udev::Sender};
///
/// let (mut monitor, sender) = (Monitor::open(Origin::Kernel)?, Sender::open()?);
/// while let News::Event(event) = monitor.next()? {
///     sender.forward(&event, [("TAGS", ":seat:"), ("ID_SEAT", "seat0")])?;
/// }
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
pub struct Sender {
    socket: Socket,
}

impl Sender {
    /// Tells the current network namespace.
    ///
    /// # Errors
    /// [`Error::System`]; none is known to occur.
    pub fn open() -> Result<Self, Error> {
        Self::with(&Config::new(NETLINK_KOBJECT_UEVENT as i32))
    }

    /// Tells with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// [`Error::Namespace`] and [`Error::System`], with whatever [`Config::open`] says.
    pub fn with(config: &Config) -> Result<Self, Error> {
        let socket = config.open().map_err(|error| Error::of_socket(OPERATION, &error))?;
        Ok(Self { socket })
    }

    /// Tells an event that has these variables; see [`message`].
    ///
    /// # Errors
    /// - [`Error::Input`]: a name or value that cannot be told.
    /// - [`Error::System`] with `EPERM`: without `CAP_NET_ADMIN`.
    pub fn send<'a>(&self, variables: impl IntoIterator<Item = (&'a str, &'a OsStr)>) -> Result<(), Error> {
        let invalid =
            |problem: Problem| Error::Input { operation: OPERATION, invalid: problem.of("variables") };
        let message = message(variables).map_err(invalid)?;
        let everybody = Address { port: 0, groups: 1 << (Origin::Udev.group() - 1) };
        match self.socket.send(&message, everybody) {
            // What is sent to a group goes to the kernel as well, which before Linux 4.18 does not listen.
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => Ok(()),
            sent => sent.map_err(|error| Error::of_socket(OPERATION, &error)),
        }
    }

    /// Passes an event on, with more variables.
    ///
    /// # Errors
    /// Those of [`send`](Self::send).
    pub fn forward<'a>(
        &self,
        event: &Event<'a>,
        more: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<(), Error> {
        let told = event.variables.filter_map(|(name, value)| Some((name.to_str()?, value)));
        self.send(told.chain(more.into_iter().map(|(name, value)| (name, OsStr::new(value)))))
    }
}
