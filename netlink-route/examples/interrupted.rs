//! Lists that change while they are read: a stream says so after all its data, a list is read again by itself, as often
//! as it may: `cargo run -p netlink-route --example interrupted`. Needs root, and works in a network namespace of its own.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::Once;

use netlink_core::request::Protocol;
use netlink_core::socket::Config;
use netlink_core::traffic::Direction;
use netlink_route::namespace::Namespace;
use netlink_route::{AddAddress, Addresses, Connection, RouteProtocol};

/// More than the kernel has ready when a reader sees the first.
const ADDRESSES: u32 = 1000;

fn main() -> Result<(), Box<dyn Error>> {
    Namespace::new()?.enter()?;
    Connection::open()?.batch((0..ADDRESSES).map(add)).ok()?;
    let mut connection = Connection::with(disturbed(ADDRESSES))?;
    let (mut dump, mut count) = (connection.dump(Addresses::new())?, 0);
    let end = loop {
        match dump.next() {
            Ok(Some(_)) => count += 1,
            end => break end.map(drop),
        }
    };
    println!("dumped {count} or so: {end:?}");
    for (attempts, number) in [(1, ADDRESSES + 1), (2, ADDRESSES + 2)] {
        let mut connection = Connection::with(disturbed(number).attempts(attempts))?;
        match connection.list(Addresses::new()) {
            Ok(addresses) => println!("listed {}, with {attempts} attempts", addresses.len()),
            Err(error) => println!("{error}"),
        }
    }
    Ok(())
}

fn add(number: u32) -> AddAddress {
    AddAddress::new("lo", Ipv4Addr::from(0x0a00_0000 + number))
}

/// How to open a connection whose lists change: by one more address, once the first part of one has come.
fn disturbed(number: u32) -> Config {
    let once = Once::new();
    let disturb = move || drop(Connection::open().and_then(|mut other| other.run(add(number))));
    Config::new(RouteProtocol::NUMBER).observe(move |traffic| {
        if traffic.direction == Direction::Received {
            once.call_once(disturb);
        }
    })
}
