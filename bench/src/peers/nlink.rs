//! `nlink`, which is asynchronous: on a runtime of one thread.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Result, ensure};
use futures_util::StreamExt;
use netlink_route::Connection as Own;
use nlink::netlink::messages::RouteMessage;
use nlink::netlink::route::Ipv4Route;
use nlink::netlink::{Connection, Generic, Netfilter, Route};

use crate::floor::TRIPS;
use crate::measure::Outcome;
use crate::once::Run;
use crate::ours::Seen;
use crate::peers::runtime;
use crate::stage::{LINK, METRIC, ROUTER, destination};
use crate::workload::Workload;

pub fn prepare(workload: Workload, size: u32) -> Result<Option<Run>> {
    let runtime = runtime()?;
    let _entered = runtime.enter();
    if workload == Workload::AsyncRoundTrips {
        let connection = Connection::<Generic>::new()?;
        drop(_entered);
        return Ok(Some(Box::new(move || runtime.block_on(round_trips(&connection, size)))));
    }
    if workload == Workload::Tasks {
        let connection = Arc::new(Connection::<Generic>::new()?);
        drop(_entered);
        return Ok(Some(Box::new(move || runtime.block_on(tasks(&connection, size)))));
    }
    if workload == Workload::Flows {
        let connection = Connection::<Netfilter>::new()?;
        drop(_entered);
        return Ok(Some(Box::new(move || runtime.block_on(flows(&connection)))));
    }
    let connection = Connection::<Route>::new()?;
    let link = Own::open()?.socket().interface_index(LINK).unwrap_or(0);
    drop(_entered);
    Ok(match workload {
        Workload::Routes => Some(Box::new(move || runtime.block_on(routes(&connection)))),
        Workload::OwnedRoutes => Some(Box::new(move || runtime.block_on(owned_routes(&connection)))),
        Workload::Links => Some(Box::new(move || runtime.block_on(links(&connection)))),
        Workload::Addresses => Some(Box::new(move || runtime.block_on(addresses(&connection)))),
        Workload::Neighbours => Some(Box::new(move || runtime.block_on(neighbours(&connection)))),
        Workload::Batch => Some(Box::new(move || runtime.block_on(batch(&connection, link, size)))),
        Workload::Singly => Some(Box::new(move || runtime.block_on(singly(&connection, link, size)))),
        _ => None,
    })
}

async fn routes(connection: &Connection<Route>) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut routes = connection.stream_routes().await?;
    while let Some(route) = routes.next().await {
        see_route(&mut seen, &route?);
    }
    seen.outcome()
}

fn see_route(seen: &mut Seen, route: &RouteMessage) {
    seen.items += 1;
    see_address(seen, route.destination());
    see_address(seen, route.gateway());
    seen.number(route.oif().unwrap_or(0));
    seen.number(route.table_id());
    seen.number(route.priority().unwrap_or(0));
}

fn see_address(seen: &mut Seen, address: Option<&IpAddr>) {
    if let Some(address) = address {
        seen.address(*address);
    }
}

async fn owned_routes(connection: &Connection<Route>) -> Result<Outcome> {
    let routes = connection.get_routes().await?;
    Ok(Outcome { items: routes.len() as u64, kept: size_of_val(&routes[..]) as u64, ..Outcome::default() })
}

async fn links(connection: &Connection<Route>) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut links = connection.stream_links().await?;
    while let Some(link) = links.next().await {
        let link = link?;
        seen.items += 1;
        seen.number(link.name().map_or(0, str::len) as u32);
        seen.number(link.mtu().unwrap_or(0));
        seen.number(link.address().map_or(0, <[u8]>::len) as u32);
        seen.number(u32::from(link.operstate().is_some()));
    }
    seen.outcome()
}

async fn addresses(connection: &Connection<Route>) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut addresses = connection.stream_addresses().await?;
    while let Some(address) = addresses.next().await {
        let address = address?;
        seen.items += 1;
        see_address(&mut seen, address.local());
        seen.number(address.label().map_or(0, str::len) as u32);
    }
    seen.outcome()
}

async fn neighbours(connection: &Connection<Route>) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut neighbours = connection.stream_neighbors().await?;
    while let Some(neighbour) = neighbours.next().await {
        let neighbour = neighbour?;
        seen.items += 1;
        seen.number(neighbour.ifindex());
        see_address(&mut seen, neighbour.destination());
        seen.number(neighbour.lladdr().map_or(0, <[u8]>::len) as u32);
    }
    seen.outcome()
}

async fn flows(connection: &Connection<Netfilter>) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut flows = connection.stream_conntrack_v4().await?;
    while let Some(flow) = flows.next().await {
        let flow = flow?;
        seen.items += 1;
        for tuple in [&flow.orig, &flow.reply] {
            seen.number(tuple.src_port.unwrap_or(0).into());
            seen.number(tuple.dst_port.unwrap_or(0).into());
        }
        seen.number(flow.status.unwrap_or(0));
        seen.number(flow.timeout.unwrap_or(0));
    }
    seen.outcome()
}

fn route(link: u32, number: u32) -> Ipv4Route {
    Ipv4Route::new(destination(number), 32).gateway(ROUTER).dev_index(link).metric(METRIC)
}

/// Batches of a hundred: the answers to one of all requests do not fit into its socket's buffer (`ENOBUFS`).
async fn batch(connection: &Connection<Route>, link: u32, size: u32) -> Result<Outcome> {
    for begin in (0..size).step_by(100) {
        let numbers = begin..size.min(begin + 100);
        let batch = numbers.fold(connection.batch(), |batch, number| batch.add_route(route(link, number)));
        ensure!(batch.execute().await?.all_ok(), "not all were added");
    }
    for begin in (0..size).step_by(100) {
        let numbers = begin..size.min(begin + 100);
        let batch = numbers.fold(connection.batch(), |batch, number| batch.del_route(route(link, number)));
        ensure!(batch.execute().await?.all_ok(), "not all were deleted");
    }
    Ok(Outcome::of(2 * u64::from(size)))
}

async fn singly(connection: &Connection<Route>, link: u32, size: u32) -> Result<Outcome> {
    for number in 0..size {
        connection.add_route(route(link, number)).await?;
    }
    for number in 0..size {
        connection.del_route(route(link, number)).await?;
    }
    Ok(Outcome::of(2 * u64::from(size)))
}

async fn round_trips(connection: &Connection<Generic>, size: u32) -> Result<Outcome> {
    let mut latencies = Vec::with_capacity(size as usize);
    for _ in 0..size {
        connection.clear_cache();
        let begun = Instant::now();
        connection.get_family("nlctrl").await?;
        latencies.push(begun.elapsed().as_nanos() as u32);
    }
    Ok(Outcome { items: size.into(), latencies, ..Outcome::default() })
}

/// All of them share one connection, which lets one request at a time through.
async fn tasks(connection: &Arc<Connection<Generic>>, count: u32) -> Result<Outcome> {
    let each =
        |connection: Arc<Connection<Generic>>| async move { round_trips(&connection, TRIPS / count).await };
    let tasks: Vec<_> = (0..count).map(|_| tokio::spawn(each(Arc::clone(connection)))).collect();
    for task in tasks {
        task.await??;
    }
    Ok(Outcome::of((TRIPS / count * count).into()))
}
