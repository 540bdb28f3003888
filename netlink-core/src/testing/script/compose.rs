//! What a script says: messages put together, and datagrams of them.

use std::time::{Duration, Instant};

use super::Asking;
use crate::acknowledgement::ExtendedAcknowledgementWriter;
use crate::socket::Address;
use crate::table::SetWriter;
use crate::uapi::netlink::*;
use crate::wire::{MESSAGE_HEADER_LENGTH, MessageHeader, align};

/// A message of the kernel. Sequence and port are those of the request that it answers.
#[derive(Debug, Clone)]
#[must_use]
pub struct Part {
    header: MessageHeader,
    payload: Vec<u8>,
    length: Option<u32>,
    sequence: Option<u32>,
    port: Option<u32>,
    earlier: u32,
    repeats: Repeats,
    said: ExtendedAcknowledgementWriter,
}

/// How much of the request a message repeats.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Repeats {
    Nothing,
    Header,
    Everything,
}

/// Something to find in a socket's queue.
#[derive(Debug, Clone)]
#[must_use]
pub struct Delivery {
    content: Content,
    sender: u32,
    pub(super) group: Option<u32>,
    pub(super) echo: bool,
}

#[derive(Debug, Clone)]
enum Content {
    Datagram(Vec<Part>),
    Overrun,
    Pause,
    Delay(Duration),
}

/// A [`Delivery`] in the queue of one socket.
pub(super) enum Queued {
    Datagram {
        bytes: Vec<u8>,
        sender: Address,
        group: u32,
    },
    Overrun,
    Pause,
    /// Nothing before this time.
    Delay(Instant),
}

/// A reply that stands alone.
pub fn reply(kind: u16, payload: &[u8]) -> Part {
    Part {
        header: MessageHeader { kind, ..MessageHeader::default() },
        payload: payload.into(),
        length: None,
        sequence: None,
        port: None,
        earlier: 0,
        repeats: Repeats::Nothing,
        said: ExtendedAcknowledgementWriter::default(),
    }
}

/// One of the replies of a dump (`NLM_F_MULTI`).
pub fn part(kind: u16, payload: &[u8]) -> Part {
    reply(kind, payload).flags(NLM_F_MULTI as u16)
}

/// The end of a dump.
pub fn done() -> Part {
    part(NLMSG_DONE as u16, &[0; 4])
}

/// An acknowledgement.
pub fn acknowledgement() -> Part {
    Part { repeats: Repeats::Header, ..reply(NLMSG_ERROR as u16, &[0; 4]) }
}

/// A refusal with this errno (positive), capped.
pub fn refusal(errno: i32) -> Part {
    acknowledgement().errno(errno)
}

/// A datagram of these messages. The last one is not padded.
pub fn datagram(parts: impl IntoIterator<Item = Part>) -> Delivery {
    Content::Datagram(parts.into_iter().collect()).into()
}

/// News that the queue was full (`ENOBUFS`).
pub fn overrun() -> Delivery {
    Content::Overrun.into()
}

/// A moment in which the queue is empty: the reader is told once that it would block.
pub fn pause() -> Delivery {
    Content::Pause.into()
}

/// A slow kernel: what comes behind it comes this much later.
pub fn delay(time: Duration) -> Delivery {
    Content::Delay(time).into()
}

impl Part {
    /// Adds `NLM_F_*` to its flags.
    pub fn flags(mut self, flags: u16) -> Self {
        self.header.flags |= flags;
        self
    }

    /// Says that the dump changed while it was read (`NLM_F_DUMP_INTR`).
    pub fn interrupted(self) -> Self {
        self.flags(NLM_F_DUMP_INTR as u16)
    }

    /// Puts this errno (positive) in front of the payload of [`done`] or [`acknowledgement`].
    pub fn errno(mut self, errno: i32) -> Self {
        self.payload = errno.wrapping_neg().to_ne_bytes().into();
        self
    }

    /// Adds attributes of an extended acknowledgement: text, offset, policy, what is missing, a cookie.
    pub fn saying(
        mut self,
        write: impl FnOnce(ExtendedAcknowledgementWriter) -> ExtendedAcknowledgementWriter,
    ) -> Self {
        self.said = write(self.said);
        self.flags(NLM_F_ACK_TLVS as u16)
    }

    /// Makes an acknowledgement repeat the whole request.
    pub fn uncapped(self) -> Self {
        Self { repeats: Repeats::Everything, ..self }
    }

    /// Answers not this request but one that was sent so many sequences before.
    pub fn earlier(self, count: u32) -> Self {
        Self { earlier: count, ..self }
    }

    /// Names this sequence, whatever the request's.
    pub fn sequence(self, sequence: u32) -> Self {
        Self { sequence: Some(sequence), ..self }
    }

    /// Names this port, whatever the asking socket's.
    pub fn port(self, port: u32) -> Self {
        Self { port: Some(port), ..self }
    }

    /// Claims to have this length, header included.
    pub fn length(self, length: u32) -> Self {
        Self { length: Some(length), ..self }
    }

    fn compose(&self, asking: &Asking<'_>, out: &mut Vec<u8>) {
        let repeated: &[u8] = match self.repeats {
            Repeats::Nothing => &[],
            Repeats::Header => {
                asking.request.get(..MESSAGE_HEADER_LENGTH).unwrap_or(&[0; MESSAGE_HEADER_LENGTH])
            }
            Repeats::Everything => asking.request,
        };
        let mut payload = [&self.payload, repeated].concat();
        payload.resize(if repeated.is_empty() { payload.len() } else { align(payload.len()) }, 0);
        payload.extend_from_slice(self.said.writer().bytes());
        let capped = if self.repeats == Repeats::Header { NLM_F_CAPPED as u16 } else { 0 };
        let header = MessageHeader {
            length: self.length.unwrap_or((MESSAGE_HEADER_LENGTH + payload.len()) as u32),
            kind: self.header.kind,
            flags: self.header.flags | capped,
            sequence: self.sequence.unwrap_or_else(|| asking.sequence.wrapping_sub(self.earlier)),
            port: self.port.unwrap_or(asking.port),
        };
        out.resize(align(out.len()), 0);
        out.extend_from_slice(&header.to_bytes());
        out.extend_from_slice(&payload);
    }
}

impl Delivery {
    /// Comes through this multicast group, to its members only: a notification.
    pub fn through(self, group: u32) -> Self {
        Self { group: Some(group), ..self }
    }

    /// Comes through this multicast group and to the asking socket, member or not: what `NLM_F_ECHO` asks for.
    pub fn echo(self, group: u32) -> Self {
        Self { echo: true, ..self.through(group) }
    }

    /// Comes from the process with this port and not from the kernel.
    pub fn sender(self, port: u32) -> Self {
        Self { sender: port, ..self }
    }

    pub(super) fn compose(&self, asking: &Asking<'_>) -> Queued {
        let group = self.group.unwrap_or(0);
        let groups = group.checked_sub(1).and_then(|bit| 1_u32.checked_shl(bit)).unwrap_or(0);
        match &self.content {
            Content::Datagram(parts) => {
                let mut bytes = Vec::new();
                parts.iter().for_each(|part| part.compose(asking, &mut bytes));
                Queued::Datagram { bytes, sender: Address { port: self.sender, groups }, group }
            }
            Content::Overrun => Queued::Overrun,
            Content::Pause => Queued::Pause,
            Content::Delay(time) => Queued::Delay(Instant::now() + *time),
        }
    }
}

impl From<Part> for Delivery {
    fn from(part: Part) -> Self {
        datagram([part])
    }
}

impl From<Content> for Delivery {
    fn from(content: Content) -> Self {
        Self { content, sender: 0, group: None, echo: false }
    }
}
