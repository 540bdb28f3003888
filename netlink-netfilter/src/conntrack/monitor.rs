//! The monitor: flows and expectations as they come and go (`conntrack -E`).
//!
//! What is lost because it was read too slowly is [told](netlink_core::News::Lost) in its place, and learned anew by
//! listing. Unless the sysctl `net.netfilter.nf_conntrack_events` is 1, a flow that began before anybody listened tells
//! nothing.

use netlink_core::socket::{Condition, Config};
use netlink_core::uapi::netlink::NLM_F_CREATE;
use netlink_core::wire::{Invalid, Message};
use netlink_core::{Monitored, events, values};

use super::expectation::{Expectation, ExpectationMessage};
use super::flow::{Flow, FlowMessage};
use super::kinds::*;
use crate::nfnetlink::Netfilter;
use crate::uapi::nfnetlink::*;

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

/// Tells of flows and expectations as they come and go, to some [groups](Group). Needs `CAP_NET_ADMIN`.
///
/// ```no_run
/// use netlink_netfilter::News;
/// use netlink_netfilter::conntrack::{Flow, Group, Monitor, monitor::Event};
///
/// let mut monitor = Monitor::open([Group::NewFlows, Group::DeletedFlows])?;
/// loop {
///     match monitor.next()? {
///         News::Event(Event::NewFlow(flow)) => println!("{:?} begins", Flow::try_from(flow)?.original),
///         News::Event(Event::DeletedFlow(flow)) => println!("{:?} ends", Flow::try_from(flow)?.original),
///         News::Lost(loss) => println!("some events were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Monitor = netlink_core::Monitor<Groups>;

/// The groups that a [`Monitor`] listens to; made of any list of [`Group`].
#[derive(Debug, Clone)]
pub struct Groups {
    groups: Vec<u32>,
    condition: Option<Condition>,
}

impl Groups {
    /// Of the events of flows only those for which this [condition](super::condition) holds: the kernel keeps the others
    /// back. Expectations come all the same.
    ///
    /// A condition too long for the kernel, which takes some hundred comparisons, is refused with `EINVAL`.
    pub fn matching(mut self, flows: Condition) -> Self {
        let is_flow = Condition::any([CT_NEW, CT_DELETE].map(|kind| Condition::kind(kind as u16)));
        self.condition = Some(!is_flow | flows);
        self
    }
}

impl<I: IntoIterator<Item = Group>> From<I> for Groups {
    fn from(groups: I) -> Self {
        Self { groups: groups.into_iter().map(u32::from).collect(), condition: None }
    }
}

events! {
    /// Something that has happened.
    pub enum Event<'a>, owned OwnedEvent {
        /// A flow has begun.
        NewFlow(FlowMessage<'a> => Flow),
        /// A flow has changed. Of its attributes those may be missing that have not.
        UpdatedFlow(FlowMessage<'a> => Flow),
        /// A flow has ended. It has its counters and times still.
        DeletedFlow(FlowMessage<'a> => Flow),
        /// A flow is expected.
        NewExpectation(ExpectationMessage<'a> => Expectation),
        /// A flow is expected no more, because it came or because it did not.
        DeletedExpectation(ExpectationMessage<'a> => Expectation),
    }
}

impl Monitored for Groups {
    type Protocol = Netfilter;
    type Event<'a> = Event<'a>;
    type Owned = OwnedEvent;

    fn configure(&self, config: Config) -> Config {
        let config = self.condition.iter().cloned().fold(config, Config::filter);
        self.groups.iter().copied().fold(config, Config::group)
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<Event<'a>, Invalid> {
        let is_new = u32::from(message.header.flags) & NLM_F_CREATE != 0;
        Ok(match u32::from(message.header.kind) {
            CT_NEW if is_new => Event::NewFlow(message.try_into()?),
            CT_NEW => Event::UpdatedFlow(message.try_into()?),
            CT_DELETE => Event::DeletedFlow(message.try_into()?),
            EXP_NEW => Event::NewExpectation(message.try_into()?),
            EXP_DELETE => Event::DeletedExpectation(message.try_into()?),
            _ => Event::Other(message),
        })
    }
}
