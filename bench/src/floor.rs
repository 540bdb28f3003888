//! The kernel's own limit: the same requests sent, the same answers received, nothing decoded.
//!
//! Requests are written beforehand and only the destination is put in. Of an answer no more is looked at than it takes
//! to know that it was the last.

use std::os::fd::{AsRawFd, OwnedFd};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use netlink_core::request::{Message, MessageKind};
use netlink_core::uapi::netlink::*;
use netlink_core::uapi::socket::AF_INET;
use netlink_core::wire::{MessageHeader, Writer};
use netlink_genetlink::GetFamily;
use netlink_netfilter::conntrack::Flows;
use netlink_route::uapi::rtnetlink::RTNLGRP_IPV4_ROUTE;
use netlink_route::{Addresses, Connection, Links, Neighbours, Routes};
use nix::errno::Errno;
use nix::libc;
use nix::sys::socket::sockopt::{RcvBuf, RcvBufForce};
use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, recv, sendto, setsockopt,
    socket,
};

use crate::maker::Maker;
use crate::measure::Outcome;
use crate::once::Run;
use crate::stage::{LINK, add_route, delete_route, destination};
use crate::workload::Workload;

const BUFFER: usize = 1 << 20;
/// Requests that are sent at once.
const FLIGHT: u32 = 128;
const HEADER: usize = 16;
/// Of all threads or tasks together.
pub const TRIPS: u32 = 1 << 15;

pub fn prepare(workload: Workload, size: u32) -> Result<Option<Run>> {
    let family = AF_INET as u8;
    Ok(Some(match workload {
        Workload::Routes | Workload::OwnedRoutes => dump(&Routes::new().of_family(family), size)?,
        Workload::Links => dump(&Links::new(), size)?,
        Workload::Addresses => dump(&Addresses::new().of_family(family), size)?,
        Workload::Neighbours => dump(&Neighbours::new().of_family(family), size)?,
        Workload::Flows => dump(&Flows::new(), size)?,
        Workload::Batch => changes(size, FLIGHT)?,
        Workload::Singly => changes(size, 1)?,
        Workload::RoundTrips | Workload::AsyncRoundTrips => round_trips(size)?,
        Workload::Threads | Workload::Tasks => threads(size)?,
        Workload::Events | Workload::Cache => events(workload.events(size), workload == Workload::Cache)?,
    }))
}

/// A socket and what it receives into.
struct Raw {
    socket: OwnedFd,
    buffer: Vec<u8>,
}

impl Raw {
    fn open(protocol: SockProtocol) -> Result<Self> {
        let socket = socket(AddressFamily::Netlink, SockType::Raw, SockFlag::SOCK_CLOEXEC, protocol)?;
        Ok(Self { socket, buffer: vec![0; BUFFER] })
    }

    fn send(&self, bytes: &[u8]) -> Result<()> {
        sendto(self.socket.as_raw_fd(), bytes, &NetlinkAddr::new(0, 0), MsgFlags::empty())?;
        Ok(())
    }

    fn receive(&mut self) -> nix::Result<&[u8]> {
        let length = recv(self.socket.as_raw_fd(), &mut self.buffer, MsgFlags::empty())?;
        Ok(&self.buffer[..length])
    }
}

/// A request as it is sent.
fn bytes(request: &dyn Message, flags: u32) -> Vec<u8> {
    let mut payload = Writer::new();
    request.write(&mut payload);
    let MessageKind::Fixed(kind) = request.kind() else {
        unreachable!("every request here has a fixed type")
    };
    let flags = request.flags() | (NLM_F_REQUEST | flags) as u16;
    let length = (HEADER + payload.bytes().len()) as u32;
    let header = MessageHeader { length, kind, flags, sequence: 1, port: 0 };
    [&header.to_bytes()[..], payload.bytes()].concat()
}

fn protocol(workload: &dyn Message) -> SockProtocol {
    match workload.operation() {
        "list flows" => SockProtocol::NetlinkNetFilter,
        "get generic family" => SockProtocol::NetlinkGeneric,
        _ => SockProtocol::NetlinkRoute,
    }
}

fn dump(request: &dyn Message, size: u32) -> Result<Run> {
    let mut raw = Raw::open(protocol(request))?;
    let request = bytes(request, NLM_F_DUMP);
    Ok(Box::new(move || {
        raw.send(&request)?;
        while !is_last(raw.receive()?) {}
        Ok(Outcome::of(size.into()))
    }))
}

/// Whether a datagram ends with `NLMSG_DONE`, of 20 bytes.
fn is_last(datagram: &[u8]) -> bool {
    let done = datagram.len().checked_sub(HEADER + 4).and_then(|start| datagram.get(start..));
    done.and_then(MessageHeader::read)
        .is_some_and(|header| u32::from(header.kind) == NLMSG_DONE && header.length == 20)
}

fn changes(size: u32, flight: u32) -> Result<Run> {
    let link = Connection::open()?.socket().interface_index(LINK)?;
    let mut raw = Raw::open(SockProtocol::NetlinkRoute)?;
    let add = Template::new(&add_route(link, 0))?;
    let delete = Template::new(&delete_route(0))?;
    Ok(Box::new(move || {
        for template in [&add, &delete] {
            let mut number = 0;
            while number < size {
                let end = size.min(number + flight);
                raw.send(&template.fill(number..end))?;
                let answer = raw.receive()?;
                ensure!(answer.get(HEADER..HEADER + 4) == Some(&[0; 4]), "refused");
                number = end;
            }
        }
        Ok(Outcome::of(2 * u64::from(size)))
    }))
}

/// A request with a place for the destination.
struct Template {
    bytes: Vec<u8>,
    place: usize,
}

impl Template {
    fn new(request: &dyn Message) -> Result<Self> {
        let bytes = bytes(request, 0);
        let place =
            bytes.windows(4).position(|window| window == destination(0).octets()).context("destination")?;
        Ok(Self { bytes, place })
    }

    /// Requests with these destinations, the last of which wants an acknowledgement.
    fn fill(&self, numbers: std::ops::Range<u32>) -> Vec<u8> {
        let length = self.bytes.len();
        let mut all = self.bytes.repeat(numbers.len());
        for (request, number) in all.chunks_exact_mut(length).zip(numbers) {
            request[self.place..self.place + 4].copy_from_slice(&destination(number).octets());
        }
        let last = all.len() - length;
        all[last + 6] |= NLM_F_ACK as u8;
        all
    }
}

fn round_trips(size: u32) -> Result<Run> {
    let mut raw = Raw::open(SockProtocol::NetlinkGeneric)?;
    let request = bytes(&GetFamily::new("nlctrl"), 0);
    Ok(Box::new(move || {
        let mut latencies = Vec::with_capacity(size as usize);
        for _ in 0..size {
            let begun = Instant::now();
            raw.send(&request)?;
            raw.receive()?;
            latencies.push(begun.elapsed().as_nanos() as u32);
        }
        Ok(Outcome { items: size.into(), latencies, ..Outcome::default() })
    }))
}

/// Each has a socket of its own.
fn threads(count: u32) -> Result<Run> {
    let request = bytes(&GetFamily::new("nlctrl"), 0);
    Ok(in_threads(count, move |trips| {
        let mut raw = Raw::open(SockProtocol::NetlinkGeneric)?;
        for _ in 0..trips {
            raw.send(&request)?;
            raw.receive()?;
        }
        Ok(())
    }))
}

/// So many threads, each with its share of the round trips.
pub fn in_threads(count: u32, make: impl Fn(u32) -> Result<()> + Sync + 'static) -> Run {
    Box::new(move || {
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..count).map(|_| scope.spawn(|| make(TRIPS / count))).collect();
            threads.into_iter().try_for_each(|thread| thread.join().expect("it does not panic"))
        })?;
        Ok(Outcome::of((TRIPS / count * count).into()))
    })
}

fn events(count: u32, there: bool) -> Result<Run> {
    let mut raw = Raw::open(SockProtocol::NetlinkRoute)?;
    let room = 4 << 20;
    setsockopt(&raw.socket, RcvBufForce, &room).or_else(|_| setsockopt(&raw.socket, RcvBuf, &room))?;
    let groups = 1 << (RTNLGRP_IPV4_ROUTE - 1);
    bind(raw.socket.as_raw_fd(), &NetlinkAddr::new(0, groups))?;
    let mut maker = Maker::start(count, there)?;
    Ok(Box::new(move || {
        maker.begin()?;
        let mut items = 0;
        loop {
            match raw.receive() {
                // The type of service, behind the lengths of the prefixes.
                Ok(event) if event.get(HEADER + 3) == Some(&crate::stage::END) => break,
                Ok(_) => items += 1,
                Err(Errno::ENOBUFS) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Outcome { items, lost: u64::from(count).saturating_sub(items), ..Outcome::default() })
    }))
}

const _: () = assert!(libc::AF_INET as u32 == AF_INET);
