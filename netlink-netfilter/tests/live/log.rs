//! Logs, with rules of `iptables` and `nft` that fill them.

use std::time::{Duration, Instant, SystemTime};

use netlink_core::testing::live;
use netlink_netfilter::conntrack::{FlowStatus, Tuple};
use netlink_netfilter::log::*;
use netlink_netfilter::packet::{Copied, Hook, Relation};
use netlink_netfilter::{Connection, Error, Family, News};

use crate::queue::{rule, send, sockets};
use crate::traffic::{LOCAL, bridge, send_over_bridge, switch_tracking_on};

const PATIENCE: Duration = Duration::from_secs(20);
const MOMENT: Duration = Duration::from_millis(300);

pub fn packets_are_logged_with_all_that_is_to_be_known() -> Result<(), Error> {
    rule("OUTPUT", "-t mangle -j MARK --set-mark 0x21");
    rule("OUTPUT", "-j NFLOG --nflog-group 5 --nflog-prefix going");
    rule("INPUT", "-j NFLOG --nflog-group 5 --nflog-prefix coming");
    let numbered = LogFlags::SEQUENCE | LogFlags::GLOBAL_SEQUENCE;
    let mut log = Log::open(BindLog::new(5).threshold(1).flags(numbered))?;
    let (sender, _receiver) = sockets();
    let before = SystemTime::now();
    send(&sender, b"hello");
    let (going, coming) = (next_packet(&mut log)?, next_packet(&mut log)?);
    for packet in [&going, &coming] {
        assert_eq!((packet.log_group, packet.family, packet.protocol), (5, Family::Ipv4, 0x0800));
        assert_eq!((packet.payload.len(), &packet.payload[28..]), (33, &b"hello"[..]));
        assert_eq!(packet.mark, 0x21);
    }
    assert_eq!((going.user, going.group), (Some(0), Some(0)));
    assert_eq!((&*going.prefix, going.hook), ("going", Hook::Output));
    assert_eq!((&*coming.prefix, coming.hook), ("coming", Hook::Input));
    assert_eq!((going.input, going.output), (None, Some(1)));
    assert_eq!((coming.input, coming.output), (Some(1), None));
    assert_eq!((going.sequence, going.global_sequence), (Some(0), Some(1)));
    assert_eq!((coming.sequence, coming.global_sequence), (Some(1), Some(2)));
    assert_eq!((coming.link_type, coming.link_header.map(|header| header.len())), (Some(772), Some(14)));
    assert_eq!(coming.source.map(|source| source.as_bytes().to_vec()), Some(vec![0; 6]));
    // Older kernels tell only if somebody else had them take note.
    if let Some(arrival) = coming.arrival {
        let since = arrival.duration_since(before - Duration::from_millis(20));
        assert!(since.is_ok_and(|since| since < PATIENCE), "{arrival:?} is not when it came");
    }
    Ok(())
}

pub fn rules_of_nft_are_heard_and_may_have_less_copied() -> Result<(), Error> {
    live::run("nft", ["add table ip logs"]);
    live::run("nft", ["add chain ip logs output { type filter hook output priority 0 ; }"]);
    let prefix = "a prefix with spaces";
    live::run(
        "nft",
        [format!("add rule ip logs output udp dport 7 log prefix \"{prefix}\" group 9 snaplen 31")],
    );
    let mut log = Log::open(BindLog::new(9).threshold(1))?;
    let (sender, _receiver) = sockets();
    send(&sender, b"hello");
    let packet = next_packet(&mut log)?;
    assert_eq!((&*packet.prefix, packet.payload.len()), (prefix, 31));
    Ok(())
}

pub fn as_much_of_a_packet_is_logged_as_was_asked_for() -> Result<(), Error> {
    rule("OUTPUT", "-j NFLOG --nflog-group 5");
    let mut log = Log::open(BindLog::new(5).threshold(1).copy(Copied::Bytes(30)))?;
    let (sender, _receiver) = sockets();
    let length = |log: &mut Log| {
        send(&sender, b"hello");
        next_packet(log).map(|packet| packet.payload.len())
    };
    assert_eq!(length(&mut log)?, 30);
    log.run(ChangeLog::new(5).copy(Copied::Metadata))?;
    assert_eq!(length(&mut log)?, 0);
    log.run(ChangeLog::new(5).copy(Copied::Whole))?;
    assert_eq!(length(&mut log)?, 33);
    log.run(ChangeLog::new(5).copy(Copied::Bytes(0)))?;
    assert_eq!(length(&mut log)?, 0);
    Ok(())
}

pub fn packets_are_gathered_until_there_are_enough_or_time_is_up() -> Result<(), Error> {
    rule("OUTPUT", "-j NFLOG --nflog-group 5 --nflog-threshold 50");
    let mut log = Log::open(BindLog::new(5).threshold(3).timeout(Duration::from_secs(3600)))?;
    let (sender, _receiver) = sockets();
    for _ in 0..5 {
        send(&sender, b"hello");
    }
    for _ in 0..3 {
        next_packet(&mut log)?;
    }
    assert_eq!(log.next_before(Instant::now() + MOMENT)?, None, "two are not enough");
    log.run(ChangeLog::new(5).threshold(100).timeout(Duration::from_millis(50)))?;
    log.run(UnbindLog::new(5))?;
    for _ in 0..2 {
        next_packet(&mut log)?;
    }
    log.run(BindLog::new(5).threshold(3).timeout(Duration::from_millis(50)).buffer_size(131_072))?;
    send(&sender, b"hello");
    next_packet(&mut log)?;
    Ok(())
}

pub fn packets_are_logged_with_their_flow() -> Result<(), Error> {
    switch_tracking_on();
    rule("INPUT", "-j NFLOG --nflog-group 5");
    let mut log = Log::open(BindLog::new(5).flags(LogFlags::FLOWS))?;
    let (sender, receiver) = sockets();
    send(&sender, b"hello");
    let packet = next_packet(&mut log)?;
    let flow = packet.flow.expect("its flow");
    let ports = [&sender, &receiver].map(|socket| socket.local_addr().unwrap().port());
    assert_eq!(flow.original, Tuple::udp((LOCAL, ports[0]), (LOCAL, ports[1])));
    assert_eq!(
        (flow.status & FlowStatus::SEEN_REPLY, packet.relation),
        (FlowStatus::empty(), Some(Relation::New))
    );
    Ok(())
}

/// A bridge logs what its ports pass on, with the header of the link layer and the tag.
pub fn a_bridge_logs_link_headers_and_vlan_tags() -> Result<(), Error> {
    bridge();
    live::run("nft", ["add table bridge logs"]);
    live::run("nft", ["add chain bridge logs forward { type filter hook forward priority 0 ; }"]);
    live::run("nft", ["add rule bridge logs forward vlan id 77 ip daddr 10.7.7.2 log group 9"]);
    let mut log = Log::open(BindLog::new(9).threshold(1))?;
    send_over_bridge(b"hello");
    let packet = next_packet(&mut log)?;
    assert_eq!((packet.family, packet.hook), (Family::Bridge, Hook::Forward));
    let tag = packet.vlan.expect("a tag");
    assert_eq!((tag.protocol, tag.control & 0xfff), (0x8100, 77));
    assert_eq!(packet.link_header.expect("a header")[..6], [2, 0, 0, 0, 0, 0x22]);
    assert!(packet.physical_input.is_some() && packet.physical_output.is_some(), "its ports");
    Ok(())
}

pub fn packets_that_are_lost_are_told_and_counted() -> Result<(), Error> {
    rule("OUTPUT", "-j NFLOG --nflog-group 5");
    let config = Log::config().receive_buffer(4096);
    let mut log = Log::with(config, BindLog::new(5).threshold(1).flags(LogFlags::SEQUENCE))?;
    let (sender, _receiver) = sockets();
    for _ in 0..100 {
        send(&sender, b"hello");
    }
    let (mut told, mut lost, mut next) = (0, 0, 0);
    while let Some(news) = log.next_before(Instant::now() + MOMENT)? {
        match news {
            News::Event(Event::Packet(packet)) => {
                told += 1;
                next = packet.attributes.sequence().unwrap().expect("a number") + 1;
            }
            News::Lost(_) => {
                lost += 1;
                send(&sender, b"behind the loss");
            }
            other => panic!("{other:?}"),
        }
    }
    assert!((2..100).contains(&told) && lost == 1, "{told} told, {lost} losses");
    assert_eq!(next, 101, "the numbers tell how many were lost");
    Ok(())
}

pub fn a_group_belongs_to_one_socket() -> Result<(), Error> {
    let mut log = Log::open(BindLog::new(5))?;
    let error = Log::open(BindLog::new(5)).unwrap_err();
    assert!(
        error.is_permission_denied() && error.to_string().starts_with("bind log group: EPERM"),
        "{error}"
    );
    assert!(log.run(BindLog::new(5)).unwrap_err().is_busy());
    let too_large = log.run(ChangeLog::new(5).buffer_size(131_073)).unwrap_err();
    assert_eq!(too_large.to_string(), "change log group: NFULA_CFG_NLBUFSIZ: more than 131072 bytes");
    let too_long = log.run(ChangeLog::new(5).timeout(Duration::MAX)).unwrap_err();
    assert_eq!(too_long.to_string(), "change log group: NFULA_CFG_TIMEOUT: a duration longer than fits");
    log.run(UnbindLog::new(5))?;
    assert!(log.run(UnbindLog::new(5)).unwrap_err().is_not_found());
    Log::open(BindLog::new(5)).map(drop)
}

pub fn the_kernels_own_remarks_are_logged_where_that_is_asked_for() -> Result<(), Error> {
    let logger = || std::fs::read_to_string("/proc/sys/net/netfilter/nf_log/10").unwrap();
    let mut connection = Connection::open()?;
    connection.run(BindLogFamily::new(Family::Ipv6))?;
    assert_eq!(logger().trim(), "nfnetlink_log");
    connection.run(UnbindLogFamily::new(Family::Ipv6))?;
    assert_eq!(logger().trim(), "NONE");
    let error = connection.run(BindLogFamily::new(Family::Other(99))).unwrap_err();
    assert_eq!(error.to_string(), "bind family of logs: EINVAL (Invalid argument)");
    Ok(())
}

pub fn the_asynchronous_log_does_the_same() -> Result<(), Error> {
    rule("OUTPUT", "-j NFLOG --nflog-group 5 --nflog-prefix async");
    let (sender, _receiver) = sockets();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut log = netlink_netfilter::tokio::Log::open(BindLog::new(5)).await?;
        let nothing = tokio::time::timeout(Duration::from_millis(20), log.next());
        assert!(nothing.await.is_err(), "nothing was sent yet");
        send(&sender, b"hello");
        let News::Event(Event::Packet(packet)) = log.next().await? else { panic!("only packets") };
        assert_eq!(packet.attributes.prefix().unwrap(), Some("async"));
        Ok(())
    })
}

pub fn next_packet(log: &mut Log) -> Result<LoggedPacket, Error> {
    match log.next_before(Instant::now() + PATIENCE)? {
        Some(News::Event(Event::Packet(packet))) => Ok(packet.try_into().expect("a packet")),
        other => panic!("no packet: {other:?}"),
    }
}
