//! Prints netlink traffic with the names of attributes and values: `cargo run -p netlink-examples --bin decode FILE`.
//!
//! FILE is a capture in the format of `tcpdump`: of an `nlmon` device, or of a `Recorder`. With a protocol in its place,
//! such as `route`, it reads hexadecimal from standard input, a datagram on each line.
//!
//!     ip link add nlmon0 type nlmon && ip link set nlmon0 up && tcpdump -i nlmon0 -w traffic.pcap
//!     decode traffic.pcap
//!     echo 14000000120001030100000000000000000000 | decode route

#![allow(clippy::print_stdout, reason = "it is what the program is for")]

use std::error::Error;
use std::fs::File;
use std::io::{self, BufReader};

use netlink_core::request::Protocol;
use netlink_core::traffic::{Capture, Dictionary, Direction, Traffic};
use netlink_crypto::Crypto;
use netlink_genetlink::Generic;
use netlink_netfilter::nfnetlink::Netfilter;
use netlink_route::RouteProtocol;

/// The protocols by their short names.
const PROTOCOLS: [(&str, i32); 4] = [
    ("route", RouteProtocol::NUMBER),
    ("generic", Generic::NUMBER),
    ("netfilter", Netfilter::NUMBER),
    ("crypto", Crypto::NUMBER),
];

fn main() -> Result<(), Box<dyn Error>> {
    let source = std::env::args().nth(1).ok_or("usage: decode FILE | decode PROTOCOL <HEXADECIMAL")?;
    let dictionary =
        Dictionary::new().with::<RouteProtocol>().with::<Generic>().with::<Netfilter>().with::<Crypto>();
    match PROTOCOLS.iter().find(|protocol| protocol.0 == source) {
        Some((_, protocol)) => decode_lines(*protocol, &dictionary),
        None => decode_capture(&source, &dictionary),
    }
}

fn decode_capture(path: &str, dictionary: &Dictionary) -> Result<(), Box<dyn Error>> {
    let mut capture = Capture::new(BufReader::new(File::open(path)?))?;
    while let Some(record) = capture.next()? {
        println!("{}", dictionary.describe(&record.traffic));
    }
    Ok(())
}

fn decode_lines(protocol: i32, dictionary: &Dictionary) -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lines() {
        let bytes = bytes(&line?)?;
        println!("{}", dictionary.describe(&Traffic::new(protocol, Direction::Received, &bytes)));
    }
    Ok(())
}

/// The bytes of hexadecimal digits, with any spaces between them.
fn bytes(line: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let digits: Option<Vec<u32>> =
        line.chars().filter(|c| !c.is_whitespace()).map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0).ok_or("not hexadecimal")?;
    Ok(digits.chunks(2).map(|pair| (pair[0] << 4 | pair[1]) as u8).collect())
}
