//! Generic netlink as a protocol, and what makes a family of it: a name, a header, commands.

use netlink_core::layout;
use netlink_core::request::{Header, MessageKind, Protocol};
use netlink_core::traffic::Description;
use netlink_core::uapi::netlink::NETLINK_GENERIC;
use netlink_core::wire::Message;

use crate::controller::{self, ControllerMessage, Family, GetFamily};
use crate::uapi::genetlink::*;
use crate::{ethtool, taskstats, wireguard};

/// `NETLINK_GENERIC`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Generic;

impl Protocol for Generic {
    const NUMBER: i32 = NETLINK_GENERIC as i32;
    const NAME: &'static str = "generic netlink";
    type Find = GetFamily;

    fn find(family: &'static str) -> Option<GetFamily> {
        Some(GetFamily::new(family))
    }

    fn group(family: &Family, name: &str) -> Option<u32> {
        family.group(name)
    }

    fn messages() -> &'static [&'static [Description]] {
        &[controller::MESSAGES, ethtool::REQUESTS, ethtool::REPLIES, taskstats::MESSAGES, wireguard::MESSAGES]
    }

    fn introduced(message: &Message<'_>) -> Option<(u16, Box<str>)> {
        if u32::from(message.header.kind) != GENL_ID_CTRL {
            return None;
        }
        let family = ControllerMessage::try_from(*message).ok()?.attributes;
        Some((family.id().ok()??, family.name().ok()??.into()))
    }
}

/// A connection to generic netlink, for all families together. It finds out a family's message type when it is
/// first needed, and again where the family has got another one: that happens when its module is loaded anew.
#[cfg(target_os = "linux")]
pub type Connection = netlink_core::Connection<Generic>;

layout! {
    /// `struct genlmsghdr`: the header of every message of every family.
    pub struct GenericHeader = genlmsghdr {
        /// What to do, or what is told: a number of the family's own.
        cmd => command: u8,
        /// Version of the family that the sender has in mind; the kernel does not look at it.
        version => version: u8,
    }
}

impl Header for GenericHeader {}

/// A family, as [`command!`](crate::command!) needs to know it.
///
/// ```
/// use netlink_genetlink::{GenericFamily, GenericHeader};
///
/// /// The `greeter` family.
/// #[derive(Debug)]
/// pub struct Greeter;
///
/// impl GenericFamily for Greeter {
///     const NAME: &'static str = "greeter";
///     const VERSION: u8 = 1;
///     type Header = GenericHeader;
/// }
/// ```
pub trait GenericFamily {
    /// Its name, by which the kernel finds it, and loads its module.
    const NAME: &'static str;
    /// Its version, which messages carry.
    const VERSION: u8;
    /// Its message type; looked up by its name unless it has a fixed one.
    const KIND: MessageKind = MessageKind::Family(Self::NAME);
    /// What precedes the attributes: [`GenericHeader`], or a [`layout!`](netlink_core::layout!) that begins with
    /// its members where the family adds a header of its own.
    type Header: Header + From<GenericHeader>;
}

/// Declares a command of a family: the message that asks for it and what answers it.
///
/// ```text
/// command! {
///     /// Reads whether a link has a carrier (`ethtool LINK`). Needs no capability.
///     pub struct GetLinkState("get link state") in Ethtool: ETHTOOL_MSG_LINKSTATE_GET {
///         LinkStateAttributesWriter
///     } -> One LinkStateMessage<'a> => LinkState
/// }
/// ```
///
/// It is [`request!`](netlink_core::request!) with a family in place of the protocol, which must be a
/// [`GenericFamily`], and with its command in place of the message type; the header is known by these. Flags,
/// answers and `, if METHOD` are the same. Constructors are written beside it: they begin with `Self::bare()`,
/// the command without attributes, and change its `draft`.
#[macro_export]
macro_rules! command {
    (
        $(#[$meta:meta])*
        $vis:vis struct $Name:ident($operation:literal) in $Family:ty: $command:ident $(| $flag:ident)* {
            $Writer:ty
        } -> $Answer:ident $($Reply:ty => $Owned:ty $(, if $selects:ident)?)?
    ) => {
        $crate::netlink_core::__request! {
            [$(#[$meta])*] [$vis] $Name, $operation, $crate::Generic,
            <$Family as $crate::GenericFamily>::KIND, [$($flag)*],
            <$Family as $crate::GenericFamily>::Header, $Writer, $Answer [$($Reply => $Owned $(, if $selects)?)?]
        }

        impl $Name {
            fn bare() -> Self {
                let header = $crate::GenericHeader {
                    command: $command as u8,
                    version: <$Family as $crate::GenericFamily>::VERSION,
                };
                Self { draft: $crate::netlink_core::request::Draft::new(header.into()) }
            }
        }
    };
}
