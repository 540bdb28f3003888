//! The asynchronous connection and monitors, for tokio: the same requests and events, with `.await`.

use netlink_core::socket::{Config, Socket};
use netlink_core::tokio::Subscription;

use crate::connector::Connector;
use crate::process::{self, ProcessEvents};
use crate::{Error, one_wire};

/// A connection to connector netlink.
pub type Connection = netlink_core::tokio::Connection<Connector>;

/// A listener to what happens to processes; see the blocking [`ProcessMonitor`](process::ProcessMonitor), which it is
/// otherwise like.
///
/// A future of [`next`](Self::next) may be dropped at any point: no event is lost by it.
#[derive(Debug)]
pub struct ProcessMonitor {
    subscription: Subscription<Connector>,
}

impl ProcessMonitor {
    /// Listens to events of these kinds.
    ///
    /// # Errors
    /// Those of [`ProcessMonitor::open`](process::ProcessMonitor::open).
    pub fn open(events: ProcessEvents) -> Result<Self, Error> {
        Self::with(process::ProcessMonitor::config(), events)
    }

    /// Listens with a socket opened like this.
    ///
    /// # Errors
    /// Those of [`ProcessMonitor::with`](process::ProcessMonitor::with).
    pub fn with(config: Config, events: ProcessEvents) -> Result<Self, Error> {
        let subscription = Subscription::with(process::config(config))?;
        process::listen(subscription.socket(), events)?;
        Ok(Self { subscription })
    }

    /// The next notice; waits for it.
    ///
    /// # Errors
    /// - [`Error::Reply`]: an event that cannot be read. The next call goes on behind it.
    /// - [`Error::System`], with whatever the socket or the runtime says.
    #[allow(clippy::should_implement_trait, reason = "asynchronous")]
    pub async fn next(&mut self) -> Result<process::Notice, Error> {
        loop {
            if let Some(notice) = process::notice(&self.subscription.next().await?)? {
                return Ok(notice);
            }
        }
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// The kernel counts listeners, and does not notice that a socket was closed.
impl Drop for ProcessMonitor {
    fn drop(&mut self) {
        process::ignore(self.subscription.socket());
    }
}

/// A listener to masters and slaves that come and go; see the blocking
/// [`OneWireMonitor`](one_wire::OneWireMonitor), which it is otherwise like.
///
/// A future of [`next`](Self::next) may be dropped at any point: no event is lost by it.
#[derive(Debug)]
pub struct OneWireMonitor {
    subscription: Subscription<Connector>,
}

impl OneWireMonitor {
    /// Listens.
    ///
    /// # Errors
    /// Those of [`OneWireMonitor::open`](one_wire::OneWireMonitor::open).
    pub fn open() -> Result<Self, Error> {
        let config = one_wire::config(one_wire::OneWireMonitor::config());
        Subscription::with(config).map(|subscription| Self { subscription })
    }

    /// The next notice; waits for it.
    ///
    /// # Errors
    /// - [`Error::Reply`]: an event that cannot be read. The next call goes on behind it.
    /// - [`Error::System`], with whatever the socket or the runtime says.
    #[allow(clippy::should_implement_trait, reason = "asynchronous")]
    pub async fn next(&mut self) -> Result<one_wire::Notice, Error> {
        loop {
            if let Some(notice) = one_wire::notice(&self.subscription.next().await?)? {
                return Ok(notice);
            }
        }
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}
