//! The asynchronous connection, for tokio: the same requests and names as the blocking one, with `.await`.
//!
//! There is no task and no channel behind it. The socket is tried before anything is waited for, and the kernel
//! answers most requests while they are sent, so they complete without a turn of the runtime. Any runtime of tokio
//! will do that has IO enabled, and time where there is a timeout or a watch.
//!
//! Every future and every [`Dump`] may be dropped at any point. The connection stays usable: what still comes in
//! answer is skipped. Whether a request that was dropped had been carried out is not known, unless it was never
//! polled.

mod monitor;
mod subscription;
mod watch;

use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::Range;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use ::tokio::io::Interest;
use ::tokio::io::unix::{AsyncFd, AsyncFdReadyGuard};
use ::tokio::runtime::{Handle, Id};
use ::tokio::time::{Instant, Sleep, sleep_until};
use futures_core::Stream;

use crate::batch::BatchReport;
use crate::connection::Acknowledged;
use crate::engine::{Engine, Progress, Transaction};
use crate::error::Error;
use crate::exchange::{Answer, Event};
use crate::namespace::Namespace;
use crate::request::{AnswerKind, Confirmed, Echo, Many, Message, One, Protocol, Request, Transactional};
use crate::socket::{Closer, Config, Socket};
pub use monitor::Monitor;
pub use subscription::Subscription;
pub use watch::Watch;

/// How many events are taken without a pause before other tasks get their turn.
const EVENTS_PER_TURN: u32 = 1024;

/// An asynchronous connection to the kernel's side of one netlink protocol; see the [module](self) and the
/// blocking [`Connection`](crate::Connection), which it is otherwise like.
///
/// # Panics
/// Its futures panic where they have to wait and are not polled by a tokio runtime with IO enabled, or, with a
/// timeout, with time enabled.
#[derive(Debug)]
pub struct Connection<P> {
    engine: Engine,
    registration: Option<Registration>,
    events: u32,
    protocol: PhantomData<fn() -> P>,
}

/// A socket as the runtime knows it, made when it is first waited for.
#[derive(Debug)]
struct Registration {
    /// A duplicate of the descriptor, lest it be closed while it is registered.
    descriptor: AsyncFd<OwnedFd>,
    /// What becomes readable when the socket is closed, if anything can close it.
    closing: Option<AsyncFd<OwnedFd>>,
    /// What wakes at the deadline, if there ever was one.
    sleep: Option<Pin<Box<Sleep>>>,
    /// Which of the engine's sockets it is, in which runtime.
    place: (u32, Id),
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
        let engine = Engine::open::<P>(config, P::NAME)?;
        Ok(Self { engine, registration: None, events: 0, protocol: PhantomData })
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

    /// A handle by which another task or thread can end the connection's use, while it waits too: every request then
    /// fails with [`Error::Closed`].
    ///
    /// # Errors
    /// Those of [`Socket::closer`].
    pub fn closer(&mut self) -> std::io::Result<Closer> {
        self.registration = None; // the next one knows the closer
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
    pub async fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        self.engine.start(&request, R::Answer::ANSWER)?;
        loop {
            if let Progress::Done(message) = self.progress(&request).await? {
                return self.engine.acknowledged(message);
            }
        }
    }

    /// Runs a request that makes something, and asks what was made. `None` where the kernel carried it out
    /// but does not tell.
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own.
    pub async fn create<R>(&mut self, request: R) -> Result<Option<R::Owned>, Error>
    where
        R: Request<Protocol = P, Answer = Echo>,
    {
        self.engine.start(&request, Answer::Echo)?;
        let mut made = None;
        loop {
            match self.progress(&request).await? {
                Progress::Reply(place) => made = Some(self.engine.own(&request, place)?),
                Progress::Done(_) => return Ok(made),
            }
        }
    }

    /// Runs a request that has one reply.
    ///
    /// # Errors
    /// Any [`Error`]; [`is_not_found`](Error::is_not_found) where there is no such object.
    pub async fn get<R>(&mut self, request: R) -> Result<R::Owned, Error>
    where
        R: Request<Protocol = P, Answer = One>,
    {
        self.engine.start(&request, Answer::Reply)?;
        match self.progress(&request).await? {
            Progress::Reply(place) => self.engine.own(&request, place),
            Progress::Done(_) => Err(self.engine.no_reply()),
        }
    }

    /// As [`get`](Self::get), but lends the reply instead of making it one to keep.
    ///
    /// # Errors
    /// Those of [`get`](Self::get).
    pub async fn lend<R>(&mut self, request: R) -> Result<R::Reply<'_>, Error>
    where
        R: Request<Protocol = P, Answer = One>,
    {
        self.engine.start(&request, Answer::Reply)?;
        match self.progress(&request).await? {
            Progress::Reply(place) => self.engine.read(&request, place),
            Progress::Done(_) => Err(self.engine.no_reply()),
        }
    }

    /// Begins to list objects: a [`Dump`] that lends each as it is read, or is a stream of objects to keep.
    ///
    /// # Errors
    /// Any [`Error`]; most come from the dump.
    pub async fn dump<R>(&mut self, request: R) -> Result<Dump<'_, P, R>, Error>
    where
        R: Request<Protocol = P, Answer = Many>,
    {
        self.engine.start(&request, Answer::Dump)?;
        Ok(Dump { connection: self, request, waiting: false, failed: false })
    }

    /// Lists objects. A list that changed while it was read is read again, [up to 16 times](Config::attempts).
    ///
    /// # Errors
    /// Any [`Error`]; [`Interrupted`](Error::Interrupted) where it changed every time.
    pub async fn list<R>(&mut self, request: R) -> Result<Vec<R::Owned>, Error>
    where
        R: Request<Protocol = P, Answer = Many>,
    {
        let mut attempts = 0;
        loop {
            match self.dump(&request).await?.collect().await {
                Err(error) => self.engine.again(error, &mut attempts)?,
                all => return all,
            }
        }
    }

    /// Runs any number of requests, many to a system call; see [`Connection::batch`](crate::Connection::batch).
    pub async fn batch<R>(&mut self, requests: impl IntoIterator<Item = R>) -> BatchReport
    where
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        let mut report = BatchReport::default();
        let room = self.engine.begin_batch();
        for request in requests {
            if !self.engine.knows(&request) {
                self.fly(&mut report).await;
                if let Err(error) = self.find(&request).await {
                    report.count(Err(error));
                    continue;
                }
            }
            if self.engine.load(&request, &mut report, room) {
                self.fly(&mut report).await;
            }
        }
        self.fly(&mut report).await;
        report.sorted()
    }

    /// Runs requests that are carried out together or not at all; see
    /// [`Connection::transaction`](crate::Connection::transaction).
    pub async fn transaction<R>(
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
            let event = poll_fn(|context| self.poll_event(context)).await;
            flying = !self.engine.land_transaction(event, &mut transaction);
        }
        transaction.into_report()
    }

    /// Sends what is waiting and reads its answers.
    async fn fly(&mut self, report: &mut BatchReport) {
        let mut flying = self.engine.launch_flight(report);
        while flying {
            let event = poll_fn(|context| self.poll_event(context)).await;
            flying = !self.engine.land(event, report);
        }
    }

    /// Finds out the message type of a request.
    async fn find<R: Request>(&mut self, request: &R) -> Result<(), Error> {
        self.engine.find(request)?;
        let found = self.progress(request).await.map(drop);
        self.engine.begin_batch();
        found
    }

    /// What comes next for the request; waits for it.
    async fn progress(&mut self, request: &dyn Message) -> Result<Progress, Error> {
        poll_fn(|context| self.poll_progress(request, context)).await
    }

    fn poll_progress(
        &mut self,
        request: &dyn Message,
        context: &mut Context<'_>,
    ) -> Poll<Result<Progress, Error>> {
        loop {
            let event = ready!(self.poll_event(context))?;
            if let Some(progress) = self.engine.progress::<P>(request, event)? {
                return Poll::Ready(Ok(progress));
            }
        }
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Result<Event, Error>> {
        if self.events == EVENTS_PER_TURN {
            self.events = 0;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.registration.as_ref().is_some_and(|known| known.place.0 != self.engine.sockets) {
            self.registration = None; // or the old socket would stay open
        }
        match self.engine.event()? {
            Some(event) => {
                self.events += 1;
                Poll::Ready(Ok(event))
            }
            None => {
                self.events = 0;
                self.poll_wait(context)
            }
        }
    }

    /// The socket was found empty.
    fn poll_wait(&mut self, context: &mut Context<'_>) -> Poll<Result<Event, Error>> {
        loop {
            let registration = match register(&mut self.registration, &self.engine) {
                Ok(registration) => registration,
                Err(error) => return Poll::Ready(Err(self.engine.failed(&error))),
            };
            if registration.poll_deadline(self.engine.deadline, context).is_ready() {
                return Poll::Ready(Err(self.engine.timed_out()));
            }
            match ready!(registration.poll_readable(context)) {
                Err(error) => return Poll::Ready(Err(self.engine.failed(&error))),
                Ok(readable) => match self.engine.event()? {
                    Some(event) => return Poll::Ready(Ok(event)),
                    None => readable.into_iter().for_each(|mut readable| readable.clear_ready()),
                },
            }
        }
    }
}

impl Registration {
    /// Makes the engine's socket known to the runtime.
    fn new(engine: &Engine, place: (u32, Id)) -> std::io::Result<Self> {
        let descriptor = watch(engine.socket.as_fd())?;
        let closing = engine.socket.closing().map(watch).transpose()?;
        Ok(Self { descriptor, closing, sleep: None, place })
    }

    /// Panics now where the runtime has no time enabled.
    fn require_time(&mut self) {
        self.sleep.get_or_insert_with(|| Box::pin(sleep_until(Instant::now())));
    }

    fn poll_deadline(&mut self, deadline: Option<std::time::Instant>, context: &mut Context<'_>) -> Poll<()> {
        let Some(deadline) = deadline.map(Instant::from_std) else { return Poll::Pending };
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        if sleep.deadline() != deadline {
            sleep.as_mut().reset(deadline);
        }
        sleep.as_mut().poll(context)
    }

    /// Ready when the socket is readable, which it stays until that is cleared; ready with nothing to clear when it is
    /// closed.
    fn poll_readable(
        &self,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<Option<AsyncFdReadyGuard<'_, OwnedFd>>>> {
        if let Some(closing) = &self.closing {
            if closing.poll_read_ready(context)?.is_ready() {
                return Poll::Ready(Ok(None));
            }
        }
        self.descriptor.poll_read_ready(context).map_ok(Some)
    }
}

#[allow(deprecated, reason = "what replaces it is unsafe to call; an `OwnedFd` is all that it asks for")]
fn watch(descriptor: BorrowedFd<'_>) -> std::io::Result<AsyncFd<OwnedFd>> {
    AsyncFd::with_interest(descriptor.try_clone_to_owned()?, Interest::READABLE)
}

/// The registration of the engine's socket, made anew where that is needed: a connection may go from one runtime to
/// another.
fn register<'r>(
    registration: &'r mut Option<Registration>,
    engine: &Engine,
) -> std::io::Result<&'r mut Registration> {
    let place = (engine.sockets, Handle::current().id());
    let registered = match registration.take() {
        Some(known) if known.place == place => known,
        _ => Registration::new(engine, place)?,
    };
    Ok(registration.insert(registered))
}

/// A list being read. See [`Connection::dump`].
///
/// Dropping it early costs nothing but a new socket for the next request, or, where [the socket is
/// kept](crate::Connection), reading the rest. As a [`Stream`] it gives objects to keep, and ends after the first error
/// other than [`Error::Reply`].
#[derive(Debug)]
pub struct Dump<'c, P, R> {
    connection: &'c mut Connection<P>,
    request: R,
    /// Whether the time that the next object may take is counted already.
    waiting: bool,
    /// Whether the stream has given its last error.
    failed: bool,
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
    pub async fn next(&mut self) -> Result<Option<R::Reply<'_>>, Error> {
        match self.place().await? {
            Some(place) => self.connection.engine.read(&self.request, place).map(Some),
            None => Ok(None),
        }
    }

    /// What `pick` makes of the first object that it makes something of; the rest is not read.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub async fn find_map<T>(
        mut self,
        mut pick: impl FnMut(R::Reply<'_>) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        while let Some(reply) = self.next().await? {
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
    pub async fn collect(mut self) -> Result<Vec<R::Owned>, Error> {
        let mut all = Vec::new();
        while let Some(place) = self.place().await? {
            all.push(self.connection.engine.own(&self.request, place)?);
        }
        Ok(all)
    }

    /// Where the next object lies in the buffer.
    async fn place(&mut self) -> Result<Option<Range<usize>>, Error> {
        self.waiting = false;
        poll_fn(|context| self.poll_place(context)).await
    }

    fn poll_place(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Range<usize>>, Error>> {
        if !self.waiting {
            self.connection.engine.set_deadline();
        }
        self.waiting = true;
        let place = ready!(self.poll_selected(context));
        self.waiting = false;
        Poll::Ready(place)
    }

    fn poll_selected(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Range<usize>>, Error>> {
        while !self.connection.engine.is_over() {
            let progress = ready!(self.connection.poll_progress(&self.request, context))?;
            if let Progress::Reply(place) = progress {
                if self.connection.engine.selects(&self.request, place.clone()) {
                    return Poll::Ready(Ok(Some(place)));
                }
            }
        }
        Poll::Ready(Ok(None))
    }
}

impl<P, R> Stream for Dump<'_, P, R>
where
    P: Protocol,
    R: Request<Protocol = P, Answer = Many> + Unpin,
{
    type Item = Result<R::Owned, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let dump = self.get_mut();
        if dump.failed {
            return Poll::Ready(None);
        }
        let item = match ready!(dump.poll_place(context)) {
            Ok(Some(place)) => Some(dump.connection.engine.own(&dump.request, place)),
            Ok(None) => None,
            Err(error) => {
                dump.failed = true;
                Some(Err(error))
            }
        };
        Poll::Ready(item)
    }
}
