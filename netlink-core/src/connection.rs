//! The blocking connection.

use std::io;
use std::marker::PhantomData;
use std::ops::Range;
use std::time::Duration;

use crate::batch::BatchReport;
use crate::engine::{Engine, Progress, Transaction};
use crate::error::Error;
use crate::exchange::{Answer, Event};
use crate::namespace::Namespace;
use crate::request::{AnswerKind, Confirmed, Echo, Many, Message, One, Protocol, Request, Transactional};
use crate::socket::{Closer, Config, Socket};

/// A connection to the kernel's side of one netlink protocol. Family crates name theirs: a `Connection` of
/// `netlink-route` is one of these.
///
/// It belongs to the network namespace of the thread that opened it, or of its [`Config`], and may be used
/// from any thread. Its socket is bound to no group: notifications have sockets of their own.
///
/// An answer that was not waited for (after a timeout, or when a dump was not read to its end) never
/// disturbs the next request. A dump that was left costs the next request a new socket, some microseconds: it has
/// the options, buffers and [filter](Config::filter) of the old one, and perhaps another port id. A socket whose port was
/// chosen or that has joined groups is kept, and the rest of the dump is read and skipped.
///
/// Sending does the kernel's work in the caller: a deadline bounds waiting for the answer, but not, say, the
/// 40 ms that deleting a bridge takes.
#[derive(Debug)]
pub struct Connection<P> {
    engine: Engine,
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

    /// Connects in this network namespace. Needs the capabilities of entering it: see [`Namespace`].
    ///
    /// # Errors
    /// As [`open`](Self::open), and those of entering the namespace.
    pub fn open_in(namespace: &Namespace) -> Result<Self, Error> {
        Self::with(Config::new(P::NUMBER).namespace(namespace.clone()))
    }

    /// Connects with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// [`Error::System`], with whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        Ok(Self { engine: Engine::open::<P>(config, P::NAME)?, protocol: PhantomData })
    }

    /// Sets how long each request may wait for its answer, and a dump for each of its objects; without a limit
    /// unless this is called. A dump can be gone on with afterwards.
    pub fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.engine.timeout = timeout;
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        &self.engine.socket
    }

    /// A handle by which another thread can end the connection's use, while it waits too: every request then
    /// fails with [`Error::Closed`].
    ///
    /// # Errors
    /// Those of [`Socket::closer`].
    pub fn closer(&mut self) -> io::Result<Closer> {
        self.engine.socket.closer()
    }

    /// What the kernel warned of when it carried out the last request.
    pub fn warning(&self) -> Option<&str> {
        self.engine.warning()
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
        self.engine.start(&request, R::Answer::ANSWER)?;
        loop {
            if let Progress::Done(message) = self.progress(&request)? {
                return self.engine.acknowledged(message);
            }
        }
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
        self.engine.start(&request, Answer::Echo)?;
        let mut made = None;
        loop {
            match self.progress(&request)? {
                Progress::Reply(place) => made = Some(self.engine.own(&request, place)?),
                Progress::Done(_) => return Ok(made),
            }
        }
    }

    /// Runs a request that has one reply.
    ///
    /// # Errors
    /// Any [`Error`]; [`is_not_found`](Error::is_not_found) where there is no such object.
    pub fn get<R>(&mut self, request: R) -> Result<R::Owned, Error>
    where
        R: Request<Protocol = P, Answer = One>,
    {
        self.engine.start(&request, Answer::Reply)?;
        match self.progress(&request)? {
            Progress::Reply(place) => self.engine.own(&request, place),
            Progress::Done(_) => Err(self.engine.no_reply()),
        }
    }

    /// As [`get`](Self::get), but lends the reply instead of making it one to keep.
    ///
    /// # Errors
    /// Those of [`get`](Self::get).
    pub fn lend<R>(&mut self, request: R) -> Result<R::Reply<'_>, Error>
    where
        R: Request<Protocol = P, Answer = One>,
    {
        self.engine.start(&request, Answer::Reply)?;
        match self.progress(&request)? {
            Progress::Reply(place) => self.engine.read(&request, place),
            Progress::Done(_) => Err(self.engine.no_reply()),
        }
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
        self.engine.start(&request, Answer::Dump)?;
        Ok(Dump { connection: self, request })
    }

    /// Lists objects. A list that changed while it was read is read again, [up to 16 times](Config::attempts).
    ///
    /// # Errors
    /// Any [`Error`]; [`Interrupted`](Error::Interrupted) where it changed every time.
    pub fn list<R>(&mut self, request: R) -> Result<Vec<R::Owned>, Error>
    where
        R: Request<Protocol = P, Answer = Many>,
    {
        let mut attempts = 0;
        loop {
            match self.dump(&request)?.collect() {
                Err(error) => self.engine.again(error, &mut attempts)?,
                all => return all,
            }
        }
    }

    /// Runs any number of requests, many to a system call: several times faster than one by one. Each is
    /// carried out or refused on its own, in order.
    ///
    /// Requests of several types go as [`AnyRequest`](crate::AnyRequest)s. They are written as they are sent, so an
    /// iterator need not hold them all. Nothing waits for the requests themselves: only the last of each flight is
    /// acknowledged, the kernel tells refusals unasked, and no more is in flight than the receive buffer can
    /// answer. Where an answer was lost all the same, the outcome of its flight [is
    /// unknown](Error::is_outcome_unknown), and says so.
    pub fn batch<R>(&mut self, requests: impl IntoIterator<Item = R>) -> BatchReport
    where
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        let mut report = BatchReport::default();
        let room = self.engine.begin_batch();
        for request in requests {
            if !self.engine.knows(&request) {
                self.fly(&mut report);
                if let Err(error) = self.find(&request) {
                    report.count(Err(error));
                    continue;
                }
            }
            if self.engine.load(&request, &mut report, room) {
                self.fly(&mut report);
            }
        }
        self.fly(&mut report);
        report.sorted()
    }

    /// Runs requests that are carried out together or not at all, in one message to the kernel. If the report
    /// [is complete](BatchReport::is_complete), all were carried out; otherwise none, unless the [outcome is
    /// unknown](Error::is_outcome_unknown).
    ///
    /// Every request that the kernel refuses is told. Where it refuses the transaction as a whole, that is told for every
    /// request: `ERESTART` where a generation was given and is no longer the current one. Requests that cannot be
    /// written keep it from being sent.
    pub fn transaction<R>(
        &mut self,
        requests: impl IntoIterator<Item = R>,
        generation: Option<u32>,
    ) -> BatchReport
    where
        P: Transactional,
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        let mut transaction = Transaction::default();
        let mut flying = self.engine.launch_transaction::<P>(requests, generation, &mut transaction);
        while flying {
            let event = self.event();
            flying = !self.engine.land_transaction(event, &mut transaction);
        }
        transaction.into_report()
    }

    /// Sends what is waiting and reads its answers.
    fn fly(&mut self, report: &mut BatchReport) {
        let mut flying = self.engine.launch_flight(report);
        while flying {
            let event = self.event();
            flying = !self.engine.land(event, report);
        }
    }

    /// Finds out the message type of a request.
    fn find<R: Request>(&mut self, request: &R) -> Result<(), Error> {
        self.engine.find(request)?;
        let found = self.progress(request).map(drop);
        self.engine.begin_batch();
        found
    }

    /// What comes next for the request; waits for it.
    fn progress(&mut self, request: &dyn Message) -> Result<Progress, Error> {
        loop {
            let event = self.event()?;
            if let Some(progress) = self.engine.progress::<P>(request, event)? {
                return Ok(progress);
            }
        }
    }

    #[inline]
    fn event(&mut self) -> Result<Event, Error> {
        loop {
            if let Some(event) = self.engine.event()? {
                return Ok(event);
            }
            self.wait()?;
        }
    }

    #[cold]
    fn wait(&mut self) -> Result<(), Error> {
        match self.engine.socket.wait_readable(self.engine.deadline) {
            Ok(true) => Ok(()),
            Ok(false) => Err(self.engine.timed_out()),
            Err(error) => Err(self.engine.failed(&error)),
        }
    }
}

/// A list being read. See [`Connection::dump`].
///
/// Dropping it early costs nothing but a new socket for the next request, or, where [the socket is
/// kept](Connection), reading the rest.
#[derive(Debug)]
pub struct Dump<'c, P, R> {
    connection: &'c mut Connection<P>,
    request: R,
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
    #[inline]
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Option<R::Reply<'_>>, Error> {
        match self.place()? {
            Some(place) => self.connection.engine.read(&self.request, place).map(Some),
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
            all.push(self.connection.engine.own(&self.request, place)?);
        }
        Ok(all)
    }

    /// Where the next object lies in the buffer.
    #[inline]
    fn place(&mut self) -> Result<Option<Range<usize>>, Error> {
        match self.connection.engine.object() {
            Some(place) if self.connection.engine.selects(&self.request, place.clone()) => Ok(Some(place)),
            _ => self.await_place(),
        }
    }

    /// As [`place`](Self::place), whatever must be done for it.
    #[cold]
    fn await_place(&mut self) -> Result<Option<Range<usize>>, Error> {
        self.connection.engine.set_deadline();
        while !self.connection.engine.is_over() {
            if let Progress::Reply(place) = self.connection.progress(&self.request)? {
                if self.connection.engine.selects(&self.request, place.clone()) {
                    return Ok(Some(place));
                }
            }
        }
        Ok(None)
    }
}
