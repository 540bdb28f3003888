//! Hears of links in all network namespaces that have names: `cargo run -p netlink-route --example namespaces`, as root.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use netlink_route::monitor::{Group, Monitor};
use netlink_route::namespace::Namespace;
use netlink_route::{AssignNamespaceId, Connection, Existence, GetNamespaceId};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut connection = Connection::open()?;
    for name in Namespace::names()? {
        let namespace = Namespace::named(&name.to_string_lossy())?;
        connection.run(AssignNamespaceId::new(&namespace)).unless_exists()?;
        println!("{}: {:?}", name.to_string_lossy(), connection.get(GetNamespaceId::new(&namespace))?.id);
    }
    let mut monitor = Monitor::with(Monitor::config().all_namespaces(), [Group::Links])?;
    loop {
        let (news, info) = monitor.next_from()?;
        println!("{:?}: {news:?}", info.namespace);
    }
}
