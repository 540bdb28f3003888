//! Families and multicast groups that come and go, as they do: `genl ctrl monitor`.

use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::socket::{Closer, Config, Socket};
use netlink_core::wire::{self, Invalid};
use netlink_core::{Error, Notice, Subscription};

use super::ControllerMessage;
use crate::protocol::Generic;
use crate::uapi::genetlink::*;

/// The controller's group `notify`, whose number is fixed (`genl_validate_assign_mc_groups`, net/netlink/genetlink.c).
pub(crate) const NOTIFY: u32 = GENL_ID_CTRL;

/// Tells of families and groups that come and go. Needs no capability.
///
/// ```no_run
/// use netlink_genetlink::controller::{Event, Monitor};
///
/// let mut monitor = Monitor::open()?;
/// loop {
///     match monitor.next()? {
///         Event::NewFamily(family) => println!("{:?} is there", family.attributes.name()?),
///         Event::DeletedFamily(family) => println!("{:?} is gone", family.attributes.name()?),
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

/// Something that came or went. Messages are borrowed from the monitor's buffer; of families,
/// [`Family`](super::Family) is what to keep.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// There is a new family.
    NewFamily(ControllerMessage<'a>),
    /// A family is gone.
    DeletedFamily(ControllerMessage<'a>),
    /// A family, of which name and message type are told, has a new group.
    NewGroup(ControllerMessage<'a>),
    /// A family no longer has this group.
    DeletedGroup(ControllerMessage<'a>),
    /// Something else.
    Other(wire::Message<'a>),
    /// Events were lost between those before and those behind. A list that is read now has all that they said, and is
    /// newer than all events before.
    Lost(Loss),
}

impl Monitor {
    /// Listens in the current network namespace. Families that know nothing of namespaces are told of in the first one
    /// only.
    ///
    /// # Errors
    /// [`Error::System`], with whatever opening a socket says.
    pub fn open() -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::open([NOTIFY])? })
    }

    /// Listens with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::with(config.group(NOTIFY))? })
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

impl<'a> TryFrom<Notice<'a>> for Event<'a> {
    type Error = Error;

    fn try_from(notice: Notice<'a>) -> Result<Self, Error> {
        match notice {
            Notice::Message { message, .. } => {
                Self::read(message).map_err(|invalid| Error::Reply { operation: "monitor", invalid })
            }
            Notice::Lost(loss) => Ok(Self::Lost(loss)),
            _ => Ok(Self::Lost(Loss::Damaged)),
        }
    }
}

impl<'a> Event<'a> {
    fn read(message: wire::Message<'a>) -> Result<Self, Invalid> {
        let told = ControllerMessage::try_from(message)?;
        Ok(match u32::from(told.header.command) {
            CTRL_CMD_NEWFAMILY => Self::NewFamily(told),
            CTRL_CMD_DELFAMILY => Self::DeletedFamily(told),
            CTRL_CMD_NEWMCAST_GRP => Self::NewGroup(told),
            CTRL_CMD_DELMCAST_GRP => Self::DeletedGroup(told),
            _ => Self::Other(message),
        })
    }
}
