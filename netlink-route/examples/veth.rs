//! Makes a pair of links, one end of it in another namespace, up, with an address:
//! `sudo ip netns add blue; sudo cargo run --example veth`.

use netlink_route::namespace::Namespace;
use netlink_route::{AddAddress, AddLink, Connection, IpPrefix, Peer};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address: IpPrefix = "192.0.2.1/24".parse()?;
    let blue = Namespace::named("blue")?;
    let mut route = Connection::open()?;
    route.run(AddLink::veth("veth0", Peer::new("eth0").namespace(&blue).up()).up())?;
    route.run(AddAddress::new("veth0", address))?;
    Ok(())
}
