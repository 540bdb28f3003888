//! Listening to masters and slaves that come and go.

use netlink_core::Monitored;
use netlink_core::socket::{Config, Info};
use netlink_core::table::{Encoding, Plain};
use netlink_core::wire::{Attributes, Invalid, Message, Problem};

use super::id::{MasterId, SlaveId};
use super::message::{OneWireKind, OneWireMessage};
use crate::connector::Connector;
use crate::uapi::connector::CN_W1_IDX;

/// A listener to masters and slaves that come and go, in the first network namespace. Before Linux 6.6 it needs
/// `CAP_NET_ADMIN`.
pub type OneWireMonitor = netlink_core::Monitor<Buses>;

/// What a [`OneWireMonitor`] listens to.
#[derive(Debug, Clone, Copy)]
pub struct Buses;

/// What happened on a bus, or to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum OneWireEvent {
    /// A master was registered.
    MasterAdded(MasterId),
    /// A master is gone.
    MasterRemoved(MasterId),
    /// A slave was found; on which bus is not told.
    SlaveAdded(SlaveId),
    /// A slave is gone.
    SlaveRemoved(SlaveId),
}

impl Monitored for Buses {
    type Protocol = Connector;
    type Event<'a> = OneWireEvent;
    type Owned = OneWireEvent;
    const OPERATION: &'static str = "listen to 1-Wire events";

    fn configure(&self, config: Config) -> Config {
        config.group(CN_W1_IDX)
    }

    fn selects(&self, message: &Message<'_>, _: &Info) -> bool {
        event(message) != Ok(None)
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<OneWireEvent, Invalid> {
        let event = event(&message).and_then(|event| event.ok_or(Problem::Truncated));
        event.map_err(|problem| problem.of("w1_netlink_msg"))
    }
}

/// The event in a notification, if it is one.
fn event(message: &Message<'_>) -> Result<Option<OneWireEvent>, Problem> {
    OneWireMessage::all(message.payload).next().map_or(Ok(None), OneWireEvent::of)
}

impl OneWireEvent {
    fn of(message: OneWireMessage<'_>) -> Result<Option<Self>, Problem> {
        let slave = || Plain::read(&message.header.target, &Attributes::default());
        let master = || message.header.target.first_chunk().map(|id| MasterId(u32::from_ne_bytes(*id)));
        Ok(match message.header.kind {
            OneWireKind::MasterAdded => master().map(Self::MasterAdded),
            OneWireKind::MasterRemoved => master().map(Self::MasterRemoved),
            OneWireKind::SlaveAdded => Some(Self::SlaveAdded(slave()?)),
            OneWireKind::SlaveRemoved => Some(Self::SlaveRemoved(slave()?)),
            _ => None,
        })
    }
}
