//! The exchange by itself: what cannot be seen through a connection, and that no bytes harm it.

use netlink_core::datagram::{Address, Received};
use netlink_core::exchange::{Answer, Event, Exchange, Loss, Peer};
use netlink_core::uapi::netlink::*;
use netlink_core::wire::{MESSAGE_HEADER_LENGTH, MessageHeader};
use proptest::prelude::*;

const PORT: u32 = 4242;
const KIND: u16 = 20;
const MULTI: u16 = NLM_F_MULTI as u16;
const ERROR: u16 = NLMSG_ERROR as u16;
const DONE: u16 = NLMSG_DONE as u16;

/// A message to this test's port.
fn message(kind: u16, flags: u16, sequence: u32, payload: &[u8]) -> Vec<u8> {
    message_to(PORT, kind, flags, sequence, payload)
}

fn message_to(port: u32, kind: u16, flags: u16, sequence: u32, payload: &[u8]) -> Vec<u8> {
    let length = (MESSAGE_HEADER_LENGTH + payload.len()) as u32;
    [&MessageHeader { length, kind, flags, sequence, port }.to_bytes(), payload].concat()
}

fn acknowledgement(sequence: u32, errno: i32) -> Vec<u8> {
    message(ERROR, 0, sequence, &[(-errno).to_ne_bytes(), [0; 4], [0; 4], [0; 4], [0; 4]].concat())
}

fn from(port: u32, groups: u32, datagram: &[u8]) -> Received {
    Received { length: datagram.len(), truncated: false, sender: Address { port, groups } }
}

fn events(exchange: &mut Exchange, received: &Received, group: Option<u32>, datagram: &[u8]) -> Vec<Event> {
    exchange.handle(received, group);
    std::iter::from_fn(|| exchange.poll(datagram)).collect()
}

/// What the kernel says in this datagram.
fn said(exchange: &mut Exchange, datagram: &[u8]) -> Vec<Event> {
    events(exchange, &from(0, 0, datagram), None, datagram)
}

#[test]
fn errors_of_a_batch_name_their_request_and_the_last_answer_ends_it() {
    let mut exchange = Exchange::new();
    let first = exchange.begin(Answer::Acknowledgement, 4, PORT);
    let refused = |sequence, message, last| Event::Refused { sequence, message, last };
    let datagram = [acknowledgement(first, 1), acknowledgement(first + 1, 0)].concat();
    assert_eq!(said(&mut exchange, &datagram), [refused(first, 0..36, false)]);
    let datagram = acknowledgement(first + 2, 17);
    assert_eq!(said(&mut exchange, &datagram), [refused(first + 2, 0..36, false)]);
    let datagram = acknowledgement(first + 3, 0);
    let done = Event::Done { sequence: first + 3, message: 0..36, interrupted: false };
    assert_eq!(said(&mut exchange, &datagram), [done]);
    assert_eq!(said(&mut exchange, &datagram), []);
}

/// Of a protocol that says in the first byte whether it acknowledges, and in the second what.
fn status(payload: &[u8]) -> Option<i32> {
    if payload[0] == 0 { None } else { Some(payload[1].into()) }
}

#[test]
fn a_protocol_may_acknowledge_in_words_of_its_own() {
    let mut exchange = Exchange::with_status(Some(status));
    let sequence = exchange.begin(Answer::Acknowledgement, 1, PORT);
    let done = Event::Done { sequence, message: 0..18, interrupted: false };
    assert_eq!(said(&mut exchange, &message(DONE, 0, sequence, &[1, 0])), [done]);
    let sequence = exchange.begin(Answer::Reply, 1, PORT);
    let refused = Event::Refused { sequence, message: 0..18, last: true };
    assert_eq!(said(&mut exchange, &message(DONE, 0, sequence, &[1, 19])), [refused]);
}

#[test]
fn a_reply_may_say_that_all_is_well() {
    for payload in [[1, 0], [0, 7]] {
        let mut exchange = Exchange::with_status(Some(status));
        let sequence = exchange.begin(Answer::Reply, 1, PORT);
        let reply = Event::Reply { sequence, message: 0..18, last: true };
        assert_eq!(said(&mut exchange, &message(DONE, 0, sequence, &payload)), [reply]);
    }
}

#[test]
fn the_last_of_a_batch_may_be_refused() {
    let mut exchange = Exchange::new();
    let first = exchange.begin(Answer::Acknowledgement, 2, PORT);
    let refused = Event::Refused { sequence: first + 1, message: 0..36, last: true };
    assert_eq!(said(&mut exchange, &acknowledgement(first + 1, 17)), [refused]);
    assert_eq!(said(&mut exchange, &acknowledgement(first, 17)), []);
}

#[test]
fn replies_within_a_batch_name_their_request_and_only_the_last_ends_it() {
    let mut exchange = Exchange::new();
    let first = exchange.begin(Answer::Reply, 2, PORT);
    let reply = |sequence, last| Event::Reply { sequence, message: 0..18, last };
    for (sequence, last) in [(first, false), (first + 1, true)] {
        assert_eq!(said(&mut exchange, &message(KIND, 0, sequence, b"ab")), [reply(sequence, last)]);
    }
}

#[test]
fn sequences_never_repeat_within_a_flight_nor_become_zero_or_those_of_posted_messages() {
    const LAST: u32 = i32::MAX as u32;
    let mut exchange = Exchange::new();
    assert_eq!(exchange.begin(Answer::Dump, 1, PORT), 1);
    assert_eq!(exchange.begin(Answer::Acknowledgement, 0, PORT), 2);
    assert_eq!(exchange.begin(Answer::Acknowledgement, LAST - 4, PORT), 3);
    assert_eq!(exchange.begin(Answer::Reply, 1, PORT), LAST - 1);
    assert_eq!(exchange.begin(Answer::Reply, 1, PORT), LAST);
    assert_eq!(exchange.begin(Answer::Reply, 1, PORT), 1);
    assert_eq!(exchange.begin(Answer::Acknowledgement, u32::MAX, PORT), 1);
    assert_eq!(exchange.begin(Answer::Acknowledgement, 0, PORT), 1);
    assert!(exchange.post(PORT) > LAST && exchange.post(PORT) > LAST);
}

#[test]
fn what_was_posted_can_only_be_refused_at_any_time() {
    let mut exchange = Exchange::new();
    let (one, two) = (exchange.post(PORT), exchange.post(PORT));
    let sequence = exchange.begin(Answer::Acknowledgement, 1, PORT);
    let datagram = [acknowledgement(one, 2), acknowledgement(two, 0), acknowledgement(sequence, 0)].concat();
    let refused = Event::PostRefused { sequence: one, message: 0..36 };
    let done = Event::Done { sequence, message: 72..108, interrupted: false };
    assert_eq!(said(&mut exchange, &datagram), [refused.clone(), done]);
    exchange.abandon();
    assert_eq!(said(&mut exchange, &acknowledgement(one, 2)), [refused]);
    assert_ne!(one, two);
}

#[test]
fn what_is_given_up_is_stale() {
    let mut exchange = Exchange::new();
    let sequence = exchange.begin(Answer::Dump, 1, PORT);
    assert!(exchange.is_dumping());
    exchange.abandon();
    assert!(!exchange.is_dumping());
    let datagram = [message(KIND, MULTI, sequence, b""), message(DONE, MULTI, sequence, &[0; 4])].concat();
    assert_eq!(said(&mut exchange, &datagram), []);
}

#[test]
fn what_came_through_a_group_is_a_notification_by_address_or_by_packet_info() {
    let mut exchange = Exchange::new();
    let sequence = exchange.begin(Answer::Acknowledgement, 1, PORT);
    let datagram = message(KIND, 0, sequence, b"");
    let notification = [Event::Notification { message: 0..16 }];
    assert_eq!(events(&mut exchange, &from(0, 2, &datagram), None, &datagram), notification);
    assert_eq!(events(&mut exchange, &from(0, 0, &datagram), Some(40), &datagram), notification);
    let reply = [Event::Reply { sequence, message: 0..16, last: false }];
    assert_eq!(events(&mut exchange, &from(0, 0, &datagram), Some(0), &datagram), reply);
}

#[test]
fn an_echo_is_the_reply_and_changes_by_others_are_notifications() {
    let mut exchange = Exchange::new();
    let sequence = exchange.begin(Answer::Echo, 1, PORT);
    let datagram =
        [message_to(99, KIND, 0, sequence, b""), message(KIND, 0, sequence, b""), message(KIND, 0, 0, b"")]
            .concat();
    let expected = [
        Event::Notification { message: 0..16 },
        Event::Reply { sequence, message: 16..32, last: false },
        Event::Notification { message: 32..48 },
    ];
    assert_eq!(events(&mut exchange, &from(0, 1, &datagram), Some(1), &datagram), expected);
}

#[test]
fn what_names_no_sequence_or_no_port_was_not_asked_for() {
    let mut exchange = Exchange::new();
    exchange.begin(Answer::Acknowledgement, 1, PORT);
    let notification = [Event::Notification { message: 0..16 }];
    assert_eq!(said(&mut exchange, &message(KIND, 0, 0, b"")), notification, "a queued packet");
    assert_eq!(
        said(&mut exchange, &message_to(0, KIND, 0, 7777, b"")),
        notification,
        "statistics of a process"
    );
    assert_eq!(said(&mut exchange, &message(KIND, 0, 7777, b"")), [], "stale");
}

#[test]
fn control_messages_mean_nothing_to_whom_they_do_not_answer() {
    let mut exchange = Exchange::new();
    let sequence = exchange.begin(Answer::Acknowledgement, 1, PORT);
    let datagram = [
        message(NLMSG_NOOP as u16, 0, sequence, b""),
        message(NLMSG_NOOP as u16, 0, 0, b""),
        acknowledgement(0, 1),
        message(DONE, MULTI, 0, &[0; 4]),
        message(DONE, 0, 0, b"end of a batch of logged packets"),
    ]
    .concat();
    assert_eq!(said(&mut exchange, &datagram), []);
}

#[test]
fn a_done_through_a_group_is_a_notification() {
    let mut exchange = Exchange::new();
    let datagram = message_to(0, DONE, 0, 12, b"connector");
    let expected = [Event::Notification { message: 0..25 }];
    assert_eq!(events(&mut exchange, &from(0, 1, &datagram), None, &datagram), expected);
}

#[test]
fn errnos_are_errors_whatever_their_sign() {
    for errno in [1, -1, i32::MIN] {
        let mut exchange = Exchange::new();
        let sequence = exchange.begin(Answer::Dump, 1, PORT);
        let datagram = message(DONE, MULTI, sequence, &errno.to_ne_bytes());
        let refused = Event::Refused { sequence, message: 0..20, last: true };
        assert_eq!(said(&mut exchange, &datagram), [refused]);
    }
}

#[test]
fn a_done_without_errno_is_a_good_end() {
    let mut exchange = Exchange::new();
    let sequence = exchange.begin(Answer::Dump, 1, PORT);
    let done = Event::Done { sequence, message: 0..16, interrupted: false };
    assert_eq!(said(&mut exchange, &message(DONE, MULTI, sequence, b"")), [done]);
}

#[test]
fn another_peer_can_be_named_and_then_the_kernel_is_not_believed() {
    let mut exchange = Exchange::new().with_peer(Peer::Process(77));
    let sequence = exchange.begin(Answer::Reply, 1, PORT);
    let datagram = message(KIND, 0, sequence, b"");
    assert_eq!(said(&mut exchange, &datagram), []);
    let reply = [Event::Reply { sequence, message: 0..16, last: true }];
    assert_eq!(events(&mut exchange, &from(77, 0, &datagram), None, &datagram), reply);
}

#[test]
fn an_empty_queue_ends_a_dump_of_the_kernel_that_has_lost_something_and_nothing_else() {
    let empty = |exchange: &mut Exchange| {
        exchange.handle_overrun();
        assert_eq!(exchange.poll(&[]), Some(Event::Lost(Loss::Overrun)));
        exchange.handle_empty();
        exchange.poll(&[])
    };
    let mut exchange = Exchange::new();
    let sequence = exchange.begin(Answer::Dump, 1, PORT);
    exchange.handle_empty();
    assert_eq!(exchange.poll(&[]), None);
    assert_eq!(empty(&mut exchange), Some(Event::Cut { sequence }));
    assert!(exchange.is_dumping(), "the kernel may hold its place");
    exchange.begin(Answer::Acknowledgement, 1, PORT);
    assert_eq!(empty(&mut exchange), None);
    let mut exchange = Exchange::new().with_peer(Peer::Process(77));
    exchange.begin(Answer::Dump, 1, PORT);
    assert_eq!(empty(&mut exchange), None);
}

#[test]
fn a_datagram_that_was_cut_is_not_read() {
    let mut exchange = Exchange::new();
    let sequence = exchange.begin(Answer::Dump, 1, PORT);
    let datagram = message(KIND, MULTI, sequence, b"");
    let received = Received { length: 100, truncated: true, sender: Address::KERNEL };
    let lost = [Event::Lost(Loss::Truncated { length: 100 })];
    assert_eq!(events(&mut exchange, &received, None, &datagram), lost);
}

/// Messages that have something to do with the conversation, and bytes that have not.
fn datagrams() -> impl Strategy<Value = Vec<u8>> {
    let header = (0..40_u32, 0..20_u16, 0..64_u16, 0..4_u32, 0..2_u32);
    let likely = (header, prop::collection::vec(any::<u8>(), 0..24)).prop_map(|(header, payload)| {
        let (length, kind, flags, sequence, port) = header;
        [&MessageHeader { length, kind, flags, sequence, port: port * PORT }.to_bytes(), &payload[..]]
            .concat()
    });
    let message = prop_oneof![4 => likely, 1 => prop::collection::vec(any::<u8>(), 0..40)];
    prop::collection::vec(message, 0..6).prop_map(|messages| messages.concat())
}

proptest! {
    #[test]
    fn any_bytes_mean_something_and_come_to_an_end(
        answer in prop::sample::select(vec![Answer::Acknowledgement, Answer::Reply, Answer::Echo, Answer::Dump]),
        datagrams in prop::collection::vec((datagrams(), 0..2_u32, 0..2_u32, any::<bool>()), 1..5),
        shorter in 0..8_usize,
    ) {
        let mut exchange = Exchange::new();
        exchange.begin(answer, 2, PORT);
        for (datagram, sender, groups, truncated) in datagrams {
            let sender = Address { port: sender, groups };
            exchange.handle(&Received { length: datagram.len(), truncated, sender }, None);
            exchange.handle_empty();
            let buffer = &datagram[..datagram.len().saturating_sub(shorter)];
            let mut end = 0;
            for count in 0.. {
                prop_assert!(count <= datagram.len() / MESSAGE_HEADER_LENGTH + 2, "it does not end");
                let Some(event) = exchange.poll(buffer) else { break };
                if let Event::Reply { message, .. } | Event::Done { message, .. } | Event::Refused { message, .. }
                    | Event::PostRefused { message, .. } | Event::Notification { message } = event
                {
                    prop_assert!(end <= message.start && message.end <= buffer.len());
                    prop_assert!(message.len() >= MESSAGE_HEADER_LENGTH);
                    end = message.end;
                }
            }
        }
    }
}

#[test]
fn datagrams_that_are_no_messages_are_notifications_as_they_came() {
    let mut exchange = Exchange::new().with_bare(true);
    let datagram = b"add@/devices/virtual/net/lo\0";
    let told = Event::Notification { message: 0..datagram.len() };
    assert_eq!(events(&mut exchange, &from(0, 1, datagram), None, datagram), [told]);
    assert_eq!(events(&mut exchange, &from(4711, 1, datagram), None, datagram), []);
    assert_eq!(events(&mut exchange, &from(0, 1, b""), None, b""), []);
}
