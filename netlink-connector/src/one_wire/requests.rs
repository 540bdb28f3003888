//! What can be asked of 1-Wire.

use netlink_core::request::{Acknowledgement, Message, MessageKind, One, Request};
use netlink_core::table::{Encoding, Layout, Plain, Set};
use netlink_core::uapi::netlink::NLMSG_DONE;
use netlink_core::wire::{self, Attributes, Invalid, Problem, Writer};

use super::id::{MasterId, SlaveId};
use super::message::{
    Command, CommandHeader, CommandKind, ID, OneWireHeader, OneWireKind, OneWireMessage, incomplete,
};
use crate::connector::{Connector, ConnectorHeader};
use crate::uapi::connector::{CONNECTOR_MAX_MSG_SIZE, cn_msg};
use crate::uapi::w1_netlink::{W1_CN_BUNDLE, w1_netlink_cmd, w1_netlink_msg};

/// Bytes of the list of masters in one message: a page of the kernel, less the header (`w1_process_command_root`).
const LIST: usize = 4096 - cn_msg::SIZE.lp64.1;

/// Commands to a master or a slave, and what says how they are written.
#[derive(Debug, Clone)]
struct Draft {
    kind: OneWireKind,
    target: [u8; 8],
    commands: Vec<u8>,
    count: usize,
    answer: Answer,
    problem: Option<Invalid>,
}

/// How long the answer to commands is going to be (`w1_netlink_queue_cmd`, `w1_netlink_queue_status`).
#[derive(Debug, Clone, Default)]
struct Answer {
    length: usize,
    ends_in_status: bool,
}

impl Answer {
    /// Bytes of the three headers before what a command has read, and of those two that a status adds to another.
    const HEADERS: usize = cn_msg::SIZE.lp64.1 + Self::AGAIN;
    const AGAIN: usize = w1_netlink_msg::SIZE.lp64.1 + w1_netlink_cmd::SIZE.lp64.1;

    /// Adds the data of a command, if it has some, and its status: `false` where the kernel would split the answer
    /// (`w1_reply_make_space`).
    fn add(&mut self, kind: CommandKind, length: usize) -> bool {
        if matches!(kind, CommandKind::Read | CommandKind::Touch) {
            self.length += Self::HEADERS + length;
            self.ends_in_status = false;
        }
        let is_whole = self.length + Self::AGAIN < CONNECTOR_MAX_MSG_SIZE as usize;
        self.length += if self.ends_in_status { Self::AGAIN } else { Self::HEADERS };
        self.ends_in_status = true;
        is_whole
    }
}

impl Draft {
    fn new(kind: OneWireKind, target: [u8; 8]) -> Self {
        Self { kind, target, commands: Vec::new(), count: 0, answer: Answer::default(), problem: None }
    }

    fn of_master(master: MasterId) -> Self {
        let mut target = [0; 8];
        target[..4].copy_from_slice(&master.0.to_ne_bytes());
        Self::new(OneWireKind::ToMaster, target)
    }

    fn of_slave(slave: SlaveId) -> Self {
        Self::new(OneWireKind::ToSlave, in_kernel_order(slave))
    }

    fn command(mut self, kind: CommandKind, data: &[u8]) -> Self {
        let length = u16::try_from(data.len());
        let length = length.map_err(|_| Problem::TooLong { limit: u16::MAX.into(), actual: data.len() });
        let header = length.map(|length| CommandHeader { kind, length });
        match header.and_then(|header| header.write(&mut self.commands)) {
            Ok(()) => self.commands.extend_from_slice(data),
            Err(problem) => self.problem = Some(problem.of("w1_netlink_cmd")),
        }
        if !self.answer.add(kind, data.len()) {
            let problem = Problem::Value("is answered with more than 16 KiB, which the kernel splits");
            self.problem = Some(problem.of("w1_netlink_cmd"));
        }
        self.count += 1;
        self
    }

    fn write(&self, out: &mut Writer) {
        let limit = CONNECTOR_MAX_MSG_SIZE as usize - cn_msg::SIZE.lp64.1;
        let actual = w1_netlink_msg::SIZE.lp64.1 + self.commands.len();
        if actual > limit {
            out.fail(Problem::TooLong { limit, actual }.of("w1_netlink_msg"));
            return;
        }
        if let Some(problem) = self.problem {
            out.fail(problem);
        }
        let length = self.commands.len() as u16;
        let connector = ConnectorHeader {
            id: ID,
            length: actual as u16,
            flags: W1_CN_BUNDLE as u16,
            ..ConnectorHeader::default()
        };
        let header = OneWireHeader { kind: self.kind, status: 0, length, target: self.target };
        out.raw(|bytes| connector.write(bytes));
        out.raw(|bytes| header.write(bytes));
        out.raw(|bytes| {
            bytes.extend_from_slice(&self.commands);
            Ok(())
        });
    }

    /// What the kernel answers, if it has carried out every command.
    fn answers<'a>(&self, payload: &'a [u8]) -> Result<Answers<'a>, Invalid> {
        let statuses = OneWireMessage::all(payload).filter(OneWireMessage::is_status);
        let carried_out: usize = statuses.map(|status| status.commands().count()).sum();
        if carried_out == self.count { Ok(Answers(payload)) } else { Err(incomplete()) }
    }
}

/// What the kernel answers to commands: the data of each that has some, in order.
#[derive(Debug, Clone, Copy)]
pub struct Answers<'a>(&'a [u8]);

impl<'a> Answers<'a> {
    /// The commands that have data, with it.
    pub fn iter(&self) -> impl Iterator<Item = Command<'a>> + use<'a> {
        let data = OneWireMessage::all(self.0).filter(|message| !message.is_status());
        data.flat_map(|message| message.commands())
    }
}

/// Writes `Message` for a request whose field `draft` says it all.
macro_rules! message {
    ($Request:ident, $operation:literal) => {
        impl Message for $Request {
            fn operation(&self) -> &'static str {
                $operation
            }

            fn kind(&self) -> MessageKind {
                MessageKind::Fixed(NLMSG_DONE as u16)
            }

            fn flags(&self) -> u16 {
                0
            }

            fn write(&self, out: &mut Writer) {
                self.draft.write(out);
            }

            fn layout(&self) -> (usize, Option<&'static Set>) {
                (cn_msg::SIZE.lp64.1 + w1_netlink_msg::SIZE.lp64.1, None)
            }

            fn sequence_at(&self) -> Option<usize> {
                Some(cn_msg::seq.lp64.0)
            }
        }
    };
}

/// Writes `Message` and `Request` for an operation whose answer is that it was carried out.
macro_rules! acknowledged {
    ($Request:ident, $operation:literal) => {
        message!($Request, $operation);

        impl Request for $Request {
            type Protocol = Connector;
            type Answer = Acknowledgement;
            type Reply<'a> = ();
            type Owned = ();

            fn read<'a>(&self, _: wire::Message<'a>) -> Result<(), Invalid> {
                Ok(())
            }

            fn own(&self, (): ()) -> Result<(), Invalid> {
                Ok(())
            }
        }
    };
}

/// Lists the masters.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until a connection runs it"]
pub struct Masters {
    draft: Draft,
}

impl Masters {
    /// All of them.
    pub fn new() -> Self {
        Self { draft: Draft::new(OneWireKind::Masters, [0; 8]) }
    }
}

impl Default for Masters {
    fn default() -> Self {
        Self::new()
    }
}

message!(Masters, "list 1-Wire masters");

impl Request for Masters {
    type Protocol = Connector;
    type Answer = One;
    type Reply<'a> = &'a [u8];
    type Owned = Vec<MasterId>;

    /// A list that fills its message may go on in another.
    fn read<'a>(&self, message: wire::Message<'a>) -> Result<&'a [u8], Invalid> {
        let list =
            OneWireMessage::all(message.payload).find(|found| found.header.kind == OneWireKind::Masters);
        let list = list.map(|list| list.data).ok_or_else(incomplete)?;
        let full = w1_netlink_msg::SIZE.lp64.1 + list.len() + size_of::<u32>() > LIST;
        if full { Err(incomplete()) } else { Ok(list) }
    }

    fn own(&self, list: &[u8]) -> Result<Vec<MasterId>, Invalid> {
        let numbers = list.chunks_exact(size_of::<u32>());
        Ok(numbers
            .filter_map(|number| number.try_into().ok())
            .map(u32::from_ne_bytes)
            .map(MasterId)
            .collect())
    }
}

/// Lists the slaves on a bus.
///
/// Where there is no such master, the error [is "not found"](netlink_core::Error::is_not_found).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until a connection runs it"]
pub struct Slaves {
    draft: Draft,
}

impl Slaves {
    /// Those that the kernel knows. It searches now and then.
    pub fn of(master: MasterId) -> Self {
        Self::by(master, CommandKind::ListSlaves)
    }

    /// Those that a search finds now; the kernel takes note of them.
    pub fn search(master: MasterId) -> Self {
        Self::by(master, CommandKind::Search)
    }

    /// Those that a search finds now and that have an alarm, such as a thermometer beyond its limits.
    pub fn alarms(master: MasterId) -> Self {
        Self::by(master, CommandKind::AlarmSearch)
    }

    fn by(master: MasterId, kind: CommandKind) -> Self {
        Self { draft: Draft::of_master(master).command(kind, &[]) }
    }
}

message!(Slaves, "list 1-Wire slaves");

impl Request for Slaves {
    type Protocol = Connector;
    type Answer = One;
    type Reply<'a> = Answers<'a>;
    type Owned = Vec<SlaveId>;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<Answers<'a>, Invalid> {
        self.draft.answers(message.payload)
    }

    fn own(&self, answers: Answers<'_>) -> Result<Vec<SlaveId>, Invalid> {
        let ids = answers.iter().flat_map(|command| command.data.chunks_exact(size_of::<SlaveId>()));
        let read =
            |id| Plain::read(id, &Attributes::default()).map_err(|problem: Problem| problem.of("w1_reg_num"));
        ids.map(read).collect()
    }
}

/// Runs commands, one after another with nothing in between, and gives what was read: one item for each
/// [`read`](Self::read) and each [`touch`](Self::touch).
///
/// All are tried; if one fails, so does the request. The kernel splits answers beyond 16 KiB, where no part tells that
/// another follows, so more than 16,295 bytes to be read are an [`Error::Input`](netlink_core::Error::Input) before
/// anything is sent. Where there is no such master or slave, or the slave does not answer
/// to its reset, the error [is "not found"](netlink_core::Error::is_not_found).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until a connection runs it"]
pub struct Commands {
    draft: Draft,
}

impl Commands {
    /// On the bus, as it is.
    pub fn on(master: MasterId) -> Self {
        Self { draft: Draft::of_master(master) }
    }

    /// To this slave, which is reset and selected before the first of them.
    pub fn to(slave: SlaveId) -> Self {
        Self { draft: Draft::of_slave(slave) }
    }

    /// Resets the bus. Only on the bus: a slave's is an error of the kernel (`EINVAL`). Where no slave answers, the error
    /// [is "not found"](netlink_core::Error::is_not_found).
    pub fn reset(self) -> Self {
        self.command(CommandKind::Reset, &[])
    }

    /// Writes these bytes.
    pub fn write(self, bytes: &[u8]) -> Self {
        self.command(CommandKind::Write, bytes)
    }

    /// Reads so many bytes.
    pub fn read(self, length: u16) -> Self {
        self.command(CommandKind::Read, &vec![0; length.into()])
    }

    /// Writes these bytes and gives what was on the bus meanwhile: where a byte has ones, slaves may answer.
    pub fn touch(self, bytes: &[u8]) -> Self {
        self.command(CommandKind::Touch, bytes)
    }

    fn command(self, kind: CommandKind, data: &[u8]) -> Self {
        Self { draft: self.draft.command(kind, data) }
    }
}

message!(Commands, "run 1-Wire commands");

impl Request for Commands {
    type Protocol = Connector;
    type Answer = One;
    type Reply<'a> = Answers<'a>;
    type Owned = Vec<Vec<u8>>;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<Answers<'a>, Invalid> {
        self.draft.answers(message.payload)
    }

    fn own(&self, answers: Answers<'_>) -> Result<Vec<Vec<u8>>, Invalid> {
        Ok(answers.iter().map(|command| command.data.to_vec()).collect())
    }
}

/// Has the kernel take a slave for present without having found it.
///
/// Where it knows the slave already, or the checksum of its number is wrong, it says `EINVAL`.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until a connection runs it"]
pub struct AddSlave {
    draft: Draft,
}

impl AddSlave {
    /// This one, on this bus.
    pub fn new(master: MasterId, slave: SlaveId) -> Self {
        let draft = Draft::of_master(master).command(CommandKind::AddSlave, &in_kernel_order(slave));
        Self { draft }
    }
}

acknowledged!(AddSlave, "add 1-Wire slave");

/// Has the kernel take a slave for gone, until it finds it again.
///
/// Where it does not know the slave, it says `EINVAL`.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until a connection runs it"]
pub struct RemoveSlave {
    draft: Draft,
}

impl RemoveSlave {
    /// This one, from this bus.
    pub fn new(master: MasterId, slave: SlaveId) -> Self {
        let draft = Draft::of_master(master).command(CommandKind::RemoveSlave, &in_kernel_order(slave));
        Self { draft }
    }
}

acknowledged!(RemoveSlave, "remove 1-Wire slave");

/// A registration number as the kernel has it in memory.
fn in_kernel_order(slave: SlaveId) -> [u8; 8] {
    u64::from_le_bytes(slave.to_bytes()).to_ne_bytes()
}
