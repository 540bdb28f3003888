//! Queues, with rules of `iptables` that fill them and sockets that receive what was let through.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::testing::live;
use netlink_netfilter::conntrack::expectation::ExpectationAttributesWriter;
use netlink_netfilter::conntrack::{
    Expectations, FlowAttributesWriter, FlowStatus, Flows, GetFlow, Tuple, UnconfirmedFlows,
};
use netlink_netfilter::log::{BindLog, Log};
use netlink_netfilter::packet::{Copied, Hook, Relation, VlanTag};
use netlink_netfilter::queue::*;
use netlink_netfilter::{Connection, Error, Family, News};
use nix::errno::Errno;
use nix::sys::socket::setsockopt;
use nix::sys::socket::sockopt::ReceiveTimeout;
use nix::sys::time::TimeVal;

use crate::log;
use crate::traffic::{LOCAL, bridge, send_over_bridge, switch_tracking_on};
use crate::witness::assert_expectations_shown;

const PORT: u16 = 7;
const PATIENCE: Duration = Duration::from_secs(20);
const MOMENT: Duration = Duration::from_millis(300);

pub fn packets_come_with_all_that_is_to_be_known() -> Result<(), Error> {
    rule("OUTPUT", "-m mark --mark 0 -j MARK --set-mark 0x21 -t mangle");
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5).flags(QueueFlags::USER_AND_GROUP))?;
    let (sender, _receiver) = sockets();
    send(&sender, b"hello");
    let packet = next_packet(&mut queue)?;
    assert_eq!(packet.id, PacketId { queue: 5, number: 1 });
    assert_eq!((packet.family, packet.protocol, packet.hook), (Family::Ipv4, 0x0800, Hook::Output));
    assert_eq!((packet.input, packet.output, packet.mark), (None, Some(1), 0x21));
    assert_eq!((packet.user.is_some(), packet.group.is_some()), (true, true));
    assert_eq!((packet.payload.len(), &packet.payload[28..]), (33, &b"hello"[..]));
    assert_eq!((packet.original_length, packet.flow), (None, None));
    assert_eq!(shown(5), (1, 0, 0), "one waits, none was dropped");
    Ok(())
}

pub fn packets_that_come_in_tell_who_sent_them() -> Result<(), Error> {
    rule("INPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5))?;
    let (sender, receiver) = sockets();
    send(&sender, b"hello");
    let packet = next_packet(&mut queue)?;
    assert_eq!((packet.hook, packet.input, packet.output), (Hook::Input, Some(1), None));
    assert_eq!(packet.source.map(|source| source.as_bytes().to_vec()), Some(vec![0; 6]), "of the loopback");
    queue.post(SetVerdict::new(packet.id, Verdict::Accept))?;
    assert_eq!(received(&receiver).as_deref(), Some(&b"hello"[..]));
    Ok(())
}

pub fn packets_come_with_the_security_context_that_a_rule_gave_them() -> Result<(), Error> {
    rule("OUTPUT", "-t mangle -j SECMARK --selctx unconfined");
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5).flags(QueueFlags::SECURITY_CONTEXT))?;
    let (sender, _receiver) = sockets();
    send(&sender, b"hello");
    assert_eq!(next_packet(&mut queue)?.security_context.as_deref(), Some("unconfined"));
    Ok(())
}

pub fn what_is_accepted_goes_on_and_what_is_dropped_does_not() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5))?;
    let (sender, receiver) = sockets();
    for text in [b"a", b"b", b"c"] {
        send(&sender, text);
    }
    for verdict in [Verdict::Accept, Verdict::Drop, Verdict::Accept] {
        let id = next_packet(&mut queue)?.id;
        queue.post(SetVerdict::new(id, verdict))?;
    }
    assert_eq!(all_received(&receiver, 2), ["a", "c"]);
    Ok(())
}

pub fn one_verdict_can_be_on_all_that_wait_up_to_a_packet() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    rule("POSTROUTING", "-t mangle -m mark --mark 9 -j ACCEPT");
    let mut queue = Queue::open(BindQueue::new(5))?;
    let (sender, receiver) = sockets();
    for text in ["a", "b", "c", "d", "e"] {
        send(&sender, text.as_bytes());
    }
    let third = (1..=3).map(|_| next_packet(&mut queue)).last().expect("three")?.id;
    queue.post(SetVerdicts::up_to(third, Verdict::Accept).mark(9))?;
    assert_eq!(all_received(&receiver, 3), ["a", "b", "c"]);
    assert_eq!(packets_counted("mangle", "POSTROUTING"), 3, "packets that have the mark");
    queue.run(SetVerdicts::up_to(PacketId { number: 5, ..third }, Verdict::Drop))?;
    assert_eq!(all_received(&receiver, 0), Vec::<String>::new());
    assert_eq!(shown(5), (0, 0, 0));
    Ok(())
}

pub fn a_verdict_sets_the_mark() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    rule("POSTROUTING", "-t mangle -m mark --mark 0x77 -j ACCEPT");
    let mut queue = Queue::open(BindQueue::new(5))?;
    let (sender, receiver) = sockets();
    for mark in [0x77, 0x78] {
        send(&sender, b"hello");
        let id = next_packet(&mut queue)?.id;
        queue.post(SetVerdict::new(id, Verdict::Accept).mark(mark).priority(3))?;
        assert!(received(&receiver).is_some());
    }
    assert_eq!(packets_counted("mangle", "POSTROUTING"), 1);
    Ok(())
}

pub fn a_verdict_can_put_another_packet_in_its_place() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5))?;
    let (sender, receiver) = sockets();
    for text in ["shorter", "longer than before", ""] {
        send(&sender, b"hello, world");
        let packet = next_packet(&mut queue)?;
        let altered = with_text(&packet.payload, text.as_bytes());
        queue.post(SetVerdict::new(packet.id, Verdict::Accept).payload(&altered))?;
        assert_eq!(received(&receiver).as_deref(), Some(text.as_bytes()));
    }
    let id = PacketId { queue: 5, number: 1 };
    let error = queue.post(SetVerdict::new(id, Verdict::Accept).payload(&[0; 70_000])).unwrap_err();
    assert!(matches!(error, Error::Input { .. }), "{error}");
    Ok(())
}

pub fn a_verdict_can_send_to_another_queue() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5))?;
    queue.run(BindQueue::new(600))?;
    let (sender, receiver) = sockets();
    let to = |number, bypass| Verdict::Queue { number, bypass };
    for (text, verdict) in [("a", to(700, true)), ("b", to(700, false)), ("c", to(600, false))] {
        send(&sender, text.as_bytes());
        let id = next_packet(&mut queue)?.id;
        queue.post(SetVerdict::new(id, verdict))?;
    }
    assert_eq!(all_received(&receiver, 1), ["a"], "nobody has bound queue 700");
    let packet = next_packet(&mut queue)?;
    assert_eq!((packet.id.queue, &packet.payload[28..]), (600, &b"c"[..]));
    queue.post(SetVerdict::new(packet.id, Verdict::Accept))?;
    assert_eq!(all_received(&receiver, 1), ["c"]);
    Ok(())
}

pub fn a_verdict_can_repeat_the_chain_or_leave_out_the_rest() -> Result<(), Error> {
    rule("OUTPUT", "-t mangle -m mark ! --mark 1 -j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5))?;
    let (sender, receiver) = sockets();
    send(&sender, b"a");
    let id = next_packet(&mut queue)?.id;
    queue.post(SetVerdict::new(id, Verdict::Repeat).mark(2))?;
    let again = next_packet(&mut queue)?;
    assert_eq!((again.id.number, again.mark), (2, 2));
    queue.post(SetVerdict::new(again.id, Verdict::Repeat).mark(1))?;
    assert_eq!(all_received(&receiver, 1), ["a"]);

    rule("OUTPUT", "-t filter -j DROP");
    for (text, verdict) in [(b"b", Verdict::Accept), (b"c", Verdict::Stop)] {
        send(&sender, text);
        let id = next_packet(&mut queue)?.id;
        queue.post(SetVerdict::new(id, verdict))?;
    }
    assert_eq!(all_received(&receiver, 1), ["c"]);
    Ok(())
}

pub fn verdicts_that_are_refused_are_told_with_their_packet() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5))?;
    let (sender, receiver) = sockets();
    send(&sender, b"a");
    let id = next_packet(&mut queue)?.id;
    let beyond = PacketId { number: 99, ..id };
    let unbound = PacketId { queue: 8, ..id };
    queue.post(SetVerdict::new(id, Verdict::Accept))?;
    queue.post(SetVerdict::new(id, Verdict::Accept))?;
    send(&sender, b"b");
    queue.post(SetVerdict::new(beyond, Verdict::Accept).payload(b"of a packet that is not there"))?;
    queue.post(SetVerdict::new(unbound, Verdict::Drop))?;
    queue.post(SetVerdicts::up_to(id, Verdict::Drop))?;

    assert_eq!(next_refusal(&mut queue)?, (Some(id), Errno::ENOENT.into()));
    let second = next_packet(&mut queue)?;
    assert_eq!(second.id.number, 2, "packets and refusals come in order");
    assert_eq!(next_refusal(&mut queue)?, (Some(beyond), Errno::ENOENT.into()));
    assert_eq!(next_refusal(&mut queue)?, (Some(unbound), Errno::ENODEV.into()));
    assert_eq!(next_refusal(&mut queue)?, (Some(id), Errno::ENOENT.into()));
    let error = queue.run(SetVerdict::new(beyond, Verdict::Accept)).unwrap_err();
    assert!(error.is_not_found() && error.to_string().starts_with("set verdict: ENOENT"), "{error}");
    queue.post(SetVerdict::new(second.id, Verdict::Accept))?;
    assert_eq!(all_received(&receiver, 2), ["a", "b"]);
    Ok(())
}

pub fn a_queue_belongs_to_one_socket() -> Result<(), Error> {
    let mut queue = Queue::open(BindQueue::new(5))?;
    let error = Queue::open(BindQueue::new(5)).unwrap_err();
    assert!(error.is_permission_denied() && error.to_string().starts_with("bind queue: EPERM"), "{error}");
    assert!(queue.run(BindQueue::new(5)).unwrap_err().is_busy());
    let mut connection = Connection::open()?;
    let id = PacketId { queue: 5, number: 1 };
    assert!(connection.run(SetVerdict::new(id, Verdict::Drop)).unwrap_err().is_permission_denied());
    assert!(connection.run(ChangeQueue::new(5).greatest_length(1)).unwrap_err().is_permission_denied());
    queue.run(UnbindQueue::new(5))?;
    assert!(queue.run(UnbindQueue::new(5)).unwrap_err().is_not_found());
    Queue::open(BindQueue::new(5)).map(drop)
}

pub fn as_much_of_a_packet_comes_as_was_asked_for() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5).copy(Copied::Bytes(30)))?;
    let (sender, _receiver) = sockets();
    let next = |queue: &mut Queue| {
        send(&sender, b"hello");
        let packet = next_packet(queue)?;
        Ok::<_, Error>((packet.payload.len(), packet.original_length))
    };
    assert_eq!(next(&mut queue)?, (30, Some(33)));
    queue.run(ChangeQueue::new(5).copy(Copied::Metadata))?;
    assert_eq!(next(&mut queue)?, (0, None));
    queue.run(ChangeQueue::new(5).copy(Copied::Whole))?;
    assert_eq!(next(&mut queue)?, (33, None));
    queue.run(ChangeQueue::new(5).copy(Copied::Bytes(0)))?;
    assert_eq!(next(&mut queue)?, (0, None));
    Ok(())
}

pub fn a_full_queue_drops_or_accepts_as_it_is_told() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5).greatest_length(2))?;
    let (sender, receiver) = sockets();
    for text in ["a", "b", "c"] {
        send(&sender, text.as_bytes());
    }
    assert_eq!(shown(5), (2, 1, 0), "two wait, one was dropped");
    queue.run(ChangeQueue::new(5).flags(QueueFlags::FAIL_OPEN, QueueFlags::FAIL_OPEN))?;
    send(&sender, b"d");
    assert_eq!(all_received(&receiver, 1), ["d"]);
    queue.run(ChangeQueue::new(5).flags(QueueFlags::empty(), QueueFlags::FAIL_OPEN))?;
    send(&sender, b"e");
    assert_eq!(shown(5), (2, 2, 0));
    let last = (0..2).map(|_| next_packet(&mut queue)).last().expect("two")?;
    assert_eq!(&last.payload[28..], b"b", "what came while requests ran was kept");
    queue.post(SetVerdicts::up_to(last.id, Verdict::Accept))?;
    assert_eq!(all_received(&receiver, 2), ["a", "b"]);
    Ok(())
}

pub fn packets_come_with_their_flow_and_verdicts_change_it() -> Result<(), Error> {
    switch_tracking_on();
    rule("POSTROUTING", "-t mangle -j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5).flags(QueueFlags::FLOWS))?;
    let (sender, receiver) = sockets();
    let tuple = Tuple::udp(
        (LOCAL, sender.local_addr().unwrap().port()),
        (LOCAL, receiver.local_addr().unwrap().port()),
    );
    let mut connection = Connection::open()?;
    send(&sender, b"hello");
    let packet = next_packet(&mut queue)?;
    let flow = packet.flow.expect("its flow");
    assert_eq!((flow.original, packet.relation), (tuple, Some(Relation::New)));
    assert!(!flow.status.contains(FlowStatus::CONFIRMED));
    assert!(connection.get(GetFlow::new(&tuple)).unwrap_err().is_not_found(), "it waits unconfirmed");
    let unconfirmed = connection.list(UnconfirmedFlows::new())?;
    assert!(unconfirmed.iter().all(|flow| flow.original == tuple), "{unconfirmed:?}");
    assert_eq!(unconfirmed.len(), live::run("conntrack", ["-L", "unconfirmed"]).lines().count());
    let changes = FlowAttributesWriter::new().mark(0x42);
    queue.post(SetVerdict::new(packet.id, Verdict::Accept).flow(changes))?;
    assert!(received(&receiver).is_some());
    let [flow] = &connection.list(Flows::new())?[..] else { panic!("one flow") };
    assert_eq!((flow.original, flow.mark), (tuple, 0x42));
    send(&sender, b"again");
    let packet = next_packet(&mut queue)?;
    let again = packet.flow.expect("its flow");
    assert_eq!((again.id, again.mark, packet.relation), (flow.id, 0x42, Some(Relation::New)));
    Ok(())
}

pub fn a_verdict_has_the_flow_expect_another() -> Result<(), Error> {
    switch_tracking_on();
    live::run("nft", ["add ct helper inet tracking ftp { type \"ftp\" protocol tcp ; }"]);
    live::run("nft", ["add rule inet tracking output tcp dport 2121 ct helper set \"ftp\""]);
    live::run(
        "iptables",
        "-t mangle -A POSTROUTING -p tcp --syn --dport 2121 -j NFQUEUE --queue-num 5".split(' '),
    );
    let mut queue = Queue::open(BindQueue::new(5).flags(QueueFlags::FLOWS))?;
    let listener = TcpListener::bind((LOCAL, 2121)).unwrap();
    let client = thread::spawn(|| TcpStream::connect((LOCAL, 2121)).unwrap());
    let packet = next_packet(&mut queue)?;
    let (tuple, mask) = (
        Tuple::tcp((LOCAL, 0), (LOCAL, 40001)),
        Tuple::tcp((Ipv4Addr::BROADCAST, 0), (Ipv4Addr::BROADCAST, 0xffff)),
    );
    let expectation =
        ExpectationAttributesWriter::new().tuple(tuple.to_attributes()).mask(mask.to_attributes());
    let verdict = SetVerdict::new(packet.id, Verdict::Accept).flow(FlowAttributesWriter::new());
    queue.post(verdict.expectation(expectation))?;
    let _accepted = listener.accept().unwrap();
    let expectations = Connection::open()?.list(Expectations::new())?;
    let [expected] = &expectations[..] else { panic!("{expectations:?}") };
    assert_eq!((expected.tuple, expected.mask), (tuple, mask));
    assert_eq!(Some(expected.master), packet.flow.map(|flow| flow.original));
    assert_expectations_shown(&expectations);
    drop(queue);
    drop(client);
    Ok(())
}

pub fn a_bridge_queues_link_headers_and_vlan_tags_and_verdicts_change_them() -> Result<(), Error> {
    bridge();
    live::run("nft", ["add table bridge queues"]);
    live::run("nft", ["add chain bridge queues forward { type filter hook forward priority 0 ; }"]);
    live::run("nft", ["add rule bridge queues forward vlan id 77 ip daddr 10.7.7.2 queue num 5"]);
    live::run("nft", ["add chain bridge queues out { type filter hook postrouting priority 0 ; }"]);
    live::run("nft", ["add rule bridge queues out vlan id 78 log group 9"]);
    let mut queue = Queue::open(BindQueue::new(5))?;
    let mut log = Log::open(BindLog::new(9).threshold(1))?;
    send_over_bridge(b"hello");
    let packet = next_packet(&mut queue)?;
    assert_eq!((packet.family, packet.hook), (Family::Bridge, Hook::Forward));
    assert!(packet.physical_input.is_some() && packet.physical_output.is_some(), "its ports");
    let tag = packet.vlan.expect("a tag");
    assert_eq!((tag.protocol, tag.control & 0xfff), (0x8100, 77));
    let mut header = packet.link_header.expect("a header");
    assert_eq!((header.len(), &header[..6]), (14, &[2, 0, 0, 0, 0, 0x22][..]));

    header[5] = 0x33;
    let tag = VlanTag { control: 78, ..tag };
    queue.post(SetVerdict::new(packet.id, Verdict::Accept).vlan(tag).link_header(&header))?;
    let logged = log::next_packet(&mut log)?;
    assert_eq!((logged.vlan, &logged.link_header.expect("a header")[..6]), (Some(tag), &header[..6]));

    send_over_bridge(b"again");
    let packet = next_packet(&mut queue)?;
    queue.post(SetVerdict::new(packet.id, Verdict::Accept).link_header(&header[..13]))?;
    assert_eq!(next_refusal(&mut queue)?, (Some(packet.id), Errno::EINVAL.into()));
    assert_eq!(shown(5), (0, 0, 0), "it was dropped");
    Ok(())
}

pub fn large_packets_come_whole_only_where_that_is_wanted() -> Result<(), Error> {
    live::run("ip", ["link", "set", "lo", "mtu", "1500"]);
    live::run("iptables", "-A OUTPUT -p tcp --dport 70:71 -j NFQUEUE --queue-num 5".split(' '));
    for (port, flags) in [(70, QueueFlags::empty()), (71, QueueFlags::GSO)] {
        let mut queue = Queue::open(BindQueue::new(5).flags(flags))?;
        let packets = transfer(&mut queue, port)?;
        queue.run(UnbindQueue::new(5))?;
        let longest = packets.iter().map(|packet| packet.0).max().unwrap_or(0);
        let to_be_segmented = packets.iter().any(|packet| packet.1.contains(PacketInfo::TO_BE_SEGMENTED));
        let is_whole = flags.contains(QueueFlags::GSO);
        assert_eq!((longest > 1500, to_be_segmented), (is_whole, is_whole), "{flags:?}: {longest}");
    }
    Ok(())
}

/// Sends 200 kB through a queue, and gives length and properties of each packet. If nobody lets them through, both ends
/// give up.
fn transfer(queue: &mut Queue, port: u16) -> Result<Vec<(usize, PacketInfo)>, Error> {
    let listener = TcpListener::bind((LOCAL, port)).unwrap();
    setsockopt(&listener, ReceiveTimeout, &TimeVal::new(PATIENCE.as_secs() as i64, 0)).unwrap();
    thread::scope(|scope| {
        let client = scope.spawn(|| {
            let mut stream = TcpStream::connect_timeout(&(LOCAL, port).into(), PATIENCE).unwrap();
            stream.set_write_timeout(Some(PATIENCE)).unwrap();
            stream.write_all(&[7; 200_000]).unwrap();
        });
        let server = scope.spawn(|| {
            let mut all = Vec::new();
            listener.accept().unwrap().0.read_to_end(&mut all).unwrap();
            all.len()
        });
        let mut packets = Vec::new();
        while !(client.is_finished() && server.is_finished()) {
            if let Some(News::Event(Event::Packet { id, packet })) =
                queue.next_before(Instant::now() + MOMENT)?
            {
                let length = packet.attributes.payload().unwrap().unwrap_or_default().len();
                packets.push((length, packet.attributes.info().unwrap().unwrap_or_default()));
                queue.post(SetVerdict::new(id, Verdict::Accept))?;
            }
        }
        assert_eq!(server.join().unwrap(), 200_000);
        Ok(packets)
    })
}

/// Every packet of a flood has one verdict, and all arrive in order.
pub fn a_flood_goes_through_in_order() -> Result<(), Error> {
    const ALL: u32 = 20_000;
    const WAITING: u32 = 256;
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::open(BindQueue::new(5).greatest_length(2 * WAITING))?;
    let (sender, receiver) = sockets();
    let judged = AtomicU32::new(0);
    thread::scope(|scope| {
        let judge = scope.spawn(|| {
            for number in 0..ALL {
                let news = queue.next_before(Instant::now() + PATIENCE)?;
                let Some(News::Event(Event::Packet { id, packet })) = news else {
                    panic!("{number}: {news:?}")
                };
                assert_eq!(id.number, number + 1);
                assert_eq!(packet.attributes.payload().unwrap().unwrap()[28..], number.to_be_bytes());
                queue.post(SetVerdict::new(id, Verdict::Accept))?;
                assert_eq!(received(&receiver).as_deref(), Some(&number.to_be_bytes()[..]));
                judged.store(number + 1, Ordering::Release);
            }
            Ok(())
        });
        // A judge who fails ends, too: what waits then would fill the sender's buffer.
        for number in (0..ALL).take_while(|_| !judge.is_finished()) {
            while number - judged.load(Ordering::Acquire) >= WAITING && !judge.is_finished() {
                thread::yield_now();
            }
            send(&sender, &number.to_be_bytes());
        }
        judge.join().expect("the judge does not panic")
    })?;
    assert_eq!(shown(5), (0, 0, 0));
    assert_eq!(queue.next_before(Instant::now() + MOMENT)?, None, "no verdict was refused");
    Ok(())
}

/// Packets that do not fit into the socket's buffer are dropped. That is told, their numbers are missing, and
/// nothing else is.
pub fn packets_that_are_lost_are_told_in_their_place() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let mut queue = Queue::with(Queue::config().receive_buffer(4096), BindQueue::new(5))?;
    let (sender, receiver) = sockets();
    for _ in 0..100 {
        send(&sender, b"hello");
    }
    let (mut told, mut lost, mut missing, mut last) = (0, 0, 0, 0);
    let mut sent_again = false;
    while let Some(news) = queue.next_before(Instant::now() + MOMENT)? {
        match news {
            News::Event(Event::Packet { id, .. }) => {
                told += 1;
                missing += id.number - last - 1;
                last = id.number;
                assert_eq!(missing > 0, lost > 0, "a loss is told where packets are missing");
                queue.post(SetVerdict::new(id, Verdict::Accept))?;
            }
            News::Lost(_) => {
                lost += 1;
                assert!(!std::mem::replace(&mut sent_again, true));
                send(&sender, b"behind the loss");
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(told > 1 && lost == 1, "{told} told, {lost} losses");
    assert_eq!((told + missing, missing), (101, shown(5).2), "as many as the kernel counts");
    assert_eq!(all_received(&receiver, told as usize).len(), told as usize);
    Ok(())
}

pub fn the_asynchronous_queue_does_the_same() -> Result<(), Error> {
    rule("OUTPUT", "-j NFQUEUE --queue-num 5");
    let (sender, receiver) = sockets();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut queue = netlink_netfilter::tokio::Queue::open(BindQueue::new(5)).await?;
        let nothing = tokio::time::timeout(Duration::from_millis(20), queue.next());
        assert!(nothing.await.is_err(), "nothing was sent yet");
        for text in ["a", "b"] {
            send(&sender, text.as_bytes());
        }
        for verdict in [Verdict::Drop, Verdict::Accept] {
            let News::Event(Event::Packet { id, .. }) = queue.next().await? else { panic!("only packets") };
            queue.post(SetVerdict::new(id, verdict))?;
            queue.post(SetVerdict::new(id, verdict))?;
        }
        assert_eq!(all_received(&receiver, 1), ["b"]);
        for number in [1, 2] {
            let News::Event(Event::Refused { id: Some(id), errno }) = queue.next().await? else {
                panic!("two refusals")
            };
            assert_eq!((id.number, errno), (number, Errno::ENOENT.into()));
        }
        Ok(())
    })
}

/// A rule for the datagrams of this test.
pub fn rule(chain: &str, rest: &str) {
    let line = format!("-A {chain} -p udp --dport {PORT} {rest}");
    live::run("iptables", line.split(' '));
}

pub fn sockets() -> (UdpSocket, UdpSocket) {
    let _ = live::namespace();
    let receiver = UdpSocket::bind((Ipv4Addr::LOCALHOST, PORT)).unwrap();
    receiver.set_read_timeout(Some(PATIENCE)).unwrap();
    (UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap(), receiver)
}

/// A packet that the kernel drops in the call is one that was sent.
pub fn send(sender: &UdpSocket, text: &[u8]) {
    let sent = sender.send_to(text, (Ipv4Addr::LOCALHOST, PORT));
    let dropped = [Errno::EPERM, Errno::ENOBUFS].map(|errno| Some(errno as i32));
    assert!(sent.is_ok() || dropped.contains(&sent.unwrap_err().raw_os_error()));
}

fn received(receiver: &UdpSocket) -> Option<Vec<u8>> {
    let mut buffer = [0; 2048];
    receiver.recv(&mut buffer).ok().map(|length| buffer[..length].to_vec())
}

/// So many datagrams, and what has arrived beside them. Over the loopback one arrives within the call that lets it
/// through, unless the machine is busy.
fn all_received(receiver: &UdpSocket, count: usize) -> Vec<String> {
    let mut all: Vec<_> = (0..count).map_while(|_| received(receiver)).collect();
    receiver.set_nonblocking(true).unwrap();
    all.extend(std::iter::from_fn(|| received(receiver)));
    receiver.set_nonblocking(false).unwrap();
    all.into_iter().map(|text| String::from_utf8(text).unwrap()).collect()
}

fn next_packet(queue: &mut Queue) -> Result<Packet, Error> {
    match queue.next_before(Instant::now() + PATIENCE)? {
        Some(News::Event(Event::Packet { packet, .. })) => Ok(packet.try_into().expect("a packet")),
        other => panic!("no packet: {other:?}"),
    }
}

fn next_refusal(queue: &mut Queue) -> Result<(Option<PacketId>, netlink_core::Errno), Error> {
    match queue.next_before(Instant::now() + PATIENCE)? {
        Some(News::Event(Event::Refused { id, errno })) => Ok((id, errno)),
        other => panic!("no refusal: {other:?}"),
    }
}

/// What the kernel shows of a queue: packets that wait, that were dropped because the queue was full, and because
/// the socket's buffer was.
fn shown(queue: u16) -> (u32, u32, u32) {
    let text = std::fs::read_to_string("/proc/thread-self/net/netfilter/nfnetlink_queue").unwrap();
    let numbers =
        |line: &str| line.split_whitespace().map(|word| word.parse().unwrap()).collect::<Vec<u32>>();
    let line = text.lines().map(numbers).find(|line| line[0] == u32::from(queue)).expect("the queue");
    (line[2], line[5], line[6])
}

/// How many packets have met the first rule of a chain.
fn packets_counted(table: &str, chain: &str) -> u32 {
    let text = live::run("iptables", ["-t", table, "-vnxL", chain]);
    let rule = text.lines().nth(2).expect("a rule");
    rule.split_whitespace().next().and_then(|word| word.parse().ok()).expect("a counter")
}

/// An IPv4 packet of UDP with another text, and checksums that fit.
fn with_text(packet: &[u8], text: &[u8]) -> Vec<u8> {
    let mut altered = [&packet[..28], text].concat();
    let length = (altered.len() as u16).to_be_bytes();
    altered[2..4].copy_from_slice(&length);
    altered[24..26].copy_from_slice(&(text.len() as u16 + 8).to_be_bytes());
    altered[26..28].copy_from_slice(&[0, 0]); // none, in UDP
    altered[10..12].copy_from_slice(&[0, 0]);
    let words = altered[..20].chunks(2).map(|word| u32::from(u16::from_be_bytes([word[0], word[1]])));
    let sum: u32 = words.sum();
    let folded = (sum & 0xffff) + (sum >> 16);
    altered[10..12].copy_from_slice(&(!(folded as u16)).to_be_bytes());
    altered
}
