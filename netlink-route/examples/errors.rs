//! What an error says, and what can be asked of it: `cargo run -p netlink-route --example errors`. Needs root, and works
//! in a network namespace of its own.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::io;

use netlink_route::namespace::Namespace;
use netlink_route::{AddLink, AddRoute, Connection, DeleteLink, Error, SetLink};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    Namespace::new()?.enter()?;
    let mut connection = Connection::open()?;
    let results = [
        connection.run(DeleteLink::new("eth7")),
        connection.run(AddRoute::new("198.51.100.0/24").via("192.0.2.9")),
        connection.run(AddLink::veth("a-name-that-is-too-long", "eth1")),
        connection.run(SetLink::new("lo").mtu(1)),
        connection.run(AddLink::of_kind("odd0", "no-such-kind")),
    ];
    for error in results.into_iter().filter_map(Result::err) {
        tell(error);
    }
    Ok(())
}

fn tell(error: Error) {
    println!("{error}");
    if let Error::Refused(refusal) = &error {
        println!("    the kernel says {:?} about {:?}", refusal.text, refusal.attribute);
    }
    let (not_found, unsupported) = (error.is_not_found(), error.is_unsupported());
    println!("    errno {:?}, not found: {not_found}, unsupported: {unsupported}", error.errno());
    println!("    to who knows no netlink: {:?}", io::Error::from(error).kind());
}
