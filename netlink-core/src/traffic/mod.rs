//! What passes through sockets: to watch it ([`Config::observe`](crate::socket::Config::observe)), to print it with
//! names ([`Dictionary`]), to keep it in files that Wireshark reads ([`Recorder`], [`Capture`]).
//!
//! Nothing here is on unless it is asked for, and nothing prints by itself. What a program shows is its own choice, such
//! as to heed an environment variable:
//!
//! ```
//! use netlink_core::socket::Config;
//! use netlink_core::traffic::Dictionary;
//!
//! let mut config = Config::new(0);
//! if std::env::var_os("NETLINK_DEBUG").is_some() {
//!     let dictionary = Dictionary::new(); // .with::<Route>(), and whatever else is spoken
//!     config = config.observe(move |traffic| eprintln!("{}", dictionary.describe(traffic)));
//! }
//! ```
//!
//! With the feature `tracing`, `trace` makes an event of each datagram instead.

mod capture;
mod dictionary;

use std::fmt;
use std::sync::Arc;

pub use capture::{Capture, InvalidCapture, Record, Recorder};
pub use dictionary::{Described, Description, Dictionary, Key};

/// A datagram that a socket has sent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Traffic<'a> {
    /// The netlink protocol, `NETLINK_*`.
    pub protocol: i32,
    /// Which way it went.
    pub direction: Direction,
    /// The multicast group that it came through, as far as that is known; 0 for none.
    pub group: u32,
    /// The datagram; cut where the receiver's buffer was too small.
    pub bytes: &'a [u8],
}

impl<'a> Traffic<'a> {
    /// A datagram that came through no group.
    #[inline]
    pub fn new(protocol: i32, direction: Direction, bytes: &'a [u8]) -> Self {
        Self { protocol, direction, group: 0, bytes }
    }
}

/// Which way a datagram went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Direction {
    /// From the socket to the kernel, or to another process.
    Sent,
    /// To the socket.
    Received,
}

/// Who is told of every datagram.
#[derive(Clone)]
pub(crate) struct Observer(Arc<dyn Fn(&Traffic<'_>) + Send + Sync>);

impl Observer {
    pub(crate) fn new(observe: impl Fn(&Traffic<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(observe))
    }

    #[inline]
    pub(crate) fn tell(&self, traffic: &Traffic<'_>) {
        (self.0)(traffic);
    }
}

impl fmt::Debug for Observer {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}

/// Makes an event of each datagram, with target `netlink` and level `TRACE`:
/// `config.observe(traffic::trace(dictionary))`.
#[inline]
#[cfg(feature = "tracing")]
pub fn trace(dictionary: Dictionary) -> impl Fn(&Traffic<'_>) + Send + Sync + 'static {
    move |traffic| tracing::trace!(target: "netlink", "{}", dictionary.describe(traffic))
}
