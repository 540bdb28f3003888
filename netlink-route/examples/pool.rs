//! Threads that share a handle: sixteen at once ask the way to an address, each over a connection of its own for as long
//! as it needs one: `cargo run -p netlink-route --example pool`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::net::Ipv4Addr;
use std::thread;

use netlink_core::Pool;
use netlink_route::{Connection, GetRoute, Routes};

fn main() -> Result<(), Box<dyn Error>> {
    let pool = Pool::<Connection>::open(4)?;
    let asking: Vec<_> = (1..=16)
        .map(|host| {
            let pool = pool.clone();
            thread::spawn(move || pool.connection()?.get(GetRoute::to(Ipv4Addr::new(127, 0, 0, host))))
        })
        .collect();
    for thread in asking {
        let route = thread.join().expect("no panic")?;
        println!("{} through link {}", route.destination, route.link);
    }
    // A request from inside the loop over a dump has another connection, so neither waits for the other.
    let mut outer = pool.connection()?;
    let mut routes = outer.dump(Routes::new())?;
    while let Some(route) = routes.next()? {
        let count = pool.connection()?.list(Routes::new())?.len();
        println!("one of {count} routes is in table {:?}", route.attributes.table()?);
    }
    Ok(())
}
