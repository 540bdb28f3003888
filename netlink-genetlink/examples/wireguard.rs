//! Configures a WireGuard device and tells of all that there are: `wg set`, `wg show all`.
//!
//!     ip link add wg0 type wireguard
//!     cargo run -p netlink-genetlink --example wireguard -- wg0 "$(wg genkey | wg pubkey)"
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::env;
use std::error::Error;

use netlink_genetlink::Connection;
use netlink_genetlink::wireguard::{self, Configuration, PeerChange, PrivateKey};

fn main() -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open()?;
    if let (Some(name), Some(key)) = (env::args().nth(1), env::args().nth(2)) {
        let peer = PeerChange::new(key.as_str()).endpoint("192.0.2.1:51820").allowed_ips(["10.9.0.0/24"]);
        let device =
            Configuration::new(&name).private_key(PrivateKey::generate()?).listen_port(51820).peer(peer);
        connection.batch(device).ok()?;
    }
    for device in wireguard::devices(&mut connection)? {
        println!("{} listens on port {}", device.name, device.listen_port);
        for peer in device.peers {
            println!(
                "    {} at {:?}: {} bytes received",
                peer.public_key, peer.endpoint, peer.received_bytes
            );
        }
    }
    Ok(())
}
