//! Sends changes of links to another thread, and ends when that has heard enough:
//! `cargo run -p netlink-route --example channel`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::sync::mpsc::channel;
use std::thread;

use netlink_route::{Change, Error, Links, Watch};

fn main() -> Result<(), Error> {
    let (sender, receiver) = channel();
    let mut watch = Watch::open(Links::new())?;
    let closer = watch.closer()?;
    let telling = thread::spawn(move || watch.into_iter().all(|change| sender.send(change).is_ok()));
    for change in receiver {
        match change? {
            Change::New(link) => println!("{} is {:?}", link.name, link.state),
            Change::Listed { .. } => closer.close(),
            _ => {}
        }
    }
    assert!(telling.join().is_ok_and(|told| told));
    Ok(())
}
