//! Lists the families of generic netlink: `genl ctrl list`.
//!
//!     cargo run -p netlink-genetlink --example families
#![allow(clippy::print_stdout, reason = "an example prints")]

use netlink_genetlink::{Connection, Error, Families};

fn main() -> Result<(), Error> {
    for family in Connection::open()?.list(Families::new())? {
        println!("{} (message type {}, version {})", family.name, family.id, family.version);
        for operation in family.operations {
            println!("    command {}: {:?}", operation.command, operation.flags);
        }
        for group in family.groups {
            println!("    group {}: {}", group.id, group.name);
        }
    }
    Ok(())
}
