//! Batches: what came of many requests, and requests of several types as one.

use crate::error::Error;
use crate::request::{Acknowledgement, Confirmed, Message, MessageKind, Protocol, Request};
use crate::table::Set;
use crate::wire::{self, Invalid, Writer};

/// What came of a batch or a transaction. See [`Connection::batch`](crate::Connection::batch) and
/// [`Connection::transaction`](crate::Connection::transaction).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct BatchReport {
    /// How many requests there were.
    pub requests: usize,
    /// Those that are not known to have been carried out: their place in the batch, counted from 0, and why. Of a
    /// transaction: those for which nothing at all was carried out.
    pub failures: Vec<(usize, Error)>,
    /// What the kernel warned of, by the place of the request that it carried out. It warns with acknowledgements, and only
    /// the last request of each flight is acknowledged, so this is no more than what was heard: whoever must know what is
    /// warned of [runs](crate::Connection::run) each request by itself.
    pub warnings: Vec<(usize, Box<str>)>,
}

impl BatchReport {
    /// Whether every request was carried out.
    pub fn is_complete(&self) -> bool {
        self.failures.is_empty()
    }

    /// Nothing if every request was carried out, else the first failure.
    ///
    /// # Errors
    /// That failure.
    pub fn ok(self) -> Result<(), Error> {
        self.failures.into_iter().next().map_or(Ok(()), |(_, error)| Err(error))
    }

    /// Counts one more request, and how it failed if it did.
    pub(crate) fn count(&mut self, outcome: Result<(), Error>) {
        if let Err(error) = outcome {
            self.failures.push((self.requests, error));
        }
        self.requests += 1;
    }

    /// The same, with the failures in the order of the requests.
    pub(crate) fn sorted(mut self) -> Self {
        self.failures.sort_by_key(|failure| failure.0);
        self
    }
}

/// A request of any type, for batches of several.
///
/// Made from any acknowledged request by [`new`](Self::new).
pub struct AnyRequest<P> {
    message: Box<dyn Message>,
    protocol: std::marker::PhantomData<fn() -> P>,
}

impl<P> AnyRequest<P> {
    /// This request as one of any type.
    pub fn new<R>(request: R) -> Self
    where
        R: Request<Protocol = P> + 'static,
        R::Answer: Confirmed,
    {
        Self { message: Box::new(request), protocol: std::marker::PhantomData }
    }
}

impl<P> std::fmt::Debug for AnyRequest<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("AnyRequest").field(&self.message.operation()).finish()
    }
}

impl<P: Protocol> Message for AnyRequest<P> {
    fn operation(&self) -> &'static str {
        self.message.operation()
    }

    fn kind(&self) -> MessageKind {
        self.message.kind()
    }

    fn flags(&self) -> u16 {
        self.message.flags()
    }

    fn write(&self, out: &mut Writer) {
        self.message.write(out);
    }

    fn capability(&self) -> &'static str {
        self.message.capability()
    }

    fn layout(&self) -> (usize, Option<&'static Set>) {
        self.message.layout()
    }

    fn sequence_at(&self) -> Option<usize> {
        self.message.sequence_at()
    }
}

impl<P: Protocol> Request for AnyRequest<P> {
    type Protocol = P;
    type Answer = Acknowledgement;
    type Reply<'a> = ();
    type Owned = ();

    fn read<'a>(&self, _: wire::Message<'a>) -> Result<(), Invalid> {
        Ok(())
    }

    fn own(&self, (): ()) -> Result<(), Invalid> {
        Ok(())
    }
}
