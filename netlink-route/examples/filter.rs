//! Stays at rest while others change a million routes: hears of one table, and of nothing that it does itself, for the
//! kernel leaves out the rest: `cargo run -p netlink-route --example filter TABLE`. As root it adds a route of its own.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_route::monitor::{Group, Monitor};
use netlink_route::{AddRoute, Connection, GetLink, filter};

fn main() -> Result<(), Box<dyn Error>> {
    let table = std::env::args().nth(1).map_or(Ok(254), |table| table.parse())?;
    let mut own = Connection::open()?;
    // A socket has its port once it has sent something. It is the connection's for as long as no dump is left before its
    // end: another request then takes another socket.
    own.get(GetLink::new("lo"))?;
    let wanted = filter::route_table(table) & !filter::caused_by(own.socket().port()?);
    let mut monitor = Monitor::with(Monitor::config().filter(wanted), [Group::Ipv4Routes])?;
    if let Err(error) = own.run(AddRoute::new("203.0.113.0/24").dev("lo").table(table)) {
        println!("{error}");
    }
    loop {
        println!("{:?}", monitor.next()?);
    }
}
