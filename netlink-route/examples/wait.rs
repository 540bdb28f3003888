//! Waits until a link can carry packets, for at most ten seconds:
//! `cargo run -p netlink-route --example wait eth0`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::time::{Duration, Instant};

use netlink_route::{Error, LinkFlags, Links, Watch};

fn main() -> Result<(), Error> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "lo".into());
    let up = Watch::wait_until(Links::new(), Instant::now() + Duration::from_secs(10), |links| {
        links.iter().any(|link| link.name.as_str() == Some(&*name) && link.flags.contains(LinkFlags::RUNNING))
    })?;
    println!("{name} {}", if up { "carries packets" } else { "does not carry packets yet" });
    Ok(())
}
