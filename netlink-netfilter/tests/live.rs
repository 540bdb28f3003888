//! Connection tracking against the running kernel, with `conntrack` as the witness.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::time::{Duration, SystemTime};

use netlink_core::live_tests;
use netlink_core::testing::live;
use netlink_netfilter::conntrack::expectation::ExpectationFlags;
use netlink_netfilter::conntrack::statistics::CpuFlowStatistics;
use netlink_netfilter::conntrack::tuple::{AddressAttributesWriter, TupleAttributesWriter};
use netlink_netfilter::conntrack::*;
use netlink_netfilter::{Connection, Error, Family};
use nix::sys::socket::{self, AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, SockaddrStorage};

live_tests! {
    flows_of_every_protocol_are_listed_as_conntrack_shows_them: [Works(RULES), Works(CONNTRACK)],
    flows_that_conntrack_inserts_are_read_with_the_same_values: [Works(CONNTRACK)],
    flows_that_we_add_are_shown_with_the_same_values: [Works(CONNTRACK)],
    a_flow_is_looked_up_by_either_direction: [Works(CONNTRACK)],
    a_flow_that_exists_is_not_added_but_updated_if_wanted: [Works(CONNTRACK)],
    mark_timeout_status_and_state_are_updated: [Works(CONNTRACK)],
    labels_are_set_where_a_rule_uses_them: [Works(RULES), Works(CONNTRACK)],
    a_flow_is_deleted_and_not_the_one_that_took_its_place: [Works(CONNTRACK)],
    lists_hold_what_their_filter_says: [Works(CONNTRACK)],
    a_flush_deletes_what_its_filter_says: [Works(CONNTRACK), Kernel(6, 11)],
    a_flush_deletes_nothing_where_the_kernel_refuses_it: [Works(CONNTRACK), Kernel(5, 8)],
    a_flush_that_no_kernel_can_do_is_not_sent: [Works(CONNTRACK)],
    kernels_get_ipv6_addresses_of_filters_the_wrong_way_round: [Works(CONNTRACK), Kernel(5, 8)],
    counters_are_told_and_set_to_zero: [Works(RULES), Works(CONNTRACK)],
    addresses_are_translated_as_asked: [Works(CONNTRACK)],
    translated_flows_are_read: [Works(RULES), Works(CONNTRACK)],
    a_flow_in_a_zone_of_one_direction_is_read: [Works(RULES), Works(CONNTRACK)],
    the_time_of_a_flow_is_told: [Works(RULES), Works(CONNTRACK)],
    thousands_of_flows_are_all_listed: [Works(CONNTRACK)],
    flows_that_are_not_there_are_not_found: [Works(CONNTRACK)],
    expectations_of_a_helper_are_listed_as_conntrack_shows_them: [Works(RULES), Works(CONNTRACK), Module("nf_conntrack_ftp")],
    expectations_are_added_looked_up_and_deleted: [Works(RULES), Works(CONNTRACK), Module("nf_conntrack_ftp")],
    an_expectation_is_deleted_and_not_the_one_that_took_its_place:
        [Works(RULES), Works(CONNTRACK), Module("nf_conntrack_ftp"), Kernel(6, 1)],
    expectations_of_a_flow_without_a_helper_are_none: [Works(CONNTRACK)],
    the_usage_of_the_table_is_told: [Works(CONNTRACK)],
    each_cpu_tells_what_it_counted: [Works(CONNTRACK)],
}

const RULES: &str = "nft add table inet tracking";
const CONNTRACK: &str = "conntrack -L";

const LOCAL: Ipv4Addr = Ipv4Addr::LOCALHOST;
const LOCAL_NEIGHBOUR: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
const LOCAL_6: Ipv6Addr = Ipv6Addr::LOCALHOST;

fn flows_of_every_protocol_are_listed_as_conntrack_shows_them() -> Result<(), Error> {
    set("netfilter/nf_conntrack_acct", "1");
    switch_tracking_on();
    for address in [IpAddr::from(LOCAL), IpAddr::from(LOCAL_6)] {
        udp_flow(address, 5000);
        tcp_flow(address, 6000);
        ping(address, 7);
    }
    let flows = Connection::open()?.list(Flows::new())?;
    assert_eq!(flows.len(), 6, "{flows:#?}");
    assert_shown(&flows);
    Ok(())
}

fn flows_that_conntrack_inserts_are_read_with_the_same_values() -> Result<(), Error> {
    for flow in [
        "-p tcp -s 10.0.0.1 -d 10.0.0.2 --sport 1 --dport 2 --state ESTABLISHED -t 1000 -m 5 -u ASSURED,SEEN_REPLY",
        "-p udp -s 10.0.0.1 -d 10.0.0.2 --sport 3 --dport 65535 -t 1000 -m 4294967295 -w 7",
        "-p udp -s fd00::1 -d fd00::2 --sport 3 --dport 4 -t 1000 -u SEEN_REPLY",
        "-p icmp -s 10.0.0.1 -d 10.0.0.2 --icmp-type 8 --icmp-code 0 --icmp-id 9 -t 1000",
        "-p icmpv6 -s fd00::1 -d fd00::2 --icmpv6-type 128 --icmpv6-code 0 --icmpv6-id 9 -t 1000",
        "-p sctp -s 10.0.0.1 -d 10.0.0.2 --sport 5 --dport 6 --state ESTABLISHED -t 1000 --orig-vtag 1 --reply-vtag 2",
        "-p gre -s 10.0.0.1 -d 10.0.0.2 --srckey 5 --dstkey 6 -t 1000",
        "-p 89 -s 10.0.0.1 -d 10.0.0.2 -t 1000",
        "-p udp -s 10.0.0.1 -d 10.0.0.2 --sport 7 --dport 8 -r 10.0.0.2 -q 192.0.2.1 --reply-port-src 8 \
            --reply-port-dst 7000 -t 1000",
    ] {
        live::run("conntrack", ["-I"].into_iter().chain(flow.split_whitespace()));
    }
    let flows = Connection::open()?.list(Flows::new())?;
    assert_eq!(flows.len(), 9);
    assert_shown(&flows);
    assert!(flows.iter().all(|flow| flow.timeout.is_some_and(|left| (800..=1000).contains(&left.as_secs()))));
    Ok(())
}

fn flows_that_we_add_are_shown_with_the_same_values() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let (here, there) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2));
    let (here_6, there_6) =
        (Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1), Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 2));
    let master = Tuple::tcp((here, 1), (there, 2));
    connection.run(
        add(master)
            .tcp_state(TcpState::Established)
            .status(FlowStatus::SEEN_REPLY | FlowStatus::ASSURED)
            .mark(5),
    )?;
    connection.run(add(Tuple::udp((here, 3), (there, 65535))).zone(7).mark(u32::MAX))?;
    connection.run(add(Tuple::udp((here_6, 3), (there_6, 4))).status(FlowStatus::SEEN_REPLY))?;
    connection.run(add(Tuple::ping(here, there, 9)))?;
    connection.run(add(Tuple::ping(here_6, there_6, 9)))?;
    connection.run(add(Tuple::ports(IpProtocol::Gre, (here, 5), (there, 6))))?;
    connection.run(add(Tuple::new(here, there, 89)))?;
    connection.run(add(Tuple::udp((here, 30), (there, 40))).master(&master))?;

    let flows = connection.list(Flows::new())?;
    assert_eq!(flows.len(), 8);
    assert_shown(&flows);
    let expected = flows.iter().find(|flow| flow.status.contains(FlowStatus::EXPECTED)).unwrap();
    assert_eq!(expected.master, Some(master));
    Ok(())
}

fn a_flow_is_looked_up_by_either_direction() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (Ipv4Addr::new(10, 0, 0, 2), 2));
    connection.run(add(tuple).mark(5))?;
    let in_zone = Tuple::udp((LOCAL_6, 1), (LOCAL_6, 2));
    connection.run(add(in_zone).zone(9))?;

    let flow = connection.get(GetFlow::new(&tuple))?;
    assert_eq!((flow.original, flow.reply, flow.mark), (tuple, tuple.reversed(), 5));
    assert_eq!(connection.get(GetFlow::new(&tuple.reversed()))?, flow);
    assert_eq!(connection.get(GetFlow::new(&in_zone).zone(9))?.zone, Some(9));
    assert!(connection.get(GetFlow::new(&in_zone)).unwrap_err().is_not_found());
    assert_eq!(
        connection.list(Flows::new())?.len(),
        2,
        "the connection goes on after the reply's acknowledgement"
    );
    Ok(())
}

fn a_flow_that_exists_is_not_added_but_updated_if_wanted() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (LOCAL, 2));
    connection.run(add(tuple))?;
    let error = connection.run(add(tuple).mark(5)).unwrap_err();
    assert!(error.already_exists());
    assert_eq!(error.to_string(), "add flow: EEXIST (File exists)");
    connection.run(add(tuple).mark(5).or_update())?;
    assert_eq!(connection.get(GetFlow::new(&tuple))?.mark, 5);
    Ok(())
}

fn mark_timeout_status_and_state_are_updated() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::tcp((LOCAL, 1), (LOCAL, 2));
    connection.run(add(tuple).tcp_state(TcpState::SynSent).mark(0xff00))?;
    connection.run(UpdateFlow::new(&tuple).mark_bits(0xabcd, 0x00ff))?;
    assert_eq!(connection.get(GetFlow::new(&tuple))?.mark, 0xffcd);
    let status = FlowStatus::SEEN_REPLY | FlowStatus::ASSURED;
    let update = UpdateFlow::new(&tuple).mark(3).status(status).tcp_state(TcpState::Established);
    connection.run(update.timeout(Duration::from_secs(5000)))?;
    let flow = connection.get(GetFlow::new(&tuple))?;
    assert_eq!((flow.mark, flow.protocol_state), (3, Some(ProtocolState::Tcp(TcpState::Established))));
    assert!(flow.status.contains(status) && flow.timeout.is_some_and(|left| left.as_secs() > 4000));
    assert_shown(&[flow]);
    let taken_back = connection.run(UpdateFlow::new(&tuple).status(FlowStatus::SEEN_REPLY));
    assert!(taken_back.unwrap_err().is_busy());
    Ok(())
}

fn labels_are_set_where_a_rule_uses_them() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (LOCAL, 2));
    let labels: Labels = [0, 64, 127].into_iter().collect();
    connection.run(add(tuple))?;
    assert!(connection.run(UpdateFlow::new(&tuple).labels(labels, labels)).is_err(), "no rule uses labels");
    connection.run(DeleteFlow::new(&tuple))?;

    switch_tracking_on();
    live::run("nft", ["add rule inet tracking output ct label set 127"]);
    connection.run(add(tuple).labels(labels))?;
    assert_eq!(connection.get(GetFlow::new(&tuple))?.labels, labels);
    let (set, mask) = ([1].into_iter().collect(), [0, 1].into_iter().collect());
    connection.run(UpdateFlow::new(&tuple).labels(set, mask))?;
    let flow = connection.get(GetFlow::new(&tuple))?;
    assert_eq!(flow.labels.iter().collect::<Vec<_>>(), [1, 64, 127]);
    Ok(())
}

fn a_flow_is_deleted_and_not_the_one_that_took_its_place() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (LOCAL, 2));
    connection.run(add(tuple).zone(3))?;
    let old = connection.get(GetFlow::new(&tuple).zone(3))?;
    connection.run(DeleteFlow::exactly(&old))?;
    assert_shown(&[]);

    connection.run(add(tuple).zone(3))?;
    let new = connection.get(GetFlow::new(&tuple).zone(3))?;
    if new.id != old.id {
        assert!(connection.run(DeleteFlow::exactly(&old)).unwrap_err().is_not_found());
    }
    connection.run(DeleteFlow::exactly(&new))?;
    assert!(connection.run(DeleteFlow::exactly(&new)).unwrap_err().is_not_found());
    Ok(())
}

/// Filters, each with the ports of the flows of [`mixed_flows`] that match.
fn filters() -> Vec<(FlowFilter, Vec<u16>)> {
    let filter = FlowFilter::new();
    let tuple = TupleFilter::new();
    vec![
        (filter, vec![1, 2, 3, 4, 5, 6, 7]),
        (filter.family(Family::Ipv4), vec![1, 2, 3, 4, 7]),
        (filter.family(Family::Ipv6), vec![5, 6]),
        (filter.mark(0x11), vec![2]),
        (filter.mark_bits(0x10, 0xf0), vec![2, 3]),
        (filter.mark(0), vec![1, 4, 5, 6, 7]),
        (filter.status(FlowStatus::ASSURED), vec![4]),
        (filter.status_bits(FlowStatus::empty(), FlowStatus::ASSURED), vec![1, 2, 3, 5, 6, 7]),
        (filter.zone(5), vec![3]),
        (filter.zone(0), vec![1, 2, 4, 5, 6, 7]),
        (filter.original(tuple.source(Ipv4Addr::new(10, 0, 0, 1))), vec![1, 3, 4]),
        (filter.reply(tuple.destination(Ipv4Addr::new(10, 0, 0, 9))), vec![2, 7]),
        (filter.family(Family::Ipv4).original(tuple.protocol(IpProtocol::Tcp)), vec![4]),
        (filter.family(Family::Ipv4).original(tuple.protocol(IpProtocol::Udp).source_port(2)), vec![2]),
        (filter.family(Family::Ipv6).reply(tuple.protocol(IpProtocol::Udp).destination_port(6)), vec![6]),
        (filter.original(tuple.source(Ipv4Addr::new(10, 0, 0, 1))).mark(0).zone(0), vec![1, 4]),
        (filter.original(tuple.source(Ipv4Addr::new(192, 0, 2, 1))), vec![]),
    ]
}

/// Filters that kernels do not go by, or not rightly.
fn filters_for_lists_only() -> Vec<(FlowFilter, Vec<u16>)> {
    let filter = FlowFilter::new();
    let tuple = TupleFilter::new();
    vec![
        (filter.original(tuple.source(Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1))), vec![5]),
        (filter.reply(tuple.source(LOCAL_6)), vec![5, 6]),
        (filter.original(tuple.protocol(IpProtocol::Tcp)), vec![4]),
        (filter.original(tuple.source_port(2)), vec![2]),
        (filter.family(Family::Ipv4).original(tuple.protocol(IpProtocol::Sctp).source_port(7)), vec![7]),
        (filter.family(Family::Ipv4).original(tuple.protocol(IpProtocol::Sctp).source_port(8)), vec![]),
    ]
}

fn mixed_flows(connection: &mut Connection) -> Result<(), Error> {
    let to = (Ipv4Addr::new(10, 0, 0, 3), 80);
    let from = |host, port| (Ipv4Addr::new(10, 0, 0, host), port);
    let fd00 = Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1);
    let status = FlowStatus::ASSURED | FlowStatus::SEEN_REPLY;
    connection.run(add(Tuple::udp(from(1, 1), to)))?;
    connection.run(add(Tuple::udp(from(9, 2), to)).mark(0x11))?;
    connection.run(add(Tuple::udp(from(1, 3), to)).mark(0x12).zone(5))?;
    connection.run(add(Tuple::tcp(from(1, 4), to)).status(status).tcp_state(TcpState::Established))?;
    connection.run(add(Tuple::udp((fd00, 5), (LOCAL_6, 80))))?;
    connection.run(add(Tuple::udp((LOCAL_6, 6), (LOCAL_6, 80))))?;
    live::run("conntrack", "-I -p sctp -s 10.0.0.9 -d 10.0.0.3 --sport 7 --dport 80 --state ESTABLISHED -t 1000 --orig-vtag 1 --reply-vtag 2".split(' '));
    Ok(())
}

fn source_ports(connection: &mut Connection, filter: FlowFilter) -> Result<Vec<u16>, Error> {
    let flows = connection.list(Flows::matching(filter))?;
    let mut ports: Vec<_> = flows.iter().map(|flow| source_port(&flow.original)).collect();
    ports.sort();
    Ok(ports)
}

fn source_port(tuple: &Tuple) -> u16 {
    let Ends::Ports { source, .. } = tuple.ends else { panic!("{tuple:?} has no ports") };
    source
}

fn lists_hold_what_their_filter_says() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    mixed_flows(&mut connection)?;
    for (filter, expected) in filters().into_iter().chain(filters_for_lists_only()) {
        assert_eq!(source_ports(&mut connection, filter)?, expected, "{filter:?}");
    }
    Ok(())
}

fn a_flush_deletes_what_its_filter_says() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    for (filter, deleted) in filters() {
        mixed_flows(&mut connection)?;
        connection.run(FlushFlows::matching(filter))?;
        let left: Vec<_> = (1..=7).filter(|port| !deleted.contains(port)).collect();
        assert_eq!(source_ports(&mut connection, FlowFilter::new())?, left, "{filter:?}");
        connection.run(FlushFlows::all())?;
        assert_shown(&[]);
    }
    Ok(())
}

/// Where nothing is refused, there is nothing to see here.
fn a_flush_deletes_nothing_where_the_kernel_refuses_it() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    for (filter, _) in filters() {
        mixed_flows(&mut connection)?;
        if connection.run(FlushFlows::matching(filter)).is_err() {
            assert_eq!(source_ports(&mut connection, FlowFilter::new())?.len(), 7, "{filter:?}");
        }
        connection.run(FlushFlows::all())?;
    }
    Ok(())
}

fn a_flush_that_no_kernel_can_do_is_not_sent() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    mixed_flows(&mut connection)?;
    let tuple = TupleFilter::new().source(Ipv4Addr::new(10, 0, 0, 1)).destination(Ipv4Addr::new(10, 0, 0, 3));
    let complete = tuple.protocol(IpProtocol::Udp).source_port(1).destination_port(80);
    let complete = FlowFilter::new().original(complete).mark(99);
    for (filter, _) in filters_for_lists_only().into_iter().chain([(complete, vec![])]) {
        let error = connection.run(FlushFlows::matching(filter)).unwrap_err();
        assert!(matches!(error, Error::Input { .. }), "{error}");
    }
    assert_eq!(source_ports(&mut connection, FlowFilter::new())?.len(), 7);
    Ok(())
}

/// Should this fail, kernels have been mended, and newer ones can be given IPv6 addresses.
fn kernels_get_ipv6_addresses_of_filters_the_wrong_way_round() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    mixed_flows(&mut connection)?;
    let source = AddressAttributesWriter::new().source_v6(LOCAL_6);
    let flows = Flows::matching(FlowFilter::new().family(Family::Ipv6))
        .with(|attributes| attributes.original(TupleAttributesWriter::new().addresses(source)))
        .with(|attributes| attributes.filter(FilterAttributesWriter::new().original(TupleParts::SOURCE)));
    assert_eq!(connection.list(flows)?.len(), 0, "the kernel leaves out those asked for, and we the others");
    Ok(())
}

fn counters_are_told_and_set_to_zero() -> Result<(), Error> {
    set("netfilter/nf_conntrack_acct", "1");
    switch_tracking_on();
    let first = udp_flow(LOCAL.into(), 5000);
    let second = udp_flow(LOCAL_6.into(), 5000);
    let mut connection = Connection::open()?;
    let counted = |flow: &Flow| {
        flow.counters.map(|(original, reply)| (original.packets, original.bytes, reply.packets))
    };
    let before = connection.get(ZeroFlow::new(&first))?;
    assert_eq!(counted(&before), Some((1, 33, 0)));
    assert_eq!(counted(&connection.get(GetFlow::new(&first))?), Some((0, 0, 0)));
    assert_eq!(
        connection.list(ZeroFlows::of_family(Family::Ipv6))?.iter().map(counted).collect::<Vec<_>>(),
        [Some((1, 53, 0))]
    );
    assert_eq!(counted(&connection.get(GetFlow::new(&second))?), Some((0, 0, 0)));
    assert_shown(&connection.list(ZeroFlows::new())?);
    Ok(())
}

fn addresses_are_translated_as_asked() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let (here, there) = ((Ipv4Addr::new(10, 0, 0, 1), 1), (Ipv4Addr::new(10, 0, 0, 2), 2));
    let outside = Ipv4Addr::new(192, 0, 2, 1);
    let ports = NatPortAttributesWriter::new().least(7000).greatest(7000);
    let nat = NatAttributesWriter::new().least_v4(outside).greatest_v4(outside).ports(ports);
    connection.run(add(Tuple::udp(here, there)).source_nat(nat))?;
    let flow = connection.get(GetFlow::new(&Tuple::udp(here, there)))?;
    assert_eq!(flow.reply, Tuple::udp(there, (outside, 7000)));
    assert!(flow.status.contains(FlowStatus::SOURCE_NAT | FlowStatus::SOURCE_NAT_DONE));

    let (here, there) = ((Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1), 1), (LOCAL_6, 2));
    let inside = Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 9);
    connection
        .run(add(Tuple::udp(here, there)).destination_nat(NatAttributesWriter::new().least_v6(inside)))?;
    let translated = connection.get(GetFlow::new(&Tuple::udp(here, there)))?;
    assert_eq!(translated.reply, Tuple::udp((inside, 2), here));
    assert_shown(&[flow, translated]);
    assert_eq!(live::run("conntrack", ["-L", "--src-nat"]).lines().count(), 1);
    assert_eq!(live::run("conntrack", ["-L", "--dst-nat", "-f", "ipv6"]).lines().count(), 1);
    Ok(())
}

fn translated_flows_are_read() -> Result<(), Error> {
    live::run("nft", ["add table ip nat"]);
    live::run("nft", ["add chain ip nat output { type nat hook output priority -100 ; }"]);
    live::run("nft", ["add rule ip nat output udp dport 9 dnat to 127.0.0.1:5000"]);
    let receiver = UdpSocket::bind((LOCAL, 5000)).unwrap();
    let sender = UdpSocket::bind((LOCAL, 5001)).unwrap();
    sender.send_to(b"hello", (LOCAL, 9)).unwrap();
    receiver.recv_from(&mut [0; 8]).unwrap();
    let flow = Connection::open()?.get(GetFlow::new(&Tuple::udp((LOCAL, 5001), (LOCAL, 9))))?;
    assert_eq!(flow.reply, Tuple::udp((LOCAL, 5000), (LOCAL, 5001)));
    assert!(flow.status.contains(FlowStatus::DESTINATION_NAT));
    assert_shown(&[flow]);
    Ok(())
}

fn a_flow_in_a_zone_of_one_direction_is_read() -> Result<(), Error> {
    live::run("nft", ["add table inet zones"]);
    live::run("nft", ["add chain inet zones output { type filter hook output priority raw ; }"]);
    live::run("nft", ["add rule inet zones output ct original zone set 8"]);
    switch_tracking_on();
    udp_flow(LOCAL.into(), 5000);
    let mut connection = Connection::open()?;
    let [flow] = &connection.list(Flows::matching(FlowFilter::new().zone(8)))?[..] else {
        panic!("{:?}", connection.list(Flows::new())?)
    };
    assert_eq!((flow.zone, flow.original.zone, flow.reply.zone), (None, Some(8), None));
    connection.run(DeleteFlow::exactly(flow))?;
    assert_shown(&[]);
    Ok(())
}

fn the_time_of_a_flow_is_told() -> Result<(), Error> {
    set("netfilter/nf_conntrack_timestamp", "1");
    switch_tracking_on();
    let before = SystemTime::now();
    let tuple = udp_flow(LOCAL.into(), 5000);
    let start = Connection::open()?.get(GetFlow::new(&tuple))?.start.unwrap();
    assert!((before..=SystemTime::now()).contains(&start), "{start:?}");
    Ok(())
}

fn thousands_of_flows_are_all_listed() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    for port in 1..=5000 {
        connection.run(add(Tuple::udp((LOCAL, port), (LOCAL_NEIGHBOUR, 1))))?;
    }
    assert_eq!(source_ports(&mut connection, FlowFilter::new())?, (1..=5000).collect::<Vec<_>>());
    Ok(())
}

fn flows_that_are_not_there_are_not_found() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (LOCAL, 2));
    let error = connection.get(GetFlow::new(&tuple)).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "get flow: ENOENT (No such file or directory)");
    assert!(connection.run(UpdateFlow::new(&tuple).mark(1)).unwrap_err().is_not_found());
    assert!(connection.run(DeleteFlow::new(&tuple)).unwrap_err().is_not_found());
    connection.run(FlushFlows::all())?;
    let two_families = Tuple::new(LOCAL, LOCAL_6, IpProtocol::Udp);
    let error = connection.get(GetFlow::new(&two_families)).unwrap_err();
    assert_eq!(error.to_string(), "get flow: CTA_TUPLE_IP: addresses of two families");
    Ok(())
}

fn expectations_of_a_helper_are_listed_as_conntrack_shows_them() -> Result<(), Error> {
    switch_tracking_on();
    live::run("nft", ["add ct helper inet tracking ftp { type \"ftp\" protocol tcp ; }"]);
    live::run("nft", ["add rule inet tracking output tcp dport 2121 ct helper set \"ftp\""]);
    let listener = TcpListener::bind((LOCAL, 2121)).unwrap();
    let mut client = TcpStream::connect((LOCAL, 2121)).unwrap();
    let mut server = listener.accept().unwrap().0;
    for command in ["USER me\r\n", "PORT 127,0,0,1,156,65\r\n"] {
        client.write_all(command.as_bytes()).unwrap();
        server.read_exact(&mut vec![0; command.len()]).unwrap();
    }

    let mut connection = Connection::open()?;
    let expectations = connection.list(Expectations::new())?;
    let [expectation] = &expectations[..] else { panic!("{expectations:?}") };
    let flow = connection.get(GetFlow::new(&expectation.master))?;
    assert_eq!(flow.helper.as_deref(), Some("ftp"));
    assert_eq!(expectation.tuple, Tuple::tcp((LOCAL, 0), (LOCAL, 40001)));
    assert_expectations_shown(&expectations);
    assert_eq!(connection.list(Expectations::of_flow(&flow.original))?.len(), 1);
    assert_eq!(connection.list(Expectations::of_family(Family::Ipv6))?, []);

    let _data = TcpListener::bind((LOCAL, 40001)).unwrap();
    let data = TcpStream::connect((LOCAL, 40001)).unwrap();
    let data = Tuple::tcp(data.local_addr().unwrap(), (LOCAL, 40001));
    let expected = connection.get(GetFlow::new(&data))?;
    assert_eq!(expected.master, Some(flow.original));
    assert!(expected.status.contains(FlowStatus::EXPECTED));
    assert_eq!(connection.list(Expectations::new())?, []);
    Ok(())
}

fn expectations_are_added_looked_up_and_deleted() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    switch_tracking_on();
    let (client, server) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2));
    let master = Tuple::tcp((client, 1), (server, 21));
    connection.run(add(master).tcp_state(TcpState::Established).helper("ftp"))?;
    let (tuple, mask) = (
        Tuple::tcp((server, 0), (client, 9)),
        Tuple::tcp((Ipv4Addr::BROADCAST, 0), (Ipv4Addr::BROADCAST, 0xffff)),
    );
    let flags = ExpectationFlags::PERMANENT;
    connection.run(AddExpectation::new(&master, &tuple, &mask).flags(flags))?;
    assert!(connection.run(AddExpectation::new(&master, &tuple, &mask)).unwrap_err().already_exists());

    let expectation = connection.get(GetExpectation::new(&tuple))?;
    assert_eq!((expectation.master, expectation.tuple, expectation.mask), (master, tuple, mask));
    assert_eq!((expectation.flags, expectation.helper.as_deref()), (flags, Some("ftp")));
    assert_expectations_shown(std::slice::from_ref(&expectation));
    connection.run(DeleteExpectation::new(&tuple))?;
    assert!(connection.get(GetExpectation::new(&tuple)).unwrap_err().is_not_found());

    connection.run(AddExpectation::new(&master, &tuple, &mask))?;
    connection.run(FlushExpectations::of_helper("irc"))?;
    assert_eq!(connection.list(Expectations::new())?.len(), 1);
    connection.run(FlushExpectations::of_helper("ftp"))?;
    assert_expectations_shown(&[]);
    let nobody = Tuple::tcp((client, 2), (server, 21));
    assert!(connection.run(AddExpectation::new(&nobody, &tuple, &mask)).unwrap_err().is_not_found());
    connection.run(FlushExpectations::all())?;
    Ok(())
}

fn an_expectation_is_deleted_and_not_the_one_that_took_its_place() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    switch_tracking_on();
    let (client, server) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2));
    let master = Tuple::tcp((client, 1), (server, 21));
    connection.run(add(master).tcp_state(TcpState::Established).helper("ftp"))?;
    let tuple = Tuple::tcp((server, 0), (client, 9));
    connection.run(AddExpectation::new(&master, &tuple, &tuple))?;
    let id = connection.get(GetExpectation::new(&tuple))?.id;
    assert!(connection.run(DeleteExpectation::new(&tuple).id(!id)).unwrap_err().is_not_found());
    connection.run(DeleteExpectation::new(&tuple).id(id))?;
    assert_expectations_shown(&[]);
    Ok(())
}

fn expectations_of_a_flow_without_a_helper_are_none() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (LOCAL, 2));
    assert!(connection.list(Expectations::of_flow(&tuple)).unwrap_err().is_not_found());
    connection.run(add(tuple))?;
    assert_eq!(connection.list(Expectations::of_flow(&tuple))?, []);
    Ok(())
}

fn the_usage_of_the_table_is_told() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(add(Tuple::udp((LOCAL, 1), (LOCAL, 2))))?;
    let usage = connection.get(GetUsage::new())?;
    assert_eq!(usage.flows.to_string(), live::run("conntrack", ["-C"]).trim());
    let limit = std::fs::read_to_string("/proc/sys/net/netfilter/nf_conntrack_max").unwrap();
    assert_eq!(usage.limit.unwrap().to_string(), limit.trim());
    Ok(())
}

fn each_cpu_tells_what_it_counted() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(add(Tuple::udp((LOCAL, 1), (LOCAL, 2))))?;
    let ours = connection.list(FlowStatistics::new())?;
    let line = |cpu: &CpuFlowStatistics| {
        let CpuFlowStatistics {
            cpu,
            found,
            invalid,
            inserted,
            insertion_failed,
            dropped,
            dropped_early,
            errors,
            ..
        } = cpu;
        format!(
            "cpu={cpu} found={found} invalid={invalid} insert={inserted} insert_failed={insertion_failed} \
             drop={dropped} early_drop={dropped_early} error={errors} search_restart={}",
            cpu_restarts(&ours, *cpu)
        )
    };
    let theirs = live::run("conntrack", ["-S"]);
    let theirs: Vec<String> = theirs
        .lines()
        .map(|line| {
            line.split_whitespace()
                .filter(|word| !word.starts_with("clash") && !word.starts_with("chain"))
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert_eq!(ours.iter().map(line).collect::<Vec<_>>(), theirs);
    assert!(ours.iter().map(|cpu| cpu.inserted).sum::<u32>() > 0, "{ours:?}");
    assert_eq!(connection.list(ExpectationStatistics::new())?.len(), ours.len());
    Ok(())
}

fn cpu_restarts(all: &[CpuFlowStatistics], cpu: u16) -> u32 {
    all.iter().find(|one| one.cpu == cpu).unwrap().search_restarted
}

fn add(tuple: Tuple) -> AddFlow {
    AddFlow::new(&tuple, &tuple.reversed(), Duration::from_secs(1000))
}

/// A rule that looks at the state of connections has the kernel track them.
fn switch_tracking_on() {
    live::run("nft", ["add table inet tracking"]);
    live::run("nft", ["add chain inet tracking output { type filter hook output priority 0 ; }"]);
    live::run("nft", ["add rule inet tracking output ct state new counter"]);
}

fn set(name: &str, value: &str) {
    let _ = live::namespace();
    let path = format!("/proc/sys/net/{name}");
    std::fs::write(&path, value).unwrap_or_else(|error| panic!("{path}: {error}"));
}

/// One datagram from the port after this one, unanswered.
fn udp_flow(address: IpAddr, port: u16) -> Tuple {
    let (from, to) = (SocketAddr::new(address, port + 1), SocketAddr::new(address, port));
    let _receiver = UdpSocket::bind(to).unwrap();
    UdpSocket::bind(from).unwrap().send_to(b"hello", to).unwrap();
    Tuple::udp(from, to)
}

/// A connection, closed again.
fn tcp_flow(address: IpAddr, port: u16) -> Tuple {
    let to = SocketAddr::new(address, port);
    let listener = TcpListener::bind(to).unwrap();
    let stream = TcpStream::connect(to).unwrap();
    let _accepted = listener.accept().unwrap();
    Tuple::tcp(stream.local_addr().unwrap(), to)
}

fn ping(address: IpAddr, id: u8) -> Tuple {
    let (family, protocol, request) = match address {
        IpAddr::V4(_) => (AddressFamily::Inet, SockProtocol::Icmp, [8, 0, 0xf7, 0xff - id, 0, id, 0, 0]),
        IpAddr::V6(_) => (AddressFamily::Inet6, SockProtocol::IcmpV6, [128, 0, 0, 0, 0, id, 0, 0]),
    };
    let raw = socket::socket(family, SockType::Raw, SockFlag::empty(), protocol).unwrap();
    let to = SockaddrStorage::from(SocketAddr::new(address, 0));
    socket::sendto(std::os::fd::AsRawFd::as_raw_fd(&raw), &request, &to, MsgFlags::empty()).unwrap();
    Tuple::ping(address, address, id.into())
}

/// Asserts that `conntrack` lists the same flows with the same values.
#[track_caller]
fn assert_shown(flows: &[Flow]) {
    let mut ours: Vec<_> = flows.iter().map(line).collect();
    let mut theirs = shown(&[]);
    ours.sort();
    theirs.sort();
    assert_eq!(ours, theirs);
}

/// Asserts that `conntrack` lists the same expectations with the same values.
#[track_caller]
fn assert_expectations_shown(expectations: &[Expectation]) {
    let line = |expectation: &Expectation| {
        let Expectation { tuple, mask, master, class, .. } = expectation;
        let ports = |tuple: &Tuple| direction(tuple).split_whitespace().skip(2).collect::<Vec<_>>().join(" ");
        let (permanent, helper) =
            (expectation.flags.contains(ExpectationFlags::PERMANENT), expectation.helper.as_deref());
        format!(
            "proto={} {} mask-src={} mask-dst={} {} master-src={} master-dst={} {} {}class={class} helper={}",
            u8::from(tuple.protocol),
            direction(tuple),
            mask.source,
            mask.destination,
            ports(mask),
            master.source,
            master.destination,
            ports(master),
            if permanent { "PERMANENT " } else { "" },
            helper.unwrap_or_default(),
        )
    };
    let theirs = live::run("conntrack", ["-L", "expect"]);
    let theirs: Vec<_> =
        theirs.lines().map(|line| line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(expectations.iter().map(line).collect::<Vec<_>>(), theirs);
}

/// What `conntrack` lists, without what changes from one moment to the next.
fn shown(options: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for family in ["ipv4", "ipv6"] {
        let arguments = ["-L", "-f", family, "-o", "extended,id,labels"];
        let text = live::run("conntrack", arguments.iter().chain(options));
        lines.extend(text.lines().map(stable));
    }
    lines
}

fn stable(line: &str) -> String {
    let changing = |word: &str| word.starts_with("use=") || word.starts_with("delta-time=");
    let words = line.split_whitespace().enumerate();
    let words = words.filter(|&(index, word)| index != 4 && !changing(word));
    words.map(|(_, word)| word).collect::<Vec<_>>().join(" ")
}

/// A flow as `conntrack` shows it.
fn line(flow: &Flow) -> String {
    let (original, reply) = flow.counters.unzip();
    let counted = |counters: Option<FlowCounters>| {
        counters.map(|counters| format!("packets={} bytes={}", counters.packets, counters.bytes))
    };
    let state = flow.protocol_state.map(|state| match state {
        ProtocolState::Tcp(state) => state.to_string().replace("TCP_CONNTRACK_", ""),
        ProtocolState::Sctp(state) => state.to_string().replace("SCTP_CONNTRACK_", ""),
        other => format!("{other:?}"),
    });
    let status = |flag, set: bool, text: &str| (flow.status.contains(flag) == set).then(|| text.to_owned());
    let words = [
        Some(protocol(&flow.original)),
        state,
        Some(direction(&flow.original)),
        counted(original),
        status(FlowStatus::SEEN_REPLY, false, "[UNREPLIED]"),
        Some(direction(&flow.reply)),
        counted(reply),
        status(FlowStatus::ASSURED, true, "[ASSURED]"),
        Some(format!("mark={}", flow.mark)),
        flow.zone.map(|zone| format!("zone={zone}")),
        Some(format!("id={}", flow.id)),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn protocol(tuple: &Tuple) -> String {
    let family = if tuple.family() == Family::Ipv4 { "ipv4 2" } else { "ipv6 10" };
    let name = match tuple.protocol {
        IpProtocol::Tcp => "tcp",
        IpProtocol::Udp => "udp",
        IpProtocol::Icmp => "icmp",
        IpProtocol::Icmpv6 => "icmpv6",
        IpProtocol::Sctp => "sctp",
        IpProtocol::Dccp => "dccp",
        IpProtocol::Gre => "gre",
        IpProtocol::UdpLite => "udplite",
        _ => "unknown",
    };
    format!("{family} {name} {}", u8::from(tuple.protocol))
}

fn direction(tuple: &Tuple) -> String {
    let ends = match tuple.ends {
        Ends::Ports { source, destination } if tuple.protocol == IpProtocol::Gre => {
            format!(" srckey={source:#x} dstkey={destination:#x}")
        }
        Ends::Ports { source, destination } => format!(" sport={source} dport={destination}"),
        Ends::Query { kind, code, id } => format!(" type={kind} code={code} id={id}"),
        _ => String::new(),
    };
    format!("src={} dst={}{ends}", tuple.source, tuple.destination)
}
