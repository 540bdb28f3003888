//! Watches and caches against the running kernel: after whatever happened, a cache has what a fresh list has.

mod witness;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::poll_fn;
use std::net::Ipv4Addr;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use futures_core::Stream;
use netlink_core::namespace::Namespace;
use netlink_core::request::{Many, Request};
use netlink_core::socket::{Condition, Config};
use netlink_core::testing::live;
use netlink_core::traffic::Direction;
use netlink_core::uapi::netlink::NETLINK_ROUTE;
use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::{Watched, live_tests};
use netlink_route::monitor::{Group, Monitor, OwnedEvent};
use netlink_route::{
    AddAddress, AddNeighbour, AddRoute, AddRule, Addresses, Cache, Cause, Change, Connection, DeleteAddress,
    DeleteLink, DeleteRoute, DeleteRule, Difference, Error, GetLink, Links, Neighbours, News, RouteKey,
    RouteProtocol, Routes, Rules, SetLink, Watch, filter,
};
use witness::{ask_ip, ip, prefix};

live_tests! {
    what_there_is_comes_first_and_changes_follow: [],
    a_change_between_list_and_notifications_is_not_missed: [],
    an_overrun_is_made_good_and_told: [],
    a_cache_follows_links: [Tool("ip"), Kind("veth"), Kind("bridge")],
    a_cache_follows_addresses: [Tool("ip"), Kind("veth")],
    a_cache_follows_neighbours: [Tool("ip"), Kind("veth")],
    a_cache_follows_rules: [Tool("ip")],
    a_cache_follows_ipv4_routes_replaced_appended_and_prepended: [Tool("ip"), Kind("veth")],
    a_cache_follows_ipv4_routes_that_vanish_without_a_word: [Tool("ip"), Kind("veth")],
    a_cache_keeps_apart_what_the_kernel_keeps_apart: [Tool("ip"), Kind("veth"), Works(REALMS)],
    a_cache_follows_routes_of_next_hop_objects: [Kernel(5, 8), Tool("ip"), Kind("veth")],
    a_cache_follows_ipv6_routes_hop_by_hop: [Tool("ip"), Kind("veth")],
    a_cache_follows_bridges_and_their_ports: [Tool("ip"), Kind("veth"), Kind("bridge")],
    a_cache_of_few_follows_those_that_leave: [Tool("ip"), Kind("veth"), Kind("bridge")],
    a_sleeping_reader_has_what_ip_has_after_each_burst: [Tool("ip"), Kind("veth")],
    a_list_under_constant_churn_comes_to_its_end: [],
    what_is_interrupted_by_churn_says_so_and_has_its_data: [],
    a_watch_hears_what_others_change_and_not_what_its_filter_hides: [Tool("ip"), Kind("veth")],
    routes_that_vanish_are_noticed_whatever_the_filter_hides: [Tool("ip"), Kind("veth")],
    a_watch_stays_at_rest_while_what_it_leaves_out_changes: [Tool("ip"), Kind("veth")],
    a_monitor_stays_at_rest_while_what_it_leaves_out_changes: [Tool("ip"), Kind("veth")],
    differences_are_told_once: [],
    a_watch_in_another_namespace_tells_of_that_one: [],
    a_closer_ends_the_changes: [],
    the_asynchronous_watch_tells_the_same: [],
    streams_that_are_given_up_whenever_they_wait_miss_no_change: [],
}

const PATIENCE: Duration = Duration::from_secs(10);
/// How long to listen for what must not come.
const MOMENT: Duration = Duration::from_millis(50);
/// More than a socket's queue holds.
const MANY: u32 = 10_000;
/// The index of `lo` in every namespace.
const LOOPBACK: u32 = 1;
/// A kernel without realms takes them and forgets them.
const REALMS: &str = "cat /proc/net/rt_acct";

/// How a cache differs from a list that is read now, in words; empty if it does not.
fn differences<R>(cache: &Cache<R>, list: R) -> Vec<String>
where
    R: Watched<Protocol = RouteProtocol> + Request<Answer = Many>,
    R::Owned: Debug,
{
    let mut fresh: Vec<_> =
        Connection::open().and_then(|mut connection| connection.list(list)).expect("a list");
    fresh.sort_by_key(|object| R::key(object));
    let mut known: Vec<_> = cache.iter().map(in_words).collect();
    let mut missing = Vec::new();
    for object in fresh.iter().map(in_words) {
        match known.iter().position(|known| *known == object) {
            Some(place) => drop(known.remove(place)),
            None => missing.push(format!("missing: {object:?}")),
        }
    }
    known.iter().map(|object| format!("not there: {object:?}")).chain(missing).collect()
}

/// An object in words, and its parts in no order: the kernel tells the next hops of IPv6 routes now in this order, now
/// in that.
fn in_words(object: &impl Debug) -> Vec<String> {
    let mut parts: Vec<_> = format!("{object:?}").split(['{', '}']).map(String::from).collect();
    parts.sort();
    parts
}

/// A watch with its cache, which must be as a fresh list after every step.
struct Follower<R: Watched> {
    watch: Watch<R>,
    cache: Cache<R>,
    list: R,
}

impl<R> Follower<R>
where
    R: Watched<Protocol = RouteProtocol> + Clone,
    R::Owned: Debug,
{
    fn new(list: R) -> Self {
        let mut watch = Watch::open(list.clone()).expect("a watch");
        let mut cache = Cache::new();
        watch.update(&mut cache).expect("a list");
        Self { watch, cache, list }
    }

    /// Changes something, and waits a moment for the kernel where it changes more by and by.
    #[track_caller]
    fn after(&mut self, line: &str) {
        ip(line);
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.watch.update(&mut self.cache).expect("no error");
            let differences = differences(&self.cache, self.list.clone());
            if differences.is_empty() {
                return;
            }
            assert!(Instant::now() < deadline, "{line}:\n{}", differences.join("\n"));
            thread::sleep(Duration::from_millis(20));
        }
    }
}

fn what_there_is_comes_first_and_changes_follow() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let mut watch = Watch::open(Rules::new().of_family(AF_INET as u8))?;
    let mut told = Vec::new();
    while !matches!(told.last(), Some(Change::Listed { .. })) {
        told.push(watch.next()?);
    }
    assert_eq!(told.first(), Some(&Change::Listing(Cause::Start)));
    assert_eq!(told.last(), Some(&Change::Listed { interrupted: false }));
    let priorities: Vec<_> = told
        .iter()
        .filter_map(|change| if let Change::New(rule) = change { Some(rule.priority) } else { None })
        .collect();
    assert_eq!(priorities, [0, 32766, 32767]);
    connection.run(AddRule::ipv6().priority(4))?;
    connection.run(AddRule::ipv4().priority(5))?;
    connection.run(DeleteRule::ipv4().priority(5))?;
    assert!(matches!(watch.next()?, Change::New(rule) if rule.priority == 5));
    assert!(matches!(watch.next()?, Change::Deleted(rule) if rule.priority == 5));
    assert_eq!(watch.next_before(Instant::now() + Duration::from_millis(20))?, None);
    Ok(())
}

fn a_change_between_list_and_notifications_is_not_missed() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let mut watch = Watch::open(Rules::new())?;
    connection.run(AddRule::ipv4().priority(1))?;
    assert_eq!(watch.next()?, Change::Listing(Cause::Start));
    connection.run(AddRule::ipv4().priority(2))?;
    connection.run(DeleteRule::ipv4().priority(1))?;
    let mut cache = Cache::new();
    cache.apply(Change::Listing(Cause::Start));
    watch.update(&mut cache)?;
    assert_eq!(differences(&cache, Rules::new()), [""; 0]);
    assert!(cache.get(&(AF_INET as u8, 2)).is_some());
    Ok(())
}

fn an_overrun_is_made_good_and_told() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let small = Config::new(NETLINK_ROUTE as i32).receive_buffer(1);
    let mut watch = Watch::with(&small, Rules::new())?;
    let mut cache = Cache::new();
    watch.update(&mut cache)?;
    for priority in 1..=500 {
        connection.run(AddRule::ipv4().priority(priority))?;
    }
    let mut causes = Vec::new();
    while let Some(change) = watch.next_before(Instant::now() + Duration::from_millis(100))? {
        if let Change::Listing(cause) = change {
            causes.push(cause);
        }
        cache.apply(change);
    }
    assert_eq!(causes, [Cause::Lost(netlink_core::exchange::Loss::Overrun)]);
    assert!(cache.is_complete());
    assert_eq!(differences(&cache, Rules::new()), [""; 0]);
    Ok(())
}

/// Counters change by themselves.
fn without_counters(cache: &Cache<Links>) -> Vec<String> {
    cache
        .iter()
        .map(|link| format!("{} {} {:?} {} {:?}", link.index, link.name, link.flags, link.mtu, link.master))
        .collect()
}

fn a_cache_follows_links() -> Result<(), Error> {
    let mut watch = Watch::open(Links::new())?;
    let mut cache = Cache::new();
    for line in [
        "link add eth0 type veth peer name eth1",
        "link add bridge0 type bridge",
        "link set eth0 up",
        "link set eth1 up mtu 1400",
        "link set eth0 master bridge0",
        // A link that is up keeps its name before Linux 6.2.
        "link set eth0 down",
        "link set eth0 name port0",
        "link set port0 nomaster",
        "link set eth1 down",
        "link delete port0",
        "link delete bridge0",
    ] {
        ip(line);
        let deadline = Instant::now() + PATIENCE;
        loop {
            watch.update(&mut cache)?;
            let mut fresh = Cache::new();
            Watch::open(Links::new())?.update(&mut fresh)?;
            if without_counters(&fresh) == without_counters(&cache) {
                break;
            }
            assert!(
                Instant::now() < deadline,
                "{line}: {:?} {:?}",
                without_counters(&cache),
                without_counters(&fresh)
            );
            thread::sleep(Duration::from_millis(20));
        }
    }
    assert_eq!(cache.len(), ask_ip("link").len());
    Ok(())
}

fn a_cache_follows_addresses() {
    let mut follower = Follower::new(Addresses::new().of_family(AF_INET as u8));
    for line in [
        "link add eth0 type veth peer name eth1",
        "link set eth0 up",
        "address add 10.0.0.1/24 dev eth0",
        "address add 10.0.0.2/24 dev eth0",
        "address add 10.0.0.1/24 dev eth1",
        "address add 10.1.0.1 peer 10.1.0.2 dev eth0",
        "address add 10.1.0.1 peer 10.1.0.3 dev eth0",
        "address change 10.0.0.1/24 dev eth0 metric 7",
        "address delete 10.0.0.1/24 dev eth0",
        "address delete 10.1.0.1 peer 10.1.0.2 dev eth0",
        "link delete eth0",
    ] {
        follower.after(line);
    }
    let mut follower = Follower::new(Addresses::new().of_family(AF_INET6 as u8));
    for line in [
        "link add eth0 type veth peer name eth1",
        "address add 2001:db8::1/64 dev eth0 nodad",
        "address add 2001:db8::2 peer 2001:db8::3 dev eth0 nodad",
        "address change 2001:db8::2 peer 2001:db8::4 dev eth0",
        "link set eth0 up",
        "link set eth1 up",
        "link delete eth0",
    ] {
        follower.after(line);
    }
}

fn a_cache_follows_neighbours() {
    ip("link add eth0 type veth peer name eth1");
    ip("link set eth0 up");
    ip("address add 10.0.0.1/24 dev eth0");
    let mut follower =
        Watch::open(Neighbours::new().of_link("eth0").of_family(AF_INET as u8)).expect("a watch");
    let mut cache = Cache::new();
    let told = |follower: &mut Watch<Neighbours>, cache: &mut Cache<Neighbours>| {
        follower.update(cache).expect("no error");
        cache.iter().map(|neighbour| (neighbour.address, neighbour.hardware_address)).collect::<Vec<_>>()
    };
    for line in [
        "neighbour add 10.0.0.2 lladdr 02:00:00:00:00:02 dev eth0",
        "neighbour replace 10.0.0.2 lladdr 02:00:00:00:00:03 dev eth0",
        "neighbour add 10.0.0.3 lladdr 02:00:00:00:00:03 nud permanent dev eth0",
        "neighbour delete 10.0.0.2 dev eth0",
        "link set eth0 down",
    ] {
        ip(line);
        let known = told(&mut follower, &mut cache);
        let fresh = Connection::open()
            .unwrap()
            .list(Neighbours::new().of_link("eth0").of_family(AF_INET as u8))
            .unwrap();
        let mut fresh: Vec<_> = fresh.into_iter().map(|n| (n.address, n.hardware_address)).collect();
        fresh.sort();
        assert_eq!(known, fresh, "{line}");
    }
}

fn a_cache_follows_rules() {
    let mut follower = Follower::new(Rules::new());
    for line in [
        "rule add priority 5 from 10.0.0.0/8 lookup 100",
        "rule add priority 5 from 10.0.0.0/8 lookup 101",
        "-6 rule add priority 5 fwmark 7/255 lookup 100",
        "rule add priority 6 iif lo ipproto tcp dport 1-100 blackhole",
        "rule delete priority 5 lookup 100",
        "-6 rule flush",
    ] {
        follower.after(line);
    }
}

fn two_links() {
    ip("link add eth0 type veth peer name eth1");
    for link in ["eth0", "eth1"] {
        ip(&format!("link set {link} up"));
    }
    ip("address add 10.0.0.1/24 dev eth0");
    ip("address add 10.0.1.1/24 dev eth1");
}

fn a_cache_follows_ipv4_routes_replaced_appended_and_prepended() {
    two_links();
    let mut follower = Follower::new(Routes::new().of_family(AF_INET as u8));
    for line in [
        "route add 10.1.0.0/16 via 10.0.0.2",
        "route append 10.1.0.0/16 via 10.0.0.3",
        "route append 10.1.0.0/16 via 10.0.1.2",
        "route replace 10.1.0.0/16 via 10.0.0.4",
        "route prepend 10.1.0.0/16 via 10.0.0.5",
        "route replace 10.1.0.0/16 via 10.0.0.6",
        "route add 10.1.0.0/16 via 10.0.0.2 metric 5",
        "route add 10.1.0.0/16 tos 0x10 via 10.0.0.2",
        "route delete 10.1.0.0/16 via 10.0.0.3",
        "route add 10.2.0.0/16 nexthop via 10.0.0.2 weight 2 nexthop via 10.0.1.2",
        "route change 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.3",
        "route append 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.4",
        "route delete 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.3",
        "route add blackhole 10.3.0.0/16 table 1000",
        "route replace unreachable 10.3.0.0/16 table 1000",
        "route flush table main",
    ] {
        follower.after(line);
    }
}

fn a_cache_follows_ipv4_routes_that_vanish_without_a_word() {
    two_links();
    let mut follower = Follower::new(Routes::new().of_family(AF_INET as u8));
    for line in [
        "route add 10.1.0.0/16 via 10.0.0.2",
        "route add 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2",
        "link set eth0 down",
        "link set eth0 up",
        "route add 10.1.0.0/16 via 10.0.0.2",
        "address delete 10.0.0.1/24 dev eth0",
        "address add 10.0.0.1/24 dev eth0",
        "route add 10.1.0.0/16 via 10.0.0.2",
        "nexthop add id 7 via 10.0.1.2 dev eth1",
        "route add 10.3.0.0/16 nhid 7",
        "nexthop delete id 7",
        "link delete eth0",
    ] {
        follower.after(line);
    }
}

fn a_cache_keeps_apart_what_the_kernel_keeps_apart() {
    two_links();
    let mut follower = Follower::new(Routes::new().of_family(AF_INET as u8));
    for line in [
        "route add 10.1.0.0/16 via 10.0.0.2",
        "route append 10.1.0.0/16 via 10.0.0.2 onlink dev eth0",
        "route append 10.1.0.0/16 via 10.0.0.2 realms 1",
        "route append 10.1.0.0/16 via 10.0.0.2 realms 2",
        "route append 10.1.0.0/16 via 10.0.0.2 mtu 1400",
        "route append 10.1.0.0/16 via 10.0.0.2 encap ip id 42 dst 10.0.0.9",
        "route append 10.1.0.0/16 via 10.0.0.2 encap ip id 43 dst 10.0.0.9",
        "route add 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2",
        "route append 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2 weight 2",
        "route append 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2 realms 1",
        "route append 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2 dev eth1 onlink",
        "route append 10.2.0.0/16 nexthop via 10.0.0.2 nexthop encap ip id 42 dst 10.0.0.9 via 10.0.1.2",
        "route delete 10.1.0.0/16 via 10.0.0.2 realms 2",
        "route delete 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2 realms 1",
    ] {
        follower.after(line);
    }
    let key = |network| RouteKey::new(254, prefix(network), 0);
    assert_eq!(follower.cache.all(&key("10.1.0.0/16")).len(), 6);
    assert_eq!(follower.cache.all(&key("10.2.0.0/16")).len(), 4);
}

/// Whether the kernel tells what an object means to its routes, or leaves that to those who ask.
fn a_cache_follows_routes_of_next_hop_objects() {
    two_links();
    ip("address add 2001:db8::1/64 dev eth1 nodad");
    for mode in ["1", "0"] {
        let sysctl = "/proc/sys/net/ipv4/nexthop_compat_mode";
        std::fs::write(sysctl, mode).unwrap_or_else(|error| panic!("{sysctl}: {error}"));
        let mut follower = Follower::new(Routes::new().of_family(AF_INET as u8));
        let mut ipv6 = Follower::new(Routes::new().of_family(AF_INET6 as u8));
        for line in [
            "nexthop add id 7 via 10.0.1.2 dev eth1",
            "route add 10.3.0.0/16 via 10.0.0.2",
            "route append 10.3.0.0/16 nhid 7",
            "nexthop replace id 7 via 10.0.1.3 dev eth1",
            "nexthop replace id 7 blackhole",
            "nexthop replace id 7 via 10.0.1.4 dev eth1",
            "nexthop delete id 7",
            "route delete 10.3.0.0/16",
        ] {
            follower.after(line);
        }
        for line in [
            "nexthop add id 8 via 2001:db8::2 dev eth1",
            "-6 route add 2001:db8:3::/48 dev eth0",
            "-6 route append 2001:db8:3::/48 nhid 8",
            "nexthop replace id 8 via 2001:db8::3 dev eth1",
            "nexthop delete id 8",
            "-6 route delete 2001:db8:3::/48",
        ] {
            ipv6.after(line);
        }
    }
}

fn a_cache_follows_ipv6_routes_hop_by_hop() {
    ip("link add eth0 type veth peer name eth1");
    for link in ["eth0", "eth1"] {
        ip(&format!("link set {link} addrgenmode none"));
        ip(&format!("link set {link} up"));
    }
    ip("address add 2001:db8:a::1/64 dev eth0 nodad");
    ip("address add 2001:db8:b::1/64 dev eth1 nodad");
    let mut follower = Follower::new(Routes::new().of_family(AF_INET6 as u8));
    for line in [
        "-6 route add 2001:db8:1::/48 via 2001:db8:a::2",
        "-6 route append 2001:db8:1::/48 via 2001:db8:a::3",
        "-6 route append 2001:db8:1::/48 via 2001:db8:b::2",
        "-6 route delete 2001:db8:1::/48 via 2001:db8:a::2",
        "-6 route delete 2001:db8:1::/48 via 2001:db8:b::2",
        "-6 route replace 2001:db8:1::/48 nexthop via 2001:db8:a::5 nexthop via 2001:db8:b::5",
        "-6 route replace 2001:db8:1::/48 dev eth1",
        "-6 route replace 2001:db8:1::/48 via 2001:db8:a::6",
        "-6 route add 2001:db8:2::/48 nexthop via 2001:db8:a::2 nexthop via 2001:db8:b::2",
        "-6 route add 2001:db8:2::/48 via 2001:db8:a::2 metric 5",
        "-6 route delete 2001:db8:2::/48 metric 1024",
        "-6 route add 2001:db8:3::/48 dev eth0",
        "-6 route append 2001:db8:3::/48 dev eth1",
        "-6 route replace 2001:db8:3::/48 via 2001:db8:a::2",
        "-6 route add 2001:db8:4::/48 nexthop via 2001:db8:a::2 nexthop via 2001:db8:b::2",
        "-6 route add 2001:db8:5::/48 via 2001:db8:a::2",
        "-6 route append 2001:db8:5::/48 encap ip6 id 42 dst 2001:db8:a::9 via 2001:db8:a::2 dev eth0",
        "-6 route append 2001:db8:5::/48 encap ip6 id 43 dst 2001:db8:a::9 via 2001:db8:a::2 dev eth0",
        "-6 route delete 2001:db8:5::/48 via 2001:db8:a::2",
        "-6 route delete 2001:db8:5::/48 via 2001:db8:a::2",
        "link set eth1 down",
        "link delete eth0",
    ] {
        follower.after(line);
    }
}

fn a_cache_follows_bridges_and_their_ports() {
    let mut follower = Follower::new(Links::new().of_bridges());
    for line in [
        "link add bridge0 type bridge",
        "link add bridge1 type bridge",
        "link set bridge0 mtu 1300 up",
        "link add eth0 type veth peer name eth1",
        "link set eth0 master bridge0",
        "link set eth0 nomaster",
        "link delete bridge1",
    ] {
        follower.after(line);
    }
    assert_eq!(follower.cache.iter().map(|link| link.name.to_string()).collect::<Vec<_>>(), ["bridge0"]);
    follower.after("link delete bridge0");
    assert!(follower.cache.is_empty());
}

fn a_cache_of_few_follows_those_that_leave() -> Result<(), Error> {
    ip("link add bridge0 type bridge");
    let mut watch = Watch::open(Links::new().of_master("bridge0"))?;
    let mut cache = Cache::new();
    let mut names = |line: &str| {
        ip(line);
        watch.update(&mut cache).map(|()| cache.iter().map(|link| link.name.to_string()).collect::<Vec<_>>())
    };
    assert_eq!(names("link add eth0 type veth peer name eth1")?, [""; 0]);
    assert_eq!(names("link set eth0 master bridge0")?, ["eth0"]);
    assert_eq!(names("link set eth1 master bridge0")?.len(), 2);
    assert_eq!(names("link set eth0 nomaster")?, ["eth1"]);
    two_links_are_gone_with("eth0");
    let mut follower = Follower::new(Routes::new().of_table(100));
    follower.after("route add blackhole 10.1.0.0/16 table 100");
    follower.after("route add blackhole 10.1.0.0/16 table 101");
    follower.after("route delete blackhole 10.1.0.0/16 table 100");
    let mut follower = Follower::new(Routes::new().of_origin(netlink_route::Origin::Bgp));
    follower.after("route add blackhole 10.1.0.0/16 protocol bgp");
    follower.after("route replace unreachable 10.1.0.0/16 protocol static");
    follower.after("route replace blackhole 10.1.0.0/16 protocol bgp");
    assert_eq!(follower.cache.len(), 1);
    Ok(())
}

fn two_links_are_gone_with(link: &str) {
    ip(&format!("link delete {link}"));
}

/// Of the full test (`examples/bursts.rs`) a smaller one.
fn a_sleeping_reader_has_what_ip_has_after_each_burst() -> Result<(), Error> {
    two_links();
    let default = Config::new(NETLINK_ROUTE as i32);
    let mut watch = Watch::with(&default, Routes::new().of_table(100))?;
    let mut cache = Cache::new();
    watch.update(&mut cache)?;
    for burst in 0..5 {
        change_routes(burst, 4_000)?;
        watch.update(&mut cache)?;
        assert_eq!(known(&cache)?, shown(), "burst {burst}");
    }
    Ok(())
}

/// Adds so many routes of table 100 through links and routers, changes the routers of some, and deletes all but every
/// third.
fn change_routes(burst: u32, count: u32) -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let destination = |number: u32| Ipv4Addr::from(0x0b00_0000 + burst * count + number);
    let add = |number: u32, router: u8| {
        let route = AddRoute::new(destination(number)).table(100).metric(number % 4);
        match number % 5 {
            0 => route.dev("lo"),
            1 | 2 => route.via(Ipv4Addr::new(10, 0, 0, router)),
            _ => route.via(Ipv4Addr::new(10, 0, 1, router)),
        }
    };
    let delete = |number: u32| DeleteRoute::new(destination(number)).table(100).metric(number % 4);
    connection.batch((0..count).map(|number| add(number, 2))).ok()?;
    connection.batch((0..count).step_by(2).map(|number| add(number, 3).or_replace())).ok()?;
    connection.batch((0..count).filter(|number| number % 3 != 0).map(delete)).ok()
}

/// Routes in words: where to, through which router, metric, table, through which link.
fn known(cache: &Cache<Routes>) -> Result<Vec<String>, Error> {
    let links = Connection::open()?.list(Links::new())?;
    let names: BTreeMap<_, _> = links.iter().map(|link| (link.index, link.name.to_string())).collect();
    let in_words = |route: &netlink_route::Route| {
        let destination = route.destination.to_string();
        let gateway = route.gateway.map(|gateway| gateway.to_string()).unwrap_or_default();
        format!(
            "{} {gateway} {} {} {}",
            destination.trim_end_matches("/32"),
            route.metric,
            route.table,
            names[&route.link]
        )
    };
    let mut known: Vec<_> = cache.iter().map(in_words).collect();
    known.sort();
    Ok(known)
}

/// What `ip` has of table 100, in the same words. It names tables only where it is asked for all.
fn shown() -> Vec<String> {
    let routes = ask_ip("-4 route show table all");
    let in_words = |route: &serde_json::Value| {
        let word = |name: &str| route.get(name).and_then(|word| word.as_str()).unwrap_or_default();
        let metric = route.get("metric").and_then(|metric| metric.as_u64()).unwrap_or(0);
        format!("{} {} {metric} {} {}", word("dst"), word("gateway"), word("table"), word("dev"))
    };
    let mut shown: Vec<_> = routes
        .iter()
        .filter(|route| route.get("table").is_some_and(|table| table == "100"))
        .map(in_words)
        .collect();
    shown.sort();
    shown
}

/// Changes that another thread makes all the while.
struct Churn(AtomicU32);

impl Churn {
    /// What `read` says while `flap`, which makes two changes each time, is called without end with other numbers.
    fn amid<T>(
        flap: impl Fn(&mut Connection, u32) -> Result<(), Error> + Send + Sync,
        read: impl FnOnce(&Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let churn = &Self(AtomicU32::new(0));
        let here = &live::namespace();
        thread::scope(|scope| {
            // Dropped on whatever way out, which ends the flapping.
            let (busy, over) = mpsc::sync_channel::<()>(0);
            let flapping = scope.spawn(move || {
                let mut connection = Connection::open_in(here).expect("a connection");
                let mut numbers = (0..u32::MAX).step_by(7);
                let moment = Duration::from_micros(500);
                while let (Some(number), Err(mpsc::RecvTimeoutError::Timeout)) =
                    (numbers.next(), over.recv_timeout(moment))
                {
                    flap(&mut connection, number).expect("a change");
                    churn.0.fetch_add(2, Ordering::Relaxed);
                }
            });
            let read = read(churn);
            drop(busy);
            flapping.join().expect("no panic");
            read
        })
    }

    /// What `read` says when there were changes meanwhile: on a busy machine not always the first time.
    #[track_caller]
    fn during<T>(&self, mut read: impl FnMut() -> Result<T, Error>) -> Result<T, Error> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            let before = self.0.load(Ordering::Relaxed);
            let read = read()?;
            if self.0.load(Ordering::Relaxed) > before {
                return Ok(read);
            }
        }
        panic!("no change while it was read, {} before", self.0.load(Ordering::Relaxed));
    }
}

/// How many objects a dump has, and whether it says that it was interrupted.
fn count<R>(connection: &mut Connection, list: R) -> Result<(usize, bool), Error>
where
    R: Request<Protocol = RouteProtocol, Answer = Many>,
{
    let mut dump = connection.dump(list)?;
    let mut count = 0;
    loop {
        match dump.next() {
            Ok(Some(_)) => count += 1,
            Ok(None) => return Ok((count, false)),
            Err(Error::Interrupted { .. }) => return Ok((count, true)),
            Err(error) => return Err(error),
        }
    }
}

/// A watch, and a cache of what its first list had.
fn watched<R: Watched<Protocol = RouteProtocol>>(list: R) -> Result<(Watch<R>, Cache<R>), Error> {
    let mut watch = Watch::with(&Config::new(NETLINK_ROUTE as i32), list)?;
    let mut cache = Cache::new();
    watch.update(&mut cache)?;
    Ok((watch, cache))
}

/// The kernel does not say that a list of routes was interrupted; they are read through all the same.
fn a_list_under_constant_churn_comes_to_its_end() -> Result<(), Error> {
    const ROUTES: u32 = 5_000;
    const NEARLY_ALL: usize = ROUTES as usize - 10;
    let network = |number: u32| Ipv4Addr::from(0x0a00_0000 + number % ROUTES);
    let add = |number: u32| AddRoute::new(network(number)).dev("lo").table(100);
    let list = || Routes::new().of_table(100);
    let mut connection = Connection::open()?;
    connection.batch((0..ROUTES).map(add)).ok()?;
    let flap = |connection: &mut Connection, number| {
        connection.run(DeleteRoute::new(network(number)).table(100))?;
        connection.run(add(number)).map(drop)
    };
    let (mut watch, mut cache) = Churn::amid(flap, |churn| {
        let (mut watch, mut cache) = churn.during(|| watched(list()))?;
        assert!(cache.len() > NEARLY_ALL, "{}", cache.len());
        churn.during(|| watch.update(&mut cache))?;
        for _ in 0..3 {
            let listed = churn.during(|| connection.list(list()))?.len();
            let (dumped, _) = churn.during(|| count(&mut connection, list()))?;
            assert!(listed > NEARLY_ALL && dumped > NEARLY_ALL, "{listed} and {dumped}");
        }
        Ok((watch, cache))
    })?;
    watch.update(&mut cache)?;
    assert_eq!(cache.len(), ROUTES as usize);
    assert_eq!(differences(&cache, list()).len(), 0);
    Ok(())
}

/// Of addresses the kernel tells that they changed while they were listed, which takes several datagrams.
fn what_is_interrupted_by_churn_says_so_and_has_its_data() -> Result<(), Error> {
    const ADDRESSES: u32 = 1_000;
    let address = |number: u32| Ipv4Addr::from(0x0a00_0000 + number % ADDRESSES);
    let add = |number: u32| AddAddress::new("lo", address(number));
    let list = || Addresses::new().of_family(AF_INET as u8);
    let mut connection = Connection::open()?;
    connection.batch((0..ADDRESSES).map(add)).ok()?;
    let flap = |connection: &mut Connection, number| {
        connection.run(DeleteAddress::new("lo", address(number)))?;
        connection.run(add(number)).map(drop)
    };
    let (mut watch, mut cache) = Churn::amid(flap, |churn| {
        let deadline = Instant::now() + PATIENCE;
        churn.during(|| {
            loop {
                let (dumped, interrupted) = count(&mut connection, list())?;
                assert!(dumped > 990, "{dumped}");
                if interrupted {
                    return Ok(());
                }
                assert!(Instant::now() < deadline, "no dump was interrupted");
            }
        })?;
        churn.during(|| {
            for _ in 0..5 {
                match connection.list(list()) {
                    Ok(all) => assert!(all.len() > 990, "{}", all.len()),
                    Err(Error::Interrupted { attempts, .. }) => assert!(attempts > 1),
                    Err(error) => return Err(error),
                }
            }
            Ok(())
        })?;
        churn.during(|| watched(list()))
    })?;
    // Where every one of its lists was interrupted too, it reads another later.
    assert!(watch.update_until(&mut cache, Instant::now() + 6 * PATIENCE, Cache::is_complete)?);
    assert_eq!(differences(&cache, list()).len(), 0);
    Ok(())
}

/// A socket's config, and how many datagrams have come to those who use it.
fn counting(config: Config) -> (Config, Arc<AtomicU32>) {
    let received = Arc::new(AtomicU32::new(0));
    let counted = received.clone();
    let config = config.observe(move |traffic| {
        if traffic.direction == Direction::Received {
            counted.fetch_add(1, Ordering::Relaxed);
        }
    });
    (config, received)
}

/// Nothing of what is hidden reaches a watch with this filter, and what is heard is told.
#[track_caller]
fn assert_rests<R>(
    filter: Condition,
    list: R,
    hidden: impl FnOnce() -> Result<(), Error>,
    heard: impl FnOnce() -> Result<(), Error>,
) -> Result<(), Error>
where
    R: Watched<Protocol = RouteProtocol>,
    R::Owned: Debug,
{
    let (config, received) = counting(Config::new(NETLINK_ROUTE as i32).filter(filter));
    let mut watch = Watch::with(&config, list)?;
    watch.update(&mut Cache::new())?;
    let before = received.load(Ordering::Relaxed);
    hidden()?;
    let told = watch.next_before(Instant::now() + MOMENT)?;
    assert!(told.is_none(), "{told:?}");
    assert_eq!(received.load(Ordering::Relaxed), before, "datagrams");
    heard()?;
    let told = watch.next_before(Instant::now() + PATIENCE)?;
    assert!(matches!(told, Some(Change::New(_))), "{told:?}");
    Ok(())
}

/// Links, whose changes are the kernel's own, are chosen by index.
fn a_watch_hears_what_others_change_and_not_what_its_filter_hides() -> Result<(), Error> {
    let (mut own, mut other) = (Connection::open()?, Connection::open()?);
    // A socket has its port once it has sent something.
    own.get(GetLink::new(LOOPBACK))?;
    let others = !filter::caused_by(own.socket().port().expect("an open socket"));
    let route = |metric| AddRoute::new("10.1.0.0/16").dev("lo").metric(metric).table(100);
    let routes = || Routes::new().of_table(100);
    assert_rests(others.clone(), routes(), || own.run(route(1)).map(drop), || other.run(route(2)).map(drop))?;
    let rule = |priority| AddRule::ipv4().priority(priority);
    assert_rests(
        others.clone(),
        Rules::new(),
        || own.run(rule(1)).map(drop),
        || other.run(rule(2)).map(drop),
    )?;
    two_quiet_links();
    let address = |last| AddAddress::new("eth0", Ipv4Addr::new(10, 0, 0, last));
    let addresses = Addresses::new();
    assert_rests(
        others.clone(),
        addresses,
        || own.run(address(1)).map(drop),
        || other.run(address(2)).map(drop),
    )?;
    let neighbour = |last| AddNeighbour::new("eth0", Ipv4Addr::new(10, 0, 1, last), [2; 6]);
    let neighbours = Neighbours::new();
    assert_rests(
        others,
        neighbours,
        || own.run(neighbour(1)).map(drop),
        || other.run(neighbour(2)).map(drop),
    )?;
    let mtu = |link, mtu| SetLink::new(link).mtu(mtu);
    assert_rests(
        filter::link(LOOPBACK),
        Links::new(),
        || own.run(mtu("eth0", 1400)).map(drop),
        || other.run(mtu("lo", 1400)).map(drop),
    )
}

/// The link goes by the very hand whose news are hidden, and the kernel takes its routes with it, silently.
fn routes_that_vanish_are_noticed_whatever_the_filter_hides() -> Result<(), Error> {
    two_quiet_links();
    let mut own = Connection::open()?;
    own.run(AddRoute::new("10.1.0.0/16").dev("eth0").table(100))?;
    let filter = filter::route_table(100) & !filter::caused_by(own.socket().port().expect("an open socket"));
    let config = Config::new(NETLINK_ROUTE as i32).filter(filter);
    let mut watch = Watch::with(&config, Routes::new())?;
    let mut cache = Cache::new();
    watch.update(&mut cache)?;
    let key = RouteKey::new(100, prefix("10.1.0.0/16"), 0);
    assert!(cache.get(&key).is_some());
    own.run(DeleteLink::new("eth0"))?;
    let deadline = Instant::now() + PATIENCE;
    assert!(watch.update_until(&mut cache, deadline, |cache| cache.get(&key).is_none())?);
    Ok(())
}

fn a_watch_stays_at_rest_while_what_it_leaves_out_changes() -> Result<(), Error> {
    let all = || Condition::all([]);
    assert_rests(all(), Routes::new().of_table(100), || add_routes(200, MANY), || add_routes(100, 1))?;
    two_quiet_links();
    let neighbours = Neighbours::new().of_link(LOOPBACK);
    assert_rests(all(), neighbours, || add_neighbours("eth0", MANY), || add_neighbours("lo", 1))?;
    let addresses = Addresses::new().of_link(LOOPBACK);
    assert_rests(all(), addresses, || add_addresses("eth0", MANY / 10), || add_addresses("lo", 1))?;
    let rules = Rules::new();
    assert_rests(filter::rule_table(100), rules, || add_rules(200, MANY / 10), || add_rules(100, 1))
}

fn a_monitor_stays_at_rest_while_what_it_leaves_out_changes() -> Result<(), Error> {
    type Add = fn(u32) -> Result<(), Error>;
    two_quiet_links();
    let cases: [(Group, Condition, Add, Add); 4] = [
        (
            Group::Ipv4Routes,
            filter::route_table(100),
            |count| add_routes(200, count),
            |count| add_routes(100, count),
        ),
        (
            Group::Neighbours,
            filter::neighbours_of(LOOPBACK),
            |count| add_neighbours("eth0", count),
            |count| add_neighbours("lo", count),
        ),
        (
            Group::Ipv4Addresses,
            filter::addresses_of(LOOPBACK),
            |count| add_addresses("eth0", count / 10),
            |count| add_addresses("lo", count),
        ),
        (
            Group::Ipv4Rules,
            filter::rule_table(100),
            |count| add_rules(200, count / 10),
            |count| add_rules(100, count),
        ),
    ];
    for (group, filter, hidden, heard) in cases {
        let mut monitor = Monitor::with(Monitor::config().filter(filter), [group])?;
        let readable = |monitor: &Monitor, within| {
            monitor.socket().wait_readable(Some(Instant::now() + within)).expect("an open socket")
        };
        hidden(MANY)?;
        assert!(!readable(&monitor, MOMENT), "{group:?}: {:?}", monitor.next());
        heard(1)?;
        assert!(readable(&monitor, PATIENCE), "{group:?}");
    }
    Ok(())
}

/// Two links that are up, with no addresses of the kernel's. Routes are tried before them: what links come up to is
/// told late, and routes follow from it.
fn two_quiet_links() {
    ip("link add eth0 type veth peer name eth1");
    for link in ["eth0", "eth1"] {
        ip(&format!("link set {link} addrgenmode none"));
        ip(&format!("link set {link} up"));
    }
}

fn add_routes(table: u32, count: u32) -> Result<(), Error> {
    let route = |number| AddRoute::new(Ipv4Addr::from(0x0b00_0000 + number)).dev("lo").table(table);
    Connection::open()?.batch((0..count).map(route)).ok()
}

fn add_neighbours(link: &str, count: u32) -> Result<(), Error> {
    let neighbour = |number| AddNeighbour::new(link, Ipv4Addr::from(0x0a00_0001 + number), [2; 6]);
    Connection::open()?.batch((0..count).map(neighbour)).ok()
}

fn add_addresses(link: &str, count: u32) -> Result<(), Error> {
    let address = |number| AddAddress::new(link, Ipv4Addr::from(0x0a00_0001 + number));
    Connection::open()?.batch((0..count).map(address)).ok()
}

fn add_rules(table: u32, count: u32) -> Result<(), Error> {
    let rule = |number| AddRule::ipv4().priority(1_000 + number).table(table);
    Connection::open()?.batch((0..count).map(rule)).ok()
}

fn differences_are_told_once() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let small = Config::new(NETLINK_ROUTE as i32).receive_buffer(1);
    let mut watch = Watch::with(&small, Rules::new().of_family(AF_INET as u8))?;
    let mut cache = Cache::<Rules>::new();
    let mut differences = |watch: &mut Watch<Rules>| {
        let mut told = Vec::new();
        while let Some(change) = watch.next_before(Instant::now() + Duration::from_millis(50))? {
            cache.apply_with(change, |difference: Difference<'_, netlink_route::Rule>| {
                told.push(match difference {
                    Difference::Added(rule) => format!("+{}", rule.priority),
                    Difference::Removed(rule) => format!("-{}", rule.priority),
                    other => format!("{other:?}"),
                })
            });
        }
        Ok::<_, Error>(told)
    };
    assert_eq!(differences(&mut watch)?, ["+0", "+32766", "+32767"]);
    connection.run(AddRule::ipv4().priority(1))?;
    assert_eq!(differences(&mut watch)?, ["+1"]);
    for priority in 1000..1300 {
        connection.run(AddRule::ipv4().priority(priority))?;
        connection.run(DeleteRule::ipv4().priority(priority))?;
    }
    connection.run(DeleteRule::ipv4().priority(1))?;
    connection.run(AddRule::ipv4().priority(2))?;
    let mut told = differences(&mut watch)?;
    told.retain(|told| told.len() < 4);
    told.sort();
    assert_eq!(told, ["+2", "-1"], "whatever was lost in between");
    Ok(())
}

fn a_watch_in_another_namespace_tells_of_that_one() -> Result<(), Error> {
    let elsewhere: Namespace = live::new_namespace();
    let there = Config::new(NETLINK_ROUTE as i32).namespace(elsewhere.clone());
    Connection::open_in(&elsewhere)?.run(AddAddress::new("lo", "10.9.9.9/32"))?;
    let mut watch = Watch::with(&there, Addresses::new())?;
    let mut cache = Cache::new();
    watch.update(&mut cache)?;
    assert!(cache.get(&(1, prefix("10.9.9.9/32"), None)).is_some());
    Connection::open_in(&elsewhere)?.run(DeleteAddress::new("lo", "10.9.9.9/32"))?;
    watch.update(&mut cache)?;
    assert!(cache.get(&(1, prefix("10.9.9.9/32"), None)).is_none());
    Ok(())
}

fn a_closer_ends_the_changes() -> Result<(), Error> {
    let mut watch = Watch::open(Rules::new())?;
    let closer = watch.closer()?;
    let (sender, receiver) = mpsc::channel();
    let telling = thread::spawn(move || watch.into_iter().all(|change| sender.send(change).is_ok()));
    for _ in 0..5 {
        receiver.recv_timeout(PATIENCE).expect("a change").expect("no error");
    }
    closer.close();
    assert!(telling.join().expect("it only sends"), "somebody receives");
    Ok(())
}

fn the_asynchronous_watch_tells_the_same() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = netlink_route::tokio::Connection::open()?;
        let mut watch = netlink_route::tokio::Watch::open(Routes::new().of_table(100))?;
        let mut cache = Cache::new();
        let key = |metric| RouteKey::new(100, prefix("10.1.0.0/16"), metric);
        for metric in 1..=3 {
            connection.run(AddRoute::new("10.1.0.0/16").dev("lo").metric(metric).table(100)).await?;
            watch.update(&mut cache).await?;
            assert!(cache.get(&key(metric)).is_some());
        }
        let deadline = Instant::now() + Duration::from_millis(20);
        assert!(!watch.update_until(&mut cache, deadline, |cache| cache.len() > 3).await?);
        connection.run(DeleteRoute::new("10.1.0.0/16").metric(2).table(100)).await?;
        let deadline = Instant::now() + PATIENCE;
        assert!(watch.update_until(&mut cache, deadline, |cache| cache.get(&key(2)).is_none()).await?);
        assert_eq!(cache.len(), 2);
        connection.run(DeleteRoute::new("10.1.0.0/16").metric(3).table(100)).await?;
        assert!(matches!(watch.next().await?, Change::Deleted(route) if route.metric == 3));
        Ok(())
    })
}

/// Asks a stream until `is_last` holds for an item, and gives up whenever it waits, which is told.
async fn impatiently<S: Stream + Unpin>(
    stream: &mut S,
    mut is_last: impl FnMut(S::Item) -> bool,
    waits: impl Fn(),
) {
    let deadline = Instant::now() + 6 * PATIENCE;
    while Instant::now() < deadline {
        match poll_fn(|context| Poll::Ready(Pin::new(&mut *stream).poll_next(context))).await {
            Poll::Ready(item) => {
                if is_last(item.expect("it is open")) {
                    return;
                }
            }
            Poll::Pending => {
                waits();
                tokio::task::yield_now().await;
            }
        }
    }
    panic!("the last is missing")
}

fn streams_that_are_given_up_whenever_they_wait_miss_no_change() -> Result<(), Error> {
    let address = |number: u8| Ipv4Addr::new(10, 0, 0, number);
    let (waits, waited) = mpsc::channel();
    let adding = move || {
        let mut connection = Connection::open()?;
        (1..=200).try_for_each(|number| {
            if number % 20 == 0 {
                waited.recv().expect("the watch waits now and then");
            }
            connection.run(AddAddress::new("lo", address(number))).map(drop)
        })
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut watch = netlink_route::tokio::Watch::open(Addresses::new())?;
        let mut monitor = netlink_route::tokio::Monitor::open([Group::Ipv4Addresses]).await?;
        let adding = thread::spawn(adding);
        let (mut cache, mut heard) = (Cache::new(), Vec::new());
        let last = (LOOPBACK, prefix("10.0.0.200/32"), None);
        let is_last = |change: Result<_, _>| {
            cache.apply(change.expect("no error"));
            cache.is_current() && cache.get(&last).is_some()
        };
        impatiently(&mut watch, is_last, || _ = waits.send(())).await;
        assert_eq!(differences(&cache, Addresses::new()).len(), 0);
        let is_last = |news| {
            let Ok(News::Event(OwnedEvent::NewAddress(told))) = news else { panic!("{news:?}") };
            heard.push(told.address);
            told.address == last.1
        };
        impatiently(&mut monitor, is_last, || {}).await;
        assert!(heard.into_iter().eq((1..=200).map(|number| address(number).into())));
        adding.join().expect("no panic")
    })
}
