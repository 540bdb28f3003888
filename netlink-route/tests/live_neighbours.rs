//! Neighbours against the running kernel, with `ip neighbour` as witness.

mod witness;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::{Error, live_tests};
use netlink_route::neighbour::{NeighbourExtendedFlags, NeighbourFlags, NeighbourState};
use netlink_route::{
    AddNeighbour, Connection, DeleteNeighbour, GetNeighbour, HardwareAddress, Neighbour, Neighbours, Origin,
};
use serde_json::json;
use witness::{ask_ip, ask_ip_for_one, assert_has, ip};

const FOUR: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 9);
const SIX: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 9);
const MAC: [u8; 6] = [2, 0, 0, 0, 0, 9];

live_tests! {
    neighbours_made_show_in_ip: [Tool("ip"), Kind("veth")],
    neighbours_of_ip_are_read: [Tool("ip"), Kind("veth")],
    a_managed_neighbour_reads_back: [Kernel(5, 16), Tool("ip"), Kind("veth")],
    proxies_are_kept_apart: [Tool("ip"), Kind("veth")],
    the_kernel_filters_a_list: [Tool("ip"), Kind("veth"), Kind("bridge")],
    replace_and_change_do_as_in_ip: [Tool("ip"), Kind("veth")],
    one_neighbour_is_looked_for: [Kernel(5, 0), Tool("ip"), Kind("veth")],
    forwarding_entries_of_a_vxlan_link_are_read: [Tool("ip"), Tool("bridge"), Kind("vxlan")],
    refusals_say_why: [Tool("ip"), Kind("veth")],
}

fn connect() -> Connection {
    ip("link add eth0 type veth peer name eth1");
    ip("link set eth1 up");
    ip("link set eth0 up");
    ip("address add 10.0.0.1/24 dev eth0");
    ip("address add 2001:db8::1/64 dev eth0 nodad");
    Connection::open().expect("route netlink")
}

/// The neighbour with this address.
fn find(connection: &mut Connection, address: impl Into<IpAddr>) -> Neighbour {
    let address = address.into();
    let all = connection.list(Neighbours::new()).expect("neighbours");
    all.into_iter().find(|neighbour| neighbour.address == Some(address)).expect("it is known")
}

fn neighbours_made_show_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    connection.run(AddNeighbour::new("eth0", FOUR, MAC).origin(Origin::Static))?;
    let router = AddNeighbour::new("eth0", SIX, MAC).flags(NeighbourFlags::ROUTER);
    connection.run(router.state(NeighbourState::REACHABLE))?;
    let learned = AddNeighbour::new("eth0", [10, 0, 0, 10], MAC).flags(NeighbourFlags::EXTERNALLY_LEARNED);
    connection.run(learned.state(NeighbourState::STALE))?;
    connection.run(AddNeighbour::new("eth0", [10, 0, 0, 11], MAC).state(NeighbourState::NO_ARP))?;
    for (address, expected) in [
        (
            "10.0.0.9",
            json!({"dev": "eth0", "lladdr": "02:00:00:00:00:09", "state": ["PERMANENT"], "protocol": "4"}),
        ),
        ("2001:db8::9", json!({"lladdr": "02:00:00:00:00:09", "state": ["REACHABLE"], "router": null})),
        ("10.0.0.10", json!({"state": ["STALE"], "extern_learn": null})),
        ("10.0.0.11", json!({"state": ["NOARP"]})),
    ] {
        assert_has(&ask_ip_for_one(&format!("neighbour show {address} nud all")), &expected);
    }
    Ok(())
}

fn neighbours_of_ip_are_read() {
    let mut connection = connect();
    ip("neighbour add 10.0.0.9 lladdr 02:00:00:00:00:09 dev eth0 protocol static");
    ip("neighbour add 2001:db8::9 lladdr 02:00:00:00:00:09 dev eth0 nud stale router");
    ip("neighbour add 10.0.0.10 lladdr 02:00:00:00:00:0a dev eth0 nud reachable extern_learn");
    let four = find(&mut connection, FOUR);
    assert_eq!((four.family, four.state), (AF_INET as u8, NeighbourState::PERMANENT));
    assert_eq!(four.hardware_address, Some(HardwareAddress::from(MAC)));
    assert_eq!(four.origin, Some(Origin::Static));
    assert!(four.cache_info.is_some());
    let six = find(&mut connection, SIX);
    assert_eq!((six.family, six.state), (AF_INET6 as u8, NeighbourState::STALE));
    assert_eq!((six.flags, six.link), (NeighbourFlags::ROUTER, four.link));
    let learned = find(&mut connection, [10, 0, 0, 10]);
    assert_eq!(learned.flags, NeighbourFlags::EXTERNALLY_LEARNED);
    assert_eq!(learned.state, NeighbourState::REACHABLE);
}

fn a_managed_neighbour_reads_back() -> Result<(), Error> {
    let mut connection = connect();
    connection.run(AddNeighbour::unresolved("eth0", FOUR).managed())?;
    assert_eq!(find(&mut connection, FOUR).extended_flags, NeighbourExtendedFlags::MANAGED);
    Ok(())
}

fn proxies_are_kept_apart() -> Result<(), Error> {
    let mut connection = connect();
    connection.run(AddNeighbour::proxy("eth0", FOUR))?;
    ip("neighbour add proxy 2001:db8::9 dev eth0");
    let proxies = connection.list(Neighbours::proxies())?;
    let addresses: Vec<_> = proxies.iter().map(|proxy| proxy.address).collect();
    assert_eq!(addresses, [Some(FOUR.into()), Some(SIX.into())]);
    assert!(proxies.iter().all(|proxy| proxy.flags.contains(NeighbourFlags::PROXY)));
    assert_eq!(ask_ip("neighbour show proxy").len(), 2);
    assert!(connection.list(Neighbours::new())?.iter().all(|other| other.address != Some(FOUR.into())));
    connection.run(DeleteNeighbour::proxy("eth0", FOUR))?;
    connection.run(DeleteNeighbour::proxy("eth0", SIX))?;
    assert_eq!(connection.list(Neighbours::proxies())?, []);
    Ok(())
}

fn the_kernel_filters_a_list() -> Result<(), Error> {
    let mut connection = connect();
    ip("link add bridge0 type bridge");
    ip("link set eth1 master bridge0");
    connection.run(AddNeighbour::new("eth0", FOUR, MAC))?;
    connection.run(AddNeighbour::new("eth1", FOUR, MAC))?;
    connection.run(AddNeighbour::new("eth0", SIX, MAC))?;
    let permanent = |connection: &mut Connection, request| -> Result<Vec<IpAddr>, Error> {
        let all: Vec<Neighbour> = connection.list(request)?;
        let permanent = all.iter().filter(|neighbour| neighbour.state == NeighbourState::PERMANENT);
        Ok(permanent.filter_map(|neighbour| neighbour.address).collect())
    };
    let four = Neighbours::new().of_family(AF_INET as u8);
    assert_eq!(permanent(&mut connection, four)?, [FOUR, FOUR]);
    assert_eq!(permanent(&mut connection, Neighbours::new().of_link("eth1"))?, [FOUR]);
    assert_eq!(
        permanent(&mut connection, Neighbours::new().of_link("eth0"))?,
        [IpAddr::from(FOUR), SIX.into()]
    );
    assert_eq!(permanent(&mut connection, Neighbours::new().of_master("bridge0"))?, [FOUR]);
    Ok(())
}

fn replace_and_change_do_as_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    let other = [2, 0, 0, 0, 0, 10];
    let missing = connection.run(AddNeighbour::new("eth0", FOUR, MAC).only_replace()).unwrap_err();
    assert!(missing.is_not_found(), "{missing}");
    connection.run(AddNeighbour::new("eth0", FOUR, MAC).or_replace())?;
    let twice = connection.run(AddNeighbour::new("eth0", FOUR, MAC)).unwrap_err();
    assert!(twice.already_exists(), "{twice}");
    connection.run(AddNeighbour::new("eth0", FOUR, other).only_replace())?;
    assert_has(&ask_ip_for_one("neighbour show 10.0.0.9"), &json!({"lladdr": "02:00:00:00:00:0a"}));
    connection.run(DeleteNeighbour::new("eth0", FOUR))?;
    Ok(())
}

fn one_neighbour_is_looked_for() -> Result<(), Error> {
    let mut connection = connect();
    connection.run(AddNeighbour::new("eth0", SIX, MAC))?;
    let found = connection.get(GetNeighbour::new("eth0", SIX))?;
    assert_eq!((found.address, found.hardware_address), (Some(SIX.into()), Some(MAC.into())));
    let missing = connection.get(GetNeighbour::new("eth0", FOUR)).unwrap_err();
    assert!(missing.is_not_found(), "{missing}");
    Ok(())
}

fn forwarding_entries_of_a_vxlan_link_are_read() -> Result<(), Error> {
    ip("link add vxlan0 type vxlan id 5 dstport 4789 local 127.0.0.1");
    netlink_core::testing::live::run(
        "bridge",
        ["fdb", "add", "02:00:00:00:00:09", "dev", "vxlan0", "dst", "10.0.0.9", "port", "4790", "vni", "66"],
    );
    let mut connection = Connection::open()?;
    let entries =
        connection.list(Neighbours::new().of_family(netlink_core::uapi::socket::AF_BRIDGE as u8))?;
    let entry =
        entries.iter().find(|entry| entry.hardware_address == Some(MAC.into())).expect("it is listed");
    assert_eq!((entry.address, entry.port, entry.vni), (Some(FOUR.into()), Some(4790), Some(66)));
    assert!(entry.flags.contains(NeighbourFlags::ITSELF));
    Ok(())
}

fn refusals_say_why() {
    let mut connection = connect();
    for (request, expected) in [
        (AddNeighbour::new("absent", FOUR, MAC), "add neighbour: link absent: ENODEV"),
        (AddNeighbour::new("eth0", FOUR, HardwareAddress::new(&[1]).unwrap()), "Invalid link address"),
        (AddNeighbour::new(9999, FOUR, MAC), "add neighbour: ENODEV"),
        (AddNeighbour::new("eth0", FOUR, MAC).attribute(4, &[1]), "NDA_PROBES"),
    ] {
        let said = connection.run(request).unwrap_err().to_string();
        assert!(said.contains(expected), "{said}");
    }
    let said = connection.run(DeleteNeighbour::new("eth0", FOUR)).unwrap_err();
    assert!(said.is_not_found(), "{said}");
}
