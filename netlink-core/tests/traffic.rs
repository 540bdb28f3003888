//! Traffic: observed, printed with names, recorded, replayed.

mod toy;

use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use netlink_core::request::{Acknowledgement, Echo, Many, One};
use netlink_core::socket::{Address, Config};
use netlink_core::testing::script::{Script, acknowledgement, datagram, done, overrun, part, refusal, reply};
use netlink_core::traffic::{Capture, Dictionary, Direction, InvalidCapture, Recorder, Traffic};
use netlink_core::uapi::netlink::NLM_F_MULTI;
use netlink_core::wire::MessageHeader;
use netlink_core::{Connection, Error, Notice, Subscription};
use nix::libc::ENODEV;
use proptest::prelude::*;

use toy::{Ask, FIND, TOY, Toy, ToyNestWriter, ask};

const NUMBER: i32 = 2;

/// What is printed of all that passes while `talk` talks to a kernel that follows the script.
fn printed(script: &Script, talk: impl FnOnce(&mut Connection<Toy>)) -> Vec<String> {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let (told, dictionary) = (Arc::clone(&lines), Dictionary::new().with::<Toy>());
    let config = Config::new(NUMBER).script(script).observe(move |traffic| {
        told.lock().unwrap().extend(dictionary.describe(traffic).to_string().lines().map(String::from));
    });
    talk(&mut Connection::with(config).unwrap());
    lines.lock().unwrap().clone()
}

#[test]
fn messages_are_printed_with_the_names_of_their_tables() {
    let script = Script::new().answer([refusal(ENODEV).saying(|said| said.text("No toy here").offset(16))]);
    let lines = printed(&script, |connection| {
        let request: Ask<Acknowledgement> =
            ask("add toy").with(|toy| toy.name("lambda").nest(ToyNestWriter::default().size(7).colour(3)));
        connection.run(request).unwrap_err();
    });
    assert_eq!(
        lines,
        [
            "> TOY REQUEST | ACK sequence 1 port 0: {TOY_NAME: \"lambda\", TOY_NEST: {TOY_NEST_SIZE: 7, TOY_NEST_COLOUR: 3}}",
            "< NLMSG_ERROR 0x300 sequence 1 port 1001: ENODEV (No such device) \
            {NLMSGERR_ATTR_MSG: \"No toy here\", NLMSGERR_ATTR_OFFS: 16}",
        ]
    );
}

#[test]
fn every_message_of_a_datagram_has_a_line() {
    let script = Script::new().answer([datagram([part(77, b"one"), part(77, b""), done()])]);
    let lines = printed(&script, |connection| drop(connection.list(ask::<Many>("list toys")).unwrap()));
    assert_eq!(
        lines[1..],
        [
            "< type 77 MULTI sequence 1 port 1001: 0x6f6e65",
            "< type 77 MULTI sequence 1 port 1001: 0x",
            "< NLMSG_DONE MULTI sequence 1 port 1001: success",
        ]
    );
}

#[test]
fn a_family_is_known_once_its_look_up_was_seen() {
    let script = Script::new()
        .answer([reply(FIND, &31_u16.to_ne_bytes())])
        .answer([acknowledgement()])
        .answer([acknowledgement()]);
    let lines = printed(&script, |connection| {
        let family = || ask::<Acknowledgement>("add toy").of_family("toys");
        connection.run(family().with(|toy| toy.name("x"))).unwrap();
        connection.run(family()).unwrap();
    });
    let sent: Vec<_> = lines.iter().filter(|line| line.starts_with('>')).collect();
    assert_eq!(
        sent,
        [
            "> type 16 REQUEST sequence 1 port 0: 0x",
            // Its first byte is that of the command 6: the length of the attribute.
            "> TOY_BY_COMMAND REQUEST | ACK sequence 2 port 0: {TOY_NAME: \"x\"}",
            "> toys REQUEST | ACK sequence 3 port 0: 0x",
        ]
    );
}

#[test]
fn what_is_no_message_is_printed_as_text() {
    let traffic = Traffic::new(NUMBER, Direction::Sent, b"add@/devices/x\0ACTION=add");
    let printed = Dictionary::new().describe(&traffic).to_string();
    assert_eq!(printed, "> \"add@/devices/x\\x00ACTION=add\"");
}

#[test]
fn the_group_of_a_notification_is_observed() {
    let script = Script::new();
    let (seen, observed) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(String::new())));
    let (groups, text) = (Arc::clone(&seen), Arc::clone(&observed));
    let config = Config::new(NUMBER).group(3).script(&script).observe(move |traffic| {
        groups.lock().unwrap().push((traffic.direction, traffic.group));
        text.lock().unwrap().push_str(&Dictionary::new().describe(traffic).to_string());
    });
    let mut subscription = Subscription::<Toy>::with(config).unwrap();
    script.deliver(datagram([reply(TOY, b"new")]).through(3));
    assert!(matches!(subscription.next().unwrap(), Notice::Message { .. }));
    assert_eq!(*seen.lock().unwrap(), [(Direction::Received, 3)]);
    assert_eq!(*observed.lock().unwrap(), "< type 20 through group 3 0x0 sequence 0 port 0: 0x6e6577");
}

/// A conversation of every kind, with what came of it.
fn converse(config: Config) -> Vec<Result<Vec<Vec<u8>>, Error>> {
    let mut connection = Connection::<Toy>::with(config).unwrap();
    vec![
        connection.list(ask::<Many>("list toys")),
        connection.get(ask::<One>("get toy")).map(|toy| vec![toy]),
        connection.run(ask::<Acknowledgement>("add toy")).map(|_| vec![]),
        connection.create(ask::<Echo>("add toy")).map(Vec::from_iter),
        connection.run(ask::<Acknowledgement>("add toy").of_family("toys")).map(|_| vec![]),
        Ok(connection
            .batch((0..3).map(|_| ask::<Acknowledgement>("add toy")))
            .failures
            .into_iter()
            .map(|(index, error)| format!("{index} {error}").into_bytes())
            .collect()),
        connection.list(ask::<Many>("list toys")),
    ]
}

#[test]
fn a_recorded_conversation_is_replayed_with_the_same_outcome() {
    let script = Script::new()
        .answer([datagram([part(TOY, b"one"), part(TOY, b"two")]), datagram([part(TOY, b"three"), done()])])
        .answer([reply(TOY, b"it")])
        .answer([refusal(ENODEV).saying(|said| said.text("No"))])
        .answer([datagram([reply(TOY, b"made")]).echo(4), acknowledgement().into()])
        .answer([reply(FIND, &31_u16.to_ne_bytes())])
        .answer([acknowledgement()])
        .silence()
        .answer([refusal(ENODEV)])
        .answer([acknowledgement()])
        .answer([datagram([part(TOY, b"last")]), done().into()]);
    let recorder = Recorder::new(Vec::new()).unwrap();
    let recorded = converse(Config::new(NUMBER).script(&script).observe(recorder.observer()));
    let replay = Script::replay(&recorder.finish().unwrap()[..]).unwrap();
    // Other sequences and another port than those recorded.
    let _another = Config::new(NUMBER).script(&replay).open().unwrap();
    assert_eq!(converse(Config::new(NUMBER).script(&replay)), recorded);
    assert_eq!(replay.remaining(), 0);
    assert_eq!(recorded[0], Ok(vec![b"one".to_vec(), b"two".to_vec(), b"three".to_vec()]));
    assert_eq!(recorded[5], Ok(vec![b"1 add toy: ENODEV (No such device)".to_vec()]));
}

#[test]
fn recorded_notifications_are_replayed_to_who_joins_their_group() {
    let listen = |config: Config| {
        let mut subscription = Subscription::<Toy>::with(config.group(40)).unwrap();
        move || match subscription.next().unwrap() {
            Notice::Message { message, info } => (message.payload.to_vec(), info.group),
            notice => panic!("{notice:?}"),
        }
    };
    let (script, recorder) = (Script::new(), Recorder::new(Vec::new()).unwrap());
    let mut next = listen(Config::new(NUMBER).script(&script).observe(recorder.observer()));
    script.deliver(datagram([reply(TOY, b"one")]).through(40));
    script.deliver(datagram([reply(TOY, b"two")]).through(40));
    let expected = [next(), next()];
    let replay = Script::replay(&recorder.finish().unwrap()[..]).unwrap();
    let mut next = listen(Config::new(NUMBER).script(&replay));
    assert_eq!([next(), next()], expected);
}

#[test]
fn a_capture_holds_what_was_recorded() {
    let recorder = Recorder::new(Vec::new()).unwrap();
    let time = UNIX_EPOCH + Duration::new(1_700_000_000, 123_456_789);
    let script = Script::new().answer([reply(TOY, b"reply")]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (told, writing) = (Arc::clone(&seen), recorder.clone());
    let config = Config::new(NUMBER).script(&script).observe(move |traffic| {
        writing.write(time, traffic);
        told.lock().unwrap().push((traffic.direction, traffic.bytes.to_vec()));
    });
    Connection::<Toy>::with(config).unwrap().get(ask::<One>("get toy")).unwrap();
    let file = recorder.finish().unwrap();
    let (mut capture, mut captured) = (Capture::new(&file[..]).unwrap(), Vec::new());
    while let Some(record) = capture.next().unwrap() {
        assert_eq!((record.time, record.truncated, record.traffic.protocol), (time, false, NUMBER));
        captured.push((record.traffic.direction, record.traffic.bytes.to_vec()));
    }
    assert_eq!(captured, *seen.lock().unwrap());
    assert_eq!(captured.len(), 2);
}

#[test]
fn what_is_no_capture_of_netlink_is_an_error_that_says_why() {
    let refused = |bytes: &[u8]| {
        let error = Capture::new(bytes).err().or_else(|| Capture::new(bytes).ok()?.next().err()).unwrap();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        *error.get_ref().unwrap().downcast_ref::<InvalidCapture>().unwrap()
    };
    let file = |recorder: &Recorder<Vec<u8>>| recorder.finish().unwrap();
    let header = file(&Recorder::new(Vec::new()).unwrap());
    assert_eq!(refused(b""), InvalidCapture::NotACapture);
    assert_eq!(refused(b"GIF89a, and more than twenty-four bytes"), InvalidCapture::NotACapture);
    let swapped: Vec<u8> = header.chunks(4).flat_map(|word| word.iter().rev().copied()).collect();
    assert_eq!(refused(&swapped), InvalidCapture::ByteOrder);
    let ethernet = [&header[..20], &1_u32.to_ne_bytes()].concat();
    assert_eq!(refused(&ethernet), InvalidCapture::LinkType(1));
    assert_eq!(InvalidCapture::LinkType(1).to_string(), "the capture has link type 1, not 253 (netlink)");
    assert_eq!(refused(&[&header[..], &[0; 7]].concat()), InvalidCapture::Ends);
    let packet =
        |kept: u32| [&header[..], &[0; 8], &kept.to_ne_bytes(), &kept.to_ne_bytes(), &[0; 20]].concat();
    assert_eq!(refused(&packet(15)), InvalidCapture::Length(15));
    assert_eq!(refused(&packet(u32::MAX)), InvalidCapture::Length(u32::MAX));
    assert_eq!(refused(&packet(21)), InvalidCapture::Ends);
}

#[test]
fn a_failure_to_write_is_told_at_the_end() {
    struct Full;
    impl io::Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if bytes.len() == 24 { Ok(24) } else { Err(io::ErrorKind::StorageFull.into()) }
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let recorder = Recorder::new(Full).unwrap();
    let script = Script::new().answer([reply(TOY, b"reply")]);
    let config = Config::new(NUMBER).script(&script).observe(recorder.observer());
    Connection::<Toy>::with(config).unwrap().get(ask::<One>("get toy")).unwrap();
    assert_eq!(recorder.finish().err().unwrap().kind(), io::ErrorKind::StorageFull);
}

#[test]
fn overruns_are_not_recorded_and_do_not_end_a_replay() {
    let script = Script::new().answer([overrun(), reply(TOY, b"lost").into()]).answer([reply(TOY, b"own")]);
    let recorder = Recorder::new(Vec::new()).unwrap();
    let config = Config::new(NUMBER).script(&script).observe(recorder.observer());
    let mut connection = Connection::<Toy>::with(config).unwrap();
    assert!(connection.get(ask::<One>("get toy")).unwrap_err().is_outcome_unknown());
    assert_eq!(connection.get(ask::<One>("get toy")), Ok(b"own".to_vec()));
    let replay = Script::replay(&recorder.finish().unwrap()[..]).unwrap();
    assert_eq!(replay.remaining(), 2);
}

proptest! {
    #[test]
    fn no_bytes_make_a_capture_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), whole in any::<bool>()) {
        let header = Recorder::new(Vec::new()).unwrap().finish().unwrap();
        let file = if whole { [&header[..], &bytes].concat() } else { bytes };
        let _ = Script::replay(&file[..]);
        if let Ok(mut capture) = Capture::new(&file[..]) {
            let dictionary = Dictionary::new().with::<Toy>();
            while let Ok(Some(record)) = capture.next() {
                let _ = dictionary.describe(&record.traffic).to_string();
            }
        }
    }

    #[test]
    fn no_bytes_make_the_printing_panic(
        mut bytes in proptest::collection::vec(any::<u8>(), 16..200),
        kind in prop_oneof![0_u16..24, Just(31), any::<u16>()],
    ) {
        let flags = NLM_F_MULTI as u16 | u16::from(bytes[0]) << 4;
        let header = MessageHeader { length: bytes.len() as u32, kind, flags, ..MessageHeader::default() };
        bytes[..16].copy_from_slice(&header.to_bytes());
        let lines = Arc::new(Mutex::new(0));
        let counted = Arc::clone(&lines);
        let dictionary = Dictionary::new().with::<Toy>();
        let config = Config::new(NUMBER).script(&Script::new().silence()).observe(move |traffic: &Traffic<'_>| {
            *counted.lock().unwrap() += dictionary.describe(traffic).to_string().lines().count();
        });
        config.open().unwrap().send(&bytes, Address::KERNEL).unwrap();
        prop_assert_eq!(*lines.lock().unwrap(), 1);
    }
}

#[cfg(feature = "tracing")]
mod events {
    //! Events as a subscriber of `tracing` gets them.

    use std::fmt::{Debug, Write};
    use std::sync::{Arc, Mutex};

    use netlink_core::Connection;
    use netlink_core::request::Acknowledgement;
    use netlink_core::socket::Config;
    use netlink_core::testing::script::{Script, acknowledgement};
    use netlink_core::traffic::{self, Dictionary};
    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Level, Metadata, Subscriber};

    use super::{NUMBER, Toy, ask};

    type Told = (String, Level, String);

    /// Keeps target, level and text of every event.
    #[derive(Clone, Default)]
    struct Keeper(Arc<Mutex<Vec<Told>>>);

    struct Text(String);

    impl Visit for Text {
        fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
            write!(self.0, "{field}: {value:?}").unwrap();
        }
    }

    impl Subscriber for Keeper {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, _: &Record<'_>) {}

        fn record_follows_from(&self, _: &Id, _: &Id) {}

        fn event(&self, event: &Event<'_>) {
            let mut text = Text(String::new());
            event.record(&mut text);
            let metadata = event.metadata();
            self.0.lock().unwrap().push((metadata.target().into(), *metadata.level(), text.0));
        }

        fn enter(&self, _: &Id) {}

        fn exit(&self, _: &Id) {}
    }

    #[test]
    fn every_datagram_is_an_event() {
        let keeper = Keeper::default();
        tracing::subscriber::with_default(keeper.clone(), || {
            let script = Script::new().answer([acknowledgement()]);
            let trace = traffic::trace(Dictionary::new().with::<Toy>());
            let mut connection =
                Connection::<Toy>::with(Config::new(NUMBER).script(&script).observe(trace)).unwrap();
            connection.run(ask::<Acknowledgement>("add toy").with(|toy| toy.name("lambda"))).unwrap();
        });
        let events = [
            "message: > TOY REQUEST | ACK sequence 1 port 0: {TOY_NAME: \"lambda\"}",
            "message: < NLMSG_ERROR 0x100 sequence 1 port 1001: success",
        ];
        let events = events.map(|text| ("netlink".into(), Level::TRACE, text.into()));
        assert_eq!(*keeper.0.lock().unwrap(), events);
    }
}
