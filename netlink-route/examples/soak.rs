//! A million requests of every kind, refused and given up ones among them, with as many descriptors and as much memory at
//! the end as at the beginning: `cargo run --release -p netlink-route --example soak [REQUESTS]`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::fs;
use std::time::{Duration, Instant};

use netlink_route::monitor::Group;
use netlink_route::{Addresses, Connection, GetLink, Links, Monitor, Watch};

/// In so many parts the requests are made; by the end of the first half all is made that is made once.
const PARTS: u64 = 8;

/// An index that no link has.
const NOBODY: u32 = i32::MAX as u32;

fn main() -> Result<(), Box<dyn Error>> {
    let requests = std::env::args().nth(1).map_or(Ok(1_000_000), |count| count.parse::<u64>())?;
    let (start, mut connection) = (Instant::now(), Connection::open()?);
    let mut marks = Vec::new();
    for part in 0..PARTS {
        for number in requests * part / PARTS..requests * (part + 1) / PARTS {
            request(&mut connection, number)?;
        }
        marks.push((descriptors()?, memory()?));
    }
    println!("{requests} requests in {:?}: descriptors and KiB {marks:?}", start.elapsed());
    let settled = &marks[marks.len() / 2 - 1..];
    assert!(settled.iter().all(|mark| mark.0 == settled[0].0), "descriptors");
    // What each request loses makes memory grow in every part: two bytes make a page of a part of 20000. What the
    // system does at some time, such as joining pages to a large one, does so in one part.
    assert!(settled.windows(2).any(|pair| pair[1].1 <= pair[0].1), "memory grew all the while");
    Ok(())
}

fn request(connection: &mut Connection, number: u64) -> Result<(), Box<dyn Error>> {
    match number % 8 {
        0 => drop(connection.list(Links::new())?),
        1 => drop(connection.dump(Addresses::new())?.next()?),
        2 => assert!(connection.get(GetLink::new(NOBODY)).is_err_and(|error| error.is_not_found())),
        3 => {
            connection.set_timeout(Some(Duration::ZERO));
            // Answered in time or not, as it happens.
            let _ = connection.get(GetLink::new(1));
            connection.set_timeout(None);
        }
        _ => assert_eq!(connection.get(GetLink::new(1))?.index, 1),
    }
    if number % 100 == 0 {
        drop((Connection::open()?, Monitor::open([Group::Links])?));
        drop(Watch::open(Links::new())?.next()?);
    }
    Ok(())
}

/// How many descriptors are open, that of the folder they are counted in included.
fn descriptors() -> Result<usize, Box<dyn Error>> {
    Ok(fs::read_dir("/proc/self/fd")?.count())
}

/// Memory of its own in use, in KiB: counted page by page, where `VmRSS` may be out by some hundred.
fn memory() -> Result<u64, Box<dyn Error>> {
    let summary = fs::read_to_string("/proc/self/smaps_rollup")?;
    let line = summary.lines().find_map(|line| line.strip_prefix("Anonymous:"));
    Ok(line.and_then(|line| line.trim().strip_suffix(" kB")).ok_or("no Anonymous")?.trim().parse()?)
}
