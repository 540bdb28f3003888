//! Waits until a link can carry packets, for so many seconds at most:
//! `cargo run -p netlink-route --example wait eth0 10`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::time::{Duration, Instant};

use netlink_route::{LinkFlags, Links, Watch};

fn main() -> Result<(), Box<dyn Error>> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "lo".into());
    let seconds = std::env::args().nth(2).map_or(Ok(10), |seconds| seconds.parse())?;
    let deadline = Instant::now() + Duration::from_secs(seconds);
    let up = Watch::wait_until(Links::new(), deadline, |links| {
        links.iter().any(|link| link.name.as_str() == Some(&*name) && link.flags.contains(LinkFlags::RUNNING))
    })?;
    println!("{name} {}", if up { "carries packets" } else { "does not carry packets yet" });
    Ok(())
}
