//! A kernel in memory that says what a test tells it to.
//!
//! A [`Script`] is the other side of sockets, message by message: what each request that arrives is answered
//! with, and what comes unasked. Whatever is built on [`Socket`](crate::socket::Socket) talks to it
//! through [`Config::script`](crate::socket::Config::script) and cannot tell it from the kernel: its sockets can be
//! polled, join groups, switch options, get a port id with the first datagram that they send.
//!
//! ```
//! use netlink_core::Connection;
//! use netlink_core::socket::{Address, Config};
//! use netlink_core::testing::script::{Script, acknowledgement, datagram, done, part};
//! # use netlink_core::wire::{MessageHeader, Messages};
//! # fn request() -> Vec<u8> {
//! #     MessageHeader { length: 16, kind: 18, flags: 1, sequence: 7, port: 0 }.to_bytes().to_vec()
//! # }
//!
//! let script = Script::new()
//!     .answer([datagram([part(16, b"one"), part(16, b"two")]), done().into()])
//!     .answer([acknowledgement()]);
//!
//! let socket = Config::new(0).script(&script).open()?;
//! socket.send(&request(), Address::KERNEL)?;
//! let mut buffer = [0; 64];
//! let length = socket.receive(&mut buffer)?.length;
//! let payloads: Vec<_> = Messages::new(&buffer[..length]).map(|message| message.unwrap().payload).collect();
//! assert_eq!(payloads, [b"one", b"two"]);
//! assert_eq!(script.remaining(), 1);
//! # Ok::<_, std::io::Error>(())
//! ```
//!
//! It has no filters but [conditions](crate::socket::Condition), no real buffer sizes, no names of links by index
//! (`ENOTSOCK`), no namespaces, no credentials.

mod compose;
mod endpoint;
mod replay;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use nix::errno::Errno;

use crate::socket::SocketOption;
use crate::wire::{Message, Messages};

pub use compose::{
    Delivery, Part, acknowledgement, datagram, delay, done, overrun, part, pause, refusal, reply,
};
pub(crate) use endpoint::Endpoint;
use endpoint::State;

/// What a kernel says, in the order of the requests that it hears. Clones are the same kernel.
#[derive(Clone, Default)]
pub struct Script(Arc<Mutex<Kernel>>);

type Improvisation = Box<dyn FnMut(Message<'_>) -> Vec<Delivery> + Send>;

#[derive(Default)]
struct Kernel {
    answers: VecDeque<Vec<Delivery>>,
    /// What members of groups find when they join.
    prelude: Vec<Delivery>,
    otherwise: Option<Improvisation>,
    requests: Vec<Vec<u8>>,
    links: Vec<(String, u32)>,
    refused: Vec<(SocketOption, Errno)>,
    sockets: BTreeMap<u32, State>,
    opened: u32,
}

impl Script {
    /// A kernel that expects no request.
    pub fn new() -> Self {
        Self::default()
    }

    fn of(kernel: Kernel) -> Self {
        Self(Arc::new(Mutex::new(kernel)))
    }

    /// Expects one more request, and answers it with this. Of many messages in one datagram each is a request.
    pub fn answer(self, answer: impl IntoIterator<Item: Into<Delivery>>) -> Self {
        self.lock().answers.push_back(answer.into_iter().map(Into::into).collect());
        self
    }

    /// Expects one more request, and says nothing.
    pub fn silence(self) -> Self {
        self.answer(None::<Delivery>)
    }

    /// Answers requests that nothing else is left for. `answer` must not use the script.
    pub fn otherwise(self, answer: impl FnMut(Message<'_>) -> Vec<Delivery> + Send + 'static) -> Self {
        self.lock().otherwise = Some(Box::new(answer));
        self
    }

    /// Has a link of this name and index, for look-ups by name.
    pub fn link(self, name: &str, index: u32) -> Self {
        self.lock().links.push((name.into(), index));
        self
    }

    /// Is too old for this option: to switch or read it fails with `ENOPROTOOPT`.
    pub fn lacks(self, option: SocketOption) -> Self {
        self.lock().refused.push((option, Errno::ENOPROTOOPT));
        self
    }

    /// Lets nobody have this option: to switch or read it fails with `EPERM`.
    pub fn forbids(self, option: SocketOption) -> Self {
        self.lock().refused.push((option, Errno::EPERM));
        self
    }

    /// Sends something that nobody asked for: through a group to its members, else to every socket.
    pub fn deliver(&self, delivery: impl Into<Delivery>) {
        let (mut kernel, delivery) = (self.lock(), delivery.into());
        let unasked = Asking { socket: None, port: 0, request: &[], sequence: 0 };
        kernel.deliver(&delivery, &unasked);
    }

    /// The requests heard so far, as they were sent.
    pub fn requests(&self) -> Vec<Vec<u8>> {
        self.lock().requests.clone()
    }

    /// How many requests are expected still.
    pub fn remaining(&self) -> usize {
        self.lock().answers.len()
    }

    fn lock(&self) -> MutexGuard<'_, Kernel> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("remaining", &self.remaining()).finish_non_exhaustive()
    }
}

/// The request that is being answered.
struct Asking<'a> {
    socket: Option<u32>,
    port: u32,
    request: &'a [u8],
    sequence: u32,
}

impl Kernel {
    /// Hears a datagram of the socket with this number.
    fn hear(&mut self, socket: u32, datagram: &[u8]) -> io::Result<()> {
        let port = self.sockets.get_mut(&socket).map_or(0, State::bound_port);
        for message in Messages::new(datagram) {
            let message = message.map_err(|invalid| io::Error::new(io::ErrorKind::InvalidInput, invalid))?;
            let request = [&message.header.to_bytes()[..], message.payload].concat();
            let asking =
                Asking { socket: Some(socket), port, request: &request, sequence: message.header.sequence };
            let answer = self.next_answer(message);
            answer.iter().for_each(|delivery| self.deliver(delivery, &asking));
            self.requests.push(request);
        }
        Ok(())
    }

    /// Delivers to a new member of this group what had come through it before.
    fn begin(&mut self, group: u32) {
        let unasked = Asking { socket: None, port: 0, request: &[], sequence: 0 };
        let all = std::mem::take(&mut self.prelude);
        let (due, rest): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|delivery| delivery.group == Some(group));
        self.prelude = rest;
        due.iter().for_each(|delivery| self.deliver(delivery, &unasked));
    }

    fn next_answer(&mut self, message: Message<'_>) -> Vec<Delivery> {
        match (self.answers.pop_front(), &mut self.otherwise) {
            (Some(answer), _) => answer,
            (None, Some(otherwise)) => otherwise(message),
            (None, None) => panic!("the script expects no more requests: {:?}", message.header),
        }
    }

    fn deliver(&mut self, delivery: &Delivery, asking: &Asking<'_>) {
        for (number, state) in &mut self.sockets {
            let own = asking.socket.is_none_or(|socket| socket == *number);
            if delivery.group.map_or(own, |group| state.is_member(group)) || delivery.echo && own {
                state.push(delivery.compose(asking));
            }
        }
    }
}
