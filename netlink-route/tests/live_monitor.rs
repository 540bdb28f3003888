//! The monitor against the running kernel.

mod witness;

use std::future::poll_fn;
use std::net::Ipv4Addr;
use std::pin::Pin;
use std::thread;
use std::time::{Duration, Instant};

use futures_core::Stream;
use netlink_core::exchange::Loss;
use netlink_core::namespace::Namespace;
use netlink_core::socket::Config;
use netlink_core::testing::live;
use netlink_core::uapi::netlink::NETLINK_ROUTE;
use netlink_core::{Error, live_tests};
use netlink_route::monitor::{Event, Group, Monitor, OwnedEvent};
use netlink_route::{
    AddAddress, AddRoute, AddRule, Address, Connection, DeleteRoute, DeleteRule, Neighbour, News, Route,
};
use netlink_route::{AddNeighbour, DeleteNeighbour, Rule};
use witness::{ip, prefix};

live_tests! {
    events_come_in_the_order_of_the_changes: [Kind("veth")],
    links_and_ports_of_bridges_are_told_apart: [Tool("ip"), Kind("veth"), Kind("bridge")],
    changes_by_others_are_told: [Tool("ip"), Kind("veth")],
    ones_own_groups_only_are_told: [Kind("veth")],
    an_overrun_is_told_in_its_place_and_the_monitor_goes_on: [],
    a_deadline_ends_the_waiting: [],
    a_closer_ends_the_waiting_from_another_thread: [],
    a_monitor_of_another_namespace_hears_that_one: [],
    a_group_that_does_not_exist_is_refused: [],
    the_asynchronous_monitor_tells_the_same: [],
}

const PATIENCE: Duration = Duration::from_secs(10);

/// The next event, in words.
fn next(monitor: &mut Monitor) -> String {
    let news = monitor.next_before(Instant::now() + PATIENCE).expect("no error").expect("an event in time");
    let News::Event(event) = news else { panic!("{news:?}") };
    match event {
        Event::NewAddress(message) => format!("+ {}", Address::try_from(message).unwrap().address),
        Event::DeletedAddress(message) => format!("- {}", Address::try_from(message).unwrap().address),
        Event::NewRoute(message) => format!("+ to {}", Route::try_from(message).unwrap().destination),
        Event::DeletedRoute(message) => format!("- to {}", Route::try_from(message).unwrap().destination),
        Event::NewNeighbour(message) => format!("+ {:?}", Neighbour::try_from(message).unwrap().address),
        Event::DeletedNeighbour(message) => format!("- {:?}", Neighbour::try_from(message).unwrap().address),
        Event::NewRule(message) => format!("+ rule {}", Rule::try_from(message).unwrap().priority),
        Event::DeletedRule(message) => format!("- rule {}", Rule::try_from(message).unwrap().priority),
        Event::NewLink(message) => format!("+ link {}", message.attributes.name().unwrap().unwrap()),
        Event::DeletedLink(message) => format!("- link {}", message.attributes.name().unwrap().unwrap()),
        Event::NewPort(message) => format!("+ port {}", message.attributes.name().unwrap().unwrap()),
        Event::DeletedPort(message) => format!("- port {}", message.attributes.name().unwrap().unwrap()),
        other => format!("{other:?}"),
    }
}

fn events_come_in_the_order_of_the_changes() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    ip("link add eth0 type veth peer name eth1");
    ip("link set eth1 up");
    ip("link set eth0 up");
    let groups =
        [Group::Ipv4Addresses, Group::Ipv4Routes, Group::Ipv4Rules, Group::Ipv6Rules, Group::Neighbours];
    let mut monitor = Monitor::open(groups)?;
    let router = Ipv4Addr::new(10, 0, 0, 2);
    connection.run(AddAddress::new("eth0", prefix("10.0.0.1/32")))?;
    connection.run(AddRoute::new(router).dev("eth0"))?;
    connection.run(AddRoute::new(prefix("10.1.0.0/16")).via(router))?;
    connection.run(AddRule::ipv4().priority(5))?;
    connection.run(AddRule::ipv6().priority(6))?;
    connection.run(AddNeighbour::new("eth0", router, [2, 0, 0, 0, 0, 2]))?;
    connection.run(DeleteNeighbour::new("eth0", router))?;
    connection.run(DeleteRule::ipv6().priority(6))?;
    connection.run(DeleteRoute::new(prefix("10.1.0.0/16")))?;
    for expected in [
        "+ 10.0.0.1/32",
        "+ to 10.0.0.1/32",
        "+ to 10.0.0.2/32",
        "+ to 10.1.0.0/16",
        "+ rule 5",
        "+ rule 6",
        "+ Some(10.0.0.2)",
        "+ Some(10.0.0.2)", // as it is no more: failed
        "- Some(10.0.0.2)",
        "- rule 6",
        "- to 10.1.0.0/16",
    ] {
        assert_eq!(next(&mut monitor), expected);
    }
    Ok(())
}

fn links_and_ports_of_bridges_are_told_apart() -> Result<(), Error> {
    let mut monitor = Monitor::open([Group::Links])?;
    ip("link add bridge0 type bridge");
    ip("link add eth0 type veth peer name eth1");
    ip("link set eth0 master bridge0");
    ip("link set eth0 nomaster");
    ip("link delete eth0");
    let mut told = Vec::new();
    while told.last().is_none_or(|last| last != "- link eth0") {
        told.push(next(&mut monitor));
    }
    told.dedup();
    let place =
        |event: &str| told.iter().position(|told| told == event).unwrap_or_else(|| panic!("{told:?}"));
    assert_eq!(told[0], "+ link bridge0");
    assert!(place("+ link eth0") < place("+ port eth0"), "{told:?}");
    assert!(place("+ port eth0") < place("- port eth0"), "{told:?}");
    assert!(place("- port eth0") < place("- link eth0"), "{told:?}");
    Ok(())
}

fn changes_by_others_are_told() -> Result<(), Error> {
    let mut monitor = Monitor::open([Group::Ipv6Routes])?;
    ip("-6 route add blackhole 2001:db8:1::/48");
    ip("-6 route delete blackhole 2001:db8:1::/48");
    assert_eq!(next(&mut monitor), "+ to 2001:db8:1::/48");
    assert_eq!(next(&mut monitor), "- to 2001:db8:1::/48");
    Ok(())
}

fn ones_own_groups_only_are_told() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let mut monitor = Monitor::open([Group::Ipv4Rules])?;
    connection.run(AddRule::ipv6().priority(6))?;
    connection.run(AddRule::ipv4().priority(5))?;
    assert_eq!(next(&mut monitor), "+ rule 5");
    monitor.join(Group::Ipv6Rules)?;
    connection.run(DeleteRule::ipv6().priority(6))?;
    assert_eq!(next(&mut monitor), "- rule 6");
    monitor.leave(Group::Ipv4Rules)?;
    connection.run(DeleteRule::ipv4().priority(5))?;
    connection.run(AddRule::ipv6().priority(7))?;
    assert_eq!(next(&mut monitor), "+ rule 7");
    Ok(())
}

fn an_overrun_is_told_in_its_place_and_the_monitor_goes_on() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let mut monitor = Monitor::with(Monitor::config().receive_buffer(1), [Group::Ipv4Rules])?;
    for priority in 1..=500 {
        connection.run(AddRule::ipv4().priority(priority))?;
    }
    let mut told = 0;
    let loss = loop {
        match monitor.next_before(Instant::now() + PATIENCE)?.expect("an event in time") {
            News::Event(Event::NewRule(rule)) => {
                told += 1;
                assert_eq!(rule.attributes.priority().unwrap(), Some(told), "what is told is told in order");
            }
            News::Lost(loss) => break loss,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(loss, Loss::Overrun);
    assert!((1..500).contains(&told), "{told}");
    connection.run(AddRule::ipv4().priority(1000))?;
    assert_eq!(next(&mut monitor), "+ rule 1000");
    Ok(())
}

fn a_deadline_ends_the_waiting() -> Result<(), Error> {
    let mut monitor = Monitor::open(Group::ALL)?;
    let deadline = Instant::now() + Duration::from_millis(20);
    while monitor.next_before(deadline)?.is_some() {}
    assert!(Instant::now() >= deadline);
    Ok(())
}

fn a_closer_ends_the_waiting_from_another_thread() -> Result<(), Error> {
    let mut monitor = Monitor::open([Group::Ipv4Rules])?;
    let closer = monitor.closer()?;
    let other = thread::spawn(move || {
        thread::sleep(Duration::from_millis(20));
        closer.close();
    });
    let error = monitor.next().expect_err("nothing happens");
    assert!(matches!(error, Error::Closed { .. }), "{error}");
    other.join().expect("it only closes");
    Ok(())
}

fn a_monitor_of_another_namespace_hears_that_one() -> Result<(), Error> {
    let elsewhere: Namespace = live::new_namespace();
    let config = |namespace| Config::new(NETLINK_ROUTE as i32).namespace(namespace);
    let mut monitor = Monitor::with(config(elsewhere.clone()), [Group::Ipv4Rules])?;
    Connection::open()?.run(AddRule::ipv4().priority(1))?;
    Connection::with(config(elsewhere))?.run(AddRule::ipv4().priority(2))?;
    assert_eq!(next(&mut monitor), "+ rule 2");
    Ok(())
}

fn a_group_that_does_not_exist_is_refused() {
    let error = Monitor::open([Group::Other(9999)]).expect_err("there is no such group");
    assert!(error.to_string().starts_with("listen: EINVAL"), "{error}");
}

fn the_asynchronous_monitor_tells_the_same() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = netlink_route::tokio::Connection::open()?;
        let mut monitor = netlink_route::tokio::Monitor::open([Group::Ipv4Rules]).await?;
        for priority in 1..=3 {
            connection.run(AddRule::ipv4().priority(priority)).await?;
        }
        for priority in 1..=3 {
            let News::Event(Event::NewRule(rule)) = monitor.next().await? else {
                panic!("only rules were added")
            };
            assert_eq!(rule.attributes.priority().unwrap(), Some(priority));
        }
        let nothing = tokio::time::timeout(Duration::from_millis(20), monitor.next());
        assert!(nothing.await.is_err(), "nothing else happens");
        connection.run(DeleteRule::ipv4().priority(2)).await?;
        assert!(matches!(monitor.next().await?, News::Event(Event::DeletedRule(_))));
        connection.run(DeleteRule::ipv4().priority(3)).await?;
        let kept = poll_fn(|context| Pin::new(&mut monitor).poll_next(context)).await;
        let Some(News::Event(OwnedEvent::DeletedRule(rule))) = kept.transpose()? else { panic!("a rule") };
        assert_eq!(rule.priority, 3);
        Ok(())
    })
}
