//! What blocking and asynchronous subscriptions share: everything but waiting.

use std::collections::VecDeque;
use std::io;
use std::ops::Range;

use crate::acknowledgement;
use crate::connection::Acknowledged;
use crate::engine::{Engine, Progress, errno, system};
use crate::error::{Errno, Error};
use crate::exchange::{Event, Loss};
use crate::request::{AnswerKind, Confirmed, Message, Protocol, Request};
use crate::socket::{Config, Info, SocketOption};
use crate::subscription::Notice;
use crate::uapi::netlink::NLMSG_ERROR;

/// What a subscription asks for unless its [`Config`] says otherwise: enough for bursts of some eighty thousand
/// notifications. The kernel takes memory for those only that wait. Without `CAP_NET_ADMIN` the system often grants a
/// hundredth of it.
const RECEIVE_BUFFER: usize = 32 << 20;

/// How many bytes of notices are kept at most; what comes then stays in the socket's queue, and is lost there if that
/// is too much.
const HOARD: usize = 4 << 20;

/// What an error calls it.
pub(crate) const OPERATION: &str = "listen";

/// An engine that listens, and what came in while it waited for an answer.
#[derive(Debug)]
pub(crate) struct Listener {
    pub(crate) engine: Engine,
    /// Of the datagram that the engine holds.
    info: Info,
    /// Of an overrun that the socket told of, and whose place is still to come: where the queue ended.
    overrun: Option<Position>,
    /// How many bytes were taken from the socket.
    taken: u64,
    kept: VecDeque<Kept>,
    /// Bytes of the messages kept.
    weight: usize,
    /// The kept message that is lent.
    lent: Option<Kept>,
}

/// A place in what a listener hears: where that ends which was in the queue at some time, or behind it by up to some ten
/// times as much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position(u64);

/// A notice that was put aside.
#[derive(Debug)]
enum Kept {
    Message { bytes: Box<[u8]>, info: Info },
    Lost(Loss),
}

/// A notice while what it lies in can still change.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    Buffer(Range<usize>),
    Kept,
    Lost(Loss),
}

impl Listener {
    pub(crate) fn open<P: Protocol>(config: Config) -> Result<Self, Error> {
        let engine = Engine::open::<P>(config, OPERATION)?;
        // Else groups above 32 could not be told from nobody's.
        let packet_info = engine.socket.set_option(SocketOption::PacketInfo, true);
        packet_info.map_err(|error| system(OPERATION, &error))?;
        Ok(Self {
            engine,
            info: Info::default(),
            overrun: None,
            taken: 0,
            kept: VecDeque::new(),
            weight: 0,
            lent: None,
        })
    }

    /// Sends a request that is acknowledged.
    pub(crate) fn start<R: Request>(&mut self, request: &R) -> Result<(), Error>
    where
        R::Answer: Confirmed,
    {
        self.engine.start(request, R::Answer::ANSWER)
    }

    /// Sends a last message, even where a closer has ended the use of the socket. Nobody hears what becomes of it.
    pub(crate) fn farewell(&mut self, message: &dyn Message) {
        self.engine.socket.reopen();
        let _ = self.engine.post(message);
    }

    /// Sends a message of which nothing but a refusal is to be heard.
    pub(crate) fn post(&mut self, message: &dyn Message) -> Result<u32, Error> {
        self.engine.post(message)
    }

    /// The acknowledgement of the request that was sent, or `None` when the socket must be waited for. What
    /// comes before it is kept for [`poll`](Self::poll), however much that is: the kernel acknowledges while the request
    /// is sent, so all of it was in the queue by then, and the receive buffer bounds it. If the acknowledgement found no
    /// room there, the overrun ends the waiting. (Another process that is the peer answers when it likes.)
    pub(crate) fn progress<R: Request>(&mut self, request: &R) -> Result<Option<Acknowledged>, Error> {
        while let Some(event) = self.event(false)? {
            match event {
                Event::Notification { message } | Event::PostRefused { message, .. } => self.keep(message),
                // Nothing but acknowledgements answers such a request: this is a notification to this socket
                // alone, with a sequence of its own that happens to be the request's.
                Event::Reply { message, .. } if !self.engine.is_searching() => self.keep(message),
                event => {
                    if let Event::Lost(loss) = event {
                        self.kept.push_back(Kept::Lost(loss));
                    }
                    if let Some(Progress::Done(message)) =
                        self.engine.progress::<R::Protocol>(request, event)?
                    {
                        return self.engine.acknowledged(message).map(Some);
                    }
                }
            }
        }
        Ok(None)
    }

    /// Keeps what there is for [`poll`](Self::poll), so that the queue has room for more.
    pub(crate) fn hoard(&mut self) -> Result<(), Error> {
        while self.weight < HOARD {
            match self.event(false)? {
                Some(Event::Notification { message } | Event::PostRefused { message, .. }) => {
                    self.keep(message)
                }
                Some(Event::Lost(loss)) => self.kept.push_back(Kept::Lost(loss)),
                Some(_) => {}
                None => break,
            }
        }
        Ok(())
    }

    /// The next notice, or `None` when the socket must be waited for. May wait by itself if that is wanted.
    pub(crate) fn poll(&mut self, wait: bool) -> Result<Option<Place>, Error> {
        if let Some(kept) = self.kept.pop_front() {
            return Ok(Some(self.lend(kept)));
        }
        self.engine.rest(OPERATION);
        while let Some(event) = self.event(wait)? {
            match event {
                Event::Notification { message } | Event::PostRefused { message, .. } => {
                    return Ok(Some(Place::Buffer(message)));
                }
                Event::Lost(loss) => return Ok(Some(Place::Lost(loss))),
                _ => {}
            }
        }
        Ok(None)
    }

    /// Where that ends which is in the queue now.
    ///
    /// A datagram takes more of the queue than its length, so this many bytes on nothing is left of what is queued now. A
    /// queue of which nobody says how much of it is taken is taken to be full.
    pub(crate) fn end(&self) -> Position {
        let socket = &self.engine.socket;
        let queued = socket.queued().or_else(|_| socket.receive_buffer()).unwrap_or(RECEIVE_BUFFER);
        Position(self.taken + queued as u64)
    }

    /// Whether [`poll`](Self::poll) has told all that comes before this, and nothing but the queue has more.
    pub(crate) fn is_past(&self, position: Position) -> bool {
        let is_read = self.kept.is_empty() && !self.engine.exchange.has_more() && self.overrun.is_none();
        is_read && Position(self.taken) >= position
    }

    /// The notice that [`poll`](Self::poll) found.
    pub(crate) fn notice(&self, place: Place) -> Notice<'_> {
        let (bytes, info) = match (place, &self.lent) {
            (Place::Buffer(place), _) => (self.engine.buffer.get(place), self.info),
            (Place::Kept, Some(Kept::Message { bytes, info })) => (Some(&**bytes), *info),
            (Place::Kept, _) => (None, self.info),
            (Place::Lost(loss), _) => return Notice::Lost(loss),
        };
        match bytes.and_then(|bytes| self.engine.exchange.message(bytes)) {
            Some(message) if u32::from(message.header.kind) == NLMSG_ERROR => Notice::Refused {
                sequence: message.header.sequence,
                errno: acknowledgement::errno(&message),
                message,
            },
            Some(message) => Notice::Message { message, info },
            _ => Notice::Lost(Loss::Damaged),
        }
    }

    fn lend(&mut self, kept: Kept) -> Place {
        match kept {
            Kept::Lost(loss) => Place::Lost(loss),
            Kept::Message { bytes, info } => {
                self.weight -= weight(&bytes);
                self.lent = Some(Kept::Message { bytes, info });
                Place::Kept
            }
        }
    }

    fn keep(&mut self, message: Range<usize>) {
        let bytes: Box<[u8]> = self.engine.buffer.get(message).unwrap_or_default().into();
        self.weight += weight(&bytes);
        self.kept.push_back(Kept::Message { bytes, info: self.info });
    }

    /// The next event, or `None` when the socket must be waited for.
    fn event(&mut self, wait: bool) -> Result<Option<Event>, Error> {
        loop {
            if let Some(event) = self.engine.exchange.poll(&self.engine.buffer) {
                return Ok(Some(event));
            }
            if !self.receive(wait)? {
                return Ok(None);
            }
        }
    }

    /// Takes what the socket has, and says whether it had anything.
    ///
    /// The kernel tells of an overrun at once, but what it lost came after all that is in the queue: a socket
    /// that has overrun gets nothing more until its queue has been emptied (`netlink_broadcast_deliver` and
    /// `netlink_rcv_wake`, net/netlink/af_netlink.c). So the place of the loss is where the queue ends: where it is seen to
    /// be empty, and where it is filled again too fast for that, at its end as far as that is known.
    fn receive(&mut self, wait: bool) -> Result<bool, Error> {
        if self.overrun.take_if(|end| *end <= Position(self.taken)).is_some() {
            self.engine.exchange.handle_overrun();
            return Ok(true);
        }
        let Engine { socket, buffer, exchange, .. } = &mut self.engine;
        let wait = wait && self.overrun.is_none() && socket.can_wait();
        match socket.receive_or_wait(buffer, wait) {
            Ok((received, info)) => {
                self.info = info;
                self.taken += received.length as u64;
                exchange.handle(&received, info.group);
            }
            Err(error) if errno(&error) == Errno::ENOBUFS => {
                // A second one shows that the queue was empty in between.
                let end = self.end();
                if self.overrun.replace(end).is_some() {
                    self.engine.exchange.handle_overrun();
                }
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                let overrun = self.overrun.take();
                if overrun.is_some() {
                    exchange.handle_overrun();
                }
                return Ok(overrun.is_some());
            }
            Err(error) => return Err(self.engine.failed(&error)),
        }
        Ok(true)
    }
}

/// How a socket that listens is opened unless it is told.
pub(crate) fn config<P: Protocol>() -> Config {
    Config::new(P::NUMBER).receive_buffer(RECEIVE_BUFFER)
}

/// What a message that is kept takes of the [`HOARD`].
fn weight(bytes: &[u8]) -> usize {
    size_of::<Kept>() + bytes.len()
}
