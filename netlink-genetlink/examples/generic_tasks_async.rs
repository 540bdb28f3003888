//! The tasks of `generic_tasks.rs` for tokio, which differ by `.await`:
//! `cargo run -p netlink-genetlink --features tokio --example generic_tasks_async -- command lo`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use netlink_genetlink::GetFamily;
use netlink_genetlink::ethtool::link_state::GetLinkState;
use netlink_genetlink::tokio::Connection;
use netlink_genetlink::wireguard::{Configuration, PeerChange, PrivateKey};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["command", link] => command(link).await,
            ["wireguard", device, peer] => wireguard(device, peer).await,
            _ => Err("which task? command LINK, or wireguard DEVICE PEER".into()),
        }
    })
}

/// Finds a family, and sends a command of it, which would have found the family by itself.
async fn command(link: &str) -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open()?;
    println!("ethtool is message type {}", connection.get(GetFamily::new("ethtool")).await?.id);
    println!("{:?}", connection.get(GetLinkState::new(link)).await?);
    Ok(())
}

/// Configures a WireGuard device with a peer.
async fn wireguard(device: &str, peer: &str) -> Result<(), Box<dyn Error>> {
    let peer = PeerChange::new(peer).endpoint("192.0.2.1:51820").allowed_ips(["10.9.0.0/24", "fd09::/64"]);
    let key = PrivateKey::generate()?;
    let configuration = Configuration::new(device).private_key(key).listen_port(51820).peer(peer);
    Ok(Connection::open()?.batch(configuration).await.ok()?)
}
