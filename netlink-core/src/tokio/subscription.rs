//! The asynchronous subscription.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{EVENTS_PER_TURN, Registration, register};
use crate::connection::Acknowledged;
use crate::engine::system;
use crate::error::Error;
use crate::listener::{self, Listener, OPERATION, Place};
use crate::request::{Confirmed, Message, Protocol, Request};
use crate::socket::{Closer, Config, Socket};
use crate::subscription::{Notice, OwnedNotice};

/// A socket of its own on which notifications of one protocol arrive; see the blocking
/// [`Subscription`](crate::Subscription), which it is otherwise like. It is a [`Stream`] of notices to keep too, which ends
/// once it is closed.
///
/// Every future may be dropped at any point: no notice is lost by it. Dropping the subscription closes it.
///
/// # Panics
/// Its futures panic where they have to wait and are not polled by a tokio runtime with IO enabled.
#[derive(Debug)]
pub struct Subscription<P> {
    listener: Listener,
    registration: Option<Registration>,
    notices: u32,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol> Subscription<P> {
    /// Listens to these groups in the current network namespace.
    ///
    /// # Errors
    /// [`Error::System`]: `EINVAL` for a group that does not exist, `EPERM` for one of the privileged,
    /// `EPROTONOSUPPORT` where the kernel does not have the protocol.
    pub fn open(groups: impl IntoIterator<Item = u32>) -> Result<Self, Error> {
        Self::with(groups.into_iter().fold(listener::config::<P>(), Config::group))
    }

    /// Listens with a socket opened like this, such as in another namespace.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config) -> Result<Self, Error> {
        let listener = Listener::open::<P>(config)?;
        Ok(Self { listener, registration: None, notices: 0, protocol: PhantomData })
    }

    /// Listens to this group as well.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn join(&self, group: u32) -> Result<(), Error> {
        self.socket().join(group).map_err(|error| system(OPERATION, &error))
    }

    /// No longer listens to this group. What was sent to it before may still arrive.
    ///
    /// # Errors
    /// `EINVAL` for a group that does not exist.
    pub fn leave(&self, group: u32) -> Result<(), Error> {
        self.socket().leave(group).map_err(|error| system(OPERATION, &error))
    }

    /// The next notice; waits for it.
    ///
    /// # Errors
    /// [`Error::Closed`] once a [`Closer`] has closed it, [`Error::System`] with whatever `recvmsg` says and the runtime.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<Notice<'_>, Error> {
        let place = poll_fn(|context| self.poll_place(context)).await?;
        Ok(self.notice(place))
    }

    /// Runs a request on the listening socket itself; see [`Subscription::run`](crate::Subscription::run).
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own. [`Error::Lost`] where the queue was too full for the
    /// acknowledgement.
    pub async fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = P>,
        R::Answer: Confirmed,
    {
        self.listener.start(&request)?;
        poll_fn(|context| self.poll_until(context, |listener| listener.progress(&request))).await
    }

    /// Sends a message without waiting for what the kernel says, and gives its sequence. A refusal comes as a
    /// [`Notice::Refused`].
    ///
    /// # Errors
    /// Those of writing and sending it.
    pub fn post<M: Message>(&mut self, message: M) -> Result<u32, Error> {
        self.listener.post(&message)
    }

    /// A handle by which another task or thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.registration = None; // the next one knows the closer
        self.listener.engine.socket.closer().map_err(|error| system(OPERATION, &error))
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        &self.listener.engine.socket
    }

    /// Sends a last message, whatever has ended the listening.
    pub(super) fn farewell(&mut self, message: &dyn Message) {
        self.listener.farewell(message);
    }

    /// What was found, lent.
    pub(super) fn notice(&self, place: Place) -> Notice<'_> {
        self.listener.notice(place)
    }

    /// Where the next notice is.
    pub(super) fn poll_place(&mut self, context: &mut Context<'_>) -> Poll<Result<Place, Error>> {
        if self.notices == EVENTS_PER_TURN {
            self.notices = 0;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let place = self.poll_until(context, |listener| listener.poll(false));
        self.notices = if place.is_ready() { self.notices + 1 } else { 0 };
        place
    }

    /// Waits for the socket until `attempt` has something.
    fn poll_until<T>(
        &mut self,
        context: &mut Context<'_>,
        mut attempt: impl FnMut(&mut Listener) -> Result<Option<T>, Error>,
    ) -> Poll<Result<T, Error>> {
        if let Some(result) = attempt(&mut self.listener)? {
            return Poll::Ready(Ok(result));
        }
        loop {
            let failed = |error| self.listener.engine.failed(&error);
            let registration = register(&mut self.registration, &self.listener.engine).map_err(failed)?;
            let readable = ready!(registration.poll_readable(context)).map_err(failed)?;
            match attempt(&mut self.listener)? {
                Some(result) => return Poll::Ready(Ok(result)),
                None => readable.into_iter().for_each(|mut readable| readable.clear_ready()),
            }
        }
    }
}

impl<P: Protocol> Stream for Subscription<P> {
    type Item = Result<OwnedNotice, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let subscription = self.get_mut();
        Poll::Ready(match ready!(subscription.poll_place(context)) {
            Err(Error::Closed { .. }) => None,
            place => Some(place.map(|place| subscription.notice(place).into())),
        })
    }
}
