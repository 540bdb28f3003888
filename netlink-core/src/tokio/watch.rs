//! The asynchronous watch.

use std::future::poll_fn;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use ::tokio::time::timeout_at;
use futures_core::Stream;

use super::{EVENTS_PER_TURN, Registration, register};
use crate::cache::Cache;
use crate::error::Error;
use crate::listener;
use crate::socket::{Closer, Config};
use crate::watched::{Change, Watched};
use crate::watcher::{Next, Step, Watcher};

/// Tells what there is, then what changes, without a gap; see the blocking [`Watch`](crate::Watch), which it is
/// otherwise like. It is a [`Stream`] too, which ends once it is closed.
///
/// Every future may be dropped at any point: no change is lost by it. Dropping the watch closes it.
///
/// # Panics
/// Its futures panic where they have to wait and are not polled by a tokio runtime with IO and time enabled.
#[derive(Debug)]
pub struct Watch<R: Watched> {
    watcher: Watcher<R>,
    /// Of the socket that is listened to, and of the one that lists.
    registrations: [Option<Registration>; 2],
    steps: u32,
}

impl<R: Watched> Watch<R> {
    /// Watches in the current network namespace.
    ///
    /// # Errors
    /// Those of [`Subscription::open`](super::Subscription::open).
    pub fn open(request: R) -> Result<Self, Error> {
        Self::with(&Self::config(), request)
    }

    /// How [`open`](Self::open) opens its sockets, to be changed; see the blocking [`config`](crate::Watch::config).
    pub fn config() -> Config {
        listener::config::<R::Protocol>()
    }

    /// Watches with sockets opened like this; see [`config`](Self::config).
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: &Config, request: R) -> Result<Self, Error> {
        let watcher = Watcher::open(config, request)?;
        Ok(Self { watcher, registrations: [None, None], steps: 0 })
    }

    /// The next change; waits for it.
    ///
    /// # Errors
    /// - [`Error::Closed`]: a [`Closer`] has closed it.
    /// - [`Error::Reply`]: an object that cannot be read; the next one can be asked for.
    /// - Any other [`Error`] of listing, which is tried again with the next change that is asked for.
    #[allow(clippy::should_implement_trait, reason = "asynchronous, which `Iterator` is not")]
    pub async fn next(&mut self) -> Result<Change<R::Owned>, Error> {
        poll_fn(|context| self.poll_change(context)).await
    }

    /// Brings a cache up to date: applies all that the kernel has told by now, and a list if one is needed, for whose end
    /// it waits. It returns even while changes come faster than they are read.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub async fn update(&mut self, cache: &mut Cache<R>) -> Result<(), Error> {
        self.catch_up(cache, None).await.map(drop)
    }

    /// Keeps a cache up to date until something holds for it; `false` if that is not before the deadline, or a list has
    /// not come to its end by then. What the kernel has told by the deadline is applied.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub async fn update_until(
        &mut self,
        cache: &mut Cache<R>,
        deadline: Instant,
        mut holds: impl FnMut(&Cache<R>) -> bool,
    ) -> Result<bool, Error> {
        loop {
            let over = Instant::now() >= deadline;
            let dry = self.catch_up(cache, Some(deadline)).await?;
            let held = cache.is_current() && holds(cache);
            if held || over {
                return Ok(held);
            }
            if dry {
                self.wait(Some(deadline)).await?;
            }
        }
    }

    /// Waits until something holds for what there is; `false` if that is not before the deadline.
    ///
    /// # Errors
    /// Those of [`open`](Self::open) and [`next`](Self::next).
    pub async fn wait_until(
        request: R,
        deadline: Instant,
        holds: impl FnMut(&Cache<R>) -> bool,
    ) -> Result<bool, Error> {
        Self::open(request)?.update_until(&mut Cache::new(), deadline, holds).await
    }

    /// A handle by which another task or thread can end the waiting, for a list or for changes.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.registrations = [None, None]; // the next ones know the closer
        self.watcher.closer()
    }

    /// Applies what there is by now, and says whether it must wait then. Lists that have not come to their end by the
    /// deadline are left for later.
    async fn catch_up(&mut self, cache: &mut Cache<R>, deadline: Option<Instant>) -> Result<bool, Error> {
        let now = self.watcher.mark();
        loop {
            let step = poll_fn(|context| self.poll_step(context)).await?;
            match self.watcher.apply(step, cache, now, deadline) {
                ControlFlow::Break(dry) => return Ok(dry),
                ControlFlow::Continue(Next::Step) => {}
                ControlFlow::Continue(Next::WaitForList) if self.wait(deadline).await? => {}
                ControlFlow::Continue(Next::WaitForList) => return Ok(true),
            }
        }
    }

    fn poll_change(&mut self, context: &mut Context<'_>) -> Poll<Result<Change<R::Owned>, Error>> {
        loop {
            match ready!(self.poll_step(context))? {
                Step::Told(change) => return Poll::Ready(Ok(change)),
                Step::Nothing => {}
                Step::Wait => ready!(self.poll_wait(context))?,
            }
        }
    }

    /// Whether there may be something to do before the deadline.
    async fn wait(&mut self, deadline: Option<Instant>) -> Result<bool, Error> {
        let awaited = poll_fn(|context| self.poll_wait(context));
        match deadline {
            Some(deadline) => {
                timeout_at(deadline.into(), awaited).await.map_or(Ok(false), |woken| woken.map(|()| true))
            }
            None => awaited.await.map(|()| true),
        }
    }

    /// The next step; waits for nothing but its turn.
    fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<Result<Step<R::Owned>, Error>> {
        if self.steps == EVENTS_PER_TURN {
            self.steps = 0;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let step = self.watcher.step(false)?;
        self.steps = if matches!(step, Step::Wait) { 0 } else { self.steps + 1 };
        Poll::Ready(Ok(step))
    }

    /// Waits until the socket that was found empty may have something, or for the watcher's alarm.
    fn poll_wait(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let awaited = self.watcher.awaited();
        let failed = |error| awaited.failed(&error);
        let [listening, listing] = &mut self.registrations;
        let registration = if self.watcher.is_listing() { listing } else { listening };
        let registration = register(registration, awaited).map_err(failed)?;
        // Alarms are rare: a runtime without time is to be found out before.
        registration.require_time();
        if registration.poll_deadline(self.watcher.alarm(), context).is_ready() {
            return Poll::Ready(Ok(()));
        }
        let readable = ready!(registration.poll_readable(context)).map_err(failed)?;
        // The socket is tried again before this is asked again, so nothing that comes from now on is missed.
        readable.into_iter().for_each(|mut readable| readable.clear_ready());
        Poll::Ready(Ok(()))
    }
}

impl<R: Watched + Unpin> Stream for Watch<R>
where
    R::Memory: Unpin,
{
    type Item = Result<Change<R::Owned>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_change(context).map(|change| match change {
            Err(Error::Closed { .. }) => None,
            change => Some(change),
        })
    }
}
