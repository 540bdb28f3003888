//! Makes a pair of links, one end of it in another namespace, up, one with an address:
//! `sudo ip netns add blue; sudo cargo run --example veth`.

use netlink_route::namespace::Namespace;
use netlink_route::{AddAddress, AddLink, Connection, Peer, SetLink};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let blue = Namespace::named("blue")?;
    let mut route = Connection::open()?;
    route.run(AddLink::veth("veth0", Peer::new("eth0").namespace(&blue)).up())?;
    route.run(AddAddress::new("veth0", "192.0.2.1/24"))?;
    Connection::open_in(&blue)?.run(SetLink::new("eth0").up())?;
    Ok(())
}
