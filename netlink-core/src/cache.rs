//! A cache: the state that a watch tells of.

use std::collections::BTreeMap;
use std::fmt;
use std::mem;
use std::ops::RangeBounds;
use std::slice;

use crate::watched::{Change, Watched};

/// What there is, as a [`Watch`](crate::Watch) tells it: objects by key, in the order of the keys.
///
/// It does no IO and may be kept where it is needed: by whoever owns the watch, or behind a lock for others to ask, as
/// [`Watch`](crate::Watch) shows; it is `Send` and `Sync` where its objects are. An object costs its own size, that of its
/// key, and about as much again at most.
///
/// While a list is read anew the objects known before stay, until the list has ended without them. What is told meanwhile
/// is applied after it: of several objects with the same key, where one was replaced and what replaced it deleted before
/// the list had it, another may be missing until the next list.
pub struct Cache<R: Watched> {
    slots: BTreeMap<R::Key, Slot<R::Owned>>,
    length: usize,
    phase: Phase,
}

/// What of a cache has changed.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Difference<'a, T> {
    /// There is this object, which was not there before.
    Added(&'a T),
    /// An object is not as it was.
    Changed {
        /// As it was.
        before: &'a T,
        /// As it is.
        after: &'a T,
    },
    /// This object is there no more.
    Removed(&'a T),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Empty,
    Listing,
    Current { complete: bool },
}

/// Objects with the same key.
struct Slot<T> {
    objects: Objects<T>,
    /// How many of them, from the first, are on the list that is being read.
    listed: u32,
}

/// Nearly always one.
enum Objects<T> {
    One(T),
    Several(Vec<T>),
}

impl<R: Watched> Cache<R> {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self { slots: BTreeMap::new(), length: 0, phase: Phase::Empty }
    }

    /// Whether it has all that there is, as far as it was told.
    #[must_use]
    pub fn is_current(&self) -> bool {
        matches!(self.phase, Phase::Current { .. })
    }

    /// Whether it is current and its list [was not interrupted](Change::Listed).
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.phase == Phase::Current { complete: true }
    }

    /// How many objects there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The object with this key, or the first of them.
    #[must_use]
    pub fn get(&self, key: &R::Key) -> Option<&R::Owned> {
        self.all(key).first()
    }

    /// All objects with this key, in the kernel's order.
    #[must_use]
    pub fn all(&self, key: &R::Key) -> &[R::Owned] {
        self.slots.get(key).map_or(&[], |slot| slot.objects.as_slice())
    }

    /// All objects.
    pub fn iter(&self) -> impl Iterator<Item = &R::Owned> {
        self.slots.values().flat_map(|slot| slot.objects.as_slice())
    }

    /// The objects whose keys are within these bounds.
    pub fn range(&self, keys: impl RangeBounds<R::Key>) -> impl Iterator<Item = &R::Owned> {
        self.slots.range(keys).flat_map(|(_, slot)| slot.objects.as_slice())
    }

    /// Takes in what a watch tells.
    pub fn apply(&mut self, change: Change<R::Owned>) {
        self.take(change, |_| {});
    }

    /// As [`apply`](Self::apply), and says what is not as it was: nothing for what is told twice, and after a list
    /// was read anew only what differs.
    pub fn apply_with(&mut self, change: Change<R::Owned>, mut differs: impl FnMut(Difference<'_, R::Owned>))
    where
        R::Owned: PartialEq,
    {
        self.take(change, |difference| match difference {
            Difference::Changed { before, after } if before == after => {}
            difference => differs(difference),
        });
    }

    fn take(&mut self, change: Change<R::Owned>, mut differs: impl FnMut(Difference<'_, R::Owned>)) {
        match change {
            Change::Listing(_) => self.begin(),
            Change::Listed { interrupted } => self.end(interrupted, differs),
            Change::New(object) if self.phase == Phase::Listing => self.take_listed(object, differs),
            Change::New(object) => self.put(object, |slot, object| slot.same::<R>(object), differs),
            Change::Replaced(object) => self.put(object, |slot, object| slot.replaced::<R>(object), differs),
            Change::Displaced(object) => {
                self.remove(&object, |slot| slot.replaced::<R>(&object), &mut differs)
            }
            Change::Deleted(object) => self.delete(&object, &mut differs),
        }
    }

    fn begin(&mut self) {
        self.phase = Phase::Listing;
        self.slots.values_mut().for_each(|slot| slot.listed = 0);
    }

    /// Objects come in the kernel's order; those that are known but not listed yet stand behind them.
    fn take_listed(&mut self, object: R::Owned, differs: impl FnOnce(Difference<'_, R::Owned>)) {
        let slot = self.slots.entry(R::key(&object)).or_default();
        let listed = slot.listed as usize;
        match slot.same::<R>(&object) {
            // A list that is interrupted may tell things twice.
            Some(known) if known < listed => replace(slot.objects.as_mut_slice(), known, object, differs),
            Some(known) => {
                if let Some(between) = slot.objects.as_mut_slice().get_mut(listed..=known) {
                    between.rotate_right(1);
                }
                replace(slot.objects.as_mut_slice(), listed, object, differs);
                slot.listed += 1;
            }
            None => {
                differs(Difference::Added(&object));
                slot.objects.insert(listed, object);
                slot.listed += 1;
                self.length += 1;
            }
        }
    }

    fn end(&mut self, interrupted: bool, mut differs: impl FnMut(Difference<'_, R::Owned>)) {
        self.phase = Phase::Current { complete: !interrupted };
        let mut gone = 0;
        self.slots.retain(|_, slot| {
            let (listed, unlisted) = slot.objects.as_slice().split_at(slot.listed as usize);
            unlisted.iter().for_each(|object| differs(Difference::Removed(object)));
            gone += unlisted.len();
            let (keep, any) = (listed.len(), !listed.is_empty());
            slot.objects.truncate(keep);
            any
        });
        self.length -= gone;
    }

    /// Puts an object in place of the one that `find` finds, else behind all others with its key.
    fn put(
        &mut self,
        object: R::Owned,
        find: impl FnOnce(&Slot<R::Owned>, &R::Owned) -> Option<usize>,
        differs: impl FnOnce(Difference<'_, R::Owned>),
    ) {
        let slot = self.slots.entry(R::key(&object)).or_default();
        match find(slot, &object) {
            Some(known) => replace(slot.objects.as_mut_slice(), known, object, differs),
            None => {
                differs(Difference::Added(&object));
                slot.objects.insert(slot.objects.as_slice().len(), object);
                self.length += 1;
            }
        }
    }

    fn delete(&mut self, object: &R::Owned, differs: &mut dyn FnMut(Difference<'_, R::Owned>)) {
        if let Some(slot) = self.slots.get_mut(&R::key(object)) {
            let Some(known) = slot.same::<R>(object) else { return };
            let rest = slot.objects.as_slice().get(known).and_then(|known| R::rest(known, object));
            match rest {
                Some(rest) => replace(slot.objects.as_mut_slice(), known, rest, differs),
                None => self.remove(object, |_| Some(known), differs),
            }
        }
    }

    /// Removes the one that `find` finds of those that have the object's key.
    fn remove(
        &mut self,
        object: &R::Owned,
        find: impl FnOnce(&Slot<R::Owned>) -> Option<usize>,
        differs: &mut dyn FnMut(Difference<'_, R::Owned>),
    ) {
        let key = R::key(object);
        let Some(slot) = self.slots.get_mut(&key) else { return };
        let place = find(slot);
        if let Some(removed) = place.and_then(|place| slot.objects.remove(place)) {
            differs(Difference::Removed(&removed));
            self.length -= 1;
            // After a list that failed, changes come though it has not ended.
            if place.is_some_and(|place| place < slot.listed as usize) {
                slot.listed -= 1;
            }
        }
        if slot.objects.as_slice().is_empty() {
            self.slots.remove(&key);
        }
    }
}

fn replace<T>(objects: &mut [T], place: usize, object: T, differs: impl FnOnce(Difference<'_, T>)) {
    if let Some(known) = objects.get_mut(place) {
        let before = mem::replace(known, object);
        differs(Difference::Changed { before: &before, after: known });
    }
}

impl<R: Watched> Default for Cache<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Watched> fmt::Debug for Cache<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache").field("len", &self.length).field("phase", &self.phase).finish_non_exhaustive()
    }
}

impl<T> Slot<T> {
    /// Which one `told` is news of.
    fn same<R: Watched<Owned = T>>(&self, told: &T) -> Option<usize> {
        self.position(|known| R::is_same(known, told))
    }

    /// Which one `told` replaces.
    fn replaced<R: Watched<Owned = T>>(&self, told: &T) -> Option<usize> {
        let replaceable = self.position(|known| R::is_replaceable(known, told));
        replaceable.or_else(|| self.position(|_| true))
    }

    fn position(&self, fits: impl Fn(&T) -> bool) -> Option<usize> {
        self.objects.as_slice().iter().position(fits)
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { objects: Objects::Several(Vec::new()), listed: 0 }
    }
}

impl<T> Objects<T> {
    fn as_slice(&self) -> &[T] {
        match self {
            Self::One(object) => slice::from_ref(object),
            Self::Several(objects) => objects,
        }
    }

    fn as_mut_slice(&mut self) -> &mut [T] {
        match self {
            Self::One(object) => slice::from_mut(object),
            Self::Several(objects) => objects,
        }
    }

    fn insert(&mut self, place: usize, object: T) {
        *self = match mem::replace(self, Self::Several(Vec::new())) {
            Self::Several(objects) if objects.is_empty() => Self::One(object),
            Self::Several(mut objects) => {
                objects.insert(place, object);
                Self::Several(objects)
            }
            Self::One(first) if place == 0 => Self::Several(vec![object, first]),
            Self::One(first) => Self::Several(vec![first, object]),
        };
    }

    fn remove(&mut self, place: usize) -> Option<T> {
        match mem::replace(self, Self::Several(Vec::new())) {
            Self::One(object) => Some(object),
            Self::Several(mut objects) => {
                let removed = (place < objects.len()).then(|| objects.remove(place));
                *self = Self::of(objects);
                removed
            }
        }
    }

    fn truncate(&mut self, length: usize) {
        match mem::replace(self, Self::Several(Vec::new())) {
            Self::One(object) if length > 0 => *self = Self::One(object),
            Self::One(_) => {}
            Self::Several(mut objects) => {
                objects.truncate(length);
                *self = Self::of(objects);
            }
        }
    }

    fn of(mut objects: Vec<T>) -> Self {
        match objects.len() {
            1 => objects.pop().map_or(Self::Several(objects), Self::One),
            _ => Self::Several(objects),
        }
    }
}
