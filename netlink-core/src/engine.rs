//! What blocking and asynchronous connections share: everything but waiting.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use crate::acknowledgement::extended;
use crate::batch::BatchReport;
use crate::connection::Acknowledged;
use crate::error::{Errno, Error, Refusal, Sent};
use crate::exchange::{Answer, Event, Exchange, Loss};
use crate::namespace::NamespaceError;
use crate::request::Message;
use crate::socket::{Address, Closed, Config, Socket, SocketOption};
use crate::table::Set;
use crate::uapi::netlink::{NLM_F_ACK, NLM_F_REQUEST};
use crate::wire::{self, MESSAGE_HEADER_LENGTH, MessageHeader, Messages, Writer};

/// Room for a datagram. The kernel builds dumps of at most 32 KiB or one object; the largest seen, a link with
/// 222 virtual functions, has 64 KiB. Pages that are never written cost nothing.
const BUFFER: usize = 1 << 20;
/// Where `struct nlmsghdr` has its flags and its sequence.
const FLAGS: usize = 6;
const SEQUENCE: usize = 8;

/// A socket, the exchange over it, and the bytes of both directions.
#[derive(Debug)]
pub(crate) struct Engine {
    config: Config,
    pub(crate) socket: Socket,
    exchange: Exchange,
    buffer: Vec<u8>,
    sent: Writer,
    /// The requests in `sent`, in order.
    requests: Vec<Written>,
    /// Sequence of the first of them.
    first: u32,
    /// What is being done, for errors.
    pub(crate) operation: &'static str,
    families: Vec<(&'static str, u16)>,
}

/// A request in the buffer of what is sent.
#[derive(Debug)]
struct Written {
    /// Which one of a batch.
    index: usize,
    start: usize,
    operation: &'static str,
    header_length: usize,
    set: Option<&'static Set>,
}

impl Engine {
    pub(crate) fn open(config: Config, operation: &'static str) -> Result<Self, Error> {
        let socket = open_socket(&config).map_err(|error| system(operation, &error))?;
        Ok(Self {
            config,
            socket,
            exchange: Exchange::new(),
            buffer: vec![0; BUFFER],
            sent: Writer::new(),
            requests: Vec::new(),
            first: 0,
            operation,
            families: Vec::new(),
        })
    }

    /// The message type of a generic family, if it was asked for before.
    pub(crate) fn family(&self, name: &str) -> Option<u16> {
        self.families.iter().find(|family| family.0 == name).map(|family| family.1)
    }

    pub(crate) fn remember_family(&mut self, name: &'static str, kind: u16) {
        self.families.push((name, kind));
    }

    pub(crate) fn forget_family(&mut self, name: &str) {
        self.families.retain(|family| family.0 != name);
    }

    /// Writes a request and sends it.
    pub(crate) fn send(&mut self, message: &dyn Message, kind: u16, answer: Answer) -> Result<(), Error> {
        self.clear();
        self.write(message, kind, answer.flags(), 0)?;
        self.launch(answer)
    }

    /// Forgets what was written.
    pub(crate) fn clear(&mut self) {
        self.sent.clear();
        self.requests.clear();
    }

    /// Writes a request behind those that are written already. One that cannot be written leaves nothing.
    fn write(&mut self, message: &dyn Message, kind: u16, flags: u16, index: usize) -> Result<(), Error> {
        let (start, operation) = (self.sent.bytes().len(), message.operation());
        self.operation = operation;
        let written = self.write_at(start, message, kind, flags);
        match written {
            Ok(()) => {
                let (header_length, set) = message.layout();
                self.requests.push(Written { index, start, operation, header_length, set });
            }
            Err(_) => self.sent.cut(start),
        }
        written
    }

    fn write_at(&mut self, start: usize, message: &dyn Message, kind: u16, flags: u16) -> Result<(), Error> {
        let operation = self.operation;
        self.sent.raw(|bytes| {
            bytes.resize(start + MESSAGE_HEADER_LENGTH, 0);
            Ok(())
        });
        message.write(&mut self.sent);
        let socket = &self.socket;
        self.sent.fill_links(|name| socket.interface_index(name)).map_err(|(name, error)| Error::Link {
            operation,
            name,
            errno: errno(&error),
        })?;
        let bytes = self.sent.finish().map_err(|invalid| Error::Input { operation, invalid })?;
        let length = (bytes.len() - start) as u32;
        let header = MessageHeader { length, kind, flags: message.flags() | flags, sequence: 0, port: 0 };
        self.sent.overwrite(start, &header.to_bytes());
        Ok(())
    }

    /// Sends what was written, of which the last request has this kind of answer.
    fn launch(&mut self, answer: Answer) -> Result<(), Error> {
        if self.exchange.is_dumping() {
            self.leave_dump()?;
        }
        let port = self.socket.port().map_err(|error| system(self.operation, &error))?;
        self.first = self.exchange.begin(answer, self.requests.len() as u32, port);
        for (sequence, request) in (self.first..).zip(&self.requests) {
            self.sent.overwrite(request.start + SEQUENCE, &sequence.to_ne_bytes());
        }
        let sent = self.socket.send(self.sent.bytes(), Address::KERNEL);
        sent.map_err(|error| {
            self.exchange.abandon();
            system(self.operation, &error)
        })
    }

    /// The next event, or `None` when the socket must be waited for.
    #[inline]
    pub(crate) fn event(&mut self) -> Result<Option<Event>, Error> {
        loop {
            if let Some(event) = self.exchange.poll(&self.buffer) {
                return Ok(Some(event));
            }
            match self.socket.receive(&mut self.buffer) {
                Ok(received) => self.exchange.handle(&received, None),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
                Err(error) if errno(&error) == nix::errno::Errno::ENOBUFS.into() => {
                    self.exchange.handle_overrun();
                }
                Err(error) => return Err(system(self.operation, &error)),
            }
        }
    }

    /// The message that an event named.
    #[inline]
    pub(crate) fn message(&self, place: Range<usize>) -> Result<wire::Message<'_>, Error> {
        let bytes = self.buffer.get(place).unwrap_or_default();
        match Messages::new(bytes).next() {
            Some(Ok(message)) => Ok(message),
            _ => Err(self.lost(Loss::Damaged)),
        }
    }

    /// The request that was sent last.
    #[inline]
    pub(crate) fn sent(&self) -> Option<wire::Message<'_>> {
        Messages::new(self.sent.bytes()).next()?.ok()
    }

    /// What a message says that ends a request well.
    pub(crate) fn acknowledged(&self, place: Range<usize>) -> Result<Acknowledged, Error> {
        let message = self.message(place)?;
        let said = extended(&message);
        Ok(Acknowledged {
            warning: said.text().ok().flatten().map(Into::into),
            cookie: said.cookie().ok().flatten().map(Into::into),
        })
    }

    /// The refusal of the request with this sequence.
    pub(crate) fn refused(&self, sequence: u32, place: Range<usize>) -> Error {
        let request = self.request(sequence);
        let sent = Sent {
            bytes: request.and_then(|request| self.sent.bytes().get(request.start..)).unwrap_or_default(),
            header_length: request.map_or(0, |request| request.header_length),
            set: request.and_then(|request| request.set),
        };
        let operation = request.map_or(self.operation, |request| request.operation);
        match self.message(place) {
            Ok(message) => Error::Refused(Box::new(Refusal::read(operation, &message, &sent))),
            Err(error) => error,
        }
    }

    fn request(&self, sequence: u32) -> Option<&Written> {
        self.requests.get(sequence.wrapping_sub(self.first) as usize)
    }

    pub(crate) fn lost(&self, loss: Loss) -> Error {
        Error::Lost { operation: self.operation, loss }
    }

    /// Gives up what is in flight: its answer will be skipped.
    pub(crate) fn abandon(&mut self) {
        if !self.exchange.is_dumping() {
            self.exchange.abandon();
        }
    }

    /// Makes room for datagrams of this length.
    pub(crate) fn grow(&mut self, length: usize) {
        if length > self.buffer.len() {
            self.buffer.resize(length, 0);
        }
    }

    /// A dump that was begun keeps its socket busy until it is read to its end, so the socket is replaced: that
    /// takes microseconds, where reading a million routes takes half a second. Where it cannot be (the thread
    /// is in another namespace by now), what is left of the dump is skipped.
    fn leave_dump(&mut self) -> Result<(), Error> {
        let fresh = open_socket(&self.config).map_err(|error| system(self.operation, &error))?;
        if !self.socket.replace(fresh) {
            while self.exchange.is_dumping() && self.event()?.is_some() {}
        }
        self.exchange.abandon();
        Ok(())
    }
}

/// Flights: requests of a batch that are sent together.
impl Engine {
    /// How many requests may be in flight: if every one is refused, the refusals still fit into the receive
    /// buffer, of which the kernel counts a datagram's bookkeeping as well.
    pub(crate) fn flight_room(&self) -> usize {
        let buffer = self.socket.receive_buffer().unwrap_or(0);
        (buffer / REFUSAL).clamp(1, LARGEST_FLIGHT)
    }

    /// How much room the flight takes so far. Kernels that do not cap refusals repeat the request in them.
    pub(crate) fn written(&self) -> usize {
        self.requests.len().max(self.sent.bytes().len() / REFUSAL)
    }

    pub(crate) fn load(&mut self, message: &dyn Message, kind: u16, index: usize) -> Result<(), Error> {
        self.write(message, kind, NLM_F_REQUEST as u16, index)
    }

    /// Sends the flight, if there is one, and asks for an acknowledgement of its last request.
    pub(crate) fn launch_flight(&mut self) -> Result<bool, Error> {
        let Some(last) = self.requests.last() else { return Ok(false) };
        let header = self.sent.bytes().get(last.start..).and_then(MessageHeader::read).unwrap_or_default();
        self.sent.overwrite(last.start + FLAGS, &(header.flags | NLM_F_ACK as u16).to_ne_bytes());
        self.launch(Answer::Acknowledgement)?;
        Ok(true)
    }

    /// Which request of the batch was refused, and why.
    pub(crate) fn refused_in_flight(&self, sequence: u32, place: Range<usize>) -> (usize, Error) {
        let index = self.request(sequence).map_or(0, |request| request.index);
        (index, self.refused(sequence, place))
    }

    /// Marks every request of the flight that has not failed already as failed by `error`.
    pub(crate) fn fail_flight(&self, error: &Error, report: &mut BatchReport) {
        let first = self.requests.first().map_or(0, |request| request.index);
        let known = report.failures.iter().rev().map(|failure| failure.0);
        let known: Vec<usize> = known.take_while(|&index| index >= first).collect();
        let rest = self.requests.iter().filter(|request| !known.contains(&request.index));
        report.failures.extend(rest.map(|request| (request.index, error.clone())));
    }
}

/// What a refusal may take of the receive buffer: a kilobyte of message and attributes, and its bookkeeping.
const REFUSAL: usize = 2048;
/// More in one system call gains nothing.
const LARGEST_FLIGHT: usize = 256;

/// Opens a socket with extended acknowledgements and strict checking, where the kernel has them.
fn open_socket(config: &Config) -> io::Result<Socket> {
    let socket = config.open()?;
    for option in [
        SocketOption::ExtendedAcknowledgements,
        SocketOption::CappedAcknowledgements,
        SocketOption::StrictChecking,
    ] {
        match socket.set_option(option, true) {
            Err(error) if errno(&error) != nix::errno::Errno::ENOPROTOOPT.into() => return Err(error),
            _ => {}
        }
    }
    Ok(socket)
}

fn errno(error: &io::Error) -> Errno {
    Errno(error.raw_os_error().unwrap_or(nix::errno::Errno::EINVAL as i32))
}

/// A system call's error as one of a connection's.
pub(crate) fn system(operation: &'static str, error: &io::Error) -> Error {
    let cause = error.get_ref();
    if cause.is_some_and(|cause| cause.is::<Closed>()) {
        return Error::Closed { operation };
    }
    match cause.and_then(|cause| cause.downcast_ref::<NamespaceError>()) {
        Some(NamespaceError { namespace, error }) => {
            Error::Namespace { operation, namespace: Arc::clone(namespace), errno: errno(error) }
        }
        None => Error::System { operation, errno: errno(error) },
    }
}
