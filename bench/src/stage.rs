//! What a workload works on: namespaces of its own, and what is in them.

use std::net::Ipv4Addr;
use std::time::Duration;

use anyhow::{Context, Result};
use netlink_core::uapi::socket::AF_INET;
use netlink_netfilter::conntrack::{AddFlow, FlowStatus, TcpState, Tuple};
use netlink_route::{
    AddAddress, AddLink, AddNeighbour, AddRoute, Connection, DeleteRoute, HardwareAddress, IpPrefix, Origin,
    Peer, Routes, SetLink,
};
use nix::sched::{CloneFlags, unshare};
use nix::unistd::{getegid, geteuid};

use crate::workload::Workload;

/// The link that everything leads through, and the router behind it.
pub const LINK: &str = "bench0";
pub const ROUTER: Ipv4Addr = Ipv4Addr::new(192, 168, 0, 2);
/// Routes are told apart by their destinations; all have this metric.
pub const METRIC: u32 = 7;
/// The type of service of the route that ends a burst of events.
pub const END: u8 = 0x10;

/// The destination of the route with this number.
pub fn destination(number: u32) -> Ipv4Addr {
    Ipv4Addr::from(0x0a00_0000 + number)
}

pub fn add_route(link: u32, number: u32) -> AddRoute {
    AddRoute::new(destination(number)).via(ROUTER).dev(link).metric(METRIC)
}

pub fn delete_route(number: u32) -> DeleteRoute {
    DeleteRoute::new(destination(number)).metric(METRIC)
}

/// Moves this process, which has one thread, into a network namespace of its own: root as root, whose sockets may be given
/// the buffers that they ask for; others as root of a user namespace.
pub fn enter() -> Result<()> {
    let (user, group) = (geteuid(), getegid());
    if user.is_root() && unshare(CloneFlags::CLONE_NEWNET).is_ok() {
        return Ok(());
    }
    let both = CloneFlags::CLONE_NEWUSER | CloneFlags::CLONE_NEWNET;
    unshare(both).context("no network namespace can be made here")?;
    std::fs::write("/proc/self/setgroups", "deny")?;
    std::fs::write("/proc/self/uid_map", format!("0 {user} 1"))?;
    Ok(std::fs::write("/proc/self/gid_map", format!("0 {group} 1"))?)
}

/// Makes what the workload works on.
pub fn prepare(workload: Workload, size: u32) -> Result<()> {
    let mut connection = Connection::open()?;
    if workload == Workload::Links || workload == Workload::Addresses {
        return links(&mut connection, size);
    }
    connection.run(SetLink::new("lo").up())?;
    connection.run(AddLink::veth(LINK, Peer::new("bench1").with(|peer| peer)).up())?;
    connection.run(SetLink::new("bench1").up())?;
    connection.run(AddAddress::new(LINK, "192.168.0.1/16"))?;
    match workload {
        Workload::Routes | Workload::OwnedRoutes | Workload::Cache => {
            let link = connection.socket().interface_index(LINK)?;
            connection.batch((0..size).map(|number| add_route(link, number))).ok()?;
        }
        Workload::Neighbours => {
            let link = connection.socket().interface_index(LINK)?;
            connection.batch((0..size).map(|number| neighbour(link, number))).ok()?;
        }
        Workload::Flows => flows(size)?,
        _ => {}
    }
    Ok(())
}

/// Deletes what a participant that failed may have left.
pub fn clear(workload: Workload) -> Result<()> {
    if !matches!(workload, Workload::Batch | Workload::Singly | Workload::Events) {
        return Ok(());
    }
    let mut connection = Connection::open()?;
    let mut routes = connection.list(Routes::new().of_family(AF_INET as u8).of_origin(Origin::Boot))?;
    routes.retain(|route| route.gateway == Some(ROUTER.into()));
    Ok(connection.batch(routes.iter().map(DeleteRoute::from)).ok()?)
}

/// As many links as said, one of which is there already; each with an address.
fn links(connection: &mut Connection, size: u32) -> Result<()> {
    for pair in 0..size / 2 {
        let peer = format!("peer{pair}");
        connection.run(AddLink::veth(&format!("link{pair}"), Peer::new(&peer)))?;
    }
    let addresses = (1..=size).map(|index| AddAddress::new(index, IpPrefix::from(destination(index))));
    Ok(connection.batch(addresses).ok()?)
}

fn neighbour(link: u32, number: u32) -> AddNeighbour {
    let [_, a, b, c] = number.to_be_bytes();
    let hardware = HardwareAddress::from([2, 0, 0, a, b, c]);
    AddNeighbour::new(link, Ipv4Addr::from(0xc0a9_0000 + number), hardware)
}

fn flows(size: u32) -> Result<()> {
    let mut connection = netlink_netfilter::Connection::open()?;
    let flow = |number: u32| {
        let original = Tuple::tcp((destination(number), 40_000), (ROUTER, 443));
        AddFlow::new(&original, &original.reversed(), Duration::from_secs(100_000))
            .status(FlowStatus::SEEN_REPLY | FlowStatus::ASSURED)
            .tcp_state(TcpState::Established)
    };
    Ok(connection.batch((0..size).map(flow)).ok()?)
}
