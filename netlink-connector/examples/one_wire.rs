//! Prints the slaves on all 1-Wire buses, with the temperatures that thermometers measured last.
//!
//!     cargo run -p netlink-connector --example one_wire
#![allow(clippy::print_stdout, reason = "an example prints")]

use netlink_connector::Error;
use netlink_connector::one_wire::{self, Masters, Slaves, ds18b20};

fn main() -> Result<(), Error> {
    let mut connection = one_wire::open()?;
    for master in connection.get(Masters::new())? {
        for slave in connection.get(Slaves::search(master))? {
            match slave.family() {
                ds18b20::FAMILY => {
                    let scratchpad = connection.get(ds18b20::ReadScratchpad::of(slave))?;
                    println!("{master} {slave} {}", scratchpad.temperature());
                }
                _ => println!("{master} {slave}"),
            }
        }
    }
    Ok(())
}
