//! Lists links.

use netlink_route::{Connection, Links};

fn main() -> Result<(), netlink_route::Error> {
    for link in Connection::open()?.list(Links::new())? {
        println!("{} {} {} {}", link.index, link.name, link.mtu, link.state);
    }
    Ok(())
}
