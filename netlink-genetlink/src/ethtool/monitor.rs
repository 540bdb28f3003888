//! The monitor: settings of links as they change (`ethtool --monitor`).
//!
//! A change is told with all settings of its kind, as the reply to reading them would tell them, but for the names of
//! bits: a [string set](super::strings) read once [names them](super::Bits::name_by). One that changes nothing is not
//! told. Changes that a driver makes by itself are told if the driver says so, features whoever changed
//! them. What is lost because it was read too slowly is [told](Event::Lost) in its place, and learned anew by listing.

use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::socket::{Closer, Config, Socket};
use netlink_core::table::Layout;
use netlink_core::wire::{self, Invalid};
use netlink_core::{Error, Notice, Subscription};

use super::Ethtool;
use super::channels::ChannelsMessage;
use super::coalesce::CoalesceMessage;
use super::debug::DebugMessage;
use super::eee::EeeMessage;
use super::features::FeaturesMessage;
use super::fec::FecMessage;
use super::link_info::LinkInfoMessage;
use super::link_modes::LinkModesMessage;
use super::pause::PauseMessage;
use super::private_flags::PrivateFlagsMessage;
use super::rings::RingsMessage;
use super::wake_on_lan::WakeMessage;
use crate::controller::{Family, GetFamily};
use crate::protocol::{Connection, Generic, GenericFamily, GenericHeader};
use crate::uapi::ethtool_netlink_generated::*;

/// Tells what changes. Needs no capability. Since Linux 5.6.
///
/// ```no_run
/// use netlink_genetlink::ethtool::monitor::{Event, Monitor};
/// use netlink_genetlink::ethtool::rings::Rings;
///
/// let mut monitor = Monitor::open()?;
/// loop {
///     match monitor.next()? {
///         Event::Rings(rings) => println!("{:?}", Rings::try_from(rings)?),
///         Event::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Monitor {
    subscription: Subscription<Generic>,
}

/// Something that has changed. Messages are borrowed from the monitor's buffer.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// How a link is connected; since Linux 5.6.
    LinkInfo(LinkInfoMessage<'a>),
    /// Modes of a link; since Linux 5.6.
    LinkModes(LinkModesMessage<'a>),
    /// What a link's driver logs; since Linux 5.6.
    DebugMessages(DebugMessage<'a>),
    /// What a link wakes the machine by, without the password; since Linux 5.6.
    WakeOnLan(WakeMessage<'a>),
    /// Features of a link; since Linux 5.7.
    Features(FeaturesMessage<'a>),
    /// Private flags of a link; since Linux 5.7.
    PrivateFlags(PrivateFlagsMessage<'a>),
    /// Rings of a link; since Linux 5.7.
    Rings(RingsMessage<'a>),
    /// Channels of a link; since Linux 5.7.
    Channels(ChannelsMessage<'a>),
    /// How a link coalesces interrupts; since Linux 5.7.
    Coalescing(CoalesceMessage<'a>),
    /// How a link uses pause frames; since Linux 5.7.
    Pause(PauseMessage<'a>),
    /// Energy-Efficient Ethernet of a link; since Linux 5.7.
    Eee(EeeMessage<'a>),
    /// Forward error correction of a link; since Linux 5.13.
    Fec(FecMessage<'a>),
    /// Something else: its header, whose command is one of `ETHTOOL_MSG_*_NTF`, and the message.
    Other(GenericHeader, wire::Message<'a>),
    /// Events were lost between those before and those behind. What is read now has all that they said, and is newer
    /// than all events before.
    Lost(Loss),
}

const OPERATION: &str = "monitor";

impl Monitor {
    /// Listens in the current network namespace. Asks for a receive buffer of 4 MiB and lives with less.
    ///
    /// # Errors
    /// [`Error::Family`] where the kernel does not have `ethtool`, and those of a request.
    pub fn open() -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::open([find_group()?])? })
    }

    /// Listens with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::with(config.group(find_group()?))? })
    }

    /// The next event; waits for it.
    ///
    /// # Errors
    /// - [`Error::Closed`]: a [`Closer`] has closed it.
    /// - [`Error::Reply`]: an event that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Event<'_>, Error> {
        self.subscription.next()?.try_into()
    }

    /// The next event, or `None` if there is none before the deadline.
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

fn find_group() -> Result<u32, Error> {
    group(Connection::open()?.get(GetFamily::new(Ethtool::NAME)))
}

/// Number of the group, which is the same in all network namespaces, from what the controller says of the family.
pub(super) fn group(family: Result<Family, Error>) -> Result<u32, Error> {
    let absent = Error::Family { operation: OPERATION, name: Ethtool::NAME };
    match family {
        Ok(family) => family.group(ETHTOOL_MCGRP_MONITOR_NAME).ok_or(absent),
        Err(error) if error.is_not_found() => Err(absent),
        Err(error) => Err(error),
    }
}

impl<'a> TryFrom<Notice<'a>> for Event<'a> {
    type Error = Error;

    fn try_from(notice: Notice<'a>) -> Result<Self, Error> {
        match notice {
            Notice::Message { message, .. } => {
                Self::read(message).map_err(|invalid| Error::Reply { operation: OPERATION, invalid })
            }
            Notice::Lost(loss) => Ok(Self::Lost(loss)),
            _ => Ok(Self::Lost(Loss::Damaged)),
        }
    }
}

impl<'a> Event<'a> {
    fn read(message: wire::Message<'a>) -> Result<Self, Invalid> {
        let header = GenericHeader::read(message.payload);
        let header = header.map_err(|problem| problem.of(GenericHeader::DESCRIPTOR.name))?;
        Ok(match u32::from(header.command) {
            ETHTOOL_MSG_LINKINFO_NTF => Self::LinkInfo(message.try_into()?),
            ETHTOOL_MSG_LINKMODES_NTF => Self::LinkModes(message.try_into()?),
            ETHTOOL_MSG_DEBUG_NTF => Self::DebugMessages(message.try_into()?),
            ETHTOOL_MSG_WOL_NTF => Self::WakeOnLan(message.try_into()?),
            ETHTOOL_MSG_FEATURES_NTF => Self::Features(message.try_into()?),
            ETHTOOL_MSG_PRIVFLAGS_NTF => Self::PrivateFlags(message.try_into()?),
            ETHTOOL_MSG_RINGS_NTF => Self::Rings(message.try_into()?),
            ETHTOOL_MSG_CHANNELS_NTF => Self::Channels(message.try_into()?),
            ETHTOOL_MSG_COALESCE_NTF => Self::Coalescing(message.try_into()?),
            ETHTOOL_MSG_PAUSE_NTF => Self::Pause(message.try_into()?),
            ETHTOOL_MSG_EEE_NTF => Self::Eee(message.try_into()?),
            ETHTOOL_MSG_FEC_NTF => Self::Fec(message.try_into()?),
            _ => Self::Other(header, message),
        })
    }
}
