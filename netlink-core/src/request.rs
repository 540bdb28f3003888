//! Requests as values: what to write, what answers it, and how a reply reads.
//!
//! Every operation of every family is such a value, declared once with [`request!`](crate::request!). The
//! blocking and the asynchronous connection, a batch and the scripted kernel of the tests all run the same
//! value.

use std::fmt;

use crate::exchange::Answer;
use crate::table::{AttributeSet, Encoding, Field, Layout, Plain, Set, SetWriter, Shape, WriterOf};
use crate::types::LinkRef;
use crate::uapi::netlink::{NLM_F_ACK, NLM_F_DUMP, NLM_F_ECHO, NLM_F_REQUEST};
use crate::wire::{self, Attributes, Invalid, Problem, Writer, align};

pub use crate::protocol::{Never, Protocol, Transactional};

/// A message to the kernel: enough to write it, not to read its answer.
pub trait Message: Send + Sync {
    /// What it asks for, in the words of an error: "add route".
    fn operation(&self) -> &'static str;

    /// Its message type.
    fn kind(&self) -> MessageKind;

    /// `NLM_F_*` beside those that the answer's kind implies.
    fn flags(&self) -> u16;

    /// Appends all behind the netlink header: the family's header, then attributes.
    fn write(&self, out: &mut Writer);

    /// What the kernel wants of who asks, in the words of an error for `EPERM`.
    fn capability(&self) -> &'static str {
        "CAP_NET_ADMIN"
    }

    /// How many bytes the family's header has, and which set the attributes behind it are; by this the kernel's
    /// pointing at an attribute gets its name.
    fn layout(&self) -> (usize, Option<&'static Set>);

    /// Where the family's header has the message's sequence once more: bytes behind the netlink header, four of which
    /// are overwritten when the message is sent. Few protocols want it.
    fn sequence_at(&self) -> Option<usize> {
        None
    }
}

/// A message's type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageKind {
    /// A number that the protocol fixes.
    Fixed(u16),
    /// The number that the kernel gave to the family of this name.
    Family(&'static str),
}

/// A message with its answer.
pub trait Request: Message {
    /// The protocol that knows it; only connections of that protocol take it.
    type Protocol: Protocol;
    /// What answers it: [`Acknowledgement`], [`Echo`], [`One`] or [`Many`].
    type Answer: AnswerKind;
    /// A reply, borrowed from the connection's buffer.
    type Reply<'a>: Send;
    /// A reply to keep.
    type Owned: Send;

    /// Reads a reply.
    fn read<'a>(&self, message: wire::Message<'a>) -> Result<Self::Reply<'a>, Invalid>;

    /// Makes a reply one to keep.
    fn own(&self, reply: Self::Reply<'_>) -> Result<Self::Owned, Invalid>;

    /// Whether a reply is one that was asked for: kernels ignore filters that they do not know. `sent` is this
    /// request as it was sent, with names resolved.
    fn selects(&self, _reply: &Self::Reply<'_>, _sent: wire::Message<'_>) -> bool {
        true
    }

    /// Whether [`selects`](Self::selects) may say no: asked once for all replies. It need not be exact, but a request
    /// that is not selective has its replies read once, not twice.
    fn is_selective(&self) -> bool {
        true
    }
}

/// A request may be lent, to be run again.
impl<M: Message + ?Sized> Message for &M {
    fn operation(&self) -> &'static str {
        (**self).operation()
    }

    fn kind(&self) -> MessageKind {
        (**self).kind()
    }

    fn flags(&self) -> u16 {
        (**self).flags()
    }

    fn write(&self, out: &mut Writer) {
        (**self).write(out);
    }

    fn capability(&self) -> &'static str {
        (**self).capability()
    }

    fn layout(&self) -> (usize, Option<&'static Set>) {
        (**self).layout()
    }

    fn sequence_at(&self) -> Option<usize> {
        (**self).sequence_at()
    }
}

impl<R: Request> Request for &R {
    type Protocol = R::Protocol;
    type Answer = R::Answer;
    type Reply<'a> = R::Reply<'a>;
    type Owned = R::Owned;

    #[inline]
    fn read<'a>(&self, message: wire::Message<'a>) -> Result<Self::Reply<'a>, Invalid> {
        (**self).read(message)
    }

    fn own(&self, reply: Self::Reply<'_>) -> Result<Self::Owned, Invalid> {
        (**self).own(reply)
    }

    #[inline]
    fn selects(&self, reply: &Self::Reply<'_>, sent: wire::Message<'_>) -> bool {
        (**self).selects(reply, sent)
    }

    fn is_selective(&self) -> bool {
        (**self).is_selective()
    }
}

/// The kind of answer that a request has.
pub trait AnswerKind {
    /// As the exchange knows it.
    const ANSWER: Answer;
}

/// Kinds of answer that confirm that something was done.
pub trait Confirmed: AnswerKind {}

/// An acknowledgement, and nothing else: [`Connection::run`](crate::Connection::run).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Acknowledgement;

/// An acknowledgement, and if wanted what was made: [`run`](crate::Connection::run) or
/// [`create`](crate::Connection::create).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Echo;

/// One reply: [`Connection::get`](crate::Connection::get).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct One;

/// Any number of replies: [`Connection::dump`](crate::Connection::dump) or
/// [`list`](crate::Connection::list).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Many;

impl AnswerKind for Acknowledgement {
    const ANSWER: Answer = Answer::Acknowledgement;
}

impl AnswerKind for Echo {
    const ANSWER: Answer = Answer::Acknowledgement;
}

impl AnswerKind for One {
    const ANSWER: Answer = Answer::Reply;
}

impl AnswerKind for Many {
    const ANSWER: Answer = Answer::Dump;
}

impl Confirmed for Acknowledgement {}
impl Confirmed for Echo {}

impl Answer {
    /// The flags that ask for this kind of answer.
    pub(crate) const fn flags(self) -> u16 {
        let flags = match self {
            Self::Acknowledgement => NLM_F_REQUEST | NLM_F_ACK,
            Self::Transaction => NLM_F_REQUEST,
            Self::Echo => NLM_F_REQUEST | NLM_F_ACK | NLM_F_ECHO,
            Self::Reply => NLM_F_REQUEST,
            Self::Dump => NLM_F_REQUEST | NLM_F_DUMP,
        };
        flags as u16
    }
}

/// A message whose fixed header has been read: header and attributes. Some attributes hold the same, such as
/// the other end of a pair of links.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Body<H, A> {
    /// The message's type, such as `RTM_NEWLINK` or `RTM_DELLINK`; 0 within an attribute.
    pub kind: u16,
    /// The family's header.
    pub header: H,
    /// What follows it.
    pub attributes: A,
}

/// A family's fixed header.
pub trait Header: Layout + Copy + Send + Sync {
    /// The address family it names (`AF_*`), on which the meaning of attributes may depend; 0 for none.
    fn family(&self) -> u8 {
        0
    }
}

impl<'a, H: Header, A: AttributeSet<'a>> TryFrom<wire::Message<'a>> for Body<H, A> {
    type Error = Invalid;

    #[inline]
    fn try_from(message: wire::Message<'a>) -> Result<Self, Invalid> {
        let body = Self::of_payload(message.payload).map_err(|problem| problem.of(H::DESCRIPTOR.name))?;
        Ok(Self { kind: message.header.kind, ..body })
    }
}

impl<'a, H: Header, A: AttributeSet<'a>> Body<H, A> {
    #[inline]
    fn of_payload(payload: &'a [u8]) -> Result<Self, Problem> {
        let size = const { align(H::DESCRIPTOR.size.lp64.1) };
        let header = H::read(payload)?;
        let attributes = Attributes::new(payload.get(size..).unwrap_or_default());
        Ok(Self { kind: 0, header, attributes: attributes.of_family(header.family()).into() })
    }
}

impl<'a, H: Header, A: AttributeSet<'a>> Encoding<'a, Body<H, A>> for Plain {
    const SHAPE: Shape = Shape::Body {
        header: H::DESCRIPTOR,
        set: A::descriptor,
        family: |payload| H::read(payload).map_or(0, |header| header.family()),
    };

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<Body<H, A>, Problem> {
        Body::of_payload(payload)
    }

    fn write(value: Body<H, A>, out: &mut Vec<u8>) -> Result<(), Problem> {
        let start = out.len();
        value.header.write(out)?;
        out.resize(start + align(out.len() - start), 0);
        out.extend_from_slice(value.attributes.attributes().bytes());
        Ok(())
    }
}

/// What the rows of the form `name[body]` hold: a [`Body`].
pub trait Embedded<'a> {
    /// Its header.
    type Header: Header;
    /// What follows the header.
    type Attributes: AttributeSet<'a>;
}

impl<'a, H: Header, A: AttributeSet<'a>> Embedded<'a> for Body<H, A> {
    type Header = H;
    type Attributes = A;
}

/// What writes the body `B`.
pub type DraftOf<'a, B> = Draft<<B as Embedded<'a>>::Header, WriterOf<'a, <B as Embedded<'a>>::Attributes>>;

/// A message being put together: a family's header and attributes. What [`request!`](crate::request!) holds.
#[derive(Clone, Default)]
pub struct Draft<H, W> {
    /// The family's header.
    pub header: H,
    /// The attributes.
    pub attributes: W,
    /// `NLM_F_*` beside those that the request always has.
    pub flags: u16,
    /// Which link the header has the index of, and where in the header.
    link: Option<(u16, LinkRef)>,
}

impl<H: Header, W: SetWriter> Draft<H, W> {
    /// A message with this header and no attributes.
    #[inline]
    pub fn new(header: H) -> Self {
        Self { header, attributes: W::default(), flags: 0, link: None }
    }

    /// Makes this member of the header the index of a link.
    pub fn set_link(&mut self, member: Field, link: LinkRef) {
        self.link = Some((member.lp64.0 as u16, link));
    }

    /// The link of which the header has the index, if one was set.
    pub fn link(&self) -> Option<&LinkRef> {
        self.link.as_ref().map(|(_, link)| link)
    }

    /// Applies `change` to the attributes.
    #[inline]
    pub fn change(&mut self, change: impl FnOnce(W) -> W) {
        self.attributes = change(std::mem::take(&mut self.attributes));
    }

    /// The same message, with its attributes changed.
    #[inline]
    #[must_use]
    pub fn changed(self, change: impl FnOnce(W) -> W) -> Self {
        Self { attributes: change(self.attributes), ..self }
    }

    /// Appends header and attributes.
    pub fn write(&self, out: &mut Writer) {
        let start = out.bytes().len();
        out.raw(|bytes| self.header.write(bytes));
        match &self.link {
            Some((place, LinkRef::Index(index))) => {
                out.overwrite(start + usize::from(*place), &index.to_ne_bytes());
            }
            Some((place, LinkRef::Name(name))) => out.link_at(start + usize::from(*place), name),
            None => {}
        }
        out.append(self.attributes.writer());
    }

    /// Bytes of the header, padded, and the set behind it.
    pub fn layout(&self) -> (usize, Option<&'static Set>) {
        let size = const { align(H::DESCRIPTOR.size.lp64.1) };
        (size, Some(<W::View<'static> as AttributeSet<'static>>::descriptor()))
    }
}

impl<H: fmt::Debug, W: fmt::Debug> fmt::Debug for Draft<H, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Draft");
        debug.field("header", &self.header);
        if let Some((_, link)) = &self.link {
            debug.field("link", link);
        }
        debug.field("attributes", &self.attributes).field("flags", &self.flags).finish()
    }
}

/// Declares an operation: the message that asks for it and what answers it.
///
/// ```text
/// request! {
///     /// Adds an address (`ip address add`). Needs `CAP_NET_ADMIN`.
///     pub struct AddAddress("add address") in Route: RTM_NEWADDR | NLM_F_CREATE | NLM_F_EXCL {
///         AddressHeader, AddressAttributesWriter
///     } -> Echo AddressMessage<'a> => Address
/// }
/// ```
///
/// The head names the operation as errors will, its protocol, message type and flags; the body the header
/// and the writer of the attributes; the tail the answer: `Acknowledgement`, or `Echo`, `One` or `Many` with
/// the types of a borrowed and an owned reply. `, if METHOD when METHOD` at the end names the request's own methods
/// that do [`Request::selects`](crate::request::Request::selects) and
/// [`Request::is_selective`](crate::request::Request::is_selective). Constructors are written beside it: they make
/// `Self { draft: Draft::new(header) }` and change the draft.
#[macro_export]
macro_rules! request {
    (
        $(#[$meta:meta])*
        $vis:vis struct $Name:ident($operation:literal) in $Protocol:ty: $kind:ident $(| $flag:ident)* {
            $Header:ty, $Writer:ty
        } -> $Answer:ident $($Reply:ty => $Owned:ty $(, if $selects:ident when $selective:ident)?)?
    ) => {
        $crate::__request! {
            [$(#[$meta])*] [$vis] $Name, $operation, $Protocol,
            $crate::request::MessageKind::Fixed($kind as u16), [$($flag)*],
            $Header, $Writer, $Answer [$($Reply => $Owned $(, if $selects when $selective)?)?]
        }
    };
}

/// What [`request!`](crate::request!) becomes; macros for protocols that find their message types name the type
/// themselves.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    (
        [$(#[$meta:meta])*] [$vis:vis] $Name:ident, $operation:literal, $Protocol:ty,
        $kind:expr, [$($flag:ident)*],
        $Header:ty, $Writer:ty, $Answer:ident [$($answer:tt)*]
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[must_use = "a request does nothing until a connection runs it"]
        $vis struct $Name {
            draft: $crate::request::Draft<$Header, $Writer>,
        }

        impl $Name {
            /// Changes the attributes, with all that their table knows.
            #[inline]
            pub fn with(self, change: impl FnOnce($Writer) -> $Writer) -> Self {
                Self { draft: self.draft.changed(change) }
            }

            /// Appends an attribute that the table does not know: its type, flags included, and its payload.
            #[inline]
            pub fn attribute(self, raw_kind: u16, payload: &[u8]) -> Self {
                self.with(|attributes| attributes.attribute(raw_kind, payload))
            }
        }

        impl $crate::request::Message for $Name {
            #[inline]
            fn operation(&self) -> &'static str {
                $operation
            }

            #[inline]
            fn kind(&self) -> $crate::request::MessageKind {
                $kind
            }

            #[inline]
            fn flags(&self) -> u16 {
                self.draft.flags $(| $flag as u16)*
            }

            #[inline]
            fn write(&self, out: &mut $crate::wire::Writer) {
                self.draft.write(out);
            }

            #[inline]
            fn layout(&self) -> (usize, Option<&'static $crate::table::Set>) {
                self.draft.layout()
            }
        }

        impl $crate::request::Request for $Name {
            type Protocol = $Protocol;
            type Answer = $crate::request::$Answer;
            $crate::__answer! { $($answer)* }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __answer {
    () => {
        type Reply<'a> = ();
        type Owned = ();

        #[inline]
        fn read<'a>(
            &self,
            _: $crate::wire::Message<'a>,
        ) -> ::core::result::Result<(), $crate::wire::Invalid> {
            Ok(())
        }

        #[inline]
        fn own(&self, (): ()) -> ::core::result::Result<(), $crate::wire::Invalid> {
            Ok(())
        }
    };
    ($Reply:ty => $Owned:ty $(, if $selects:ident when $selective:ident)?) => {
        type Reply<'a> = $Reply;
        type Owned = $Owned;

        #[inline]
        fn read<'a>(
            &self,
            message: $crate::wire::Message<'a>,
        ) -> ::core::result::Result<$Reply, $crate::wire::Invalid> {
            message.try_into()
        }

        #[inline]
        fn own(&self, reply: Self::Reply<'_>) -> ::core::result::Result<$Owned, $crate::wire::Invalid> {
            reply.try_into()
        }

        $(#[inline]
        fn selects(&self, reply: &Self::Reply<'_>, sent: $crate::wire::Message<'_>) -> bool {
            Self::$selects(self, reply, sent)
        })?

        #[inline]
        fn is_selective(&self) -> bool {
            false $(|| self.$selective())?
        }
    };
}
