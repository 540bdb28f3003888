//! The asynchronous connection, monitor, queue and log, for tokio: the same requests and events, with `.await`.
//!
//! Every future may be dropped at any point: no event and no packet is lost by it.

use netlink_core::request::{Confirmed, Request};
use netlink_core::socket::{Condition, Config, Socket};
use netlink_core::tokio::Subscription;
use netlink_core::{Acknowledged, Error};

use crate::conntrack::monitor;
use crate::conntrack::{DeleteFlow, FlowFilter, Flows, FlushFlows, Group, is_beyond_kernel, outcome};
use crate::log::{self, BindLog};
use crate::nfnetlink::{Netfilter, listening};
use crate::queue::{self, BindQueue, PacketId, SetVerdict, Verdict};

/// A connection to netfilter netlink.
pub type Connection = netlink_core::tokio::Connection<Netfilter>;

/// Deletes all flows that match; see the blocking [`delete_flows`](crate::conntrack::delete_flows).
///
/// # Errors
/// Any [`Error`]. Some of the flows may be deleted then.
pub async fn delete_flows(connection: &mut Connection, filter: FlowFilter) -> Result<(), Error> {
    match connection.run(FlushFlows::matching(filter)).await {
        Err(error) if is_beyond_kernel(&error) => {}
        flushed => return flushed.map(drop),
    }
    let flows = connection.list(Flows::matching(filter)).await?;
    outcome(connection.batch(flows.iter().map(DeleteFlow::exactly)).await)
}

/// Tells of flows and expectations as they come and go; see the blocking [`Monitor`](crate::conntrack::Monitor), which
/// it is otherwise like. Needs `CAP_NET_ADMIN`. Dropping it closes it.
#[derive(Debug)]
pub struct Monitor {
    subscription: Subscription<Netfilter>,
}

impl Monitor {
    /// Listens to these groups in the current network namespace. Asks for a receive buffer of 4 MiB and lives
    /// with less.
    ///
    /// # Errors
    /// [`Error::System`]: `EPERM` without `CAP_NET_ADMIN`.
    pub fn open(groups: impl IntoIterator<Item = Group>) -> Result<Self, Error> {
        Self::with(groups.into_iter().map(u32::from).fold(listening(), Config::group))
    }

    /// Listens to these groups, of the events of flows only to those for which this
    /// [condition](crate::conntrack::condition) holds.
    ///
    /// # Errors
    /// Those of [`open`](Self::open); `EINVAL` for a condition too long for the kernel.
    pub fn matching(groups: impl IntoIterator<Item = Group>, flows: Condition) -> Result<Self, Error> {
        Self::with(monitor::matching(groups, flows))
    }

    /// Listens with a socket opened like this, such as in another namespace; its [groups](Config::group) are numbers.
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
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<monitor::Event<'_>, Error> {
        self.subscription.next().await?.try_into()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// Receives the packets of one or more queues, and sends verdicts; see the blocking [`Queue`](queue::Queue), which it
/// is otherwise like. Needs `CAP_NET_ADMIN`. Dropping it drops the packets that wait.
#[derive(Debug)]
pub struct Queue {
    subscription: Subscription<Netfilter>,
}

impl Queue {
    /// Binds a queue in the current network namespace. Asks for a receive buffer of 4 MiB and lives with less.
    ///
    /// # Errors
    /// Those of [`BindQueue`], and [`Error::System`] where there is no socket to be had.
    pub async fn open(bind: BindQueue) -> Result<Self, Error> {
        Self::with(listening(), bind).await
    }

    /// Binds a queue to a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub async fn with(config: Config, bind: BindQueue) -> Result<Self, Error> {
        let mut queue = Self { subscription: Subscription::with(config)? };
        queue::repeat_requests(queue.socket())?;
        queue.run(bind).await?;
        Ok(queue)
    }

    /// Runs a request over the same socket, such as [`BindQueue`] for one more queue. Packets that come before the
    /// answer are kept for [`next`](Self::next).
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own.
    pub async fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = Netfilter>,
        R::Answer: Confirmed,
    {
        self.subscription.run(request).await
    }

    /// Says what is to become of a packet, without waiting for an answer. Packets may have their verdicts in any order.
    ///
    /// # Errors
    /// [`Error::System`] with whatever `sendto` says; a refusal [comes](queue::Event::Refused) later.
    pub fn judge(&mut self, packet: PacketId, verdict: Verdict) -> Result<(), Error> {
        self.post(SetVerdict::new(packet, verdict))
    }

    /// Sends a verdict with more to it, or one on [several packets](queue::SetVerdicts), without waiting for an answer.
    ///
    /// # Errors
    /// [`Error::Input`] for a packet too long to be written, and those of [`judge`](Self::judge).
    pub fn post<R: Request<Protocol = Netfilter>>(&mut self, verdict: R) -> Result<(), Error> {
        self.subscription.post(verdict).map(drop)
    }

    /// The next packet, or what else there is to tell; waits for it.
    ///
    /// # Errors
    /// - [`Error::Reply`]: a message that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<queue::Event<'_>, Error> {
        self.subscription.next().await?.try_into()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// Receives what is logged to one or more groups; see the blocking [`Log`](log::Log), which it is otherwise like. Needs
/// `CAP_NET_ADMIN`. Dropping it closes it.
#[derive(Debug)]
pub struct Log {
    subscription: Subscription<Netfilter>,
}

impl Log {
    /// Binds a group in the current network namespace. Asks for a receive buffer of 4 MiB and lives with less.
    ///
    /// # Errors
    /// Those of [`BindLog`], and [`Error::System`] where there is no socket to be had.
    pub async fn open(bind: BindLog) -> Result<Self, Error> {
        Self::with(listening(), bind).await
    }

    /// Binds a group to a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub async fn with(config: Config, bind: BindLog) -> Result<Self, Error> {
        let mut log = Self { subscription: Subscription::with(config)? };
        log.run(bind).await?;
        Ok(log)
    }

    /// Runs a request over the same socket, such as [`BindLog`] for one more group. Packets that come before the
    /// answer are kept for [`next`](Self::next).
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own.
    pub async fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = Netfilter>,
        R::Answer: Confirmed,
    {
        self.subscription.run(request).await
    }

    /// The next packet; waits for it.
    ///
    /// # Errors
    /// - [`Error::Reply`]: a message that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<log::Event<'_>, Error> {
        self.subscription.next().await?.try_into()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}
