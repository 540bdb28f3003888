//! Listening to masters and slaves that come and go.

use std::os::fd::{AsFd, BorrowedFd};
use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::request::Protocol;
use netlink_core::socket::{Closer, Config, Socket};
use netlink_core::table::{Encoding, Plain};
use netlink_core::wire::{Attributes, Problem};
use netlink_core::{Error, Subscription};

use super::id::{MasterId, SlaveId};
use super::message::{OneWireKind, OneWireMessage};
use crate::connector::Connector;
use crate::uapi::connector::CN_W1_IDX;

const OPERATION: &str = "listen to 1-Wire events";

/// A listener to masters and slaves that come and go, in the first network namespace. Before Linux 6.6 it needs
/// `CAP_NET_ADMIN`.
#[derive(Debug)]
pub struct OneWireMonitor {
    subscription: Subscription<Connector>,
}

/// What happened on a bus, or to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OneWireEvent {
    /// A master was registered.
    MasterAdded(MasterId),
    /// A master is gone.
    MasterRemoved(MasterId),
    /// A slave was found; on which bus is not told.
    SlaveAdded(SlaveId),
    /// A slave is gone.
    SlaveRemoved(SlaveId),
}

/// What an [`OneWireMonitor`] has to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// Something happened.
    Event(OneWireEvent),
    /// Events between those before and those behind were lost: list masters and slaves again.
    Lost(Loss),
}

impl OneWireMonitor {
    /// Listens.
    ///
    /// # Errors
    /// [`Error::System`] with `EPERM`: before Linux 6.6, without `CAP_NET_ADMIN`.
    pub fn open() -> Result<Self, Error> {
        Self::with(Self::config())
    }

    /// How [`open`](Self::open) opens its socket, to be changed.
    pub fn config() -> Config {
        Config::new(Connector::NUMBER)
    }

    /// Listens with a socket opened like this; see [`config`](Self::config).
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        Subscription::with(self::config(config)).map(|subscription| Self { subscription })
    }

    /// The next notice; waits for it.
    ///
    /// # Errors
    /// - [`Error::Reply`]: an event that cannot be read. The next call goes on behind it.
    /// - [`Error::Closed`], by a [`Closer`].
    #[allow(clippy::should_implement_trait, reason = "may be called again after an error")]
    pub fn next(&mut self) -> Result<Notice, Error> {
        loop {
            if let Some(notice) = notice(&self.subscription.next()?)? {
                return Ok(notice);
            }
        }
    }

    /// The next notice, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Notice>, Error> {
        while let Some(found) = self.subscription.next_before(deadline)? {
            if let Some(notice) = notice(&found)? {
                return Ok(Some(notice));
            }
        }
        Ok(None)
    }

    /// A handle by which another thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.subscription.closer()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// Readable when there is something to tell.
impl AsFd for OneWireMonitor {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.subscription.socket().as_fd()
    }
}

/// A socket like this that joins the group.
pub(crate) fn config(config: Config) -> Config {
    config.group(CN_W1_IDX)
}

/// What a notice of the subscription tells.
pub(crate) fn notice(notice: &netlink_core::Notice<'_>) -> Result<Option<Notice>, Error> {
    let payload = match notice {
        netlink_core::Notice::Message { message, .. } => message.payload,
        netlink_core::Notice::Lost(loss) => return Ok(Some(Notice::Lost(*loss))),
        _ => return Ok(None),
    };
    let event = OneWireMessage::all(payload).next().map_or(Ok(None), OneWireEvent::of);
    match event {
        Ok(event) => Ok(event.map(Notice::Event)),
        Err(problem) => Err(Error::Reply { operation: OPERATION, invalid: problem.of("w1_netlink_msg") }),
    }
}

impl OneWireEvent {
    fn of(message: OneWireMessage<'_>) -> Result<Option<Self>, Problem> {
        let slave = || Plain::read(&message.header.target, &Attributes::default());
        let master = || message.header.target.first_chunk().map(|id| MasterId(u32::from_ne_bytes(*id)));
        Ok(match message.header.kind {
            OneWireKind::MasterAdded => master().map(Self::MasterAdded),
            OneWireKind::MasterRemoved => master().map(Self::MasterRemoved),
            OneWireKind::SlaveAdded => Some(Self::SlaveAdded(slave()?)),
            OneWireKind::SlaveRemoved => Some(Self::SlaveRemoved(slave()?)),
            _ => None,
        })
    }
}
