//! Tells of flows to a port as they begin and end; the kernel keeps the others back, as `conntrack -E -p udp --dport 53`
//! does not. Needs `CAP_NET_ADMIN`:
//!
//!     sudo target/debug/examples/flow_monitor 53
#![allow(clippy::print_stdout, reason = "a command-line program talks to its terminal")]

use std::error::Error;

use netlink_netfilter::conntrack::condition::Direction;
use netlink_netfilter::conntrack::{Group, Groups, IpProtocol, Monitor};

fn main() -> Result<(), Box<dyn Error>> {
    let port = std::env::args().nth(1).ok_or("which port?")?.parse()?;
    let wanted = Direction::Original.protocol(IpProtocol::Udp) & Direction::Original.destination_port(port);
    let mut monitor = Monitor::open(Groups::from([Group::NewFlows, Group::DeletedFlows]).matching(wanted))?;
    loop {
        println!("{:?}", monitor.next()?);
    }
}
