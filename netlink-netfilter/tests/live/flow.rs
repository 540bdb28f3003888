//! Flows, one at a time.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};
use std::time::{Duration, SystemTime};

use netlink_core::testing::live;
use netlink_netfilter::conntrack::*;
use netlink_netfilter::{Connection, Error, Family};

use crate::filter::source_ports;
use crate::traffic::*;
use crate::witness::assert_shown;

pub fn flows_of_every_protocol_are_listed_as_conntrack_shows_them() -> Result<(), Error> {
    set("netfilter/nf_conntrack_acct", "1");
    switch_tracking_on();
    for address in [IpAddr::from(LOCAL), IpAddr::from(LOCAL_6)] {
        udp_flow(address, 5000);
        tcp_flow(address, 6000);
        ping(address, 7);
    }
    let flows = settled_flows()?;
    assert_eq!(flows.len(), 6, "{flows:#?}");
    assert_shown(&flows);
    Ok(())
}

/// Flows whose connections were closed, once the last packets have passed.
fn settled_flows() -> Result<Vec<Flow>, Error> {
    let mut connection = Connection::open()?;
    let closing = |flow: &Flow| match flow.protocol_state {
        Some(ProtocolState::Tcp(state)) => state != TcpState::TimeWait,
        _ => false,
    };
    loop {
        let flows = connection.list(Flows::new())?;
        if !flows.iter().any(closing) {
            return Ok(flows);
        }
    }
}

pub fn flows_that_conntrack_inserts_are_read_with_the_same_values() -> Result<(), Error> {
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

pub fn flows_that_we_add_are_shown_with_the_same_values() -> Result<(), Error> {
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

pub fn a_flow_is_looked_up_by_either_direction() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (Ipv4Addr::new(10, 0, 0, 2), 2));
    connection.run(add(tuple).mark(5))?;
    let in_zone = Tuple::udp((LOCAL_6, 1), (LOCAL_6, 2));
    connection.run(add(in_zone).zone(9))?;

    let flow = connection.get(GetFlow::new(&tuple))?;
    assert_eq!((flow.original, flow.reply, flow.mark), (tuple, tuple.reversed(), 5));
    assert_eq!(connection.get(GetFlow::new(&tuple.reversed()))?.id, flow.id);
    assert_eq!(connection.get(GetFlow::new(&in_zone).zone(9))?.zone, Some(9));
    assert!(connection.get(GetFlow::new(&in_zone)).unwrap_err().is_not_found());
    assert_eq!(
        connection.list(Flows::new())?.len(),
        2,
        "the connection goes on after the reply's acknowledgement"
    );
    Ok(())
}

pub fn a_flow_that_exists_is_not_added_but_updated_if_wanted() -> Result<(), Error> {
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

pub fn mark_timeout_status_and_state_are_updated() -> Result<(), Error> {
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

pub fn labels_are_set_where_a_rule_uses_them() -> Result<(), Error> {
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

pub fn a_flow_is_deleted_and_not_the_one_that_took_its_place() -> Result<(), Error> {
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

pub fn counters_are_told_and_set_to_zero() -> Result<(), Error> {
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

pub fn counters_of_flows_that_match_are_set_to_zero() -> Result<(), Error> {
    set("netfilter/nf_conntrack_acct", "1");
    switch_tracking_on();
    let (marked, other) = (udp_flow(LOCAL.into(), 5000), udp_flow(LOCAL.into(), 6000));
    let mut connection = Connection::open()?;
    connection.run(UpdateFlow::new(&marked).mark(0x17))?;
    let filter = FlowFilter::new().family(Family::Ipv4).mark_bits(0x10, 0xf0);
    let zeroed = connection.list(ZeroFlows::matching(filter))?;
    assert_eq!(zeroed.iter().map(|flow| flow.original).collect::<Vec<_>>(), [marked]);
    let packets = |flow: Flow| flow.counters.map(|(original, _)| original.packets);
    assert_eq!(packets(connection.get(GetFlow::new(&marked))?), Some(0));
    assert_eq!(packets(connection.get(GetFlow::new(&other))?), Some(1));
    let error = connection.list(ZeroFlows::matching(filter.zone(7))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "zero flows: CTA_FILTER: older kernels pass over all but family and mark: zero each flow of a list"
    );
    Ok(())
}

pub fn addresses_are_translated_as_asked() -> Result<(), Error> {
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

pub fn translated_flows_are_read() -> Result<(), Error> {
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

pub fn a_flow_in_a_zone_of_one_direction_is_read() -> Result<(), Error> {
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

pub fn the_time_of_a_flow_is_told() -> Result<(), Error> {
    set("netfilter/nf_conntrack_timestamp", "1");
    switch_tracking_on();
    let before = SystemTime::now();
    let tuple = udp_flow(LOCAL.into(), 5000);
    let start = Connection::open()?.get(GetFlow::new(&tuple))?.start.unwrap();
    assert!((before..=SystemTime::now()).contains(&start), "{start:?}");
    Ok(())
}

pub fn a_flow_has_the_security_context_that_a_rule_gave_it() -> Result<(), Error> {
    live::run("iptables", "-t mangle -A OUTPUT -j SECMARK --selctx unconfined".split(' '));
    live::run("iptables", "-t mangle -A OUTPUT -j CONNSECMARK --save".split(' '));
    switch_tracking_on();
    let tuple = udp_flow(LOCAL.into(), 5000);
    let flow = Connection::open()?.get(GetFlow::new(&tuple))?;
    assert_eq!(flow.security_context.as_deref(), Some("unconfined"));
    assert_shown(&[flow]);
    Ok(())
}

pub fn thousands_of_flows_are_all_listed() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    for port in 1..=5000 {
        connection.run(add(Tuple::udp((LOCAL, port), (Ipv4Addr::new(127, 0, 0, 2), 1))))?;
    }
    assert_eq!(source_ports(&mut connection, FlowFilter::new())?, (1..=5000).collect::<Vec<_>>());
    Ok(())
}

pub fn flows_that_are_not_there_are_not_found() -> Result<(), Error> {
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

pub fn add(tuple: Tuple) -> AddFlow {
    AddFlow::new(&tuple, &tuple.reversed(), Duration::from_secs(1000))
}
