//! `rtnetlink` (with `netlink-packet-route`), which is asynchronous: on a runtime of one thread.

use std::net::Ipv4Addr;

use anyhow::Result;
use futures_util::{StreamExt, TryStreamExt};
use netlink_packet_core::NetlinkPayload;
use netlink_packet_route::address::AddressAttribute;
use netlink_packet_route::link::LinkAttribute;
use netlink_packet_route::neighbour::{NeighbourAddress, NeighbourAttribute};
use netlink_packet_route::route::{RouteAddress, RouteAttribute, RouteMessage};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};
use netlink_route::Connection as Own;
use rtnetlink::{Handle, MulticastGroup, RouteMessageBuilder, new_connection, new_multicast_connection};

use crate::maker::Maker;
use crate::measure::Outcome;
use crate::once::Run;
use crate::ours::Seen;
use crate::peers::runtime;
use crate::stage::{END, LINK, METRIC, ROUTER, destination};
use crate::workload::Workload;

pub fn prepare(workload: Workload, size: u32) -> Result<Option<Run>> {
    if workload == Workload::Events {
        return events(size).map(Some);
    }
    let runtime = runtime()?;
    let entered = runtime.enter();
    let (connection, handle, _) = new_connection()?;
    drop(entered);
    runtime.spawn(connection);
    let link = Own::open()?.socket().interface_index(LINK).unwrap_or(0);
    Ok(match workload {
        Workload::Routes => Some(Box::new(move || runtime.block_on(routes(&handle)))),
        Workload::OwnedRoutes => Some(Box::new(move || runtime.block_on(owned_routes(&handle)))),
        Workload::Links => Some(Box::new(move || runtime.block_on(links(&handle)))),
        Workload::Addresses => Some(Box::new(move || runtime.block_on(addresses(&handle)))),
        Workload::Neighbours => Some(Box::new(move || runtime.block_on(neighbours(&handle)))),
        Workload::Singly => Some(Box::new(move || runtime.block_on(singly(&handle, link, size)))),
        _ => None,
    })
}

async fn routes(handle: &Handle) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut routes = handle.route().get(RouteMessageBuilder::<Ipv4Addr>::new().build()).execute();
    while let Some(route) = routes.try_next().await? {
        see_route(&mut seen, &route);
    }
    seen.outcome()
}

fn see_route(seen: &mut Seen, route: &RouteMessage) {
    seen.items += 1;
    for attribute in &route.attributes {
        match attribute {
            RouteAttribute::Destination(RouteAddress::Inet(address))
            | RouteAttribute::Gateway(RouteAddress::Inet(address)) => seen.number(address.to_bits()),
            RouteAttribute::Oif(number)
            | RouteAttribute::Table(number)
            | RouteAttribute::Priority(number) => {
                seen.number(*number);
            }
            _ => {}
        }
    }
}

async fn owned_routes(handle: &Handle) -> Result<Outcome> {
    let routes = handle.route().get(RouteMessageBuilder::<Ipv4Addr>::new().build()).execute();
    let routes: Vec<_> = routes.try_collect().await?;
    Ok(Outcome { items: routes.len() as u64, kept: size_of_val(&routes[..]) as u64, ..Outcome::default() })
}

async fn links(handle: &Handle) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut links = handle.link().get().execute();
    while let Some(link) = links.try_next().await? {
        seen.items += 1;
        for attribute in &link.attributes {
            match attribute {
                LinkAttribute::IfName(name) => seen.number(name.len() as u32),
                LinkAttribute::Mtu(mtu) => seen.number(*mtu),
                LinkAttribute::Address(address) => seen.number(address.len() as u32),
                LinkAttribute::OperState(_) => seen.number(1),
                _ => {}
            }
        }
    }
    seen.outcome()
}

async fn addresses(handle: &Handle) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut addresses = handle.address().get().execute();
    while let Some(address) = addresses.try_next().await? {
        seen.items += 1;
        for attribute in &address.attributes {
            match attribute {
                AddressAttribute::Local(address) => seen.address(*address),
                AddressAttribute::Label(label) => seen.number(label.len() as u32),
                _ => {}
            }
        }
    }
    seen.outcome()
}

async fn neighbours(handle: &Handle) -> Result<Outcome> {
    let mut seen = Seen::default();
    let mut neighbours = handle.neighbours().get().set_address_family(AddressFamily::Inet).execute();
    while let Some(neighbour) = neighbours.try_next().await? {
        seen.items += 1;
        seen.number(neighbour.header.ifindex);
        for attribute in &neighbour.attributes {
            match attribute {
                NeighbourAttribute::Destination(NeighbourAddress::Inet(address)) => {
                    seen.number(address.to_bits())
                }
                NeighbourAttribute::LinkLayerAddress(address) => seen.number(address.len() as u32),
                _ => {}
            }
        }
    }
    seen.outcome()
}

fn route(link: u32, number: u32) -> RouteMessage {
    let route = RouteMessageBuilder::<Ipv4Addr>::new().destination_prefix(destination(number), 32);
    route.gateway(ROUTER).output_interface(link).priority(METRIC).build()
}

async fn singly(handle: &Handle, link: u32, size: u32) -> Result<Outcome> {
    for number in 0..size {
        handle.route().add(route(link, number)).execute().await?;
    }
    for number in 0..size {
        handle.route().del(route(link, number)).execute().await?;
    }
    Ok(Outcome::of(2 * u64::from(size)))
}

fn events(count: u32) -> Result<Run> {
    let runtime = runtime()?;
    let entered = runtime.enter();
    let (connection, _handle, mut messages) = new_multicast_connection(&[MulticastGroup::Ipv4Route])?;
    drop(entered);
    runtime.spawn(connection);
    let mut maker = Maker::start(count, false)?;
    Ok(Box::new(move || {
        maker.begin()?;
        let mut seen = Seen::default();
        runtime.block_on(async {
            while let Some((message, _)) = messages.next().await {
                if let NetlinkPayload::InnerMessage(
                    RouteNetlinkMessage::NewRoute(route) | RouteNetlinkMessage::DelRoute(route),
                ) = message.payload
                {
                    if route.header.tos == END {
                        break;
                    }
                    see_route(&mut seen, &route);
                }
            }
        });
        let outcome = seen.outcome()?;
        Ok(Outcome { lost: u64::from(count).saturating_sub(outcome.items), ..outcome })
    }))
}
