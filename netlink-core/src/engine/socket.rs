//! The engine's socket: opened, emptied and replaced.

use std::io;

use super::{Engine, errno};
use crate::error::{Errno, Error};
use crate::exchange::Event;
use crate::socket::{Config, Socket, SocketOption};

impl Engine {
    /// A dump that was begun keeps its socket busy until it is read to its end, so the socket is replaced: that
    /// takes microseconds, where reading a million routes takes half a second. Where it cannot be (its port was
    /// chosen, it is a member of groups, or the thread is in another namespace by now), what is left of the
    /// dump is skipped.
    #[cold]
    pub(super) fn leave_dump(&mut self) -> Result<(), Error> {
        if !self.replace_socket().map_err(|error| self.failed(&error))? {
            while self.exchange.is_dumping() && !matches!(self.event()?, None | Some(Event::Cut { .. })) {}
        }
        self.exchange.abandon();
        Ok(())
    }

    /// A socket that has overrun gets nothing more until its queue has been emptied, and is not told of that again
    /// (`netlink_overrun` and `netlink_rcv_wake`, net/netlink/af_netlink.c): what is asked before would be answered by
    /// nobody.
    pub(super) fn drain(&mut self) -> Result<(), Error> {
        while self.crowded {
            self.exchange.abandon();
            self.event()?;
        }
        Ok(())
    }

    fn replace_socket(&mut self) -> io::Result<bool> {
        if self.config.has_port() || !self.socket.memberships().is_ok_and(|groups| groups.is_empty()) {
            return Ok(false);
        }
        let replaced = self.socket.replace(open_socket(&self.config)?);
        if replaced {
            self.port = 0;
            self.crowded = false;
            self.sockets = self.sockets.wrapping_add(1);
        }
        Ok(replaced)
    }
}

/// Opens a socket with extended acknowledgements and strict checking, where the kernel has them.
pub(super) fn open_socket(config: &Config) -> io::Result<Socket> {
    let socket = config.open()?;
    for option in [
        SocketOption::ExtendedAcknowledgements,
        SocketOption::CappedAcknowledgements,
        SocketOption::StrictChecking,
    ] {
        match socket.set_option(option, true) {
            Err(error) if errno(&error) != Errno::ENOPROTOOPT => return Err(error),
            _ => {}
        }
    }
    Ok(socket)
}
