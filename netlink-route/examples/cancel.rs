//! Futures that are dropped before they are done, and a connection that works on: `cargo run -p netlink-route --features
//! tokio --example cancel`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::time::Duration;

use netlink_route::monitor::Group;
use netlink_route::tokio::{Connection, Monitor};
use netlink_route::{GetLink, Links, Routes};
use tokio::time::timeout;

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(cancel())
}

async fn cancel() -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open()?;
    let in_time = timeout(Duration::ZERO, connection.list(Routes::new())).await.is_ok();
    println!("routes in no time: {in_time}");
    // Half read, and left: the next request costs no more than a new socket.
    connection.dump(Links::new()).await?.next().await?;
    println!("link {} all the same", connection.get(GetLink::new("lo")).await?.index);
    let mut monitor = Monitor::open([Group::Links]).await?;
    match timeout(Duration::from_millis(50), monitor.next()).await {
        Ok(event) => println!("{:?}", event?),
        Err(_) => println!("nothing happened, and nothing was lost"),
    }
    Ok(())
}
