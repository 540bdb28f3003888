//! Listening to processes.

use std::io;

use netlink_core::socket::{Address, Condition, Config, Info, Place, Socket};
use netlink_core::table::Layout;
use netlink_core::uapi::netlink::NLMSG_DONE;
use netlink_core::wire::{Invalid, MESSAGE_HEADER_LENGTH, Message, MessageHeader, Messages, Problem};
use netlink_core::{AnyRequest, Errno, Error, Monitored, Raw, layout};

use super::event::{Input, ProcessEvent, ProcessEventHeader, ProcessEvents, Wish};
use crate::connector::{Connector, ConnectorHeader, ConnectorId, ConnectorMessage, ConnectorMessages};
use crate::uapi::cn_proc::*;
use crate::uapi::connector::{CN_IDX_PROC, CN_VAL_PROC, cn_msg};

const OPERATION: &str = "listen to process events";

/// Room for an acknowledgement.
const BUFFER: usize = 256;
/// How often the kernel is asked whose acknowledgement is lost among those to others.
const ATTEMPTS: u32 = 100;

/// A listener to what happens to processes, by events of the kinds that it is opened with; see the [module](super) for
/// who may.
///
/// What is not wanted does not enter its queue: the kernel leaves it out by the type of the event, by a socket filter and
/// since Linux 6.6 before it even copies it. Of what is [lost](netlink_core::News::Lost), `/proc` knows what is left.
///
/// # Errors
/// - [`Error::Unserved`], when it is opened: the kernel does not tell this network, process or user namespace, or is built
///   without `CONFIG_PROC_EVENTS`.
/// - [`Error::System`] with `EPERM`, when it is opened: before Linux 6.6, without `CAP_NET_ADMIN`.
pub type ProcessMonitor = netlink_core::Monitor<ProcessEvents>;

impl Monitored for ProcessEvents {
    type Protocol = Connector;
    type Event<'a> = ProcessEvent;
    type Owned = ProcessEvent;
    const OPERATION: &'static str = OPERATION;

    /// Lets only acknowledgements into the queue, lest they be lost among events.
    fn configure(&self, config: Config) -> Config {
        config.filter(of_kind(Self::empty())).group(CN_IDX_PROC)
    }

    /// Has the kernel tell events.
    ///
    /// It acknowledges within the call that sends the wish, to all listeners; which acknowledgement is whose, only its
    /// number tells. Where it does not serve who asks, it says nothing at all (`cn_proc_mcast_ctl`,
    /// drivers/connector/cn_proc.c). Who asked for some kinds of events only is not acknowledged, so all are asked for
    /// first.
    fn begin(&self, socket: &Socket) -> Result<(), Error> {
        let begun = self.listen(socket);
        if begun.is_err() {
            let _ = send(socket, Input { wish: Wish::Ignore, events: None }, 0);
        }
        begun
    }

    /// The kernel counts listeners, and does not notice that a socket was closed.
    fn farewell(&self) -> Option<AnyRequest<Connector>> {
        let message = message(Input { wish: Wish::Ignore, events: None }, 0).ok()?;
        Some(AnyRequest::new(Raw::acknowledged(NLMSG_DONE as u16).payload(&message)))
    }

    /// Acknowledgements are told to all, also before this one has chosen what enters its queue.
    fn selects(&self, message: &Message<'_>, _: &Info) -> bool {
        of_processes(message).is_some_and(|message| {
            ProcessEventHeader::read(message.data).map(|event| event.kind) != Ok(Self::empty())
        })
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<ProcessEvent, Invalid> {
        of_processes(&message).ok_or(Problem::Truncated.of(ConnectorHeader::DESCRIPTOR.name))?.try_into()
    }
}

impl ProcessEvents {
    /// Has the [`ProcessMonitor`] of this [socket](ProcessMonitor::socket) tell events of these kinds from now on; those
    /// queued before may still come.
    ///
    /// # Errors
    /// [`Error::System`]; none is known to occur.
    pub fn choose(self, socket: &Socket) -> Result<(), Error> {
        choose(socket, self).map_err(|error| Error::of_socket(OPERATION, &error))
    }

    fn listen(self, socket: &Socket) -> Result<(), Error> {
        let failed = |error: &io::Error| match error.kind() {
            io::ErrorKind::ConnectionRefused => {
                unserved("only the first network namespace is told of processes")
            }
            _ => Error::of_socket(OPERATION, error),
        };
        match listen(socket).map_err(|error| failed(&error))? {
            Some(0) => self.choose(socket),
            Some(errno) => {
                let errno = Errno(errno as i32);
                let capability = (errno == Errno::EPERM).then_some("CAP_NET_ADMIN");
                Err(Error::System { operation: OPERATION, errno, capability })
            }
            None => Err(unserved(
                "the kernel tells only the first process and user namespaces, and with CONFIG_PROC_EVENTS",
            )),
        }
    }
}

#[allow(non_upper_case_globals, reason = "names are those of C")]
mod acknowledgement {
    use crate::uapi::cn_proc::proc_event;
    use netlink_core::table::Field;

    pub(super) const SIZE: Field = proc_event::SIZE;
    pub(super) const err: Field = proc_event::event_data_ack_err;
}

layout! {
    /// What `struct proc_event` tells of a wish.
    struct Acknowledgement = acknowledgement {
        /// 0, or why not.
        err => errno: u32,
    }
}

const ID: ConnectorId = ConnectorId { index: CN_IDX_PROC, value: CN_VAL_PROC };

/// Behind the headers of netlink and of the connector.
const START: usize = MESSAGE_HEADER_LENGTH + cn_msg::SIZE.lp64.1;

/// The connector's message about processes in a notification.
fn of_processes<'a>(message: &Message<'a>) -> Option<ConnectorMessage<'a>> {
    ConnectorMessages::new(message.payload).next().filter(|message| message.header.id == ID)
}

fn unserved(why: &'static str) -> Error {
    Error::Unserved { operation: OPERATION, why }
}

/// Lets events of these kinds into the queue, and asks for no others; kernels before 6.6 ignore that.
fn choose(socket: &Socket, events: ProcessEvents) -> io::Result<()> {
    let wanted = match events {
        ProcessEvents::ALL => !of_kind(ProcessEvents::empty()),
        _ => Condition::any(events.iter().map(|kind| match kind {
            ProcessEvents::FAILURE => of_kind(ProcessEvents::EXIT) & !succeeded(),
            kind => of_kind(kind),
        })),
    };
    socket.attach_filter(&wanted.program()?)?;
    send(socket, Input { wish: Wish::Listen, events: Some(events) }, number(socket)?)
}

fn of_kind(kind: ProcessEvents) -> Condition {
    Condition::equal(Place::at(START + proc_event::what.lp64.0), kind.bits().to_ne_bytes())
}

fn succeeded() -> Condition {
    let code = proc_event::event_data.lp64.0 + exit_proc_event::exit_code.lp64.0;
    Condition::equal(Place::at(START + code), 0_u32.to_ne_bytes())
}

fn send(socket: &Socket, input: Input, acknowledgement: u32) -> io::Result<()> {
    let invalid = |problem: Problem| io::Error::new(io::ErrorKind::InvalidInput, problem.to_string());
    let payload = message(input, acknowledgement).map_err(invalid)?;
    let length = (MESSAGE_HEADER_LENGTH + payload.len()) as u32;
    let header = MessageHeader { length, kind: NLMSG_DONE as u16, ..MessageHeader::default() };
    socket.send(&[&header.to_bytes()[..], &payload].concat(), Address::KERNEL)
}

/// A wish whose acknowledgement is to have the number that follows this.
fn message(input: Input, acknowledgement: u32) -> Result<Vec<u8>, Problem> {
    let input = input.to_bytes()?;
    let header =
        ConnectorHeader { id: ID, acknowledgement, length: input.len() as u16, ..ConnectorHeader::default() };
    Ok([header.to_bytes()?, input].concat())
}

fn is_overrun(error: &io::Error) -> bool {
    error.raw_os_error() == Some(Errno::ENOBUFS.0)
}

/// The number by which this socket knows its acknowledgements: no other socket has its port.
fn number(socket: &Socket) -> io::Result<u32> {
    socket.port()
}

/// Asks for all events; gives the errno in the acknowledgement, or nothing if there was none.
///
/// Where others are acknowledged at the same time, a small queue may overrun before this one is.
fn listen(socket: &Socket) -> io::Result<Option<u32>> {
    let number = number(socket)?;
    let mut attempts = 1;
    loop {
        send(socket, Input { wish: Wish::Listen, events: None }, number)?;
        match acknowledged(socket, number.wrapping_add(1)) {
            Err(error) if is_overrun(&error) && attempts < ATTEMPTS => attempts += 1,
            answer => return answer,
        }
        // The kernel counts each time that it was asked.
        send(socket, Input { wish: Wish::Ignore, events: None }, 0)?;
    }
}

/// The errno in the acknowledgement of this number, if it is in the queue; `ENOBUFS` if it may have been lost.
fn acknowledged(socket: &Socket, expected: u32) -> io::Result<Option<u32>> {
    let mut buffer = [0; BUFFER];
    let mut overrun = None;
    loop {
        let received = match socket.receive(&mut buffer) {
            Ok(received) => received,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return overrun.map_or(Ok(None), Err),
            Err(error) if is_overrun(&error) => {
                overrun = Some(error);
                continue;
            }
            Err(error) => return Err(error),
        };
        let datagram = buffer.get(..received.length).filter(|_| received.sender.port == 0);
        let message = datagram.and_then(|datagram| Messages::new(datagram).next()?.ok());
        let message = message.and_then(|message| ConnectorMessages::new(message.payload).next());
        let Some(message) = message.filter(|message| message.header.acknowledgement == expected) else {
            continue;
        };
        let kind = ProcessEventHeader::read(message.data).map(|event| event.kind);
        if kind == Ok(ProcessEvents::empty()) {
            return Ok(Acknowledgement::read(message.data).ok().map(|acknowledgement| acknowledgement.errno));
        }
    }
}
