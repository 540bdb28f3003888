//! Ending a socket's use from another thread. `shutdown` is not implemented by netlink (`EOPNOTSUPP`), and
//! closing a descriptor does not wake who polls it; an `eventfd` beside it does.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use nix::sys::eventfd::{EfdFlags, EventFd};

/// Ends the use of one [`Socket`](super::Socket) from wherever it is held, or of all sockets of one
/// [`Config`](super::Config::closer).
///
/// Dropping it does nothing.
#[derive(Debug, Clone)]
pub struct Closer(Arc<Signal>);

/// A [`Closer`] has ended the use of this socket. As an [`io::Error`] its kind is
/// [`ConnectionAborted`](io::ErrorKind::ConnectionAborted).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the socket was closed from another thread")]
pub struct Closed;

#[derive(Debug)]
pub(super) struct Signal {
    given: AtomicBool,
    event: EventFd,
}

impl Closer {
    /// One that closes no socket yet.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left for the `eventfd`.
    pub fn new() -> io::Result<Self> {
        Ok(Self(Arc::new(Signal::new()?)))
    }

    pub(super) fn signal(&self) -> Arc<Signal> {
        Arc::clone(&self.0)
    }

    pub(super) fn of(signal: Arc<Signal>) -> Self {
        Self(signal)
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.0.is_given()
    }

    /// Fails every later and every waiting call on the socket with [`Closed`], what is queued notwithstanding.
    /// The descriptor itself, with its port id and memberships, goes when the socket is dropped.
    pub fn close(&self) {
        self.0.give();
    }
}

impl Signal {
    pub(super) fn new() -> io::Result<Self> {
        let flags = EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK;
        Ok(Self { given: AtomicBool::new(false), event: EventFd::from_flags(flags)? })
    }

    pub(super) fn is_given(&self) -> bool {
        self.given.load(Ordering::Acquire)
    }

    fn give(&self) {
        if !self.given.swap(true, Ordering::AcqRel) {
            // Adding 1 to a counter of 0 can neither overflow nor block; nobody reads it, so it stays readable.
            let _ = self.event.write(1);
        }
    }
}

impl AsFd for Signal {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.event.as_fd()
    }
}

impl From<Closed> for io::Error {
    fn from(closed: Closed) -> Self {
        Self::new(io::ErrorKind::ConnectionAborted, closed)
    }
}
