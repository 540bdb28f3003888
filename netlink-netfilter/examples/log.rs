//! Prints what is logged to group 1. Needs `CAP_NET_ADMIN`, and a rule that logs:
//!
//!     sudo nft add table inet example
//!     sudo nft add chain inet example input '{ type filter hook input priority 0; }'
//!     sudo nft add rule inet example input ct state new log prefix \"new\" group 1
//!     sudo target/debug/examples/log
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program talks to its terminal")]

use std::error::Error;
use std::process::ExitCode;

use netlink_netfilter::News;
use netlink_netfilter::log::{BindLog, Event, Log, LogFlags, LoggedPacket};
use netlink_netfilter::packet::Copied;

fn main() -> ExitCode {
    match print_all() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn print_all() -> Result<(), Box<dyn Error>> {
    let bind = BindLog::new(1).threshold(1).copy(Copied::Bytes(128)).flags(LogFlags::SEQUENCE);
    let mut log = Log::open(bind)?;
    loop {
        match log.next()? {
            News::Event(Event::Packet(packet)) => print(&packet.try_into()?),
            News::Lost(loss) => println!("some packets were lost: {loss}"),
            _ => {}
        }
    }
}

fn print(packet: &LoggedPacket) {
    let LoggedPacket { prefix, hook, payload, .. } = packet;
    let number = packet.sequence.unwrap_or(0);
    println!("{number:>6} {prefix} {hook} {} bytes, from {:?}", payload.len(), packet.source);
}
