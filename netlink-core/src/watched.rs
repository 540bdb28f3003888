//! What can be watched, and what is told of it.

use crate::datagram::Condition;
use crate::exchange::Loss;
use crate::raw::Raw;
use crate::request::{Many, One, Request};
use crate::wire;

/// A list of objects of whose changes the kernel tells. What the list leaves out is left out of the changes too, by
/// the same rule ([`Request::selects`]).
pub trait Watched: Request<Answer = Many> {
    /// What tells an object from others. Where several have the same, [`is_same`](Self::is_same) tells them apart.
    type Key: Ord + Clone + Send + Sync;
    /// What must be remembered to understand notifications; `()` for nothing.
    type Memory: Default + Send + std::fmt::Debug;

    /// The multicast groups that tell of changes.
    fn groups(&self) -> Vec<u32>;

    /// What notifications must be like to be listened to; the kernel drops others. It may let pass what is not wanted.
    /// The filter of whoever watches must hold as well.
    fn condition(&self) -> Option<Condition> {
        None
    }

    /// Notifications that are listened to beside these, whatever anybody's filter says: those of other things, by which
    /// objects of the list change without a word.
    fn causes(&self) -> Option<Condition> {
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
        /// The kernel changed what it was listing every time that it was read: objects may be missing. The list is
        /// read again after a second, or as long as all that reading took.
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
