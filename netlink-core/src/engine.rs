//! What blocking and asynchronous connections share: everything but waiting.

mod flight;
mod socket;
mod transaction;

use socket::open_socket;
pub(crate) use transaction::Transaction;

use std::io;
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::acknowledgement::extended;
use crate::connection::Acknowledged;
use crate::error::{Errno, Error, Refusal, Sent};
use crate::exchange::{Answer, Event, Exchange, Loss};
use crate::namespace::NamespaceError;
use crate::request::{Message, MessageKind, Protocol, Request};
use crate::socket::{Closed, Config, Socket, Unprivileged};
use crate::table::Set;
use crate::uapi::netlink::{NLM_F_ACK_TLVS, NLM_F_REQUEST};
use crate::wire::{self, MESSAGE_HEADER_LENGTH, MessageHeader, Messages, Writer};

/// Room for a datagram. The kernel builds dumps of at most 32 KiB or one object; the largest seen, a link with
/// 222 virtual functions, has 64 KiB. Pages that are never written cost nothing.
const BUFFER: usize = 1 << 20;

/// Where `struct nlmsghdr` has its sequence.
const SEQUENCE: usize = 8;

/// A socket, the exchange over it, and the bytes of both directions.
#[derive(Debug)]
pub(crate) struct Engine {
    config: Config,
    pub(crate) socket: Socket,
    /// How many sockets it has replaced.
    pub(crate) sockets: u32,
    pub(crate) exchange: Exchange,
    pub(crate) buffer: Vec<u8>,
    sent: Writer,
    /// The requests in `sent`, in order.
    requests: Vec<Written>,
    /// Sequence of the first of them.
    first: u32,
    port: u32,
    families: Vec<(&'static str, u16)>,
    pub(crate) timeout: Option<Duration>,
    /// Until when to wait for what is awaited.
    pub(crate) deadline: Option<Instant>,
    /// Whether some of the replies may not have been asked for.
    selective: bool,
    /// Whether the queue must be emptied before anything is sent: see [`drain`](Self::drain).
    crowded: bool,
    running: Running,
}

/// A request in the buffer of what is sent.
#[derive(Debug)]
struct Written {
    /// Which one of a batch.
    index: usize,
    start: usize,
    /// Where, behind the netlink header, it has its sequence once more.
    sequence_at: Option<usize>,
    operation: &'static str,
    header_length: usize,
    set: Option<&'static Set>,
    capability: &'static str,
}

/// What is being done.
#[derive(Debug)]
struct Running {
    operation: &'static str,
    kind: u16,
    answer: Answer,
    /// Set while the kernel is asked for the message type.
    search: Option<Box<Search>>,
    /// What was lost of a dump.
    loss: Option<Loss>,
    /// The message that ended it well.
    end: Option<Range<usize>>,
    /// Whether all has been told, though what is in flight may not be answered: the end of a dump may have been lost.
    over: bool,
    /// Whether it was sent before, with another message type.
    second: bool,
}

/// The look-up of a family's message type on behalf of a request.
#[derive(Debug)]
struct Search {
    operation: &'static str,
    name: &'static str,
    /// What answers the request that is to follow, if one is.
    answer: Option<Answer>,
    /// The type that was refused, and the refusal, if it is not the first look-up.
    refused: Option<(u16, Error)>,
}

/// What an event means to the request that is running.
#[derive(Debug)]
pub(crate) enum Progress {
    Reply(Range<usize>),
    Done(Range<usize>),
}

impl Engine {
    pub(crate) fn open<P: Protocol>(config: Config, operation: &'static str) -> Result<Self, Error> {
        let socket = open_socket(&config).map_err(|error| system(operation, &error))?;
        let exchange = Exchange::with_status(P::STATUS).with_bare(P::BARE).with_peer(config.peer_named());
        Ok(Self {
            config,
            socket,
            sockets: 0,
            exchange,
            buffer: vec![0; BUFFER],
            sent: Writer::new(),
            requests: Vec::new(),
            first: 0,
            port: 0,
            families: Vec::new(),
            timeout: None,
            deadline: None,
            selective: false,
            crowded: false,
            running: Running::new(operation, 0, Answer::Acknowledgement),
        })
    }

    /// Sends a request, or, where its message type is not known, first the one that asks for it.
    #[inline]
    pub(crate) fn start<R: Request>(&mut self, request: &R, answer: Answer) -> Result<(), Error> {
        self.selective = request.is_selective();
        self.start_message::<R::Protocol>(request, answer)
    }

    fn start_message<P: Protocol>(&mut self, message: &dyn Message, answer: Answer) -> Result<(), Error> {
        match self.kind(message) {
            Ok(kind) => self.send(message, kind, answer),
            Err(search) => self.search::<P>(Search { answer: Some(answer), ..search }),
        }
    }

    /// Sends a message of which nothing but a refusal is to be heard; gives its sequence.
    pub(crate) fn post(&mut self, message: &dyn Message) -> Result<u32, Error> {
        let kind = self.kind(message).map_err(|search| search.unknown())?;
        self.clear();
        self.running = Running::new(message.operation(), kind, Answer::Acknowledgement);
        self.write(message, kind, NLM_F_REQUEST as u16, 0)?;
        let port = self.bound_port()?;
        let sequence = self.exchange.post(port);
        self.sent.overwrite(SEQUENCE, &sequence.to_ne_bytes());
        let sent = self.socket.send(self.sent.bytes(), self.config.peer_named().address());
        self.sent.release();
        sent.map_err(|error| self.failed(&error))?;
        Ok(sequence)
    }

    /// Asks for the message type of a request that is to be sent with others.
    pub(crate) fn find<R: Request>(&mut self, request: &R) -> Result<(), Error> {
        self.kind(request).map_or_else(|search| self.search::<R::Protocol>(search), |_| Ok(()))
    }

    /// Whether the message type of a request is known.
    #[inline]
    pub(crate) fn knows(&self, request: &impl Message) -> bool {
        self.kind(request).is_ok()
    }

    /// Where the next object of a dump lies, if it has been received; what else there may be is an event.
    #[inline]
    pub(crate) fn object(&mut self) -> Option<Range<usize>> {
        self.exchange.poll_object(&self.buffer)
    }

    /// What an event means to the request; `None` if nothing, or if it is dealt with.
    #[inline]
    pub(crate) fn progress<P: Protocol>(
        &mut self,
        request: &dyn Message,
        event: Event,
    ) -> Result<Option<Progress>, Error> {
        match event {
            Event::Reply { message, .. } => match self.running.search.take() {
                Some(search) => self.found::<P>(request, *search, message),
                None => Ok(Some(Progress::Reply(message))),
            },
            Event::Done { message, interrupted, .. } => {
                self.running.end = Some(message.clone());
                self.end(interrupted).map(|()| Some(Progress::Done(message)))
            }
            Event::Cut { .. } => self.end(false).map(|()| None),
            Event::Refused { sequence, message, .. } => {
                let refusal = self.refusal(sequence, message);
                self.refused::<P>(request, refusal).map(|()| None)
            }
            Event::Lost(loss) if self.running.answer == Answer::Dump => {
                self.running.loss = Some(loss);
                Ok(None)
            }
            Event::Lost(loss) => {
                self.exchange.abandon();
                Err(self.lost(loss))
            }
            Event::Notification { .. } | Event::PostRefused { .. } => Ok(None),
        }
    }

    /// Whether the message type of a request is being asked for.
    pub(crate) fn is_searching(&self) -> bool {
        self.running.search.is_some()
    }

    /// Gives up what is in flight, if anything is, to do only what this names.
    pub(crate) fn rest(&mut self, operation: &'static str) {
        self.exchange.abandon();
        self.running.operation = operation;
    }

    /// Whether there is nothing more to come of the request, for whatever reason.
    #[inline]
    pub(crate) fn is_over(&self) -> bool {
        self.running.over || self.exchange.is_idle()
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
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.crowded = false;
                    self.exchange.handle_empty();
                    return Ok(self.exchange.poll(&self.buffer));
                }
                Err(error) if errno(&error) == Errno::ENOBUFS => {
                    self.crowded = true;
                    self.exchange.handle_overrun();
                }
                Err(error) => return Err(self.failed(&error)),
            }
        }
    }

    /// Begins to count the time that an answer may take. One too long to be counted is without limit.
    pub(crate) fn set_deadline(&mut self) {
        self.deadline = self.timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    }

    /// Gives up what is in flight; its answer will be skipped. A dump can be gone on with.
    pub(crate) fn timed_out(&mut self) -> Error {
        if !self.exchange.is_dumping() {
            self.exchange.abandon();
        }
        Error::TimedOut { operation: self.running.operation }
    }

    pub(crate) fn failed(&self, error: &io::Error) -> Error {
        system(self.running.operation, error)
    }

    /// Whether a list is to be read again after this error; if not, the error to report. `attempts` counts.
    pub(crate) fn again(&mut self, error: Error, attempts: &mut u32) -> Result<(), Error> {
        *attempts += 1;
        let once_more = *attempts < self.config.attempts_allowed();
        match error {
            Error::Interrupted { .. } if once_more => Ok(()),
            Error::Interrupted { operation, .. } => {
                Err(Error::Interrupted { operation, attempts: *attempts })
            }
            Error::Lost { loss: Loss::Truncated { length }, .. } if once_more => {
                self.buffer.resize(length.max(self.buffer.len()), 0);
                Ok(())
            }
            error => Err(error),
        }
    }

    /// Reads the reply that lies there.
    #[inline]
    pub(crate) fn read<R: Request>(&self, request: &R, place: Range<usize>) -> Result<R::Reply<'_>, Error> {
        request.read(self.message(place)?).map_err(|invalid| self.invalid(invalid))
    }

    /// Makes the reply that lies there one to keep.
    #[inline]
    pub(crate) fn own<R: Request>(&self, request: &R, place: Range<usize>) -> Result<R::Owned, Error> {
        let reply = self.read(request, place)?;
        request.own(reply).map_err(|invalid| self.invalid(invalid))
    }

    /// Whether the object that lies there was asked for. One that cannot be read is told, not skipped.
    #[inline]
    pub(crate) fn selects<R: Request>(&self, request: &R, place: Range<usize>) -> bool {
        !self.selective || self.picks(request, place)
    }

    fn picks<R: Request>(&self, request: &R, place: Range<usize>) -> bool {
        let sent = Messages::new(self.sent.bytes()).next().and_then(Result::ok);
        self.read(request, place).map_or(true, |reply| sent.is_none_or(|sent| request.selects(&reply, sent)))
    }

    /// What was sent last.
    pub(crate) fn asked(&self) -> &[u8] {
        self.sent.bytes()
    }

    /// What a message says that ends a request well.
    pub(crate) fn acknowledged(&self, place: Range<usize>) -> Result<Acknowledged, Error> {
        let message = self.message(place)?;
        if u32::from(message.header.flags) & NLM_F_ACK_TLVS == 0 {
            return Ok(Acknowledged::default());
        }
        let said = extended(&message);
        Ok(Acknowledged {
            warning: said.text().ok().flatten().map(Into::into),
            cookie: said.cookie().ok().flatten().map(Into::into),
        })
    }

    /// What the kernel warned of when it ended the last request well.
    pub(crate) fn warning(&self) -> Option<&str> {
        let message = self.message(self.running.end.clone()?).ok()?;
        extended(&message).text().ok().flatten()
    }

    pub(crate) fn no_reply(&self) -> Error {
        Error::NoReply { operation: self.running.operation }
    }

    /// The message type of a request, or how to find it.
    #[inline]
    fn kind<M: Message + ?Sized>(&self, message: &M) -> Result<u16, Search> {
        let name = match message.kind() {
            MessageKind::Fixed(kind) => return Ok(kind),
            MessageKind::Family(name) => name,
        };
        let known = self.families.iter().find(|family| family.0 == name);
        let search = || Search { operation: message.operation(), name, answer: None, refused: None };
        known.map(|family| family.1).ok_or_else(search)
    }

    /// Writes a request and sends it.
    fn send(&mut self, message: &dyn Message, kind: u16, answer: Answer) -> Result<(), Error> {
        self.clear();
        self.running = Running::new(message.operation(), kind, answer);
        self.write(message, kind, answer.flags(), 0)?;
        self.launch()
    }

    /// Forgets what was written.
    #[inline]
    fn clear(&mut self) {
        self.sent.clear();
        self.requests.clear();
    }

    /// Writes a request behind those that are written already. One that cannot be written leaves nothing.
    fn write(&mut self, message: &dyn Message, kind: u16, flags: u16, index: usize) -> Result<(), Error> {
        let (start, operation) = (self.sent.bytes().len(), message.operation());
        let header = MessageHeader { kind, flags: message.flags() | flags, ..MessageHeader::default() };
        self.sent.room().extend_from_slice(&header.to_bytes());
        message.write(&mut self.sent);
        if !self.sent.is_plain() {
            self.settle(start, operation)?;
        }
        let length = (self.sent.bytes().len() - start) as u32;
        self.sent.overwrite(start, &length.to_ne_bytes());
        let (header_length, set) = message.layout();
        let (capability, sequence_at) = (message.capability(), message.sequence_at());
        self.requests.push(Written { index, start, sequence_at, operation, header_length, set, capability });
        Ok(())
    }

    /// Fills in the links that the message which begins there has by name. One of which something is wrong is forgotten.
    #[cold]
    fn settle(&mut self, start: usize, operation: &'static str) -> Result<(), Error> {
        let socket = &self.socket;
        let filled = self.sent.fill_links(|name| socket.interface_index(name));
        let settled = match filled {
            Ok(()) => self.sent.finish().map(drop).map_err(|invalid| Error::Input { operation, invalid }),
            Err((name, error)) => Err(Error::Link { operation, name, errno: errno(&error) }),
        };
        if settled.is_err() {
            self.sent.cut(start);
        }
        settled
    }

    /// Sends what was written.
    fn launch(&mut self) -> Result<(), Error> {
        if self.exchange.is_dumping() {
            self.leave_dump()?;
        }
        self.drain()?;
        let port = self.bound_port()?;
        self.first = self.exchange.begin(self.running.answer, self.requests.len() as u32, port);
        for (sequence, request) in (self.first..).zip(&self.requests) {
            self.sent.overwrite(request.start + SEQUENCE, &sequence.to_ne_bytes());
            if let Some(place) = request.sequence_at {
                let again = request.start + MESSAGE_HEADER_LENGTH + place;
                self.sent.overwrite(again, &sequence.to_ne_bytes());
            }
        }
        let sent = self.socket.send(self.sent.bytes(), self.config.peer_named().address());
        self.sent.release();
        if let Err(error) = sent {
            self.exchange.abandon();
            return Err(self.failed(&error));
        }
        self.set_deadline();
        Ok(())
    }

    /// The socket's port, or 0 while it has none.
    #[inline]
    fn bound_port(&mut self) -> Result<u32, Error> {
        if self.port == 0 {
            self.port = self.socket.port().map_err(|error| self.failed(&error))?;
        }
        Ok(self.port)
    }

    /// Asks for the message type of a family.
    fn search<P: Protocol>(&mut self, search: Search) -> Result<(), Error> {
        let Some(find) = P::find(search.name) else { return Err(search.unknown()) };
        let MessageKind::Fixed(kind) = find.kind() else { return Err(search.unknown()) };
        self.send(&find, kind, Answer::Reply)?;
        self.running.search = Some(Box::new(search));
        Ok(())
    }

    /// Takes note of the message type, and sends the request that waits for it.
    fn found<P: Protocol>(
        &mut self,
        request: &dyn Message,
        search: Search,
        place: Range<usize>,
    ) -> Result<Option<Progress>, Error> {
        let Some(find) = P::find(search.name) else { return Err(search.unknown()) };
        let kind = self.own(&find, place.clone())?.into();
        self.families.push((search.name, kind));
        let second = search.refused.is_some();
        if let Some((_, error)) = search.refused.filter(|(refused, _)| *refused == kind) {
            return Err(error);
        }
        let Some(answer) = search.answer else { return Ok(Some(Progress::Done(place))) };
        self.send(request, kind, answer)?;
        self.running.second = second;
        Ok(None)
    }

    /// A refusal, unless it may be that a module was loaded again and its family registered under a new message
    /// type: then that is looked up, once.
    fn refused<P: Protocol>(&mut self, request: &dyn Message, error: Error) -> Result<(), Error> {
        if let Some(search) = self.running.search.take() {
            return Err(search.failed(error));
        }
        let MessageKind::Family(name) = request.kind() else { return Err(error) };
        // `genl_rcv_msg` (net/netlink/genetlink.c) refuses a type that nobody has without a word about it.
        let unknown = error.refusal().is_some_and(|said| said.errno == Errno::ENOENT && said.text.is_none());
        if !unknown || self.running.second {
            return Err(error);
        }
        self.families.retain(|family| family.0 != name);
        let Running { operation, kind, answer, .. } = self.running;
        let refused = Some((kind, error));
        self.search::<P>(Search { operation, name, answer: Some(answer), refused })
    }

    /// The refusal of the request with this sequence.
    fn refusal(&self, sequence: u32, place: Range<usize>) -> Error {
        let request = self.request(sequence);
        let sent = Sent {
            bytes: request.and_then(|request| self.sent.bytes().get(request.start..)).unwrap_or_default(),
            header_length: request.map_or(0, |request| request.header_length),
            set: request.and_then(|request| request.set),
            capability: request.map_or("a capability", |request| request.capability),
        };
        let operation = request.map_or(self.running.operation, |request| request.operation);
        match self.message(place) {
            Ok(message) => {
                let errno = Errno(self.exchange.errno(&message));
                Error::Refused(Box::new(Refusal::read(operation, errno, &message, &sent)))
            }
            Err(error) => error,
        }
    }

    fn request(&self, sequence: u32) -> Option<&Written> {
        self.requests.get(sequence.wrapping_sub(self.first) as usize)
    }

    /// The request is over; what was wrong with it as a whole is its error.
    fn end(&mut self, interrupted: bool) -> Result<(), Error> {
        self.running.over = true;
        let Running { operation, loss, .. } = self.running;
        match loss {
            Some(loss) => Err(self.lost(loss)),
            None if interrupted => Err(Error::Interrupted { operation, attempts: 1 }),
            None => Ok(()),
        }
    }

    /// The message that an event named.
    #[inline]
    fn message(&self, place: Range<usize>) -> Result<wire::Message<'_>, Error> {
        let message = self.buffer.get(place).and_then(wire::Message::found);
        message.ok_or_else(|| self.lost(Loss::Damaged))
    }

    #[cold]
    fn lost(&self, loss: Loss) -> Error {
        Error::Lost { operation: self.running.operation, loss }
    }

    #[cold]
    fn invalid(&self, invalid: wire::Invalid) -> Error {
        Error::Reply { operation: self.running.operation, invalid }
    }
}

impl Running {
    fn new(operation: &'static str, kind: u16, answer: Answer) -> Self {
        let (search, loss, end, over, second) = Default::default();
        Self { operation, kind, answer, search, loss, end, over, second }
    }
}

impl Search {
    /// A look-up that failed like this.
    fn failed(&self, error: Error) -> Error {
        if error.is_not_found() { self.unknown() } else { error }
    }

    fn unknown(&self) -> Error {
        Error::Family { operation: self.operation, name: self.name }
    }
}

pub(crate) fn errno(error: &io::Error) -> Errno {
    error.raw_os_error().map_or(Errno::EINVAL, Errno)
}

/// A system call's error as one of a connection's.
pub(crate) fn system(operation: &'static str, error: &io::Error) -> Error {
    let cause = error.get_ref();
    if cause.is_some_and(|cause| cause.is::<Closed>()) {
        return Error::Closed { operation };
    }
    if let Some(NamespaceError { namespace, error }) = cause.and_then(|cause| cause.downcast_ref()) {
        return Error::Namespace { operation, namespace: Arc::clone(namespace), errno: errno(error) };
    }
    let (error, capability) = match cause.and_then(|cause| cause.downcast_ref()) {
        Some(Unprivileged { capability, error }) => (error, Some(*capability)),
        None => (error, None),
    };
    Error::System { operation, errno: errno(error), capability }
}
