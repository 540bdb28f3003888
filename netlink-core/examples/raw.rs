//! Messages of a protocol for which there is no table: routing rules of IPv4, byte by byte:
//! `cargo run -p netlink-core --example raw`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use netlink_core::request::Protocol;
use netlink_core::socket::{Address, Config};
use netlink_core::uapi::netlink::{NETLINK_ROUTE, NLM_F_DUMP, NLM_F_REQUEST};
use netlink_core::uapi::socket::AF_INET;
use netlink_core::wire::{Attributes, MessageHeader, Messages};
use netlink_core::{Connection, Raw, protocol};

/// From `linux/rtnetlink.h` and `linux/fib_rules.h`.
const RTM_GETRULE: u16 = 34;
const FIB_RULE_HEADER: [u8; 12] = [AF_INET as u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

protocol! {
    /// The protocol.
    struct Route = NETLINK_ROUTE, "route netlink";
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Over a connection, which knows the rules of the conversation.
    let mut connection = Connection::<Route>::open()?;
    for rule in connection.list(Raw::dump(RTM_GETRULE).payload(&FIB_RULE_HEADER))? {
        let attributes = Attributes::new(rule.payload.get(FIB_RULE_HEADER.len()..).unwrap_or_default());
        println!("a rule with {} attributes", attributes.iter().count());
    }
    // Over a socket, which knows nothing, and needs not to be bound.
    let socket = Config::new(Route::NUMBER).open()?;
    let flags = (NLM_F_REQUEST | NLM_F_DUMP) as u16;
    let length = (16 + FIB_RULE_HEADER.len()) as u32;
    let header = MessageHeader { length, kind: RTM_GETRULE, flags, sequence: 1, port: 0 };
    socket.send(&[&header.to_bytes()[..], &FIB_RULE_HEADER].concat(), Address::KERNEL)?;
    let mut buffer = vec![0; 1 << 16];
    let received = socket.receive(&mut buffer)?;
    let kinds: Vec<u16> =
        Messages::new(&buffer[..received.length]).flatten().map(|message| message.header.kind).collect();
    println!("the first datagram has messages of types {kinds:?}");
    Ok(())
}
