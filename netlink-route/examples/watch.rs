//! Keeps an up-to-date picture of the addresses of this machine, and shows how it changes:
//! `cargo run -p netlink-route --example watch`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use netlink_route::{Addresses, Cache, Error, Watch};

fn main() -> Result<(), Error> {
    let mut cache = Cache::<Addresses>::new();
    for change in Watch::open(Addresses::new())? {
        cache.apply_with(change?, |difference| println!("{difference:?}"));
        if cache.is_current() {
            println!("{} addresses", cache.len());
        }
    }
    Ok(())
}
