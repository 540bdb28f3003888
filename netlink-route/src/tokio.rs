//! The asynchronous connection and monitor, for tokio: the same requests and events, with `.await`.

use netlink_core::socket::{Config, Socket};
use netlink_core::tokio::Subscription;

use crate::Error;
use crate::monitor::{Event, Group};
use crate::protocol::Route;

/// A connection to route netlink.
pub type Connection = netlink_core::tokio::Connection<Route>;

/// Tells what changes; see the blocking [`Monitor`](crate::Monitor), which it is otherwise like. Needs no
/// capability.
///
/// A future of [`next`](Self::next) may be dropped at any point: no event is lost by it. Dropping the monitor
/// closes it.
///
/// ```no_run
/// use netlink_route::monitor::{Event, Group};
/// use netlink_route::tokio::Monitor;
///
/// # async fn watch() -> Result<(), netlink_route::Error> {
/// let mut monitor = Monitor::open([Group::Links])?;
/// loop {
///     match monitor.next().await? {
///         Event::NewLink(link) => println!("link {} is {:?}", link.header.index, link.header.flags),
///         Event::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # }
/// ```
#[derive(Debug)]
pub struct Monitor {
    subscription: Subscription<Route>,
}

impl Monitor {
    /// Listens to these groups in the current network namespace. Asks for a receive buffer of 4 MiB and lives
    /// with less.
    ///
    /// # Errors
    /// [`Error::System`]: `EINVAL` for a group that the kernel does not have.
    pub fn open(groups: impl IntoIterator<Item = Group>) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::open(groups.into_iter().map(u32::from))? })
    }

    /// Listens with a socket opened like this, such as in another namespace; its
    /// [groups](Config::group) are numbers.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::with(config)? })
    }

    /// Listens to this group as well.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn join(&self, group: Group) -> Result<(), Error> {
        self.subscription.join(group.into())
    }

    /// No longer listens to this group. What was told to it before may still arrive.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn leave(&self, group: Group) -> Result<(), Error> {
        self.subscription.leave(group.into())
    }

    /// The next event; waits for it.
    ///
    /// # Errors
    /// - [`Error::Reply`]: an event that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket or the runtime says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<Event<'_>, Error> {
        self.subscription.next().await?.try_into()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}
