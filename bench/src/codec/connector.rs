//! Messages of the connector: fixed structures one after another.

use std::hint::black_box;
use std::time::Duration;

use netlink_connector::one_wire::ds18b20::ReadScratchpad;
use netlink_connector::one_wire::{
    CommandHeader, CommandKind, OneWireHeader, OneWireKind, OneWireMessage, SlaveId,
};
use netlink_connector::process::{Fork, ProcessEvent, ProcessEventHeader, ProcessEvents};
use netlink_connector::{ConnectorHeader, ConnectorId, ConnectorMessages};
use netlink_core::request::{Message, Request};
use netlink_core::table::Layout;
use netlink_core::wire::Writer;

use super::{around, first};

/// A fork.
pub fn process_event() -> Vec<u8> {
    let id = ConnectorId { index: 1, value: 1 };
    let header = ConnectorHeader { id, sequence: 1, length: 40, ..ConnectorHeader::default() };
    let mut event = ProcessEventHeader {
        kind: ProcessEvents::FORK,
        cpu: 1,
        time: Duration::from_secs(15_000),
        ..ProcessEventHeader::default()
    };
    let fork = bytes(Fork { parent_thread: 4711, parent: 4711, thread: 4712, process: 4712 });
    event.data[..fork.len()].copy_from_slice(&fork);
    around(&[bytes(header), bytes(event)].concat())
}

pub fn own_process_event(datagram: &[u8]) {
    let event = ConnectorMessages::new(first(datagram).payload).next().map(ProcessEvent::try_from);
    assert!(matches!(black_box(event), Some(Ok(_))));
}

/// What a thermometer's scratchpad is answered with: a byte was written, nine were read, and that was all.
pub fn one_wire() -> Vec<u8> {
    const SCRATCHPAD: [u8; 9] = [0x50, 0x05, 0x4b, 0x46, 0x7f, 0xff, 0x0c, 0x10, 0x1c];
    let answers =
        [(0, CommandKind::Write, &[][..]), (2, CommandKind::Read, &SCRATCHPAD), (0, CommandKind::Read, &[])];
    around(&answers.map(|(acknowledgement, kind, data)| answer(acknowledgement, kind, data)).concat())
}

fn answer(acknowledgement: u32, kind: CommandKind, data: &[u8]) -> Vec<u8> {
    let length = data.len() as u16;
    let connector = ConnectorHeader {
        id: ConnectorId { index: 3, value: 1 },
        sequence: 1,
        acknowledgement,
        length: length + 16,
        flags: 0,
    };
    let target = [0x28, 1, 0, 0, 0, 0, 0, 0x29];
    let header = OneWireHeader { kind: OneWireKind::ToSlave, status: 0, length: length + 4, target };
    [&bytes(connector)[..], &bytes(header), &bytes(CommandHeader { kind, length }), data].concat()
}

pub fn read_one_wire(datagram: &[u8]) {
    for message in OneWireMessage::all(first(datagram).payload) {
        for command in message.commands() {
            black_box(command);
        }
    }
}

pub fn own_one_wire(datagram: &[u8]) {
    let request = request();
    let scratchpad = request.read(first(datagram)).and_then(|answers| request.own(answers));
    assert!(black_box(scratchpad).is_ok());
}

/// What asks for it.
pub fn write_one_wire(_: &[u8]) {
    let mut out = Writer::new();
    request().write(&mut out);
    black_box(out);
}

fn request() -> ReadScratchpad {
    ReadScratchpad::of(SlaveId::new(0x28, 1))
}

fn bytes(structure: impl Layout) -> Vec<u8> {
    structure.to_bytes().unwrap_or_default()
}
