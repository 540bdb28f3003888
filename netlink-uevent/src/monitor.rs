//! Listening to events as they happen: `udevadm monitor`.

use netlink_core::Monitored;
use netlink_core::exchange::Peer;
use netlink_core::protocol;
use netlink_core::socket::{Config, Info, SocketOption};
use netlink_core::uapi::netlink::NETLINK_KOBJECT_UEVENT;
use netlink_core::wire::{Invalid, Message};

use crate::event::{Event, Origin, OwnedEvent};
use crate::filter::Filter;

protocol! {
    /// `NETLINK_KOBJECT_UEVENT`, whose datagrams are events and not messages of netlink.
    pub struct Uevent = NETLINK_KOBJECT_UEVENT, "uevent netlink";

    const BARE: bool = true;
}

/// A listener to events of devices, opened with their [`Origin`]. Needs no capability.
///
/// It hears the network namespace of the thread that opened it, or of its [`Config`]: events of network links go
/// to the namespace that the link is in; those of all other devices to every namespace that the first user
/// namespace owns, and to no other. Of what is [lost](netlink_core::News::Lost), `/sys` knows what is left.
pub type Monitor = netlink_core::Monitor<Source>;

/// Who a [`Monitor`] listens to, and to which events; made of an [`Origin`].
///
/// What others send than those that the origin names is skipped: the kernel alone is believed, or root where udev is
/// listened to. (The kernel itself passes on what a process with `CAP_SYS_ADMIN` over the namespace hands it.)
#[derive(Debug, Clone)]
pub struct Source {
    origin: Origin,
    filter: Filter,
}

impl From<Origin> for Source {
    fn from(origin: Origin) -> Self {
        Self { origin, filter: Filter::new() }
    }
}

impl Source {
    /// Only events that satisfy this; see [`Filter`]. One of hundreds of wishes is refused with `EINVAL` or `ENOMEM` when
    /// the monitor is opened.
    pub fn matching(mut self, filter: Filter) -> Self {
        self.filter = filter;
        self
    }
}

impl Monitored for Source {
    type Protocol = Uevent;
    type Event<'a> = Event<'a>;
    type Owned = OwnedEvent;
    const OPERATION: &'static str = "monitor devices";

    fn configure(&self, config: Config) -> Config {
        let config = match self.origin {
            Origin::Kernel => config,
            Origin::Udev => config.peer(Peer::Anyone).option(SocketOption::PassCredentials, true),
        };
        let config = self.filter.condition(self.origin).into_iter().fold(config, Config::filter);
        config.group(self.origin.group())
    }

    /// What cannot be read is told as that.
    fn selects(&self, message: &Message<'_>, info: &Info) -> bool {
        self.origin.is_behind(info)
            && Event::read(self.origin, message.payload).map_or(true, |event| self.filter.holds(&event))
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<Event<'a>, Invalid> {
        Event::read(self.origin, message.payload)
    }
}

impl Origin {
    /// The multicast group: the kernel's own one and only, and the one that udev took.
    pub(crate) fn group(self) -> u32 {
        match self {
            Self::Kernel => 1,
            Self::Udev => 2,
        }
    }

    /// Whether this is who sent a datagram, to the group. The kernel is told by its port: its user reads as nobody
    /// in a user namespace.
    fn is_behind(self, info: &Info) -> bool {
        let is_root = info.credentials.is_some_and(|credentials| credentials.user == 0);
        info.group == Some(self.group())
            && match self {
                Self::Kernel => info.sender == 0,
                Self::Udev => info.sender != 0 && is_root,
            }
    }
}

#[cfg(test)]
mod tests {
    use netlink_core::socket::Credentials;

    use super::*;

    #[test]
    fn only_root_is_behind_an_event_of_udev() {
        assert!(Origin::Udev.is_behind(&sent(7, 2, Some(0))));
        for other in [sent(7, 2, Some(1000)), sent(7, 2, None), sent(0, 2, Some(0)), sent(7, 1, Some(0))] {
            assert!(!Origin::Udev.is_behind(&other), "{other:?}");
        }
    }

    #[test]
    fn nobody_but_the_kernel_is_behind_its_events() {
        assert!(Origin::Kernel.is_behind(&sent(0, 1, None)));
        for other in [sent(7, 1, Some(0)), sent(0, 2, None)] {
            assert!(!Origin::Kernel.is_behind(&other), "{other:?}");
        }
    }

    fn sent(sender: u32, group: u32, user: Option<u32>) -> Info {
        let mut info = Info::default();
        (info.sender, info.group) = (sender, Some(group));
        info.credentials = user.map(|user| Credentials { process: 1, user, group: 0 });
        info
    }
}
