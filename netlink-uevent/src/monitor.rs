//! Listening to events as they happen: `udevadm monitor`.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::{Duration, Instant};

use netlink_core::exchange::Loss;
use netlink_core::socket::{Closer, Config, Info, Received, Socket, SocketOption};
use netlink_core::uapi::netlink::NETLINK_KOBJECT_UEVENT;
use netlink_core::wire::Invalid;
use netlink_core::{Errno, Error};

use crate::event::{Event, Origin};
use crate::filter::Filter;

pub(crate) const OPERATION: &str = "monitor devices";

/// What is asked for as receive buffer; the kernel may grant less. Plugging a dock in is some hundred events at once.
const QUEUE: usize = 4 << 20;

/// Room for a datagram: the kernel's have at most a path and 2 KiB, udev's have no limit but are seldom longer.
const BUFFER: usize = 256 << 10;

/// A listener to events of devices. Needs no capability.
///
/// It hears the network namespace of the thread that opened it, or of its [`Config`]: events of network links go
/// to the namespace that the link is in; those of all other devices to every namespace that the first user
/// namespace owns, and to no other.
#[derive(Debug)]
pub struct Monitor {
    socket: Socket,
    origin: Origin,
    filter: Filter,
    overrun: bool,
    timeout: Option<Duration>,
    buffer: Vec<u8>,
}

/// What was taken from the queue, while the buffer that it lies in can still change.
pub(crate) enum Arrival {
    Datagram(usize),
    Lost(Loss),
}

/// What a [`Monitor`] has to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice<'a> {
    /// Something happened to a device.
    Event(Event<'a>),
    /// Events between those before and those behind were lost: look into `/sys` again to know what is there.
    Lost(Loss),
}

impl Monitor {
    /// Listens to events of this origin in the current network namespace.
    ///
    /// # Errors
    /// [`Error::System`]; none is known to occur.
    pub fn open(origin: Origin) -> Result<Self, Error> {
        Self::with(Self::config(), origin)
    }

    /// How [`open`](Self::open) opens its socket, to be changed: another namespace, a larger queue.
    pub fn config() -> Config {
        Config::new(NETLINK_KOBJECT_UEVENT as i32).receive_buffer(QUEUE)
    }

    /// Listens with a socket opened like this; see [`config`](Self::config).
    ///
    /// # Errors
    /// [`Error::Namespace`] and [`Error::System`], with whatever [`Config::open`] says.
    pub fn with(config: Config, origin: Origin) -> Result<Self, Error> {
        let socket = open(&config, origin).map_err(|error| Error::of_socket(OPERATION, &error))?;
        Ok(Self {
            socket,
            origin,
            filter: Filter::new(),
            overrun: false,
            timeout: None,
            buffer: vec![0; BUFFER],
        })
    }

    /// Sets how long [`next`](Self::next) waits; without a limit unless this is called.
    pub fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.timeout = timeout;
    }

    /// Waits for the next event, or takes one that is queued.
    ///
    /// What others send than those that the origin names is skipped: the kernel alone is believed, or root where
    /// udev is listened to. (The kernel itself passes on what a process with `CAP_SYS_ADMIN` over the namespace
    /// hands it.)
    ///
    /// # Errors
    /// - [`Error::TimedOut`]: nothing happened.
    /// - [`Error::Reply`]: a datagram that is no event. The next call goes on behind it.
    /// - [`Error::Closed`], by a [`Closer`].
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Notice<'_>, Error> {
        let deadline = self.timeout.map(|timeout| Instant::now() + timeout);
        let arrival = loop {
            match self.take()? {
                Some(arrival) => break arrival,
                None => self.wait(deadline)?,
            }
        };
        self.notice(arrival)
    }

    /// Tells only events that satisfy this; see [`Filter`]. What is queued already may have been chosen by the filter
    /// before it, and must satisfy both.
    ///
    /// # Errors
    /// [`Error::System`] with `EINVAL` or `ENOMEM`: a filter of hundreds of wishes.
    pub fn set_filter(&mut self, filter: Filter) -> Result<(), Error> {
        let attached = match filter.condition(self.origin) {
            Some(condition) => {
                let program = condition.program().map_err(io::Error::from);
                program.and_then(|program| self.socket.attach_filter(&program))
            }
            None => match self.socket.detach_filter() {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                detached => detached,
            },
        };
        self.filter = filter;
        attached.map_err(|error| Error::of_socket(OPERATION, &error))
    }

    /// What the queue has to tell; nothing if it is empty.
    ///
    /// The kernel tells of an overrun at once, but what it lost came after all that is in the queue: a socket that has
    /// overrun gets nothing more until its queue has been emptied. So the place of the loss is where the queue ends.
    pub(crate) fn take(&mut self) -> Result<Option<Arrival>, Error> {
        loop {
            match self.socket.receive_with_info(&mut self.buffer) {
                Ok((received, info)) if self.origin.is_behind(&received, &info) => {
                    if received.truncated {
                        return Ok(Some(Arrival::Lost(Loss::Truncated { length: received.length })));
                    }
                    let arrival = Arrival::Datagram(received.length);
                    if self.event(received.length).map_or(true, |event| self.filter.holds(&event)) {
                        return Ok(Some(arrival));
                    }
                }
                Ok(_) => {}
                // A second one shows that the queue was empty in between.
                Err(error) if error.raw_os_error() == Some(Errno::ENOBUFS.0) => {
                    if std::mem::replace(&mut self.overrun, true) {
                        return Ok(Some(Arrival::Lost(Loss::Overrun)));
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    let overrun = std::mem::take(&mut self.overrun);
                    return Ok(overrun.then_some(Arrival::Lost(Loss::Overrun)));
                }
                Err(error) => return Err(Error::of_socket(OPERATION, &error)),
            }
        }
    }

    /// What has arrived, read.
    pub(crate) fn notice(&self, arrival: Arrival) -> Result<Notice<'_>, Error> {
        match arrival {
            Arrival::Lost(loss) => Ok(Notice::Lost(loss)),
            Arrival::Datagram(length) => {
                let event = self.event(length).map(Notice::Event);
                event.map_err(|invalid| Error::Reply { operation: OPERATION, invalid })
            }
        }
    }

    fn event(&self, length: usize) -> Result<Event<'_>, Invalid> {
        Event::read(self.origin, self.buffer.get(..length).unwrap_or_default())
    }

    /// A handle by which another thread ends the waiting, and the monitor's use with it.
    ///
    /// # Errors
    /// [`Error::System`] with `EMFILE` or `ENFILE`: no descriptor is left for it.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.socket.closer().map_err(|error| Error::of_socket(OPERATION, &error))
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        &self.socket
    }

    fn wait(&self, deadline: Option<Instant>) -> Result<(), Error> {
        match self.socket.wait_readable(deadline) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Error::TimedOut { operation: OPERATION }),
            Err(error) => Err(Error::of_socket(OPERATION, &error)),
        }
    }
}

/// Readable when there is something to tell, for `poll` and its like; call [`Monitor::next`] with a timeout of zero
/// until it is [timed out](Error::is_timed_out).
impl AsFd for Monitor {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

impl Origin {
    /// The multicast group: the kernel's own one and only, and the one that udev took.
    pub(crate) fn group(self) -> u32 {
        match self {
            Self::Kernel => 1,
            Self::Udev => 2,
        }
    }

    /// Whether this is who sent a datagram, to the group. The kernel is told by its port: its user reads as nobody
    /// in a user namespace.
    fn is_behind(self, received: &Received, info: &Info) -> bool {
        let sender = received.sender;
        let to_group = sender.groups == 1 << (self.group() - 1);
        let is_root = info.credentials.is_some_and(|credentials| credentials.user == 0);
        to_group
            && match self {
                Self::Kernel => sender.port == 0,
                Self::Udev => sender.port != 0 && is_root,
            }
    }
}

/// Credentials are asked for before the group is joined: it may deliver at once.
fn open(config: &Config, origin: Origin) -> io::Result<Socket> {
    let socket = config.open()?;
    if origin == Origin::Udev {
        socket.set_option(SocketOption::PassCredentials, true)?;
    }
    socket.join(origin.group())?;
    Ok(socket)
}
