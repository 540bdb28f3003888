//! Messages of 1-Wire within those of the connector, and commands within these.

use netlink_core::wire::Invalid;
use netlink_core::{Errno, layout, values};

use crate::connector::{ConnectorHeader, ConnectorId, ConnectorMessages, split};
use crate::uapi::connector::{CN_W1_IDX, CN_W1_VAL};
use crate::uapi::w1_netlink::*;

/// 1-Wire among the users of the connector.
pub(crate) const ID: ConnectorId = ConnectorId { index: CN_W1_IDX, value: CN_W1_VAL };

layout! {
    /// `struct w1_netlink_msg`: the header of 1-Wire's messages.
    pub struct OneWireHeader = w1_netlink_msg {
        /// What it is.
        r#type => kind: OneWireKind,
        /// In a status: 0, or why not, an errno.
        status => status: u8,
        /// Bytes behind the header.
        len => length: u16,
        /// The master or slave that it is about: a master's number, or a slave's registration number.
        id => target: [u8; 8],
    }
}

values! {
    /// What a message of 1-Wire is.
    pub enum OneWireKind: u8 {
        /// A slave was found.
        W1_SLAVE_ADD => SlaveAdded,
        /// A slave is gone.
        W1_SLAVE_REMOVE => SlaveRemoved,
        /// A master was registered.
        W1_MASTER_ADD => MasterAdded,
        /// A master is gone.
        W1_MASTER_REMOVE => MasterRemoved,
        /// Commands to a master.
        W1_MASTER_CMD => ToMaster,
        /// Commands to a slave, which is reset and selected before the first of them.
        W1_SLAVE_CMD => ToSlave,
        /// The list of masters.
        W1_LIST_MASTERS => Masters,
    }
}

layout! {
    /// `struct w1_netlink_cmd`: the header of a command.
    pub struct CommandHeader = w1_netlink_cmd {
        /// The command.
        cmd => kind: CommandKind,
        /// Bytes behind the header.
        len => length: u16,
    }
}

values! {
    /// A command.
    pub enum CommandKind: u8 {
        /// Read bytes.
        W1_CMD_READ => Read,
        /// Write bytes.
        W1_CMD_WRITE => Write,
        /// Look for slaves.
        W1_CMD_SEARCH => Search,
        /// Look for slaves that have an alarm.
        W1_CMD_ALARM_SEARCH => AlarmSearch,
        /// Write bytes and read what is on the bus meanwhile.
        W1_CMD_TOUCH => Touch,
        /// Reset the bus.
        W1_CMD_RESET => Reset,
        /// Take a slave for present.
        W1_CMD_SLAVE_ADD => AddSlave,
        /// Take a slave for gone.
        W1_CMD_SLAVE_REMOVE => RemoveSlave,
        /// Tell the slaves that are known.
        W1_CMD_LIST_SLAVES => ListSlaves,
    }
}

/// A message of 1-Wire.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct OneWireMessage<'a> {
    /// The header of the connector's message that it is part of.
    pub connector: ConnectorHeader,
    /// Its header.
    pub header: OneWireHeader,
    /// What is behind the header.
    pub data: &'a [u8],
}

/// A command with its data: what is to be written, or was read.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Command<'a> {
    /// Its header.
    pub header: CommandHeader,
    /// What is behind the header.
    pub data: &'a [u8],
}

impl<'a> OneWireMessage<'a> {
    /// Those in the payload of a netlink message.
    pub fn all(payload: &'a [u8]) -> impl Iterator<Item = Self> {
        let ours = ConnectorMessages::new(payload).filter(|message| message.header.id == ID);
        ours.flat_map(|message| {
            let mut rest = message.data;
            std::iter::from_fn(move || {
                let (header, data) = split(&mut rest, |header: &OneWireHeader| header.length)?;
                Some(Self { connector: message.header, header, data })
            })
        })
    }

    /// The commands in it.
    pub fn commands(&self) -> impl Iterator<Item = Command<'a>> + use<'a> {
        let mut rest = self.data;
        std::iter::from_fn(move || {
            let (header, data) = split(&mut rest, |header: &CommandHeader| header.length)?;
            Some(Command { header, data })
        })
    }

    /// Whether it says how something went, instead of what was read: requests here have the acknowledgement number 0,
    /// and data one more than their sequence.
    pub fn is_status(&self) -> bool {
        self.connector.acknowledgement == 0
    }

    /// The errno of a status; a reset that no slave answers says 1, with a sign.
    fn errno(&self) -> i32 {
        const NOBODY: u8 = 255;
        let reset = |command: Command<'_>| command.header.kind == CommandKind::Reset;
        match self.header.status {
            NOBODY if self.commands().any(reset) => Errno::ENODEV.0,
            status => status.into(),
        }
    }
}

/// What a payload says about its request: the first errno that is not 0, 0 if there is none, `None` if it is no
/// status.
pub(crate) fn status(payload: &[u8]) -> Option<i32> {
    let mut errnos = OneWireMessage::all(payload).filter(OneWireMessage::is_status).map(|said| said.errno());
    let first = errnos.next()?;
    Some(if first != 0 { first } else { errnos.find(|errno| *errno != 0).unwrap_or(0) })
}

/// An answer that is not whole.
pub(super) fn incomplete() -> Invalid {
    netlink_core::wire::Problem::Value("the kernel split it").of("w1_netlink_msg")
}
