//! What blocking and asynchronous connections share: everything but waiting.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use crate::acknowledgement::extended;
use crate::connection::Acknowledged;
use crate::error::{Errno, Error, Refusal, Sent};
use crate::exchange::{Answer, Event, Exchange, Loss};
use crate::namespace::NamespaceError;
use crate::request::Message;
use crate::socket::{Address, Closed, Config, Socket, SocketOption};
use crate::table::Set;
use crate::wire::{self, MESSAGE_HEADER_LENGTH, MessageHeader, Messages, Writer};

/// Room for a datagram. The kernel builds dumps of at most 32 KiB or one object; the largest seen, a link with
/// 222 virtual functions, has 64 KiB. Pages that are never written cost nothing.
const BUFFER: usize = 1 << 20;

/// A socket, the exchange over it, and the bytes of both directions.
#[derive(Debug)]
pub(crate) struct Engine {
    config: Config,
    pub(crate) socket: Socket,
    exchange: Exchange,
    buffer: Vec<u8>,
    sent: Writer,
    /// About what was sent last.
    pub(crate) operation: &'static str,
    header_length: usize,
    set: Option<&'static Set>,
    families: Vec<(&'static str, u16)>,
}

impl Engine {
    pub(crate) fn open(config: Config, operation: &'static str) -> Result<Self, Error> {
        let socket = open_socket(&config).map_err(|error| system(operation, &error))?;
        Ok(Self {
            config,
            socket,
            exchange: Exchange::new(),
            buffer: vec![0; BUFFER],
            sent: Writer::new(),
            operation,
            header_length: 0,
            set: None,
            families: Vec::new(),
        })
    }

    /// The message type of a generic family, if it was asked for before.
    pub(crate) fn family(&self, name: &str) -> Option<u16> {
        self.families.iter().find(|family| family.0 == name).map(|family| family.1)
    }

    pub(crate) fn remember_family(&mut self, name: &'static str, kind: u16) {
        self.families.push((name, kind));
    }

    pub(crate) fn forget_family(&mut self, name: &str) {
        self.families.retain(|family| family.0 != name);
    }

    /// Writes a request and sends it.
    pub(crate) fn send(&mut self, message: &dyn Message, kind: u16, answer: Answer) -> Result<(), Error> {
        self.operation = message.operation();
        if self.exchange.is_dumping() {
            self.leave_dump()?;
        }
        self.write(message, kind, answer)?;
        let sent = self.socket.send(self.sent.bytes(), Address::KERNEL);
        sent.map_err(|error| {
            self.exchange.abandon();
            system(self.operation, &error)
        })
    }

    fn write(&mut self, message: &dyn Message, kind: u16, answer: Answer) -> Result<(), Error> {
        let operation = self.operation;
        (self.header_length, self.set) = message.layout();
        self.sent.clear();
        self.sent.raw(|bytes| {
            bytes.resize(MESSAGE_HEADER_LENGTH, 0);
            Ok(())
        });
        message.write(&mut self.sent);
        let socket = &self.socket;
        self.sent.fill_links(|name| socket.interface_index(name)).map_err(|(name, error)| Error::Link {
            operation,
            name,
            errno: errno(&error),
        })?;
        let bytes = self.sent.finish().map_err(|invalid| Error::Input { operation, invalid })?;
        let length = bytes.len() as u32;
        let port = self.socket.port().map_err(|error| system(operation, &error))?;
        let sequence = self.exchange.begin(answer, 1, port);
        let flags = message.flags() | answer.flags();
        let header = MessageHeader { length, kind, flags, sequence, port: 0 };
        self.sent.overwrite(0, &header.to_bytes());
        Ok(())
    }

    /// The next event, or `None` when the socket must be waited for.
    #[inline]
    pub(crate) fn event(&mut self) -> Result<Option<Event>, Error> {
        loop {
            if let Some(event) = self.exchange.poll(&self.buffer) {
                return Ok(Some(event));
            }
            match self.socket.receive(&mut self.buffer) {
                Ok(received) => self.exchange.handle(&received, None),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
                Err(error) if errno(&error) == nix::errno::Errno::ENOBUFS.into() => {
                    self.exchange.handle_overrun();
                }
                Err(error) => return Err(system(self.operation, &error)),
            }
        }
    }

    /// The message that an event named.
    #[inline]
    pub(crate) fn message(&self, place: Range<usize>) -> Result<wire::Message<'_>, Error> {
        let bytes = self.buffer.get(place).unwrap_or_default();
        match Messages::new(bytes).next() {
            Some(Ok(message)) => Ok(message),
            _ => Err(self.lost(Loss::Damaged)),
        }
    }

    /// The request that was sent last.
    #[inline]
    pub(crate) fn sent(&self) -> Option<wire::Message<'_>> {
        Messages::new(self.sent.bytes()).next()?.ok()
    }

    /// What a message says that ends a request well.
    pub(crate) fn acknowledged(&self, place: Range<usize>) -> Result<Acknowledged, Error> {
        let message = self.message(place)?;
        let said = extended(&message);
        Ok(Acknowledged {
            warning: said.text().ok().flatten().map(Into::into),
            cookie: said.cookie().ok().flatten().map(Into::into),
        })
    }

    pub(crate) fn refused(&self, place: Range<usize>) -> Error {
        let sent = Sent { bytes: self.sent.bytes(), header_length: self.header_length, set: self.set };
        match self.message(place) {
            Ok(message) => Error::Refused(Box::new(Refusal::read(self.operation, &message, &sent))),
            Err(error) => error,
        }
    }

    pub(crate) fn lost(&self, loss: Loss) -> Error {
        Error::Lost { operation: self.operation, loss }
    }

    /// Gives up what is in flight: its answer will be skipped.
    pub(crate) fn abandon(&mut self) {
        if !self.exchange.is_dumping() {
            self.exchange.abandon();
        }
    }

    /// Makes room for datagrams of this length.
    pub(crate) fn grow(&mut self, length: usize) {
        if length > self.buffer.len() {
            self.buffer.resize(length, 0);
        }
    }

    /// A dump that was begun keeps its socket busy until it is read to its end, so the socket is replaced: that
    /// takes microseconds, where reading a million routes takes half a second. Where it cannot be (the thread
    /// is in another namespace by now), what is left of the dump is skipped.
    fn leave_dump(&mut self) -> Result<(), Error> {
        let fresh = open_socket(&self.config).map_err(|error| system(self.operation, &error))?;
        if !self.socket.replace(fresh) {
            while self.exchange.is_dumping() && self.event()?.is_some() {}
        }
        self.exchange.abandon();
        Ok(())
    }
}

/// Opens a socket with extended acknowledgements and strict checking, where the kernel has them.
fn open_socket(config: &Config) -> io::Result<Socket> {
    let socket = config.open()?;
    for option in [
        SocketOption::ExtendedAcknowledgements,
        SocketOption::CappedAcknowledgements,
        SocketOption::StrictChecking,
    ] {
        match socket.set_option(option, true) {
            Err(error) if errno(&error) != nix::errno::Errno::ENOPROTOOPT.into() => return Err(error),
            _ => {}
        }
    }
    Ok(socket)
}

fn errno(error: &io::Error) -> Errno {
    Errno(error.raw_os_error().unwrap_or(nix::errno::Errno::EINVAL as i32))
}

/// A system call's error as one of a connection's.
pub(crate) fn system(operation: &'static str, error: &io::Error) -> Error {
    let cause = error.get_ref();
    if cause.is_some_and(|cause| cause.is::<Closed>()) {
        return Error::Closed { operation };
    }
    match cause.and_then(|cause| cause.downcast_ref::<NamespaceError>()) {
        Some(NamespaceError { namespace, error }) => {
            Error::Namespace { operation, namespace: Arc::clone(namespace), errno: errno(error) }
        }
        None => Error::System { operation, errno: errno(error) },
    }
}
