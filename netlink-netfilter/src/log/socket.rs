//! The socket to which logged packets come.

use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::request::{Confirmed, Request};
use netlink_core::socket::{Closer, Config, Socket};
use netlink_core::wire::{self, Invalid};
use netlink_core::{Acknowledged, Error, Notice, Subscription};

use super::config::BindLog;
use super::packet::PacketMessage;
use crate::nfnetlink::{Netfilter, listening, message_type};
use crate::uapi::nfnetlink::NFNL_SUBSYS_ULOG;
use crate::uapi::nfnetlink_log::NFULNL_MSG_PACKET;

const LOG_PACKET: u32 = message_type(NFNL_SUBSYS_ULOG, NFULNL_MSG_PACKET);

/// Receives what is logged to one or more groups. Needs `CAP_NET_ADMIN`.
///
/// ```no_run
/// use netlink_netfilter::log::{BindLog, Event, Log};
///
/// let mut log = Log::open(BindLog::new(1))?;
/// loop {
///     match log.next()? {
///         Event::Packet(packet) => {
///             let bytes = packet.attributes.payload()?.unwrap_or_default();
///             println!("{}: {} bytes", packet.attributes.prefix()?.unwrap_or_default(), bytes.len());
///         }
///         Event::Lost(loss) => println!("packets were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Log {
    subscription: Subscription<Netfilter>,
}

/// What a [`Log`] yields. Messages are borrowed from its buffer.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A packet was logged; [`LoggedPacket`](super::LoggedPacket) keeps it.
    Packet(PacketMessage<'a>),
    /// Packets were lost between those before and those behind.
    Lost(Loss),
    /// Something else.
    Other(wire::Message<'a>),
}

impl Log {
    /// Binds a group in the current network namespace. Asks for a receive buffer of 4 MiB and lives with less.
    ///
    /// # Errors
    /// Those of [`BindLog`], and [`Error::System`] where there is no socket to be had.
    pub fn open(bind: BindLog) -> Result<Self, Error> {
        Self::with(listening(), bind)
    }

    /// Binds a group to a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config, bind: BindLog) -> Result<Self, Error> {
        let mut log = Self { subscription: Subscription::with(config)? };
        log.run(bind)?;
        Ok(log)
    }

    /// Runs a request over the same socket: [`BindLog`] for one more group, [`ChangeLog`](super::ChangeLog),
    /// [`UnbindLog`](super::UnbindLog). Packets that come before the answer are kept for [`next`](Self::next).
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own.
    pub fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = Netfilter>,
        R::Answer: Confirmed,
    {
        self.subscription.run(request)
    }

    /// The next packet; waits for it.
    ///
    /// # Errors
    /// - [`Error::Closed`]: a [`Closer`] has closed it.
    /// - [`Error::Reply`]: a message that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Event<'_>, Error> {
        self.subscription.next()?.try_into()
    }

    /// The next packet, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Event<'_>>, Error> {
        self.subscription.next_before(deadline)?.map(Event::try_from).transpose()
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

impl<'a> TryFrom<Notice<'a>> for Event<'a> {
    type Error = Error;

    fn try_from(notice: Notice<'a>) -> Result<Self, Error> {
        match notice {
            Notice::Message { message, .. } => {
                Self::read(message).map_err(|invalid| Error::Reply { operation: "receive logs", invalid })
            }
            Notice::Lost(loss) => Ok(Self::Lost(loss)),
            _ => Ok(Self::Lost(Loss::Damaged)),
        }
    }
}

impl<'a> Event<'a> {
    fn read(message: wire::Message<'a>) -> Result<Self, Invalid> {
        Ok(match u32::from(message.header.kind) {
            LOG_PACKET => Self::Packet(message.try_into()?),
            _ => Self::Other(message),
        })
    }
}
