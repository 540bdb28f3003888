//! The asynchronous connection, monitor, queue and log, for tokio: the same requests and events, with `.await`.

use netlink_core::Error;

use crate::conntrack::{DeleteFlow, FlowFilter, Flows, FlushFlows, Groups, is_beyond_kernel, outcome};
use crate::log::BindLog;
use crate::nfnetlink::Netfilter;
use crate::queue::BindQueue;

/// A connection to netfilter netlink.
pub type Connection = netlink_core::tokio::Connection<Netfilter>;

/// Deletes all flows that match; see the blocking [`delete_flows`](crate::conntrack::delete_flows).
///
/// # Errors
/// Any [`Error`]. Some of the flows may be deleted then.
pub async fn delete_flows(connection: &mut Connection, filter: FlowFilter) -> Result<(), Error> {
    match connection.run(FlushFlows::or_refused(filter)).await {
        Err(error) if is_beyond_kernel(&error) => {}
        flushed => return flushed.map(drop),
    }
    let flows = connection.list(Flows::matching(filter)).await?;
    outcome(connection.batch(flows.iter().map(DeleteFlow::exactly)).await)
}

/// Tells of flows and expectations as they come and go; see the blocking [`Monitor`](crate::conntrack::Monitor).
pub type Monitor = netlink_core::tokio::Monitor<Groups>;

/// Receives the packets of one or more queues, and sends verdicts; see the blocking [`Queue`](crate::queue::Queue).
/// Dropping it drops the packets that wait.
pub type Queue = netlink_core::tokio::Monitor<BindQueue>;

/// Receives what is logged to one or more groups; see the blocking [`Log`](crate::log::Log).
pub type Log = netlink_core::tokio::Monitor<BindLog>;
