//! Ten thousand routes in a few system calls, with failures told by their place: `cargo run -p netlink-route --example
//! batch`. Needs root, and works in a network namespace of its own.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::net::Ipv4Addr;

use netlink_core::AnyRequest;
use netlink_route::namespace::Namespace;
use netlink_route::{AddAddress, AddRoute, Connection, DeleteRoute, SetLink};

fn main() -> Result<(), Box<dyn Error>> {
    Namespace::new()?.enter()?;
    let mut connection = Connection::open()?;
    // Requests of several types.
    let link = AnyRequest::new(SetLink::new("lo").up());
    connection.batch([link, AnyRequest::new(AddAddress::new("lo", "192.0.2.1/24"))]).ok()?;
    // Every thousandth is one that is there already.
    let network = |number: u32| Ipv4Addr::from(0x0a00_0000 + number - u32::from(number % 1000 == 999));
    let report = connection.batch((0..10_000).map(|number| AddRoute::new(network(number)).dev("lo")));
    println!("{} of {} failed", report.failures.len(), report.requests);
    for (place, error) in report.failures {
        println!("{place}: {error}");
    }
    let gone = connection.batch((0..10_000).map(|number| DeleteRoute::new(network(number))));
    println!("{} were there to be deleted", gone.requests - gone.failures.len());
    Ok(())
}
