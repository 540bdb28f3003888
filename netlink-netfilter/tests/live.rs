//! Connection tracking against the running kernel, with `conntrack` as the witness.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};

use netlink_core::live_tests;
use netlink_core::testing::live;
use netlink_netfilter::conntrack::{Ends, Flow, FlowStatus, Flows, IpProtocol, ProtocolState, Tuple};
use netlink_netfilter::{Connection, Error, Family};
use nix::sys::socket::{self, AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, SockaddrStorage};

live_tests! {
    flows_of_every_protocol_are_listed_as_conntrack_shows_them: [Works(RULES), Works(CONNTRACK)],
}

const RULES: &str = "nft add table inet tracking";
const CONNTRACK: &str = "conntrack -L";

const LOCAL: Ipv4Addr = Ipv4Addr::LOCALHOST;
const LOCAL_6: Ipv6Addr = Ipv6Addr::LOCALHOST;

fn flows_of_every_protocol_are_listed_as_conntrack_shows_them() -> Result<(), Error> {
    set("netfilter/nf_conntrack_acct", "1");
    switch_tracking_on();
    for address in [IpAddr::from(LOCAL), IpAddr::from(LOCAL_6)] {
        udp_flow(address, 5000);
        tcp_flow(address, 6000);
        ping(address, 7);
    }
    let flows = Connection::open()?.list(Flows::new())?;
    assert_eq!(flows.len(), 6, "{flows:#?}");
    assert_shown(&flows);
    Ok(())
}

/// A rule that looks at the state of connections has the kernel track them.
fn switch_tracking_on() {
    live::run("nft", ["add table inet tracking"]);
    live::run("nft", ["add chain inet tracking output { type filter hook output priority 0 ; }"]);
    live::run("nft", ["add rule inet tracking output ct state new counter"]);
}

fn set(name: &str, value: &str) {
    let _ = live::namespace();
    let path = format!("/proc/sys/net/{name}");
    std::fs::write(&path, value).unwrap_or_else(|error| panic!("{path}: {error}"));
}

/// One datagram from the port after this one, unanswered.
fn udp_flow(address: IpAddr, port: u16) -> Tuple {
    let (from, to) = (SocketAddr::new(address, port + 1), SocketAddr::new(address, port));
    let _receiver = UdpSocket::bind(to).unwrap();
    UdpSocket::bind(from).unwrap().send_to(b"hello", to).unwrap();
    Tuple::udp(from, to)
}

/// A connection, closed again.
fn tcp_flow(address: IpAddr, port: u16) -> Tuple {
    let to = SocketAddr::new(address, port);
    let listener = TcpListener::bind(to).unwrap();
    let stream = TcpStream::connect(to).unwrap();
    let _accepted = listener.accept().unwrap();
    Tuple::tcp(stream.local_addr().unwrap(), to)
}

fn ping(address: IpAddr, id: u8) -> Tuple {
    let (family, protocol, request) = match address {
        IpAddr::V4(_) => (AddressFamily::Inet, SockProtocol::Icmp, [8, 0, 0xf7, 0xff - id, 0, id, 0, 0]),
        IpAddr::V6(_) => (AddressFamily::Inet6, SockProtocol::IcmpV6, [128, 0, 0, 0, 0, id, 0, 0]),
    };
    let raw = socket::socket(family, SockType::Raw, SockFlag::empty(), protocol).unwrap();
    let to = SockaddrStorage::from(SocketAddr::new(address, 0));
    socket::sendto(std::os::fd::AsRawFd::as_raw_fd(&raw), &request, &to, MsgFlags::empty()).unwrap();
    Tuple::ping(address, address, id.into())
}

/// Asserts that `conntrack` lists the same flows with the same values.
#[track_caller]
fn assert_shown(flows: &[Flow]) {
    let mut ours: Vec<_> = flows.iter().map(line).collect();
    let mut theirs = shown(&[]);
    ours.sort();
    theirs.sort();
    assert_eq!(ours, theirs);
}

/// What `conntrack` lists, without what changes from one moment to the next.
fn shown(options: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for family in ["ipv4", "ipv6"] {
        let arguments = ["-L", "-f", family, "-o", "extended,id,labels"];
        let text = live::run("conntrack", arguments.iter().chain(options));
        lines.extend(text.lines().map(stable));
    }
    lines
}

fn stable(line: &str) -> String {
    let changing = |word: &str| word.starts_with("use=") || word.starts_with("delta-time=");
    let words = line.split_whitespace().enumerate();
    let words = words.filter(|&(index, word)| index != 4 && !changing(word));
    words.map(|(_, word)| word).collect::<Vec<_>>().join(" ")
}

/// A flow as `conntrack` shows it.
fn line(flow: &Flow) -> String {
    let (original, reply) = flow.counters.unzip();
    let counted = |counters: Option<netlink_netfilter::conntrack::FlowCounters>| {
        counters.map(|counters| format!("packets={} bytes={}", counters.packets, counters.bytes))
    };
    let state = flow.protocol_state.map(|state| match state {
        ProtocolState::Tcp(state) => state.to_string().replace("TCP_CONNTRACK_", ""),
        ProtocolState::Sctp(state) => state.to_string().replace("SCTP_CONNTRACK_", ""),
        other => format!("{other:?}"),
    });
    let status = |flag, set: bool, text: &str| (flow.status.contains(flag) == set).then(|| text.to_owned());
    let words = [
        Some(protocol(&flow.original)),
        state,
        Some(direction(&flow.original)),
        counted(original),
        status(FlowStatus::SEEN_REPLY, false, "[UNREPLIED]"),
        Some(direction(&flow.reply)),
        counted(reply),
        status(FlowStatus::ASSURED, true, "[ASSURED]"),
        Some(format!("mark={}", flow.mark)),
        flow.zone.map(|zone| format!("zone={zone}")),
        Some(format!("id={}", flow.id)),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn protocol(tuple: &Tuple) -> String {
    let family = if tuple.family() == Family::Ipv4 { "ipv4 2" } else { "ipv6 10" };
    let name = match tuple.protocol {
        IpProtocol::Tcp => "tcp",
        IpProtocol::Udp => "udp",
        IpProtocol::Icmp => "icmp",
        IpProtocol::Icmpv6 => "icmpv6",
        IpProtocol::Sctp => "sctp",
        IpProtocol::Dccp => "dccp",
        IpProtocol::Gre => "gre",
        IpProtocol::UdpLite => "udplite",
        _ => "unknown",
    };
    format!("{family} {name} {}", u8::from(tuple.protocol))
}

fn direction(tuple: &Tuple) -> String {
    let ends = match tuple.ends {
        Ends::Ports { source, destination } if tuple.protocol == IpProtocol::Gre => {
            format!(" srckey={source:#x} dstkey={destination:#x}")
        }
        Ends::Ports { source, destination } => format!(" sport={source} dport={destination}"),
        Ends::Query { kind, code, id } => format!(" type={kind} code={code} id={id}"),
        _ => String::new(),
    };
    format!("src={} dst={}{ends}", tuple.source, tuple.destination)
}
