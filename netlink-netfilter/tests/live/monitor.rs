//! Events.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant};

use netlink_core::socket::Condition;
use netlink_core::testing::live;
use netlink_core::types::IpPrefix;
use netlink_netfilter::conntrack::monitor::Event;
use netlink_netfilter::conntrack::*;
use netlink_netfilter::{Connection, Error, Family, News};

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

    live::run("conntrack", "-I -p udp -s 127.0.0.1 -d 127.0.0.1 --sport 1 --dport 2 -t 900 -m 7".split(' '));
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
    let Some(News::Event(Event::DeletedFlow(flow))) = monitor.next_before(deadline)? else {
        panic!("no end")
    };
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
    let Some(News::Event(Event::NewExpectation(begun))) = monitor.next_before(deadline)? else {
        panic!("no beginning")
    };
    assert_eq!(Expectation::try_from(begun).unwrap().tuple, tuple);
    let Some(News::Event(Event::DeletedExpectation(ended))) = monitor.next_before(deadline)? else {
        panic!("no end")
    };
    assert_eq!(Expectation::try_from(ended).unwrap().master, master);
    Ok(())
}

pub fn events_that_are_lost_are_told_in_their_place() -> Result<(), Error> {
    let mut monitor = Monitor::with(Monitor::config().receive_buffer(4096), [Group::NewFlows])?;
    let mut connection = Connection::open()?;
    for port in 1..=100 {
        connection.run(add(Tuple::udp((LOCAL, port), (LOCAL, 200))))?;
    }
    let (mut told, mut lost) = (0, 0);
    while let Some(news) = monitor.next_before(Instant::now() + Duration::from_millis(200))? {
        match news {
            News::Event(Event::NewFlow(_)) => told += 1,
            News::Lost(_) => lost += 1,
            other => panic!("{other:?}"),
        }
    }
    assert!((1..100).contains(&told) && lost == 1, "{told} told, {lost} losses");
    assert_eq!(connection.list(Flows::new())?.len(), 100);
    Ok(())
}

/// Of the events of eight flows, those of the ones that each condition is for.
pub fn the_kernel_keeps_back_what_is_not_asked_for() -> Result<(), Error> {
    for (condition, expected) in conditions() {
        let mut monitor = Monitor::open(Groups::from(Group::ALL).matching(condition.clone()))?;
        let mut connection = Connection::open()?;
        for flow in mixed_flows() {
            connection.run(flow)?;
        }
        connection.run(FlushFlows::all())?;
        let (mut begun, mut ended) = (Vec::new(), Vec::new());
        while let Some(news) = monitor.next_before(Instant::now() + Duration::from_millis(20))? {
            match news {
                News::Event(Event::NewFlow(flow)) => begun.push(source_port(flow)),
                News::Event(Event::DeletedFlow(flow)) => ended.push(source_port(flow)),
                other => panic!("{other:?}"),
            }
        }
        ended.sort();
        assert_eq!((begun, ended), (expected.clone(), expected), "{condition:?}");
    }
    Ok(())
}

/// Conditions, each with the ports of the flows of [`mixed_flows`] for which it holds.
fn conditions() -> Vec<(Condition, Vec<u16>)> {
    use Direction::{Original, Reply};
    use netlink_netfilter::conntrack::condition::*;
    let prefix = |text: &str| text.parse::<IpPrefix>().unwrap();
    let all = || (1..=7).collect();
    vec![
        (family(Family::Ipv4), vec![1, 2, 3, 4, 7]),
        (family(Family::Ipv6), vec![5, 6]),
        (mark(0x11), vec![2]),
        (mark_bits(0x10, 0xf0), vec![2, 3]),
        (mark(0), vec![1, 4, 5, 6, 7]),
        (!mark_bits(0, 0xf0), vec![2, 3]),
        (zone(5), vec![3]),
        (zone(0), vec![1, 2, 4, 5, 6, 7]),
        (status_bits(FlowStatus::ASSURED, FlowStatus::ASSURED), vec![4]),
        (status_bits(FlowStatus::empty(), FlowStatus::ASSURED), vec![1, 2, 3, 5, 6, 7]),
        (Original.protocol(IpProtocol::Tcp), vec![4]),
        (
            Original.protocol(IpProtocol::Tcp) | Original.source_port(2) | Reply.destination_port(6),
            vec![2, 4, 6],
        ),
        (Original.destination_port(80) & Reply.source_port(80), all()),
        (Original.destination_port(81), vec![]),
        (Original.source(Ipv4Addr::new(10, 0, 0, 1)), vec![1, 3, 4]),
        (Original.source(prefix("10.0.0.0/29")), vec![1, 3, 4]),
        (Original.source(prefix("10.0.0.8/29")), vec![2, 7]),
        (Original.source(prefix("0.0.0.0/0")), vec![1, 2, 3, 4, 7]),
        (Original.source(prefix("fd00::/8")), vec![5]),
        (Reply.destination(prefix("fd00::/15")), vec![5]),
        (Original.destination(LOCAL_6), vec![5, 6]),
        (!Original.source(prefix("10.0.0.0/24")) & !family(Family::Ipv4), vec![5, 6]),
        (Condition::all([]), all()),
    ]
}

fn mixed_flows() -> Vec<AddFlow> {
    let to = (Ipv4Addr::new(10, 0, 0, 3), 80);
    let from = |host, port| (Ipv4Addr::new(10, 0, 0, host), port);
    let fd00 = Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1);
    let assured = FlowStatus::ASSURED | FlowStatus::SEEN_REPLY;
    vec![
        add(Tuple::udp(from(1, 1), to)),
        add(Tuple::udp(from(9, 2), to)).mark(0x11),
        add(Tuple::udp(from(1, 3), to)).mark(0x12).zone(5),
        add(Tuple::tcp(from(1, 4), to)).status(assured).tcp_state(TcpState::Established),
        add(Tuple::udp((fd00, 5), (LOCAL_6, 80))),
        add(Tuple::udp((LOCAL_6, 6), (LOCAL_6, 80))),
        add(Tuple::udp(from(9, 7), to)),
    ]
}

fn source_port(flow: FlowMessage<'_>) -> u16 {
    match Flow::try_from(flow).expect("a flow").original.ends {
        Ends::Ports { source, .. } => source,
        other => panic!("{other:?} are no ports"),
    }
}

pub fn expectations_come_whatever_flows_are_asked_for() -> Result<(), Error> {
    switch_tracking_on();
    let nothing = Condition::any([]);
    let mut monitor = Monitor::open(Groups::from(Group::ALL).matching(nothing))?;
    let mut connection = Connection::open()?;
    let (client, server) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2));
    let (master, tuple) = (Tuple::tcp((client, 1), (server, 21)), Tuple::tcp((server, 0), (client, 9)));
    connection.run(add(master).tcp_state(TcpState::Established).helper("ftp"))?;
    connection.run(AddExpectation::new(&master, &tuple, &tuple))?;
    let deadline = Instant::now() + PATIENCE;
    let Some(News::Event(Event::NewExpectation(begun))) = monitor.next_before(deadline)? else {
        panic!("no beginning")
    };
    assert_eq!(Expectation::try_from(begun).unwrap().tuple, tuple);
    Ok(())
}

pub fn the_asynchronous_monitor_tells_the_same() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let wanted = Groups::from([Group::NewFlows]).matching(condition::mark(7));
        let mut monitor = netlink_netfilter::tokio::Monitor::open(wanted).await?;
        let mut connection = netlink_netfilter::tokio::Connection::open()?;
        for (port, mark) in [(1, 6), (2, 7)] {
            connection.run(add(Tuple::udp((LOCAL, port), (LOCAL, 200))).mark(mark)).await?;
        }
        let News::Event(Event::NewFlow(flow)) = monitor.next().await? else { panic!("only new flows") };
        assert_eq!(source_port(flow), 2);
        netlink_netfilter::tokio::delete_flows(&mut connection, FlowFilter::new().mark(7)).await?;
        assert_eq!(connection.list(Flows::new()).await?.len(), 1);
        Ok(())
    })
}

const PATIENCE: Duration = Duration::from_secs(10);

/// The next event, in words: what, which flow, its identifier and mark.
fn told(monitor: &mut Monitor) -> Result<(&'static str, Tuple, u32, u32), Error> {
    let news = monitor.next_before(Instant::now() + PATIENCE)?.expect("an event in time");
    let (what, flow) = match news {
        News::Event(Event::NewFlow(flow)) => ("new", flow),
        News::Event(Event::UpdatedFlow(flow)) => ("updated", flow),
        News::Event(Event::DeletedFlow(flow)) => ("deleted", flow),
        other => panic!("{other:?}"),
    };
    let flow = Flow::try_from(flow).expect("a flow");
    Ok((what, flow.original, flow.id, flow.mark))
}
