//! Deleting all flows that have something in common, on any kernel.

use netlink_core::{BatchReport, Error};

use super::filter::{FlowFilter, Flows, FlushFlows};
use super::flow::DeleteFlow;
use crate::nfnetlink::Connection;

/// Deletes all flows that match (`conntrack -D`) and no others, on any kernel since Linux 4.0. Needs `CAP_NET_ADMIN`.
///
/// All flows, and those of a mark, go at once; since 6.11 also those of whatever else [`FlushFlows::matching`] takes. Any
/// others are listed and deleted one by one, many to a system call.
///
/// That there are none is no error. Flows that begin meanwhile may stay.
///
/// # Errors
/// Any [`Error`]. Some of the flows may be deleted then.
pub fn delete_flows(connection: &mut Connection, filter: FlowFilter) -> Result<(), Error> {
    match connection.run(FlushFlows::or_refused(filter)) {
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

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use netlink_core::Errno;
    use netlink_core::request::Message as _;
    use netlink_core::socket::Config;
    use netlink_core::testing::script::{Part, Script, acknowledgement, datagram, done, part, refusal};
    use netlink_core::uapi::netlink::NETLINK_NETFILTER;
    use netlink_core::wire::{Message, Writer};

    use super::*;
    use crate::conntrack::kinds::{CT_GET, CT_NEW};
    use crate::conntrack::{AddFlow, FlowMessage, FlowStatus, Tuple, TupleFilter};
    use crate::{Connection, Family};

    const HOST: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 1);

    #[test]
    fn a_kernel_that_passes_over_filters_deletes_no_more_than_what_matches() {
        let filter = FlowFilter::new();
        assert_eq!(left_by_an_old_kernel(filter), []);
        for filter in [
            filter.zone(5),
            filter.status(FlowStatus::ASSURED),
            filter.family(Family::Ipv4),
            filter.original(TupleFilter::new().source(HOST)),
            filter.reply(TupleFilter::new().destination(HOST)),
        ] {
            assert_eq!(left_by_an_old_kernel(filter), [2], "{filter:?}");
        }
    }

    /// Of two flows the ids of those that are left. As before Linux 5.3, a tuple is refused if something of it is missing,
    /// and without one all flows are deleted (`ctnetlink_del_conntrack`).
    fn left_by_an_old_kernel(filter: FlowFilter) -> Vec<u32> {
        let flows = Arc::new(Mutex::new(vec![1, 2]));
        let left = flows.clone();
        let script = Script::new().otherwise(move |message: Message<'_>| {
            if u32::from(message.header.kind) == CT_GET {
                return vec![datagram(both()), done().into()];
            }
            let asked = FlowMessage::try_from(message).expect("it can be read").attributes;
            let tuples = [asked.original(), asked.reply()].map(|tuple| tuple.expect("it can be read"));
            let mut flows = flows.lock().expect("no panic");
            match tuples.into_iter().flatten().next().map(Tuple::try_from) {
                None => flows.clear(),
                Some(Ok(_)) => flows.retain(|id| asked.id() != Ok(Some(*id))),
                Some(Err(_)) => return vec![refusal(Errno::EINVAL.0).into()],
            }
            vec![acknowledgement().into()]
        });
        let config = Config::new(NETLINK_NETFILTER as i32).script(&script);
        let mut connection = Connection::with(config).expect("a script");
        delete_flows(&mut connection, filter).expect("they are deleted");
        let left = left.lock().expect("no panic");
        left.clone()
    }

    fn both() -> [Part; 2] {
        let one = Tuple::udp((HOST, 1), (HOST, 2));
        let two = Tuple::udp((Ipv6Addr::LOCALHOST, 1), (Ipv6Addr::LOCALHOST, 2));
        let add = |tuple: Tuple| AddFlow::new(&tuple, &tuple.reversed(), Duration::from_secs(1));
        [told(add(one).zone(5).status(FlowStatus::ASSURED), 1), told(add(two), 2)]
    }

    fn told(flow: AddFlow, id: u32) -> Part {
        let mut out = Writer::new();
        flow.with(|attributes| attributes.id(id)).write(&mut out);
        part(CT_NEW as u16, out.bytes())
    }
}
