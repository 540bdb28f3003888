//! Connection tracking: the flows that the kernel knows (`conntrack`).
//!
//! A flow has two [tuples](Tuple), one for each direction. As long as nobody translates addresses, the second is the
//! first one reversed. The kernel makes a flow when it sees the first packet, provided that connection tracking is
//! on in the namespace: a rule must ask for it, such as `ct state new` of nftables.
//!
//! Everything here needs `CAP_NET_ADMIN`, lists included.

mod attributes;
pub mod condition;
#[cfg(target_os = "linux")]
mod deletion;
pub mod expectation;
mod filter;
mod flow;
mod kinds;
#[cfg(target_os = "linux")]
pub mod monitor;
pub mod statistics;
pub mod tuple;

pub use attributes::*;
#[cfg(target_os = "linux")]
pub use deletion::delete_flows;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub(crate) use deletion::{is_beyond_kernel, outcome};
pub use expectation::{
    AddExpectation, DeleteExpectation, Expectation, Expectations, FlushExpectations, GetExpectation,
};
pub use filter::{DyingFlows, FlowFilter, Flows, FlushFlows, TupleFilter, UnconfirmedFlows, ZeroFlows};
pub(crate) use flow::MESSAGES;
pub use flow::{
    AddFlow, DeleteFlow, Flow, FlowCounters, FlowMessage, GetFlow, ProtocolState, UpdateFlow, ZeroFlow,
};
#[cfg(target_os = "linux")]
pub use monitor::{Group, Groups, Monitor};
pub use statistics::{ExpectationStatistics, FlowStatistics, GetUsage, Usage};
pub use tuple::{Ends, IpProtocol, Tuple};
