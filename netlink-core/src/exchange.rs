//! The protocol's state machine: what a message that arrives means to the requests that were sent.
//!
//! It does no IO, reads no clock and allocates nothing. A connection tells it what it sends
//! ([`begin`](Exchange::begin)) and hands it every datagram ([`handle`](Exchange::handle)), every overrun
//! ([`handle_overrun`](Exchange::handle_overrun)) and every time that there is none
//! ([`handle_empty`](Exchange::handle_empty)); it pulls the
//! meaning out message by message ([`poll`](Exchange::poll)). Every rule of netlink is in this file, so that
//! blocking and asynchronous connections cannot differ:
//!
//! - Only the [peer](Peer) is believed, the kernel unless another was named; other datagrams do not exist.
//! - What came through a multicast group is a notification, even with this socket's own port and sequence
//!   (one's own change comes back that way, before its acknowledgement). If an echo was asked for and it is
//!   that echo, it is the reply.
//! - All else is matched by sequence and port. What answers nothing in flight is stale (after a timeout, a
//!   dropped dump, a cancelled future) and skipped; what names no sequence or no port was not asked for and is
//!   a notification, such as a queued packet or the statistics of a process that has ended.
//! - A request ends with its acknowledgement; with its reply; with its acknowledgement after its replies; or,
//!   a dump, with `NLMSG_DONE`, or with its acknowledgement where a multi-part answer has no `NLMSG_DONE`.
//!   `NLMSG_DONE` may carry an errno. Without `NLM_F_MULTI` it is an ordinary message.
//! - A protocol may acknowledge in words of its own ([`with_status`](Exchange::with_status)): what these say holds as
//!   if `NLMSG_ERROR` had said it, but that a reply may say that all is well as well.
//! - A protocol's datagrams may be [no messages](Exchange::with_bare) at all: each is a notification, as it came.
//! - Of several requests in flight (a batch), errors name theirs, and the last one's answer ends the flight:
//!   the kernel answers in order and sends errors unasked.
//! - A message that was only [posted](Exchange::post) is never in flight: nothing answers it but a refusal, whenever
//!   that comes.
//! - A transaction is answered while it is sent, once the kernel has seen its end: with the errors of its messages, or
//!   of its beginning for all, and with the acknowledgement of its last message. That acknowledgement comes whether
//!   anything was carried out or not, and does not come where the kernel stopped early; so a queue that is empty ends
//!   the waiting. What ends a transaction is not answered at all.
//! - `NLM_F_DUMP_INTR` on any part makes the whole answer an interrupted one.
//! - A datagram that was cut, an overrun queue and a message with an impossible length are losses, and told.
//!   The end of a dump may be among what was lost. The kernel goes on with a dump whenever its reader reads, so
//!   a queue that is empty after a loss shows that nothing more will come.

use std::ops::Range;

use crate::datagram::{Address, Received};
use crate::uapi::netlink::{
    NLM_F_DUMP_INTR, NLM_F_MULTI, NLMSG_DONE, NLMSG_ERROR, NLMSG_MIN_TYPE, NLMSG_OVERRUN,
};
use crate::wire::{MESSAGE_HEADER_LENGTH, Message, MessageHeader, Messages};

/// What answers a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// An acknowledgement, and nothing else.
    Acknowledgement,
    /// One reply, and no acknowledgement.
    Reply,
    /// An echo of what was made, if the kernel has one, then an acknowledgement.
    Echo,
    /// Any number of replies, then `NLMSG_DONE`.
    Dump,
    /// Whatever the kernel says of a transaction while it is sent: of messages between one that begins and one that
    /// ends it.
    Transaction,
}

/// What a message means. Messages are named by their place in the datagram, header included.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A reply to the request with this sequence.
    Reply {
        /// The request's.
        sequence: u32,
        /// Where it lies.
        message: Range<usize>,
        /// Whether it completes the request.
        last: bool,
    },
    /// The request with this sequence, and all before it, are answered.
    Done {
        /// The request's.
        sequence: u32,
        /// The message that said so; it may carry a warning.
        message: Range<usize>,
        /// The dump changed while it was read: objects may be missing or be there twice.
        interrupted: bool,
    },
    /// The request with this sequence was refused.
    Refused {
        /// The request's.
        sequence: u32,
        /// The message that says why.
        message: Range<usize>,
        /// Whether it was the last one in flight.
        last: bool,
    },
    /// A message that was posted was refused.
    PostRefused {
        /// The message's.
        sequence: u32,
        /// The message that says why.
        message: Range<usize>,
    },
    /// Something that was not asked for.
    Notification {
        /// Where it lies.
        message: Range<usize>,
    },
    /// Messages were lost; what is in flight may never be answered.
    Lost(Loss),
    /// No answer will come to the request with this sequence: the end of the dump was lost too, or the kernel stopped
    /// a transaction before its last message.
    Cut {
        /// The request's.
        sequence: u32,
    },
}

/// How messages were lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Loss {
    /// The queue was full.
    Overrun,
    /// A datagram was longer than the buffer.
    Truncated {
        /// How long it was.
        length: usize,
    },
    /// A message's length cannot be right, so what follows it in the datagram cannot be found.
    Damaged,
}

/// What a message's payload says about the request that it answers, in words of the protocol's own: the errno of a
/// refusal, positive, or 0 where all is well; `None` where it says nothing of the kind.
pub type Status = fn(&[u8]) -> Option<i32>;

/// Who is on the other side of a socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Peer {
    /// The kernel, and nobody else.
    #[default]
    Kernel,
    /// The process whose socket has this port id, and nobody else.
    Process(u32),
    /// Whoever sends: for listening to a group that processes send to. What asks, asks the kernel.
    Anyone,
}

/// A conversation with one peer over one socket. See the [module](self).
#[derive(Debug, Default)]
#[cfg_attr(test, derive(Clone))]
pub struct Exchange {
    peer: Peer,
    status: Option<Status>,
    bare: bool,
    port: u32,
    sequence: u32,
    posted: u32,
    flight: Option<Flight>,
    datagram: Datagram,
    trouble: Option<Event>,
}

/// The bit by which the sequences of posted messages differ from those of requests.
const POSTED: u32 = 1 << 31;

/// Requests that were sent together and are not all answered.
#[derive(Debug)]
#[cfg_attr(test, derive(Clone))]
struct Flight {
    first: u32,
    last: u32,
    answer: Answer,
    interrupted: bool,
    lost: bool,
}

/// What is left to read of the datagram that arrived last.
#[derive(Debug, Default)]
#[cfg_attr(test, derive(Clone))]
struct Datagram {
    rest: Range<usize>,
    multicast: bool,
}

impl Peer {
    /// Where requests go.
    pub(crate) fn address(self) -> Address {
        match self {
            Self::Process(port) => Address { port, groups: 0 },
            Self::Kernel | Self::Anyone => Address::KERNEL,
        }
    }

    fn is_believed(self, port: u32) -> bool {
        self == Self::Anyone || port == self.address().port
    }
}

impl Exchange {
    /// A conversation with the kernel.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same conversation with another peer.
    #[must_use]
    pub fn with_peer(self, peer: Peer) -> Self {
        Self { peer, ..self }
    }

    /// A conversation with the kernel in a protocol that acknowledges in words of its own, if it does.
    pub fn with_status(status: Option<Status>) -> Self {
        Self { status, ..Self::default() }
    }

    /// The same conversation in a protocol whose datagrams are no messages, if they are none.
    #[must_use]
    pub fn with_bare(self, bare: bool) -> Self {
        Self { bare, ..self }
    }

    /// The message at the place that an event names.
    #[inline]
    pub(crate) fn message<'b>(&self, place: &'b [u8]) -> Option<Message<'b>> {
        match self.bare {
            true => Some(Message { header: MessageHeader::default(), payload: place }),
            false => Message::found(place),
        }
    }

    /// Whether the protocol acknowledges in words of its own, and does so for every request.
    pub(crate) fn has_status(&self) -> bool {
        self.status.is_some()
    }

    /// The errno in a message that refuses a request.
    pub(crate) fn errno(&self, message: &Message<'_>) -> i32 {
        let is_error = u32::from(message.header.kind) == NLMSG_ERROR;
        let status = self.status.filter(|_| !is_error).and_then(|status| status(message.payload));
        status.unwrap_or_else(|| errno(message.payload))
    }

    /// Puts `count` requests in flight, of which the last has this kind of answer, and gives the sequence of
    /// the first. Whatever was in flight before is given up: its answers are stale from now on.
    ///
    /// `port` is this socket's, or 0 if it is not known yet.
    #[inline]
    pub fn begin(&mut self, answer: Answer, count: u32, port: u32) -> u32 {
        let count = count.clamp(1, POSTED - 1);
        let before = if self.sequence + count < POSTED { self.sequence } else { 0 };
        let (first, last) = (before + 1, before + count);
        self.port = port;
        self.sequence = last;
        let last = if answer == Answer::Transaction { last - 1 } else { last };
        self.flight = Some(Flight { first, last, answer, interrupted: false, lost: false });
        first
    }

    /// Gives the sequence for a message of which nothing but a refusal is to be heard, beside whatever is in flight.
    ///
    /// `port` is this socket's, or 0 if it is not known yet.
    pub fn post(&mut self, port: u32) -> u32 {
        self.port = port;
        self.posted = self.posted.wrapping_add(1);
        self.posted | POSTED
    }

    /// Gives up what is in flight.
    pub fn abandon(&mut self) {
        self.flight = None;
    }

    /// Whether nothing is in flight.
    pub fn is_idle(&self) -> bool {
        self.flight.is_none()
    }

    /// Whether a dump was begun and its end not read: the kernel goes on with it until it is.
    pub fn is_dumping(&self) -> bool {
        matches!(self.flight, Some(Flight { answer: Answer::Dump, .. }))
    }

    /// Takes a datagram that arrived. `group` is the multicast group it came through, where the socket was
    /// asked to tell; the previous datagram is forgotten.
    #[inline]
    pub fn handle(&mut self, received: &Received, group: Option<u32>) {
        let Address { port, groups } = received.sender;
        if !self.peer.is_believed(port) {
            self.datagram = Datagram::default();
            return;
        }
        let multicast = groups != 0 || group.is_some_and(|group| group != 0);
        if received.truncated {
            // Its messages are not read at all: the one that was cut might be the one that matters.
            self.datagram = Datagram::default();
            self.lose(Loss::Truncated { length: received.length });
        } else {
            self.datagram = Datagram { rest: 0..received.length, multicast };
        }
    }

    /// Takes note that the socket's queue was full (`ENOBUFS`).
    pub fn handle_overrun(&mut self) {
        self.lose(Loss::Overrun);
    }

    /// Takes note that the socket's queue is empty (`EAGAIN`).
    pub fn handle_empty(&mut self) {
        match self.flight {
            Some(Flight { last, lost: true, answer: Answer::Dump, .. }) if self.peer == Peer::Kernel => {
                self.trouble = Some(Event::Cut { sequence: last });
            }
            Some(Flight { last, answer: Answer::Transaction, .. }) => {
                self.flight = None;
                self.trouble = Some(Event::Cut { sequence: last });
            }
            _ => {}
        }
    }

    /// The next thing that the datagram says, or `None` when another one is needed. `buffer` begins with the
    /// datagram last handled.
    #[inline]
    pub fn poll(&mut self, buffer: &[u8]) -> Option<Event> {
        while self.trouble.is_none() && !self.datagram.rest.is_empty() {
            if let Some(event) = self.read(buffer) {
                return Some(event);
            }
        }
        self.trouble.take()
    }

    /// Whether there may be more to [`poll`](Self::poll) before another datagram is needed.
    pub(crate) fn has_more(&self) -> bool {
        self.trouble.is_some() || !self.datagram.rest.is_empty()
    }

    /// Goes on by one message, if it can be found; what it means, if it means anything.
    fn read(&mut self, buffer: &[u8]) -> Option<Event> {
        if self.bare {
            return Some(Event::Notification { message: std::mem::take(&mut self.datagram.rest) });
        }
        let rest = buffer.get(self.datagram.rest.clone()).unwrap_or_default();
        let Some((message, rest)) = Messages::split(rest) else {
            self.datagram.rest = 0..0;
            self.lose(Loss::Damaged);
            return None;
        };
        let place = self.pass(message.payload, rest);
        self.classify(message.header, message.payload, place)
    }

    /// The next message, if it is one of the many that answer a dump and say nothing else; `None` means nothing but
    /// that [`poll`](Self::poll) must be asked. It would say the same of such a message, in ten times as many
    /// instructions: `agreement` below.
    #[inline]
    pub(crate) fn poll_object(&mut self, buffer: &[u8]) -> Option<Range<usize>> {
        let flight = self.flight.as_ref()?;
        let rest = buffer.get(self.datagram.rest.clone())?;
        let (message, rest) = Messages::split(rest)?;
        let MessageHeader { kind, flags, sequence, port, .. } = message.header;
        let plain = flight.answer == Answer::Dump
            && flight.last == sequence
            && (port == self.port || self.port == 0)
            && u32::from(kind) >= NLMSG_MIN_TYPE
            && u32::from(flags) & NLM_F_DUMP_INTR == 0
            && !self.datagram.multicast
            && self.trouble.is_none()
            && self.status.is_none()
            && !self.bare;
        plain.then(|| self.pass(message.payload, rest))
    }

    /// Goes on to what is left behind a message; gives the message's place.
    #[inline]
    fn pass(&mut self, payload: &[u8], rest: &[u8]) -> Range<usize> {
        let start = self.datagram.rest.start;
        self.datagram.rest.start = self.datagram.rest.end - rest.len();
        start..start + MESSAGE_HEADER_LENGTH + payload.len()
    }

    fn classify(&mut self, header: MessageHeader, payload: &[u8], message: Range<usize>) -> Option<Event> {
        let flags = u32::from(header.flags);
        let Some(flight) = self.flight.as_mut().filter(|flight| {
            (flight.first..=flight.last).contains(&header.sequence)
                && (header.port == self.port || header.port == 0 || self.port == 0)
                && (!self.datagram.multicast || flight.answer == Answer::Echo)
        }) else {
            return self.unasked(header, payload, message);
        };
        flight.interrupted |= flags & NLM_F_DUMP_INTR != 0;
        let sequence = header.sequence;
        match u32::from(header.kind) {
            NLMSG_ERROR => self.end(sequence, errno(payload), message),
            NLMSG_DONE if flags & NLM_F_MULTI != 0 => self.end(sequence, errno(payload), message),
            NLMSG_OVERRUN => self.overrun(),
            kind if kind < NLMSG_MIN_TYPE && kind != NLMSG_DONE => None,
            _ => {
                let status = self.status.and_then(|status| status(payload));
                if let Some(errno) = status.filter(|errno| *errno != 0 || flight.answer != Answer::Reply) {
                    return self.end(sequence, errno, message);
                }
                let last = flight.answer == Answer::Reply && sequence == flight.last;
                if last {
                    self.flight = None;
                }
                Some(Event::Reply { sequence, message, last })
            }
        }
    }

    /// `NLMSG_ERROR`, which with errno 0 is an acknowledgement, or what means the same.
    #[inline]
    fn end(&mut self, sequence: u32, errno: i32, message: Range<usize>) -> Option<Event> {
        let flight = self.flight.as_ref()?;
        let (last, interrupted) = (sequence == flight.last, flight.interrupted);
        if last {
            self.flight = None;
        }
        if errno != 0 {
            Some(Event::Refused { sequence, message, last })
        } else {
            last.then_some(Event::Done { sequence, message, interrupted })
        }
    }

    /// What answers nothing in flight: a notification, the refusal of something posted, or stale.
    fn unasked(&mut self, header: MessageHeader, payload: &[u8], message: Range<usize>) -> Option<Event> {
        let unasked = self.datagram.multicast || header.sequence == 0 || header.port == 0;
        match u32::from(header.kind) {
            NLMSG_ERROR if header.sequence & POSTED != 0 && !self.datagram.multicast => {
                let sequence = header.sequence;
                (errno(payload) != 0).then_some(Event::PostRefused { sequence, message })
            }
            NLMSG_OVERRUN => self.overrun(),
            kind if kind < NLMSG_MIN_TYPE && !(kind == NLMSG_DONE && self.datagram.multicast) => None,
            _ => unasked.then_some(Event::Notification { message }),
        }
    }

    fn overrun(&mut self) -> Option<Event> {
        self.lose(Loss::Overrun);
        self.trouble.take()
    }

    fn lose(&mut self, loss: Loss) {
        self.trouble = Some(Event::Lost(loss));
        if let Some(flight) = &mut self.flight {
            flight.lost = true;
        }
    }
}

/// The errno that an acknowledgement or the end of a dump starts with, positive whatever sign it came with
/// (families differ); 0 if there is none.
pub(crate) fn errno(payload: &[u8]) -> i32 {
    payload.first_chunk().map_or(0, |bytes| i32::from_ne_bytes(*bytes).saturating_abs())
}

#[cfg(test)]
mod agreement {
    use proptest::prelude::*;

    use super::*;

    const PORT: u32 = 7;

    /// An exchange in which a request waits for its answer, perhaps after others.
    fn exchange() -> impl Strategy<Value = Exchange> {
        const OTHERS: [Answer; 4] =
            [Answer::Reply, Answer::Echo, Answer::Acknowledgement, Answer::Transaction];
        let answer = prop_oneof![4 => Just(Answer::Dump), 1 => prop::sample::select(&OTHERS[..])];
        let status = |payload: &[u8]| payload.first().map(|byte| i32::from(*byte));
        let status = prop::option::weighted(0.2, Just(status as Status));
        let port = prop::sample::select(&[PORT, PORT, 0][..]);
        let answer = prop::option::weighted(0.9, answer);
        (status, prop::bool::weighted(0.1), port, answer, prop::sample::select(&[1, 1, 2][..])).prop_map(
            |(status, bare, port, answer, count)| {
                let mut exchange = Exchange::with_status(status).with_bare(bare);
                if let Some(answer) = answer {
                    exchange.begin(answer, count, port);
                }
                exchange
            },
        )
    }

    /// A message that may answer it.
    fn message() -> impl Strategy<Value = Vec<u8>> {
        let kind = prop_oneof![3 => Just(24), 1 => 0..=16_u16];
        let flags = prop::sample::select(&[NLM_F_MULTI, NLM_F_MULTI, NLM_F_MULTI | NLM_F_DUMP_INTR, 0][..]);
        let numbers = (prop_oneof![3 => Just(1), 1 => 0..4_u32], prop_oneof![3 => Just(PORT), 1 => 0..=PORT]);
        (kind, flags, numbers, prop::collection::vec(any::<u8>(), 0..9)).prop_map(
            |(kind, flags, (sequence, port), payload)| {
                let length = MESSAGE_HEADER_LENGTH + payload.len();
                let header =
                    MessageHeader { length: length as u32, kind, flags: flags as u16, sequence, port };
                let padding = vec![0; length.next_multiple_of(4) - length];
                [&header.to_bytes()[..], &payload, &padding].concat()
            },
        )
    }

    proptest! {
        /// Whatever the short way says of a message, the long one says too, and is left in the same state.
        #[test]
        fn the_short_way_says_what_the_long_one_says(
            mut short in exchange(),
            datagram in prop::collection::vec(message(), 0..4).prop_map(|messages| messages.concat()),
            cut in prop::option::weighted(0.2, 0..40_usize),
            multicast in prop::bool::weighted(0.2),
            overrun in prop::bool::weighted(0.1),
        ) {
            let datagram = &datagram[..cut.unwrap_or(datagram.len()).min(datagram.len())];
            let received = Received { length: datagram.len(), truncated: false, sender: Address::KERNEL };
            short.handle(&received, multicast.then_some(1));
            if overrun {
                short.handle_overrun();
            }
            for _ in 0..5 {
                let mut long = short.clone();
                match short.poll_object(datagram) {
                    Some(message) => {
                        let sequence = short.sequence;
                        let said = long.poll(datagram);
                        prop_assert_eq!(said, Some(Event::Reply { sequence, message, last: false }));
                        prop_assert_eq!(format!("{short:?}"), format!("{long:?}"));
                    }
                    None => {
                        prop_assert_eq!(format!("{short:?}"), format!("{long:?}"));
                        short.poll(datagram);
                    }
                }
            }
        }
    }
}
