//! Printing messages of any protocol, by tables of what each type of message holds.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Direction, Traffic};
use crate::acknowledgement::extended;
use crate::error::Errno;
use crate::exchange::errno;
use crate::request::{MessageKind, Protocol};
use crate::table::{AttributeSet, Shape, print};
use crate::uapi::netlink::*;
use crate::wire::{Attributes, Message, Messages};

/// What messages of one type hold; written by [`messages!`](crate::messages).
#[derive(Debug)]
#[non_exhaustive]
pub struct Description {
    /// Which messages they are.
    pub key: Key,
    /// Which way they go, where the other way the same number means something else.
    pub direction: Option<Direction>,
    /// Their name in the kernel's headers, such as `RTM_NEWLINK`.
    pub name: &'static str,
    /// What follows the netlink header.
    pub shape: Shape,
}

/// What tells messages of a type from others of their protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    /// The message type.
    Kind(u16),
    /// The message type, perhaps one that the kernel gave to a family, and the first byte of what follows.
    Command(MessageKind, u8),
}

/// All that is known of some protocols, to print their messages with names.
///
/// Families whose message types the kernel chooses are known once their look-up was seen.
#[derive(Debug, Default)]
pub struct Dictionary {
    protocols: BTreeMap<i32, Known>,
    families: Mutex<BTreeMap<(i32, u16), Box<str>>>,
}

/// A message type, and the name of its family.
type Introduced = Option<(u16, Box<str>)>;

/// What a dictionary knows of a protocol.
#[derive(Debug)]
struct Known {
    messages: &'static [&'static [Description]],
    introduced: fn(&Message<'_>) -> Introduced,
}

/// A datagram to print: one line for each of its messages, without a newline at the end.
///
/// Whatever is not known is printed as numbers, bytes in hexadecimal; nothing is left out.
#[derive(Debug, Clone, Copy)]
pub struct Described<'a> {
    traffic: Traffic<'a>,
    dictionary: &'a Dictionary,
}

impl Description {
    #[inline]
    #[doc(hidden)]
    pub const fn new(key: Key, direction: Option<Direction>, name: &'static str, shape: Shape) -> Self {
        Self { key, direction, name, shape }
    }
}

impl Dictionary {
    /// One that knows what all protocols share.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, and this protocol.
    #[must_use]
    pub fn with<P: Protocol>(mut self) -> Self {
        let known = Known { messages: P::messages(), introduced: P::introduced };
        self.protocols.insert(P::NUMBER, known);
        self
    }

    /// What this datagram says, and takes note of the families that it introduces.
    #[inline]
    pub fn describe<'a>(&'a self, traffic: &Traffic<'a>) -> Described<'a> {
        if let Some(known) = self.protocols.get(&traffic.protocol) {
            let introduced = Messages::new(traffic.bytes).flatten().filter_map(|m| (known.introduced)(&m));
            self.families().extend(introduced.map(|(kind, name)| ((traffic.protocol, kind), name)));
        }
        Described { traffic: *traffic, dictionary: self }
    }

    #[inline]
    fn find(&self, traffic: &Traffic<'_>, message: &Message<'_>) -> Option<&'static Description> {
        let kind = message.header.kind;
        let families = self.families();
        let family = families.get(&(traffic.protocol, kind)).map(|name| &**name);
        let known = self.protocols.get(&traffic.protocol)?.messages.iter().copied().flatten();
        let mut known = known.filter(|description| {
            description.direction.is_none_or(|direction| direction == traffic.direction)
        });
        known.find(|description| match description.key {
            Key::Kind(own) => own == kind,
            Key::Command(_, command) if message.payload.first() != Some(&command) => false,
            Key::Command(MessageKind::Fixed(own), _) => own == kind,
            Key::Command(MessageKind::Family(name), _) => Some(name) == family,
        })
    }

    #[inline]
    fn families(&self) -> MutexGuard<'_, BTreeMap<(i32, u16), Box<str>>> {
        self.families.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Display for Described<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut messages = Messages::new(self.traffic.bytes);
        let mut separator = "";
        loop {
            let rest = messages.rest();
            let Some(message) = messages.next() else { return Ok(()) };
            f.write_str(separator)?;
            separator = "\n";
            match self.traffic.direction {
                Direction::Sent => f.write_str("> ")?,
                Direction::Received => f.write_str("< ")?,
            }
            match message {
                Ok(message) => self.message(f, &message)?,
                // Not a message, or its length is damaged.
                Err(_) => write!(f, "\"{}\"", rest.escape_ascii())?,
            }
        }
    }
}

impl Described<'_> {
    #[inline]
    fn message(&self, f: &mut fmt::Formatter<'_>, message: &Message<'_>) -> fmt::Result {
        let description = self.dictionary.find(&self.traffic, message);
        let control = CONTROL.iter().find(|control| control.0 == u32::from(message.header.kind));
        match (description, control) {
            (Some(description), _) => f.write_str(description.name)?,
            (None, Some((_, name))) => f.write_str(name)?,
            (None, None) => {
                match self.dictionary.families().get(&(self.traffic.protocol, message.header.kind)) {
                    Some(family) => write!(f, "{family}")?,
                    None => write!(f, "type {}", message.header.kind)?,
                }
            }
        }
        if self.traffic.group != 0 {
            write!(f, " through group {}", self.traffic.group)?;
        }
        f.write_str(" ")?;
        print::flags(f, message.header.flags.into(), FLAGS)?;
        write!(f, " sequence {} port {}: ", message.header.sequence, message.header.port)?;
        match (description, control) {
            (Some(description), _) => {
                print::payload(f, &description.shape, message.payload, &Attributes::default())
            }
            (None, Some((NLMSG_ERROR | NLMSG_DONE, _))) if message.payload.len() >= 4 => end(f, message),
            _ => print::payload(f, &Shape::Bytes(None), message.payload, &Attributes::default()),
        }
    }
}

/// What an acknowledgement or the end of a dump says.
#[inline]
fn end(f: &mut fmt::Formatter<'_>, message: &Message<'_>) -> fmt::Result {
    match errno(message.payload) {
        0 => f.write_str("success")?,
        errno => write!(f, "{}", Errno(errno))?,
    }
    let said = extended(message);
    if said.attributes().bytes().is_empty() { Ok(()) } else { write!(f, " {said:?}") }
}

/// Messages that every protocol has.
const CONTROL: &[(u32, &str)] = &[
    (NLMSG_NOOP, "NLMSG_NOOP"),
    (NLMSG_ERROR, "NLMSG_ERROR"),
    (NLMSG_DONE, "NLMSG_DONE"),
    (NLMSG_OVERRUN, "NLMSG_OVERRUN"),
];

/// Flags that mean the same in every message; the others differ by what is asked for.
const FLAGS: &[(u64, &str)] = &[
    (NLM_F_REQUEST as u64, "REQUEST"),
    (NLM_F_MULTI as u64, "MULTI"),
    (NLM_F_ACK as u64, "ACK"),
    (NLM_F_ECHO as u64, "ECHO"),
    (NLM_F_DUMP_INTR as u64, "DUMP_INTR"),
];

/// Declares what messages hold, for [`Protocol::messages`](crate::request::Protocol::messages): which types of
/// message, or which commands of a family, are of which type.
///
/// ```text
/// messages! {
///     /// Messages about addresses.
///     pub const MESSAGES {
///         RTM_NEWADDR, RTM_DELADDR, RTM_GETADDR => AddressMessage<'static>,
///     }
/// }
/// messages! {
///     /// Messages of connection tracking, whose types begin at a number of its own.
///     pub const FLOWS above (NFNL_SUBSYS_CTNETLINK << 8) {
///         IPCTNL_MSG_CT_NEW, IPCTNL_MSG_CT_DELETE => FlowMessage<'static>,
///     }
/// }
/// messages! {
///     /// Messages of WireGuard.
///     pub const MESSAGES in (WireGuard::KIND) {
///         WG_CMD_GET_DEVICE, WG_CMD_SET_DEVICE => DeviceMessage<'static>,
///     }
/// }
/// ```
///
/// Where a number means one thing when it is sent and another when it is received, there is a list for each: `pub const
/// REPLIES in (Ethtool::KIND) as Received { … }`.
#[macro_export]
macro_rules! messages {
    (
        $(#[$meta:meta])*
        $vis:vis const $NAME:ident $(in ($family:expr))? $(above ($base:expr))? $(as $direction:ident)? {
            $($($kind:ident),+ => $Message:ty),* $(,)?
        }
    ) => {
        $(#[$meta])*
        $vis const $NAME: &[$crate::traffic::Description] = $crate::__messages!(
            ($($family)? $(; $base)?) ($($direction)?) [] $([$($kind)+] $Message,)*
        );
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __messages {
    ($family:tt $direction:tt [$($done:expr,)*]) => { &[$($done),*] };
    ($family:tt $direction:tt [$($done:expr,)*] [] $Message:ty, $($rest:tt)*) => {
        $crate::__messages!($family $direction [$($done,)*] $($rest)*)
    };
    ($family:tt $direction:tt [$($done:expr,)*] [$kind:ident $($kinds:ident)*] $Message:ty, $($rest:tt)*) => {
        $crate::__messages!($family $direction [$($done,)* $crate::traffic::Description::new(
            $crate::__key!($family $kind),
            $crate::__direction!($direction),
            stringify!($kind),
            <$crate::table::Plain as $crate::table::Encoding<'static, $Message>>::SHAPE,
        ),] [$($kinds)*] $Message, $($rest)*)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __direction {
    (()) => {
        None
    };
    (($direction:ident)) => {
        Some($crate::traffic::Direction::$direction)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __key {
    (() $kind:ident) => {
        $crate::traffic::Key::Kind($kind as u16)
    };
    ((; $base:expr) $kind:ident) => {
        $crate::traffic::Key::Kind(($base + $kind) as u16)
    };
    (($family:expr) $command:ident) => {
        $crate::traffic::Key::Command($family, $command as u8)
    };
}
