//! How a cache of routes keeps up: bursts of route changes while its reader sleeps, then one update, which must be as
//! `ip -j route` then: `cargo run --release -p netlink-route --example bursts [BURSTS] [CHANGES] [LIMIT]`. Needs root, and
//! works in network namespaces of its own.
//!
//! With a limit it fails where the cache is up to date too late after the last change:
//! - `100`: after more than 100 ms, in any of the bursts. What is promised holds on a machine that does nothing else:
//!   `cargo run --release -p netlink-route --example bursts 100 20000 100`.
//! - `4x`: in half of the bursts after more than four times what a plain list of the same table takes, measured right after
//!   the update. What slows one slows the other, and a pause meets few bursts: so a busy machine can tell whether an
//!   update costs about a list, but not how long that is.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::collections::BTreeSet;
use std::error::Error;
use std::net::Ipv4Addr;
use std::process::Command;
use std::time::{Duration, Instant};

use netlink_core::namespace::Namespace;
use netlink_core::socket::Config;
use netlink_core::uapi::netlink::NETLINK_ROUTE;
use netlink_route::{AddRoute, Cache, Connection, DeleteRoute, Routes, SetLink, Watch};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let bursts = arguments.next().map_or(Ok(5), |bursts| bursts.parse::<u32>())?;
    let changes = arguments.next().map_or(Ok(20_000), |changes| changes.parse::<u32>())?;
    let limit = arguments.next();
    Namespace::new()?.enter()?;
    let mut connection = Connection::open()?;
    connection.run(SetLink::new("lo").up())?;
    // The receive buffer is the system's: 208 KiB, which 256 changes fill.
    let mut watch = Watch::with(&Config::new(NETLINK_ROUTE as i32), Routes::new().of_table(100))?;
    let mut cache = Cache::new();
    watch.update(&mut cache)?;
    let (mut latest, mut lists) = ((Duration::ZERO, 0), Vec::new());
    for burst in 0..bursts {
        change(burst, changes)?;
        let last_change = Instant::now();
        watch.update(&mut cache)?;
        let update = last_change.elapsed();
        latest = latest.max((update, burst));
        connection.list(Routes::new().of_table(100))?;
        lists.push(update.as_secs_f64() / (last_change.elapsed() - update).as_secs_f64());
        assert!(cache.is_complete() && known(&cache) == shown()?, "burst {burst}: not what `ip` shows");
    }
    lists.sort_by(f64::total_cmp);
    let (delay, burst) = latest;
    let median = lists.get(lists.len() / 2).copied().unwrap_or_default();
    println!(
        "{bursts} bursts of {changes} changes, {} routes: as `ip` shows them, {delay:?} after the last change at the latest \
         (burst {burst}), in the median after {median:.2} times what a list takes",
        cache.len()
    );
    match limit {
        Some(limit) if !keeps(&limit, delay, median)? => Err(format!("that is later than {limit}").into()),
        _ => Ok(()),
    }
}

/// Whether the latest update and the median of updates, in lists, are within the limit.
fn keeps(limit: &str, latest: Duration, median: f64) -> Result<bool, Box<dyn Error>> {
    Ok(match limit.strip_suffix('x') {
        Some(lists) => median <= lists.parse()?,
        None => latest <= Duration::from_millis(limit.parse()?),
    })
}

/// Adds routes and deletes half as many: other ones each time.
fn change(burst: u32, changes: u32) -> Result<(), netlink_route::Error> {
    let mut connection = Connection::open()?;
    let network = |number: u32| Ipv4Addr::from(0x0a00_0000 + (burst * 7919 + number) % 20_000);
    let added = changes / 3 * 2;
    let add = |number| AddRoute::new(network(number)).dev("lo").table(100).metric(burst % 3).or_replace();
    connection.batch((0..added).map(add)).ok()?;
    let delete = |number| DeleteRoute::new(network(number)).table(100).metric(burst % 3);
    connection.batch((0..added).step_by(2).map(delete)).ok()
}

fn known(cache: &Cache<Routes>) -> BTreeSet<(String, u64)> {
    let text =
        |route: &netlink_route::Route| route.destination.to_string().trim_end_matches("/32").to_owned();
    cache.iter().map(|route| (text(route), route.metric.into())).collect()
}

fn shown() -> Result<BTreeSet<(String, u64)>, Box<dyn Error>> {
    let output = Command::new("ip").args(["-j", "route", "show", "table", "100"]).output()?;
    let routes: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout)?;
    let route = |route: &serde_json::Value| {
        Some((
            route.get("dst")?.as_str()?.to_owned(),
            route.get("metric").and_then(|metric| metric.as_u64()).unwrap_or(0),
        ))
    };
    Ok(routes.iter().filter_map(route).collect())
}
