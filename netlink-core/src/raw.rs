//! Messages without a table: any type, any bytes, on any protocol.

use std::marker::PhantomData;

use crate::request::{Acknowledgement, AnswerKind, Many, Message, MessageKind, One, Protocol, Request};
use crate::table::Set;
use crate::wire::{self, Invalid, MessageHeader, Writer};

/// A request whose bytes the caller knows. Its replies are messages as they came.
///
/// ```no_run
/// # use netlink_core::{Connection, Error, Raw};
/// # netlink_core::protocol! { struct Route = netlink_core::uapi::netlink::NETLINK_ROUTE, "route netlink"; }
/// # const RTM_GETRULE: u16 = 34;
/// let mut connection = Connection::<Route>::open()?;
/// let rules = connection.list(Raw::dump(RTM_GETRULE).payload(&[0; 12]))?;
/// println!("{} rules, the first with {} bytes", rules.len(), rules[0].payload.len());
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until a connection runs it"]
pub struct Raw<P, A> {
    kind: MessageKind,
    flags: u16,
    payload: Vec<u8>,
    marker: PhantomData<fn() -> (P, A)>,
}

/// A message to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RawMessage {
    /// Its header.
    pub header: MessageHeader,
    /// What follows the header.
    pub payload: Vec<u8>,
}

impl<P> Raw<P, Acknowledgement> {
    /// A message of this type that is acknowledged.
    pub fn acknowledged(kind: impl Into<MessageKind>) -> Self {
        Self::new(kind.into())
    }
}

impl<P> Raw<P, One> {
    /// A message of this type that has one reply.
    pub fn one(kind: impl Into<MessageKind>) -> Self {
        Self::new(kind.into())
    }
}

impl<P> Raw<P, Many> {
    /// A message of this type that asks for a dump.
    pub fn dump(kind: impl Into<MessageKind>) -> Self {
        Self::new(kind.into())
    }
}

impl<P, A> Raw<P, A> {
    fn new(kind: MessageKind) -> Self {
        Self { kind, flags: 0, payload: Vec::new(), marker: PhantomData }
    }

    /// Sets flags (`NLM_F_*`) beside those that the kind of answer implies.
    pub fn flags(mut self, flags: u16) -> Self {
        self.flags = flags;
        self
    }

    /// Appends bytes behind the netlink header: the family's header, attributes.
    pub fn payload(mut self, bytes: &[u8]) -> Self {
        self.payload.extend_from_slice(bytes);
        self
    }
}

impl<P: Protocol, A: AnswerKind> Message for Raw<P, A> {
    fn operation(&self) -> &'static str {
        "raw message"
    }

    fn kind(&self) -> MessageKind {
        self.kind
    }

    fn flags(&self) -> u16 {
        self.flags
    }

    fn write(&self, out: &mut Writer) {
        out.raw(|bytes| {
            bytes.extend_from_slice(&self.payload);
            Ok(())
        });
    }

    fn layout(&self) -> (usize, Option<&'static Set>) {
        (0, None)
    }
}

impl<P: Protocol, A: AnswerKind> Request for Raw<P, A> {
    type Protocol = P;
    type Answer = A;
    type Reply<'a> = wire::Message<'a>;
    type Owned = RawMessage;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<wire::Message<'a>, Invalid> {
        Ok(message)
    }

    fn own(&self, message: wire::Message<'_>) -> Result<RawMessage, Invalid> {
        Ok(message.into())
    }
}

impl From<wire::Message<'_>> for RawMessage {
    fn from(message: wire::Message<'_>) -> Self {
        Self { header: message.header, payload: message.payload.to_vec() }
    }
}

impl From<u16> for MessageKind {
    fn from(kind: u16) -> Self {
        Self::Fixed(kind)
    }
}
