//! Listening to processes.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::request::Protocol;
use netlink_core::socket::{Address, Closer, Condition, Config, Place, Socket};
use netlink_core::table::Layout;
use netlink_core::uapi::netlink::NLMSG_DONE;
use netlink_core::wire::{MESSAGE_HEADER_LENGTH, MessageHeader, Messages, Problem};
use netlink_core::{Errno, Error, Subscription, layout, values};

use super::event::{ProcessChange, ProcessEvent, ProcessEventHeader, ProcessEvents};
use crate::connector::{Connector, ConnectorHeader, ConnectorId, ConnectorMessages};
use crate::uapi::cn_proc::*;
use crate::uapi::connector::{CN_IDX_PROC, CN_VAL_PROC, cn_msg};

const OPERATION: &str = "listen to process events";

/// What is asked for as receive buffer; the kernel may grant less. A machine at work tells some thousands a second.
const RECEIVE_BUFFER: usize = 4 << 20;

/// Room for an acknowledgement.
const BUFFER: usize = 256;

/// A listener to what happens to processes; see the [module](super) for who may.
///
/// What is not wanted does not enter its queue: the kernel leaves it out by the type of the event, by a socket filter and
/// since Linux 6.6 before it even copies it.
#[derive(Debug)]
pub struct ProcessMonitor {
    subscription: Subscription<Connector>,
}

/// What a [`ProcessMonitor`] has to tell.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Notice {
    /// Something happened to a process.
    Event(ProcessEvent),
    /// Events between those before and those behind were lost: look into `/proc` again.
    Lost(Loss),
}

impl ProcessMonitor {
    /// Listens to events of these kinds.
    ///
    /// # Errors
    /// - [`Error::Unserved`]: the kernel does not tell this network, process or user namespace, or is built without
    ///   `CONFIG_PROC_EVENTS`.
    /// - [`Error::System`] with `EPERM`: before Linux 6.6, without `CAP_NET_ADMIN`.
    pub fn open(events: ProcessEvents) -> Result<Self, Error> {
        Self::with(Self::config(), events)
    }

    /// How [`open`](Self::open) opens its socket, to be changed: a larger queue.
    pub fn config() -> Config {
        Config::new(Connector::NUMBER).receive_buffer(RECEIVE_BUFFER)
    }

    /// Listens with a socket opened like this; see [`config`](Self::config).
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config, events: ProcessEvents) -> Result<Self, Error> {
        let subscription = Subscription::with(self::config(config))?;
        listen(subscription.socket(), events)?;
        Ok(Self { subscription })
    }

    /// Listens to events of these kinds from now on; those queued before may still come.
    ///
    /// # Errors
    /// [`Error::System`]; none is known to occur.
    pub fn set_events(&self, events: ProcessEvents) -> Result<(), Error> {
        choose(self.subscription.socket(), events).map_err(|error| Error::of_socket(OPERATION, &error))
    }

    /// The next notice; waits for it.
    ///
    /// # Errors
    /// - [`Error::Reply`]: an event that cannot be read. The next call goes on behind it.
    /// - [`Error::Closed`], by a [`Closer`].
    #[allow(clippy::should_implement_trait, reason = "may be called again after an error")]
    pub fn next(&mut self) -> Result<Notice, Error> {
        loop {
            if let Some(notice) = notice(&self.subscription.next()?)? {
                return Ok(notice);
            }
        }
    }

    /// The next notice, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Notice>, Error> {
        while let Some(found) = self.subscription.next_before(deadline)? {
            if let Some(notice) = notice(&found)? {
                return Ok(Some(notice));
            }
        }
        Ok(None)
    }

    /// A handle by which another thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.subscription.closer()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// The kernel counts listeners, and does not notice that a socket was closed.
impl Drop for ProcessMonitor {
    fn drop(&mut self) {
        ignore(self.subscription.socket());
    }
}

/// Readable when there is something to tell.
impl AsFd for ProcessMonitor {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.subscription.socket().as_fd()
    }
}

values! {
    /// What is asked for.
    enum Wish: u32 {
        /// To be told.
        PROC_CN_MCAST_LISTEN => Listen,
        /// Not to be told any more.
        PROC_CN_MCAST_IGNORE => Ignore,
    }
}

layout! {
    /// `struct proc_input`; kernels before 6.6 know but the first member.
    struct Input = proc_input {
        /// What is asked for.
        mcast_op => wish: Wish,
        /// The kinds of events that are wanted.
        event_type => events[optional]: ProcessEvents,
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

/// A socket like this that joins the group and lets only acknowledgements into its queue, lest they be lost among
/// events.
pub(crate) fn config(config: Config) -> Config {
    config.filter(of_kind(ProcessEvents::empty())).group(CN_IDX_PROC)
}

/// Has the kernel tell events.
///
/// It acknowledges within the call that sends the wish, to all listeners; which acknowledgement is whose, only its number
/// tells. Where it does not serve who asks, it says nothing at all (`cn_proc_mcast_ctl`, drivers/connector/cn_proc.c).
/// Who asked for some kinds of events only is not acknowledged, so all are asked for first.
pub(crate) fn listen(socket: &Socket, events: ProcessEvents) -> Result<(), Error> {
    let failed = |error: &io::Error| match error.kind() {
        io::ErrorKind::ConnectionRefused => unserved("only the first network namespace is told of processes"),
        _ => Error::of_socket(OPERATION, error),
    };
    send(socket, Input { wish: Wish::Listen, events: None }).map_err(|error| failed(&error))?;
    match acknowledged(socket).map_err(|error| failed(&error))? {
        Some(0) => choose(socket, events).map_err(|error| failed(&error)),
        Some(errno) => Err(Error::System { operation: OPERATION, errno: Errno(errno as i32) }),
        None => Err(unserved(
            "the kernel tells only the first process and user namespaces, and with CONFIG_PROC_EVENTS",
        )),
    }
}

/// No longer has the kernel tell events.
pub(crate) fn ignore(socket: &Socket) {
    let _ = send(socket, Input { wish: Wish::Ignore, events: None });
}

/// What a notice of the subscription tells.
pub(crate) fn notice(notice: &netlink_core::Notice<'_>) -> Result<Option<Notice>, Error> {
    let payload = match notice {
        netlink_core::Notice::Message { message, .. } => message.payload,
        netlink_core::Notice::Lost(loss) => return Ok(Some(Notice::Lost(*loss))),
        _ => return Ok(None),
    };
    let Some(message) = ConnectorMessages::new(payload).next().filter(|message| message.header.id == ID)
    else {
        return Ok(None);
    };
    let event =
        ProcessEvent::try_from(message).map_err(|invalid| Error::Reply { operation: OPERATION, invalid })?;
    Ok((!is_acknowledgement(event)).then_some(Notice::Event(event)))
}

const ID: ConnectorId = ConnectorId { index: CN_IDX_PROC, value: CN_VAL_PROC };

/// Behind the headers of netlink and of the connector.
const START: usize = MESSAGE_HEADER_LENGTH + cn_msg::SIZE.lp64.1;

/// Of another listener's wish: told to all, also before this one has chosen what enters its queue.
fn is_acknowledgement(event: ProcessEvent) -> bool {
    matches!(event.change, ProcessChange::Other { kind, .. } if kind.is_empty())
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
    send(socket, Input { wish: Wish::Listen, events: Some(events) })
}

fn of_kind(kind: ProcessEvents) -> Condition {
    Condition::equal(Place::at(START + proc_event::what.lp64.0), kind.bits().to_ne_bytes())
}

fn succeeded() -> Condition {
    let code = proc_event::event_data.lp64.0 + exit_proc_event::exit_code.lp64.0;
    Condition::equal(Place::at(START + code), 0_u32.to_ne_bytes())
}

fn send(socket: &Socket, input: Input) -> io::Result<()> {
    let invalid = |problem: Problem| io::Error::new(io::ErrorKind::InvalidInput, problem.to_string());
    let input = input.to_bytes().map_err(invalid)?;
    let header = ConnectorHeader {
        id: ID,
        acknowledgement: number(socket)?,
        length: input.len() as u16,
        ..ConnectorHeader::default()
    };
    let payload = [header.to_bytes().map_err(invalid)?, input].concat();
    let length = (MESSAGE_HEADER_LENGTH + payload.len()) as u32;
    let header = MessageHeader { length, kind: NLMSG_DONE as u16, ..MessageHeader::default() };
    socket.send(&[&header.to_bytes()[..], &payload].concat(), Address::KERNEL)
}

/// The number by which this socket knows its acknowledgements: no other socket has its port.
fn number(socket: &Socket) -> io::Result<u32> {
    socket.port()
}

/// The errno in the acknowledgement of this socket's wish, if there is one in the queue.
fn acknowledged(socket: &Socket) -> io::Result<Option<u32>> {
    let expected = number(socket)?.wrapping_add(1);
    let mut buffer = [0; BUFFER];
    loop {
        let received = match socket.receive(&mut buffer) {
            Ok(received) => received,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
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
