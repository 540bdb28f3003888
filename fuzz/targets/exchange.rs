//! Datagrams through the exchange: whatever comes, every event names a part of the datagram, and it ends.
#![no_main]

use libfuzzer_sys::fuzz_target;
use netlink_core::exchange::{Answer, Event, Exchange};
use netlink_core::socket::{Address, Received};

const ANSWERS: [Answer; 5] =
    [Answer::Acknowledgement, Answer::Reply, Answer::Echo, Answer::Dump, Answer::Transaction];

fuzz_target!(|input: (u8, u8, u32, Vec<Vec<u8>>)| {
    let (answer, count, groups, datagrams) = input;
    let mut exchange = Exchange::new();
    exchange.begin(ANSWERS[usize::from(answer) % ANSWERS.len()], count.into(), 7);
    for datagram in datagrams {
        let length = datagram.len();
        exchange.handle(&Received { length, truncated: false, sender: Address { port: 0, groups } }, None);
        while let Some(event) = exchange.poll(&datagram) {
            match event {
                Event::Reply { message, .. }
                | Event::Done { message, .. }
                | Event::Refused { message, .. }
                | Event::PostRefused { message, .. }
                | Event::Notification { message } => assert!(message.start + 16 <= message.end && message.end <= length),
                _ => {}
            }
        }
        exchange.handle_empty();
        assert!(exchange.poll(&[]).is_none_or(|event| matches!(event, Event::Cut { .. })));
    }
});
