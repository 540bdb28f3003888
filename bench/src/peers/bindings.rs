//! `netlink-bindings` with `netlink-socket2`.

use std::time::Instant;

use anyhow::{Result, anyhow};
use netlink_bindings::{conntrack, nlctrl, rt_addr, rt_link, rt_neigh, rt_route};
use netlink_core::uapi::socket::AF_INET;
use netlink_route::Connection;
use netlink_route::uapi::if_link::IFLA_EXT_MASK;
use netlink_route::uapi::rtnetlink::{
    RT_SCOPE_NOWHERE, RT_SCOPE_UNIVERSE, RT_TABLE_MAIN, RTEXT_FILTER_BRVLAN_COMPRESSED, RTN_UNICAST,
    RTPROT_BOOT,
};
use netlink_socket2::NetlinkSocket;

use crate::measure::Outcome;
use crate::once::Run;
use crate::ours::Seen;
use crate::stage::{LINK, METRIC, ROUTER, destination};
use crate::workload::Workload;

const _: () = assert!(IFLA_EXT_MASK == 29);

pub fn prepare(workload: Workload, size: u32) -> Result<Option<Run>> {
    let mut socket = NetlinkSocket::new();
    Ok(match workload {
        Workload::Routes => Some(Box::new(move || routes(&mut socket))),
        Workload::Links => Some(Box::new(move || links(&mut socket))),
        Workload::Addresses => Some(Box::new(move || addresses(&mut socket))),
        Workload::Neighbours => Some(Box::new(move || neighbours(&mut socket))),
        Workload::Flows => Some(Box::new(move || flows(&mut socket))),
        Workload::Singly => {
            let link = Connection::open()?.socket().interface_index(LINK)?;
            Some(Box::new(move || singly(&mut socket, link, size)))
        }
        Workload::RoundTrips => Some(Box::new(move || round_trips(&mut socket, size))),
        _ => None,
    })
}

fn routes(socket: &mut NetlinkSocket) -> Result<Outcome> {
    use rt_route::RouteAttrs;
    let header = rt_route::Rtmsg { rtm_family: AF_INET as u8, ..Default::default() };
    let request = rt_route::Request::new().op_getroute_dump(&header);
    let mut seen = Seen::default();
    let mut replies = socket.request(&request)?;
    while let Some(reply) = replies.recv() {
        let (_, attributes) = reply?;
        seen.items += 1;
        for attribute in attributes {
            match attribute.map_err(wrong)? {
                RouteAttrs::Dst(address) | RouteAttrs::Gateway(address) => seen.address(address),
                RouteAttrs::Oif(number) | RouteAttrs::Table(number) | RouteAttrs::Priority(number) => {
                    seen.number(number);
                }
                _ => {}
            }
        }
    }
    seen.outcome()
}

fn links(socket: &mut NetlinkSocket) -> Result<Outcome> {
    use rt_link::LinkAttrs;
    let mut request = rt_link::Request::new().op_getlink_dump(&Default::default());
    request.encode().push_ext_mask(RTEXT_FILTER_BRVLAN_COMPRESSED);
    let mut seen = Seen::default();
    let mut replies = socket.request(&request)?;
    while let Some(reply) = replies.recv() {
        let (_, attributes) = reply?;
        seen.items += 1;
        for attribute in attributes {
            match attribute.map_err(wrong)? {
                LinkAttrs::Ifname(name) => seen.number(name.to_bytes().len() as u32),
                LinkAttrs::Mtu(mtu) => seen.number(mtu),
                LinkAttrs::Address(address) => seen.number(address.len() as u32),
                LinkAttrs::Operstate(state) => seen.number(state.into()),
                _ => {}
            }
        }
    }
    seen.outcome()
}

fn addresses(socket: &mut NetlinkSocket) -> Result<Outcome> {
    use rt_addr::AddrAttrs;
    let header = rt_addr::Ifaddrmsg { ifa_family: AF_INET as u8, ..Default::default() };
    let request = rt_addr::Request::new().op_getaddr_dump(&header);
    let mut seen = Seen::default();
    let mut replies = socket.request(&request)?;
    while let Some(reply) = replies.recv() {
        let (_, attributes) = reply?;
        seen.items += 1;
        for attribute in attributes {
            match attribute.map_err(wrong)? {
                AddrAttrs::Local(address) => seen.address(address),
                AddrAttrs::Label(label) => seen.number(label.to_bytes().len() as u32),
                _ => {}
            }
        }
    }
    seen.outcome()
}

fn neighbours(socket: &mut NetlinkSocket) -> Result<Outcome> {
    use rt_neigh::NeighbourAttrs;
    let mut header = rt_neigh::Ndmsg::new();
    header.ndm_family = AF_INET as u8;
    let request = rt_neigh::Request::new().op_getneigh_dump(&header);
    let mut seen = Seen::default();
    let mut replies = socket.request(&request)?;
    while let Some(reply) = replies.recv() {
        let (header, attributes) = reply?;
        seen.items += 1;
        seen.number(header.ndm_ifindex as u32);
        for attribute in attributes {
            match attribute.map_err(wrong)? {
                NeighbourAttrs::Dst(address) => seen.address(address),
                NeighbourAttrs::Lladdr(address) => seen.number(address.len() as u32),
                _ => {}
            }
        }
    }
    seen.outcome()
}

fn flows(socket: &mut NetlinkSocket) -> Result<Outcome> {
    use conntrack::ConntrackAttrs;
    let request = conntrack::Request::new().op_get_dump(&Default::default());
    let mut seen = Seen::default();
    let mut replies = socket.request(&request)?;
    while let Some(reply) = replies.recv() {
        let (_, attributes) = reply?;
        seen.items += 1;
        for attribute in attributes {
            match attribute.map_err(wrong)? {
                ConntrackAttrs::TupleOrig(tuple) | ConntrackAttrs::TupleReply(tuple) => {
                    see_tuple(&mut seen, tuple)?
                }
                ConntrackAttrs::Status(number) | ConntrackAttrs::Timeout(number) => seen.number(number),
                _ => {}
            }
        }
    }
    seen.outcome()
}

fn see_tuple(seen: &mut Seen, tuple: conntrack::IterableTupleAttrs<'_>) -> Result<()> {
    use conntrack::{TupleAttrs, TupleIpAttrs, TupleProtoAttrs};
    for attribute in tuple {
        match attribute.map_err(wrong)? {
            TupleAttrs::TupleIp(addresses) => {
                for address in addresses {
                    if let TupleIpAttrs::IpV4Src(address) | TupleIpAttrs::IpV4Dst(address) =
                        address.map_err(wrong)?
                    {
                        seen.number(address.to_bits());
                    }
                }
            }
            TupleAttrs::TupleProto(protocol) => {
                for attribute in protocol {
                    match attribute.map_err(wrong)? {
                        TupleProtoAttrs::ProtoNum(number) => seen.number(number.into()),
                        TupleProtoAttrs::ProtoSrcPort(port) | TupleProtoAttrs::ProtoDstPort(port) => {
                            seen.number(port.into());
                        }
                        _ => {}
                    }
                }
            }
            TupleAttrs::TupleZone(_) => {}
        }
    }
    Ok(())
}

fn singly(socket: &mut NetlinkSocket, link: u32, size: u32) -> Result<Outcome> {
    let header = rt_route::Rtmsg {
        rtm_family: AF_INET as u8,
        rtm_dst_len: 32,
        rtm_table: RT_TABLE_MAIN as u8,
        rtm_protocol: RTPROT_BOOT as u8,
        rtm_scope: RT_SCOPE_UNIVERSE as u8,
        rtm_type: RTN_UNICAST as u8,
        ..Default::default()
    };
    for number in 0..size {
        let mut request = rt_route::Request::new().set_create().set_excl().op_newroute_do(&header);
        let attributes = request.encode().push_dst(destination(number).into()).push_gateway(ROUTER.into());
        attributes.push_oif(link).push_priority(METRIC);
        socket.request(&request)?.recv_ack()?;
    }
    let header =
        rt_route::Rtmsg { rtm_scope: RT_SCOPE_NOWHERE as u8, rtm_protocol: 0, rtm_type: 0, ..header };
    for number in 0..size {
        let mut request = rt_route::Request::new().op_delroute_do(&header);
        request.encode().push_dst(destination(number).into()).push_priority(METRIC);
        socket.request(&request)?.recv_ack()?;
    }
    Ok(Outcome::of(2 * u64::from(size)))
}

fn round_trips(socket: &mut NetlinkSocket, size: u32) -> Result<Outcome> {
    let mut latencies = Vec::with_capacity(size as usize);
    for _ in 0..size {
        let begun = Instant::now();
        let mut request = nlctrl::Request::new().op_getfamily_do();
        request.encode().push_family_name(c"nlctrl");
        let mut reply = socket.request(&request)?;
        std::hint::black_box(reply.recv_one()?.get_family_id().map_err(wrong)?);
        latencies.push(begun.elapsed().as_nanos() as u32);
    }
    Ok(Outcome { items: size.into(), latencies, ..Outcome::default() })
}

fn wrong(error: impl std::fmt::Debug) -> anyhow::Error {
    anyhow!("{error:?}")
}
