//! What blocking and asynchronous watches share: everything but waiting.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use crate::cache::Cache;
use crate::engine::{Engine, Progress, system};
use crate::error::Error;
use crate::exchange::Answer;
use crate::listener::{Listener, OPERATION, Place, Position};
use crate::socket::{Closer, Config};
use crate::subscription::Notice;
use crate::watched::{Cause, Change, Meaning, Watched};
use crate::wire::Messages;

/// How many objects of a list are told before it is looked what has changed meanwhile: a datagram has some two
/// hundred, and the smallest queue has room for as many changes.
const OBJECTS_PER_LOOK: u32 = 128;

/// How long a list that was interrupted in the end rests at least, before it is read again. It rests as long as reading
/// took, so that a kernel that changes all the while is asked half of the time at most.
const REST: Duration = Duration::from_secs(1);

/// Listens first and lists then, over a socket of its own. What changes while it lists is kept and told
/// afterwards, so nothing is missing between the two.
///
/// What was lost, or what the kernel does not tell, is learned by listing anew, once all is told that was in the queue when
/// that was seen to be needed: it is older than such a list, and any number of reasons makes one list.
#[derive(Debug)]
pub(crate) struct Watcher<R: Watched> {
    request: R,
    listener: Listener,
    lister: Engine,
    phase: Phase,
    /// Why a list is needed, if one is, and where that ends which is told before it is read.
    stale: Option<Cause>,
    after: Option<Position>,
    /// How many lists were begun.
    lists: u64,
    /// How often the list was begun that is being read, and when for the first time.
    attempts: u32,
    began: Instant,
    /// Before this time none is begun, as the last was interrupted whenever it was read.
    rests_until: Option<Instant>,
    listed: u32,
    /// The request as it was sent, with names resolved.
    asked: Vec<u8>,
    memory: R::Memory,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Waits for what is under way in the kernel.
    Fencing,
    Listing,
    Following,
}

/// A moment, of which can be asked later whether all has been told that there was to tell then.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    end: Position,
    lists: u64,
}

/// What brings a cache further up to date.
pub(crate) enum Next {
    Step,
    WaitForList,
}

/// What came of a step.
pub(crate) enum Step<T> {
    Told(Change<T>),
    /// Nothing to tell, but there may be more.
    Nothing,
    /// Nothing before [`Watcher::awaited`] has something.
    Wait,
}

impl<R: Watched> Watcher<R> {
    pub(crate) fn open(config: &Config, request: R) -> Result<Self, Error> {
        let listening = request.groups().into_iter().fold(config.clone(), Config::group);
        let listening = request.condition().into_iter().fold(listening, Config::filter);
        let listening = request.causes().into_iter().fold(listening, Config::admit);
        let listener = Listener::open::<R::Protocol>(listening)?;
        let lister = Engine::open::<R::Protocol>(config.for_requests(), request.operation())?;
        Ok(Self {
            request,
            listener,
            lister,
            phase: Phase::Following,
            stale: Some(Cause::Start),
            after: None,
            lists: 0,
            attempts: 0,
            began: Instant::now(),
            rests_until: None,
            listed: 0,
            asked: Vec::new(),
            memory: R::Memory::default(),
        })
    }

    /// Does the next thing that is to be done. May wait by itself for changes if that is wanted.
    pub(crate) fn step(&mut self, wait: bool) -> Result<Step<R::Owned>, Error> {
        match self.phase {
            Phase::Fencing => self.pass_fence(),
            Phase::Listing => self.list(),
            Phase::Following => self.follow(wait),
        }
    }

    /// This moment.
    pub(crate) fn mark(&self) -> Mark {
        Mark { end: self.listener.end(), lists: self.lists }
    }

    /// Whether all has been told that there was to tell at that moment: change by change, or by a list that began later.
    pub(crate) fn is_past(&self, mark: Mark) -> bool {
        let listed = self.lists > mark.lists && self.rests_until.is_none();
        let read = || (self.stale.is_none() || self.is_resting()) && self.listener.is_past(mark.end);
        !self.is_listing() && (listed || read())
    }

    /// Takes what came of a step into a cache that is brought up to what there was at `now`. That is over (`false`) once
    /// that is told, or (`true`) where it must wait: for changes, or with a list that is to be read again after the deadline.
    pub(crate) fn apply(
        &self,
        step: Step<R::Owned>,
        cache: &mut Cache<R>,
        now: Mark,
        deadline: Option<Instant>,
    ) -> ControlFlow<bool, Next> {
        let again = matches!(step, Step::Told(Change::Listing(Cause::Interrupted)));
        match step {
            Step::Told(change) => cache.apply(change),
            Step::Nothing => {}
            Step::Wait if self.is_listing() => return ControlFlow::Continue(Next::WaitForList),
            Step::Wait => return ControlFlow::Break(true),
        }
        if again && deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            return ControlFlow::Break(true);
        }
        if self.is_past(now) { ControlFlow::Break(false) } else { ControlFlow::Continue(Next::Step) }
    }

    /// Whose socket is to be waited for.
    pub(crate) fn awaited(&self) -> &Engine {
        if self.is_listing() { &self.lister } else { &self.listener.engine }
    }

    /// Whether a list is being read.
    pub(crate) fn is_listing(&self) -> bool {
        self.phase != Phase::Following
    }

    /// When there is something to be done though no socket has anything, if ever.
    pub(crate) fn alarm(&self) -> Option<Instant> {
        self.rests_until.filter(|_| !self.is_listing())
    }

    /// What ends the use of both sockets.
    pub(crate) fn closer(&mut self) -> Result<Closer, Error> {
        let closer = self.listener.engine.socket.closer().map_err(|error| system(OPERATION, &error))?;
        self.lister.socket.heed(&closer);
        Ok(closer)
    }

    fn is_resting(&self) -> bool {
        self.rests_until.is_some_and(|until| Instant::now() < until)
    }

    fn follow(&mut self, wait: bool) -> Result<Step<R::Owned>, Error> {
        let place = if self.is_due() { None } else { self.listener.poll(wait && self.stale.is_none())? };
        match (place, self.stale) {
            (Some(place), _) => self.tell(place),
            (None, Some(cause)) if !self.is_resting() => {
                self.attempts = 0;
                self.began = Instant::now();
                self.rests_until = None;
                self.begin(cause)
            }
            (None, _) => Ok(Step::Wait),
        }
    }

    /// Whether a list is to be read though there may be more in the queue.
    fn is_due(&mut self) -> bool {
        if self.stale.is_none() || self.is_resting() {
            return false;
        }
        let after = *self.after.get_or_insert_with(|| self.listener.end());
        self.listener.is_past(after)
    }

    fn tell(&mut self, place: Place) -> Result<Step<R::Owned>, Error> {
        let message = match self.listener.notice(place) {
            // What is listed is of one namespace.
            Notice::Message { info, .. } if info.namespace.is_some() => return Ok(Step::Nothing),
            Notice::Message { message, .. } => message,
            Notice::Lost(loss) => {
                self.stale = Some(Cause::Lost(loss));
                return Ok(Step::Nothing);
            }
            Notice::Refused { .. } => return Ok(Step::Nothing),
        };
        let meaning = self.request.meaning(message, &mut self.memory);
        match meaning {
            Meaning::Nothing => return Ok(Step::Nothing),
            Meaning::Untold => {
                self.stale.get_or_insert(Cause::Untold);
                return Ok(Step::Nothing);
            }
            _ => {}
        }
        let invalid = |invalid| Error::Reply { operation: OPERATION, invalid };
        let object = self.request.read(message).map_err(invalid)?;
        let asked = Messages::new(&self.asked).next().and_then(Result::ok);
        let selected = asked.is_some_and(|asked| self.request.selects(&object, asked));
        let change = match meaning {
            Meaning::New if selected => Change::New,
            Meaning::Replaced if selected => Change::Replaced,
            Meaning::Deleted if selected => Change::Deleted,
            Meaning::New if self.request.may_leave() => Change::Deleted,
            Meaning::Replaced if self.request.may_leave() => Change::Displaced,
            _ => return Ok(Step::Nothing),
        };
        self.request.own(object).map(|object| Step::Told(change(object))).map_err(invalid)
    }

    /// Begins a list. One that cannot be begun is tried again when the next change is asked for.
    fn begin(&mut self, cause: Cause) -> Result<Step<R::Owned>, Error> {
        self.stale = Some(cause);
        self.after = None;
        self.phase = Phase::Following;
        match self.request.fence() {
            Some(fence) => {
                self.lister.start(&fence, Answer::Reply)?;
                self.phase = Phase::Fencing;
            }
            None => self.ask()?,
        }
        self.stale = None;
        self.lists += 1;
        Ok(Step::Told(Change::Listing(cause)))
    }

    fn pass_fence(&mut self) -> Result<Step<R::Owned>, Error> {
        let Some(fence) = self.request.fence() else { return Ok(Step::Nothing) };
        let Some(event) = self.lister.event()? else { return Ok(Step::Wait) };
        match self.lister.progress::<R::Protocol>(&fence, event) {
            Ok(None) => return Ok(Step::Nothing),
            // What it says does not matter, only that it comes afterwards.
            Ok(Some(_)) | Err(Error::Refused(_)) => {}
            Err(error) => return self.fail(error),
        }
        match self.ask() {
            Ok(()) => Ok(Step::Nothing),
            Err(error) => self.fail(error),
        }
    }

    fn ask(&mut self) -> Result<(), Error> {
        self.lister.start(&self.request, Answer::Dump)?;
        self.phase = Phase::Listing;
        self.listed = 0;
        Ok(())
    }

    fn list(&mut self) -> Result<Step<R::Owned>, Error> {
        if self.listed % OBJECTS_PER_LOOK == 0 {
            self.listener.hoard()?;
        }
        match self.object() {
            Ok(None) => Ok(self.end(false)),
            Ok(Some(step)) => {
                self.listed = self.listed.wrapping_add(1);
                Ok(step)
            }
            Err(error @ Error::Reply { .. }) => Err(error),
            Err(error) => self.again(error),
        }
    }

    /// The next object of the list, if it is wanted, or `None` at the list's end.
    fn object(&mut self) -> Result<Option<Step<R::Owned>>, Error> {
        while !self.lister.is_over() {
            let place = match self.lister.object() {
                Some(place) => place,
                None => {
                    let Some(event) = self.lister.event()? else { return Ok(Some(Step::Wait)) };
                    match self.lister.progress::<R::Protocol>(&self.request, event)? {
                        Some(Progress::Reply(place)) => place,
                        _ => continue,
                    }
                }
            };
            if !self.lister.selects(&self.request, place.clone()) {
                return Ok(Some(Step::Nothing));
            }
            return self.lister.own(&self.request, place).map(|object| Some(Step::Told(Change::New(object))));
        }
        Ok(None)
    }

    /// A list that changed under its reader, or did not fit, is read again; in the end it is told as it is, and read
    /// again later.
    fn again(&mut self, error: Error) -> Result<Step<R::Owned>, Error> {
        let cause = match &error {
            Error::Lost { loss, .. } => Cause::Lost(*loss),
            _ => Cause::Interrupted,
        };
        match self.lister.again(error, &mut self.attempts) {
            Ok(()) => self.begin(cause),
            Err(Error::Interrupted { .. }) => {
                self.stale.get_or_insert(Cause::Interrupted);
                let now = Instant::now();
                self.rests_until = Some(now + now.duration_since(self.began).max(REST));
                Ok(self.end(true))
            }
            Err(error) => self.fail(error),
        }
    }

    fn end(&mut self, interrupted: bool) -> Step<R::Owned> {
        self.phase = Phase::Following;
        self.asked.clear();
        self.asked.extend_from_slice(self.lister.asked());
        Step::Told(Change::Listed { interrupted })
    }

    /// The list cannot be read; the next change that is asked for begins another.
    fn fail(&mut self, error: Error) -> Result<Step<R::Owned>, Error> {
        self.phase = Phase::Following;
        self.stale.get_or_insert(Cause::Start);
        Err(error)
    }
}
