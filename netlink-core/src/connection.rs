//! The blocking connection.

use std::marker::PhantomData;
use std::ops::Range;
use std::time::{Duration, Instant};

use crate::batch::BatchReport;
use crate::engine::{Engine, system};
use crate::error::{Errno, Error};
use crate::exchange::{Answer, Event, Loss};
use crate::request::{AnswerKind, Confirmed, Echo, Many, Message, MessageKind, One, Protocol, Request};
use crate::socket::{Config, Socket};

/// How often [`Connection::list`] starts over unless told otherwise.
const ATTEMPTS: u32 = 16;

/// A connection to the kernel's side of one netlink protocol. Family crates name theirs: a `Connection` of
/// `netlink-route` is one of these.
///
/// It belongs to the network namespace of the thread that opened it, or of its [`Config`], and may be used
/// from any thread. Its socket is bound to no group: notifications have sockets of their own.
///
/// An answer that was not waited for (after a timeout, or when a dump was not read to its end) never
/// disturbs the next request. A dump that was left costs the next request a new socket, some microseconds;
/// the port id changes with it.
///
/// Sending does the kernel's work in the caller: a deadline bounds waiting for the answer, but not, say, the
/// 40 ms that deleting a bridge takes.
#[derive(Debug)]
pub struct Connection<P> {
    engine: Engine,
    timeout: Option<Duration>,
    deadline: Option<Instant>,
    attempts: u32,
    protocol: PhantomData<fn() -> P>,
}

/// What the kernel added to its acknowledgement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Acknowledged {
    /// A warning about a request that was carried out all the same.
    pub warning: Option<Box<str>>,
    /// Data of the operation's own.
    pub cookie: Option<Box<[u8]>>,
}

impl<P: Protocol> Connection<P> {
    /// Connects in the current network namespace. Needs no capability.
    ///
    /// # Errors
    /// [`Error::System`] with `EPROTONOSUPPORT` where the kernel does not have the protocol.
    pub fn open() -> Result<Self, Error> {
        Self::with(Config::new(P::NUMBER))
    }

    /// Connects with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// [`Error::System`], with whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        let engine = Engine::open(config, P::NAME)?;
        Ok(Self { engine, timeout: None, deadline: None, attempts: ATTEMPTS, protocol: PhantomData })
    }

    /// Sets how long each request may wait for its answer, and a dump for each of its objects; without a limit
    /// unless this is called.
    pub fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.timeout = timeout;
    }

    /// Sets how often [`list`](Self::list) reads a dump that keeps changing under it; 16 unless this is called.
    pub fn set_attempts(&mut self, attempts: u32) {
        self.attempts = attempts.max(1);
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        &self.engine.socket
    }

    /// Runs a request that is acknowledged.
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own.
    pub fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        self.resolved(&request, |connection, kind| connection.run_of_kind(&request, kind))
    }

    /// Runs a request that makes something, and asks what was made. `None` where the kernel carried it out
    /// but does not tell.
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own.
    pub fn create<R>(&mut self, request: R) -> Result<Option<R::Owned>, Error>
    where
        R: Request<Protocol = P, Answer = Echo>,
    {
        self.resolved(&request, |connection, kind| connection.create_of_kind(&request, kind))
    }

    /// Runs a request that has one reply.
    ///
    /// # Errors
    /// Any [`Error`]; [`is_not_found`](Error::is_not_found) where there is no such object.
    pub fn get<R>(&mut self, request: R) -> Result<R::Owned, Error>
    where
        R: Request<Protocol = P, Answer = One>,
    {
        self.resolved(&request, |connection, kind| connection.get_of_kind(&request, kind))
    }

    /// Begins to list objects, lending each as it is read. Nothing is kept, so the list may be of any size.
    ///
    /// To run another request for each object, use [`list`](Self::list) or a second connection: this one is
    /// busy until the dump is dropped.
    ///
    /// # Errors
    /// Any [`Error`]; most come from [`Dump::next`].
    pub fn dump<R>(&mut self, request: R) -> Result<Dump<'_, P, R>, Error>
    where
        R: Request<Protocol = P, Answer = Many>,
    {
        let kind = self.kind(&request)?;
        self.send(&request, kind, Answer::Dump)?;
        Ok(Dump { connection: self, request, kind, flaw: None, ended: false })
    }

    /// Runs any number of requests, many to a system call: several times faster than one by one. Each is
    /// carried out or refused on its own, in order.
    ///
    /// Requests of several types go as [`AnyRequest`](crate::AnyRequest)s. They are written as they are sent, so an iterator
    /// need not hold them all. Nothing waits for the requests themselves: only the last of each flight is
    /// acknowledged, the kernel tells refusals unasked, and no more is in flight than the receive buffer can
    /// answer. Where an answer was lost all the same, the outcome of its flight [is
    /// unknown](Error::is_outcome_unknown), and says so.
    pub fn batch<R>(&mut self, requests: impl IntoIterator<Item = R>) -> BatchReport
    where
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        let mut report = BatchReport::default();
        let room = self.engine.flight_room();
        self.engine.clear();
        for request in requests {
            if let Err(error) = self.load(&request, &mut report) {
                report.failures.push((report.requests, error));
            }
            report.requests += 1;
            if self.engine.written() >= room {
                self.fly(&mut report);
            }
        }
        self.fly(&mut report);
        report.failures.sort_by_key(|failure| failure.0);
        report
    }

    /// Writes a request behind the others of its flight. Asking for its family's message type needs the socket,
    /// so those that are waiting go first.
    fn load(&mut self, request: &dyn Message, report: &mut BatchReport) -> Result<(), Error> {
        if matches!(request.kind(), MessageKind::Family(name) if self.engine.family(name).is_none()) {
            self.fly(report);
        }
        let kind = self.kind(request)?;
        self.engine.load(request, kind, report.requests)
    }

    /// Sends what is waiting and reads its answers.
    fn fly(&mut self, report: &mut BatchReport) {
        let outcome = self.engine.launch_flight().and_then(|flying| {
            self.set_deadline();
            while flying && !self.land(report)? {}
            Ok(())
        });
        if let Err(error) = outcome {
            self.engine.fail_flight(&error, report);
        }
        self.engine.clear();
    }

    /// Takes note of the next answer of a flight; whether it was the last.
    fn land(&mut self, report: &mut BatchReport) -> Result<bool, Error> {
        match self.event()? {
            Event::Done { .. } => Ok(true),
            Event::Refused { sequence, message, last } => {
                report.failures.push(self.engine.refused_in_flight(sequence, message));
                Ok(last)
            }
            event => self.unexpected(event).map(|()| false),
        }
    }

    /// Lists objects. A list that changed while it was read is read again.
    ///
    /// # Errors
    /// Any [`Error`]; [`Interrupted`](Error::Interrupted) where it changed every time.
    pub fn list<R>(&mut self, request: R) -> Result<Vec<R::Owned>, Error>
    where
        R: Request<Protocol = P, Answer = Many>,
    {
        for _ in 1..self.attempts {
            match self.dump(&request)?.collect() {
                Err(Error::Interrupted { .. }) => {}
                Err(Error::Lost { loss: Loss::Truncated { length }, .. }) => self.engine.grow(length),
                result => return result,
            }
        }
        self.dump(&request)?.collect().map_err(|error| match error {
            Error::Interrupted { operation, .. } => Error::Interrupted { operation, attempts: self.attempts },
            error => error,
        })
    }

    fn run_of_kind<R>(&mut self, request: &R, kind: u16) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        self.send(request, kind, R::Answer::ANSWER)?;
        loop {
            match self.event()? {
                Event::Done { message, .. } => return self.engine.acknowledged(message),
                event => self.unexpected(event)?,
            }
        }
    }

    fn create_of_kind<R>(&mut self, request: &R, kind: u16) -> Result<Option<R::Owned>, Error>
    where
        R: Request<Protocol = P, Answer = Echo>,
    {
        self.send(request, kind, Answer::Echo)?;
        let mut made = None;
        loop {
            match self.event()? {
                Event::Reply { message, .. } => made = Some(self.own(request, message)?),
                Event::Done { .. } => return Ok(made),
                event => self.unexpected(event)?,
            }
        }
    }

    fn get_of_kind<R>(&mut self, request: &R, kind: u16) -> Result<R::Owned, Error>
    where
        R: Request<Protocol = P, Answer = One>,
    {
        self.send(request, kind, Answer::Reply)?;
        loop {
            match self.event()? {
                Event::Reply { message, .. } => return self.own(request, message),
                Event::Done { .. } => return Err(Error::NoReply { operation: self.engine.operation }),
                event => self.unexpected(event)?,
            }
        }
    }

    /// Does `attempt` with the message type of the request, and once more where its family has another one by
    /// now.
    fn resolved<T>(
        &mut self,
        request: &dyn Message,
        attempt: impl Fn(&mut Self, u16) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let kind = self.kind(request)?;
        attempt(self, kind).or_else(|error| {
            let kind = self.kind_again(request, kind, error)?;
            attempt(self, kind)
        })
    }

    /// The message type of a request; that of a family's is asked for the first time.
    fn kind(&mut self, message: &dyn Message) -> Result<u16, Error> {
        let name = match message.kind() {
            MessageKind::Fixed(kind) => return Ok(kind),
            MessageKind::Family(name) => name,
        };
        if let Some(kind) = self.engine.family(name) {
            return Ok(kind);
        }
        let operation = message.operation();
        let unknown = Error::Family { operation, name };
        let Some(find) = P::find(name) else { return Err(unknown) };
        let MessageKind::Fixed(kind) = find.kind() else { return Err(unknown) };
        let found = self.get_of_kind(&find, kind);
        let family = found.map_err(|error| if error.is_not_found() { unknown } else { error })?.into();
        self.engine.remember_family(name, family);
        Ok(family)
    }

    /// The message type that a family has got since `kind` was refused with `error`: a module that is loaded
    /// again registers under a new one. In all other cases the error to report.
    fn kind_again(&mut self, message: &dyn Message, kind: u16, error: Error) -> Result<u16, Error> {
        let MessageKind::Family(name) = message.kind() else { return Err(error) };
        // `genl_rcv_msg` (net/netlink/genetlink.c) refuses a type that nobody has without a word about it.
        let refusal = error.refusal();
        if !refusal.is_some_and(|said| said.errno == Errno::NOT_FOUND && said.text.is_none()) {
            return Err(error);
        }
        self.engine.forget_family(name);
        let now = self.kind(message)?;
        if now == kind { Err(error) } else { Ok(now) }
    }

    fn send(&mut self, message: &dyn Message, kind: u16, answer: Answer) -> Result<(), Error> {
        self.engine.send(message, kind, answer)?;
        self.set_deadline();
        Ok(())
    }

    /// Begins to count the time that an answer may take. Sending does not count: the kernel works within it.
    pub(crate) fn set_deadline(&mut self) {
        self.deadline = self.timeout.map(|timeout| Instant::now() + timeout);
    }

    /// The next event; waits for it.
    #[inline]
    fn event(&mut self) -> Result<Event, Error> {
        loop {
            if let Some(event) = self.engine.event()? {
                return Ok(event);
            }
            self.wait()?;
        }
    }

    fn wait(&mut self) -> Result<(), Error> {
        let operation = self.engine.operation;
        match self.engine.socket.wait_readable(self.deadline) {
            Ok(true) => Ok(()),
            Ok(false) => {
                self.engine.abandon();
                Err(Error::TimedOut { operation })
            }
            Err(error) => Err(system(operation, &error)),
        }
    }

    fn own<R: Request>(&self, request: &R, place: Range<usize>) -> Result<R::Owned, Error> {
        let operation = self.engine.operation;
        let reply = request.read(self.engine.message(place)?);
        let owned = reply.and_then(|reply| request.own(reply));
        owned.map_err(|invalid| Error::Reply { operation, invalid })
    }

    /// What every request does with events that are not its own.
    fn unexpected(&mut self, event: Event) -> Result<(), Error> {
        match event {
            Event::Refused { sequence, message, .. } => Err(self.engine.refused(sequence, message)),
            Event::Lost(loss) => {
                self.engine.abandon();
                Err(self.engine.lost(loss))
            }
            _ => Ok(()),
        }
    }
}

/// A list being read. See [`Connection::dump`].
///
/// Dropping it early costs nothing: the next request takes a new socket.
#[derive(Debug)]
pub struct Dump<'c, P, R> {
    connection: &'c mut Connection<P>,
    request: R,
    kind: u16,
    flaw: Option<Error>,
    ended: bool,
}

impl<P, R> Dump<'_, P, R>
where
    P: Protocol,
    R: Request<Protocol = P, Answer = Many>,
{
    /// The next object, or `None` after the last.
    ///
    /// A list of which something is wrong as a whole (it changed while it was read, a datagram was too long)
    /// is read to its end all the same; there, once, an error says so instead of `None`.
    ///
    /// # Errors
    /// - [`Error::Interrupted`], at the end: objects may be missing or have come twice.
    /// - [`Error::Lost`], at the end: objects are missing.
    /// - [`Error::Refused`]: the kernel does not list, or stopped.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Option<R::Reply<'_>>, Error> {
        match self.place()? {
            Some(place) => self.read(place).map(Some),
            None => Ok(None),
        }
    }

    /// What `pick` makes of the first object that it makes something of; the rest is not read.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn find_map<T>(
        mut self,
        mut pick: impl FnMut(R::Reply<'_>) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        while let Some(reply) = self.next()? {
            if let Some(found) = pick(reply) {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// All objects that are left, each made one to keep.
    ///
    /// # Errors
    /// Those of [`next`](Self::next), and [`Error::Reply`] for an object that cannot be read.
    pub fn collect(mut self) -> Result<Vec<R::Owned>, Error> {
        let mut all = Vec::new();
        while let Some(place) = self.place()? {
            all.push(self.connection.own(&self.request, place)?);
        }
        Ok(all)
    }

    /// Where the next object lies in the buffer.
    #[inline]
    fn place(&mut self) -> Result<Option<Range<usize>>, Error> {
        self.connection.set_deadline();
        while !self.ended {
            match self.connection.event()? {
                Event::Reply { message, .. } if self.selects(message.clone()) => return Ok(Some(message)),
                Event::Reply { .. } => {}
                Event::Done { interrupted, .. } => return self.end(interrupted),
                Event::Lost(loss) => self.flaw = Some(self.connection.engine.lost(loss)),
                Event::Refused { sequence, message, .. } => self.refused(sequence, message)?,
                event => self.connection.unexpected(event)?,
            }
        }
        Ok(None)
    }

    /// Begins anew where the family has another message type by now. It cannot have got one on the way: a
    /// running dump holds the module.
    #[cold]
    fn refused(&mut self, sequence: u32, message: Range<usize>) -> Result<(), Error> {
        self.ended = true;
        let error = self.connection.engine.refused(sequence, message);
        self.kind = self.connection.kind_again(&self.request, self.kind, error)?;
        self.connection.send(&self.request, self.kind, Answer::Dump)?;
        self.ended = false;
        Ok(())
    }

    fn end(&mut self, interrupted: bool) -> Result<Option<Range<usize>>, Error> {
        self.ended = true;
        let operation = self.connection.engine.operation;
        let interrupted = interrupted.then_some(Error::Interrupted { operation, attempts: 1 });
        self.flaw.take().or(interrupted).map_or(Ok(None), Err)
    }

    /// Whether the object was asked for. One that cannot be read is told, not skipped.
    #[inline]
    fn selects(&self, place: Range<usize>) -> bool {
        let sent = self.connection.engine.sent();
        self.read(place).map_or(true, |reply| sent.is_none_or(|sent| self.request.selects(&reply, sent)))
    }

    #[inline]
    fn read(&self, place: Range<usize>) -> Result<R::Reply<'_>, Error> {
        let operation = self.connection.engine.operation;
        let reply = self.request.read(self.connection.engine.message(place)?);
        reply.map_err(|invalid| Error::Reply { operation, invalid })
    }
}
