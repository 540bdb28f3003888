//! Shows what is said on a connection, with names, if NETLINK_DEBUG is set:
//! `NETLINK_DEBUG=1 cargo run -p netlink-route --example debug`. Needs no privilege.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example shows what it finds")]

use netlink_core::request::Protocol;
use netlink_core::socket::Config;
use netlink_core::traffic::Dictionary;
use netlink_route::{Connection, Error, GetLink, RouteProtocol};

fn main() -> Result<(), Error> {
    let mut config = Config::new(RouteProtocol::NUMBER);
    if std::env::var_os("NETLINK_DEBUG").is_some() {
        let dictionary = Dictionary::new().with::<RouteProtocol>();
        config = config.observe(move |traffic| eprintln!("{}", dictionary.describe(traffic)));
    }
    let link = Connection::with(config)?.get(GetLink::new("lo"))?;
    println!("{} has index {}", link.name, link.index);
    Ok(())
}
