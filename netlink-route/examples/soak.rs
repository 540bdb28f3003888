//! A million requests of every kind, refused and given up ones among them, one by one, in batches, from threads and by
//! tokio, with as many descriptors and as much memory at the end as halfway: `cargo run --release -p netlink-route
//! --example soak [REQUESTS]`. Needs no privilege, and changes nothing.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::{AnyRequest, Pool};
use netlink_route::monitor::Group;
use netlink_route::{
    Addresses, Connection, DeleteLink, GetLink, Links, Monitor, SetLink, Watch, tokio as asynchronous,
};

/// In so many parts the requests are made; by the end of the first half all is made that is made once.
const PARTS: usize = 8;

const THREADS: usize = 4;

/// How many KiB more the second half may leave in use: half a byte for each of its requests, of a million.
const GROWTH: u64 = 256;

/// An index that no link has.
const NOBODY: u32 = i32::MAX as u32;

fn main() -> Result<(), Box<dyn Error>> {
    // Joining pages to large ones, which the system does when it pleases, would look like a loss.
    nix::sys::prctl::set_thp_disable(true)?;
    let requests = std::env::args().nth(1).map_or(Ok(1_000_000), |count| count.parse::<usize>())?;
    let share = requests / PARTS / 4;
    let (start, mut connection) = (Instant::now(), Connection::open()?);
    let pool = Pool::open(THREADS)?;
    // All that its threads can ever need at once.
    drop((0..THREADS).map(|_| pool.connection()).collect::<Result<Vec<_>, _>>()?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut marks = Vec::new();
    for _ in 0..PARTS {
        (0..share).try_for_each(|number| one_by_one(&mut connection, number))?;
        in_batches(&mut connection, share);
        from_threads(&pool, share)?;
        runtime.block_on(by_tokio(share))?;
        marks.push((descriptors()?, memory()?));
    }
    println!("{} requests in {:?}: descriptors and KiB {marks:?}", share * PARTS * 4, start.elapsed());
    let (settled, last) = (marks[PARTS / 2 - 1], marks[PARTS - 1]);
    assert_eq!(last.0, settled.0, "descriptors");
    assert!(last.1 <= settled.1 + GROWTH, "{} KiB of memory became {}", settled.1, last.1);
    Ok(())
}

fn one_by_one(connection: &mut Connection, number: usize) -> Result<(), Box<dyn Error>> {
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

/// Every other request is for a link that is not there; those that ask for no change are refused only where the caller
/// has no `CAP_NET_ADMIN`.
fn in_batches(connection: &mut Connection, requests: usize) {
    let request = |number| match number % 2 {
        0 => AnyRequest::new(DeleteLink::new(NOBODY)),
        _ => AnyRequest::new(SetLink::new(1)),
    };
    let report = connection.batch((0..requests).map(request));
    assert!(report.requests == requests && report.failures.len() >= requests / 2, "{report:?}");
}

fn from_threads(pool: &Pool<Connection>, requests: usize) -> Result<(), netlink_route::Error> {
    let work = || (0..requests / THREADS).try_for_each(|_| pool.connection()?.get(GetLink::new(1)).map(drop));
    thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().expect("no panic"))
    })
}

async fn by_tokio(requests: usize) -> Result<(), Box<dyn Error>> {
    let mut connection = asynchronous::Connection::open()?;
    for number in 0..requests {
        match number % 8 {
            0 => drop(connection.list(Links::new()).await?),
            1 => drop(connection.dump(Addresses::new()).await?.next().await?),
            2 => assert!(connection.get(GetLink::new(NOBODY)).await.is_err_and(|error| error.is_not_found())),
            // Given up, unless it is answered at once.
            3 => drop(tokio::time::timeout(Duration::ZERO, connection.get(GetLink::new(1))).await),
            _ => assert_eq!(connection.get(GetLink::new(1)).await?.index, 1),
        }
        if number % 100 == 0 {
            drop(asynchronous::Monitor::open([Group::Links]).await?);
        }
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
