//! Watching: what there is, then what changes, as one stream without a gap.

use std::time::Instant;

use crate::cache::Cache;
use crate::engine::system;
use crate::error::Error;
use crate::exchange::Loss;
use crate::listener::{OPERATION, config};
use crate::raw::Raw;
use crate::request::{Many, One, Request};
use crate::socket::{Closer, Condition, Config};
use crate::watcher::Watcher;
use crate::wire;

/// A list of objects of whose changes the kernel tells. What the list leaves out is left out of the changes too, by
/// the same rule ([`Request::selects`]).
pub trait Watched: Request<Answer = Many> {
    /// What tells an object from others. Where several have the same, [`is_same`](Self::is_same) tells them apart.
    type Key: Ord + Clone + Send;
    /// What must be remembered to understand notifications; `()` for nothing.
    type Memory: Default + Send + std::fmt::Debug;

    /// The multicast groups that tell of changes.
    fn groups(&self) -> Vec<u32>;

    /// What notifications must be like to be listened to; the kernel drops others. It may let pass what is not wanted.
    fn condition(&self) -> Option<Condition> {
        None
    }

    /// What a notification means to this list.
    fn meaning(&self, message: wire::Message<'_>, memory: &mut Self::Memory) -> Meaning;

    /// Something that the kernel does only after all that it has told of is done, where it tells of things before it
    /// does them; sent before each list, its answer does not matter.
    fn fence(&self) -> Option<Raw<Self::Protocol, One>> {
        None
    }

    /// The object's key.
    fn key(object: &Self::Owned) -> Self::Key;

    /// Of two objects with the same key, whether `told` is news of `known`.
    fn is_same(_known: &Self::Owned, _told: &Self::Owned) -> bool {
        true
    }

    /// Of two objects with the same key, whether `told`, if it is a [replacement](Change::Replaced), is one of
    /// `known` as far as that can be.
    fn is_replaceable(_known: &Self::Owned, _told: &Self::Owned) -> bool {
        true
    }

    /// Whether an object that is watched may become one that is not: the list leaves out objects by what is no part of
    /// their key.
    fn may_leave(&self) -> bool {
        false
    }

    /// What is left of `known` where `told`, its [same](Self::is_same), is told as deleted.
    fn rest(_known: &Self::Owned, _told: &Self::Owned) -> Option<Self::Owned> {
        None
    }
}

/// What a notification means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning {
    /// The object in it is new or has changed.
    New,
    /// The object in it has taken the place of another.
    Replaced,
    /// The object in it is gone.
    Deleted,
    /// Objects have changed of which nothing is told: the list must be read again.
    Untold,
    /// Nothing.
    Nothing,
}

/// What a watch tells.
///
/// Changes are states: one that happened while the list was read may be in the list and told once more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Change<T> {
    /// There is this object: it is on the list, or is new, or has changed.
    New(T),
    /// This object has taken the place of another, which is not told as deleted: the first with the same key that can
    /// be replaced by it, or the first with the same key. Where there is none, it is new.
    Replaced(T),
    /// This object, which is not among those that are watched, has taken the place of another as a replacement does.
    /// Told only where the list leaves out objects by what is no part of their key.
    Displaced(T),
    /// This object is gone, or is no longer such that it is watched; perhaps it never was.
    Deleted(T),
    /// A list begins: all that there is follows, up to [`Listed`](Self::Listed). Whatever is not on it is gone.
    Listing(Cause),
    /// The list is complete. What follows are changes.
    Listed {
        /// The kernel changed what it was listing every time that it was read: objects may be missing.
        interrupted: bool,
    },
}

/// Why a list is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// It is the first one, or the one before could not be read.
    Start,
    /// Notifications were lost.
    Lost(Loss),
    /// The kernel has changed something without telling.
    Untold,
    /// The list changed while it was read.
    Interrupted,
}

/// Tells what there is, then what changes, without a gap. What is missing after an overrun, or because the list
/// changed while it was read, it learns by listing again, and says so.
///
/// Asks for a receive buffer of 4 MiB and lives with less. What happens while a list is read is kept meanwhile, up to
/// 4 MiB. A [`Cache`] makes a state of what it tells.
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
        Self::with(&config::<R::Protocol>(), request)
    }

    /// Watches with sockets opened like this, such as in another namespace.
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
            if let Some(change) = self.watcher.poll()? {
                return Ok(change);
            }
            self.wait(None)?;
        }
    }

    /// The next change, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Change<R::Owned>>, Error> {
        loop {
            if let Some(change) = self.watcher.poll()? {
                return Ok(Some(change));
            }
            if !self.wait(Some(deadline))? {
                return Ok(None);
            }
        }
    }

    /// Brings a cache up to date: applies all that there is to tell, without waiting for more than a list that has
    /// begun.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn update(&mut self, cache: &mut Cache<R>) -> Result<(), Error> {
        loop {
            match self.watcher.poll()? {
                Some(change) => cache.apply(change),
                None if self.watcher.is_listing() => drop(self.wait(None)?),
                None => return Ok(()),
            }
        }
    }

    /// Keeps a cache up to date until something holds for it; `false` if that is not before the deadline.
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
            match self.watcher.poll()? {
                Some(change) => cache.apply(change),
                None if self.watcher.is_listing() => drop(self.wait(None)?),
                None if holds(cache) => return Ok(true),
                None => drop(self.wait(Some(deadline))?),
            }
            // Changes that never cease must not keep it.
            if cache.is_current() && Instant::now() >= deadline {
                return Ok(holds(cache));
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

    /// A handle by which another thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.watcher.listening().socket.closer().map_err(|error| system(OPERATION, &error))
    }

    fn wait(&self, deadline: Option<Instant>) -> Result<bool, Error> {
        let awaited = self.watcher.awaited();
        awaited.socket.wait_readable(deadline).map_err(|error| awaited.failed(&error))
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
