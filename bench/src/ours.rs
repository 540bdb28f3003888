//! This project's libraries, by their public interface.

use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::Result;
use netlink_core::uapi::socket::AF_INET;
use netlink_core::{News, Pool};
use netlink_genetlink::GetFamily;
use netlink_netfilter::conntrack::{FlowAttribute, Flows};
use netlink_route::address::AddressAttribute;
use netlink_route::link::LinkAttribute;
use netlink_route::monitor::{Event, Group, Monitor};
use netlink_route::neighbour::NeighbourAttribute;
use netlink_route::route::{RouteAddress, RouteAttribute, RouteMessage};
use netlink_route::{Addresses, Cache, Change, Connection, Error, Links, Neighbours, Routes, Watch};

use crate::floor::{TRIPS, in_threads};
use crate::maker::Maker;
use crate::measure::Outcome;
use crate::once::Run;
use crate::stage::{END, LINK, add_route, delete_route};
use crate::workload::Workload;

pub fn prepare(workload: Workload, size: u32) -> Result<Option<Run>> {
    Ok(Some(match workload {
        Workload::Routes => routes()?,
        Workload::OwnedRoutes => owned_routes()?,
        Workload::Links => links()?,
        Workload::Addresses => addresses()?,
        Workload::Neighbours => neighbours()?,
        Workload::Flows => flows()?,
        Workload::Batch => batch(size)?,
        Workload::Singly => singly(size)?,
        Workload::RoundTrips => round_trips(size)?,
        Workload::AsyncRoundTrips => async_round_trips(size)?,
        Workload::Threads => threads(size)?,
        Workload::Tasks => tasks(size)?,
        Workload::Events => events(size, false)?,
        Workload::Cache => cache(workload.events(size))?,
    }))
}

fn routes() -> Result<Run> {
    let mut connection = Connection::open()?;
    Ok(Box::new(move || {
        let mut seen = Seen::default();
        let mut dump = connection.dump(Routes::new().of_family(AF_INET as u8))?;
        while let Some(route) = dump.next()? {
            see_route(&mut seen, &route)?;
        }
        seen.outcome()
    }))
}

/// Destination, gateway, interface, table and metric.
fn see_route(seen: &mut Seen, route: &RouteMessage<'_>) -> Result<(), netlink_core::wire::Invalid> {
    seen.items += 1;
    for attribute in route.attributes {
        match attribute? {
            RouteAttribute::RTA_DST(RouteAddress::Ip(address)) => seen.address(address),
            RouteAttribute::RTA_GATEWAY(address) => seen.address(address),
            RouteAttribute::RTA_OIF(number)
            | RouteAttribute::RTA_TABLE(number)
            | RouteAttribute::RTA_PRIORITY(number) => seen.number(number),
            _ => {}
        }
    }
    Ok(())
}

fn owned_routes() -> Result<Run> {
    let mut connection = Connection::open()?;
    Ok(Box::new(move || {
        let routes = connection.list(Routes::new().of_family(AF_INET as u8))?;
        let kept = size_of_val(&routes[..]) as u64;
        Ok(Outcome { items: routes.len() as u64, kept, ..Outcome::default() })
    }))
}

fn links() -> Result<Run> {
    let mut connection = Connection::open()?;
    Ok(Box::new(move || {
        let mut seen = Seen::default();
        let mut dump = connection.dump(Links::new())?;
        while let Some(link) = dump.next()? {
            seen.items += 1;
            for attribute in link.attributes {
                match attribute? {
                    LinkAttribute::IFLA_IFNAME(name) => seen.number(name.as_bytes().len() as u32),
                    LinkAttribute::IFLA_MTU(mtu) => seen.number(mtu),
                    LinkAttribute::IFLA_ADDRESS(address) => seen.number(address.as_bytes().len() as u32),
                    LinkAttribute::IFLA_OPERSTATE(state) => seen.number(u8::from(state).into()),
                    _ => {}
                }
            }
        }
        seen.outcome()
    }))
}

fn addresses() -> Result<Run> {
    let mut connection = Connection::open()?;
    Ok(Box::new(move || {
        let mut seen = Seen::default();
        let mut dump = connection.dump(Addresses::new().of_family(AF_INET as u8))?;
        while let Some(address) = dump.next()? {
            seen.items += 1;
            for attribute in address.attributes {
                match attribute? {
                    AddressAttribute::IFA_LOCAL(address) => seen.address(address),
                    AddressAttribute::IFA_LABEL(label) => seen.number(label.as_bytes().len() as u32),
                    _ => {}
                }
            }
        }
        seen.outcome()
    }))
}

fn neighbours() -> Result<Run> {
    let mut connection = Connection::open()?;
    Ok(Box::new(move || {
        let mut seen = Seen::default();
        let mut dump = connection.dump(Neighbours::new().of_family(AF_INET as u8))?;
        while let Some(neighbour) = dump.next()? {
            seen.items += 1;
            seen.number(neighbour.header.index);
            for attribute in neighbour.attributes {
                match attribute? {
                    NeighbourAttribute::NDA_DST(address) => seen.address(address),
                    NeighbourAttribute::NDA_LLADDR(address) => seen.number(address.as_bytes().len() as u32),
                    _ => {}
                }
            }
        }
        seen.outcome()
    }))
}

fn flows() -> Result<Run> {
    let mut connection = netlink_netfilter::Connection::open()?;
    Ok(Box::new(move || {
        let mut seen = Seen::default();
        let mut dump = connection.dump(Flows::new())?;
        while let Some(flow) = dump.next()? {
            seen.items += 1;
            for attribute in flow.attributes {
                match attribute? {
                    FlowAttribute::CTA_TUPLE_ORIG(tuple) | FlowAttribute::CTA_TUPLE_REPLY(tuple) => {
                        see_tuple(&mut seen, tuple)?;
                    }
                    FlowAttribute::CTA_STATUS(status) => seen.number(status.bits()),
                    FlowAttribute::CTA_TIMEOUT(timeout) => seen.number(timeout),
                    FlowAttribute::CTA_COUNTERS_ORIG(counters)
                    | FlowAttribute::CTA_COUNTERS_REPLY(counters) => {
                        seen.number(counters.packets()?.unwrap_or(0) as u32);
                    }
                    _ => {}
                }
            }
        }
        seen.outcome()
    }))
}

fn see_tuple(
    seen: &mut Seen,
    tuple: netlink_netfilter::conntrack::tuple::TupleAttributes<'_>,
) -> Result<(), netlink_core::wire::Invalid> {
    use netlink_netfilter::conntrack::tuple::{AddressAttribute, ProtocolAttribute, TupleAttribute};
    for attribute in tuple {
        match attribute? {
            TupleAttribute::CTA_TUPLE_IP(addresses) => {
                for address in addresses {
                    if let AddressAttribute::CTA_IP_V4_SRC(address)
                    | AddressAttribute::CTA_IP_V4_DST(address) = address?
                    {
                        seen.number(address.to_bits());
                    }
                }
            }
            TupleAttribute::CTA_TUPLE_PROTO(protocol) => {
                for attribute in protocol {
                    match attribute? {
                        ProtocolAttribute::CTA_PROTO_NUM(number) => seen.number(u8::from(number).into()),
                        ProtocolAttribute::CTA_PROTO_SRC_PORT(port)
                        | ProtocolAttribute::CTA_PROTO_DST_PORT(port) => {
                            seen.number(port.into());
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn batch(size: u32) -> Result<Run> {
    let mut connection = Connection::open()?;
    let link = connection.socket().interface_index(LINK)?;
    Ok(Box::new(move || {
        connection.batch((0..size).map(|number| add_route(link, number))).ok()?;
        connection.batch((0..size).map(delete_route)).ok()?;
        Ok(Outcome::of(2 * u64::from(size)))
    }))
}

fn singly(size: u32) -> Result<Run> {
    let mut connection = Connection::open()?;
    let link = connection.socket().interface_index(LINK)?;
    Ok(Box::new(move || {
        for number in 0..size {
            connection.run(add_route(link, number))?;
        }
        for number in 0..size {
            connection.run(delete_route(number))?;
        }
        Ok(Outcome::of(2 * u64::from(size)))
    }))
}

fn round_trips(size: u32) -> Result<Run> {
    let mut connection = netlink_genetlink::Connection::open()?;
    Ok(Box::new(move || {
        let mut latencies = Vec::with_capacity(size as usize);
        for _ in 0..size {
            let begun = Instant::now();
            std::hint::black_box(connection.lend(GetFamily::new("nlctrl"))?.attributes.id()?);
            latencies.push(begun.elapsed().as_nanos() as u32);
        }
        Ok(Outcome { items: size.into(), latencies, ..Outcome::default() })
    }))
}

fn async_round_trips(size: u32) -> Result<Run> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut connection = netlink_genetlink::tokio::Connection::open()?;
    Ok(Box::new(move || {
        let mut latencies = Vec::with_capacity(size as usize);
        runtime.block_on(async {
            for _ in 0..size {
                let begun = Instant::now();
                std::hint::black_box(connection.lend(GetFamily::new("nlctrl")).await?.attributes.id()?);
                latencies.push(begun.elapsed().as_nanos() as u32);
            }
            anyhow::Ok(())
        })?;
        Ok(Outcome { items: size.into(), latencies, ..Outcome::default() })
    }))
}

fn threads(count: u32) -> Result<Run> {
    let pool = Pool::<netlink_genetlink::Connection>::open(count as usize)?;
    Ok(in_threads(count, move |trips| {
        (0..trips).try_for_each(|_| Ok(pool.connection()?.get(GetFamily::new("nlctrl")).map(drop)?))
    }))
}

/// Threads that share one connection instead of a pool of them.
pub fn prepare_one_connection(workload: Workload, size: u32) -> Result<Option<Run>> {
    if workload != Workload::Threads {
        return Ok(None);
    }
    let connection = Mutex::new(netlink_genetlink::Connection::open()?);
    Ok(Some(in_threads(size, move |trips| {
        (0..trips).try_for_each(|_| {
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(connection.get(GetFamily::new("nlctrl")).map(drop)?)
        })
    })))
}

fn tasks(count: u32) -> Result<Run> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let pool = Pool::<netlink_genetlink::tokio::Connection>::open(count as usize)?;
    Ok(Box::new(move || {
        let each = |pool: Pool<netlink_genetlink::tokio::Connection>| async move {
            for _ in 0..TRIPS / count {
                pool.connection()?.get(GetFamily::new("nlctrl")).await?;
            }
            Ok::<_, Error>(())
        };
        runtime.block_on(async {
            let tasks: Vec<_> = (0..count).map(|_| tokio::spawn(each(pool.clone()))).collect();
            for task in tasks {
                task.await??;
            }
            anyhow::Ok(())
        })?;
        Ok(Outcome::of((TRIPS / count * count).into()))
    }))
}

/// What a cache costs is compared with this.
pub fn prepare_events_alone(workload: Workload, size: u32) -> Result<Option<Run>> {
    (workload == Workload::Cache).then(|| events(workload.events(size), true)).transpose()
}

fn events(count: u32, there: bool) -> Result<Run> {
    let mut monitor = Monitor::open([Group::Ipv4Routes])?;
    let mut maker = Maker::start(count, there)?;
    Ok(Box::new(move || {
        maker.begin()?;
        let mut seen = Seen::default();
        loop {
            match monitor.next()? {
                News::Event(Event::NewRoute(route)) if route.header.tos == END => break,
                News::Event(Event::NewRoute(route) | Event::DeletedRoute(route)) => {
                    see_route(&mut seen, &route)?
                }
                _ => {}
            }
        }
        let outcome = seen.outcome()?;
        Ok(Outcome { lost: u64::from(count).saturating_sub(outcome.items), ..outcome })
    }))
}

fn cache(changes: u32) -> Result<Run> {
    let mut watch = Watch::open(Routes::new().of_family(AF_INET as u8))?;
    let mut cache = Cache::new();
    let (before, _) = crate::allocator::bytes();
    watch.update(&mut cache)?;
    let kept = crate::allocator::bytes().0 - before;
    let mut maker = Maker::start(changes, true)?;
    let length = cache.len();
    Ok(Box::new(move || {
        maker.begin()?;
        let mut lost = 0;
        loop {
            let change = watch.next()?;
            match &change {
                Change::New(route) if route.tos == END => break,
                Change::Listing(_) => lost += 1,
                _ => {}
            }
            cache.apply(change);
        }
        // The route that ends a burst may have been left by one before.
        anyhow::ensure!(cache.len().abs_diff(length) <= 1, "{length} objects are {} now", cache.len());
        Ok(Outcome { lost, kept, ..Outcome::of(changes.into()) })
    }))
}

/// Keeps the compiler from leaving out what is read.
#[derive(Debug, Default)]
pub struct Seen {
    pub items: u64,
    sum: u64,
}

impl Seen {
    #[inline]
    pub fn number(&mut self, number: u32) {
        self.sum = self.sum.wrapping_add(number.into());
    }

    #[inline]
    pub fn address(&mut self, address: IpAddr) {
        if let IpAddr::V4(address) = address {
            self.number(address.to_bits());
        }
    }

    pub fn outcome(self) -> Result<Outcome> {
        std::hint::black_box(self.sum);
        Ok(Outcome::of(self.items))
    }
}
