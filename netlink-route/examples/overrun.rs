//! More changes than the queue of a watch holds: it tells that some were lost, lists anew, and the cache is right again:
//! `cargo run -p netlink-route --example overrun`. Needs root, and works in a network namespace of its own.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_route::namespace::Namespace;
use netlink_route::{AddRule, Cache, Change, Connection, Rules, Watch};

fn main() -> Result<(), Box<dyn Error>> {
    Namespace::new()?.enter()?;
    // As few bytes as the kernel grants, which a handful of changes fill.
    let mut watch = Watch::with(&Watch::<Rules>::config().receive_buffer(1), Rules::new())?;
    let mut cache = Cache::new();
    watch.update(&mut cache)?;
    let mut connection = Connection::open()?;
    connection.batch((1..=500).map(|priority| AddRule::ipv4().priority(priority))).ok()?;
    let (mut listed, mut added) = (false, 0);
    while !listed {
        let change = watch.next()?;
        if let Change::Listing(cause) = change {
            println!("lists anew: {cause:?}");
        }
        listed = matches!(change, Change::Listed { .. });
        cache.apply_with(change, |_| added += 1);
    }
    println!("{added} rules more than before");
    let rules = connection.list(Rules::new())?;
    let same = rules.len() == cache.len() && rules.iter().all(|rule| cache.iter().any(|known| known == rule));
    println!("the cache is {} the kernel has", if same { "what" } else { "not what" });
    Ok(())
}
