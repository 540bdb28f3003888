//! Gives a link an IPv6 address and waits until it may be used: until no other host of the network was found to have it
//! (duplicate address detection), which takes a second or two: `cargo run -p netlink-route --example tentative`. Needs
//! root, and works in a network namespace of its own.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::time::{Duration, Instant};

use netlink_route::address::AddressFlags;
use netlink_route::namespace::Namespace;
use netlink_route::{AddAddress, AddLink, Addresses, Connection, IpPrefix, SetLink, Watch};

fn main() -> Result<(), Box<dyn Error>> {
    Namespace::new()?.enter()?;
    let mut connection = Connection::open()?;
    connection.run(AddLink::veth("left0", "right0").up())?;
    connection.run(SetLink::new("right0").up())?;
    let address: IpPrefix = "2001:db8::1/64".parse()?;
    connection.run(AddAddress::new("left0", address))?;
    let deadline = Instant::now() + Duration::from_secs(60);
    let usable = Watch::wait_until(Addresses::new().of_link("left0"), deadline, |addresses| {
        addresses.iter().filter(|known| known.address == address).any(|known| {
            println!("{address} {:?}", known.flags);
            !known.flags.intersects(AddressFlags::TENTATIVE | AddressFlags::DAD_FAILED)
        })
    })?;
    println!("{address} {}", if usable { "may be used" } else { "is tentative still, or another host's" });
    Ok(())
}
