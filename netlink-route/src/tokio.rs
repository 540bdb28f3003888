//! The asynchronous connection and monitor, for tokio: the same requests and events, with `.await`.

use netlink_core::socket::{Config, Socket, SocketOption};
use netlink_core::tokio::Subscription;

use crate::Error;
use crate::monitor::{Event, Group, namespace_of};
use crate::protocol::Route;

pub use netlink_core::tokio::Watch;

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

    /// Listens to these groups in all namespaces that the current one [has an id for](crate::NamespaceIds), besides
    /// its own; [`next_from`](Self::next_from) says whence an event comes. Needs `CAP_NET_BROADCAST` over each of them.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn open_all(groups: impl IntoIterator<Item = Group>) -> Result<Self, Error> {
        let monitor = Self::open(groups)?;
        let listened = monitor.socket().set_option(SocketOption::ListenAllNamespaces, true);
        listened.map_err(|error| Error::of_socket("listen", &error))?;
        Ok(monitor)
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

    /// The next event, and the id of the namespace that it comes from, if that is another one; waits for it.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub async fn next_from(&mut self) -> Result<(Event<'_>, Option<u32>), Error> {
        let notice = self.subscription.next().await?;
        Ok((notice.try_into()?, namespace_of(&notice)))
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}
