//! Dumps 100,000 routes in a namespace of its own, and counts: `cargo bench -p netlink-route --bench dump`.
//!
//! It fails if a borrowed object costs an allocation, or a datagram holds less than the kernel can put into it.
#![allow(clippy::print_stdout, reason = "what it counts is what it is for")]

use std::alloc::System;
use std::net::Ipv4Addr;
use std::time::Instant;

use netlink_core::Raw;
use netlink_core::request::Many;
use netlink_core::wire::MESSAGE_HEADER_LENGTH;
use netlink_route::route::RouteType;
use netlink_route::uapi::rtnetlink::RTM_GETROUTE;
use netlink_route::{AddRoute, Connection, Error, IpPrefix, RouteProtocol, Routes};
use nix::sched::{CloneFlags, unshare};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ROUTES: u32 = 100_000;
/// What the kernel puts into a datagram of a dump at most, less the largest route that no longer fitted.
const DATAGRAM: usize = 32 * 1024 - 256;

fn main() -> Result<(), Error> {
    let network = CloneFlags::CLONE_NEWNET;
    if let Err(error) = unshare(CloneFlags::CLONE_NEWUSER | network).or_else(|_| unshare(network)) {
        println!("skipped: no network namespace can be made here: {error}");
        return Ok(());
    }
    let mut connection = Connection::open()?;
    add_routes(&mut connection)?;
    let (objects, calls, bytes) = count_calls(&mut connection)?;
    println!("{objects} objects, {bytes} bytes, {calls} datagrams of {} bytes on average", bytes / calls);
    assert!(objects >= ROUTES as usize && calls <= bytes.div_ceil(DATAGRAM));

    let region = Region::new(ALLOCATOR);
    let begun = Instant::now();
    let mut dump = connection.dump(Routes::new().of_family(2))?;
    let before = region.change().allocations;
    let (mut count, mut gateways) = (0_u32, 0_u32);
    while let Some(route) = dump.next()? {
        count += 1;
        gateways += u32::from(route.attributes.gateway().is_ok_and(|gateway| gateway.is_some()));
    }
    let (after, took) = (region.change().allocations, begun.elapsed());
    println!(
        "borrowed: {count} routes ({gateways} with a gateway), {} allocations, {took:?}",
        after - before
    );
    assert_eq!(after, before);

    let begun = Instant::now();
    let routes = connection.list(Routes::new().of_family(2))?;
    println!("owned: {} routes, {:?}", routes.len(), begun.elapsed());
    Ok(())
}

fn add_routes(connection: &mut Connection) -> Result<(), Error> {
    let begun = Instant::now();
    let network = |n: u32| IpPrefix::new(Ipv4Addr::from_bits((10 << 24) + (n << 5)), 27);
    let networks = (0..ROUTES).filter_map(network);
    connection.batch(networks.map(|network| AddRoute::of_type(RouteType::Unreachable, network))).ok()?;
    println!("added {ROUTES} routes in {:?}", begun.elapsed());
    Ok(())
}

/// Objects, datagrams and bytes of a dump. A datagram begins where the buffer does; the connection takes each with
/// one call.
fn count_calls(connection: &mut Connection) -> Result<(usize, usize, usize), Error> {
    let header = [nix::libc::AF_INET as u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let request: Raw<RouteProtocol, Many> = Raw::dump(RTM_GETROUTE as u16).payload(&header);
    let mut dump = connection.dump(request)?;
    let (mut objects, mut calls, mut bytes, mut last) = (0, 0, 0, usize::MAX);
    while let Some(message) = dump.next()? {
        let place = message.payload.as_ptr() as usize;
        calls += usize::from(place <= last);
        objects += 1;
        bytes += MESSAGE_HEADER_LENGTH + message.payload.len();
        last = place;
    }
    Ok((objects, calls, bytes))
}
