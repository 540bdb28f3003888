//! Links against the running kernel, with `ip link` as witness.

mod witness;

use std::time::{Duration, Instant};

use netlink_core::table::{AttributeSet, SetWriter};
use netlink_core::testing::live;
use netlink_core::wire::Attribute;
use netlink_core::{Error, live_tests};
use netlink_route::link::{
    Bridge, BridgeOption, BridgeOptionsChange, BridgePort, BridgeVlan, BridgeVlanFlags, Extent, Families,
    FamilySpecific, InetAttributesWriter, InetSettingsWriter, LinkAttributesWriter, LinkDetails, LinkInfo,
    LinkMessage, MulticastRouter, PortDetails, Vlan, VlanFlags, VlanFlagsChange, VlanPriorities,
    VlanPrioritiesWriter, VlanPriority, VlanProtocol, Vxlan, VxlanFragmentation, VxlanLabelPolicy,
    VxlanPortRange,
};
use netlink_route::uapi::ip::IPV4_DEVCONF_ARP_NOTIFY;
use netlink_route::{
    AddAddress, AddLink, AddNames, Addresses, Cache, Connection, DeleteLink, DeleteNames, GetLink, Link,
    Links, OperationalState, Peer, SetLink, Watch,
};
use serde_json::{Value, json};
use witness::{ask_ip, ask_ip_for_one, assert_has, ip};

live_tests! {
    links_are_listed_as_ip_lists_them: [Tool("ip"), Kind("veth"), Kind("bridge"), Kind("vxlan")],
    a_link_is_got_by_index_name_and_alternative_name: [Tool("ip"), Kind("veth"), Kernel(5, 5)],
    a_link_is_changed_by_a_long_name: [Kind("veth"), Kernel(5, 18)],
    lists_are_filtered_by_kind_and_by_master: [Tool("ip"), Kind("veth"), Kind("bridge")],
    a_filter_by_a_kind_that_the_kernel_does_not_know_lists_nothing: [],
    statistics_can_be_left_out: [],
    what_was_made_is_told: [Kind("veth"), Kernel(6, 2)],
    settings_show_in_ip: [Tool("ip"), Kind("veth"), Kind("bridge")],
    settings_are_taken_back: [Tool("ip"), Kind("veth"), Kind("bridge")],
    a_group_is_set_and_deleted_at_once: [Tool("ip"), Kind("veth")],
    a_pair_spans_namespaces_in_five_lines: [Tool("ip"), Kind("veth")],
    a_request_keeps_its_namespace_alive: [Kind("veth")],
    a_link_goes_to_the_namespace_of_a_process: [Tool("ip"), Kind("veth")],
    a_bridge_made_shows_in_ip_with_the_same_values: [Tool("ip"), Kind("bridge")],
    a_bridge_of_ip_is_read_with_the_same_values: [Tool("ip"), Kind("bridge")],
    a_bridge_port_shows_in_ip_with_the_same_values: [Tool("ip"), Kind("veth"), Kind("bridge")],
    a_bridge_port_of_ip_is_read_with_the_same_values: [Tool("ip"), Kind("veth"), Kind("bridge")],
    bridges_tell_of_their_ports: [Tool("ip"), Kind("veth"), Kind("bridge")],
    a_tunnel_made_shows_in_ip_with_the_same_values: [Tool("ip"), Kind("vxlan")],
    a_tunnel_of_ip_is_read_with_the_same_values: [Tool("ip"), Kind("vxlan")],
    a_tunnel_over_ipv6_shows_in_ip_with_the_same_values: [Tool("ip"), Kind("vxlan")],
    a_kind_without_a_table_is_made_by_its_name: [Tool("ip"), Kind("ifb")],
    settings_of_ipv4_are_read_as_an_array_and_written_as_attributes: [],
    names_of_forty_kilobytes_are_listed_among_a_hundred_links: [Tool("ip"), Kind("veth"), Kernel(5, 10)],
    a_vlan_made_shows_in_ip_with_the_same_values: [Tool("ip"), Kind("veth"), Kind("vlan")],
    a_vlan_of_ip_is_read_with_the_same_values: [Tool("ip"), Kind("veth"), Kind("vlan")],
    a_vlan_id_out_of_range_is_refused: [Kind("vlan")],
    a_dummy_is_made: [Tool("ip"), Kind("dummy")],
    a_bridge_tells_vlans_apart: [Tool("ip"), Kind("veth"), Works(FILTERING_BRIDGE)],
    messages_of_the_kernel_are_written_as_they_were_read: [Kind("veth"), Kind("bridge"), Kind("vxlan"), Kernel(5, 5)],
    refusals_say_why: [Kind("veth"), Kernel(5, 5)],
    refusals_name_the_attribute_and_its_bounds: [Kind("veth"), Kind("vxlan"), Kernel(6, 18)],
    requests_that_cannot_be_sent_say_why: [],
}

const PATIENCE: Duration = Duration::from_secs(10);
const FILTERING_BRIDGE: &str = "ip link add bridge0 type bridge vlan_filtering 1";

fn links_are_listed_as_ip_lists_them() -> Result<(), Error> {
    ip("link add br0 type bridge");
    ip("link add veth0 address 02:00:00:00:00:01 mtu 1400 type veth peer name veth1");
    ip("link set veth0 master br0 up");
    ip("link set veth1 alias hello group 7 txqueuelen 55 promisc on up");
    ip("link property add dev veth1 altname an-alternative-name altname another");
    ip("link add tunnel0 type vxlan id 42 dstport 4789");
    // A work queue of the kernel's sets state and queue discipline.
    let are_up =
        |links: &Cache<Links>| links.iter().filter(|link| link.state == OperationalState::Up).count() == 2;
    assert!(Watch::wait_until(Links::new(), Instant::now() + PATIENCE, are_up)?);
    let links = Connection::open()?.list(Links::new())?;
    let shown = ask_ip("-s link show");
    assert_eq!(links.len(), 5);
    assert_eq!(shown.len(), 5);
    for link in &links {
        let shown = shown.iter().find(|shown| shown["ifindex"] == link.index).expect("ip lists it");
        assert_same(link, shown, &links);
    }
    assert_eq!(links.iter().filter(|link| link.master.is_some()).count(), 1);
    assert_eq!(links.iter().filter(|link| !link.alternative_names.is_empty()).count(), 1);
    Ok(())
}

/// Holds a link against what `ip` shows of it.
#[track_caller]
fn assert_same(link: &Link, shown: &Value, all: &[Link]) {
    let name_of = |index: u32| all.iter().find(|link| link.index == index).map(|link| link.name.to_string());
    let expected = json!({
        "ifname": link.name.to_string(),
        "mtu": link.mtu,
        "operstate": format!("{:?}", link.state).to_uppercase(),
        "group": link.group.to_string(),
        "txqlen": link.transmit_queue_length,
        "link_type": format!("[{}]", u16::from(link.layer)),
        "address": link.address.map(|address| address.to_string()),
        "broadcast": link.broadcast.map(|address| address.to_string()),
        "promiscuity": link.promiscuity,
        "qdisc": link.queue_discipline,
    });
    assert_has(shown, &expected);
    let absent = Value::Null;
    let member = |name: &str| shown.get(name).unwrap_or(&absent).clone();
    assert_eq!(member("ifalias"), json!(link.alias));
    assert_eq!(member("master"), json!(link.master.and_then(name_of)));
    assert_eq!(member("link"), json!(link.parent.and_then(name_of)));
    assert_eq!(shown["linkinfo"]["info_kind"], json!(link.kind));
    assert_eq!(shown["linkinfo"]["info_slave_kind"], json!(link.port_kind));
    assert_eq!(shown["altnames"].as_array().map_or(0, Vec::len), link.alternative_names.len());
    assert!(link.alternative_names.iter().all(|name| shown["altnames"].to_string().contains(&**name)));
    let flags = shown["flags"].as_array().expect("flags");
    assert_eq!(flags.contains(&json!("UP")), link.is_up());
    let statistics = link.statistics.expect("statistics");
    assert_eq!(shown["stats64"]["tx"]["errors"], statistics.send_errors);
}

fn a_link_is_got_by_index_name_and_alternative_name() -> Result<(), Error> {
    const LONG: &str = "a-name-longer-than-sixteen-bytes";
    let mut connection = Connection::open()?;
    ip("link add veth0 type veth peer name veth1");
    ip(&format!("link property add dev veth1 altname {LONG} altname short"));
    let by_name = connection.get(GetLink::new("veth1"))?;
    assert_eq!(ask_ip_for_one("link show dev veth1")["ifindex"], by_name.index);
    assert_eq!(connection.get(GetLink::new(by_name.index))?.name, "veth1");
    assert_eq!(connection.get(GetLink::new("short"))?.name, "veth1");
    assert_eq!(connection.get(GetLink::new(LONG))?.name, "veth1");
    connection.run(DeleteNames::new("veth1", ["short"]))?;
    assert_eq!(connection.get(GetLink::new("veth1"))?.alternative_names, [LONG.into()]);
    connection.run(DeleteLink::new(LONG))?;
    assert!(connection.get(GetLink::new("veth0")).is_err_and(|error| error.is_not_found()));
    Ok(())
}

fn a_link_is_changed_by_a_long_name() -> Result<(), Error> {
    const LONG: &str = "a-name-longer-than-sixteen-bytes";
    let mut connection = Connection::open()?;
    connection.run(AddLink::veth("veth0", "veth1"))?;
    connection.run(AddNames::new("veth0", [LONG]))?;
    connection.run(SetLink::new(LONG).mtu(1300))?;
    assert_eq!(connection.get(GetLink::new("veth0"))?.mtu, 1300);
    Ok(())
}

fn lists_are_filtered_by_kind_and_by_master() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    ip("link add br0 type bridge");
    ip("link add br1 type bridge");
    ip("link add veth0 master br0 type veth peer name veth1");
    let names = |links: Vec<Link>| -> Vec<_> { links.iter().map(|link| link.name.to_string()).collect() };
    assert_eq!(names(connection.list(Links::new().of_kind("bridge"))?), ["br0", "br1"]);
    assert_eq!(names(connection.list(Links::new().of_master("br0"))?), ["veth0"]);
    assert!(connection.list(Links::new().of_master("br1"))?.is_empty());
    assert!(connection.list(Links::new().of_kind("bridge").of_master("br0"))?.is_empty());
    Ok(())
}

fn a_filter_by_a_kind_that_the_kernel_does_not_know_lists_nothing() -> Result<(), Error> {
    assert!(Connection::open()?.list(Links::new().of_kind("nosuchkind"))?.is_empty());
    Ok(())
}

fn statistics_can_be_left_out() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let mut has = |links: Links| {
        connection.dump(links)?.find_map(|link| match link.attributes.family() {
            Ok(Some(FamilySpecific::Families(families))) => {
                Some(families.inet6().ok()??.statistics().ok()?.is_some())
            }
            other => panic!("{other:?}"),
        })
    };
    assert_eq!(has(Links::new())?, Some(true));
    assert_eq!(has(Links::new().extent(Extent::NO_STATISTICS))?, Some(false));
    Ok(())
}

fn what_was_made_is_told() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let made = connection.create(AddLink::veth("veth0", "veth1").mtu(1400).index(77))?.expect("an echo");
    assert_eq!((made.index, made.mtu), (77, 1400));
    assert_eq!(made.name, "veth0");
    assert_eq!(made.kind.as_deref(), Some("veth"));
    assert_eq!(made.parent, Some(connection.get(GetLink::new("veth1"))?.index));
    Ok(())
}

fn settings_show_in_ip() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::bridge("br0"))?;
    connection.run(AddLink::veth("veth0", "veth1"))?;
    let change = SetLink::new("veth0")
        .name("uplink")
        .mtu(1300)
        .address("02:00:00:00:00:07")
        .alias("to the world")
        .group(9)
        .transmit_queue_length(77)
        .master("br0")
        .promiscuous(true)
        .up();
    connection.run(change)?;
    let shown = ask_ip_for_one("link show dev uplink");
    let expected = json!({
        "mtu": 1300, "address": "02:00:00:00:00:07", "ifalias": "to the world", "group": "9", "txqlen": 77,
        "master": "br0",
    });
    assert_has(&shown, &expected);
    let flags = shown["flags"].to_string();
    assert!(flags.contains("\"UP\"") && flags.contains("\"PROMISC\""), "{flags}");
    Ok(())
}

fn settings_are_taken_back() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    ip("link add br0 type bridge");
    ip("link add veth0 type veth peer name veth1");
    ip("link set veth0 master br0 alias words promisc on up");
    connection.run(SetLink::new("veth0").no_master().alias("").promiscuous(false).down())?;
    let link = connection.get(GetLink::new("veth0"))?;
    assert_eq!((link.master, link.alias.as_deref(), link.promiscuity, link.is_up()), (None, None, 0, false));
    let shown = ask_ip_for_one("link show dev veth0");
    assert_eq!((shown.get("master"), shown.get("ifalias")), (None, None));
    Ok(())
}

fn a_group_is_set_and_deleted_at_once() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    for pair in 0..3 {
        let (name, peer) = (format!("veth{pair}"), format!("peer{pair}"));
        connection.run(AddLink::veth(&name, peer.as_str()).group(5))?;
    }
    connection.run(SetLink::of_group(5).mtu(1234))?;
    let shown = ask_ip("link show");
    let of_group: Vec<_> = shown.iter().filter(|link| link["group"] == "5").collect();
    assert_eq!(of_group.len(), 3);
    assert!(of_group.iter().all(|link| link["mtu"] == 1234));
    connection.run(DeleteLink::of_group(5))?;
    assert_eq!(connection.list(Links::new())?.len(), 1);
    Ok(())
}

fn a_pair_spans_namespaces_in_five_lines() -> Result<(), Box<dyn std::error::Error>> {
    use netlink_route::namespace::Namespace;
    ip("netns add blue");

    let blue = Namespace::named("blue")?;
    let mut route = Connection::open()?;
    route.run(AddLink::veth("veth0", Peer::new("eth0").namespace(&blue).mtu(1400)).up())?;
    route.run(AddAddress::new("veth0", "192.0.2.1/24"))?;
    Connection::open_in(&blue)?.run(SetLink::new("eth0").up())?;

    // A work queue of the kernel's sets the state.
    let is_up = |line: &str| ask_ip_for_one(line)["operstate"] == "UP";
    let deadline = Instant::now() + PATIENCE;
    while !(is_up("-n blue link show dev eth0") && is_up("link show dev veth0")) {
        assert!(Instant::now() < deadline, "they have a carrier");
    }

    let there = ask_ip_for_one("-n blue link show dev eth0");
    assert_has(&there, &json!({ "mtu": 1400, "operstate": "UP" }));
    let here = route.get(GetLink::new("veth0"))?;
    assert_eq!(
        (here.state, here.parent),
        (OperationalState::Up, there["ifindex"].as_u64().map(|i| i as u32))
    );
    assert!(here.parent_namespace.is_some());
    let addresses = route.list(Addresses::new().of_link("veth0"))?;
    assert!(addresses.iter().any(|address| address.address.to_string() == "192.0.2.1/24"));
    Ok(())
}

fn a_request_keeps_its_namespace_alive() -> Result<(), Box<dyn std::error::Error>> {
    let there = live::new_namespace();
    let request = AddLink::veth("veth0", Peer::new("eth0").namespace(&there));
    let held = there.clone();
    drop(there);
    Connection::open()?.run(request)?;
    let names = held.run_in(|| Connection::open().and_then(|mut there| there.list(Links::new())))??;
    assert!(names.iter().any(|link| link.name == "eth0"));
    Ok(())
}

fn a_link_goes_to_the_namespace_of_a_process() -> Result<(), Box<dyn std::error::Error>> {
    ip("netns add blue");
    let mut process = live::command("ip").args(["netns", "exec", "blue", "sleep", "60"]).spawn()?;
    let mut connection = Connection::open()?;
    connection.run(AddLink::veth("veth0", "veth1"))?;
    // The process enters the namespace a moment after it was started.
    while std::fs::read_link(format!("/proc/{}/ns/net", process.id()))?
        == std::fs::read_link("/proc/thread-self/ns/net")?
    {
        std::thread::sleep(Duration::from_millis(1));
    }
    connection.run(SetLink::new("veth1").namespace_of_process(process.id()).name("eth0"))?;
    process.kill()?;
    process.wait()?;
    assert_eq!(ask_ip_for_one("-n blue link show dev eth0")["linkinfo"]["info_kind"], "veth");
    assert!(connection.get(GetLink::new("veth1")).is_err_and(|error| error.is_not_found()));
    Ok(())
}

/// What `look` makes of the kind and port kind of a link.
fn look<T>(name: &str, mut look: impl FnMut(LinkInfo<'_>) -> T) -> Result<T, Error> {
    let mut connection = Connection::open()?;
    let pick = |link: LinkMessage<'_>| {
        let wanted = link.attributes.name().ok()?? == name;
        wanted.then(|| look(link.attributes.info().ok().flatten().expect("a kind")))
    };
    Ok(connection.dump(Links::new())?.find_map(pick)?.expect("the link is listed"))
}

fn seconds(hundredths: u64) -> Duration {
    Duration::from_millis(hundredths * 10)
}

fn a_bridge_made_shows_in_ip_with_the_same_values() -> Result<(), Error> {
    let bridge = Bridge::new()
        .forward_delay(seconds(400))
        .hello_time(seconds(300))
        .max_age(seconds(1200))
        .ageing_time(seconds(60000))
        .stp(1)
        .priority(100)
        .group_forward_mask(8)
        .group_address([1, 0x80, 0xc2, 0, 0, 0x0f].into())
        .multicast_router(MulticastRouter::Always)
        .multicast_snooping(true)
        .multicast_query_use_address(true)
        .multicast_querier(true)
        .multicast_hash_max(1024)
        .multicast_last_member_count(3)
        .multicast_startup_query_count(4)
        .multicast_last_member_interval(seconds(200))
        .multicast_membership_interval(seconds(30000))
        .multicast_querier_interval(seconds(20000))
        .multicast_query_interval(seconds(10000))
        .multicast_query_response_interval(seconds(900))
        .multicast_startup_query_interval(seconds(2500))
        .multicast_statistics(true)
        .multicast_igmp_version(3);
    Connection::open()?.run(AddLink::new("br0", bridge))?;
    let shown = ask_ip_for_one("link show dev br0");
    let expected = json!({
        "forward_delay": 400, "hello_time": 300, "max_age": 1200, "ageing_time": 60000, "stp_state": 1,
        "priority": 100, "group_fwd_mask": "0x8", "group_addr": "01:80:c2:00:00:0f", "mcast_router": 2,
        "mcast_snooping": 1, "mcast_query_use_ifaddr": 1, "mcast_querier": 1, "mcast_hash_max": 1024,
        "mcast_last_member_cnt": 3, "mcast_startup_query_cnt": 4, "mcast_last_member_intvl": 200,
        "mcast_membership_intvl": 30000, "mcast_querier_intvl": 20000, "mcast_query_intvl": 10000,
        "mcast_query_response_intvl": 900, "mcast_startup_query_intvl": 2500, "mcast_stats_enabled": 1,
        "mcast_igmp_version": 3,
    });
    assert_has(&shown["linkinfo"]["info_data"], &expected);
    Ok(())
}

fn a_bridge_of_ip_is_read_with_the_same_values() -> Result<(), Error> {
    ip("link add br0 address 02:00:00:00:00:09 type bridge forward_delay 500 hello_time 250 max_age 1300 \
        ageing_time 7000 stp_state 1 priority 4096 mcast_router 0 mcast_snooping 1 mcast_hash_max 2048 \
        mcast_querier 1 mcast_query_interval 9900 mcast_last_member_interval 320");
    look("br0", |info| {
        let Ok(Some(LinkDetails::Bridge(bridge))) = info.details() else { panic!("{info:?}") };
        assert_eq!(bridge.forward_delay(), Ok(Some(seconds(500))));
        assert_eq!(bridge.hello_time(), Ok(Some(seconds(250))));
        assert_eq!(bridge.max_age(), Ok(Some(seconds(1300))));
        assert_eq!(bridge.ageing_time(), Ok(Some(seconds(7000))));
        assert_eq!(bridge.stp(), Ok(Some(1)));
        assert_eq!(bridge.priority(), Ok(Some(4096)));
        assert_eq!(bridge.multicast_router(), Ok(Some(MulticastRouter::Never)));
        assert_eq!(bridge.multicast_hash_max(), Ok(Some(2048)));
        assert_eq!(bridge.multicast_query_interval(), Ok(Some(seconds(9900))));
        assert_eq!(bridge.multicast_last_member_interval(), Ok(Some(seconds(320))));
        let id = bridge.id().unwrap().unwrap();
        assert_eq!((id.priority, id.address.to_string().as_str()), (4096, "02:00:00:00:00:09"));
        let querier = bridge.multicast_querier_state();
        assert!(querier.is_ok(), "{querier:?}");
        assert!(bridge.options().is_ok());
        assert_eq!(bridge.unknown().count(), 0);
    })
}

fn a_bridge_port_shows_in_ip_with_the_same_values() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::bridge("br0"))?;
    connection.run(AddLink::veth("veth0", "veth1").master("br0"))?;
    let port = BridgePort::new()
        .cost(77)
        .priority(9)
        .hairpin(true)
        .bpdu_guard(true)
        .root_block(true)
        .fast_leave(true)
        .learning(false)
        .unicast_flood(false)
        .proxy_arp(true)
        .multicast_router(MulticastRouter::Always)
        .multicast_flood(false)
        .broadcast_flood(false)
        .multicast_to_unicast(true)
        .group_forward_mask(8)
        .isolated(true);
    connection.run(SetLink::new("veth0").port(port))?;
    let shown = ask_ip_for_one("link show dev veth0");
    let expected = json!({
        "cost": 77, "priority": 9, "hairpin": true, "guard": true, "root_block": true, "fastleave": true,
        "learning": false, "flood": false, "proxy_arp": true, "multicast_router": 2, "mcast_flood": false,
        "bcast_flood": false, "mcast_to_unicast": true, "group_fwd_mask": "0x8", "isolated": true,
    });
    assert_has(&shown["linkinfo"]["info_slave_data"], &expected);
    Ok(())
}

fn a_bridge_port_of_ip_is_read_with_the_same_values() -> Result<(), Error> {
    ip("link add br0 address 02:00:00:00:00:09 type bridge");
    ip("link add veth0 master br0 type veth peer name veth1");
    ip("link add veth2 master br0 type veth peer name veth3");
    ip("link set veth2 type bridge_slave cost 55 priority 3 guard on learning off backup_port veth0");
    let backup = Connection::open()?.get(GetLink::new("veth0"))?.index;
    look("veth2", |info| {
        assert_eq!(info.port_kind(), Ok(Some("bridge")));
        let Ok(Some(PortDetails::BridgePort(port))) = info.port_details() else { panic!("{info:?}") };
        assert_eq!((port.cost(), port.priority()), (Ok(Some(55)), Ok(Some(3))));
        assert_eq!((port.bpdu_guard(), port.learning()), (Ok(Some(true)), Ok(Some(false))));
        assert_eq!((port.number(), port.id()), (Ok(Some(2)), Ok(Some(0x0c02))));
        assert_eq!(port.bridge().unwrap().unwrap().address.to_string(), "02:00:00:00:00:09");
        assert_eq!(port.backup_port(), Ok(Some(backup)));
        assert_eq!(port.hold_timer(), Ok(Some(Duration::ZERO)));
    })
}

fn bridges_tell_of_their_ports() -> Result<(), Error> {
    use netlink_route::link::ProtocolInfo;
    ip("link add br0 type bridge");
    ip("link add veth0 master br0 type veth peer name veth1");
    ip("link set veth0 type bridge_slave cost 55");
    let mut connection = Connection::open()?;
    let mut costs = Vec::new();
    let mut links = connection.dump(Links::new().of_bridges())?;
    while let Some(link) = links.next()? {
        if let Ok(Some(ProtocolInfo::Bridge(port))) = link.attributes.protocol_info() {
            costs.push(port.cost());
        }
    }
    assert_eq!(costs, [Ok(Some(55))]);
    Ok(())
}

fn a_tunnel_made_shows_in_ip_with_the_same_values() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tunnel = Vxlan::new()
        .id(42)
        .group([239, 1, 1, 1].into())
        .local([127, 0, 0, 1].into())
        .link("lo")
        .ttl(9)
        .tos(4)
        .dont_fragment(VxlanFragmentation::MustNot)
        .source_ports(VxlanPortRange { first: 1000, last: 2000 })
        .port(4789)
        .learning(false)
        .proxy(true)
        .route_short_circuit(true)
        .l2_miss(true)
        .l3_miss(true)
        .ageing(Duration::from_secs(77))
        .limit(88)
        .udp_checksum(true)
        .udp6_zero_checksum_send(true)
        .udp6_zero_checksum_receive(true)
        .remote_checksum_send(true)
        .remote_checksum_receive(true)
        .group_policy(true);
    connection.run(AddLink::new("tunnel0", tunnel))?;
    let shown = ask_ip_for_one("link show dev tunnel0");
    let expected = json!({
        "id": 42, "group": "239.1.1.1", "local": "127.0.0.1", "link": "lo", "ttl": 9, "tos": "0x4", "df": "set",
        "port_range": { "low": 1000, "high": 2000 }, "port": 4789, "learning": false, "proxy": true, "rsc": true,
        "l2miss": true, "l3miss": true, "ageing": 77, "limit": 88, "udp_csum": true, "udp_zero_csum6_tx": true,
        "udp_zero_csum6_rx": true, "remcsum_tx": true, "remcsum_rx": true, "gbp": true,
    });
    assert_has(&shown["linkinfo"]["info_data"], &expected);
    Ok(())
}

fn a_tunnel_of_ip_is_read_with_the_same_values() -> Result<(), Error> {
    ip("link add tunnel0 type vxlan id 43 group 239.1.1.2 dev lo local 127.0.0.1 ttl 8 tos 8 dstport 4790 \
        srcport 3000 4000 nolearning ageing 66 maxaddress 99 noudpcsum gbp");
    look("tunnel0", |info| {
        let Ok(Some(LinkDetails::Vxlan(tunnel))) = info.details() else { panic!("{info:?}") };
        assert_eq!((tunnel.id(), tunnel.port()), (Ok(Some(43)), Ok(Some(4790))));
        assert_eq!(tunnel.group(), Ok(Some([239, 1, 1, 2].into())));
        assert_eq!(tunnel.local(), Ok(Some([127, 0, 0, 1].into())));
        assert_eq!((tunnel.link(), tunnel.ttl(), tunnel.tos()), (Ok(Some(1)), Ok(Some(8)), Ok(Some(8))));
        assert_eq!(tunnel.source_ports(), Ok(Some(VxlanPortRange { first: 3000, last: 4000 })));
        assert_eq!((tunnel.learning(), tunnel.udp_checksum()), (Ok(Some(false)), Ok(Some(false))));
        assert_eq!(tunnel.ageing(), Ok(Some(Duration::from_secs(66))));
        assert_eq!((tunnel.limit(), tunnel.group_policy()), (Ok(Some(99)), Ok(Some(true))));
        assert_eq!(tunnel.generic_protocol(), Ok(None));
    })
}

fn a_tunnel_over_ipv6_shows_in_ip_with_the_same_values() -> Result<(), Error> {
    let tunnel = Vxlan::new()
        .id(16_777_215)
        .group6("2001:db8::2".parse().expect("an address"))
        .local6("2001:db8::1".parse().expect("an address"))
        .port(8472)
        .label(0x12345)
        .ttl_inherit(true)
        .dont_fragment(VxlanFragmentation::Inherit);
    Connection::open()?.run(AddLink::new("tunnel6", tunnel))?;
    let shown = ask_ip_for_one("link show dev tunnel6");
    let expected = json!({
        "id": 16_777_215, "remote6": "2001:db8::2", "local6": "2001:db8::1", "port": 8472, "label": "0x12345",
        "df": "inherit",
    });
    assert_has(&shown["linkinfo"]["info_data"], &expected);
    look("tunnel6", |info| {
        let Ok(Some(LinkDetails::Vxlan(tunnel))) = info.details() else { panic!("{info:?}") };
        assert_eq!((tunnel.label(), tunnel.ttl_inherit()), (Ok(Some(0x12345)), Ok(Some(true))));
    })
}

fn a_kind_without_a_table_is_made_by_its_name() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::of_kind("ifb7", "ifb"))?;
    assert_eq!(ask_ip_for_one("link show dev ifb7")["linkinfo"]["info_kind"], "ifb");
    assert_eq!(connection.get(GetLink::new("ifb7"))?.kind.as_deref(), Some("ifb"));
    Ok(())
}

fn settings_of_ipv4_are_read_as_an_array_and_written_as_attributes() -> Result<(), Error> {
    use netlink_route::link::FamiliesWriter;
    let mut connection = Connection::open()?;
    let settings = InetSettingsWriter::new().arp_notify(1);
    let families = FamiliesWriter::new().inet(InetAttributesWriter::new().settings(settings));
    connection.run(SetLink::new("lo").with(|attributes| attributes.family(families)))?;
    let read = |families: Families<'_>| {
        let settings = families.inet().ok()??.settings().ok()??;
        settings.value(IPV4_DEVCONF_ARP_NOTIFY)
    };
    let pick = |link: LinkMessage<'_>| match link.attributes.family() {
        Ok(Some(FamilySpecific::Families(families))) => read(families),
        other => panic!("{other:?}"),
    };
    assert_eq!(connection.dump(Links::new())?.find_map(pick)?, Some(1));
    Ok(())
}

fn names_of_forty_kilobytes_are_listed_among_a_hundred_links() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    for pair in 0..50 {
        let (name, peer) = (format!("left{pair}"), format!("right{pair}"));
        connection.run(AddLink::veth(&name, peer.as_str()))?;
    }
    let names: Vec<String> = (0..320).map(|number| format!("{number:0>127}")).collect();
    connection.run(AddNames::new("left25", names.iter().map(String::as_str)))?;
    let links = connection.list(Links::new())?;
    assert_eq!(links.len(), 101);
    let named = links.iter().find(|link| link.name == "left25").expect("it is listed");
    assert_eq!(named.alternative_names.len(), 320);
    let shown = ask_ip("link show");
    assert_eq!(shown.len(), 101);
    let shown = shown.iter().find(|link| link["ifname"] == "left25").expect("ip lists it");
    assert_eq!(shown["altnames"], json!(named.alternative_names));
    assert_eq!(connection.get(GetLink::new(names[319].as_str()))?.index, named.index);
    Ok(())
}

fn refusals_say_why() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::veth("veth0", "veth1"))?;
    let mut refused = |request: SetLink, why: &str| {
        let error = connection.run(request).expect_err(why).to_string();
        assert_eq!(error.strip_prefix("set link: "), Some(why));
    };
    refused(SetLink::new("veth0").mtu(1), "EINVAL (Invalid argument): mtu less than device minimum");
    refused(SetLink::new(9999), "ENODEV (No such device)");
    refused(SetLink::new("nosuchlink"), "link nosuchlink: ENODEV (No such device)");
    refused(SetLink::new("a-name-longer-than-sixteen-bytes"), "ENODEV (No such device)");
    let exists = connection.run(AddLink::veth("veth0", "veth9")).expect_err("a refusal");
    assert!(exists.already_exists());
    let unsupported = connection.run(SetLink::new("veth0").master("veth1")).expect_err("a refusal");
    assert!(unsupported.is_unsupported());
    let unknown = connection.run(AddLink::of_kind("x", "nosuchkind")).expect_err("a refusal").to_string();
    assert!(
        unknown.starts_with("add link: EOPNOTSUPP") && unknown.ends_with(": Unknown device type"),
        "{unknown}"
    );
    let taken = connection.run(AddNames::new("veth0", ["veth1"])).expect_err("a refusal");
    assert!(taken.already_exists());
    let absent = connection.run(DeleteNames::new("veth0", ["none"])).expect_err("a refusal");
    assert!(absent.is_not_found());
    Ok(())
}

fn refusals_name_the_attribute_and_its_bounds() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::veth("veth0", "veth1"))?;
    let mut bounded = |request: AddLink, end: &str| {
        let error = connection.run(request).expect_err(end).to_string();
        assert!(error.starts_with("add link: ERANGE") && error.ends_with(end), "{error}");
    };
    bounded(AddLink::vxlan("x", 1 << 24), "16777216: IFLA_LINKINFO / IFLA_INFO_DATA / IFLA_VXLAN_ID");
    bounded(
        AddLink::new("x", Vxlan::new().id(1).label_policy(VxlanLabelPolicy::Other(9))),
        "IFLA_LINKINFO / IFLA_INFO_DATA / IFLA_VXLAN_LABEL_POLICY must be 0 to 1",
    );
    let long =
        connection.run(AddNames::new("veth0", [&*"x".repeat(200)])).expect_err("a refusal").to_string();
    assert!(long.ends_with("IFLA_PROP_LIST / IFLA_ALT_IFNAME must have at most 127 bytes"), "{long}");
    let small = SetLink::new("veth0").with(|attributes| attributes.gso_max_size(1));
    let small = connection.run(small).expect_err("a refusal").to_string();
    assert!(small.contains("IFLA_GSO_MAX_SIZE must be ") && small.ends_with(" to 4294967295"), "{small}");
    Ok(())
}

fn a_vlan_made_shows_in_ip_with_the_same_values() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::veth("veth0", "veth1"))?;
    let priority = |from, to| VlanPriority { from, to };
    let vlan = Vlan::new()
        .id(4094)
        .protocol(VlanProtocol::Ieee8021Ad)
        .flags(VlanFlagsChange { flags: VlanFlags::GVRP, mask: VlanFlags::GVRP | VlanFlags::REORDER_HEADER })
        .egress(VlanPrioritiesWriter::new().mappings([priority(1, 2), priority(100, 7)]))
        .ingress(VlanPrioritiesWriter::new().mappings([priority(3, 4)]));
    connection.run(AddLink::new("vlan0", vlan).parent("veth0"))?;
    let shown = ask_ip_for_one("link show dev vlan0");
    assert_eq!(shown["link"], "veth0");
    let data = &shown["linkinfo"]["info_data"];
    assert_has(data, &json!({ "protocol": "[34984]", "id": 4094, "flags": ["GVRP"] }));
    assert_eq!(data["ingress_qos"], json!([{ "from": 3, "to": 4 }]));
    assert_eq!(data["egress_qos"], json!([{ "from": 1, "to": 2 }, { "from": 100, "to": 7 }]));
    Ok(())
}

fn a_vlan_of_ip_is_read_with_the_same_values() -> Result<(), Error> {
    ip("link add veth0 type veth peer name veth1");
    ip("link add link veth0 name vlan0 type vlan id 7 loose_binding on mvrp on egress-qos-map 5:6 \
        ingress-qos-map 1:9 2:8");
    look("vlan0", |info| {
        let Ok(Some(LinkDetails::Vlan(vlan))) = info.details() else { panic!("{info:?}") };
        assert_eq!((vlan.id(), vlan.protocol()), (Ok(Some(7)), Ok(Some(VlanProtocol::Ieee8021Q))));
        let flags = vlan.flags().unwrap().unwrap().flags;
        assert_eq!(flags, VlanFlags::REORDER_HEADER | VlanFlags::LOOSE_BINDING | VlanFlags::MVRP);
        let pairs = |map: VlanPriorities<'_>| -> Vec<_> {
            map.mappings().flatten().map(|mapping| (mapping.from, mapping.to)).collect()
        };
        assert_eq!(pairs(vlan.egress().unwrap().unwrap()), [(5, 6)]);
        assert_eq!(pairs(vlan.ingress().unwrap().unwrap()), [(1, 9), (2, 8)]);
    })
}

/// The kernel says which value it is, but does not point at it.
fn a_vlan_id_out_of_range_is_refused() -> Result<(), Error> {
    let error = Connection::open()?.run(AddLink::vlan("vlan0", "lo", 5000)).expect_err("a refusal");
    assert!(error.to_string().ends_with(": 8021q: Invalid VLAN id"), "{error}");
    Ok(())
}

fn a_dummy_is_made() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::dummy("dummy7").up())?;
    let shown = ask_ip_for_one("link show dev dummy7");
    assert_eq!(shown["linkinfo"]["info_kind"], "dummy");
    assert!(connection.get(GetLink::new("dummy7"))?.is_up());
    Ok(())
}

fn a_bridge_tells_vlans_apart() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let options = BridgeOptionsChange::default().with(BridgeOption::NoLinkLocalLearning, true);
    let bridge = Bridge::new()
        .vlan_filtering(true)
        .vlan_protocol(VlanProtocol::Ieee8021Ad)
        .vlan_default_pvid(7)
        .vlan_statistics(true)
        .vlan_statistics_per_port(true)
        .options(options);
    connection.run(AddLink::new("br0", bridge))?;
    connection.run(AddLink::veth("veth0", "veth1").master("br0"))?;
    let shown = ask_ip_for_one("link show dev br0");
    let expected = json!({
        "vlan_filtering": 1, "vlan_protocol": "[34984]", "vlan_default_pvid": 7, "vlan_stats_enabled": 1,
        "vlan_stats_per_port": 1, "no_linklocal_learn": 1,
    });
    assert_has(&shown["linkinfo"]["info_data"], &expected);
    let vlans = |link: LinkMessage<'_>| match link.attributes.family().ok()? {
        Some(FamilySpecific::Bridge(bridge)) if link.attributes.name().ok()?? == "veth0" => {
            Some(bridge.vlans().flatten().collect::<Vec<_>>())
        }
        _ => None,
    };
    let vlans = connection.dump(Links::new().of_bridges())?.find_map(vlans)?.expect("the port's VLANs");
    let flags = BridgeVlanFlags::PVID | BridgeVlanFlags::UNTAGGED;
    assert_eq!(vlans, [BridgeVlan { flags, id: 7 }]);
    Ok(())
}

fn messages_of_the_kernel_are_written_as_they_were_read() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::bridge("br0"))?;
    connection.run(AddLink::veth("veth0", "veth1").master("br0").up())?;
    connection.run(AddLink::vxlan("tunnel0", 42))?;
    connection.run(AddNames::new("veth0", ["other"]))?;
    let mut links = connection.dump(Links::new())?;
    let mut unknown = 0;
    while let Some(link) = links.next()? {
        let written = link.attributes.iter().fold(LinkAttributesWriter::new(), |writer, item| {
            writer.push(item.expect("every attribute of the kernel reads"))
        });
        let (read, again) = (link.attributes.attributes(), written.view().attributes());
        assert!(read.iter().flatten().map(content).eq(again.iter().flatten().map(content)));
        unknown += link.attributes.unknown().count();
    }
    assert_eq!(unknown, 0, "the table knows all that the kernel tells");
    Ok(())
}

/// Type and payload. The kernel leaves `NLA_F_NESTED` out where it always has.
fn content(attribute: Attribute<'_>) -> (u16, &[u8]) {
    (attribute.kind(), attribute.payload)
}

fn requests_that_cannot_be_sent_say_why() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let mut said = |request: AddLink| connection.run(request).expect_err("an error").to_string();
    assert_eq!(
        said(AddLink::bridge("a-name-longer-than-sixteen-bytes")),
        "add link: IFLA_IFNAME: 32 bytes where at most 15 fit"
    );
    assert_eq!(
        said(AddLink::veth("veth0", Peer::new("eth0").address("nonsense"))),
        "add link: IFLA_ADDRESS: not a link-layer address"
    );
    assert_eq!(
        said(AddLink::vlan("lo.5", "nosuchlink", 5)),
        "add link: link nosuchlink: ENODEV (No such device)"
    );
    let zero = connection.run(DeleteLink::new(0)).expect_err("an error").to_string();
    assert_eq!(zero, "delete link: ifi_index: no link has index 0");
    Ok(())
}
