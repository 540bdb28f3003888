//! How a socket is to be opened, kept so that another one like it can be.

use std::io;

use super::{Closer, Condition, Socket, SocketOption};
use crate::exchange::Peer;
use crate::namespace::Namespace;
#[cfg(feature = "testing")]
use crate::testing::script::Script;
use crate::traffic::{Observer, Traffic};

/// How often a list is read that keeps changing, unless told otherwise.
const ATTEMPTS: u32 = 16;

/// How to open a [`Socket`]; may be used more than once.
#[derive(Debug, Clone)]
#[must_use = "nothing is opened before `open`"]
pub struct Config {
    protocol: i32,
    namespace: Option<Namespace>,
    port: Option<u32>,
    groups: Vec<u32>,
    receive_buffer: Option<usize>,
    send_buffer: Option<usize>,
    filter: Option<Condition>,
    options: Vec<(SocketOption, bool)>,
    peer: Peer,
    attempts: u32,
    closer: Option<Closer>,
    observer: Option<Observer>,
    #[cfg(feature = "testing")]
    script: Option<Script>,
}

impl Config {
    /// A socket of this netlink protocol, in the current namespace, unbound, with the system's buffer sizes.
    pub fn new(protocol: i32) -> Self {
        Self {
            protocol,
            namespace: None,
            port: None,
            groups: Vec::new(),
            receive_buffer: None,
            send_buffer: None,
            filter: None,
            options: Vec::new(),
            peer: Peer::Kernel,
            attempts: ATTEMPTS,
            closer: None,
            observer: None,
            #[cfg(feature = "testing")]
            script: None,
        }
    }

    /// Opens it in this network namespace.
    pub fn namespace(mut self, namespace: Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// Binds it to this port id; see [`Socket::bind`].
    pub fn port(mut self, port: u32) -> Self {
        self.port = Some(port);
        self
    }

    /// Joins this multicast group; see [`Socket::join`].
    pub fn group(mut self, group: u32) -> Self {
        self.groups.push(group);
        self
    }

    /// Asks for this receive buffer, in bytes, and lives with less; see [`Socket::set_receive_buffer`].
    pub fn receive_buffer(mut self, bytes: usize) -> Self {
        self.receive_buffer = Some(bytes);
        self
    }

    /// Asks for this send buffer, in bytes, and lives with less; see [`Socket::set_send_buffer`].
    pub fn send_buffer(mut self, bytes: usize) -> Self {
        self.send_buffer = Some(bytes);
        self
    }

    /// Lets only datagrams into its queue for which this holds, and whatever was given before; see
    /// [`Socket::set_condition`]. The rest costs neither room nor time of the reader. A socket that asks must let the
    /// answers in.
    pub fn filter(mut self, condition: Condition) -> Self {
        self.filter = Some(match self.filter {
            Some(given) => given & condition,
            None => condition,
        });
        self
    }

    /// Turns this option on or off before it joins a group. Connections and subscriptions set some themselves.
    pub fn option(mut self, option: SocketOption, on: bool) -> Self {
        self.options.push((option, on));
        self
    }

    /// Hears its groups in all namespaces that its own has an id for as well; see
    /// [`SocketOption::ListenAllNamespaces`]. (A [`Watch`](crate::Watch) tells of one only.)
    pub fn all_namespaces(self) -> Self {
        self.option(SocketOption::ListenAllNamespaces, true)
    }

    /// Names who a connection or subscription talks to, where that is not the kernel but another process
    /// (`NETLINK_USERSOCK`). A socket by itself talks to anyone.
    pub fn peer(mut self, peer: Peer) -> Self {
        self.peer = peer;
        self
    }

    /// Sets how often a list that keeps changing under its reader is read, by
    /// [`Connection::list`](crate::Connection::list) or by a [`Watch`](crate::Watch), before it is given up or told as it
    /// is: 16 unless this is called, and once at least.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Lets this end its use, and that of all others that are opened like this.
    pub fn closer(mut self, closer: &Closer) -> Self {
        self.closer = Some(closer.clone());
        self
    }

    /// Tells this of every datagram that it has sent or received, before anybody reads it. It runs on the thread that sends
    /// or receives, so it must neither take long nor use the same connection. Overruns are not datagrams.
    pub fn observe(mut self, observe: impl Fn(&Traffic<'_>) + Send + Sync + 'static) -> Self {
        self.observer = Some(Observer::new(observe));
        self
    }

    /// Opens it on this script in place of the kernel, and in no namespace.
    #[cfg(feature = "testing")]
    pub fn script(mut self, script: &Script) -> Self {
        self.script = Some(script.clone());
        self
    }

    /// What was named to end its use.
    pub(crate) fn closer_named(&self) -> Option<Closer> {
        self.closer.clone()
    }

    /// How often a list is read at most.
    pub(crate) fn attempts_allowed(&self) -> u32 {
        self.attempts
    }

    /// Who was named as the peer.
    pub(crate) fn peer_named(&self) -> Peer {
        self.peer
    }

    /// One like it that is in no group and has no filter, no port, no options and no buffers of its own.
    pub(crate) fn for_requests(&self) -> Self {
        Self {
            port: None,
            groups: Vec::new(),
            receive_buffer: None,
            send_buffer: None,
            filter: None,
            options: Vec::new(),
            ..self.clone()
        }
    }

    /// Lets these datagrams in too, whatever its filter says.
    pub(crate) fn admit(mut self, condition: Condition) -> Self {
        self.filter = self.filter.map(|given| given | condition);
        self
    }

    /// Whether the namespace is one that was chosen.
    pub(crate) fn has_namespace(&self) -> bool {
        self.namespace.is_some()
    }

    /// Whether the port id is one that was chosen.
    pub(crate) fn has_port(&self) -> bool {
        self.port.is_some()
    }

    /// Opens a socket like this.
    ///
    /// # Errors
    /// Those of [`Socket::open`], [`Namespace::run_in`], [`Socket::set_condition`], [`Socket::set_option`],
    /// [`Socket::bind`] and [`Socket::join`]. Where an option needs a capability, its `EPERM` is inside an
    /// [`Unprivileged`](super::Unprivileged) that names it.
    pub fn open(&self) -> io::Result<Socket> {
        let mut socket = self.open_plain()?;
        self.apply(&socket)?;
        socket.observer = self.observer.clone();
        socket.closing = self.closer.as_ref().map(Closer::signal);
        Ok(socket)
    }

    fn open_plain(&self) -> io::Result<Socket> {
        #[cfg(feature = "testing")]
        if let Some(script) = &self.script {
            return Socket::scripted(self.protocol, script);
        }
        match &self.namespace {
            Some(namespace) => namespace.run_in(|| Socket::open(self.protocol))?,
            None => Socket::open(self.protocol),
        }
    }

    /// Buffers, filter and options come first: a group may deliver at once.
    fn apply(&self, socket: &Socket) -> io::Result<()> {
        if let Some(bytes) = self.receive_buffer {
            socket.set_receive_buffer(bytes)?;
        }
        if let Some(bytes) = self.send_buffer {
            socket.set_send_buffer(bytes)?;
        }
        if let Some(condition) = &self.filter {
            socket.set_condition(condition)?;
        }
        for (option, on) in &self.options {
            socket.set_option(*option, *on).map_err(|error| option.refused(error))?;
        }
        if let Some(port) = self.port {
            socket.bind(port)?;
        }
        self.groups.iter().try_for_each(|group| socket.join(*group))
    }
}
