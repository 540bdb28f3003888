//! Deleting all flows that have something in common, on any kernel.

use netlink_core::{BatchReport, Error};

use super::filter::{FlowFilter, Flows, FlushFlows};
use super::flow::DeleteFlow;
use crate::nfnetlink::Connection;

/// Deletes all flows that match (`conntrack -D`), in one go where the kernel can ([`FlushFlows::matching`]); elsewhere
/// by listing them and deleting each, many to a system call. Needs `CAP_NET_ADMIN`.
///
/// That there are none is no error. Flows that begin meanwhile may stay.
///
/// # Errors
/// Any [`Error`]. Some of the flows may be deleted then.
pub fn delete_flows(connection: &mut Connection, filter: FlowFilter) -> Result<(), Error> {
    match connection.run(FlushFlows::matching(filter)) {
        Err(error) if is_beyond_kernel(&error) => {}
        flushed => return flushed.map(drop),
    }
    let flows = connection.list(Flows::matching(filter))?;
    outcome(connection.batch(flows.iter().map(DeleteFlow::exactly)))
}

/// Whether no kernel flushes by such a filter, or this one does not: older ones refuse with several errnos. What was
/// refused has deleted nothing, and if it was for want of a capability the list is refused too.
pub(crate) fn is_beyond_kernel(error: &Error) -> bool {
    matches!(error, Error::Input { .. } | Error::Refused(_))
}

/// Flows may end by themselves before they are deleted.
pub(crate) fn outcome(report: BatchReport) -> Result<(), Error> {
    let failure = report.failures.into_iter().map(|failure| failure.1).find(|error| !error.is_not_found());
    failure.map_or(Ok(()), Err)
}
