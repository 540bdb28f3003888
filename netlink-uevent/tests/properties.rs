//! What is written is read as the same, and no bytes harm who reads events.
#![cfg(unix)]

use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};

use netlink_core::testing::properties::hold_for_layout;
use netlink_uevent::{Action, Event, Origin, udev};
use proptest::collection::vec;
use proptest::prelude::*;

#[test]
fn structures() {
    hold_for_layout::<udev::UdevHeader>();
}

proptest! {
    #[test]
    fn an_event_is_read_as_it_was_written(action in word(), path in value(), more in vec((name(), value()), 0..6)) {
        let needed = [("ACTION".to_owned(), action.clone()), ("DEVPATH".to_owned(), path.clone())];
        let variables: Vec<_> = needed.into_iter().chain(more).collect();
        for (origin, bytes) in [(Origin::Kernel, of_kernel(&variables)), (Origin::Udev, of_udev(&variables))] {
            let event = Event::read(origin, &bytes).expect("it is one").to_owned();
            prop_assert_eq!((event.origin, event.action), (origin, Action::from(action.as_os_str())));
            prop_assert_eq!((event.device_path.as_os_str(), event.variables), (path.as_os_str(), as_kept(&variables)));
        }
    }

    #[test]
    fn no_bytes_harm_who_reads_an_event(bytes in bytes()) {
        read(&bytes);
    }

    #[test]
    fn no_damage_harms_who_reads_an_event_of_udev(
        tags in value(), damage in any::<u8>(), place in 0_usize..99, end in 0_usize..99
    ) {
        let words = [("ACTION", OsString::from("add")), ("DEVPATH", "/x".into()), ("TAGS", tags)];
        let mut message = of_udev(&words.map(|(name, value)| (name.to_owned(), value)));
        let length = message.len();
        message[place % length] ^= damage;
        read(&message);
        read(&message[..end.min(length)]);
    }
}

type Words = [(String, OsString)];

/// An event in the kernel's format, of which the first words are action and path.
fn of_kernel(words: &Words) -> Vec<u8> {
    let head = [words[0].1.as_bytes(), b"@", words[1].1.as_bytes(), b"\0"].concat();
    let rest = words.iter().map(|(name, value)| [name.as_bytes(), b"=", value.as_bytes(), b"\0"].concat());
    rest.fold(head, |event, word| [event, word].concat())
}

/// The same in udev's.
fn of_udev(words: &Words) -> Vec<u8> {
    let words = words.iter().map(|(name, value)| (name.as_str(), value.as_os_str()));
    udev::message(words).expect("there is no zero byte in it")
}

/// As an event that is kept has them.
fn as_kept(words: &Words) -> Vec<(OsString, OsString)> {
    words.iter().map(|(name, value)| (name.into(), value.clone())).collect()
}

/// All that an event tells.
fn read(bytes: &[u8]) {
    let events = [Origin::Kernel, Origin::Udev].map(|origin| Event::read(origin, bytes));
    for event in events.into_iter().flatten() {
        let _ = (event.device_number(), event.sequence(), event.has_tag("seat"), event.sys_path());
        let known = event.synthetic_arguments().count() + event.variables.count();
        assert!(known <= 2 * bytes.len(), "{event:?}");
        assert_eq!(event.to_owned().variables.len(), event.variables.count());
    }
}

/// Bytes among which those are many that mean something in an event.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(prop_oneof![any::<u8>(), prop::sample::select(&b"\0\0=@:/1SAM"[..])], 0..200)
}

fn name() -> impl Strategy<Value = String> {
    vec(prop::sample::select(vec!['A', 'B', '_', 'ä', '@']), 0..4).prop_map(|name| name.into_iter().collect())
}

fn value() -> impl Strategy<Value = OsString> {
    vec(prop_oneof![1..=u8::MAX, prop::sample::select(&b"=@:/1"[..])], 0..20).prop_map(OsString::from_vec)
}

/// An action, which an `@` would end.
fn word() -> impl Strategy<Value = OsString> {
    value().prop_map(|word| {
        OsString::from_vec(word.into_vec().into_iter().filter(|&byte| byte != b'@').collect())
    })
}
