//! The socket to which the packets of queues come, and from which verdicts go.

use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::request::{Confirmed, Request};
use netlink_core::socket::{Closer, Config, Socket, SocketOption};
use netlink_core::wire::{self, Invalid, Messages};
use netlink_core::{Acknowledged, Errno, Error, Notice, Subscription};

use super::config::BindQueue;
use super::packet::{PacketId, PacketMessage};
use super::verdict::{SetVerdict, Verdict};
use crate::nfnetlink::{Netfilter, listening, message_type};
use crate::uapi::nfnetlink::NFNL_SUBSYS_QUEUE;
use crate::uapi::nfnetlink_queue::NFQNL_MSG_PACKET;

const QUEUE_PACKET: u32 = message_type(NFNL_SUBSYS_QUEUE, NFQNL_MSG_PACKET);

/// Receives the packets of one or more queues, and sends verdicts. Needs `CAP_NET_ADMIN`.
///
/// ```no_run
/// use netlink_netfilter::queue::{BindQueue, Event, Queue, Verdict};
///
/// let mut queue = Queue::open(BindQueue::new(0))?;
/// loop {
///     let (id, length) = match queue.next()? {
///         Event::Packet { id, packet } => (id, packet.attributes.payload()?.unwrap_or_default().len()),
///         Event::Refused { id, errno, .. } => panic!("the verdict on {id:?} was refused: {errno}"),
///         Event::Lost(loss) => panic!("packets were lost: {loss}"),
///         _ => continue,
///     };
///     queue.judge(id, if length < 1000 { Verdict::Accept } else { Verdict::Drop })?;
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Queue {
    subscription: Subscription<Netfilter>,
}

/// What a [`Queue`] yields. Messages are borrowed from its buffer.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A packet waits for a verdict.
    Packet {
        /// Which one.
        id: PacketId,
        /// What is to be known about it; [`Packet`](super::Packet) keeps it.
        packet: PacketMessage<'a>,
    },
    /// A verdict, or something else that was [posted](Queue::post), was refused.
    Refused {
        /// The packet that the verdict was on.
        id: Option<PacketId>,
        /// Why: `ENOENT` if no such packet waits any more, `EPERM` if another socket has the queue, `ENODEV` if none
        /// has.
        errno: Errno,
    },
    /// The socket's buffer was full: packets were dropped, or accepted with
    /// [`FAIL_OPEN`](super::QueueFlags::FAIL_OPEN), between those before and those behind. Their numbers are missing.
    /// Refusals may be lost too.
    Lost(Loss),
    /// Something else.
    Other(wire::Message<'a>),
}

impl Queue {
    /// Binds a queue in the current network namespace. Asks for a receive buffer of 4 MiB and lives with less.
    ///
    /// # Errors
    /// Those of [`BindQueue`], and [`Error::System`] where there is no socket to be had.
    pub fn open(bind: BindQueue) -> Result<Self, Error> {
        Self::with(listening(), bind)
    }

    /// Binds a queue to a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config, bind: BindQueue) -> Result<Self, Error> {
        let mut queue = Self { subscription: Subscription::with(config)? };
        repeat_requests(queue.socket())?;
        queue.run(bind)?;
        Ok(queue)
    }

    /// Runs a request over the same socket: [`BindQueue`] for one more queue, [`ChangeQueue`](super::ChangeQueue),
    /// [`UnbindQueue`](super::UnbindQueue), or a verdict that is to be acknowledged. Packets that come before the
    /// answer are kept for [`next`](Self::next).
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

    /// Says what is to become of a packet, without waiting for an answer. Packets may have their verdicts in any order.
    ///
    /// # Errors
    /// [`Error::System`] with whatever `sendto` says; a refusal [comes](Event::Refused) later.
    pub fn judge(&mut self, packet: PacketId, verdict: Verdict) -> Result<(), Error> {
        self.post(SetVerdict::new(packet, verdict))
    }

    /// Sends a verdict with more to it, or one on [several packets](super::SetVerdicts), without waiting for an answer.
    ///
    /// # Errors
    /// [`Error::Input`] for a packet too long to be written, and those of [`judge`](Self::judge).
    pub fn post<R: Request<Protocol = Netfilter>>(&mut self, verdict: R) -> Result<(), Error> {
        self.subscription.post(verdict).map(drop)
    }

    /// The next packet, or what else there is to tell; waits for it.
    ///
    /// # Errors
    /// - [`Error::Closed`]: a [`Closer`] has closed it.
    /// - [`Error::Reply`]: a message that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Event<'_>, Error> {
        self.subscription.next()?.try_into()
    }

    /// The next packet, or what else there is to tell; `None` if there is nothing before the deadline.
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
                Self::read(message).map_err(|invalid| Error::Reply { operation: "receive packets", invalid })
            }
            Notice::Refused { errno, message, .. } => Ok(Self::Refused { id: refused(message), errno }),
            Notice::Lost(loss) => Ok(Self::Lost(loss)),
            _ => Ok(Self::Lost(Loss::Damaged)),
        }
    }
}

impl<'a> Event<'a> {
    fn read(message: wire::Message<'a>) -> Result<Self, Invalid> {
        if u32::from(message.header.kind) != QUEUE_PACKET {
            return Ok(Self::Other(message));
        }
        let packet = PacketMessage::try_from(message)?;
        Ok(Self::Packet { id: PacketId::of(&packet)?, packet })
    }
}

/// Has refusals repeat what they refuse: which packet a verdict was on is known from that alone.
pub(crate) fn repeat_requests(socket: &Socket) -> Result<(), Error> {
    let capped = socket.set_option(SocketOption::CappedAcknowledgements, false);
    capped.map_err(|error| Error::of_socket("bind queue", &error))
}

/// The packet that a refused verdict was on. Behind the errno the request is repeated.
fn refused(refusal: wire::Message<'_>) -> Option<PacketId> {
    let request = refusal.payload.get(size_of::<i32>()..)?;
    PacketId::of_verdict(Messages::new(request).next()?.ok()?)
}
