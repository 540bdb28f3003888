//! How messages of the connector are printed: each with its header, and what its user of the connector says in it.

use std::fmt::{Formatter, Result};

use netlink_core::messages;
use netlink_core::table::{Encoding, Layout, Plain, Shape, print};
use netlink_core::uapi::netlink::NLMSG_DONE;
use netlink_core::wire::{Attributes, Problem};

use crate::connector::{ConnectorHeader, ConnectorId, ConnectorMessage, ConnectorMessages, split};
use crate::one_wire::{self, CommandHeader, OneWireHeader, OneWireKind};
use crate::process::*;
use crate::uapi::cn_proc::proc_event;
use crate::uapi::connector::{CN_IDX_PROC, CN_VAL_PROC};

const PROCESS: ConnectorId = ConnectorId { index: CN_IDX_PROC, value: CN_VAL_PROC };

messages! {
    /// All messages of the connector have the same type.
    pub(crate) const MESSAGES {
        NLMSG_DONE => ConnectorMessages<'static>,
    }
}

impl<'a> Encoding<'a, ConnectorMessages<'a>> for Plain {
    const SHAPE: Shape = Shape::Custom { size: None, print: all };

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> std::result::Result<ConnectorMessages<'a>, Problem> {
        Ok(ConnectorMessages::new(payload))
    }

    fn write(messages: ConnectorMessages<'a>, out: &mut Vec<u8>) -> std::result::Result<(), Problem> {
        out.extend_from_slice(messages.rest());
        Ok(())
    }
}

fn all(payload: &[u8], _: &Attributes<'_>, f: &mut Formatter<'_>) -> Result {
    let mut messages = ConnectorMessages::new(payload);
    let mut before = payload;
    while let Some(message) = messages.next() {
        if before.len() < payload.len() {
            f.write_str(", ")?;
        }
        structure::<ConnectorHeader>(f, before)?;
        before = messages.rest();
        body(f, &message)?;
    }
    unknown(f, messages.rest())
}

fn body(f: &mut Formatter<'_>, message: &ConnectorMessage<'_>) -> Result {
    match message.header.id {
        PROCESS => process(f, message.data),
        one_wire::ID => one_wire(f, message.data),
        _ => unknown(f, message.data),
    }
}

/// An event, or what a listener asks for, which is shorter.
fn process(f: &mut Formatter<'_>, bytes: &[u8]) -> Result {
    f.write_str(" ")?;
    let Ok(event) = ProcessEventHeader::read(bytes) else { return structure::<Input>(f, bytes) };
    let (head, data) = bytes.split_at(proc_event::event_data.lp64.0);
    structure::<ProcessEventHeader>(f, head)?;
    f.write_str(" ")?;
    match event.kind {
        ProcessEvents::FORK => structure::<Fork>(f, data),
        ProcessEvents::EXEC => structure::<Exec>(f, data),
        ProcessEvents::USER => structure::<UserChange>(f, data),
        ProcessEvents::GROUP => structure::<GroupChange>(f, data),
        ProcessEvents::SESSION => structure::<NewSession>(f, data),
        ProcessEvents::TRACE => structure::<Trace>(f, data),
        ProcessEvents::NAME => structure::<NameChange>(f, data),
        ProcessEvents::CORE_DUMP => structure::<CoreDump>(f, data),
        ProcessEvents::EXIT => structure::<Exit>(f, data),
        _ => unknown(f, data),
    }
}

fn one_wire(f: &mut Formatter<'_>, mut bytes: &[u8]) -> Result {
    let mut before = bytes;
    while let Some((header, data)) = split(&mut bytes, |header: &OneWireHeader| header.length) {
        f.write_str(" ")?;
        structure::<OneWireHeader>(f, before)?;
        match header.kind {
            OneWireKind::ToMaster | OneWireKind::ToSlave => commands(f, data)?,
            _ => unknown(f, data)?,
        }
        before = bytes;
    }
    unknown(f, bytes)
}

fn commands(f: &mut Formatter<'_>, mut bytes: &[u8]) -> Result {
    let mut before = bytes;
    while let Some((_, data)) = split(&mut bytes, |header: &CommandHeader| header.length) {
        f.write_str(" ")?;
        structure::<CommandHeader>(f, before)?;
        unknown(f, data)?;
        before = bytes;
    }
    unknown(f, bytes)
}

/// Prints the structure that these bytes begin with, as far as they go.
fn structure<L: Layout>(f: &mut Formatter<'_>, bytes: &[u8]) -> Result {
    let known = bytes.get(..L::DESCRIPTOR.size.lp64.1).unwrap_or(bytes);
    print::payload(f, &Shape::Struct(L::DESCRIPTOR), known, &Attributes::default())
}

/// Prints what has no structure here, if there is any.
fn unknown(f: &mut Formatter<'_>, bytes: &[u8]) -> Result {
    if bytes.is_empty() {
        return Ok(());
    }
    f.write_str(" ")?;
    print::payload(f, &Shape::Bytes(None), bytes, &Attributes::default())
}
