//! A connection driven by another reactor than tokio, which only tells when a descriptor is readable; here `poll`:
//! `cargo run -p netlink-core --example reactor`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::{Duration, Instant};

use netlink_core::protocol;
use netlink_core::request::Many;
use netlink_core::uapi::netlink::NETLINK_ROUTE;
use netlink_core::{Connection, Error as Failure, Notice, Raw, Subscription};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

/// From `linux/rtnetlink.h`.
const RTM_GETADDR: u16 = 22;
const RTNLGRP_IPV4_IFADDR: u32 = 5;
const ADDRESS_HEADER: usize = 8;

protocol! {
    struct Route = NETLINK_ROUTE, "route netlink";
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::<Route>::open()?;
    println!("{} addresses", list(&mut connection)?);
    let mut subscription = Subscription::<Route>::open([RTNLGRP_IPV4_IFADDR])?;
    loop {
        wait(subscription.socket().as_fd())?;
        while let Some(notice) = subscription.next_before(Instant::now())? {
            match notice {
                Notice::Message { message, .. } => println!("a message of {} bytes", message.payload.len()),
                lost => println!("{lost:?}"),
            }
        }
    }
}

/// Counts, and waits only where the connection says that it would.
fn list(connection: &mut Connection<Route>) -> Result<u32, Box<dyn Error>> {
    connection.set_timeout(Some(Duration::ZERO));
    let descriptor = connection.socket().as_fd().try_clone_to_owned()?;
    let mut addresses =
        connection.dump::<Raw<Route, Many>>(Raw::dump(RTM_GETADDR).payload(&[0; ADDRESS_HEADER]))?;
    let mut count = 0;
    loop {
        match addresses.next() {
            Ok(Some(_)) => count += 1,
            Ok(None) => return Ok(count),
            Err(Failure::TimedOut { .. }) => {
                wait(descriptor.as_fd())?;
            }
            Err(error) => return Err(error.into()),
        }
    }
}

/// What a reactor does: returns when there is something to be read.
fn wait(descriptor: BorrowedFd<'_>) -> nix::Result<()> {
    poll(&mut [PollFd::new(descriptor, PollFlags::POLLIN)], PollTimeout::NONE).map(drop)
}
