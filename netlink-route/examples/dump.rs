//! Counts routes by table, however many there are, and keeps none: `cargo run -p netlink-route --example dump`. Needs no
//! privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::collections::BTreeMap;

use netlink_route::{Connection, Error, Routes};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut connection = Connection::open()?;
    let (mut routes, mut counts) = (connection.dump(Routes::new())?, BTreeMap::<_, u32>::new());
    loop {
        match routes.next() {
            Ok(Some(route)) => *counts.entry(route.attributes.table()?).or_default() += 1,
            Ok(None) => break,
            // After all that there was to be read: some may be missing, or be there twice.
            Err(Error::Interrupted { .. }) => {
                println!("routes changed meanwhile: about");
                break;
            }
            Err(error) => return Err(error.into()),
        }
    }
    for (table, count) in counts {
        println!("table {}: {count}", table.unwrap_or_default());
    }
    Ok(())
}
