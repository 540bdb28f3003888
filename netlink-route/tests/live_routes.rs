//! Routes against the running kernel, with `ip route` as witness.

mod witness;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant};

use netlink_core::testing::live;
use netlink_core::uapi::socket::{AF_INET, AF_INET6, AF_MPLS};
use netlink_core::{Error, live_tests};
use netlink_route::route::{
    Destination, Encapsulation, IpEncapsulationWriter, MplsEncapsulationWriter, MplsEntry, MplsLabel,
    RouteFeatures, RouteFlags, RouteMetricsWriter, RoutePreference, RouteType, Seg6EncapsulationWriter,
    Seg6Mode, SegmentRouting,
};
use netlink_route::{AddRoute, Connection, DeleteRoute, GetRoute, Hop, Origin, Route, Routes, Scope};
use serde_json::json;
use witness::{ask_ip, ask_ip_for_one, assert_has, ip, prefix};

const ROUTER: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 2);
const OTHER_ROUTER: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 3);
const ROUTER6: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 2);
const OTHER_ROUTER6: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 3);
const PATIENCE: Duration = Duration::from_secs(10);
/// A kernel without realms takes them and forgets them.
const REALMS: &str = "cat /proc/net/rt_acct";
const SEG6: &str = "ip -6 route add 2001:db8::/64 encap seg6 mode encap segs 2001:db8::a dev lo";
const MPLS: &str = "ip route add 10.0.0.0/8 encap mpls 100 dev lo";

live_tests! {
    ipv4_routes_made_show_in_ip: [Tool("ip"), Kind("veth")],
    ipv6_routes_made_show_in_ip: [Tool("ip"), Kind("veth")],
    metrics_made_show_in_ip: [Tool("ip"), Kind("veth")],
    several_next_hops_made_show_in_ip: [Tool("ip"), Kind("veth")],
    ipv4_routes_of_ip_are_read: [Tool("ip"), Kind("veth")],
    ipv6_routes_of_ip_are_read: [Tool("ip"), Kind("veth")],
    metrics_of_ip_are_read: [Tool("ip"), Kind("veth")],
    several_next_hops_of_ip_are_read: [Tool("ip"), Kind("veth")],
    tunnel_encapsulation_is_read_and_written: [Tool("ip"), Kind("veth")],
    segment_routing_is_read_and_written: [Tool("ip"), Kind("veth"), Works(SEG6)],
    mpls_encapsulation_is_read_and_written: [Tool("ip"), Kind("veth"), Module("mpls_iptunnel"), Works(MPLS)],
    mpls_routes_are_read_and_written: [Tool("ip"), Kind("veth"), Module("mpls_router")],
    next_hop_objects_are_used: [Kernel(5, 3), Tool("ip"), Kind("veth")],
    a_router_of_the_other_family_is_used: [Kernel(5, 2), Tool("ip"), Kind("veth")],
    scopes_are_derived_as_ip_derives_them: [Tool("ip"), Kind("veth")],
    replace_change_append_and_prepend_do_as_in_ip: [Tool("ip"), Kind("veth")],
    routes_are_deleted_by_what_is_given: [Tool("ip"), Kind("veth")],
    every_route_of_a_list_can_be_deleted_as_it_is: [Tool("ip"), Kind("veth")],
    of_several_routes_to_a_destination_the_one_given_is_deleted: [Tool("ip"), Kind("veth"), Works(REALMS)],
    the_kernel_filters_a_list: [Tool("ip"), Kind("veth")],
    the_route_of_a_packet_is_found: [Tool("ip"), Kind("veth")],
    what_was_made_is_told: [Tool("ip"), Kind("veth")],
    a_hundred_thousand_routes_are_read_borrowed: [Tool("ip"), Kind("veth")],
    refusals_say_why: [Tool("ip"), Kind("veth")],
}

/// A connection in a namespace with 10.0.0.1/24 and 2001:db8::1/64 on `eth0`.
fn connect() -> Connection {
    ip("link add eth0 type veth peer name eth1");
    ip("link set eth1 up");
    ip("link set eth0 up");
    ip("address add 10.0.0.1/24 dev eth0");
    ip("address add 2001:db8::1/64 dev eth0 nodad");
    Connection::open().expect("route netlink")
}

fn link(name: &str) -> u32 {
    let links = ask_ip(&format!("link show dev {name}"));
    links[0]["ifindex"].as_u64().and_then(|index| index.try_into().ok()).expect("an index")
}

/// The only route to this destination, in any table.
fn find(connection: &mut Connection, destination: &str) -> Route {
    let all = connection.list(Routes::new()).expect("routes");
    let wanted = Destination::from(prefix(destination));
    let mut found: Vec<_> = all.into_iter().filter(|route| route.destination == wanted).collect();
    assert_eq!(found.len(), 1, "{destination}: {found:?}");
    found.remove(0)
}

fn ipv4_routes_made_show_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    let to = |text| AddRoute::new(prefix(text));
    connection.run(to("10.1.0.0/16").via(ROUTER))?;
    connection.run(to("10.2.0.0/16").dev("eth0"))?;
    let far = Ipv4Addr::new(172, 16, 0, 1);
    let far = to("10.3.0.0/16").via(far).dev(link("eth0")).onlink().preferred_source([10, 0, 0, 1]);
    connection.run(far.table(1000).metric(7).tos(0x10).origin(Origin::Static))?;
    for (kind, network) in [
        (RouteType::Blackhole, "10.4.0.0/16"),
        (RouteType::Unreachable, "10.5.0.0/16"),
        (RouteType::Prohibit, "10.6.0.0/16"),
        (RouteType::Throw, "10.7.0.0/16"),
    ] {
        connection.run(AddRoute::of_type(kind, prefix(network)))?;
    }
    connection.run(AddRoute::new(prefix("0.0.0.0/0")).via(ROUTER).metric(100))?;
    connection.run(AddRoute::of_type(RouteType::Local, prefix("10.8.0.1")).dev("lo"))?;
    for (line, expected) in [
        ("10.1.0.0/16", json!({"gateway": "10.0.0.2", "dev": "eth0", "protocol": "3", "scope": "0"})),
        ("10.2.0.0/16", json!({"dev": "eth0", "scope": "253", "gateway": null})),
        (
            "10.3.0.0/16 table 1000",
            json!({"gateway": "172.16.0.1", "prefsrc": "10.0.0.1", "metric": 7, "tos": "0x10", "protocol": "4",
                   "flags": ["onlink"]}),
        ),
        ("10.4.0.0/16", json!({"type": "6"})),
        ("10.5.0.0/16", json!({"type": "7"})),
        ("10.6.0.0/16", json!({"type": "8"})),
        ("10.7.0.0/16", json!({"type": "9"})),
        ("default", json!({"gateway": "10.0.0.2", "metric": 100})),
        ("10.8.0.1 table local", json!({"type": "2", "dev": "lo", "scope": "254"})),
    ] {
        let mut shown = ask_ip_for_one(&format!("-4 route show {line}"));
        if expected.get("gateway").is_some_and(serde_json::Value::is_null) {
            assert_eq!(shown.get("gateway"), None, "{shown}");
            shown["gateway"] = json!(null);
        }
        assert_has(&shown, &expected);
    }
    Ok(())
}

fn ipv6_routes_made_show_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    let to = |text| AddRoute::new(prefix(text));
    connection.run(to("2001:db8:1::/48").via(ROUTER6).preference(RoutePreference::High))?;
    connection.run(to("2001:db8:2::/48").via(ROUTER6).lifetime(Duration::from_secs(1000)).metric(5))?;
    connection.run(to("2001:db8:3::/48").dev("eth0").table(7000))?;
    connection.run(AddRoute::of_type(RouteType::Blackhole, prefix("2001:db8:4::/48")))?;
    connection
        .run(to("::/0").via(ROUTER6).preferred_source(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)))?;
    for (line, expected) in [
        ("2001:db8:1::/48", json!({"gateway": "2001:db8::2", "dev": "eth0", "pref": "high", "metric": 1024})),
        ("2001:db8:2::/48", json!({"gateway": "2001:db8::2", "metric": 5, "pref": "medium"})),
        ("2001:db8:3::/48 table 7000", json!({"dev": "eth0"})),
        ("2001:db8:4::/48", json!({"type": "6"})),
        ("default", json!({"gateway": "2001:db8::2", "prefsrc": "2001:db8::1"})),
    ] {
        assert_has(&ask_ip_for_one(&format!("-6 route show {line}")), &expected);
    }
    let expires = ask_ip_for_one("-6 route show 2001:db8:2::/48")["expires"].as_u64().expect("it expires");
    assert!((940..=1000).contains(&expires), "{expires}");
    Ok(())
}

fn metrics_made_show_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    let metrics = RouteMetricsWriter::new().mtu(1400).locked(1 << 2).advertised_mss(1300).hop_limit(9);
    let metrics = metrics.initial_congestion_window(7).features(RouteFeatures::ECN).quick_acknowledgement(1);
    let metrics = metrics.least_retransmission_timeout(Duration::from_millis(20)).rtt(800);
    connection.run(AddRoute::new(prefix("10.1.0.0/16")).via(ROUTER).metrics(metrics))?;
    let shown = ask_ip_for_one("route show 10.1.0.0/16");
    let expected = json!({"mtu": 1400, "advmss": 1300, "hoplimit": 9, "initcwnd": 7, "quickack": 1,
                          "ecn": null, "rto_min": 20, "rtt": 100});
    assert_has(&shown["metrics"][0], &expected);
    let shown = live::run("ip", ["route", "show", "10.1.0.0/16"]);
    assert!(shown.contains("mtu lock 1400"), "{shown}");
    Ok(())
}

fn several_next_hops_made_show_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    let hops =
        [Hop::via(ROUTER).weight(5), Hop::via(OTHER_ROUTER).dev("eth0"), Hop::through("eth1").weight(256)];
    connection.run(AddRoute::new(prefix("10.1.0.0/16")).multipath(hops))?;
    let hops = [Hop::via(ROUTER6).weight(3), Hop::via(OTHER_ROUTER6).dev(link("eth0"))];
    connection.run(AddRoute::new(prefix("2001:db8:1::/48")).multipath(hops))?;
    let shown = ask_ip_for_one("route show 10.1.0.0/16");
    assert_has(&shown, &json!({"scope": "0"}));
    assert_has(&shown["nexthops"][0], &json!({"gateway": "10.0.0.2", "dev": "eth0", "weight": 5}));
    assert_has(&shown["nexthops"][1], &json!({"gateway": "10.0.0.3", "dev": "eth0", "weight": 1}));
    assert_has(&shown["nexthops"][2], &json!({"dev": "eth1", "weight": 256}));
    let shown = ask_ip_for_one("-6 route show 2001:db8:1::/48");
    assert_has(&shown["nexthops"][0], &json!({"gateway": "2001:db8::2", "weight": 3}));
    assert_has(&shown["nexthops"][1], &json!({"gateway": "2001:db8::3", "weight": 1}));
    Ok(())
}

fn ipv4_routes_of_ip_are_read() {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 via 10.0.0.2");
    ip(
        "route add 10.2.0.0/16 via 172.16.0.1 dev eth0 onlink src 10.0.0.1 table 1000 metric 7 tos 0x10 proto 4",
    );
    ip("route add prohibit 10.3.0.0/16");
    ip("route add 10.4.0.0/16 dev eth0 realms 1/2");
    let plain = find(&mut connection, "10.1.0.0/16");
    assert_eq!((plain.gateway, plain.link), (Some(IpAddr::V4(ROUTER)), link("eth0")));
    assert_eq!((plain.table, plain.scope, plain.origin), (254, Scope::Universe, Origin::Boot));
    assert_eq!((plain.kind, plain.family), (RouteType::Unicast, AF_INET as u8));
    assert_eq!((plain.preferred_source, plain.expires()), (None, None));
    let rich = find(&mut connection, "10.2.0.0/16");
    assert_eq!(rich.preferred_source, Some(IpAddr::from([10, 0, 0, 1])));
    assert_eq!((rich.table, rich.metric, rich.tos, rich.origin), (1000, 7, 0x10, Origin::Static));
    assert!(rich.flags.contains(RouteFlags::ON_LINK));
    assert_eq!(find(&mut connection, "10.3.0.0/16").kind, RouteType::Prohibit);
    assert_eq!(find(&mut connection, "10.4.0.0/16").scope, Scope::Link);
    let local = find(&mut connection, "10.0.0.1/32");
    assert_eq!((local.kind, local.table, local.scope), (RouteType::Local, 255, Scope::Host));
    assert_eq!(find(&mut connection, "10.0.0.255/32").kind, RouteType::Broadcast);
}

fn ipv6_routes_of_ip_are_read() {
    let mut connection = connect();
    ip("-6 route add 2001:db8:1::/48 via 2001:db8::2 pref high expires 1000");
    ip("-6 route add 2001:db8:2::/48 dev eth0 table 7000 metric 9");
    ip("-6 route add unreachable 2001:db8:3::/48");
    let route = find(&mut connection, "2001:db8:1::/48");
    assert_eq!((route.gateway, route.link), (Some(IpAddr::V6(ROUTER6)), link("eth0")));
    assert_eq!(route.details().preference, RoutePreference::High);
    let expires = route.expires().expect("it expires").as_secs();
    assert!((940..=1000).contains(&expires), "{expires}");
    let route = find(&mut connection, "2001:db8:2::/48");
    assert_eq!((route.table, route.metric, route.expires()), (7000, 9, None));
    assert_eq!(find(&mut connection, "2001:db8:3::/48").kind, RouteType::Unreachable);
}

fn metrics_of_ip_are_read() {
    let mut connection = connect();
    ip(
        "route add 10.1.0.0/16 via 10.0.0.2 mtu lock 1400 advmss 1300 rto_min 20ms features ecn congctl reno rtt 100ms",
    );
    let metrics = find(&mut connection, "10.1.0.0/16").details().metrics.clone().expect("metrics");
    assert_eq!((metrics.mtu, metrics.locked & 1 << 2, metrics.advertised_mss), (Some(1400), 4, Some(1300)));
    assert_eq!(metrics.least_retransmission_timeout, Some(Duration::from_millis(20)));
    assert_eq!((metrics.features, metrics.rtt), (RouteFeatures::ECN, Some(800)));
    assert_eq!(metrics.congestion_control.as_deref(), Some("reno"));
    assert_eq!(metrics.window, None);
}

fn several_next_hops_of_ip_are_read() {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 nexthop via 10.0.0.2 weight 5 nexthop via 172.16.0.1 dev eth1 onlink");
    ip("-6 route add 2001:db8:1::/48 nexthop via 2001:db8::2 weight 3 nexthop via 2001:db8::3");
    let route = find(&mut connection, "10.1.0.0/16");
    let [first, second] = &route.details().next_hops[..] else { panic!("{route:?}") };
    assert_eq!((first.gateway, first.weight, first.link), (Some(IpAddr::V4(ROUTER)), 5, link("eth0")));
    assert_eq!((second.gateway, second.weight), (Some(IpAddr::from([172, 16, 0, 1])), 1));
    assert_eq!((second.link, route.link, route.gateway), (link("eth1"), 0, None));
    let route = find(&mut connection, "2001:db8:1::/48");
    let hops: Vec<_> = route.details().next_hops.iter().map(|hop| (hop.gateway, hop.weight)).collect();
    assert_eq!(hops, [(Some(ROUTER6.into()), 3), (Some(OTHER_ROUTER6.into()), 1)]);
}

fn tunnel_encapsulation_is_read_and_written() -> Result<(), Error> {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 encap ip id 42 dst 10.0.0.9 src 10.0.0.1 ttl 5 tos 4 via 10.0.0.2");
    let route = find(&mut connection, "10.1.0.0/16");
    let encapsulation = route.details().encapsulation.clone().expect("an encapsulation");
    let Encapsulation::Ip(tunnel) = encapsulation.read() else { panic!("{encapsulation:?}") };
    assert_eq!(tunnel.id().unwrap(), Some(42));
    assert_eq!(tunnel.destination().unwrap(), Some(Ipv4Addr::new(10, 0, 0, 9)));
    assert_eq!(tunnel.source().unwrap(), Some(Ipv4Addr::new(10, 0, 0, 1)));
    assert_eq!((tunnel.ttl().unwrap(), tunnel.tos().unwrap()), (Some(5), Some(4)));
    let tunnel = IpEncapsulationWriter::new().id(43).destination(Ipv4Addr::new(10, 0, 0, 8)).ttl(6);
    connection.run(AddRoute::new(prefix("10.2.0.0/16")).via(ROUTER).encapsulation(tunnel.clone()))?;
    let hops = [Hop::via(ROUTER).encapsulation(tunnel), Hop::via(OTHER_ROUTER)];
    connection.run(AddRoute::new(prefix("10.3.0.0/16")).multipath(hops))?;
    assert_has(&ask_ip_for_one("route show 10.2.0.0/16"), &json!({"encap": "ip", "id": 43, "ttl": 6}));
    let shown = ask_ip_for_one("route show 10.3.0.0/16");
    assert_has(&shown["nexthops"][0], &json!({"encap": "ip", "id": 43, "dst": "10.0.0.8"}));
    let kept = find(&mut connection, "10.3.0.0/16").details().next_hops[0].encapsulation.clone();
    assert!(matches!(kept.expect("an encapsulation").read(), Encapsulation::Ip(_)));
    Ok(())
}

fn segment_routing_is_read_and_written() -> Result<(), Error> {
    let mut connection = connect();
    ip("-6 route add 2001:db8:1::/48 encap seg6 mode encap segs 2001:db8::2,2001:db8::3 dev eth0");
    let kept = find(&mut connection, "2001:db8:1::/48").details().encapsulation.clone().expect("encap");
    let Encapsulation::Seg6(seg6) = kept.read() else { panic!("{kept:?}") };
    let routing = seg6.routing().unwrap().expect("segments");
    assert_eq!((routing.mode, routing.segments), (Seg6Mode::Encapsulate, vec![ROUTER6, OTHER_ROUTER6]));
    let inline = [ROUTER6, OTHER_ROUTER6, Ipv6Addr::UNSPECIFIED];
    for (network, routing) in [
        ("2001:db8:2::/48", SegmentRouting::new(Seg6Mode::Encapsulate, [ROUTER6, OTHER_ROUTER6])),
        ("2001:db8:3::/48", SegmentRouting::new(Seg6Mode::Inline, inline)),
    ] {
        let encapsulation = Seg6EncapsulationWriter::new().routing(routing);
        connection.run(AddRoute::new(prefix(network)).dev("eth0").encapsulation(encapsulation))?;
    }
    let segments = json!(["2001:db8::2", "2001:db8::3"]);
    let expected = json!({"encap": "seg6", "mode": "encap", "segs": segments});
    assert_has(&ask_ip_for_one("-6 route show 2001:db8:2::/48"), &expected);
    let shown = ask_ip_for_one("-6 route show 2001:db8:3::/48");
    assert_eq!((&shown["mode"], &shown["segs"][0]), (&json!("inline"), &segments[0]));
    let mut add = |segments| {
        let routing = SegmentRouting::new(Seg6Mode::Encapsulate, vec![ROUTER6; segments]);
        let encapsulation = Seg6EncapsulationWriter::new().routing(routing);
        connection.run(AddRoute::new(prefix("2001:db8:4::/48")).dev("eth0").encapsulation(encapsulation))
    };
    let too_many = add(128).unwrap_err().to_string();
    assert!(too_many.contains("not 1 to 127 segments"), "{too_many}");
    add(127)?;
    assert_eq!(ask_ip_for_one("-6 route show 2001:db8:4::/48")["segs"].as_array().map(Vec::len), Some(127));
    Ok(())
}

fn labels(labels: &[u32]) -> Vec<MplsLabel> {
    labels.iter().map(|&label| MplsLabel::new(label).expect("20 bits")).collect()
}

fn mpls_encapsulation_is_read_and_written() -> Result<(), Error> {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 encap mpls 100/200 via 10.0.0.2");
    let kept = find(&mut connection, "10.1.0.0/16").details().encapsulation.clone().expect("encap");
    let Encapsulation::Mpls(mpls) = kept.read() else { panic!("{kept:?}") };
    let stack: Result<Vec<_>, _> = mpls.labels().unwrap().expect("labels").collect();
    let stack = stack.unwrap();
    assert_eq!(stack.iter().map(|entry| entry.label().value()).collect::<Vec<_>>(), [100, 200]);
    let encapsulation = MplsEncapsulationWriter::new().labels(MplsEntry::stack(&labels(&[300, 400]))).ttl(9);
    connection.run(AddRoute::new(prefix("10.2.0.0/16")).via(ROUTER).encapsulation(encapsulation))?;
    let shown = ask_ip_for_one("route show 10.2.0.0/16");
    assert_eq!(shown["encap"], json!("mpls"), "{shown}");
    assert!(shown.to_string().contains("300/400"), "{shown}");
    Ok(())
}

fn mpls_routes_are_read_and_written() -> Result<(), Error> {
    let mut connection = connect();
    let sysctl = "/proc/sys/net/mpls/platform_labels";
    std::fs::write(sysctl, "1000").unwrap_or_else(|error| panic!("{sysctl}: {error}"));
    ip("-f mpls route add 100 as 200/300 via inet 10.0.0.2");
    let [label, out] = [labels(&[101])[0], labels(&[201])[0]];
    connection.run(AddRoute::new(label).via(ROUTER6).labels(&[out]))?;
    let routes = connection.list(Routes::new().of_family(AF_MPLS as u8))?;
    assert_eq!(routes[0].destination, Destination::Label(labels(&[100])[0]));
    assert_eq!(routes[0].gateway, Some(ROUTER.into()));
    assert_eq!(routes[0].details().labels, labels(&[200, 300]));
    assert_eq!((routes[1].destination, routes[1].gateway), (label.into(), Some(ROUTER6.into())));
    assert_has(&ask_ip("-f mpls route show")[1], &json!({"to": "201"}));
    connection.run(DeleteRoute::new(label))?;
    assert_eq!(ask_ip("-f mpls route show").len(), 1);
    Ok(())
}

fn next_hop_objects_are_used() -> Result<(), Error> {
    let mut connection = connect();
    ip("nexthop add id 5 via 10.0.0.2 dev eth0");
    ip("nexthop add id 6 via 2001:db8::2 dev eth0");
    ip("route add 10.1.0.0/16 nhid 5");
    connection.run(AddRoute::new(prefix("10.2.0.0/16")).next_hop_id(5))?;
    connection.run(AddRoute::new(prefix("2001:db8:1::/48")).next_hop_id(6))?;
    assert_eq!(find(&mut connection, "10.1.0.0/16").details().next_hop_id, Some(5));
    assert_has(&ask_ip_for_one("route show 10.2.0.0/16"), &json!({"nhid": 5}));
    assert_has(&ask_ip_for_one("-6 route show 2001:db8:1::/48"), &json!({"nhid": 6}));
    Ok(())
}

fn a_router_of_the_other_family_is_used() -> Result<(), Error> {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 via inet6 2001:db8::2 dev eth0");
    connection.run(AddRoute::new(prefix("10.2.0.0/16")).via(ROUTER6).dev("eth0"))?;
    let hops = [Hop::via(ROUTER6).dev("eth0"), Hop::via(ROUTER)];
    connection.run(AddRoute::new(prefix("10.3.0.0/16")).multipath(hops))?;
    assert_eq!(find(&mut connection, "10.1.0.0/16").gateway, Some(ROUTER6.into()));
    let via = json!({"family": "inet6", "host": "2001:db8::2"});
    assert_eq!(ask_ip_for_one("route show 10.2.0.0/16")["via"], via);
    assert_eq!(ask_ip_for_one("route show 10.3.0.0/16")["nexthops"][0]["via"], via);
    assert_eq!(find(&mut connection, "10.3.0.0/16").details().next_hops[0].gateway, Some(ROUTER6.into()));
    Ok(())
}

fn scopes_are_derived_as_ip_derives_them() -> Result<(), Error> {
    let mut connection = connect();
    let network = prefix("10.1.0.0/16");
    for (words, request) in [
        ("10.1.0.0/16 via 10.0.0.2", AddRoute::new(network).via(ROUTER)),
        ("10.1.0.0/16 dev eth0", AddRoute::new(network).dev("eth0")),
        ("10.1.0.0/16 nexthop via 10.0.0.2", AddRoute::new(network).multipath([Hop::via(ROUTER)])),
        ("blackhole 10.1.0.0/16", AddRoute::of_type(RouteType::Blackhole, network)),
        ("unreachable 10.1.0.0/16", AddRoute::of_type(RouteType::Unreachable, network)),
        ("local 10.1.0.0/16 dev lo", AddRoute::of_type(RouteType::Local, network).dev("lo")),
        ("broadcast 10.1.0.0/16 dev eth0", AddRoute::of_type(RouteType::Broadcast, network).dev("eth0")),
        ("multicast 10.1.0.0/16 dev eth0", AddRoute::of_type(RouteType::Multicast, network).dev("eth0")),
    ] {
        ip(&format!("route add {words}"));
        let theirs = find(&mut connection, "10.1.0.0/16");
        ip(&format!("route delete {words}"));
        connection.run(request)?;
        let ours = find(&mut connection, "10.1.0.0/16");
        assert_eq!(ours, theirs, "{words}");
        connection.run(DeleteRoute::from(&ours))?;
    }
    Ok(())
}

fn replace_change_append_and_prepend_do_as_in_ip() -> Result<(), Error> {
    let mut connection = connect();
    let network = prefix("10.1.0.0/16");
    let gateways = || {
        let shown = ask_ip("route show 10.1.0.0/16");
        shown.iter().map(|route| route["gateway"].as_str().unwrap_or("").to_owned()).collect::<Vec<_>>()
    };
    let to = |last| AddRoute::new(network).via(Ipv4Addr::new(10, 0, 0, last));
    let missing = connection.run(to(2).only_replace()).unwrap_err();
    assert!(missing.is_not_found(), "{missing}");
    connection.run(to(2))?;
    let twice = connection.run(to(3)).unwrap_err();
    assert!(twice.already_exists(), "{twice}");
    connection.run(to(3).or_replace())?;
    assert_eq!(gateways(), ["10.0.0.3"]);
    connection.run(to(4).only_replace())?;
    assert_eq!(gateways(), ["10.0.0.4"]);
    connection.run(to(5).append())?;
    connection.run(to(6).prepend())?;
    assert_eq!(gateways(), ["10.0.0.6", "10.0.0.4", "10.0.0.5"]);
    Ok(())
}

fn routes_are_deleted_by_what_is_given() -> Result<(), Error> {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 via 10.0.0.2 metric 5");
    ip("route add 10.1.0.0/16 via 10.0.0.3 metric 6");
    ip("route add 10.1.0.0/16 via 10.0.0.3 table 1000");
    ip("-6 route add 2001:db8:1::/48 via 2001:db8::2");
    let network = prefix("10.1.0.0/16");
    connection.run(DeleteRoute::new(network).via(OTHER_ROUTER))?;
    assert_has(&ask_ip_for_one("route show 10.1.0.0/16"), &json!({"metric": 5}));
    connection.run(DeleteRoute::new(network).table(1000))?;
    connection.run(DeleteRoute::new(network))?;
    connection.run(DeleteRoute::new(prefix("2001:db8:1::/48")).dev("eth0"))?;
    for request in [DeleteRoute::new(network), DeleteRoute::new(prefix("2001:db8:1::/48"))] {
        let error = connection.run(request).unwrap_err();
        assert!(error.is_not_found(), "{error}");
    }
    Ok(())
}

fn every_route_of_a_list_can_be_deleted_as_it_is() -> Result<(), Error> {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3");
    ip("route add 10.2.0.0/16 via 10.0.0.2 metric 5 tos 0x10 table 600 proto static");
    ip("route add blackhole 10.3.0.0/16");
    ip("nexthop add id 5 via 10.0.0.2 dev eth0");
    ip("route add 10.4.0.0/16 nhid 5");
    ip("nexthop add id 6 blackhole");
    ip("route add 10.5.0.0/16 nhid 6");
    ip("route add 10.6.0.0/16 via 10.0.0.1 scope link");
    ip("-6 route add 2001:db8:1::/48 via 2001:db8::2 metric 7 table 600");
    let deadline = Instant::now() + PATIENCE;
    loop {
        // Routes of the kernel's own, to link-local addresses and such, come at some time.
        let routes = connection.list(Routes::new())?;
        if routes.is_empty() {
            return Ok(());
        }
        assert!(Instant::now() < deadline, "{routes:?}");
        for route in routes {
            connection.run(DeleteRoute::from(&route)).map_err(|error| panic!("{error}: {route:?}"))?;
        }
    }
}

fn of_several_routes_to_a_destination_the_one_given_is_deleted() -> Result<(), Error> {
    let mut connection = connect();
    ip("address add 10.0.0.5/24 dev eth0");
    for (destination, first, second) in [
        ("10.1.0.0/16", "via 10.0.0.2 src 10.0.0.1", "via 10.0.0.2 src 10.0.0.5"),
        ("10.1.0.0/16", "via 10.0.0.2 realms 1", "via 10.0.0.2 realms 2"),
        (
            "10.1.0.0/16",
            "nexthop via 10.0.0.2 nexthop via 10.0.0.3",
            "nexthop via 10.0.0.2 nexthop via 10.0.0.4",
        ),
        (
            "10.1.0.0/16",
            "nexthop via 10.0.0.2 nexthop via 10.0.0.3 realms 1",
            "nexthop via 10.0.0.2 nexthop via 10.0.0.3 realms 2",
        ),
        (
            "10.1.0.0/16",
            "nexthop via 10.0.0.2 nexthop via inet6 2001:db8::2 dev eth0",
            "nexthop via 10.0.0.2 nexthop via inet6 2001:db8::3 dev eth0",
        ),
        ("2001:db8:1::/48", "dev eth0", "nexthop via 2001:db8::2 nexthop via 2001:db8::3"),
    ] {
        ip(&format!("route add {destination} {first}"));
        ip(&format!("route append {destination} {second}"));
        let mut to_destination = || -> Result<Vec<Route>, Error> {
            let mut routes = connection.list(Routes::new().of_table(254))?;
            routes.retain(|route| route.destination == prefix(destination).into());
            Ok(routes)
        };
        let routes = to_destination()?;
        assert_eq!(routes.len(), 2, "{first}, {second}: {routes:?}");
        Connection::open()?.run(DeleteRoute::from(&routes[1]))?;
        assert_eq!(to_destination()?, routes[..1], "{second}");
        Connection::open()?.run(DeleteRoute::from(&routes[0]))?;
    }
    Ok(())
}

fn the_kernel_filters_a_list() -> Result<(), Error> {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 via 10.0.0.2 table 1000 proto static");
    ip("route add 10.2.0.0/16 dev eth1 proto static");
    ip("route add 10.3.0.0/16 nexthop via 10.0.0.2 nexthop dev eth1");
    ip("route add blackhole 10.4.0.0/16");
    ip("-6 route add 2001:db8:1::/48 dev eth1 table 1000");
    let mut networks = |routes: Routes| -> Result<Vec<String>, Error> {
        let routes = connection.list(routes.of_family(AF_INET as u8))?;
        Ok(routes.iter().map(|route| route.destination.to_string()).collect())
    };
    assert_eq!(networks(Routes::new().of_table(1000))?, ["10.1.0.0/16"]);
    assert_eq!(networks(Routes::new().of_origin(Origin::Static))?, ["10.1.0.0/16", "10.2.0.0/16"]);
    assert_eq!(networks(Routes::new().of_origin(Origin::Static).of_table(254))?, ["10.2.0.0/16"]);
    assert_eq!(networks(Routes::new().of_type(RouteType::Blackhole))?, ["10.4.0.0/16"]);
    assert_eq!(networks(Routes::new().of_link("eth1"))?, ["10.2.0.0/16", "10.3.0.0/16"]);
    assert_eq!(networks(Routes::new().of_link(link("eth1")).of_table(254))?, ["10.2.0.0/16", "10.3.0.0/16"]);
    assert!(networks(Routes::new().cached())?.is_empty());
    let missing = networks(Routes::new().of_table(77)).unwrap_err();
    assert!(missing.is_not_found(), "{missing}");
    let both = connection.list(Routes::new().of_table(1000))?;
    assert_eq!(both.iter().map(|route| u32::from(route.family)).collect::<Vec<_>>(), [AF_INET, AF_INET6]);
    Ok(())
}

fn the_route_of_a_packet_is_found() -> Result<(), Error> {
    let mut connection = connect();
    ip("route add 10.1.0.0/16 via 10.0.0.2");
    ip("route add 10.1.0.0/16 via 10.0.0.3 table 600");
    ip("-6 route add 2001:db8:1::/48 via 2001:db8::2");
    ip("rule add fwmark 5 table 600");
    let packet = || GetRoute::to([10, 1, 2, 3]);
    let route = connection.get(packet())?;
    assert_eq!((route.gateway, route.link, route.table), (Some(ROUTER.into()), link("eth0"), 254));
    assert_eq!(route.destination, prefix("10.1.2.3").into());
    assert_eq!(route.preferred_source, Some(IpAddr::from([10, 0, 0, 1])));
    assert!(route.flags.contains(RouteFlags::CLONED));
    let route = connection.get(packet().mark(5).source([10, 0, 0, 1]).ip_protocol(6).destination_port(80))?;
    assert_eq!((route.gateway, route.table), (Some(OTHER_ROUTER.into()), 600));
    assert_eq!(route.details().mark, Some(5));
    let route = connection.get(packet().fib_match())?;
    assert_eq!((route.destination, route.origin), (prefix("10.1.0.0/16").into(), Origin::Boot));
    let host = Ipv6Addr::new(0x2001, 0xdb8, 1, 0, 0, 0, 0, 9);
    let route = connection.get(GetRoute::to(host).output("eth0"))?;
    assert_eq!((route.gateway, route.table), (Some(ROUTER6.into()), 254));
    assert_eq!(connection.get(GetRoute::to(host).fib_match())?.destination, prefix("2001:db8:1::/48").into());
    let nowhere = connection.get(GetRoute::to([192, 0, 2, 1])).unwrap_err();
    assert!(nowhere.to_string().starts_with("look for route: ENETUNREACH"), "{nowhere}");
    Ok(())
}

fn what_was_made_is_told() -> Result<(), Error> {
    let mut connection = connect();
    for request in [
        AddRoute::new(prefix("10.1.0.0/16")).via(ROUTER),
        AddRoute::new(prefix("2001:db8:1::/48")).via(ROUTER6),
    ] {
        let made = connection.create(request)?.expect("the kernel tells what it makes");
        assert_eq!((made.link, made.table), (link("eth0"), 254));
        assert_eq!(made, find(&mut connection, &made.destination.to_string()));
    }
    Ok(())
}

fn a_hundred_thousand_routes_are_read_borrowed() -> Result<(), Error> {
    let mut connection = connect();
    let networks = (0..100_000_u32).map(|index| Ipv4Addr::from(0x1400_0000 + (index << 8)));
    let lines: String = networks.map(|network| format!("route add {network}/24 via 10.0.0.2\n")).collect();
    let batch = "/run/routes";
    std::fs::write(batch, lines).expect("/run is the test's own");
    ip(&format!("-batch {batch}"));
    let mut dump = connection.dump(Routes::new().of_family(AF_INET as u8).of_table(254))?;
    let (mut count, mut sum) = (0, 0);
    while let Some(route) = dump.next()? {
        count += 1;
        sum += route.attributes.output_link().unwrap().unwrap_or(0);
    }
    assert_eq!((count, sum), (100_001, 100_001 * link("eth0")));
    Ok(())
}

fn refusals_say_why() {
    let mut connection = connect();
    let network = prefix("10.1.0.0/16");
    let unreachable = Ipv4Addr::new(172, 16, 0, 1);
    for (request, expected) in [
        (AddRoute::new(network).via(unreachable), "add route: ENETUNREACH"),
        (AddRoute::new(network).via(unreachable), "Nexthop has invalid gateway"),
        (AddRoute::new(prefix("10.1.0.1/16")).via(ROUTER), "Invalid prefix for given prefix length"),
        (AddRoute::new(network).dev("absent"), "link absent: ENODEV"),
        (AddRoute::new(network).multipath([Hop::via(ROUTER).weight(0)]), "rtnh_hops: a weight"),
        (AddRoute::new(network).next_hop_id(99), "Nexthop id does not exist"),
        (AddRoute::new(prefix("2001:db8:1::/48")).via(ROUTER), "IPv6 does not support RTA_VIA attribute"),
        (AddRoute::new(network).via(ROUTER).preferred_source([192, 0, 2, 1]), "Invalid prefsrc address"),
        (AddRoute::new(network).via(ROUTER).attribute(4, &[1]), "RTA_OIF"),
        (
            AddRoute::new(network)
                .via(ROUTER)
                .metrics(RouteMetricsWriter::new().congestion_control("absent")),
            "Unknown tcp congestion algorithm",
        ),
    ] {
        let said = connection.run(request).unwrap_err().to_string();
        assert!(said.contains(expected), "{said}");
    }
}
