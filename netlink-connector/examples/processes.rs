//! Prints what happens to processes, until it is stopped.
//!
//!     cargo run -p netlink-connector --example processes
#![allow(clippy::print_stdout, reason = "an example prints")]

use netlink_connector::process::{ProcessEvents, ProcessMonitor};
use netlink_connector::{Error, News};

fn main() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::ALL)?;
    loop {
        match monitor.next()? {
            News::Event(event) => println!("{:.6} {:?}", event.time.as_secs_f64(), event.change),
            News::Lost(loss) => println!("lost: {loss}"),
        }
    }
}
