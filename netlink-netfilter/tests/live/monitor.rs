//! Events.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use netlink_core::socket::Config;
use netlink_core::testing::live;
use netlink_core::uapi::netlink::NETLINK_NETFILTER;
use netlink_netfilter::conntrack::monitor::Event;
use netlink_netfilter::conntrack::*;
use netlink_netfilter::{Connection, Error};

use crate::flow::add;
use crate::traffic::*;

pub fn a_flow_tells_when_it_begins_changes_and_ends() -> Result<(), Error> {
    let mut monitor = Monitor::open(Group::ALL)?;
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (LOCAL, 2));
    connection.run(add(tuple))?;
    connection.run(UpdateFlow::new(&tuple).mark(5))?;
    let id = connection.get(GetFlow::new(&tuple))?.id;
    connection.run(DeleteFlow::new(&tuple))?;
    assert_eq!(told(&mut monitor)?, ("new", tuple, id, 0));
    assert_eq!(told(&mut monitor)?, ("updated", tuple, id, 5));
    assert_eq!(told(&mut monitor)?, ("deleted", tuple, id, 5));

    live::run("conntrack", "-I -p udp -s 127.0.0.1 -d 127.0.0.1 --sport 1 --dport 2 -t 9 -m 7".split(' '));
    live::run("conntrack", ["-D", "-p", "udp"]);
    let (begun, ended) = (told(&mut monitor)?, told(&mut monitor)?);
    assert_eq!((begun.0, begun.1, begun.3), ("new", tuple, 7));
    assert_eq!((ended.0, ended.1, ended.3), ("deleted", tuple, 7));
    Ok(())
}

pub fn traffic_tells_of_its_flows() -> Result<(), Error> {
    switch_tracking_on();
    set("netfilter/nf_conntrack_acct", "1");
    let mut monitor = Monitor::open([Group::NewFlows])?;
    monitor.join(Group::DeletedFlows)?;
    let tuple = udp_flow(LOCAL_6.into(), 5000);
    let begun = told(&mut monitor)?;
    assert_eq!((begun.0, begun.1), ("new", tuple));
    monitor.leave(Group::NewFlows)?;
    udp_flow(LOCAL.into(), 5000);
    Connection::open()?.run(DeleteFlow::new(&tuple))?;
    let deadline = Instant::now() + PATIENCE;
    let Some(Event::DeletedFlow(flow)) = monitor.next_before(deadline)? else { panic!("no end") };
    let (original, _) = Flow::try_from(flow).unwrap().counters.unwrap();
    assert_eq!((original.packets, original.bytes), (1, 53));
    Ok(())
}

pub fn an_expectation_tells_when_it_begins_and_ends() -> Result<(), Error> {
    switch_tracking_on();
    let mut monitor = Monitor::open([Group::NewExpectations, Group::DeletedExpectations])?;
    let mut connection = Connection::open()?;
    let (client, server) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2));
    let (master, tuple) = (Tuple::tcp((client, 1), (server, 21)), Tuple::tcp((server, 0), (client, 9)));
    connection.run(add(master).tcp_state(TcpState::Established).helper("ftp"))?;
    connection.run(AddExpectation::new(&master, &tuple, &tuple))?;
    connection.run(DeleteExpectation::new(&tuple))?;
    let deadline = Instant::now() + PATIENCE;
    let Some(Event::NewExpectation(begun)) = monitor.next_before(deadline)? else { panic!("no beginning") };
    assert_eq!(Expectation::try_from(begun).unwrap().tuple, tuple);
    let Some(Event::DeletedExpectation(ended)) = monitor.next_before(deadline)? else { panic!("no end") };
    assert_eq!(Expectation::try_from(ended).unwrap().master, master);
    Ok(())
}

pub fn events_that_are_lost_are_told_in_their_place() -> Result<(), Error> {
    let new_flows = Group::NewFlows.into();
    let mut monitor =
        Monitor::with(Config::new(NETLINK_NETFILTER as i32).group(new_flows).receive_buffer(4096))?;
    let mut connection = Connection::open()?;
    for port in 1..=100 {
        connection.run(add(Tuple::udp((LOCAL, port), (LOCAL, 200))))?;
    }
    let (mut told, mut lost) = (0, 0);
    while let Some(event) = monitor.next_before(Instant::now() + Duration::from_millis(200))? {
        match event {
            Event::NewFlow(_) => told += 1,
            Event::Lost(_) => lost += 1,
            other => panic!("{other:?}"),
        }
    }
    assert!((1..100).contains(&told) && lost == 1, "{told} told, {lost} losses");
    assert_eq!(connection.list(Flows::new())?.len(), 100);
    Ok(())
}

const PATIENCE: Duration = Duration::from_secs(10);

/// The next event, in words: what, which flow, its identifier and mark.
fn told(monitor: &mut Monitor) -> Result<(&'static str, Tuple, u32, u32), Error> {
    let event = monitor.next_before(Instant::now() + PATIENCE)?.expect("an event in time");
    let (what, flow) = match event {
        Event::NewFlow(flow) => ("new", flow),
        Event::UpdatedFlow(flow) => ("updated", flow),
        Event::DeletedFlow(flow) => ("deleted", flow),
        other => panic!("{other:?}"),
    };
    let flow = Flow::try_from(flow).expect("a flow");
    Ok((what, flow.original, flow.id, flow.mark))
}
