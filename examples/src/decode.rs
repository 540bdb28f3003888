//! Prints netlink traffic with the names of attributes and values: `cargo run -p netlink-examples --bin decode FILE`.
//!
//! FILE is a capture in the format of `tcpdump` (not `pcapng`): of an `nlmon` device, or of a `Recorder`. With a protocol
//! in its place, such as `route`, it reads hexadecimal from standard input, a datagram on each line.
//!
//!     ip link add nlmon0 type nlmon && ip link set nlmon0 up && tcpdump -i nlmon0 -w traffic.pcap
//!     decode traffic.pcap
//!     echo 1400000012000103010000000000000000000000 | decode route

#![allow(clippy::print_stdout, reason = "it is what the program is for")]

use std::error::Error;
use std::fs::File;
use std::io::{self, BufReader};

use netlink_connector::Connector;
use netlink_core::request::Protocol;
use netlink_core::traffic::{Capture, Dictionary, Direction, Traffic};
use netlink_core::uapi::netlink::NETLINK_KOBJECT_UEVENT;
use netlink_crypto::Crypto;
use netlink_genetlink::Generic;
use netlink_netfilter::nfnetlink::Netfilter;
use netlink_route::RouteProtocol;
#[cfg(unix)]
use netlink_uevent::{Event, Origin};

/// The protocols by their short names.
const PROTOCOLS: [(&str, i32); 6] = [
    ("route", RouteProtocol::NUMBER),
    ("generic", Generic::NUMBER),
    ("netfilter", Netfilter::NUMBER),
    ("connector", Connector::NUMBER),
    ("crypto", Crypto::NUMBER),
    ("uevent", UEVENT),
];

/// Its datagrams are no messages but texts.
const UEVENT: i32 = NETLINK_KOBJECT_UEVENT as i32;

fn main() -> Result<(), Box<dyn Error>> {
    let source = std::env::args().nth(1).ok_or("usage: decode FILE | decode PROTOCOL <HEXADECIMAL")?;
    let dictionary = Dictionary::new().with::<RouteProtocol>().with::<Generic>().with::<Netfilter>();
    let dictionary = dictionary.with::<Connector>().with::<Crypto>();
    match PROTOCOLS.iter().find(|protocol| protocol.0 == source) {
        Some((_, protocol)) => decode_lines(*protocol, &dictionary),
        None => decode_capture(&source, &dictionary),
    }
}

fn decode_capture(path: &str, dictionary: &Dictionary) -> Result<(), Box<dyn Error>> {
    let mut capture = Capture::new(BufReader::new(File::open(path)?))?;
    while let Some(record) = capture.next()? {
        print(dictionary, &record.traffic);
    }
    Ok(())
}

fn decode_lines(protocol: i32, dictionary: &Dictionary) -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lines() {
        let bytes = bytes(&line?)?;
        print(dictionary, &Traffic::new(protocol, Direction::Received, &bytes));
    }
    Ok(())
}

fn print(dictionary: &Dictionary, traffic: &Traffic<'_>) {
    match event(traffic).filter(|_| traffic.protocol == UEVENT) {
        Some(event) => println!("< {event}"),
        None => println!("{}", dictionary.describe(traffic)),
    }
}

#[cfg(unix)]
fn event(traffic: &Traffic<'_>) -> Option<String> {
    let read = |origin| Event::read(origin, traffic.bytes).ok();
    let event = read(Origin::Udev).or_else(|| read(Origin::Kernel))?;
    let path = event.device_path.display();
    Some(format!("{} {path} from {:?}: {:?}", event.action, event.origin, event.variables))
}

/// Windows has no text for the bytes that events may hold.
#[cfg(not(unix))]
fn event(_: &Traffic<'_>) -> Option<String> {
    None
}

/// The bytes of hexadecimal digits, with any spaces between them.
fn bytes(line: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let digits: Option<Vec<u32>> =
        line.chars().filter(|c| !c.is_whitespace()).map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0).ok_or("not hexadecimal")?;
    Ok(digits.chunks(2).map(|pair| (pair[0] << 4 | pair[1]) as u8).collect())
}
