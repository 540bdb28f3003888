//! Lists the flows that the kernel tracks, as `conntrack -L` does. Needs `CAP_NET_ADMIN`:
//!
//!     sudo target/debug/examples/conntrack
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program talks to its terminal")]

use std::net::SocketAddr;
use std::process::ExitCode;

use netlink_netfilter::conntrack::{Ends, FlowStatus, Flows, Tuple};
use netlink_netfilter::{Connection, Error};

fn main() -> ExitCode {
    match list() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn list() -> Result<(), Error> {
    for flow in Connection::open()?.list(Flows::new())? {
        let protocol = flow.original.protocol.to_string();
        let seconds = flow.timeout.map_or(0, |timeout| timeout.as_secs());
        let (there, back) = (direction(&flow.original), direction(&flow.reply));
        let answered = if flow.status.contains(FlowStatus::SEEN_REPLY) { "" } else { "  unanswered" };
        println!("{protocol:<14} {seconds:>6} s  {there}  {back}{answered}");
    }
    Ok(())
}

fn direction(tuple: &Tuple) -> String {
    let (source, destination) = (tuple.source, tuple.destination);
    match tuple.ends {
        Ends::Ports { source: from, destination: to } => {
            format!("{} → {}", SocketAddr::new(source, from), SocketAddr::new(destination, to))
        }
        Ends::Query { kind, id, .. } => format!("{source} → {destination} type {kind} id {id}"),
        _ => format!("{source} → {destination}"),
    }
}
