//! Protocols: what a request belongs to, and how the kernel's answers to it are told apart.

use std::marker::PhantomData;

use crate::exchange::Status;
use crate::request::{Message, MessageKind, One, Request};
use crate::table::Set;
use crate::traffic::Description;
use crate::wire::{self, Invalid, Writer};

/// A netlink protocol, such as `NETLINK_ROUTE`; [`protocol!`](crate::protocol!) declares one.
pub trait Protocol: Send + Sync + 'static {
    /// Its number, `NETLINK_*`.
    const NUMBER: i32;
    /// Its name, for errors.
    const NAME: &'static str;
    /// The request that finds out a family's message type, which its owned reply becomes.
    type Find: Request<Protocol = Self, Answer = One, Owned: Into<u16>>;

    /// What reads the acknowledgements of a protocol that has its own in place of `NLMSG_ERROR`, such as the connector;
    /// with these it answers every request. Its kernel side takes one message from a datagram.
    const STATUS: Option<Status> = None;

    /// Whether its datagrams are no messages of netlink, such as those of kernel object events. It can be listened to only:
    /// each is told as the payload of a message whose header is all zero.
    const BARE: bool = false;

    /// Asks for the message type of the family of this name; `None` where message types are fixed.
    fn find(family: &'static str) -> Option<Self::Find>;

    /// The number of the multicast group of this name, in what was found out of a family.
    fn group(_found: &<Self::Find as Request>::Owned, _name: &str) -> Option<u32> {
        None
    }

    /// What messages hold, by their types, to print them: written by [`messages!`](crate::messages).
    fn messages() -> &'static [&'static [Description]] {
        &[]
    }

    /// The message type and the name of the family that a message introduces.
    fn introduced(_message: &wire::Message<'_>) -> Option<(u16, Box<str>)> {
        None
    }
}

/// Declares a [`Protocol`](crate::request::Protocol) of which all message types are fixed: its type, number and name, then
/// whatever else it has.
///
/// ```
/// use netlink_core::uapi::netlink::NETLINK_KOBJECT_UEVENT;
///
/// netlink_core::protocol! {
///     /// Events of devices.
///     pub struct Uevent = NETLINK_KOBJECT_UEVENT, "uevent netlink";
///
///     const BARE: bool = true;
/// }
/// ```
#[macro_export]
macro_rules! protocol {
    ($(#[$meta:meta])* $visibility:vis struct $name:ident = $number:expr, $text:literal; $($item:tt)*) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        #[non_exhaustive]
        $visibility struct $name;

        impl $crate::request::Protocol for $name {
            const NUMBER: i32 = $number as i32;
            const NAME: &'static str = $text;
            type Find = $crate::request::Never<Self>;

            fn find(_: &'static str) -> Option<Self::Find> {
                None
            }

            $($item)*
        }
    };
}

/// A protocol that carries out several messages as one: [`Connection::transaction`](crate::Connection::transaction).
pub trait Transactional: Protocol {
    /// What stands before the messages of a transaction.
    type Begin: Message;
    /// What stands behind them.
    type End: Message;

    /// Begins a transaction of messages such as those of this type, to be carried out only if the kernel's generation
    /// of what they change is this one.
    fn begin(kind: u16, generation: Option<u32>) -> Self::Begin;

    /// Ends it.
    fn end(kind: u16) -> Self::End;
}

/// The [`Protocol::Find`] of protocols whose message types are fixed: there is no such request.
#[derive(Debug)]
pub struct Never<P> {
    never: std::convert::Infallible,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol> Message for Never<P> {
    fn operation(&self) -> &'static str {
        match self.never {}
    }

    fn kind(&self) -> MessageKind {
        match self.never {}
    }

    fn flags(&self) -> u16 {
        match self.never {}
    }

    fn write(&self, _: &mut Writer) {
        match self.never {}
    }

    fn layout(&self) -> (usize, Option<&'static Set>) {
        match self.never {}
    }
}

impl<P: Protocol> Request for Never<P> {
    type Protocol = P;
    type Answer = One;
    type Reply<'a> = u16;
    type Owned = u16;

    fn read<'a>(&self, _: wire::Message<'a>) -> Result<u16, Invalid> {
        match self.never {}
    }

    fn own(&self, _: u16) -> Result<u16, Invalid> {
        match self.never {}
    }
}
