//! Calls a function with each event, on a thread of its own, until it is closed: `cargo run -p netlink-route --example
//! callback SECONDS`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::thread;
use std::time::Duration;

use netlink_route::monitor::{Group, Monitor};

fn main() -> Result<(), Box<dyn Error>> {
    let seconds = std::env::args().nth(1).map_or(Ok(10), |seconds| seconds.parse())?;
    let mut monitor = Monitor::open([Group::Links, Group::Ipv4Addresses])?;
    let closer = monitor.closer()?;
    let calling = thread::spawn(move || monitor.for_each(|event| println!("{event:?}")));
    thread::sleep(Duration::from_secs(seconds));
    closer.close();
    calling.join().expect("no panic")?;
    println!("closed");
    Ok(())
}
