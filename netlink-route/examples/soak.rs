//! A million requests of every kind, refused and given up ones among them, with as many descriptors and as much memory at
//! the end as at the beginning: `cargo run --release -p netlink-route --example soak [REQUESTS]`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::fs;
use std::time::{Duration, Instant};

use netlink_route::monitor::Group;
use netlink_route::{Addresses, Connection, GetLink, Links, Monitor, Watch};

/// What memory may grow by, in KiB, by how the allocator happens to lay out buffers: four bytes for each of a
/// million requests.
const ROOM: u64 = 4096;

/// An index that no link has.
const NOBODY: u32 = i32::MAX as u32;

fn main() -> Result<(), Box<dyn Error>> {
    let requests = std::env::args().nth(1).map_or(Ok(1_000_000), |count| count.parse::<u64>())?;
    let (start, mut connection) = (Instant::now(), Connection::open()?);
    // Whatever is made once is made by then.
    for number in 0..requests / 10 {
        request(&mut connection, number)?;
    }
    let before = (descriptors()?, memory()?);
    for number in requests / 10..requests {
        request(&mut connection, number)?;
    }
    let after = (descriptors()?, memory()?);
    println!("{requests} requests in {:?}: {} descriptors, {} KiB", start.elapsed(), after.0, after.1);
    assert_eq!(after.0, before.0, "descriptors");
    assert!(after.1 <= before.1 + ROOM, "memory grew from {} KiB to {} KiB", before.1, after.1);
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

/// Memory in use, in KiB.
fn memory() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    Ok(line.and_then(|line| line.trim().strip_suffix(" kB")).ok_or("no VmRSS")?.trim().parse()?)
}
