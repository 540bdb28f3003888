//! Everyday help, filters and several namespaces, against the running kernel.

mod witness;

use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::live_tests;
use netlink_core::namespace::Namespace;
use netlink_core::socket::{Condition, Config};
use netlink_core::testing::live;
use netlink_core::uapi::netlink::NETLINK_ROUTE;
use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_route::monitor::{Event, Group, Monitor};
use netlink_route::{
    AddAddress, AddLink, AddRoute, AddRule, Addresses, AssignNamespaceId, Connection, DeleteAddress,
    DeleteLink, DeleteRoute, DeleteRule, Error, Existence, GetNamespaceId, Links, NamespaceIds, News, Origin,
    Routes, Watch, filter, link,
};
use witness::{ask_ip, ask_ip_for_one, ip, prefix};

live_tests! {
    what_must_be_there_is_made_or_changed: [Tool("ip"), Kind("veth")],
    what_is_gone_need_not_be_deleted: [Kind("veth")],
    kinds_of_links_are_known_that_ip_can_make: [Tool("ip"), Kind("veth")],
    conditions_are_waited_for_until_a_deadline: [Tool("ip"), Kind("veth")],
    every_event_is_heeded_until_the_monitor_is_closed: [],
    filters_in_the_kernel_let_pass_what_they_hold_for: [],
    ones_own_changes_can_be_left_out: [],
    ids_of_namespaces_are_given_found_and_listed: [Tool("ip")],
    one_monitor_hears_all_namespaces_that_have_an_id: [],
    all_helps_work_asynchronously: [Kind("veth")],
}

const PATIENCE: Duration = Duration::from_secs(10);

fn what_must_be_there_is_made_or_changed() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let link = || AddLink::veth("eth0", "eth1").up();
    connection.run(link())?;
    assert!(!connection.run(link()).unless_exists()?);
    for mtu in [1400, 1300, 1300] {
        connection.run(AddLink::of_kind("eth0", "veth").mtu(mtu).up().or_change())?;
        assert_eq!(ask_ip_for_one("link show eth0")["mtu"], mtu);
    }
    let other = connection.run(AddLink::vxlan("eth0", 7).or_change()).expect_err("it is a veth");
    assert!(other.is_unsupported(), "{other}");
    for _ in 0..2 {
        connection.run(AddAddress::new("eth0", "10.0.0.1/24").or_replace())?;
        connection.run(AddRoute::new("10.1.0.0/16").via("10.0.0.2").or_replace())?;
    }
    connection.run(AddRoute::new("10.1.0.0/16").via("10.0.0.3").or_replace())?;
    assert_eq!(ask_ip_for_one("route show 10.1.0.0/16")["gateway"], "10.0.0.3");
    assert_eq!(ask_ip("address show eth0 to 10.0.0.1").len(), 1);
    Ok(())
}

fn what_is_gone_need_not_be_deleted() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddLink::veth("eth0", "eth1").up())?;
    connection.run(AddAddress::new("eth0", "10.0.0.1/24"))?;
    connection.run(AddRoute::new("10.1.0.0/16").dev("eth0"))?;
    for there in [true, false] {
        assert_eq!(connection.run(DeleteRoute::new("10.1.0.0/16")).if_exists()?, there);
        assert_eq!(connection.run(DeleteAddress::new("eth0", "10.0.0.1/24")).if_exists()?, there);
    }
    for there in [true, false] {
        assert_eq!(connection.run(DeleteLink::new("eth0")).if_exists()?, there);
    }
    Ok(())
}

/// What `ip` says where it fails.
fn complaint(line: &str) -> String {
    let output = Command::new("ip").args(line.split_whitespace()).output().expect("`ip` is there");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn kinds_of_links_are_known_that_ip_can_make() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let before = connection.list(Links::new())?.len();
    for kind in ["dummy", "veth", "vlan", "vxlan", "bridge", "bond", "wireguard", "tun", "nonsense"] {
        let said = complaint(&format!("link add name try type {kind}"));
        let unknown = said.contains("Unknown device type") || said.contains("not supported");
        assert_eq!(link::knows_kind(&mut connection, kind)?, !unknown, "{kind}: {said}");
        complaint("link delete try");
    }
    assert!(link::knows_kind(&mut connection, "veth")?);
    assert!(!link::knows_kind(&mut connection, "nonsense")?);
    assert_eq!(connection.list(Links::new())?.len(), before, "none is made");
    Ok(())
}

fn conditions_are_waited_for_until_a_deadline() -> Result<(), Error> {
    ip("link add eth0 type veth peer name eth1");
    ip("link set eth0 up");
    let other = thread::spawn({
        let here = live::namespace();
        move || {
            thread::sleep(Duration::from_millis(30));
            here.run_in(|| ip("link set eth1 up")).expect("it can be entered");
        }
    });
    let running = |name: &'static str| {
        move |links: &netlink_route::Cache<Links>| {
            links.iter().any(|link| {
                link.name.as_str() == Some(name) && link.flags.contains(netlink_route::LinkFlags::RUNNING)
            })
        }
    };
    assert!(Watch::wait_until(Links::new(), Instant::now() + PATIENCE, running("eth0"))?);
    other.join().expect("no panic");
    let soon = Instant::now() + Duration::from_millis(20);
    assert!(!Watch::wait_until(Links::new(), soon, running("eth7"))?);
    assert!(Instant::now() >= soon);
    Connection::open()?.run(AddAddress::new("eth0", "2001:db8::1/64"))?;
    let usable = Watch::wait_until(Addresses::new(), Instant::now() + PATIENCE, |addresses| {
        addresses.iter().any(|address| address.address == prefix("2001:db8::1/64") && !address.is_tentative())
    })?;
    assert!(usable);
    Ok(())
}

fn every_event_is_heeded_until_the_monitor_is_closed() -> Result<(), Error> {
    let mut monitor = Monitor::open([Group::Ipv4Rules])?;
    let closer = monitor.closer()?;
    let (sender, receiver) = mpsc::channel();
    let heeding = thread::spawn(move || {
        monitor.for_each(|event| {
            if let News::Event(Event::NewRule(rule)) = event {
                sender.send(rule.attributes.priority().ok().flatten()).expect("somebody receives");
            }
        })
    });
    let mut connection = Connection::open()?;
    for priority in 1..=3 {
        connection.run(AddRule::ipv4().priority(priority))?;
        assert_eq!(receiver.recv_timeout(PATIENCE), Ok(Some(priority)));
    }
    closer.close();
    heeding.join().expect("no panic")
}

/// Messages about links, addresses, routes, neighbours and rules of all sorts, as an unfiltered subscription hears
/// them, must pass a filter if and only if its condition holds for their bytes.
fn filters_in_the_kernel_let_pass_what_they_hold_for() -> Result<(), Error> {
    let conditions = [
        filter::links(),
        filter::link(1),
        filter::addresses(),
        filter::addresses_of(1),
        filter::addresses_of(2),
        filter::neighbours_of(1),
        filter::routes(),
        filter::route_table(100),
        filter::route_table(1000),
        filter::route_table(255),
        filter::route_origin(Origin::Bgp),
        filter::rules() & filter::family(AF_INET as u8),
        filter::rule_table(100),
        filter::rule_table(1000),
        filter::family(AF_INET as u8) & !filter::routes(),
        filter::links() | filter::routes() & !filter::route_table(100),
    ];
    let groups = || Group::ALL.into_iter().map(u32::from);
    let plain = groups().fold(Config::new(NETLINK_ROUTE as i32), Config::group);
    let mut all = Listening::open(&plain, None)?;
    let mut filtered: Vec<_> = conditions
        .iter()
        .map(|condition| Listening::open(&plain, Some(condition.clone())))
        .collect::<Result<_, _>>()?;
    change_a_bit_of_everything()?;
    let heard = all.messages()?;
    assert!(heard.len() > 15, "{}", heard.len());
    for (condition, listening) in conditions.iter().zip(&mut filtered) {
        let expected: Vec<_> = heard.iter().filter(|message| condition.holds(message)).cloned().collect();
        assert_eq!(listening.messages()?, expected, "{condition:?}");
    }
    Ok(())
}

/// A socket and what it heard.
struct Listening(netlink_core::socket::Socket);

impl Listening {
    fn open(config: &Config, condition: Option<Condition>) -> Result<Self, Error> {
        let config = condition.into_iter().fold(config.clone(), Config::filter);
        config.open().map(Self).map_err(|error| Error::of_socket("listen", &error))
    }

    fn messages(&mut self) -> Result<Vec<Vec<u8>>, Error> {
        let (mut all, mut buffer) = (Vec::new(), vec![0; 1 << 16]);
        while let Ok(received) = self.0.receive(&mut buffer) {
            all.push(buffer[..received.length].to_vec());
        }
        Ok(all)
    }
}

fn change_a_bit_of_everything() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddAddress::new("lo", "10.0.0.1/24"))?;
    connection.run(AddAddress::new("lo", "2001:db8::1/64"))?;
    // A work queue of the kernel's tells of the address once more, and then of its route.
    let local = Routes::new().of_family(AF_INET6 as u8).of_table(255);
    let is_there = |routes: &netlink_route::Cache<Routes>| {
        routes.iter().any(|route| route.destination == prefix("2001:db8::1/128").into())
    };
    assert!(Watch::wait_until(local, Instant::now() + PATIENCE, is_there)?);
    for table in [254, 100, 1000] {
        connection.run(AddRoute::new("10.1.0.0/16").dev("lo").table(table))?;
        connection.run(AddRoute::new("2001:db8:1::/48").dev("lo").table(table))?;
        connection.run(AddRule::ipv4().priority(table).table(table))?;
        connection.run(AddRule::ipv6().priority(table).table(table))?;
    }
    connection.run(AddRoute::new("10.2.0.0/16").dev("lo").origin(Origin::Bgp))?;
    connection.run(netlink_route::SetLink::new("lo").mtu(1400))?;
    connection.run(DeleteAddress::new("lo", "10.0.0.1/24"))?;
    connection.run(DeleteRule::ipv4().priority(100))?;
    Ok(())
}

fn ones_own_changes_can_be_left_out() -> Result<(), Error> {
    let mut own = Connection::open()?;
    own.list(Routes::new())?;
    let port = own.socket().port().map_err(|error| Error::of_socket("port", &error))?;
    let others = Monitor::config().filter(!filter::caused_by(port));
    let mut monitor = Monitor::with(others, [Group::Ipv4Rules])?;
    own.run(AddRule::ipv4().priority(1))?;
    Connection::open()?.run(AddRule::ipv4().priority(2))?;
    let news = monitor.next_before(Instant::now() + PATIENCE)?.expect("an event in time");
    let News::Event(Event::NewRule(rule)) = news else { panic!("{news:?}") };
    assert_eq!(rule.attributes.priority(), Ok(Some(2)));
    Ok(())
}

fn ids_of_namespaces_are_given_found_and_listed() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let (first, second) = (live::new_namespace(), live::new_namespace());
    assert_eq!(connection.get(GetNamespaceId::new(&first))?.id, None);
    connection.run(AssignNamespaceId::with_id(&first, 7))?;
    connection.run(AssignNamespaceId::new(&second))?;
    let taken = connection.run(AssignNamespaceId::new(&first));
    assert!(!taken.unless_exists()?);
    assert_eq!(connection.get(GetNamespaceId::new(&first))?.id, Some(7));
    let mut ids: Vec<_> = connection.list(NamespaceIds::new())?.into_iter().map(|id| id.id).collect();
    ids.sort();
    assert_eq!(ids, [Some(0), Some(7)]);
    assert_eq!(connection.get(GetNamespaceId::of_process(std::process::id()))?.id, None);
    let shown = live::run("ip", ["netns", "list-id"]);
    assert!(shown.contains("nsid 7") && shown.contains("nsid 0"), "{shown}");
    Ok(())
}

fn one_monitor_hears_all_namespaces_that_have_an_id() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let spaces: Vec<Namespace> = (0..3).map(|_| live::new_namespace()).collect();
    for (id, space) in (10..).zip(&spaces[..2]) {
        connection.run(AssignNamespaceId::with_id(space, id))?;
    }
    let mut monitor = Monitor::with(Monitor::config().all_namespaces(), [Group::Ipv4Rules])?;
    for (priority, space) in (1..).zip(&spaces) {
        Connection::open_in(space)?.run(AddRule::ipv4().priority(priority))?;
    }
    connection.run(AddRule::ipv4().priority(9))?;
    for expected in [(1, Some(10)), (2, Some(11)), (9, None)] {
        let (News::Event(Event::NewRule(rule)), info) = monitor.next_from()? else {
            panic!("only rules were added")
        };
        assert_eq!((rule.attributes.priority().unwrap(), info.namespace), (Some(expected.0), expected.1));
    }
    Ok(())
}

fn all_helps_work_asynchronously() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = netlink_route::tokio::Connection::open()?;
        connection.run(AddLink::veth("eth0", "eth1").up()).await?;
        connection.run(AddLink::of_kind("eth0", "veth").mtu(1400).or_change()).await?;
        let deadline = Instant::now() + PATIENCE;
        let narrow = |links: &netlink_route::Cache<Links>| links.iter().any(|link| link.mtu == 1400);
        assert!(netlink_route::tokio::Watch::wait_until(Links::new(), deadline, narrow).await?);
        assert!(netlink_route::tokio::knows_kind(&mut connection, "veth").await?);
        assert!(!netlink_route::tokio::knows_kind(&mut connection, "nonsense").await?);
        assert!(connection.run(DeleteLink::new("eth0")).await.if_exists()?);
        assert!(!connection.run(DeleteLink::new("eth0")).await.if_exists()?);
        Ok(())
    })
}
