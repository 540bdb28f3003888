//! The everyday tasks, a function for each: `cargo run -p netlink-route --example tasks -- links`, and `veth` (after
//! `ip netns add blue`), `route` (through it), or `monitor`. `tasks_async.rs` has the same for tokio.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_route::monitor::{Group, Monitor};
use netlink_route::namespace::Namespace;
use netlink_route::{AddAddress, AddLink, AddRoute, Addresses, Connection, Links, Peer, SetLink};

fn main() -> Result<(), Box<dyn Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("links") => links(),
        Some("veth") => veth(),
        Some("route") => route(),
        Some("monitor") => monitor(),
        _ => Err("which task? links, veth, route or monitor".into()),
    }
}

/// Lists links with their addresses.
fn links() -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open()?;
    let addresses = connection.list(Addresses::new())?;
    for link in connection.list(Links::new())? {
        println!("{}: {} {:?} mtu {}", link.index, link.name, link.state, link.mtu);
        for address in addresses.iter().filter(|address| address.link == link.index) {
            println!("    {}", address.address);
        }
    }
    Ok(())
}

/// Connects another namespace: a pair of links, one end there, both up, this one with an address.
fn veth() -> Result<(), Box<dyn Error>> {
    let (mut here, blue) = (Connection::open()?, Namespace::named("blue")?);
    here.run(AddLink::veth("veth0", Peer::new("eth0").namespace(&blue)).up())?;
    here.run(AddAddress::new("veth0", "192.0.2.1/24"))?;
    Connection::open_in(&blue)?.run(SetLink::new("eth0").up())?;
    Ok(())
}

/// Adds a route.
fn route() -> Result<(), Box<dyn Error>> {
    Ok(Connection::open()?.run(AddRoute::new("198.51.100.0/24").via("192.0.2.9")).map(drop)?)
}

/// Tells what happens to links.
fn monitor() -> Result<(), Box<dyn Error>> {
    let mut monitor = Monitor::open([Group::Links])?;
    loop {
        println!("{:?}", monitor.next()?);
    }
}
