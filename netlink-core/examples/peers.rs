//! Processes that talk over netlink, without the kernel: `cargo run -p netlink-core --example peers` prints its port and
//! answers; at the same time `… --example peers PORT TEXT` asks, and `… --example peers listen` hears what is asked.
//! Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_core::exchange::Peer;
use netlink_core::request::Protocol;
use netlink_core::socket::{Address, Config, SocketOption};
use netlink_core::uapi::netlink::{NETLINK_USERSOCK, NLMSG_MIN_TYPE};
use netlink_core::wire::{MessageHeader, Messages};
use netlink_core::{Connection, Notice, Raw, Subscription, protocol};

/// Questions and answers are of this type.
const SAY: u16 = NLMSG_MIN_TYPE as u16;
/// To this group they are told.
const GROUP: u32 = 7;

protocol! {
    /// The protocol of the processes.
    struct Chat = NETLINK_USERSOCK, "chat";
}

fn main() -> Result<(), Box<dyn Error>> {
    match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [port, text] => ask(port.parse()?, text),
        [_] => listen(),
        _ => answer(),
    }
}

fn ask(port: u32, text: &str) -> Result<(), Box<dyn Error>> {
    let config = Config::new(Chat::NUMBER).port(0).peer(Peer::Process(port));
    let answer = Connection::<Chat>::with(config)?.get(Raw::one(SAY).payload(text.as_bytes()))?;
    // Messages are padded to a multiple of four bytes.
    println!("{}", String::from_utf8_lossy(&answer.payload).trim_end_matches('\0'));
    Ok(())
}

/// In upper case. The kernel vouches for who asks.
fn answer() -> Result<(), Box<dyn Error>> {
    let socket = Config::new(Chat::NUMBER).port(0).open()?;
    socket.set_option(SocketOption::PassCredentials, true)?;
    println!("{}", socket.port()?);
    let mut buffer = [0; 1024];
    while socket.wait_readable(None)? {
        let (received, info) = socket.receive_with_info(&mut buffer)?;
        for question in Messages::new(&buffer[..received.length]).flatten() {
            println!("{:?} asks {:?}", info.credentials, question.payload.escape_ascii().to_string());
            let header = MessageHeader { port: received.sender.port, ..question.header };
            let said = [&header.to_bytes()[..], &question.payload.to_ascii_uppercase()].concat();
            socket.send(&said, received.sender)?;
            // The group has heard it by the time that the kernel says that it does not listen itself.
            let _ = socket.send(&said, Address { port: 0, groups: 1 << (GROUP - 1) });
        }
    }
    Ok(())
}

fn listen() -> Result<(), Box<dyn Error>> {
    let config = Config::new(Chat::NUMBER).group(GROUP).peer(Peer::Anyone);
    let mut subscription = Subscription::<Chat>::with(config)?;
    loop {
        match subscription.next()? {
            Notice::Message { message, info } => {
                println!("port {} said {:?}", info.sender, message.payload.escape_ascii().to_string());
            }
            lost => println!("{lost:?}"),
        }
    }
}
