//! This machine's network as the kernel tells it: `cargo run -p netlink-route --example overview`.
//!
//! Links with their addresses, routes and rules, in the layout of `ip -br`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::collections::BTreeMap;

use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_route::route::RouteType;
use netlink_route::rule::RuleAction;
use netlink_route::uapi::rtnetlink::{RT_TABLE_DEFAULT, RT_TABLE_LOCAL, RT_TABLE_MAIN};
use netlink_route::{
    Address, Addresses, Connection, Error, InterfaceName, Link, Links, Route, Routes, Rule, Rules,
};

fn main() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let links = connection.list(Links::new())?;
    let addresses = connection.list(Addresses::new())?;
    let names = links.iter().map(|link| (link.index, link.name)).collect();
    println!("LINKS");
    for link in &links {
        print_link(link, &names);
        addresses.iter().filter(|address| address.link == link.index).for_each(print_address);
    }
    println!("\nROUTES");
    for route in connection.list(Routes::new())? {
        print_route(&route, &names);
    }
    for (title, family) in [("RULES", AF_INET), ("IPV6 RULES", AF_INET6)] {
        println!("\n{title}");
        connection.list(Rules::new().of_family(family as u8))?.iter().for_each(print_rule);
    }
    Ok(())
}

type Names = BTreeMap<u32, InterfaceName>;

fn print_link(link: &Link, names: &Names) {
    let kind = link.kind.as_deref().unwrap_or("-");
    let state = link.state.to_string().replace("IF_OPER_", "");
    let address = link.address.map_or_else(|| "-".to_owned(), |address| address.to_string());
    print!("{:>4} {:<16} {kind:<8} {state:<10} mtu {:<6} {address}", link.index, link.name, link.mtu);
    match link.master {
        Some(master) => println!(" master {}", name(master, names)),
        None => println!(),
    }
}

fn print_address(address: &Address) {
    print!("     {}", address.address);
    match address.peer {
        Some(peer) => println!(" peer {peer}"),
        None => println!(),
    }
}

fn print_route(route: &Route, names: &Names) {
    let destination = match route.destination.network() {
        Some(network) if network.length() == 0 => "default".to_owned(),
        _ => route.destination.to_string(),
    };
    print!("{destination:<24}");
    if route.kind != RouteType::Unicast {
        print!(" {:?}", route.kind);
    }
    if let Some(gateway) = route.gateway {
        print!(" via {gateway}");
    }
    for hop in &route.details().next_hops {
        let via = hop.gateway.map_or_else(String::new, |gateway| format!(" via {gateway}"));
        print!(" nexthop{via} dev {} weight {}", name(hop.link, names), hop.weight);
    }
    if route.link != 0 {
        print!(" dev {}", name(route.link, names));
    }
    if let Some(source) = route.preferred_source {
        print!(" src {source}");
    }
    println!(" table {} metric {}", table(route.table), route.metric);
}

fn print_rule(rule: &Rule) {
    let source = rule.source.map_or_else(|| "all".to_owned(), |source| source.to_string());
    print!("{:<8} from {source}", format!("{}:", rule.priority));
    if let Some(destination) = rule.destination {
        print!(" to {destination}");
    }
    match rule.action {
        RuleAction::Lookup if rule.l3mdev => println!(" lookup [l3mdev-table]"),
        RuleAction::Goto => println!(" goto {}", rule.goto.unwrap_or_default()),
        RuleAction::Lookup => println!(" lookup {}", table(rule.table)),
        action => println!(" {action:?}"),
    }
}

fn name(index: u32, names: &Names) -> String {
    names.get(&index).map_or_else(|| index.to_string(), InterfaceName::to_string)
}

/// As `/etc/iproute2/rt_tables` calls them.
fn table(number: u32) -> String {
    match number {
        RT_TABLE_DEFAULT => "default".to_owned(),
        RT_TABLE_MAIN => "main".to_owned(),
        RT_TABLE_LOCAL => "local".to_owned(),
        number => number.to_string(),
    }
}
