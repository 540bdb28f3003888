//! Notifications: what the kernel tells all who have joined a group.

use std::io;
use std::marker::PhantomData;
use std::ops::Range;
use std::time::Instant;

use crate::engine::{errno, system};
use crate::error::Error;
use crate::exchange::{Event, Exchange, Loss};
use crate::request::Protocol;
use crate::socket::{Closer, Config, Info, Socket, SocketOption};
use crate::wire::{self, Messages};

/// Room for a datagram: notifications cannot be asked for again, so none may be cut. Pages that are never
/// written cost nothing.
const BUFFER: usize = 1 << 20;

/// What a subscription asks for unless its [`Config`] says otherwise: enough for bursts of some ten thousand
/// notifications. Without `CAP_NET_ADMIN` the system often grants a tenth of it.
const RECEIVE_BUFFER: usize = 4 << 20;

/// What an error calls it.
const OPERATION: &str = "listen";

/// A socket of its own on which notifications of one protocol arrive: nothing else has to wait for whoever
/// reads them.
///
/// Whoever reads too slowly loses some, and is told so: see [`Notice::Lost`]. Needs no capability, but for groups
/// that the protocol keeps to the privileged.
#[derive(Debug)]
pub struct Subscription<P> {
    socket: Socket,
    exchange: Exchange,
    buffer: Vec<u8>,
    info: Info,
    overrun: bool,
    protocol: PhantomData<fn() -> P>,
}

/// What a [`Subscription`] yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice<'a> {
    /// A message that was sent to a group.
    Message {
        /// The message.
        message: wire::Message<'a>,
        /// Its group, and the namespace where that is another one.
        info: Info,
    },
    /// Messages were lost between those before and those behind. What they said can be learned anew, by listing:
    /// that list is newer than all messages before this notice.
    Lost(Loss),
}

impl<P: Protocol> Subscription<P> {
    /// Listens to these groups in the current network namespace.
    ///
    /// # Errors
    /// [`Error::System`]: `EINVAL` for a group that does not exist, `EPERM` for one of the privileged,
    /// `EPROTONOSUPPORT` where the kernel does not have the protocol.
    pub fn open(groups: impl IntoIterator<Item = u32>) -> Result<Self, Error> {
        let config = Config::new(P::NUMBER).receive_buffer(RECEIVE_BUFFER);
        Self::with(groups.into_iter().fold(config, Config::group))
    }

    /// Listens with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        let socket = config.open().map_err(|error| system(OPERATION, &error))?;
        // Else groups above 32 could not be told from nobody's.
        let packet_info = socket.set_option(SocketOption::PacketInfo, true);
        packet_info.map_err(|error| system(OPERATION, &error))?;
        Ok(Self {
            socket,
            exchange: Exchange::new(),
            buffer: vec![0; BUFFER],
            info: Info::default(),
            overrun: false,
            protocol: PhantomData,
        })
    }

    /// Listens to this group as well.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn join(&self, group: u32) -> Result<(), Error> {
        self.socket.join(group).map_err(|error| system(OPERATION, &error))
    }

    /// No longer listens to this group. What was sent to it before may still arrive.
    ///
    /// # Errors
    /// `EINVAL` for a group that does not exist.
    pub fn leave(&self, group: u32) -> Result<(), Error> {
        self.socket.leave(group).map_err(|error| system(OPERATION, &error))
    }

    /// The next notice; waits for it.
    ///
    /// # Errors
    /// [`Error::Closed`] once a [`Closer`] has closed it, [`Error::System`] with whatever `recvmsg` and `poll` say.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Notice<'_>, Error> {
        loop {
            if let Some(event) = self.wait(None)? {
                return Ok(self.notice(event));
            }
        }
    }

    /// The next notice, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Notice<'_>>, Error> {
        let event = self.wait(Some(deadline))?;
        Ok(event.map(|event| self.notice(event)))
    }

    /// A handle by which another thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.socket.closer().map_err(|error| system(OPERATION, &error))
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        &self.socket
    }

    fn wait(&mut self, deadline: Option<Instant>) -> Result<Option<Place>, Error> {
        loop {
            if let Some(place) = self.poll()? {
                return Ok(Some(place));
            }
            match self.socket.wait_readable(deadline) {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => return Err(system(OPERATION, &error)),
            }
        }
    }

    /// The next notice, or `None` when the socket must be waited for.
    fn poll(&mut self) -> Result<Option<Place>, Error> {
        loop {
            match self.exchange.poll(&self.buffer) {
                Some(Event::Notification { message }) => return Ok(Some(Place::Message(message))),
                Some(Event::Lost(loss)) => return Ok(Some(Place::Lost(loss))),
                Some(_) => {}
                None if !self.receive()? => return Ok(None),
                None => {}
            }
        }
    }

    /// Takes what the socket has, and says whether it had anything.
    ///
    /// The kernel tells of an overrun at once, but what it lost came after all that is in the queue: a socket
    /// that has overrun gets nothing more until its queue has been emptied (`netlink_broadcast_deliver` and
    /// `netlink_rcv_wake`, net/netlink/af_netlink.c). So the place of the loss is where the queue ends.
    fn receive(&mut self) -> Result<bool, Error> {
        match self.socket.receive_with_info(&mut self.buffer) {
            Ok((received, info)) => {
                self.info = info;
                self.exchange.handle(&received, info.group);
            }
            Err(error) if errno(&error) == nix::errno::Errno::ENOBUFS.into() => {
                // A second one shows that the queue was empty in between.
                if std::mem::replace(&mut self.overrun, true) {
                    self.exchange.handle_overrun();
                }
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                let overrun = std::mem::take(&mut self.overrun);
                if overrun {
                    self.exchange.handle_overrun();
                }
                return Ok(overrun);
            }
            Err(error) => return Err(system(OPERATION, &error)),
        }
        Ok(true)
    }

    fn notice(&self, place: Place) -> Notice<'_> {
        let message = match place {
            Place::Message(place) => self.buffer.get(place).and_then(|bytes| Messages::new(bytes).next()),
            Place::Lost(loss) => return Notice::Lost(loss),
        };
        match message {
            Some(Ok(message)) => Notice::Message { message, info: self.info },
            _ => Notice::Lost(Loss::Damaged),
        }
    }
}

/// A notice while the buffer that it lies in can still change.
enum Place {
    Message(Range<usize>),
    Lost(Loss),
}
