//! Datagrams through the exchange: whatever comes, every event names a part of its datagram, and it ends.
//!
//! The input is one byte for the kind of answer that is awaited, one for what the sender is, then datagrams, each
//! behind its length in two bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use netlink_core::exchange::{Answer, Event, Exchange};
use netlink_core::socket::{Address, Received};
use netlink_core::wire::MESSAGE_HEADER_LENGTH;

const ANSWERS: [Answer; 5] =
    [Answer::Acknowledgement, Answer::Reply, Answer::Echo, Answer::Dump, Answer::Transaction];

fuzz_target!(|input: &[u8]| {
    let [answer, groups, datagrams @ ..] = input else { return };
    let sender = Address { port: 0, groups: (*groups).into() };
    let mut exchange = Exchange::new();
    exchange.begin(ANSWERS[usize::from(*answer) % ANSWERS.len()], 1, 0);
    for datagram in netlink_fuzz::datagrams(datagrams) {
        let length = datagram.len();
        exchange.handle(&Received { length, truncated: false, sender }, None);
        while let Some(event) = exchange.poll(datagram) {
            match event {
                Event::Reply { message, .. }
                | Event::Done { message, .. }
                | Event::Refused { message, .. }
                | Event::PostRefused { message, .. }
                | Event::Notification { message } => {
                    assert!(message.start + MESSAGE_HEADER_LENGTH <= message.end && message.end <= length);
                }
                _ => {}
            }
        }
    }
});
