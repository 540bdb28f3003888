//! The asynchronous monitor, for tokio. Requests run on the asynchronous [`Connection`] as they
//! are.

use netlink_core::Error;
use netlink_core::socket::{Config, Socket};
use netlink_core::tokio::Subscription;

use super::Ethtool;
use super::monitor::{Event, group};
use crate::controller::GetFamily;
use crate::protocol::{Generic, GenericFamily};
use crate::tokio::Connection;

/// Tells what changes; see the blocking [`Monitor`](super::monitor::Monitor), which it is otherwise like. Needs no
/// capability.
///
/// A future of [`next`](Self::next) may be dropped at any point: no event is lost by it. Dropping the monitor closes it.
///
/// ```no_run
/// use netlink_genetlink::ethtool::monitor::Event;
/// use netlink_genetlink::ethtool::tokio::Monitor;
///
/// # async fn watch() -> Result<(), netlink_genetlink::Error> {
/// let mut monitor = Monitor::open().await?;
/// loop {
///     match monitor.next().await? {
///         Event::Rings(rings) => println!("{:?}", rings.attributes),
///         Event::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # }
/// ```
#[derive(Debug)]
pub struct Monitor {
    subscription: Subscription<Generic>,
}

impl Monitor {
    /// Listens in the current network namespace. Asks for a receive buffer of 4 MiB and lives with less.
    ///
    /// # Errors
    /// [`Error::Family`] where the kernel does not have `ethtool`, and those of a request.
    pub async fn open() -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::open([find_group().await?])? })
    }

    /// Listens with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub async fn with(config: Config) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::with(config.group(find_group().await?))? })
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

async fn find_group() -> Result<u32, Error> {
    group(Connection::open()?.get(GetFamily::new(Ethtool::NAME)).await)
}
