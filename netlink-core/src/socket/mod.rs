//! A netlink socket: one datagram out, one datagram in, and the options the kernel has for it.
//!
//! Nothing here knows what a message is. No method blocks, but for those that wait: who wants to wait says so with
//! [`Socket::wait_readable`]. The descriptor itself does block, for whoever reads from it by other means, and is closed on
//! exec. Every error is the errno of the system call behind the method,
//! unless the method's docs name another.

/// Lets a test's script answer in place of the kernel, where the socket has one.
macro_rules! scripted {
    ($socket:ident, |$script:ident| $answer:expr) => {
        #[cfg(feature = "testing")]
        if let Some($script) = &$socket.script {
            return $answer;
        }
    };
}

mod closer;
mod config;
mod filter;
mod interface;
mod options;
pub(crate) mod sys;

use std::fs::metadata;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::linux::fs::MetadataExt;
use std::sync::Arc;
use std::time::Instant;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use crate::traffic::{Direction, Observer, Traffic};

pub use crate::datagram::{
    Address, Condition, Credentials, FilterInstruction, Info, InvalidFilter, Place, Received,
};
pub use closer::{Closed, Closer};
pub use config::Config;
pub use interface::InvalidInterfaceName;
pub use options::{SocketOption, Unprivileged};

/// A netlink socket.
///
/// It belongs to the network namespace of the thread that opened it, for good, and may be used from any
/// thread in any namespace.
#[derive(Debug)]
pub struct Socket {
    descriptor: OwnedFd,
    protocol: i32,
    home: Option<Home>,
    observer: Option<Observer>,
    closing: Option<Arc<closer::Signal>>,
    #[cfg(feature = "testing")]
    script: Option<crate::testing::script::Endpoint>,
}

/// What tells the network namespace of a socket from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// `SO_NETNS_COOKIE`, since Linux 5.14.
    Cookie([i32; 2]),
    /// Device and inode of the namespace's file.
    File(u64, u64),
}

impl Socket {
    /// Opens a socket for a netlink protocol (`NETLINK_ROUTE`, …) in the current namespace.
    ///
    /// It is not bound: the kernel gives it a port id with the first datagram sent.
    ///
    /// # Errors
    /// `EPROTONOSUPPORT`: the kernel does not have the protocol.
    pub fn open(protocol: i32) -> io::Result<Self> {
        let descriptor = sys::open(protocol)?;
        let home = Home::of(descriptor.as_fd());
        Ok(Self { home, ..Self::new(descriptor, protocol) })
    }

    fn new(descriptor: OwnedFd, protocol: i32) -> Self {
        Self {
            descriptor,
            protocol,
            home: None,
            observer: None,
            closing: None,
            #[cfg(feature = "testing")]
            script: None,
        }
    }

    #[cfg(feature = "testing")]
    fn scripted(protocol: i32, script: &crate::testing::script::Script) -> io::Result<Self> {
        let (endpoint, descriptor) = script.open()?;
        Ok(Self { script: Some(endpoint), ..Self::new(descriptor, protocol) })
    }

    /// The netlink protocol that it was opened for.
    #[must_use]
    pub fn protocol(&self) -> i32 {
        self.protocol
    }

    /// Its port id, or 0 while it is not bound.
    ///
    /// # Errors
    /// Those of `getsockname`; none is known to occur.
    pub fn port(&self) -> io::Result<u32> {
        scripted!(self, |script| Ok(script.port()));
        sys::port(self.as_fd())
    }

    /// Binds to a port id of the caller's choice, or with 0 to one that the kernel chooses.
    ///
    /// Some sandboxes forbid this call, and only joining a group needs it.
    ///
    /// # Errors
    /// - `EADDRINUSE`: another socket of the protocol has the port id in this namespace.
    /// - `EINVAL`: the socket is bound to another one.
    pub fn bind(&self, port: u32) -> io::Result<()> {
        scripted!(self, |script| {
            script.bind(port);
            Ok(())
        });
        sys::bind(self.as_fd(), port)
    }

    /// Sends one datagram, whole or not at all.
    ///
    /// The kernel does what is asked for within this call, however long it takes; no deadline can bound it.
    ///
    /// # Errors
    /// - `EMSGSIZE`: longer than the send buffer less 32 bytes ([`Socket::set_send_buffer`]).
    /// - `ECONNREFUSED`: nobody has that port, or the kernel does not listen on the protocol in this namespace. The groups
    ///   have got the datagram all the same: so it is whenever a process sends to groups of `NETLINK_USERSOCK` only.
    /// - `EPERM`: the protocol keeps sending to processes or groups to privileged callers.
    /// - [`WouldBlock`](io::ErrorKind::WouldBlock): the queue of a receiving *process* is full. The kernel's
    ///   never is. No event tells when there is room again.
    /// - [`Closed`].
    #[inline]
    pub fn send(&self, datagram: &[u8], to: Address) -> io::Result<()> {
        self.check_open()?;
        self.put(datagram, to)?;
        self.observe(Direction::Sent, 0, datagram);
        Ok(())
    }

    #[inline]
    fn put(&self, datagram: &[u8], to: Address) -> io::Result<()> {
        scripted!(self, |script| script.send(datagram));
        sys::send(self.as_fd(), datagram, to)
    }

    /// Takes the next datagram from the queue, without waiting for one.
    ///
    /// # Errors
    /// - [`WouldBlock`](io::ErrorKind::WouldBlock): the queue is empty.
    /// - `ENOBUFS`: datagrams were lost because the queue was full; told once, and the queue goes on.
    /// - [`Closed`].
    #[inline]
    pub fn receive(&self, buffer: &mut [u8]) -> io::Result<Received> {
        self.check_open()?;
        let received = self.take(buffer)?;
        self.observe_received(&received, None, buffer);
        Ok(received)
    }

    #[inline]
    fn take(&self, buffer: &mut [u8]) -> io::Result<Received> {
        scripted!(self, |script| script.receive(buffer).map(|received| received.0));
        let (length, sender) = sys::receive(self.as_fd(), buffer)?;
        Ok(Received { length, truncated: length > buffer.len(), sender })
    }

    /// As [`Socket::receive`], with all that the kernel was asked to tell beside.
    ///
    /// # Errors
    /// Those of [`Socket::receive`].
    pub fn receive_with_info(&self, buffer: &mut [u8]) -> io::Result<(Received, Info)> {
        self.receive_or_wait(buffer, false)
    }

    /// As [`Socket::receive_with_info`], waiting for a datagram if that is wanted: in one system call, where asking
    /// first, waiting then and asking again are three. Only where [nothing else](Self::can_wait) ends the waiting.
    pub(crate) fn receive_or_wait(&self, buffer: &mut [u8], wait: bool) -> io::Result<(Received, Info)> {
        self.check_open()?;
        let (received, info) = self.take_with_info(buffer, wait)?;
        self.observe_received(&received, info.group, buffer);
        Ok((received, info))
    }

    /// Whether nothing but a datagram or an error can end the waiting for one: no closer, no test's script.
    pub(crate) fn can_wait(&self) -> bool {
        scripted!(self, |_script| false);
        self.closing.is_none()
    }

    fn take_with_info(&self, buffer: &mut [u8], wait: bool) -> io::Result<(Received, Info)> {
        scripted!(self, |script| script.receive(buffer));
        let (length, sender, info) = sys::receive_with_info(self.as_fd(), buffer, wait)?;
        let info = Info { sender: sender.port, ..info };
        Ok((Received { length, truncated: length > buffer.len(), sender }, info))
    }

    #[inline]
    fn observe_received(&self, received: &Received, group: Option<u32>, buffer: &[u8]) {
        if self.observer.is_some() {
            // The one bit of a notification's sender.
            let bit = u32::BITS - received.sender.groups.leading_zeros();
            let group = group.unwrap_or(bit);
            let bytes = buffer.get(..received.length).unwrap_or(buffer);
            self.observe(Direction::Received, group, bytes);
        }
    }

    #[inline]
    fn observe(&self, direction: Direction, group: u32, bytes: &[u8]) {
        if let Some(observer) = &self.observer {
            observer.tell(&Traffic { protocol: self.protocol, direction, group, bytes });
        }
    }

    /// Waits until [`Socket::receive`] has something to tell: a datagram or an error. `false` means that the
    /// deadline passed first; without a deadline it waits forever. Signals do not end it.
    ///
    /// # Errors
    /// - [`Closed`], at once where another thread closes while this one waits.
    /// - Those of `poll`, such as `ENOMEM`.
    pub fn wait_readable(&self, deadline: Option<Instant>) -> io::Result<bool> {
        let readable = match &self.closing {
            None => wait(&mut [PollFd::new(self.as_fd(), PollFlags::POLLIN)], deadline),
            Some(closing) => wait(
                &mut [
                    PollFd::new(self.as_fd(), PollFlags::POLLIN),
                    PollFd::new(closing.as_fd(), PollFlags::POLLIN),
                ],
                deadline,
            ),
        };
        self.check_open()?;
        readable
    }

    /// A handle by which another thread can end this socket's use; see [`Closer`]. Where its [`Config`] named one, it
    /// is that one.
    ///
    /// A socket that was never asked for one does not pay for it.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left for the `eventfd`.
    pub fn closer(&mut self) -> io::Result<Closer> {
        let signal = match &self.closing {
            Some(signal) => signal,
            None => self.closing.insert(Arc::new(closer::Signal::new()?)),
        };
        Ok(Closer::of(Arc::clone(signal)))
    }

    /// Lets this end its use, in place of whatever did.
    pub(crate) fn heed(&mut self, closer: &Closer) {
        self.closing = Some(closer.signal());
    }

    /// Lets `fresh` take this one's place, options and buffer sizes; its [`Closer`]s do not notice. `false`, and
    /// nothing done, where the two are not known to be in the same network namespace.
    pub(crate) fn replace(&mut self, fresh: Self) -> bool {
        let same = self.is_beside(&fresh);
        if same {
            fresh.adopt_options(self);
            *self = Self { closing: self.closing.take(), ..fresh };
        }
        same
    }

    /// Whether the two are known to be in the same network namespace.
    fn is_beside(&self, other: &Self) -> bool {
        scripted!(self, |script| other.script.as_ref().is_some_and(|other| script.is_beside(other)));
        self.home.is_some() && self.home == other.home
    }

    /// What becomes readable when it is closed, if anything can close it.
    #[cfg(feature = "tokio")]
    pub(crate) fn closing(&self) -> Option<BorrowedFd<'_>> {
        self.closing.as_ref().map(|closing| closing.as_fd())
    }

    /// Lets it be used once more, whatever its [`Closer`]s have done and will do.
    pub(crate) fn reopen(&mut self) {
        self.closing = None;
    }

    /// Its network namespace, where that can be told.
    pub(crate) fn home(&self) -> Option<Home> {
        self.home
    }

    #[inline]
    fn check_open(&self) -> io::Result<()> {
        match &self.closing {
            Some(closing) if closing.is_given() => Err(Closed.into()),
            _ => Ok(()),
        }
    }
}

impl Home {
    /// That of a socket which this thread has just opened.
    fn of(socket: BorrowedFd<'_>) -> Option<Self> {
        let file =
            || metadata("/proc/thread-self/ns/net").map(|file| Self::File(file.st_dev(), file.st_ino()));
        sys::namespace_cookie(socket).map(Self::Cookie).or_else(|_| file()).ok()
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}

fn wait(sources: &mut [PollFd<'_>], deadline: Option<Instant>) -> io::Result<bool> {
    loop {
        match poll(sources, timeout(deadline)) {
            Ok(0) if deadline.is_some_and(|deadline| deadline <= Instant::now()) => return Ok(false),
            Ok(0) | Err(Errno::EINTR) => {}
            Ok(_) => return Ok(true),
            Err(error) => return Err(error.into()),
        }
    }
}

/// The time left in whole milliseconds, rounded up lest the last fraction be spent spinning.
fn timeout(deadline: Option<Instant>) -> PollTimeout {
    deadline.map_or(PollTimeout::NONE, |deadline| {
        let left = deadline.saturating_duration_since(Instant::now());
        PollTimeout::try_from(left.as_nanos().div_ceil(1_000_000)).unwrap_or(PollTimeout::MAX)
    })
}
