//! Links and their addresses as JSON: `cargo run -p netlink-route --features serde --example json`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_route::{Addresses, Connection, Links};
use serde_json::{json, to_string_pretty};

fn main() -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open()?;
    let (links, addresses) = (connection.list(Links::new())?, connection.list(Addresses::new())?);
    println!("{}", to_string_pretty(&json!({ "links": links, "addresses": addresses }))?);
    Ok(())
}
