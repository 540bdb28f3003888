//! The socket to which the packets of queues come, and from which verdicts go.

use netlink_core::socket::{Info, Socket, SocketOption};
use netlink_core::uapi::netlink::NLMSG_ERROR;
use netlink_core::wire::{Invalid, Message, Messages};
use netlink_core::{AnyRequest, Errno, Error, Monitored, RawMessage, acknowledgement};

use super::config::BindQueue;
use super::packet::{Packet, PacketId, PacketMessage};
use crate::nfnetlink::{Netfilter, message_type};
use crate::uapi::nfnetlink::NFNL_SUBSYS_QUEUE;
use crate::uapi::nfnetlink_queue::NFQNL_MSG_PACKET;

const QUEUE_PACKET: u32 = message_type(NFNL_SUBSYS_QUEUE, NFQNL_MSG_PACKET);

/// Receives the packets of one or more queues, and sends verdicts. Needs `CAP_NET_ADMIN`.
///
/// ```no_run
/// use netlink_netfilter::News;
/// use netlink_netfilter::queue::{BindQueue, Event, Queue, SetVerdict, Verdict};
///
/// let mut queue = Queue::open(BindQueue::new(0))?;
/// loop {
///     let (id, length) = match queue.next()? {
///         News::Event(Event::Packet { id, packet }) => (id, packet.attributes.payload()?.unwrap_or_default().len()),
///         News::Event(Event::Refused { id, errno }) => panic!("the verdict on {id:?} was refused: {errno}"),
///         News::Lost(loss) => panic!("packets were lost: {loss}"),
///         _ => continue,
///     };
///     let verdict = if length < 1000 { Verdict::Accept } else { Verdict::Drop };
///     queue.post(SetVerdict::new(id, verdict))?;
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// It is a monitor that is answered. `post` sends a [`SetVerdict`](super::SetVerdict) on a packet or
/// [`SetVerdicts`](super::SetVerdicts) on several, in any order, without waiting for an answer; a refusal
/// [comes](Event::Refused) later. `run` waits for it, and takes [`BindQueue`] for one more queue,
/// [`ChangeQueue`](super::ChangeQueue) and [`UnbindQueue`](super::UnbindQueue) as well.
///
/// A [loss](netlink_core::News::Lost) means that the socket's buffer was full: packets were dropped, or accepted with
/// [`FAIL_OPEN`](super::QueueFlags::FAIL_OPEN). Their numbers are missing. Refusals may be lost too.
pub type Queue = netlink_core::Monitor<BindQueue>;

/// What a [`Queue`] yields, borrowed from its buffer. [`OwnedEvent`] is what to keep.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A packet waits for a verdict.
    Packet {
        /// Which one.
        id: PacketId,
        /// What is to be known about it.
        packet: PacketMessage<'a>,
    },
    /// A verdict, or something else that was posted, was refused.
    Refused {
        /// The packet that the verdict was on.
        id: Option<PacketId>,
        /// Why: `ENOENT` if no such packet waits any more, `EPERM` if another socket has the queue, `ENODEV` if none
        /// has.
        errno: Errno,
    },
    /// Something else.
    Other(Message<'a>),
}

/// What a [`Queue`] yields, to keep.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OwnedEvent {
    /// A packet waits for a verdict.
    Packet(Packet),
    /// As [`Event::Refused`].
    Refused {
        /// The packet that the verdict was on.
        id: Option<PacketId>,
        /// Why.
        errno: Errno,
    },
    /// Something else.
    Other(RawMessage),
}

impl Monitored for BindQueue {
    type Protocol = Netfilter;
    type Event<'a> = Event<'a>;
    type Owned = OwnedEvent;
    const OPERATION: &'static str = "receive packets";

    /// Has refusals repeat what they refuse: which packet a verdict was on is known from that alone.
    fn begin(&self, socket: &Socket) -> Result<(), Error> {
        let capped = socket.set_option(SocketOption::CappedAcknowledgements, false);
        capped.map_err(|error| Error::of_socket("bind queue", &error))
    }

    fn request(&self) -> Option<AnyRequest<Netfilter>> {
        Some(AnyRequest::new(self.clone()))
    }

    /// Refusals too.
    fn selects(&self, _: &Message<'_>, _: &Info) -> bool {
        true
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<Event<'a>, Invalid> {
        match u32::from(message.header.kind) {
            QUEUE_PACKET => {
                let packet = PacketMessage::try_from(message)?;
                Ok(Event::Packet { id: PacketId::of(&packet)?, packet })
            }
            NLMSG_ERROR => {
                Ok(Event::Refused { id: refused(message), errno: acknowledgement::errno(&message) })
            }
            _ => Ok(Event::Other(message)),
        }
    }
}

impl TryFrom<Event<'_>> for OwnedEvent {
    type Error = Invalid;

    fn try_from(event: Event<'_>) -> Result<Self, Invalid> {
        Ok(match event {
            Event::Packet { packet, .. } => Self::Packet(packet.try_into()?),
            Event::Refused { id, errno } => Self::Refused { id, errno },
            Event::Other(message) => Self::Other(message.into()),
        })
    }
}

/// The packet that a refused verdict was on. Behind the errno the request is repeated.
fn refused(refusal: Message<'_>) -> Option<PacketId> {
    let request = refusal.payload.get(size_of::<i32>()..)?;
    PacketId::of_verdict(Messages::new(request).next()?.ok()?)
}
