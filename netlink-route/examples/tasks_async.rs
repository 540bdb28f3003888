//! The everyday tasks of `tasks.rs` for tokio, which differ by `.await`:
//! `cargo run -p netlink-route --features tokio --example tasks_async -- links`.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_route::monitor::Group;
use netlink_route::namespace::Namespace;
use netlink_route::tokio::{Connection, Monitor};
use netlink_route::{AddAddress, AddLink, AddRoute, Addresses, Links, Peer, SetLink};

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        match std::env::args().nth(1).as_deref() {
            Some("links") => links().await,
            Some("veth") => veth().await,
            Some("route") => route().await,
            Some("monitor") => monitor().await,
            _ => Err("which task? links, veth, route or monitor".into()),
        }
    })
}

/// Lists links with their addresses.
async fn links() -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open()?;
    let addresses = connection.list(Addresses::new()).await?;
    for link in connection.list(Links::new()).await? {
        println!("{}: {} {:?} mtu {}", link.index, link.name, link.state, link.mtu);
        for address in addresses.iter().filter(|address| address.link == link.index) {
            println!("    {}", address.address);
        }
    }
    Ok(())
}

/// Connects another namespace: a pair of links, one end there, both up, this one with an address.
async fn veth() -> Result<(), Box<dyn Error>> {
    let (mut here, blue) = (Connection::open()?, Namespace::named("blue")?);
    here.run(AddLink::veth("veth0", Peer::new("eth0").namespace(&blue)).up()).await?;
    here.run(AddAddress::new("veth0", "192.0.2.1/24")).await?;
    Connection::open_in(&blue)?.run(SetLink::new("eth0").up()).await?;
    Ok(())
}

/// Adds a route.
async fn route() -> Result<(), Box<dyn Error>> {
    Ok(Connection::open()?.run(AddRoute::new("198.51.100.0/24").via("192.0.2.9")).await.map(drop)?)
}

/// Tells what happens to links.
async fn monitor() -> Result<(), Box<dyn Error>> {
    let mut monitor = Monitor::open([Group::Links]).await?;
    loop {
        println!("{:?}", monitor.next().await?);
    }
}
