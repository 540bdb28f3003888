//! Lists routes, or the one to an address: `cargo run -p netlink-route --example routes [ADDRESS]`. Needs no
//! privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::net::IpAddr;

use netlink_route::{Connection, GetRoute, Routes};

fn main() -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open()?;
    if let Some(address) = std::env::args().nth(1) {
        let route = connection.get(GetRoute::to(address.parse::<IpAddr>()?))?;
        println!("{} via {:?} on link {}", route.destination, route.gateway, route.link);
        return Ok(());
    }
    let mut routes = connection.dump(Routes::new())?;
    while let Some(route) = routes.next()? {
        println!("table {:?}: {:?}", route.attributes.table()?, route.attributes);
    }
    Ok(())
}
