//! Notifications: what the kernel tells all who have joined a group, or one socket that asked to be told.

use std::marker::PhantomData;
use std::time::Instant;

use crate::connection::Acknowledged;
use crate::engine::system;
use crate::error::{Errno, Error};
use crate::exchange::Loss;
use crate::listener::{self, Listener, OPERATION, Place, Position};
use crate::raw::RawMessage;
use crate::request::{Confirmed, Message, Protocol, Request};
use crate::socket::{Closer, Config, Info, Socket};
use crate::wire;

/// A socket of its own on which notifications of one protocol arrive: nothing else has to wait for whoever
/// reads them.
///
/// Whoever reads too slowly loses some, and is told so: see [`Notice::Lost`]. Needs no capability, but for groups
/// that the protocol keeps to the privileged.
///
/// Some notifications are sent to one socket alone, after a request of that socket: the packets of a queue, the
/// statistics of processes that end. [`run`](Self::run) makes such a request.
#[derive(Debug)]
pub struct Subscription<P> {
    listener: Listener,
    protocol: PhantomData<fn() -> P>,
}

/// What a [`Subscription`] yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice<'a> {
    /// A message that was sent to a group, or to this socket unasked.
    Message {
        /// The message.
        message: wire::Message<'a>,
        /// Its group, and the namespace where that is another one.
        info: Info,
    },
    /// A message that was [posted](Subscription::post) was refused.
    Refused {
        /// The sequence of that message.
        sequence: u32,
        /// Why.
        errno: Errno,
        /// What the kernel says about it: an errno, then the message that it refuses or only its header, then
        /// attributes (see [`acknowledgement`](crate::acknowledgement)).
        message: wire::Message<'a>,
    },
    /// Messages were lost between those before and those behind. What they said can be learned anew, by listing:
    /// that list is newer than all messages before this notice.
    Lost(Loss),
}

/// A [`Notice`] to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OwnedNotice {
    /// A message that was sent to a group, or to this socket unasked.
    Message {
        /// The message.
        message: RawMessage,
        /// Its group, and the namespace where that is another one.
        info: Info,
    },
    /// A message that was posted was refused.
    Refused {
        /// The sequence of that message.
        sequence: u32,
        /// Why.
        errno: Errno,
        /// What the kernel says about it.
        message: RawMessage,
    },
    /// Messages were lost between those before and those behind.
    Lost(Loss),
}

impl From<Notice<'_>> for OwnedNotice {
    fn from(notice: Notice<'_>) -> Self {
        match notice {
            Notice::Message { message, info } => Self::Message { message: message.into(), info },
            Notice::Refused { sequence, errno, message } => {
                Self::Refused { sequence, errno, message: message.into() }
            }
            Notice::Lost(loss) => Self::Lost(loss),
        }
    }
}

impl<P: Protocol> Subscription<P> {
    /// Listens to these groups in the current network namespace.
    ///
    /// # Errors
    /// [`Error::System`]: `EINVAL` for a group that does not exist, `EPERM` for one of the privileged,
    /// `EPROTONOSUPPORT` where the kernel does not have the protocol.
    pub fn open(groups: impl IntoIterator<Item = u32>) -> Result<Self, Error> {
        Self::with(groups.into_iter().fold(listener::config::<P>(), Config::group))
    }

    /// Listens with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        Ok(Self { listener: Listener::open::<P>(config)?, protocol: PhantomData })
    }

    /// Listens to this group as well.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn join(&self, group: u32) -> Result<(), Error> {
        self.socket().join(group).map_err(|error| system(OPERATION, &error))
    }

    /// No longer listens to this group. What was sent to it before may still arrive.
    ///
    /// # Errors
    /// `EINVAL` for a group that does not exist.
    pub fn leave(&self, group: u32) -> Result<(), Error> {
        self.socket().leave(group).map_err(|error| system(OPERATION, &error))
    }

    /// The next notice; waits for it.
    ///
    /// # Errors
    /// [`Error::Closed`] once a [`Closer`] has closed it, [`Error::System`] with whatever `recvmsg` and `poll` say.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Notice<'_>, Error> {
        loop {
            if let Some(place) = self.place(None)? {
                return Ok(self.notice(place));
            }
        }
    }

    /// The next notice, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Notice<'_>>, Error> {
        let place = self.place(Some(deadline))?;
        Ok(place.map(|place| self.notice(place)))
    }

    /// Runs a request on the listening socket itself, for what the kernel then tells this socket alone. What
    /// arrives before the acknowledgement is kept, in order, for [`next`](Self::next).
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own. [`Error::Lost`] where the queue was too full for the
    /// acknowledgement.
    pub fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        self.listener.start(&request)?;
        loop {
            if let Some(acknowledged) = self.listener.progress(&request)? {
                return Ok(acknowledged);
            }
            self.wait(None)?;
        }
    }

    /// Sends a message without waiting for what the kernel says, and gives its sequence. A refusal comes as a
    /// [`Notice::Refused`].
    ///
    /// # Errors
    /// Those of writing and sending it.
    pub fn post<M: Message>(&mut self, message: M) -> Result<u32, Error> {
        self.listener.post(&message)
    }

    /// A handle by which another thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.listener.engine.socket.closer().map_err(|error| system(OPERATION, &error))
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        &self.listener.engine.socket
    }

    /// Sends a last message, whatever has ended the listening.
    pub(crate) fn farewell(&mut self, message: &dyn Message) {
        self.listener.farewell(message);
    }

    /// What was found, lent.
    pub(crate) fn notice(&self, place: Place) -> Notice<'_> {
        self.listener.notice(place)
    }

    /// Where that ends which is in the queue now.
    pub(crate) fn end(&self) -> Position {
        self.listener.end()
    }

    /// Whether all that comes before this was told.
    pub(crate) fn is_past(&self, position: Position) -> bool {
        self.listener.is_past(position)
    }

    /// Where the next notice is, or nothing if there is none before the deadline.
    pub(crate) fn place(&mut self, deadline: Option<Instant>) -> Result<Option<Place>, Error> {
        loop {
            if let Some(place) = self.listener.poll(deadline.is_none())? {
                return Ok(Some(place));
            }
            if !self.wait(deadline)? {
                return Ok(None);
            }
        }
    }

    fn wait(&self, deadline: Option<Instant>) -> Result<bool, Error> {
        let engine = &self.listener.engine;
        engine.socket.wait_readable(deadline).map_err(|error| engine.failed(&error))
    }
}
