//! The asynchronous monitor.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Connection, Subscription};
use crate::connection::Acknowledged;
use crate::error::Error;
use crate::listener::{self, Place};
use crate::monitor::{Monitored, News, find, found, is_news, news, own};
use crate::request::{Confirmed, Request};
use crate::socket::{Closer, Config, Info, Socket};

/// A [`Subscription`] that tells events of one family; see the blocking [`Monitor`](crate::Monitor), which it is
/// otherwise like. It is a [`Stream`] of events to keep too, which ends once it is closed.
///
/// Every future may be dropped at any point: no event is lost by it. Dropping the monitor closes it.
///
/// # Panics
/// Its futures panic where they have to wait and are not polled by a tokio runtime with IO enabled.
#[derive(Debug)]
pub struct Monitor<M: Monitored> {
    subscription: Subscription<M::Protocol>,
    monitored: M,
}

impl<M: Monitored> Monitor<M> {
    /// Listens in the current network namespace.
    ///
    /// # Errors
    /// Those of the blocking [`open`](crate::Monitor::open).
    pub async fn open(monitored: impl Into<M>) -> Result<Self, Error> {
        Self::with(Self::config(), monitored).await
    }

    /// How [`open`](Self::open) opens its socket, to be changed; see the blocking
    /// [`config`](crate::Monitor::config).
    pub fn config() -> Config {
        listener::config::<M::Protocol>()
    }

    /// Listens with a socket opened like this; see [`config`](Self::config).
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub async fn with(config: Config, monitored: impl Into<M>) -> Result<Self, Error> {
        let monitored = monitored.into();
        let named = match find(&monitored) {
            Some(find) => {
                let family = Connection::with(config.for_requests())?.get(find).await;
                Some(found(&monitored, family)?)
            }
            None => None,
        };
        let subscription =
            Subscription::with(named.into_iter().fold(monitored.configure(config), Config::group))?;
        monitored.begin(subscription.socket())?;
        let mut monitor = Self { subscription, monitored };
        if let Some(request) = monitor.monitored.request() {
            monitor.run(request).await?;
        }
        Ok(monitor)
    }

    /// Listens to this group as well.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn join(&self, group: impl Into<u32>) -> Result<(), Error> {
        self.subscription.join(group.into())
    }

    /// No longer listens to this group. What was told to it before may still arrive.
    ///
    /// # Errors
    /// `EINVAL` for a group that does not exist.
    pub fn leave(&self, group: impl Into<u32>) -> Result<(), Error> {
        self.subscription.leave(group.into())
    }

    /// The next event; waits for it.
    ///
    /// # Errors
    /// - [`Error::Closed`]: a [`Closer`] has closed it.
    /// - [`Error::Reply`]: an event that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket or the runtime says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub async fn next(&mut self) -> Result<News<M::Event<'_>>, Error> {
        self.next_from().await.map(|(news, _)| news)
    }

    /// The next event, and where it comes from; waits for it. Where a loss comes from is not known.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub async fn next_from(&mut self) -> Result<(News<M::Event<'_>>, Info), Error> {
        let place = poll_fn(|context| self.poll_place(context)).await?;
        news(&self.monitored, self.subscription.notice(place))
    }

    /// Runs a request on the listening socket itself; see [`Subscription::run`]. Events that come before the
    /// acknowledgement are kept for [`next`](Self::next).
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own.
    pub async fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = M::Protocol>,
        R::Answer: Confirmed,
    {
        self.subscription.run(request).await
    }

    /// Sends a message without waiting for what the kernel says, and gives its sequence. Whether a refusal is an event,
    /// [`Monitored::selects`] says.
    ///
    /// # Errors
    /// Those of writing and sending it.
    pub fn post<R: Request<Protocol = M::Protocol>>(&mut self, message: R) -> Result<u32, Error> {
        self.subscription.post(message)
    }

    /// A handle by which another task or thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.subscription.closer()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }

    fn poll_place(&mut self, context: &mut Context<'_>) -> Poll<Result<Place, Error>> {
        loop {
            let place = ready!(self.subscription.poll_place(context))?;
            if is_news(&self.monitored, &self.subscription.notice(place.clone())) {
                return Poll::Ready(Ok(place));
            }
        }
    }
}

impl<M: Monitored> Drop for Monitor<M> {
    fn drop(&mut self) {
        if let Some(farewell) = self.monitored.farewell() {
            self.subscription.farewell(&farewell);
        }
    }
}

impl<M: Monitored + Unpin> Stream for Monitor<M> {
    type Item = Result<News<M::Owned>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let monitor = self.get_mut();
        let told = match ready!(monitor.poll_place(context)) {
            Err(Error::Closed { .. }) => return Poll::Ready(None),
            place => place.and_then(|place| news(&monitor.monitored, monitor.subscription.notice(place))),
        };
        Poll::Ready(Some(told.and_then(|(news, _)| own::<M>(news))))
    }
}
