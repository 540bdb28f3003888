//! Lists links with their addresses: `cargo run --example links`.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use netlink_route::{Addresses, Connection, Error, Links};

fn main() -> Result<(), Error> {
    let mut route = Connection::open()?;
    let addresses = route.list(Addresses::new())?;
    for link in route.list(Links::new())? {
        println!("{}: {} {:?} mtu {}", link.index, link.name, link.state, link.mtu);
        for address in addresses.iter().filter(|address| address.link == link.index) {
            println!("    {}", address.address);
        }
    }
    Ok(())
}
