//! What can be switched, joined and sized on a netlink socket.

use std::io;
use std::os::fd::AsFd;

use nix::libc;

use super::{Socket, sys};
use crate::error::Wanted;

/// The kernel doubles what it is given, in an `int`, and old ones do not mind the overflow.
const LARGEST_BUFFER: usize = libc::c_int::MAX as usize / 2;

/// What most kernels give a socket (`net.core.rmem_default`).
#[cfg(feature = "testing")]
const SCRIPTED_BUFFER: usize = 212_992;

/// A switch of a socket; all are off when it is opened.
///
/// A kernel older than the version named refuses with `ENOPROTOOPT`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketOption {
    /// `NETLINK_PKTINFO`: tells the group of every datagram, as [`Info::group`](super::Info::group).
    /// Linux 2.6.14.
    PacketInfo,
    /// `NETLINK_BROADCAST_ERROR`: a datagram that this socket *sends* to a group, or that the kernel sends for
    /// its request, fails with `ENOBUFS` where this socket's queue is full. Linux 2.6.30.
    BroadcastErrors,
    /// `NETLINK_NO_ENOBUFS`: losing datagrams to a full queue is no longer told. Linux 2.6.30.
    NoOverrunErrors,
    /// `NETLINK_LISTEN_ALL_NSID`: hears the groups it joined in all namespaces that its own has an id for, and
    /// tells which as [`Info::namespace`](super::Info::namespace). Needs `CAP_NET_BROADCAST` (`EPERM`).
    /// Linux 4.2; it can be read since 6.10.
    ListenAllNamespaces,
    /// `NETLINK_CAP_ACK`: a refusal does not repeat the payload of the request. Linux 4.3.
    CappedAcknowledgements,
    /// `NETLINK_EXT_ACK`: acknowledgements carry a message and the attribute at fault. Linux 4.12.
    ExtendedAcknowledgements,
    /// `NETLINK_GET_STRICT_CHK`: the kernel checks and heeds the headers and attributes of requests to read,
    /// where it used to ignore them. Linux 4.20.
    StrictChecking,
    /// `SO_PASSCRED`: tells the sending process, as [`Info::credentials`](super::Info::credentials).
    PassCredentials,
}

/// An option could not be switched for want of a capability. It reaches who opens a [`Config`](super::Config) inside an
/// [`io::Error`] of the same kind.
#[derive(Debug, thiserror::Error)]
#[error("{error}{}", Wanted(Some(capability)))]
pub struct Unprivileged {
    /// The capability, such as `CAP_NET_BROADCAST`.
    pub capability: &'static str,
    /// What the system said.
    pub error: io::Error,
}

impl SocketOption {
    const ALL: [Self; 8] = [
        Self::PacketInfo,
        Self::BroadcastErrors,
        Self::NoOverrunErrors,
        Self::ListenAllNamespaces,
        Self::CappedAcknowledgements,
        Self::ExtendedAcknowledgements,
        Self::StrictChecking,
        Self::PassCredentials,
    ];

    /// What failed, with the capability that is missing where that is why.
    pub(super) fn refused(self, error: io::Error) -> io::Error {
        match (self, error.raw_os_error()) {
            (Self::ListenAllNamespaces, Some(libc::EPERM)) => {
                io::Error::new(error.kind(), Unprivileged { capability: "CAP_NET_BROADCAST", error })
            }
            _ => error,
        }
    }

    fn number(self) -> (libc::c_int, libc::c_int) {
        match self {
            Self::PacketInfo => (libc::SOL_NETLINK, libc::NETLINK_PKTINFO),
            Self::BroadcastErrors => (libc::SOL_NETLINK, libc::NETLINK_BROADCAST_ERROR),
            Self::NoOverrunErrors => (libc::SOL_NETLINK, libc::NETLINK_NO_ENOBUFS),
            Self::ListenAllNamespaces => (libc::SOL_NETLINK, libc::NETLINK_LISTEN_ALL_NSID),
            Self::CappedAcknowledgements => (libc::SOL_NETLINK, libc::NETLINK_CAP_ACK),
            Self::ExtendedAcknowledgements => (libc::SOL_NETLINK, libc::NETLINK_EXT_ACK),
            Self::StrictChecking => (libc::SOL_NETLINK, libc::NETLINK_GET_STRICT_CHK),
            Self::PassCredentials => (libc::SOL_SOCKET, libc::SO_PASSCRED),
        }
    }
}

impl Socket {
    /// Switches an option on or off.
    ///
    /// # Errors
    /// `ENOPROTOOPT`: the kernel does not have it. `EPERM`: see the option.
    pub fn set_option(&self, option: SocketOption, on: bool) -> io::Result<()> {
        scripted!(self, |script| script.set_option(option, on));
        let (level, name) = option.number();
        sys::set_option(self.as_fd(), level, name, libc::c_int::from(on))
    }

    /// Whether an option is on.
    ///
    /// # Errors
    /// `ENOPROTOOPT`: the kernel does not have it, or cannot read it back.
    pub fn option(&self, option: SocketOption) -> io::Result<bool> {
        scripted!(self, |script| script.option(option));
        let (level, name) = option.number();
        Ok(sys::option(self.as_fd(), level, name)? != 0)
    }

    /// Joins a multicast group, any number of them one after another (`NETLINK_ADD_MEMBERSHIP`).
    ///
    /// A socket that is not bound yet is bound first: the kernel would hold back from it what it sends to a
    /// group on its own account (`do_one_broadcast` skips the sender's port, which is 0 for both).
    ///
    /// # Errors
    /// - `EINVAL`: the protocol has no such group.
    /// - `EPERM`: the protocol, or this group of it, is for privileged listeners only.
    pub fn join(&self, group: u32) -> io::Result<()> {
        if self.port()? == 0 {
            self.bind(0)?;
        }
        self.set_membership(libc::NETLINK_ADD_MEMBERSHIP, group)
    }

    /// Leaves a multicast group (`NETLINK_DROP_MEMBERSHIP`), joined or not. What is queued stays queued.
    ///
    /// # Errors
    /// As [`Socket::join`].
    pub fn leave(&self, group: u32) -> io::Result<()> {
        self.set_membership(libc::NETLINK_DROP_MEMBERSHIP, group)
    }

    /// The groups that it is a member of, ascending (`NETLINK_LIST_MEMBERSHIPS`, Linux 4.2).
    ///
    /// # Errors
    /// `ENOPROTOOPT`: the kernel cannot tell.
    pub fn memberships(&self) -> io::Result<Vec<u32>> {
        scripted!(self, |script| Ok(script.memberships()));
        let words = sys::memberships(self.as_fd())?;
        Ok((1..)
            .zip(words.iter().flat_map(bits))
            .filter_map(|(group, member)| member.then_some(group))
            .collect())
    }

    /// Sets the size of the receive queue in bytes and returns the size then in force.
    ///
    /// The kernel doubles what it is given, to account for its own overhead, and so does the size returned:
    /// asked for 4 MiB, it says 8 MiB. Without `CAP_NET_ADMIN` in the first user namespace
    /// (`SO_RCVBUFFORCE`) it stays within twice `net.core.rmem_max`; that is no error.
    ///
    /// # Errors
    /// Those of `setsockopt`; none is known to occur.
    pub fn set_receive_buffer(&self, bytes: usize) -> io::Result<usize> {
        let bytes = bytes.min(LARGEST_BUFFER);
        scripted!(self, |_script| Ok(bytes * 2));
        self.set_buffer(libc::SO_RCVBUFFORCE, libc::SO_RCVBUF, bytes)?;
        self.receive_buffer()
    }

    /// The size of the receive queue in bytes, as the kernel accounts for it: twice what was set.
    ///
    /// # Errors
    /// Those of `getsockopt`; none is known to occur.
    pub fn receive_buffer(&self) -> io::Result<usize> {
        scripted!(self, |_script| Ok(SCRIPTED_BUFFER));
        self.buffer(libc::SO_RCVBUF)
    }

    /// How much of the receive queue is taken, in bytes as the kernel accounts for it: those of its datagrams, and its own
    /// overhead (Linux 4.12). Near [`receive_buffer`](Self::receive_buffer), datagrams are about to be lost.
    ///
    /// # Errors
    /// `ENOPROTOOPT`: the kernel cannot tell.
    pub fn queued(&self) -> io::Result<usize> {
        scripted!(self, |script| Ok(script.queued()));
        Ok(sys::queued(self.as_fd())? as usize)
    }

    /// Sets the size of the send buffer in bytes and returns the size then in force, which the kernel doubles
    /// and `net.core.wmem_max` bounds as for [`Socket::set_receive_buffer`]. A datagram must be at least 32
    /// bytes shorter than it.
    ///
    /// # Errors
    /// Those of `setsockopt`; none is known to occur.
    pub fn set_send_buffer(&self, bytes: usize) -> io::Result<usize> {
        let bytes = bytes.min(LARGEST_BUFFER);
        scripted!(self, |_script| Ok(bytes * 2));
        self.set_buffer(libc::SO_SNDBUFFORCE, libc::SO_SNDBUF, bytes)?;
        self.send_buffer()
    }

    /// The size of the send buffer in bytes, as the kernel accounts for it: twice what was set.
    ///
    /// # Errors
    /// Those of `getsockopt`; none is known to occur.
    pub fn send_buffer(&self) -> io::Result<usize> {
        scripted!(self, |_script| Ok(SCRIPTED_BUFFER));
        self.buffer(libc::SO_SNDBUF)
    }

    /// Sets what can be read of `other` as it is there. What cannot be set was not set there either, or the
    /// caller has lost the right to it.
    pub(super) fn adopt_options(&self, other: &Self) {
        for option in SocketOption::ALL {
            let _ = other.option(option).and_then(|on| self.set_option(option, on));
        }
        let _ = other.receive_buffer().and_then(|bytes| self.set_receive_buffer(bytes / 2));
        let _ = other.send_buffer().and_then(|bytes| self.set_send_buffer(bytes / 2));
    }

    /// By `force`, which goes beyond the system's limits, or where that takes a privilege by `plain`.
    fn set_buffer(&self, force: libc::c_int, plain: libc::c_int, bytes: usize) -> io::Result<()> {
        let set = |name| sys::set_option(self.as_fd(), libc::SOL_SOCKET, name, bytes as libc::c_int);
        set(force).or_else(|error| match error.raw_os_error() {
            Some(libc::EPERM) => set(plain),
            _ => Err(error),
        })
    }

    fn buffer(&self, name: libc::c_int) -> io::Result<usize> {
        Ok(sys::option(self.as_fd(), libc::SOL_SOCKET, name)? as usize)
    }

    fn set_membership(&self, option: libc::c_int, group: u32) -> io::Result<()> {
        scripted!(self, |script| {
            script.set_membership(group, option == libc::NETLINK_ADD_MEMBERSHIP);
            Ok(())
        });
        sys::set_option(self.as_fd(), libc::SOL_NETLINK, option, group as libc::c_int)
    }
}

fn bits(word: &u32) -> impl Iterator<Item = bool> + use<> {
    let word = *word;
    (0..u32::BITS).map(move |bit| word & (1 << bit) != 0)
}
