//! A routing daemon that flaps a thousand routes a second, beside a program that lists its table and keeps a cache of it:
//! how often both end meanwhile, and how long they take. In the end the cache is as a fresh one: `cargo run --release -p
//! netlink-route --example flaps [SECONDS]`. Needs root, and works in a network namespace of its own.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::net::Ipv4Addr;
use std::thread;
use std::time::{Duration, Instant};

use netlink_route::namespace::Namespace;
use netlink_route::{AddRoute, Cache, Connection, DeleteRoute, Routes, SetLink, Watch};

/// Routes of the table, of which one at a time is gone.
const ROUTES: u32 = 20_000;

const FLAPS_A_SECOND: u32 = 1_000;

fn main() -> Result<(), Box<dyn Error>> {
    let seconds = std::env::args().nth(1).map_or(Ok(1), |seconds| seconds.parse::<u32>())?;
    Namespace::new()?.enter()?;
    let mut connection = Connection::open()?;
    connection.run(SetLink::new("lo").up())?;
    connection.batch((0..ROUTES).map(added)).ok()?;
    let (mut watch, mut cache) = (Watch::open(table())?, Cache::new());
    let daemon = thread::spawn(move || flap(seconds * FLAPS_A_SECOND));
    let (mut rounds, mut longest) = (0, [Duration::ZERO; 2]);
    while !daemon.is_finished() {
        let start = Instant::now();
        connection.list(table())?;
        let listed = start.elapsed();
        watch.update(&mut cache)?;
        longest = [longest[0].max(listed), longest[1].max(start.elapsed() - listed)];
        rounds += 1;
    }
    let rate = daemon.join().expect("no panic")?;
    watch.update(&mut cache)?;
    let mut fresh = Cache::new();
    Watch::open(table())?.update(&mut fresh)?;
    assert!(cache.is_complete() && cache.iter().eq(fresh.iter()), "not as a fresh one");
    let [list, update] = longest;
    println!(
        "{rate:.0} flaps a second, {rounds} lists and updates meanwhile, of {list:?} and {update:?} at most: the cache of {} \
         routes is as a fresh one",
        cache.len()
    );
    Ok(())
}

fn table() -> Routes {
    Routes::new().of_table(100)
}

fn network(number: u32) -> Ipv4Addr {
    Ipv4Addr::from(0x0a00_0000 + number % ROUTES)
}

fn added(number: u32) -> AddRoute {
    AddRoute::new(network(number)).dev("lo").table(100)
}

/// Lets routes go and come back, and says how many a second.
fn flap(flaps: u32) -> Result<f64, netlink_route::Error> {
    let mut connection = Connection::open()?;
    let start = Instant::now();
    for number in 0..flaps {
        thread::sleep((Duration::from_secs(1) * number / FLAPS_A_SECOND).saturating_sub(start.elapsed()));
        connection.run(DeleteRoute::new(network(number)).table(100))?;
        connection.run(added(number))?;
    }
    Ok(f64::from(flaps) / start.elapsed().as_secs_f64())
}
