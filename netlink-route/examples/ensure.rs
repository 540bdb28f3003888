//! Brings a link, an address and a route into being, or to what they are to be, as often as it is run, and takes them
//! away again with `off`: `cargo run -p netlink-route --example ensure [off]`, as root.

use netlink_route::{AddAddress, AddLink, AddRoute, Connection, DeleteLink, Error, Existence};

fn main() -> Result<(), Error> {
    let mut c = Connection::open()?;
    if std::env::args().any(|argument| argument == "off") {
        return c.run(DeleteLink::new("ensured0")).if_exists().map(drop);
    }
    c.run(AddLink::veth("ensured0", "ensured1")).unless_exists()?;
    c.run(AddLink::of_kind("ensured0", "veth").mtu(1400).up().or_change())?;
    c.run(AddAddress::new("ensured0", "192.0.2.1/24").or_replace())?;
    c.run(AddRoute::new("198.51.100.0/24").via("192.0.2.9").or_replace()).map(drop)
}
