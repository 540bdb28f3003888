//! Watching: what there is, then what changes, as one stream without a gap.

use std::ops::ControlFlow;
use std::time::Instant;

use crate::cache::Cache;
use crate::error::Error;
use crate::listener;
use crate::socket::{Closer, Config};
use crate::watched::{Change, Watched};
use crate::watcher::{Next, Step, Watcher};

/// Tells what there is, then what changes, without a gap. What is missing after an overrun, or because the list
/// changed while it was read, it learns by listing again, and says so.
///
/// Asks for a receive buffer of 32 MiB and lives with less. What happens while a list is read is kept meanwhile, up to
/// 4 MiB. A [`Cache`] makes a state of what it tells, which other threads may ask while one takes in the changes:
///
/// ```no_run
/// use std::sync::{Arc, RwLock};
/// use std::thread;
///
/// # use netlink_core::{Error, Watched};
/// use netlink_core::{Cache, Watch};
///
/// # fn keep<R>(list: R, key: &R::Key) -> Result<(), Error>
/// # where R: Watched + Send + 'static, R::Key: 'static, R::Owned: Send + Sync + 'static {
/// let cache = Arc::new(RwLock::new(Cache::<R>::new()));
/// let watch = Watch::open(list)?;
/// let kept = Arc::clone(&cache);
/// thread::spawn(move || {
///     for change in watch {
///         // Locked for one change, never while it waits for the next.
///         kept.write().unwrap().apply(change?);
///     }
///     Ok::<(), Error>(())
/// });
///
/// let known = cache.read().unwrap().get(key).is_some();
/// # let _ = known;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Watch<R: Watched> {
    watcher: Watcher<R>,
}

impl<R: Watched> Watch<R> {
    /// Watches in the current network namespace.
    ///
    /// # Errors
    /// Those of [`Subscription::open`](crate::Subscription::open).
    pub fn open(request: R) -> Result<Self, Error> {
        Self::with(&Self::config(), request)
    }

    /// How [`open`](Self::open) opens its sockets, to be changed: another namespace, a larger queue, more attempts.
    pub fn config() -> Config {
        listener::config::<R::Protocol>()
    }

    /// Watches with sockets opened like this; see [`config`](Self::config).
    ///
    /// A [filter](Config::filter) is for what changes: objects that it hides are on every list all the same, and their
    /// changes are told with the next one only. It should not choose by what an object may lose, but for what the request
    /// itself chooses by: one that changes so that it is hidden is not told to be gone. What makes a list out of date by
    /// itself, such as links for routes, is heard in any case.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: &Config, request: R) -> Result<Self, Error> {
        Ok(Self { watcher: Watcher::open(config, request)? })
    }

    /// The next change; waits for it.
    ///
    /// # Errors
    /// - [`Error::Closed`]: a [`Closer`] has closed it.
    /// - [`Error::Reply`]: an object that cannot be read; the next one can be asked for.
    /// - Any other [`Error`] of listing, which is tried again with the next change that is asked for.
    #[allow(clippy::should_implement_trait, reason = "never ends, which an `Iterator` would have to tell")]
    pub fn next(&mut self) -> Result<Change<R::Owned>, Error> {
        loop {
            match self.watcher.step(true)? {
                Step::Told(change) => return Ok(change),
                Step::Nothing => {}
                Step::Wait => drop(self.wait(None)?),
            }
        }
    }

    /// The next change, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Change<R::Owned>>, Error> {
        let mut over = None;
        loop {
            match self.watcher.step(false)? {
                Step::Told(change) => return Ok(Some(change)),
                Step::Nothing if Instant::now() < deadline => continue,
                Step::Nothing => {}
                Step::Wait if self.wait(Some(deadline))? => continue,
                Step::Wait => return Ok(None),
            }
            // What was told by then is told here, but not what never ceases to come.
            let over = *over.get_or_insert_with(|| self.watcher.mark());
            if self.watcher.is_listing() || self.watcher.is_past(over) {
                return Ok(None);
            }
        }
    }

    /// Brings a cache up to date: applies all that the kernel has told by now, and a list if one is needed, for whose end
    /// it waits. It returns even while changes come faster than they are read.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn update(&mut self, cache: &mut Cache<R>) -> Result<(), Error> {
        self.catch_up(cache, None).map(drop)
    }

    /// Keeps a cache up to date until something holds for it; `false` if that is not before the deadline, or a list has
    /// not come to its end by then. What the kernel has told by the deadline is applied.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn update_until(
        &mut self,
        cache: &mut Cache<R>,
        deadline: Instant,
        mut holds: impl FnMut(&Cache<R>) -> bool,
    ) -> Result<bool, Error> {
        loop {
            let over = Instant::now() >= deadline;
            let dry = self.catch_up(cache, Some(deadline))?;
            let held = cache.is_current() && holds(cache);
            if held || over {
                return Ok(held);
            }
            if dry {
                self.wait(Some(deadline))?;
            }
        }
    }

    /// Waits until something holds for what there is; `false` if that is not before the deadline.
    ///
    /// # Errors
    /// Those of [`open`](Self::open) and [`next`](Self::next).
    pub fn wait_until(
        request: R,
        deadline: Instant,
        holds: impl FnMut(&Cache<R>) -> bool,
    ) -> Result<bool, Error> {
        Self::open(request)?.update_until(&mut Cache::new(), deadline, holds)
    }

    /// A handle by which another thread can end the waiting, for a list or for changes.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.watcher.closer()
    }

    /// Applies what there is by now, and says whether it must wait then. Lists that have not come to their end by the
    /// deadline are left for later.
    fn catch_up(&mut self, cache: &mut Cache<R>, deadline: Option<Instant>) -> Result<bool, Error> {
        let now = self.watcher.mark();
        loop {
            let step = self.watcher.step(false)?;
            match self.watcher.apply(step, cache, now, deadline) {
                ControlFlow::Break(dry) => return Ok(dry),
                ControlFlow::Continue(Next::Step) => {}
                ControlFlow::Continue(Next::WaitForList) if self.wait(deadline)? => {}
                ControlFlow::Continue(Next::WaitForList) => return Ok(true),
            }
        }
    }

    /// Whether there may be something to do before the deadline.
    fn wait(&self, deadline: Option<Instant>) -> Result<bool, Error> {
        let awaited = self.watcher.awaited();
        let first = self.watcher.alarm().into_iter().chain(deadline).min();
        let readable = awaited.socket.wait_readable(first).map_err(|error| awaited.failed(&error))?;
        Ok(readable || first != deadline)
    }
}

/// Ends once the watch is [closed](Watch::closer).
impl<R: Watched> IntoIterator for Watch<R> {
    type Item = Result<Change<R::Owned>, Error>;
    type IntoIter = Changes<R>;

    fn into_iter(self) -> Changes<R> {
        Changes { watch: self }
    }
}

/// The changes that a [`Watch`] tells, until it is closed.
#[derive(Debug)]
pub struct Changes<R: Watched> {
    watch: Watch<R>,
}

impl<R: Watched> Iterator for Changes<R> {
    type Item = Result<Change<R::Owned>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.watch.next() {
            Err(Error::Closed { .. }) => None,
            change => Some(change),
        }
    }
}
