//! Packets for the kernel to track.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsRawFd;
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::testing::live;
use netlink_netfilter::conntrack::Tuple;
use nix::sys::socket::{self, AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, SockaddrStorage};

pub const LOCAL: Ipv4Addr = Ipv4Addr::LOCALHOST;
pub const LOCAL_6: Ipv6Addr = Ipv6Addr::LOCALHOST;

/// A rule that looks at the state of connections has the kernel track them.
pub fn switch_tracking_on() {
    live::run("nft", ["add table inet tracking"]);
    live::run("nft", ["add chain inet tracking output { type filter hook output priority 0 ; }"]);
    live::run("nft", ["add rule inet tracking output ct state new counter"]);
}

pub fn set(name: &str, value: &str) {
    let _ = live::namespace();
    let path = format!("/proc/sys/net/{name}");
    std::fs::write(&path, value).unwrap_or_else(|error| panic!("{path}: {error}"));
}

/// One datagram from the port after this one, unanswered.
pub fn udp_flow(address: IpAddr, port: u16) -> Tuple {
    let (from, to) = (SocketAddr::new(address, port + 1), SocketAddr::new(address, port));
    let _receiver = UdpSocket::bind(to).unwrap();
    UdpSocket::bind(from).unwrap().send_to(b"hello", to).unwrap();
    Tuple::udp(from, to)
}

/// A connection, closed again.
pub fn tcp_flow(address: IpAddr, port: u16) -> Tuple {
    let to = SocketAddr::new(address, port);
    let listener = TcpListener::bind(to).unwrap();
    let stream = TcpStream::connect(to).unwrap();
    let _accepted = listener.accept().unwrap();
    Tuple::tcp(stream.local_addr().unwrap(), to)
}

pub fn ping(address: IpAddr, id: u8) -> Tuple {
    let (family, protocol, request) = match address {
        IpAddr::V4(_) => (AddressFamily::Inet, SockProtocol::Icmp, [8, 0, 0xf7, 0xff - id, 0, id, 0, 0]),
        IpAddr::V6(_) => (AddressFamily::Inet6, SockProtocol::IcmpV6, [128, 0, 0, 0, 0, id, 0, 0]),
    };
    let raw = socket::socket(family, SockType::Raw, SockFlag::empty(), protocol).unwrap();
    let to = SockaddrStorage::from(SocketAddr::new(address, 0));
    socket::sendto(raw.as_raw_fd(), &request, &to, MsgFlags::empty()).unwrap();
    Tuple::ping(address, address, id.into())
}

/// A bridge between two pairs of links, and a VLAN at one end with a neighbour at the other.
pub fn bridge() {
    for line in [
        "link add name br0 type bridge mcast_snooping 0",
        "link add name left0 type veth peer name left1",
        "link add name right0 type veth peer name right1",
        "link set left1 master br0",
        "link set right1 master br0",
        "link add link left0 name tagged type vlan id 77",
        "link set br0 up",
        "link set left0 up",
        "link set left1 up",
        "link set right0 up",
        "link set right1 up",
        "link set tagged up",
        "address add 10.7.7.1/24 dev tagged",
        "neighbour add 10.7.7.2 lladdr 02:00:00:00:00:22 dev tagged",
    ] {
        live::run("ip", line.split(' '));
    }
    wait_for_carriers();
}

/// Until the kernel has seen the carriers, which it does on its own time, links drop what is sent and ports forward nothing.
fn wait_for_carriers() {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let links = live::run("ip", ["-d", "link"]);
        let count = |state| links.matches(state).count();
        if (count(" state UP "), count(" state forwarding ")) == (6, 2) {
            return;
        }
        assert!(Instant::now() < deadline, "{links}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// A datagram to the neighbour at the other end of the bridge.
pub fn send_over_bridge(text: &[u8]) {
    let sender = UdpSocket::bind("10.7.7.1:0").unwrap();
    sender.send_to(text, "10.7.7.2:7").unwrap();
}
