//! Conditions: the program in the kernel and the same condition in user space say the same of any datagram.

use std::io;

use netlink_core::socket::{Address, Condition, Config, InvalidFilter, Place, Socket};
use netlink_core::wire::Writer;
use nix::libc::NETLINK_USERSOCK;
use proptest::collection::vec;
use proptest::prelude::*;

/// Behind `struct nlmsghdr` and a family's header of four bytes.
const FIRST: usize = 20;

#[test]
fn attributes_are_compared_at_any_depth_and_in_full_length() {
    let datagram = datagram(24, 7, &[(1, b"\x0a\0\0\x01"), (5, &nest(&[(2, b"eth0\0")]))]);
    let address = |value: &[u8]| Condition::equal(Place::attribute(FIRST, [1]), value);
    let name = |value: &[u8]| Condition::equal(Place::attribute(FIRST, [5, 2]), value);
    let network = Condition::masked(Place::attribute(FIRST, [1]), [10, 0, 0, 77], [255, 255, 255, 0]);
    assert_says(
        &datagram,
        &[
            (address(&[10, 0, 0, 1]), true),
            (address(&[10, 0, 0, 2]), false),
            (address(&[10, 0, 0]), false),
            (network, true),
            (name(b"eth0\0"), true),
            (name(b"eth0"), false),
            (name(b"eth1\0"), false),
            (Condition::present(Place::attribute(FIRST, [5, 3])), false),
            (Condition::present(Place::attribute(FIRST, [5, 2])), true),
            (Condition::present(Place::attribute(FIRST, [])), false),
        ],
    );
}

#[test]
fn headers_are_compared_as_they_lie_and_what_is_not_there_is_not_equal() {
    let datagram = datagram(24, 4711, &[]);
    assert_says(
        &datagram,
        &[
            (Condition::kind(24), true),
            (Condition::kind(25), false),
            (Condition::caused_by(4711), true),
            (!Condition::caused_by(4711), false),
            (Condition::equal(Place::at(FIRST - 1), [0]), true),
            (Condition::equal(Place::at(FIRST - 1), [0, 0]), false),
            (Condition::equal(Place::at(FIRST), []), false),
            (Condition::present(Place::at(FIRST - 1)), true),
            (Condition::present(Place::at(FIRST)), false),
            (Condition::present(Place::at(usize::MAX)), false),
            (Condition::equal(Place::at(usize::MAX), [0; 8]), false),
            (Condition::present(Place::attribute(usize::MAX, [1])), false),
        ],
    );
}

#[test]
fn all_of_nothing_holds_and_any_of_nothing_does_not() {
    let datagram = datagram(1, 2, &[]);
    let kind = Condition::kind;
    assert_says(
        &datagram,
        &[
            (Condition::all([]), true),
            (Condition::any([]), false),
            (Condition::any([kind(3), kind(2), kind(1)]), true),
            (Condition::all([kind(1), kind(2)]), false),
            (kind(2) | kind(1) & Condition::caused_by(2), true),
            (!(kind(2) | kind(1)), false),
        ],
    );
}

#[test]
fn a_condition_of_hundreds_of_choices_reaches_its_end() {
    let kinds = Condition::any((0..400).map(Condition::kind));
    assert_says(&datagram(399, 0, &[]), &[(kinds.clone(), true)]);
    assert_says(&datagram(400, 0, &[]), &[(kinds, false)]);
}

#[test]
fn a_condition_too_long_for_the_kernel_is_an_error_of_its_own() {
    let condition = Condition::any((0..4000).map(Condition::kind));
    assert!(matches!(condition.program(), Err(InvalidFilter::TooLong(length)) if length > 4096));
    let error = Config::new(NETLINK_USERSOCK).filter(condition).open().unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn the_kernel_lets_in_what_the_condition_holds_for(condition in condition(), datagram in any_datagram()) {
        prop_assert_eq!(lets_in(&condition, &datagram).unwrap(), condition.holds(&datagram));
    }
}

fn assert_says(datagram: &[u8], expected: &[(Condition, bool)]) {
    for (condition, holds) in expected {
        assert_eq!(condition.holds(datagram), *holds, "{condition:?}");
        assert_eq!(lets_in(condition, datagram).unwrap(), *holds, "the kernel on {condition:?}");
    }
}

/// Whether the datagram arrives at a socket with this condition.
fn lets_in(condition: &Condition, datagram: &[u8]) -> io::Result<bool> {
    let receiver = Config::new(NETLINK_USERSOCK).port(0).filter(condition.clone()).open()?;
    let sender = Socket::open(NETLINK_USERSOCK)?;
    sender.send(datagram, Address { port: receiver.port()?, groups: 0 })?;
    match receiver.receive(&mut [0; 1024]) {
        Ok(received) => Ok(received.length == datagram.len()),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(false),
        Err(error) => Err(error),
    }
}

fn nest(attributes: &[(u16, &[u8])]) -> Vec<u8> {
    let mut writer = Writer::new();
    attributes.iter().for_each(|(kind, payload)| writer.attribute(*kind, payload));
    writer.bytes().to_vec()
}

fn datagram(kind: u16, port: u32, attributes: &[(u16, &[u8])]) -> Vec<u8> {
    let attributes = nest(attributes);
    let length = (FIRST + attributes.len()) as u32;
    let header = [&length.to_ne_bytes()[..], &kind.to_ne_bytes(), &[0; 6], &port.to_ne_bytes(), &[0; 4]];
    [&header.concat()[..], &attributes].concat()
}

fn any_datagram() -> impl Strategy<Value = Vec<u8>> {
    let leaf = || (0_u16..4, vec(0_u8..3, 0..7));
    let nested = vec(leaf(), 0..3).prop_map(|leaves| {
        nest(&leaves.iter().map(|(kind, payload)| (*kind, &payload[..])).collect::<Vec<_>>())
    });
    let attribute = prop_oneof![leaf(), (0_u16..4, nested)];
    let whole = (0_u16..4, 0_u32..3, vec(attribute, 0..4)).prop_map(|(kind, port, attributes)| {
        let attributes: Vec<_> = attributes.iter().map(|(kind, payload)| (*kind, &payload[..])).collect();
        datagram(kind, port, &attributes)
    });
    // Any bytes, and any part of what is whole.
    prop_oneof![
        4 => whole.clone(),
        1 => (whole, 1_usize..60).prop_map(|(bytes, length)| bytes[..length.min(bytes.len())].to_vec()),
        1 => vec(0_u8..6, 1..60),
    ]
}

fn condition() -> impl Strategy<Value = Condition> {
    let place = prop_oneof![
        (0_usize..50).prop_map(Place::at),
        vec(0_u16..4, 0..3).prop_map(|path| Place::attribute(FIRST, path)),
    ];
    let leaf = prop_oneof![
        place.clone().prop_map(Condition::present),
        (place.clone(), vec(0_u8..3, 0..7)).prop_map(|(place, value)| Condition::equal(place, value)),
        (place, vec((0_u8..3, 0_u8..4), 0..7)).prop_map(|(place, bytes)| {
            let (value, mask): (Vec<u8>, Vec<u8>) = bytes.into_iter().unzip();
            Condition::masked(place, value, mask)
        }),
        (0_u16..4).prop_map(Condition::kind),
        (0_u32..3).prop_map(Condition::caused_by),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Condition::any),
            vec(inner.clone(), 0..4).prop_map(Condition::all),
            inner.prop_map(|condition| !condition),
        ]
    })
}
