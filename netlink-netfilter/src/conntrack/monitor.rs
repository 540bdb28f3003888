//! The monitor: flows and expectations as they come and go (`conntrack -E`).
//!
//! What is lost because it was read too slowly is [told](Event::Lost) in its place, and learned anew by listing.
//! Unless the sysctl `net.netfilter.nf_conntrack_events` is 1, a flow that began before anybody listened tells nothing.

use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::socket::{Closer, Condition, Config, Socket};
use netlink_core::uapi::netlink::NLM_F_CREATE;
use netlink_core::wire::{self, Invalid};
use netlink_core::{Error, Notice, Subscription, values};

use super::expectation::ExpectationMessage;
use super::flow::FlowMessage;
use crate::nfnetlink::{Netfilter, listening, message_type};
use crate::uapi::nfnetlink::*;
use crate::uapi::nfnetlink_conntrack::*;

const CT_NEW: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_NEW);
const CT_DELETE: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_DELETE);
const EXP_NEW: u32 = message_type(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_NEW);
const EXP_DELETE: u32 = message_type(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_DELETE);

values! {
    /// What a monitor can be told about.
    pub enum Group: u32 {
        /// Flows that begin.
        NFNLGRP_CONNTRACK_NEW => NewFlows,
        /// Flows that change.
        NFNLGRP_CONNTRACK_UPDATE => UpdatedFlows,
        /// Flows that end.
        NFNLGRP_CONNTRACK_DESTROY => DeletedFlows,
        /// Expectations that begin.
        NFNLGRP_CONNTRACK_EXP_NEW => NewExpectations,
        /// Expectations that change; no kernel has told of one yet.
        NFNLGRP_CONNTRACK_EXP_UPDATE => UpdatedExpectations,
        /// Expectations that end.
        NFNLGRP_CONNTRACK_EXP_DESTROY => DeletedExpectations,
    }
}

impl Group {
    /// All that [`Event`] has a variant for.
    pub const ALL: [Self; 5] = [
        Self::NewFlows,
        Self::UpdatedFlows,
        Self::DeletedFlows,
        Self::NewExpectations,
        Self::DeletedExpectations,
    ];
}

/// Tells of flows and expectations as they come and go. Needs `CAP_NET_ADMIN`.
///
/// ```no_run
/// use netlink_netfilter::conntrack::{Flow, Group, Monitor, monitor::Event};
///
/// let mut monitor = Monitor::open([Group::NewFlows, Group::DeletedFlows])?;
/// loop {
///     match monitor.next()? {
///         Event::NewFlow(flow) => println!("{:?} begins", Flow::try_from(flow)?.original),
///         Event::DeletedFlow(flow) => println!("{:?} ends", Flow::try_from(flow)?.original),
///         Event::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Monitor {
    subscription: Subscription<Netfilter>,
}

/// Something that has happened. Messages are borrowed from the monitor's buffer.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A flow has begun.
    NewFlow(FlowMessage<'a>),
    /// A flow has changed. Of its attributes those may be missing that have not.
    UpdatedFlow(FlowMessage<'a>),
    /// A flow has ended. It has its counters and times still.
    DeletedFlow(FlowMessage<'a>),
    /// A flow is expected.
    NewExpectation(ExpectationMessage<'a>),
    /// A flow is expected no more, because it came or because it did not.
    DeletedExpectation(ExpectationMessage<'a>),
    /// Something else.
    Other(wire::Message<'a>),
    /// Events were lost between those before and those behind. A list that is read now has what is left of what they
    /// said, and is newer than all events before.
    Lost(Loss),
}

impl Monitor {
    /// Listens to these groups in the current network namespace. Asks for a receive buffer of 4 MiB and lives
    /// with less.
    ///
    /// # Errors
    /// [`Error::System`]: `EPERM` without `CAP_NET_ADMIN`.
    pub fn open(groups: impl IntoIterator<Item = Group>) -> Result<Self, Error> {
        Ok(Self { subscription: Subscription::open(groups.into_iter().map(u32::from))? })
    }

    /// Listens to these groups, of the events of flows only to those for which this [condition](super::condition)
    /// holds: the kernel keeps the others back. Expectations come all the same.
    ///
    /// # Errors
    /// Those of [`open`](Self::open); `EINVAL` for a condition too long for the kernel, which takes some hundred
    /// comparisons.
    pub fn matching(groups: impl IntoIterator<Item = Group>, flows: Condition) -> Result<Self, Error> {
        Self::with(matching(groups, flows))
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

    /// The socket, for its options, such as a filter.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// A socket in these groups that lets in, of the events of flows, those for which the condition holds.
pub(crate) fn matching(groups: impl IntoIterator<Item = Group>, flows: Condition) -> Config {
    let is_flow = Condition::any([CT_NEW, CT_DELETE].map(|kind| Condition::kind(kind as u16)));
    let config = listening().filter(!is_flow | flows);
    groups.into_iter().map(u32::from).fold(config, Config::group)
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
        let is_new = u32::from(message.header.flags) & NLM_F_CREATE != 0;
        Ok(match u32::from(message.header.kind) {
            CT_NEW if is_new => Self::NewFlow(message.try_into()?),
            CT_NEW => Self::UpdatedFlow(message.try_into()?),
            CT_DELETE => Self::DeletedFlow(message.try_into()?),
            EXP_NEW => Self::NewExpectation(message.try_into()?),
            EXP_DELETE => Self::DeletedExpectation(message.try_into()?),
            _ => Self::Other(message),
        })
    }
}
