//! Datagrams as a socket tells of them, and which of them are wanted; without a socket, and so on every system.
//!
//! [`socket`](crate::socket) has all of this too.

mod condition;
mod filter;

pub use condition::{Condition, Place};
pub use filter::{FilterInstruction, InvalidFilter};

/// Who a datagram is for, or who it is from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Address {
    /// Port id of a socket; 0 is the kernel.
    pub port: u32,
    /// Bit N − 1 stands for multicast group N. Groups above 32 cannot be told here: to receive their number
    /// ask for [`SocketOption::PacketInfo`](crate::socket::SocketOption::PacketInfo). When sending, the lowest bit counts and the rest is ignored.
    pub groups: u32,
}

/// What [`Socket::receive`](crate::socket::Socket::receive) took from the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    /// Length of the datagram in bytes, even where that is more than the buffer holds.
    pub length: usize,
    /// Whether the datagram was longer than the buffer. What did not fit is lost.
    pub truncated: bool,
    /// Who sent it.
    pub sender: Address,
}

/// What the kernel tells about a datagram: its sender, and the rest only if it was asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Info {
    /// Port id of whoever sent it; 0 is the kernel.
    pub sender: u32,
    /// The multicast group that it came through, or 0 if it was sent to this socket alone; with
    /// [`SocketOption::PacketInfo`](crate::socket::SocketOption::PacketInfo).
    pub group: Option<u32>,
    /// The id that the socket's own namespace has for the one that it came from, if that is another one; with
    /// [`SocketOption::ListenAllNamespaces`](crate::socket::SocketOption::ListenAllNamespaces). Namespaces without an id are not heard.
    pub namespace: Option<u32>,
    /// The sending process, with [`SocketOption::PassCredentials`](crate::socket::SocketOption::PassCredentials).
    pub credentials: Option<Credentials>,
}

/// The process behind a datagram, as the kernel vouches for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credentials {
    /// Process id in the receiver's pid namespace; 0 for the kernel, and for processes not seen from there.
    pub process: i32,
    /// User id in the receiver's user namespace, or the overflow id (65534) where it has none there: the kernel
    /// is 0 for the first user namespace only.
    pub user: u32,
    /// Group id, likewise.
    pub group: u32,
}

impl Address {
    /// The kernel: port 0, no group.
    pub const KERNEL: Self = Self { port: 0, groups: 0 };
}
