//! Connections for many threads or tasks.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::connection::Connection;
use crate::engine::system;
use crate::error::{Errno, Error};
use crate::namespace::Namespace;
use crate::request::Protocol;
use crate::socket::{Closer, Config, Home, Socket};
#[cfg(feature = "tokio")]
use crate::tokio;

/// A handle to clone for any number of threads or tasks that share connections of one kind, blocking or not.
///
/// Each borrows a connection for as long as it needs one, and has it to itself meanwhile: nobody waits for
/// another's request, so nothing can deadlock, not even a request from inside a loop over a dump. For that `size` bounds
/// what is kept, not what is lent: the pool keeps up to `size` connections that nobody uses, and when all are in use it
/// opens one more, some microseconds. The kernel answers most requests while they are sent, so tasks of a runtime rarely
/// use more at a time than it has threads.
///
/// All connections belong to the network namespace of whoever opened the pool, or of its [`Config`].
///
/// ```no_run
/// # use netlink_core::{Connection, Error, Pool, Raw};
/// # netlink_core::protocol! { struct Route = netlink_core::uapi::netlink::NETLINK_ROUTE, "route netlink"; }
/// # const RTM_GETRULE: u16 = 34;
/// let pool = Pool::<Connection<Route>>::open(4)?;
/// let workers: Vec<_> = (0..16)
///     .map(|_| {
///         let pool = pool.clone();
///         std::thread::spawn(move || pool.connection()?.list(Raw::dump(RTM_GETRULE).payload(&[0; 12])))
///     })
///     .collect();
/// # for worker in workers { worker.join().unwrap()?; }
/// # Ok::<(), Error>(())
/// ```
pub struct Pool<C>(Arc<Shared<C>>);

struct Shared<C> {
    config: Config,
    /// Where its sockets are to be, if the config does not say.
    home: Option<Home>,
    namespace: Option<Namespace>,
    size: usize,
    timeout: Option<Duration>,
    closer: Closer,
    idle: Mutex<Vec<C>>,
}

/// A connection of a [`Pool`], which gets it back when this is dropped.
#[derive(Debug)]
pub struct Pooled<C: Connect> {
    connection: Option<C>,
    pool: Pool<C>,
}

/// A connection that a [`Pool`] can open: the blocking and the asynchronous one.
pub trait Connect: Sized {
    /// The protocol's number, `NETLINK_*`.
    const NUMBER: i32;
    /// The protocol's name.
    const NAME: &'static str;

    /// Connects with a socket opened like this.
    ///
    /// # Errors
    /// Whatever [`Config::open`] says.
    fn connect(config: Config) -> Result<Self, Error>;

    /// Its socket.
    fn socket(&self) -> &Socket;

    /// Sets how long a request may wait for its answer.
    fn set_timeout(&mut self, timeout: Option<Duration>);
}

impl<C: Connect> Pool<C> {
    /// A pool that keeps up to `size` connections of the current network namespace, and opens the first.
    ///
    /// # Errors
    /// Those of opening a connection.
    pub fn open(size: usize) -> Result<Self, Error> {
        Self::with(Config::new(C::NUMBER), size, None)
    }

    /// A pool that keeps up to `size` connections with sockets opened like this, whose requests may wait so long for
    /// their answers. A connection that was given another timeout gets this one again when it is returned. A
    /// [closer](Config::closer) that the config names closes the pool, and the pool [closes](Self::close) by it.
    ///
    /// # Errors
    /// Those of opening a connection, and of [`Closer::new`].
    pub fn with(config: Config, size: usize, timeout: Option<Duration>) -> Result<Self, Error> {
        let closer = config.closer_named().map_or_else(Closer::new, Ok);
        let closer = closer.map_err(|error| system(C::NAME, &error))?;
        let config = config.closer(&closer);
        let first = C::connect(config.clone())?;
        let pool = Self(Arc::new(Shared {
            home: first.socket().home(),
            namespace: Namespace::current().ok().filter(|_| !config.has_namespace()),
            config,
            size,
            timeout,
            closer,
            idle: Mutex::new(Vec::new()),
        }));
        pool.keep(first);
        Ok(pool)
    }

    /// A connection to use; never waits.
    ///
    /// # Errors
    /// [`Error::Closed`], and those of opening a connection. [`Error::System`] with `ENOENT`: the thread is in another
    /// network namespace than the pool, of which nothing is known because there was no `/proc`.
    pub fn connection(&self) -> Result<Pooled<C>, Error> {
        if self.0.closer.is_closed() {
            return Err(Error::Closed { operation: C::NAME });
        }
        let idle = self.idle().pop();
        let connection = Some(idle.map_or_else(|| self.connect(), Ok)?);
        Ok(Pooled { connection, pool: self.clone() })
    }

    /// Ends the use of all its connections: who waits for an answer is woken, and every request fails with
    /// [`Error::Closed`].
    pub fn close(&self) {
        self.0.closer.close();
        self.idle().clear();
    }

    /// A new connection in the pool's namespace, wherever the calling thread is.
    fn connect(&self) -> Result<C, Error> {
        let mut connection = C::connect(self.0.config.clone())?;
        if connection.socket().home() != self.0.home {
            let unknown = Error::System { operation: C::NAME, errno: Errno::ENOENT, capability: None };
            let namespace = self.0.namespace.clone().ok_or(unknown)?;
            connection = C::connect(self.0.config.clone().namespace(namespace))?;
        }
        connection.set_timeout(self.0.timeout);
        Ok(connection)
    }

    /// Takes a connection back, unless there are enough.
    fn keep(&self, mut connection: C) {
        connection.set_timeout(self.0.timeout);
        let mut idle = self.idle();
        if idle.len() < self.0.size && !self.0.closer.is_closed() {
            idle.push(connection);
        }
    }

    fn idle(&self) -> MutexGuard<'_, Vec<C>> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C> Clone for Pool<C> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<C> fmt::Debug for Pool<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool")
            .field("config", &self.0.config)
            .field("size", &self.0.size)
            .finish_non_exhaustive()
    }
}

impl<C: Connect> Deref for Pooled<C> {
    type Target = C;

    fn deref(&self) -> &C {
        self.connection.as_ref().expect("it is there until it is dropped")
    }
}

impl<C: Connect> DerefMut for Pooled<C> {
    fn deref_mut(&mut self) -> &mut C {
        self.connection.as_mut().expect("it is there until it is dropped")
    }
}

impl<C: Connect> Drop for Pooled<C> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.pool.keep(connection);
        }
    }
}

macro_rules! connect {
    ($($Connection:ty),*) => { $(
        impl<P: Protocol> Connect for $Connection {
            const NUMBER: i32 = P::NUMBER;
            const NAME: &'static str = P::NAME;

            fn connect(config: Config) -> Result<Self, Error> {
                Self::with(config)
            }

            fn socket(&self) -> &Socket {
                self.socket()
            }

            fn set_timeout(&mut self, timeout: Option<Duration>) {
                self.set_timeout(timeout);
            }
        }
    )* };
}

connect!(Connection<P>);
#[cfg(feature = "tokio")]
connect!(tokio::Connection<P>);
