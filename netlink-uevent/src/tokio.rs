//! The asynchronous monitor, for tokio.

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use ::tokio::io::Interest;
use ::tokio::io::unix::AsyncFd;
use netlink_core::socket::{Config, Socket};

use crate::monitor::OPERATION;
use crate::{Error, Filter, Notice, Origin};

/// A listener to events of devices; see the blocking [`Monitor`](crate::Monitor), which it is otherwise like.
///
/// A future of [`next`](Self::next) may be dropped at any point: no event is lost by it.
#[derive(Debug)]
pub struct Monitor {
    monitor: crate::Monitor,
    /// A duplicate of the socket's descriptor.
    readiness: AsyncFd<OwnedFd>,
}

impl Monitor {
    /// Listens to events of this origin in the current network namespace.
    ///
    /// # Panics
    /// Outside a runtime with IO enabled.
    ///
    /// # Errors
    /// [`Error::System`] with `EMFILE` or `ENFILE`: no descriptor is left.
    pub fn open(origin: Origin) -> Result<Self, Error> {
        Self::with(crate::Monitor::config(), origin)
    }

    /// Listens with a socket opened like this.
    ///
    /// # Panics
    /// Outside a runtime with IO enabled.
    ///
    /// # Errors
    /// Those of the blocking [`with`](crate::Monitor::with).
    #[allow(deprecated, reason = "what replaces it is unsafe to call; an `OwnedFd` is all that it asks for")]
    pub fn with(config: Config, origin: Origin) -> Result<Self, Error> {
        let monitor = crate::Monitor::with(config, origin)?;
        let descriptor = monitor.as_fd().try_clone_to_owned();
        let readiness =
            descriptor.and_then(|descriptor| AsyncFd::with_interest(descriptor, Interest::READABLE));
        Ok(Self { monitor, readiness: readiness.map_err(|error| failed(&error))? })
    }

    /// Tells only events that satisfy this; see [`Filter`].
    ///
    /// # Errors
    /// Those of the blocking [`set_filter`](crate::Monitor::set_filter).
    pub fn set_filter(&mut self, filter: Filter) -> Result<(), Error> {
        self.monitor.set_filter(filter)
    }

    /// The next notice; waits for it.
    ///
    /// # Errors
    /// - [`Error::Reply`]: a datagram that is no event. The next call goes on behind it.
    /// - [`Error::System`], with whatever the socket or the runtime says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<Notice<'_>, Error> {
        let arrival = loop {
            if let Some(arrival) = self.monitor.take()? {
                break arrival;
            }
            let mut readable = self.readiness.readable().await.map_err(|error| failed(&error))?;
            match self.monitor.take()? {
                Some(arrival) => break arrival,
                None => readable.clear_ready(),
            }
        };
        self.monitor.notice(arrival)
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.monitor.socket()
    }
}

fn failed(error: &io::Error) -> Error {
    Error::of_socket(OPERATION, error)
}
