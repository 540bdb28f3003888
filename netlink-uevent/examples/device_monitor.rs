//! Prints what happens to devices: `udevadm monitor --kernel`, or with the argument `udev` as udev tells it.
//!
//!     cargo run -p netlink-uevent --example device_monitor
#![allow(clippy::print_stdout, reason = "an example prints")]

use netlink_uevent::{Error, Monitor, News, Origin};

fn main() -> Result<(), Error> {
    let udev = std::env::args().nth(1).is_some_and(|argument| argument == "udev");
    let mut monitor = Monitor::open(if udev { Origin::Udev } else { Origin::Kernel })?;
    loop {
        match monitor.next()? {
            News::Event(event) => {
                println!("{:<8} {} {:?}", event.action, event.device_path.display(), event.variables);
            }
            News::Lost(loss) => println!("lost: {loss}"),
        }
    }
}
