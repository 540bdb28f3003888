//! The monitor: settings of links as they change (`ethtool --monitor`).
//!
//! A change is told with all settings of its kind, as the reply to reading them would tell them, but for the names of
//! bits: a [string set](super::strings) read once [names them](super::Bits::name_by). One that changes nothing is not
//! told. Changes that a driver makes by itself are told if the driver says so, features whoever changed them. What is
//! lost because it was read too slowly is [told](netlink_core::News::Lost) in its place, and learned anew by listing.

use netlink_core::table::Layout;
use netlink_core::wire::{Invalid, Message};
use netlink_core::{Monitored, events};

use super::Ethtool;
use super::channels::{Channels, ChannelsMessage};
use super::coalesce::{CoalesceMessage, Coalescing};
use super::debug::{DebugMessage, DebugMessages};
use super::eee::{EeeMessage, EnergyEfficiency};
use super::features::{Features, FeaturesMessage};
use super::fec::{ErrorCorrection, FecMessage};
use super::link_info::{LinkInfo, LinkInfoMessage};
use super::link_modes::{LinkModes, LinkModesMessage};
use super::pause::{Pause, PauseMessage};
use super::private_flags::{PrivateFlags, PrivateFlagsMessage};
use super::rings::{Rings, RingsMessage};
use super::wake_on_lan::{WakeMessage, WakeOnLan};
use crate::protocol::{Generic, GenericFamily, GenericHeader};
use crate::uapi::ethtool_netlink_generated::*;

/// Tells what changes. Needs no capability. Since Linux 5.6.
///
/// ```no_run
/// use netlink_genetlink::News;
/// use netlink_genetlink::ethtool::monitor::{Event, Monitor, Settings};
/// use netlink_genetlink::ethtool::rings::Rings;
///
/// let mut monitor = Monitor::open(Settings)?;
/// loop {
///     match monitor.next()? {
///         News::Event(Event::Rings(rings)) => println!("{:?}", Rings::try_from(rings)?),
///         News::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Monitor = netlink_core::Monitor<Settings>;

/// What a [`Monitor`] listens to: settings of all links of a network namespace.
#[derive(Debug, Clone, Copy)]
pub struct Settings;

events! {
    /// Something that has changed.
    pub enum Event<'a>, owned OwnedEvent {
        /// How a link is connected; since Linux 5.6.
        LinkInfo(LinkInfoMessage<'a> => LinkInfo),
        /// Modes of a link; since Linux 5.6.
        LinkModes(LinkModesMessage<'a> => LinkModes),
        /// What a link's driver logs; since Linux 5.6.
        DebugMessages(DebugMessage<'a> => DebugMessages),
        /// What a link wakes the machine by, without the password; since Linux 5.6.
        WakeOnLan(WakeMessage<'a> => WakeOnLan),
        /// Features of a link; since Linux 5.7.
        Features(FeaturesMessage<'a> => Features),
        /// Private flags of a link; since Linux 5.7.
        PrivateFlags(PrivateFlagsMessage<'a> => PrivateFlags),
        /// Rings of a link; since Linux 5.7.
        Rings(RingsMessage<'a> => Rings),
        /// Channels of a link; since Linux 5.7.
        Channels(ChannelsMessage<'a> => Channels),
        /// How a link coalesces interrupts; since Linux 5.7.
        Coalescing(CoalesceMessage<'a> => Coalescing),
        /// How a link uses pause frames; since Linux 5.7.
        Pause(PauseMessage<'a> => Pause),
        /// Energy-Efficient Ethernet of a link; since Linux 5.7.
        Eee(EeeMessage<'a> => EnergyEfficiency),
        /// Forward error correction of a link; since Linux 5.13.
        Fec(FecMessage<'a> => ErrorCorrection),
    }
}

impl Monitored for Settings {
    type Protocol = Generic;
    type Event<'a> = Event<'a>;
    type Owned = OwnedEvent;

    fn named_group(&self) -> Option<(&'static str, &'static str)> {
        Some((Ethtool::NAME, ETHTOOL_MCGRP_MONITOR_NAME))
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<Event<'a>, Invalid> {
        let header = GenericHeader::read(message.payload);
        let header = header.map_err(|problem| problem.of(GenericHeader::DESCRIPTOR.name))?;
        Ok(match u32::from(header.command) {
            ETHTOOL_MSG_LINKINFO_NTF => Event::LinkInfo(message.try_into()?),
            ETHTOOL_MSG_LINKMODES_NTF => Event::LinkModes(message.try_into()?),
            ETHTOOL_MSG_DEBUG_NTF => Event::DebugMessages(message.try_into()?),
            ETHTOOL_MSG_WOL_NTF => Event::WakeOnLan(message.try_into()?),
            ETHTOOL_MSG_FEATURES_NTF => Event::Features(message.try_into()?),
            ETHTOOL_MSG_PRIVFLAGS_NTF => Event::PrivateFlags(message.try_into()?),
            ETHTOOL_MSG_RINGS_NTF => Event::Rings(message.try_into()?),
            ETHTOOL_MSG_CHANNELS_NTF => Event::Channels(message.try_into()?),
            ETHTOOL_MSG_COALESCE_NTF => Event::Coalescing(message.try_into()?),
            ETHTOOL_MSG_PAUSE_NTF => Event::Pause(message.try_into()?),
            ETHTOOL_MSG_EEE_NTF => Event::Eee(message.try_into()?),
            ETHTOOL_MSG_FEC_NTF => Event::Fec(message.try_into()?),
            _ => Event::Other(message),
        })
    }
}
