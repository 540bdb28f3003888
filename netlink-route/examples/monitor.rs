//! Shows what changes, as it changes: `cargo run -p netlink-route --example monitor`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use netlink_route::monitor::{Event, Group, Monitor};
use netlink_route::{Error, News, Route};

fn main() -> Result<(), Error> {
    let mut monitor = Monitor::open(Group::ALL)?;
    loop {
        match monitor.next()? {
            News::Event(Event::NewLink(link)) => {
                println!("link {}: {:?}", link.header.index, link.header.flags)
            }
            News::Event(Event::DeletedLink(link)) => println!("link {} is gone", link.header.index),
            News::Event(Event::NewAddress(address)) => println!("address {:?}", address.attributes),
            News::Event(Event::NewRoute(route)) => match Route::try_from(route) {
                Ok(route) => println!("route to {} in table {}", route.destination, route.table),
                Err(invalid) => println!("a route that cannot be read: {invalid}"),
            },
            News::Lost(loss) => println!("some events were lost: {loss}"),
            News::Event(other) => println!("{other:?}"),
        }
    }
}
