//! Tells which kinds of links this kernel has: `cargo run -p netlink-route --example kinds wireguard vxlan`. Asks in a
//! namespace of its own, for which it needs `CAP_SYS_ADMIN`: `unshare -r`, or root.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_core::namespace::Namespace;
use netlink_route::{Connection, link};

fn main() -> Result<(), Box<dyn Error>> {
    Namespace::new()?.enter()?;
    let mut connection = Connection::open()?;
    for kind in std::env::args().skip(1) {
        let known = link::knows_kind(&mut connection, &kind)?;
        println!("{kind}: {}", if known { "yes" } else { "no" });
    }
    Ok(())
}
