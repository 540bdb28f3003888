//! What the kernel sent, byte by byte, as read and written here. All are little-endian: process events of Linux 6.18,
//! 1-Wire of Linux 6.12.
#![cfg(all(unix, target_endian = "little"))]

use std::fmt::Debug;
use std::os::unix::process::ExitStatusExt;
use std::time::Duration;

use netlink_connector::one_wire::ds18b20::{ReadScratchpad, Resolution, Settings, convert};
use netlink_connector::one_wire::{MasterId, Masters, OneWireKind, OneWireMessage, SlaveId, Slaves};
use netlink_connector::process::*;
use netlink_connector::{ConnectorMessage, ConnectorMessages};
use netlink_core::request::Request;
use netlink_core::table::Layout;
use netlink_core::wire::{Message, Messages};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};

/// A child is born.
const FORK: &str = "\
    4c00000003000000cc280000000000000100000001000000cc280000000000002800000001000000010000007a8f5c5ad10d0000\
    b8260000b5260000b9260000b92600000000000000000000";

/// … and becomes a program.
const EXEC: &str = "\
    4c00000003000000162400000000000001000000010000001624000000000000280000000200000000000000d87f845ad10d0000\
    b9260000b926000000000000000000000000000000000000";

/// A thread names itself.
const NAME: &str = "\
    4c00000003000000152400000000000001000000010000001524000000000000280000000002000000000000b5a4725ad10d0000\
    ba260000b526000070726f636573733a3a615f7468726500";

/// `setsid`.
const SESSION: &str = "\
    4c00000003000000d5280000000000000100000001000000d5280000000000002800000080000000010000008448bd5bd10d0000\
    bd260000bd26000000000000000000000000000000000000";

/// `setpriv --reuid 4711`.
const USER: &str = "\
    4c00000003000000d7280000000000000100000001000000d72800000000000028000000040000000100000034b4d05cd10d0000\
    bd260000bd26000067120000671200000000000000000000";

/// `setpriv --regid 4712`.
const GROUP: &str = "\
    4c00000003000000d8280000000000000100000001000000d8280000000000002800000040000000010000004a60d25cd10d0000\
    bd260000bd26000068120000681200000000000000000000";

/// `kill -ABRT $$`.
const CORE_DUMP: &str = "\
    4c00000003000000e2280000000000000100000001000000e228000000000000280000000000004001000000c734985dd10d0000\
    bf260000bf260000be260000b52600000000000000000000";

/// The end of it.
const EXIT: &str = "\
    4c00000003000000e3280000000000000100000001000000e32800000000000028000000000000800100000025369d5dd10d0000\
    bf260000bf2600008600000011000000be260000b5260000";

/// What a listener hears first.
const ACKNOWLEDGEMENT: &str = "\
    4c00000003000000ca280000000000000100000001000000ca280000b62600002800000000000000010000003c0a595ad10d0000\
    000000000000000000000000000000000000000000000000";

/// The list of masters: there is one.
const MASTERS: &str = "\
    34000000030000000100000000000000030000000100000001000000020000001000000006000400000000000000000001000000";

/// What a search found.
const SLAVES: &str = "\
    68000000030000000300000000000000030000000100000003000000040000002000010004001400010000000000000002001000\
    28020000000000702801000000000029030000000100000003000000000000001000010004000400010000000000000002000000";

/// A byte was written to a slave.
const WRITTEN: &str = "\
    34000000030000000400000000000000030000000100000004000000000000001000010005000400280100000000002901000000";

/// A byte was written to a slave, and nine were read: 133 bytes, without padding.
const SCRATCHPAD: &str = "\
    85000000030000000500000000000000030000000100000005000000000000001000010005000400280100000000002901000000\
    030000000100000005000000060000001900010005000d0028010000000000290000090058014bf67fff0010c003000000010000\
    0005000000000000001000010005000400280100000000002900000000";

/// To the group: a slave was added.
const ADDED: &str = "\
    30000000030000000400000000000000030000000100000004000000000000000c0000000000000001edfe000000005a";

/// To the group: it was removed.
const REMOVED: &str = "\
    30000000030000000500000000000000030000000100000005000000000000000c0000000100000001edfe000000005a";

#[test]
fn a_fork_names_parent_and_child() {
    let event = event(FORK);
    let expected = Fork { parent_thread: 9912, parent: 9909, thread: 9913, process: 9913 };
    assert_eq!(event.change, ProcessChange::Fork(expected));
    assert_eq!((event.cpu, event.sequence), (1, 10_444));
    assert_eq!(event.time, Duration::from_nanos(0x0dd1_5a5c_8f7a));
}

#[test]
fn changes_of_a_process_have_their_fields() {
    let change = |capture| event(capture).change;
    assert_eq!(change(EXEC), ProcessChange::Exec(Exec { thread: 9913, process: 9913 }));
    assert_eq!(change(SESSION), ProcessChange::Session(NewSession { thread: 9917, process: 9917 }));
    let user = UserChange { thread: 9917, process: 9917, real: 4711, effective: 4711 };
    assert_eq!(change(USER), ProcessChange::User(user));
    let group = GroupChange { thread: 9917, process: 9917, real: 4712, effective: 4712 };
    assert_eq!(change(GROUP), ProcessChange::Group(group));
    let ProcessChange::Name(name) = change(NAME) else { panic!("it is a change of name") };
    assert_eq!((name.name.to_string().as_str(), name.process), ("process::a_thre", 9909));
    let dump = CoreDump { thread: 9919, process: 9919, parent_thread: 9918, parent: 9909 };
    assert_eq!(change(CORE_DUMP), ProcessChange::CoreDump(dump));
}

#[test]
fn an_exit_has_its_status() {
    let ProcessChange::Exit(exit) = event(EXIT).change else { panic!("it is an exit") };
    assert_eq!((exit.process, exit.parent, exit.signal), (9919, 9909, 17));
    assert_eq!((exit.status().signal(), exit.status().core_dumped()), (Some(6), true));
}

#[test]
fn an_event_of_a_kind_without_name_is_kept() {
    let ProcessChange::Other { kind, data } = event(ACKNOWLEDGEMENT).change else { panic!("it has no name") };
    assert_eq!((kind, data), (ProcessEvents::empty(), [0; 24]));
}

#[test]
fn events_are_written_as_they_were_read() {
    for capture in [FORK, EXEC, NAME, SESSION, USER, GROUP, CORE_DUMP, EXIT] {
        let bytes = bytes(capture);
        let message = connector(&bytes);
        let event = ProcessEventHeader::read(message.data).unwrap();
        let written = [message.header.to_bytes().unwrap(), event.to_bytes().unwrap()].concat();
        assert_eq!(written, bytes[16..]);
        let change = match ProcessEvent::try_from(message).unwrap().change {
            ProcessChange::Fork(change) => change.to_bytes(),
            ProcessChange::Exec(change) => change.to_bytes(),
            ProcessChange::Name(change) => change.to_bytes(),
            ProcessChange::Session(change) => change.to_bytes(),
            ProcessChange::User(change) => change.to_bytes(),
            ProcessChange::Group(change) => change.to_bytes(),
            ProcessChange::CoreDump(change) => change.to_bytes(),
            ProcessChange::Exit(change) => change.to_bytes(),
            other => panic!("{other:?}"),
        };
        assert!(event.data.starts_with(&change.unwrap()));
    }
}

#[test]
fn what_is_told_of_processes_and_slaves_has_names_in_json_and_is_read_from_there() {
    is(event(NAME).change, json!({"Name": {"thread": 9914, "process": 9909, "name": "process::a_thre"}}));
    is(event(ACKNOWLEDGEMENT).change, json!({"Other": {"kind": [], "data": vec![0; 24]}}));
    let fork = event(FORK);
    is(fork, json!({"change": fork.change, "cpu": 1, "sequence": 10_444, "time": fork.time}));
    is(SlaveId::new(1, 0xfeed), json!("01-00000000feed"));
    is(
        Settings { high: 75, low: -10, resolution: Resolution::Nine },
        json!({"high": 75, "low": -10, "resolution": "Nine"}),
    );
}

#[test]
fn an_event_cut_at_any_byte_is_an_error_or_none() {
    let bytes = bytes(EXIT);
    for end in 16..bytes.len() {
        assert_eq!(ConnectorMessages::new(&bytes[16..end]).next(), None, "{end}");
    }
}

#[test]
fn masters_are_listed() {
    let masters = answer(&Masters::new(), &bytes(MASTERS)).unwrap();
    assert_eq!(masters, [MasterId(1)]);
    assert_eq!(masters[0].to_string(), "w1_bus_master1");
}

#[test]
fn slaves_are_listed() {
    let slaves = answer(&Slaves::search(MasterId(1)), &bytes(SLAVES)).unwrap();
    assert_eq!(slaves, [SlaveId::new(0x28, 2), SlaveId::new(0x28, 1)]);
    assert!(slaves.iter().all(|slave| slave.is_intact()));
}

#[test]
fn a_thermometer_is_read() {
    let thermometer = SlaveId::new(0x28, 1);
    let scratchpad = answer(&ReadScratchpad::of(thermometer), &bytes(SCRATCHPAD)).unwrap();
    assert_eq!(scratchpad.temperature().to_string(), "21.5 °C");
    let settings = scratchpad.settings();
    assert_eq!((settings.high, settings.low, settings.resolution), (75, -10, Resolution::Twelve));
    assert_eq!(answer(&convert(thermometer), &bytes(WRITTEN)), Ok(vec![]));
}

#[test]
fn an_answer_that_is_not_whole_is_an_error() {
    let error = answer(&ReadScratchpad::of(SlaveId::new(0x28, 1)), &bytes(WRITTEN)).unwrap_err();
    assert_eq!(error.to_string(), "w1_netlink_msg: the kernel split it");
    let scratchpad = bytes(SCRATCHPAD);
    for end in 16..scratchpad.len() {
        let mut cut = scratchpad[..end].to_vec();
        cut[..4].copy_from_slice(&(end as u32).to_ne_bytes());
        assert!(answer(&ReadScratchpad::of(SlaveId::new(0x28, 1)), &cut).is_err(), "{end}");
    }
}

#[test]
fn slaves_that_come_and_go_are_named() {
    for (capture, kind) in [(ADDED, OneWireKind::SlaveAdded), (REMOVED, OneWireKind::SlaveRemoved)] {
        let bytes = bytes(capture);
        let message = OneWireMessage::all(&bytes[16..]).next().unwrap();
        assert_eq!((message.header.kind, message.data), (kind, &[][..]));
        assert_eq!(SlaveId::from_bytes(message.header.target), SlaveId::new(0x01, 0xfeed));
        let written = [message.connector.to_bytes().unwrap(), message.header.to_bytes().unwrap()].concat();
        assert_eq!(written, bytes[16..]);
    }
}

/// The value is this in JSON, and is read from there.
fn is<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, json: Value) {
    assert_eq!(to_value(&value).unwrap(), json);
    assert_eq!(from_value::<T>(json).unwrap(), value);
}

fn event(capture: &str) -> ProcessEvent {
    connector(&bytes(capture)).try_into().expect("an event")
}

fn connector(bytes: &[u8]) -> ConnectorMessage<'_> {
    ConnectorMessages::new(message(bytes).payload).next().expect("a message of the connector")
}

fn message(bytes: &[u8]) -> Message<'_> {
    Messages::new(bytes).next().and_then(Result::ok).expect("a message")
}

/// What a request makes of its answer.
fn answer<R: Request>(request: &R, bytes: &[u8]) -> Result<R::Owned, netlink_core::wire::Invalid> {
    request.own(request.read(message(bytes))?)
}

fn bytes(capture: &str) -> Vec<u8> {
    let digits: Vec<_> = capture.chars().filter_map(|digit| digit.to_digit(16)).collect();
    digits.chunks(2).map(|pair| (pair[0] << 4 | pair[1]) as u8).collect()
}
