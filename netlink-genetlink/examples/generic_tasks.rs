//! Everyday tasks of generic netlink, a function for each: `cargo run -p netlink-genetlink --example generic_tasks --
//! command lo`, and `wireguard wg0 PEER` (after `ip link add wg0 type wireguard`). `generic_tasks_async.rs` has the same
//! for tokio.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use netlink_genetlink::ethtool::link_state::GetLinkState;
use netlink_genetlink::wireguard::{Configuration, PeerChange, PrivateKey};
use netlink_genetlink::{Connection, GetFamily};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["command", link] => command(link),
        ["wireguard", device, peer] => wireguard(device, peer),
        _ => Err("which task? command LINK, or wireguard DEVICE PEER".into()),
    }
}

/// Finds a family, and sends a command of it, which would have found the family by itself.
fn command(link: &str) -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open()?;
    println!("ethtool is message type {}", connection.get(GetFamily::new("ethtool"))?.id);
    println!("{:?}", connection.get(GetLinkState::new(link))?);
    Ok(())
}

/// Configures a WireGuard device with a peer.
fn wireguard(device: &str, peer: &str) -> Result<(), Box<dyn Error>> {
    let peer = PeerChange::new(peer).endpoint("192.0.2.1:51820").allowed_ips(["10.9.0.0/24", "fd09::/64"]);
    let key = PrivateKey::generate()?;
    let configuration = Configuration::new(device).private_key(key).listen_port(51820).peer(peer);
    Ok(Connection::open()?.batch(configuration).ok()?)
}
