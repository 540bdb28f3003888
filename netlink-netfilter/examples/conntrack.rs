//! Lists the flows that the kernel tracks, as `conntrack -L` does. Needs `CAP_NET_ADMIN`:
//!
//!     sudo target/debug/examples/conntrack
#![allow(clippy::print_stdout, reason = "a command-line program talks to its terminal")]

use netlink_netfilter::conntrack::{Ends, FlowStatus, Flows, Tuple};
use netlink_netfilter::{Connection, Error};

fn main() -> Result<(), Error> {
    for flow in Connection::open()?.list(Flows::new())? {
        let seconds = flow.timeout.map_or(0, |timeout| timeout.as_secs());
        let answered = if flow.status.contains(FlowStatus::SEEN_REPLY) { "" } else { " unanswered" };
        let (there, back) = (direction(&flow.original), direction(&flow.reply));
        println!(
            "{:<16} {seconds:>6} s  {there}  {back}  mark {:#x}{answered}",
            flow.original.protocol.to_string(),
            flow.mark
        );
    }
    Ok(())
}

fn direction(tuple: &Tuple) -> String {
    let (source, destination) = (tuple.source, tuple.destination);
    match tuple.ends {
        Ends::Ports { source: from, destination: to } => format!("{source}:{from} → {destination}:{to}"),
        Ends::Query { kind, id, .. } => format!("{source} → {destination} type {kind} id {id}"),
        _ => format!("{source} → {destination}"),
    }
}
