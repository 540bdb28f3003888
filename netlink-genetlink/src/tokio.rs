//! The asynchronous connection and monitors, for tokio: the same requests and events, with `.await`.
//!
//! A future of a monitor's `next` may be dropped at any point: no event is lost by it.

use std::ops::ControlFlow;

use netlink_core::socket::{Config, Socket};
use netlink_core::tokio::Subscription;

use crate::Error;
use crate::controller::{self, GetFamily, NOTIFY};
use crate::policy::{is_known, question};
use crate::protocol::Generic;
use crate::taskstats::{self, DontTell, Tell, possible_cpus};
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

/// Tells of families and groups that come and go; see the blocking [`Monitor`](controller::Monitor).
#[derive(Debug)]
pub struct Monitor {
    subscription: Subscription<Generic>,
}

impl Monitor {
    /// Listens in the current network namespace.
    ///
    /// # Errors
    /// [`Error::System`], with whatever opening a socket says.
    pub fn open() -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::open([NOTIFY])? })
    }

    /// Listens with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::with(config.group(NOTIFY))? })
    }

    /// The next event; waits for it.
    ///
    /// # Errors
    /// Those of the blocking one.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<controller::Event<'_>, Error> {
        self.subscription.next().await?.try_into()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// Tells of tasks that end; see the blocking [`ExitMonitor`](taskstats::ExitMonitor).
#[derive(Debug)]
pub struct ExitMonitor {
    subscription: Subscription<Generic>,
    cpus: Box<str>,
}

impl ExitMonitor {
    /// Listens to all CPUs.
    ///
    /// # Errors
    /// Those of the blocking one.
    pub async fn open() -> Result<Self, Error> {
        Self::begin(Subscription::open([])?, &possible_cpus()?).await
    }

    /// Listens to these CPUs with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of the blocking one.
    pub async fn with(config: Config, cpus: &str) -> Result<Self, Error> {
        Self::begin(Subscription::with(config)?, cpus).await
    }

    async fn begin(subscription: Subscription<Generic>, cpus: &str) -> Result<Self, Error> {
        // So that it is told to stop even if this future is dropped half-way.
        let mut monitor = Self { subscription, cpus: cpus.into() };
        monitor.subscription.run(Tell::of(cpus)).await?;
        Ok(monitor)
    }

    /// The next event; waits for it.
    ///
    /// # Errors
    /// Those of the blocking one.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<taskstats::Event<'_>, Error> {
        self.subscription.next().await?.try_into()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

impl Drop for ExitMonitor {
    fn drop(&mut self) {
        let _ = self.subscription.post(DontTell::of(&self.cpus));
    }
}
