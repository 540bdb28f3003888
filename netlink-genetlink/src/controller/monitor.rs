//! Registrations and multicast groups that come and go, as they do: `genl ctrl monitor`.

use netlink_core::socket::Config;
use netlink_core::wire::{Invalid, Message};
use netlink_core::{Monitored, events};

use super::{ControllerMessage, Family};
use crate::protocol::Generic;
use crate::uapi::genetlink::*;

/// Tells of families and groups that come and go. Needs no capability.
///
/// ```no_run
/// use netlink_genetlink::News;
/// use netlink_genetlink::controller::{Event, Registrations, Monitor};
///
/// let mut monitor = Monitor::open(Registrations)?;
/// loop {
///     match monitor.next()? {
///         News::Event(Event::NewFamily(family)) => println!("{:?} is there", family.attributes.name()?),
///         News::Event(Event::DeletedFamily(family)) => println!("{:?} is gone", family.attributes.name()?),
///         News::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Monitor = netlink_core::Monitor<Registrations>;

/// What a [`Monitor`] listens to. Registrations that know nothing of namespaces are told of in the first one only.
#[derive(Debug, Clone, Copy)]
pub struct Registrations;

events! {
    /// Something that came or went.
    pub enum Event<'a>, owned OwnedEvent {
        /// There is a new family.
        NewFamily(ControllerMessage<'a> => Family),
        /// A family is gone.
        DeletedFamily(ControllerMessage<'a> => Family),
        /// A family, of which name and message type are told, has a new group.
        NewGroup(ControllerMessage<'a> => Family),
        /// A family no longer has this group.
        DeletedGroup(ControllerMessage<'a> => Family),
    }
}

impl Monitored for Registrations {
    type Protocol = Generic;
    type Event<'a> = Event<'a>;
    type Owned = OwnedEvent;

    /// The controller's `notify`, whose number is fixed (`genl_validate_assign_mc_groups`, net/netlink/genetlink.c).
    fn configure(&self, config: Config) -> Config {
        config.group(GENL_ID_CTRL)
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<Event<'a>, Invalid> {
        let told = ControllerMessage::try_from(message)?;
        Ok(match u32::from(told.header.command) {
            CTRL_CMD_NEWFAMILY => Event::NewFamily(told),
            CTRL_CMD_DELFAMILY => Event::DeletedFamily(told),
            CTRL_CMD_NEWMCAST_GRP => Event::NewGroup(told),
            CTRL_CMD_DELMCAST_GRP => Event::DeletedGroup(told),
            _ => Event::Other(message),
        })
    }
}
