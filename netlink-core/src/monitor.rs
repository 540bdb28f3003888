//! Monitors: notifications as events of the family that tells them.

use std::fmt::Debug;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Instant;

use crate::batch::AnyRequest;
use crate::connection::{Acknowledged, Connection};
use crate::error::Error;
use crate::exchange::Loss;
use crate::listener::{self, Place};
use crate::request::{Confirmed, Protocol, Request};
use crate::socket::{Closer, Config, Info, Socket};
use crate::subscription::{Notice, Subscription};
use crate::uapi::netlink::NLMSG_ERROR;
use crate::wire::{self, Invalid};

/// What a [`Monitor`] listens to, and what it makes of what it hears; a family says it once for both forms of a monitor.
///
/// All but the events themselves has a default. [`events!`](crate::events!) declares events of several kinds.
pub trait Monitored {
    /// The protocol that tells.
    type Protocol: Protocol + Debug;
    /// What is told, borrowed from the monitor's buffer.
    type Event<'a>;
    /// What is told, to keep: made of an event unless something in that cannot be read.
    type Owned: for<'a> TryFrom<Self::Event<'a>, Error: Into<Invalid>>;
    /// What it does, in the words of an error.
    const OPERATION: &'static str = "monitor";

    /// How its socket is opened: with the multicast groups that tell, a [condition](Config::filter) on what they tell. The
    /// condition may let pass what is not [selected](Self::selects).
    fn configure(&self, config: Config) -> Config {
        config
    }

    /// A family and the one of its groups that tells, where that goes by name: its number is looked up first.
    fn named_group(&self) -> Option<(&'static str, &'static str)> {
        None
    }

    /// What must be done with the socket, which is in its groups already, before anything is told.
    ///
    /// # Errors
    /// Those of opening the monitor.
    fn begin(&self, _socket: &Socket) -> Result<(), Error> {
        Ok(())
    }

    /// What must be asked on the socket, after [`begin`](Self::begin), before anything is told.
    fn request(&self) -> Option<AnyRequest<Self::Protocol>> {
        None
    }

    /// What is sent when the monitor is dropped, or its opening given up after the [`request`](Self::request) was sent.
    /// Its answer is not waited for.
    fn farewell(&self) -> Option<AnyRequest<Self::Protocol>> {
        None
    }

    /// Whether a message is an event; others are skipped. Unless this says otherwise, all are but refusals of what was
    /// [posted](Monitor::post), which are messages of the type `NLMSG_ERROR`.
    fn selects(&self, message: &wire::Message<'_>, _info: &Info) -> bool {
        u32::from(message.header.kind) != NLMSG_ERROR
    }

    /// Reads an event.
    ///
    /// # Errors
    /// What cannot be read, which becomes an [`Error::Reply`].
    fn read<'a>(&self, message: wire::Message<'a>) -> Result<Self::Event<'a>, Invalid>;
}

/// What a monitor tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "whoever matches it shall not overlook a loss")]
pub enum News<T> {
    /// Something has happened.
    Event(T),
    /// Events were lost between those before and those behind. A list that is read now has what is left of what they
    /// said, and is newer than all events before.
    Lost(Loss),
}

/// A [`Subscription`] that tells events of one family, which is what families call their monitors.
///
/// Asks for a receive buffer of 32 MiB and lives with less. Whoever reads too slowly loses events, and is
/// [told so](News::Lost) in their place.
#[derive(Debug)]
pub struct Monitor<M: Monitored> {
    subscription: Subscription<M::Protocol>,
    monitored: M,
}

impl<M: Monitored> Monitor<M> {
    /// Listens in the current network namespace.
    ///
    /// # Errors
    /// - [`Error::System`]: `EINVAL` for a group that does not exist, `EPERM` for one of the privileged,
    ///   `EPROTONOSUPPORT` where the kernel does not have the protocol.
    /// - [`Error::Family`]: the kernel does not have the family whose group is looked up.
    /// - Those of what is [monitored](Monitored).
    pub fn open(monitored: impl Into<M>) -> Result<Self, Error> {
        Self::with(Self::config(), monitored)
    }

    /// How [`open`](Self::open) opens its socket, to be changed: another namespace, a larger queue, all namespaces.
    pub fn config() -> Config {
        listener::config::<M::Protocol>()
    }

    /// Listens with a socket opened like this; see [`config`](Self::config).
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config, monitored: impl Into<M>) -> Result<Self, Error> {
        let monitored = monitored.into();
        let named = match find(&monitored) {
            Some(find) => Some(found(&monitored, Connection::with(config.for_requests())?.get(find))?),
            None => None,
        };
        let subscription =
            Subscription::with(named.into_iter().fold(monitored.configure(config), Config::group))?;
        monitored.begin(subscription.socket())?;
        let mut monitor = Self { subscription, monitored };
        if let Some(request) = monitor.monitored.request() {
            monitor.run(request)?;
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
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<News<M::Event<'_>>, Error> {
        self.next_from().map(|(news, _)| news)
    }

    /// The next event, and where it comes from; waits for it. Where a loss comes from is not known.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_from(&mut self) -> Result<(News<M::Event<'_>>, Info), Error> {
        loop {
            if let Some(place) = self.place(None)? {
                return news(&self.monitored, self.subscription.notice(place));
            }
        }
    }

    /// The next event, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<News<M::Event<'_>>>, Error> {
        let place = self.place(Some(deadline))?;
        let told = place.map(|place| news(&self.monitored, self.subscription.notice(place)));
        Ok(told.transpose()?.map(|(news, _)| news))
    }

    /// Calls `heed` with every event, until a [`Closer`] closes the monitor.
    ///
    /// # Errors
    /// Those of [`next`](Self::next), but for [`Error::Closed`].
    pub fn for_each(&mut self, mut heed: impl FnMut(News<M::Event<'_>>)) -> Result<(), Error> {
        loop {
            match self.next() {
                Ok(news) => heed(news),
                Err(Error::Closed { .. }) => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }

    /// Runs a request on the listening socket itself; see [`Subscription::run`]. Events that come before the
    /// acknowledgement are kept for [`next`](Self::next).
    ///
    /// # Errors
    /// Any [`Error`]; see what the request says of its own.
    pub fn run<R>(&mut self, request: R) -> Result<Acknowledged, Error>
    where
        R: Request<Protocol = M::Protocol>,
        R::Answer: Confirmed,
    {
        self.subscription.run(request)
    }

    /// Sends a message without waiting for what the kernel says, and gives its sequence. Whether a refusal is an event,
    /// [`Monitored::selects`] says.
    ///
    /// # Errors
    /// Those of writing and sending it.
    pub fn post<R: Request<Protocol = M::Protocol>>(&mut self, message: R) -> Result<u32, Error> {
        self.subscription.post(message)
    }

    /// A handle by which another thread can end the waiting.
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

    fn place(&mut self, deadline: Option<Instant>) -> Result<Option<Place>, Error> {
        let mut over = None;
        while let Some(place) = self.subscription.place(deadline)? {
            if is_news(&self.monitored, &self.subscription.notice(place.clone())) {
                return Ok(Some(place));
            }
            // What was told by then is told here, but not what never ceases to come.
            if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
                let over = *over.get_or_insert_with(|| self.subscription.end());
                if self.subscription.is_past(over) {
                    break;
                }
            }
        }
        Ok(None)
    }
}

impl<M: Monitored> Drop for Monitor<M> {
    fn drop(&mut self) {
        if let Some(farewell) = self.monitored.farewell() {
            self.subscription.farewell(&farewell);
        }
    }
}

/// Readable when there is something to tell, but for what is kept already: ask by
/// [`next_before`](Monitor::next_before) until there is nothing.
impl<M: Monitored> AsFd for Monitor<M> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.subscription.socket().as_fd()
    }
}

/// Ends once the monitor is [closed](Monitor::closer).
impl<M: Monitored> IntoIterator for Monitor<M> {
    type Item = Result<News<M::Owned>, Error>;
    type IntoIter = Events<M>;

    fn into_iter(self) -> Events<M> {
        Events { monitor: self }
    }
}

/// What a [`Monitor`] tells, to keep, until it is closed.
#[derive(Debug)]
pub struct Events<M: Monitored> {
    monitor: Monitor<M>,
}

impl<M: Monitored> Iterator for Events<M> {
    type Item = Result<News<M::Owned>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.monitor.next().and_then(own::<M>) {
            Err(Error::Closed { .. }) => None,
            news => Some(news),
        }
    }
}

/// The request that looks up the group that goes by name.
pub(crate) fn find<M: Monitored>(monitored: &M) -> Option<<M::Protocol as Protocol>::Find> {
    monitored.named_group().and_then(|(family, _)| M::Protocol::find(family))
}

/// The number of that group.
pub(crate) fn found<M: Monitored>(
    monitored: &M,
    family: Result<<<M::Protocol as Protocol>::Find as Request>::Owned, Error>,
) -> Result<u32, Error> {
    let (name, group) = monitored.named_group().unwrap_or_default();
    let number = match family {
        Err(error) if error.is_not_found() => None,
        family => M::Protocol::group(&family?, group),
    };
    number.ok_or(Error::Family { operation: M::OPERATION, name })
}

/// Whether a notice is to be told. It is asked before the notice is lent: what is lent in a loop cannot be taken back.
pub(crate) fn is_news<M: Monitored>(monitored: &M, notice: &Notice<'_>) -> bool {
    match notice {
        Notice::Message { message, info } => monitored.selects(message, info),
        Notice::Refused { message, .. } => monitored.selects(message, &Info::default()),
        Notice::Lost(_) => true,
    }
}

/// What a notice tells, and whence.
pub(crate) fn news<'a, M: Monitored>(
    monitored: &M,
    notice: Notice<'a>,
) -> Result<(News<M::Event<'a>>, Info), Error> {
    let (message, info) = match notice {
        Notice::Message { message, info } => (message, info),
        Notice::Refused { message, .. } => (message, Info::default()),
        Notice::Lost(loss) => return Ok((News::Lost(loss), Info::default())),
    };
    let event = monitored.read(message).map_err(invalid::<M>)?;
    Ok((News::Event(event), info))
}

/// What was told, to keep.
pub(crate) fn own<M: Monitored>(news: News<M::Event<'_>>) -> Result<News<M::Owned>, Error> {
    match news {
        News::Event(event) => {
            let kept = M::Owned::try_from(event);
            kept.map(News::Event).map_err(|error| invalid::<M>(error.into()))
        }
        News::Lost(loss) => Ok(News::Lost(loss)),
    }
}

fn invalid<M: Monitored>(invalid: Invalid) -> Error {
    Error::Reply { operation: M::OPERATION, invalid }
}

/// Declares what a [monitor](crate::Monitor) tells where that is of several kinds: an enum that lends, and one to keep
/// that can be made of it.
///
/// A row is a kind of event: the message that tells it, and what to keep of that, which must be made of it by `TryFrom`.
/// Which message is which event, the family says in [`Monitored::read`](crate::Monitored::read); those that are none of
/// these are `Other`.
///
/// ```
/// use netlink_core::wire::{Invalid, Message};
///
/// #[derive(Debug, Clone, Copy, PartialEq)]
/// pub struct ThingMessage<'a>(&'a [u8]);
///
/// #[derive(Debug, Clone, PartialEq)]
/// pub struct Thing(Vec<u8>);
///
/// impl TryFrom<ThingMessage<'_>> for Thing {
///     type Error = Invalid;
///
///     fn try_from(message: ThingMessage<'_>) -> Result<Self, Invalid> {
///         Ok(Self(message.0.to_vec()))
///     }
/// }
///
/// netlink_core::events! {
///     /// What happens to things.
///     pub enum Event<'a>, owned OwnedEvent {
///         /// There is a new thing.
///         NewThing(ThingMessage<'a> => Thing),
///         /// A thing is gone.
///         DeletedThing(ThingMessage<'a> => Thing),
///     }
/// }
///
/// let told = Event::NewThing(ThingMessage(b"first"));
/// assert_eq!(OwnedEvent::try_from(told)?, OwnedEvent::NewThing(Thing(b"first".to_vec())));
/// # Ok::<(), Invalid>(())
/// ```
#[macro_export]
macro_rules! events {
    (
        $(#[$meta:meta])*
        $vis:vis enum $Event:ident<$lt:lifetime>, owned $Owned:ident {$(
            $(#[$row_meta:meta])*
            $Variant:ident($Message:ty => $Kept:ty)
        ),+ $(,)?}
    ) => {
        $(#[$meta])*
        ///
        /// It is borrowed from the monitor's buffer.
        #[doc = concat!("[`", stringify!($Owned), "`] is what to keep.")]
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        $vis enum $Event<$lt> {
            $($(#[$row_meta])* $Variant($Message),)+
            /// Something else.
            Other($crate::wire::Message<$lt>),
        }

        $(#[$meta])*
        ///
        #[doc = concat!("Made of [`", stringify!($Event), "`] by `TryFrom`.")]
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "there are few at a time")]
        #[non_exhaustive]
        $vis enum $Owned {
            $($(#[$row_meta])* $Variant($Kept),)+
            /// Something else.
            Other($crate::RawMessage),
        }

        impl ::core::convert::TryFrom<$Event<'_>> for $Owned {
            type Error = $crate::wire::Invalid;

            #[inline]
            fn try_from(event: $Event<'_>) -> ::core::result::Result<Self, $crate::wire::Invalid> {
                Ok(match event {
                    $($Event::$Variant(message) => Self::$Variant(message.try_into()?),)+
                    $Event::Other(message) => Self::Other(message.into()),
                })
            }
        }
    };
}
