//! Flows that have something in common.

use std::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::testing::live;
use netlink_netfilter::conntrack::tuple::{AddressAttributesWriter, TupleAttributesWriter};
use netlink_netfilter::conntrack::*;
use netlink_netfilter::{Connection, Error, Family};

use crate::flow::add;
use crate::traffic::LOCAL_6;
use crate::witness::assert_shown;

pub fn lists_hold_what_their_filter_says() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    mixed_flows(&mut connection)?;
    for (filter, expected) in filters().into_iter().chain(filters_for_lists_only()) {
        assert_eq!(source_ports(&mut connection, filter)?, expected, "{filter:?}");
    }
    Ok(())
}

pub fn a_flush_deletes_what_its_filter_says() -> Result<(), Error> {
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
pub fn a_flush_deletes_nothing_where_the_kernel_refuses_it() -> Result<(), Error> {
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

pub fn a_flush_that_no_kernel_can_do_is_not_sent() -> Result<(), Error> {
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

/// By a flush of the kernel or flow by flow, whatever it can.
pub fn flows_that_match_are_deleted_on_any_kernel() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    for (filter, deleted) in filters().into_iter().chain(filters_for_lists_only()) {
        mixed_flows(&mut connection)?;
        delete_flows(&mut connection, filter)?;
        let left: Vec<_> = (1..=7).filter(|port| !deleted.contains(port)).collect();
        assert_eq!(source_ports(&mut connection, FlowFilter::new())?, left, "{filter:?}");
        connection.run(FlushFlows::all())?;
    }
    Ok(())
}

pub fn nothing_is_dying_or_unconfirmed_where_nobody_waits() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    mixed_flows(&mut connection)?;
    connection.run(FlushFlows::all())?;
    mixed_flows(&mut connection)?;
    assert_eq!(connection.list(DyingFlows::new())?, []);
    assert_eq!(connection.list(UnconfirmedFlows::new())?, []);
    Ok(())
}

/// Should this fail, kernels have been mended, and newer ones can be given IPv6 addresses.
pub fn kernels_get_ipv6_addresses_of_filters_the_wrong_way_round() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    mixed_flows(&mut connection)?;
    let source = AddressAttributesWriter::new().source_v6(LOCAL_6);
    let flows = Flows::matching(FlowFilter::new().family(Family::Ipv6))
        .with(|attributes| attributes.original(TupleAttributesWriter::new().addresses(source)))
        .with(|attributes| attributes.filter(FilterAttributesWriter::new().original(TupleParts::SOURCE)));
    assert_eq!(connection.list(flows)?.len(), 0, "the kernel leaves out those asked for, and we the others");
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
    let ends = tuple.source(Ipv4Addr::new(10, 0, 0, 9)).destination(Ipv4Addr::new(10, 0, 0, 3));
    vec![
        (filter.original(ends.protocol(IpProtocol::Sctp)), vec![7]),
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

pub fn source_ports(connection: &mut Connection, filter: FlowFilter) -> Result<Vec<u16>, Error> {
    let flows = connection.list(Flows::matching(filter))?;
    let mut ports: Vec<_> = flows.iter().map(|flow| source_port(&flow.original)).collect();
    ports.sort();
    Ok(ports)
}

fn source_port(tuple: &Tuple) -> u16 {
    let Ends::Ports { source, .. } = tuple.ends else { panic!("{tuple:?} has no ports") };
    source
}
