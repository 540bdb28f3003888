//! Registrations of generic netlink that come and go: `genl ctrl monitor`.
//!
//!     cargo run -p netlink-genetlink --example family_monitor
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use netlink_genetlink::News;
use netlink_genetlink::controller::{Event, Monitor, Registrations};

fn main() -> Result<(), Box<dyn Error>> {
    let mut monitor = Monitor::open(Registrations)?;
    loop {
        match monitor.next()? {
            News::Event(Event::NewFamily(family)) => println!("{:?} is there", family.attributes.name()?),
            News::Event(Event::DeletedFamily(family)) => println!("{:?} is gone", family.attributes.name()?),
            News::Lost(loss) => println!("some events were lost: {loss}"),
            _ => {}
        }
    }
}
