//! Addresses against the running kernel, with `ip address` as witness.

mod witness;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant};

use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::{Error, live_tests};
use netlink_route::address::{AddressFlags, AddressOrigin};
use netlink_route::{AddAddress, Address, Addresses, Cache, Connection, DeleteAddress, Scope, Watch};
use serde_json::{Value, json};
use witness::{ask_ip, assert_has, ip, prefix};

const SIX: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1);
const FOR_EVER: u64 = u32::MAX as u64;
const PATIENCE: Duration = Duration::from_secs(10);

live_tests! {
    ipv4_addresses_made_show_in_ip: [Tool("ip"), Kind("veth")],
    ipv6_addresses_made_show_in_ip: [Tool("ip"), Kind("veth")],
    ipv4_addresses_of_ip_are_read: [Tool("ip"), Kind("veth")],
    ipv6_addresses_of_ip_are_read: [Tool("ip"), Kind("veth")],
    the_link_local_address_that_the_kernel_gives_is_read: [Tool("ip"), Kind("veth")],
    origins_are_told: [Kernel(5, 18), Kind("veth")],
    lists_are_of_one_link_or_one_family: [Tool("ip"), Kind("veth")],
    an_address_is_replaced: [Tool("ip"), Kind("veth")],
    the_prefix_tells_which_address_is_deleted: [Tool("ip"), Kind("veth")],
    every_address_of_a_list_can_be_deleted_as_it_is: [Tool("ip"), Kind("veth")],
    what_was_made_is_told: [Tool("ip"), Kind("veth")],
    refusals_say_why: [Tool("ip"), Kind("veth")],
}

fn connect() -> Connection {
    ip("link add eth0 type veth peer name eth1");
    ip("link set eth1 up");
    ip("link set eth0 up");
    Connection::open().expect("route netlink")
}

/// What `ip` shows of the address on `eth0`.
fn shown(local: &str) -> Value {
    let links = ask_ip("address show dev eth0");
    let addresses = links[0]["addr_info"].as_array().expect("addresses");
    let found = addresses.iter().find(|address| address["local"] == local);
    found.unwrap_or_else(|| panic!("{local}: {addresses:?}")).clone()
}

/// Holds the seconds that `ip` shows to be left against those that were given, less than a minute ago.
#[track_caller]
fn assert_left(local: &str, name: &str, given: u64) {
    let left = shown(local)[name].as_u64();
    assert!(left.is_some_and(|left| (given - 60..=given).contains(&left)), "{name} of {local}: {left:?}");
}

/// The address on `eth0`.
fn find(connection: &mut Connection, local: impl Into<IpAddr>) -> Address {
    let local = local.into();
    let all = connection.list(Addresses::new().of_link("eth0")).expect("addresses");
    all.into_iter().find(|address| address.address.address() == local).expect("it is there")
}

fn ipv4_addresses_made_show_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    let plain = AddAddress::new("eth0", prefix("10.0.0.1/24")).broadcast([10, 0, 0, 255]).label("eth0:x");
    connection.run(plain)?;
    connection.run(AddAddress::new("eth0", prefix("10.0.1.1/32")).peer([10, 0, 1, 2]))?;
    let limited = AddAddress::new("eth0", prefix("10.0.2.1/24")).scope(Scope::Link).route_metric(77);
    let limited = limited.lifetime(Some(Duration::from_secs(1000)), Some(Duration::from_secs(500)));
    connection.run(limited.flags(AddressFlags::NO_PREFIX_ROUTE))?;
    connection.run(AddAddress::new("eth0", prefix("10.0.0.2/24")))?;
    for (local, expected) in [
        (
            "10.0.0.1",
            json!({"prefixlen": 24, "broadcast": "10.0.0.255", "label": "eth0:x", "scope": "0",
                            "valid_life_time": FOR_EVER}),
        ),
        ("10.0.1.1", json!({"address": "10.0.1.2", "prefixlen": 32, "label": "eth0"})),
        ("10.0.2.1", json!({"scope": "253", "metric": 77, "noprefixroute": true, "dynamic": true})),
        ("10.0.0.2", json!({"secondary": true})),
    ] {
        assert_has(&shown(local), &expected);
    }
    assert_left("10.0.2.1", "valid_life_time", 1000);
    assert_left("10.0.2.1", "preferred_life_time", 500);
    Ok(())
}

fn ipv6_addresses_made_show_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    let flags = AddressFlags::NO_DAD | AddressFlags::HOME_ADDRESS;
    connection.run(AddAddress::new("eth0", prefix("2001:db8::1/64")).flags(flags))?;
    let other = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 6);
    let old = AddAddress::new("eth0", prefix("2001:db8::5/128")).peer(other).flags(AddressFlags::NO_DAD);
    connection.run(old.lifetime(None, Some(Duration::ZERO)))?;
    let managed = AddAddress::new("eth0", prefix("2001:db8:1::1/64")).flags(AddressFlags::MANAGE_TEMPORARY);
    let hour = Some(Duration::from_secs(3600));
    connection.run(managed.lifetime(hour, hour).route_metric(5))?;
    for (local, expected) in [
        ("2001:db8::1", json!({"prefixlen": 64, "nodad": true, "home": true, "scope": "0"})),
        ("2001:db8::5", json!({"address": "2001:db8::6", "prefixlen": 128, "deprecated": true})),
        ("2001:db8:1::1", json!({"mngtmpaddr": true, "metric": 5})),
    ] {
        assert_has(&shown(local), &expected);
    }
    assert_left("2001:db8:1::1", "valid_life_time", 3600);
    Ok(())
}

fn ipv4_addresses_of_ip_are_read() {
    let mut connection = connect();
    ip("address add 10.0.0.1/24 broadcast + label eth0:x dev eth0");
    ip("address add 10.0.1.1 peer 10.0.1.2/32 dev eth0");
    ip(
        "address add 10.0.2.1/24 dev eth0 valid_lft 1000 preferred_lft 500 scope link metric 77 noprefixroute",
    );
    let plain = find(&mut connection, [10, 0, 0, 1]);
    assert_eq!((plain.address, plain.broadcast), (prefix("10.0.0.1/24"), Some([10, 0, 0, 255].into())));
    assert!(plain.label.is_some_and(|label| label == "eth0:x"));
    assert_eq!((plain.valid, plain.preferred, plain.peer, plain.route_metric), (None, None, None, None));
    assert_eq!((plain.flags, plain.scope), (AddressFlags::PERMANENT, Scope::Universe));
    let point = find(&mut connection, [10, 0, 1, 1]);
    assert_eq!((point.address, point.peer), (prefix("10.0.1.1/32"), Some([10, 0, 1, 2].into())));
    let limited = find(&mut connection, [10, 0, 2, 1]);
    assert_eq!(limited.valid.map(|valid| (940..=1000).contains(&valid.as_secs())), Some(true));
    assert_eq!(limited.preferred.map(|preferred| (440..=500).contains(&preferred.as_secs())), Some(true));
    assert_eq!((limited.scope, limited.route_metric), (Scope::Link, Some(77)));
    assert_eq!(limited.flags, AddressFlags::NO_PREFIX_ROUTE);
}

fn ipv6_addresses_of_ip_are_read() {
    let mut connection = connect();
    ip("-6 address add 2001:db8::1/64 dev eth0 nodad home mngtmpaddr");
    ip("-6 address add 2001:db8::5 peer 2001:db8::6/128 dev eth0 nodad preferred_lft 0");
    let plain = find(&mut connection, SIX);
    assert_eq!((plain.address, plain.peer, plain.label), (prefix("2001:db8::1/64"), None, None));
    let flags = AddressFlags::NO_DAD | AddressFlags::HOME_ADDRESS | AddressFlags::MANAGE_TEMPORARY;
    assert_eq!(plain.flags, flags | AddressFlags::PERMANENT);
    let old = find(&mut connection, Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 5));
    assert_eq!(old.peer, Some(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 6).into()));
    assert_eq!((old.preferred, old.valid), (Some(Duration::ZERO), None));
    assert!(old.flags.contains(AddressFlags::DEPRECATED));
}

fn the_link_local_address_that_the_kernel_gives_is_read() -> Result<(), Error> {
    connect();
    let of_link = Addresses::new().of_link("eth0").of_family(AF_INET6 as u8);
    let is_there = |addresses: &Cache<Addresses>| addresses.iter().any(|a| a.scope == Scope::Link);
    assert!(Watch::wait_until(of_link, Instant::now() + PATIENCE, is_there)?);
    Ok(())
}

fn origins_are_told() -> Result<(), Error> {
    let mut connection = connect();
    connection
        .run(AddAddress::new("eth0", prefix("10.0.0.1/24")).with(|a| a.origin(AddressOrigin::Other(9))))?;
    assert_eq!(find(&mut connection, [10, 0, 0, 1]).origin, Some(AddressOrigin::Other(9)));
    let loopback = connection.list(Addresses::new().of_link("lo").of_family(AF_INET6 as u8))?;
    assert_eq!(loopback[0].origin, Some(AddressOrigin::Loopback));
    Ok(())
}

fn lists_are_of_one_link_or_one_family() -> Result<(), Error> {
    let mut connection = connect();
    ip("address add 10.0.0.1/24 dev eth0");
    ip("address add 10.0.9.1/24 dev eth1");
    ip("-6 address add 2001:db8::1/64 dev eth0 nodad");
    let mut count = |request| -> Result<usize, Error> {
        let all: Vec<Address> = connection.list(request)?;
        Ok(all.iter().filter(|address| address.scope == Scope::Universe).count())
    };
    assert_eq!(count(Addresses::new().of_link("eth0"))?, 2);
    assert_eq!(count(Addresses::new().of_link("eth1"))?, 1);
    assert_eq!(count(Addresses::new().of_family(AF_INET as u8))?, 2);
    assert_eq!(count(Addresses::new().of_link("eth0").of_family(AF_INET6 as u8))?, 1);
    assert_eq!(count(Addresses::new())?, 3);
    Ok(())
}

fn an_address_is_replaced() -> Result<(), Error> {
    let mut connection = connect();
    let lifetime = |seconds| (Some(Duration::from_secs(seconds)), Some(Duration::from_secs(seconds)));
    let add = |(valid, preferred)| AddAddress::new("eth0", prefix("10.0.0.1/24")).lifetime(valid, preferred);
    connection.run(add(lifetime(100)))?;
    let twice = connection.run(add(lifetime(200))).unwrap_err();
    assert!(twice.already_exists(), "{twice}");
    connection.run(add(lifetime(300)).or_replace())?;
    assert_left("10.0.0.1", "valid_life_time", 300);
    Ok(())
}

fn the_prefix_tells_which_address_is_deleted() -> Result<(), Error> {
    let mut connection = connect();
    ip("address add 10.0.0.1/16 dev eth0");
    ip("address add 10.0.0.1/24 dev eth0");
    connection.run(DeleteAddress::new("eth0", prefix("10.0.0.1/24")))?;
    assert_has(&shown("10.0.0.1"), &json!({"prefixlen": 16}));
    let missing = connection.run(DeleteAddress::new("eth0", prefix("10.0.0.1/24"))).unwrap_err();
    assert!(missing.is_not_found(), "{missing}");
    ip("address add 10.0.1.1 peer 10.0.1.2/32 dev eth0");
    connection.run(DeleteAddress::new("eth0", Ipv4Addr::new(10, 0, 1, 1)).peer([10, 0, 1, 2]))?;
    Ok(())
}

fn every_address_of_a_list_can_be_deleted_as_it_is() -> Result<(), Error> {
    let mut connection = connect();
    ip("address add 10.0.0.1/16 dev eth0");
    ip("address add 10.0.1.1 peer 10.0.1.2/30 dev eth0");
    ip("-6 address add 2001:db8::1/64 dev eth0 nodad");
    ip("-6 address add 2001:db8::5 peer 2001:db8::6/128 dev eth0 nodad");
    let deadline = Instant::now() + PATIENCE;
    loop {
        // The kernel gives the link an address too, at some time.
        let addresses = connection.list(Addresses::new().of_link("eth0"))?;
        if addresses.is_empty() {
            return Ok(());
        }
        assert!(Instant::now() < deadline, "{addresses:?}");
        for address in addresses {
            connection.run(DeleteAddress::from(&address))?;
        }
    }
}

fn what_was_made_is_told() -> Result<(), Error> {
    let mut connection = connect();
    let made = connection.create(AddAddress::new("eth0", prefix("10.0.0.1/24")))?;
    assert_eq!(made, Some(find(&mut connection, [10, 0, 0, 1])));
    Ok(())
}

fn refusals_say_why() {
    let mut connection = connect();
    let address = || AddAddress::new("eth0", prefix("10.0.0.1/24"));
    for (request, expected) in [
        (AddAddress::new("absent", prefix("10.0.0.1/24")), "add address: link absent: ENODEV"),
        (address().label("longer-than-15-bytes"), "add address: IFA_LABEL: 20 bytes where at most 15 fit"),
        (address().attribute(8, &[1]), "IFA_FLAGS"),
        (address().lifetime(Some(Duration::from_secs(1)), Some(Duration::from_secs(2))), "EINVAL"),
    ] {
        let said = connection.run(request).unwrap_err().to_string();
        assert!(said.contains(expected), "{said}");
    }
}
