//! `attributes!`: sets of attributes, with the view, the one-pass enum and the writer that follow from a table.

use std::marker::PhantomData;

use super::{Encoding, Plain, Set, Shape};
use crate::request::{Draft, Header};
use crate::types::LinkRef;
use crate::wire::{Attribute, AttributeIter, Attributes, Invalid, Problem, Writer};

/// Declares a set of attributes: one row per attribute, and nothing else anywhere.
///
/// A row reads `CONSTANT => name: Type as Encoding`. The constant comes from generated code; the type is what
/// the reader gets and the writer takes; the encoding is left out where it is the type's own
/// ([`Plain`](crate::table::Plain)). What is not a single value says so behind the name:
///
/// | row | reads as | is written from |
/// |---|---|---|
/// | `A => name: T` | `Result<Option<T>>` | `T` |
/// | `A => name[nest]: Set<'a>` | `Result<Option<Set<'a>>>` | the set's writer |
/// | `A => name[choice]: Kinds<'a>` | `Result<Option<Kinds<'a>>>`, see [`choice!`](crate::choice) | any set's writer |
/// | `A => name[link]: u32` | `Result<Option<u32>>`, a link's index | a [`LinkRef`](crate::types::LinkRef): index or name |
/// | `A => name[body]: Body<H, Set<'a>>` | `Result<Option<Body<…>>>`: a header, then attributes | a [`Draft`](crate::request::Draft) |
/// | `A => name[descriptor]: i32` | `Result<Option<i32>>`, a file descriptor | an `Arc<OwnedFd>`, kept open until the request is dropped |
/// | `A => name[repeated]: T` | [`Repeated`](crate::table::Repeated): the attribute comes any number of times | an iterator of `T` |
/// | `A => name[packed]: T` | a [`List`](crate::table::List): values without headers | an iterator of `T` |
/// | `A => name[indexed]: T` | a list: attributes numbered 1, 2, 3 … | an iterator of `T` |
/// | `A => name[keyed]: T` | a list of `(u16, T)`: attributes whose types are keys | an iterator of `(u16, T)` |
///
/// `repeated`, `indexed` and `keyed` combine with `nest`: `name[repeated nest]: Set<'a>`.
///
/// The head names the three types that follow from the rows: the view, which reads lazily from borrowed
/// bytes; the enum that [`iter`](crate::table::AttributeSet::iter) yields in one pass, with a variant per
/// row named as in C; and the writer.
///
/// ```
/// # mod uapi { pub const GREETING_A_NAME: u32 = 1; pub const GREETING_A_PORT: u32 = 2; pub const GREETING_A_FRIENDS: u32 = 3; }
/// use uapi::*;
/// netlink_core::attributes! {
///     /// Attributes of a greeting.
///     pub struct Greeting<'a>, enum GreetingAttribute, writer GreetingWriter {
///         /// Who is greeted.
///         GREETING_A_NAME => name: &'a str,
///         /// Where.
///         GREETING_A_PORT => port: u16 as netlink_core::table::Be,
///         /// Who else is greeted.
///         GREETING_A_FRIENDS => friends[repeated nest]: Greeting<'a>,
///     }
/// }
///
/// let message = GreetingWriter::new().name("world").port(80).friends([GreetingWriter::new().name("moon")]);
/// let greeting = message.view();
/// assert_eq!(greeting.name()?, Some("world"));
/// assert_eq!(greeting.port()?, Some(80));
/// assert_eq!(greeting.friends().next().unwrap()?.name()?, Some("moon"));
/// assert_eq!(
///     format!("{greeting:?}"),
///     r#"{GREETING_A_NAME: "world", GREETING_A_PORT: 80, GREETING_A_FRIENDS: {GREETING_A_NAME: "moon"}}"#,
/// );
/// # Ok::<(), netlink_core::wire::Invalid>(())
/// ```
#[macro_export]
macro_rules! attributes {
    (
        $(#[$meta:meta])*
        $vis:vis struct $View:ident<$lt:lifetime>, enum $Item:ident, writer $Writer:ident {$(
            $(#[$row_meta:meta])*
            $c:ident => $name:ident $([$($form:ident)+])? : $ty:ty $(as $enc:ty)?
        ),* $(,)?}
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Default)]
        $vis struct $View<$lt>($crate::wire::Attributes<$lt>);

        #[allow(clippy::wrong_self_convention, clippy::should_implement_trait, reason = "rows name these")]
        impl<$lt> $View<$lt> {
            const ROWS: &'static [$crate::table::Row] = &[$(
                $crate::table::Row::new(
                    $c,
                    stringify!($c),
                    $crate::__row!(@shape [$($($form)+)?] $lt $ty, $crate::table::As<$($enc)?>),
                )
            ),*];
            const SET: &'static $crate::table::Set = &$crate::table::Set::new(stringify!($View), Self::ROWS);

            $($crate::__row! { @getter [$($($form)+)?] $lt
                #[doc = concat!("`", stringify!($c), "`: ")] $(#[$row_meta])*
                $c $name $ty, $crate::table::As<$($enc)?>
            })*
        }

        impl<$lt> $crate::table::AttributeSet<$lt> for $View<$lt> {
            type Item = $Item<$lt>;
            type Writer = $Writer;

            fn descriptor() -> &'static $crate::table::Set {
                Self::SET
            }

            #[inline]
            fn attributes(&self) -> $crate::wire::Attributes<$lt> {
                self.0
            }

            #[inline(always)]
            #[allow(unused_variables, reason = "a set may have no rows")]
            fn item(
                attribute: $crate::wire::Attribute<$lt>,
                around: &$crate::wire::Attributes<$lt>,
            ) -> ::core::result::Result<Self::Item, $crate::wire::Invalid> {
                match attribute.kind() as u32 {
                    $($c => $crate::__row!(@item [$($($form)+)?] attribute around $Item $c $ty, $crate::table::As<$($enc)?>),)*
                    _ => Ok($Item::Unknown($crate::wire::Attribute::new(attribute.raw_kind, attribute.payload))),
                }
            }
        }

        impl<$lt> From<$crate::wire::Attributes<$lt>> for $View<$lt> {
            #[inline]
            fn from(attributes: $crate::wire::Attributes<$lt>) -> Self {
                Self(attributes)
            }
        }

        impl<$lt> ::core::iter::IntoIterator for $View<$lt> {
            type Item = ::core::result::Result<$Item<$lt>, $crate::wire::Invalid>;
            type IntoIter = $crate::table::Items<$lt, Self>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                $crate::table::AttributeSet::iter(&self)
            }
        }

        impl ::core::fmt::Debug for $View<'_> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::table::print::set(f, <Self as $crate::table::AttributeSet<'_>>::descriptor(), &self.0)
            }
        }

        impl<$lt> $crate::table::Encoding<$lt, $View<$lt>> for $crate::table::Plain {
            const SHAPE: $crate::table::Shape =
                $crate::table::Shape::Nest(<$View<$lt> as $crate::table::AttributeSet<$lt>>::descriptor);

            #[inline]
            fn read(
                payload: &$lt [u8],
                around: &$crate::wire::Attributes<$lt>,
            ) -> ::core::result::Result<$View<$lt>, $crate::wire::Problem> {
                Ok($View(around.within(payload)))
            }

            #[inline]
            fn write(
                value: $View<$lt>,
                out: &mut Vec<u8>,
            ) -> ::core::result::Result<(), $crate::wire::Problem> {
                out.extend_from_slice(value.0.bytes());
                Ok(())
            }
        }

        #[doc = concat!("One attribute of [`", stringify!($View), "`].")]
        #[derive(Debug, Clone)]
        #[allow(non_camel_case_types, reason = "variants are named as in C")]
        // Apart from the values: beside one of a byte, compilers join both, and no longer see which variant it is.
        #[repr(u64)]
        #[non_exhaustive]
        $vis enum $Item<$lt> {
            $(
                #[doc = concat!("See [`", stringify!($View), "::", stringify!($name), "`].")]
                $c($crate::__row!(@type [$($($form)+)?] $lt $ty, $crate::table::As<$($enc)?>)),
            )*
            /// One that the table does not know.
            Unknown($crate::wire::Attribute<$lt>),
        }

        #[doc = concat!("Writes [`", stringify!($View), "`].")]
        #[derive(Clone, Default)]
        $vis struct $Writer($crate::wire::Writer);

        #[allow(clippy::should_implement_trait, clippy::extra_unused_lifetimes, reason = "rows name these")]
        impl $Writer {
            /// Without attributes.
            #[inline]
            pub const fn new() -> Self {
                Self($crate::wire::Writer::new())
            }

            /// What was written so far.
            #[inline]
            pub fn view(&self) -> $View<'_> {
                $View($crate::wire::Attributes::new(self.0.bytes()))
            }

            /// Appends an attribute that the table does not know: its type, flags included, and its payload.
            #[inline]
            #[must_use]
            pub fn attribute(mut self, raw_kind: u16, payload: &[u8]) -> Self {
                self.0.attribute(raw_kind, payload);
                self
            }

            $($crate::__row! { @setter [$($($form)+)?] $lt
                #[doc = concat!("`", stringify!($c), "`: ")] $(#[$row_meta])*
                $c $name $ty, $crate::table::As<$($enc)?>
            })*
        }

        impl $crate::table::SetWriter for $Writer {
            type View<$lt> = $View<$lt>;

            #[inline]
            fn writer(&self) -> &$crate::wire::Writer {
                &self.0
            }

            #[inline]
            fn writer_mut(&mut self) -> &mut $crate::wire::Writer {
                &mut self.0
            }

            #[inline]
            #[allow(unused_mut, reason = "a set may have no rows")]
            fn push<$lt>(mut self, item: $Item<$lt>) -> Self {
                match item {
                    $($Item::$c(value) => $crate::__row!(@push [$($($form)+)?] self $c value $ty, $crate::table::As<$($enc)?>),)*
                    $Item::Unknown(attribute) => self.0.attribute(attribute.raw_kind, attribute.payload),
                }
                self
            }
        }

        impl ::core::fmt::Debug for $Writer {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.view(), f)
            }
        }
    };
}

/// A set of attributes, read from borrowed bytes. Declared by [`attributes!`](crate::attributes).
///
/// Accessors are lazy: each looks for its attribute and reads that one. A bad attribute is an error of its
/// own accessor only. [`iter`](Self::iter) reads all of them in one pass.
pub trait AttributeSet<'a>: Copy + From<Attributes<'a>> {
    /// What [`iter`](Self::iter) yields: a variant per attribute.
    type Item;
    /// What writes such a set.
    type Writer: SetWriter;

    /// The table as data.
    fn descriptor() -> &'static Set;

    /// The attributes as they came.
    fn attributes(&self) -> Attributes<'a>;

    /// Reads one attribute of the set `around` it.
    fn item(attribute: Attribute<'a>, around: &Attributes<'a>) -> Result<Self::Item, Invalid>;

    /// Every attribute, in the order of the bytes; an attribute that does not read is an error in its place.
    #[inline]
    fn iter(&self) -> Items<'a, Self> {
        let around = self.attributes();
        Items { rest: around.iter(), around, set: PhantomData }
    }

    /// The attributes that the table does not know, such as those of a newer kernel.
    fn unknown(&self) -> impl Iterator<Item = Attribute<'a>> {
        let attributes = self.attributes().iter().flatten();
        attributes.filter(|attribute| Self::descriptor().row(attribute.kind()).is_none())
    }
}

/// Iterator over the attributes of a set. See [`AttributeSet::iter`].
#[derive(Debug, Clone)]
pub struct Items<'a, S> {
    rest: AttributeIter<'a>,
    around: Attributes<'a>,
    set: PhantomData<fn() -> S>,
}

impl<'a, S: AttributeSet<'a>> Iterator for Items<'a, S> {
    type Item = Result<S::Item, Invalid>;

    // In the caller's loop only what the caller looks at is read. As the result of a call it would be put together in memory,
    // for every attribute.
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        Some(self.rest.next()?.and_then(|attribute| S::item(attribute, &self.around)))
    }
}

/// What writes the set `S`.
pub type WriterOf<'a, S> = <S as AttributeSet<'a>>::Writer;

/// The encoding of a row: the one after `as`, or [`Plain`].
pub type As<E = Plain> = E;

/// What writes a set of attributes. Declared by [`attributes!`](crate::attributes).
pub trait SetWriter: Default {
    /// The set that it writes.
    type View<'a>: AttributeSet<'a>;

    /// The bytes being written.
    fn writer(&self) -> &Writer;

    /// The bytes being written.
    fn writer_mut(&mut self) -> &mut Writer;

    /// Writes a value with `set`, or keeps its problem as that of the attribute of this name.
    #[inline]
    #[must_use]
    fn checked<T>(
        mut self,
        name: &'static str,
        value: Result<T, Problem>,
        set: impl FnOnce(Self, T) -> Self,
    ) -> Self {
        match value {
            Ok(value) => set(self, value),
            Err(problem) => {
                self.writer_mut().fail(problem.of(name));
                self
            }
        }
    }

    /// Appends an attribute that was read from such a set.
    #[must_use]
    fn push<'a>(self, item: <Self::View<'a> as AttributeSet<'a>>::Item) -> Self;
}

impl<'a> Attributes<'a> {
    /// The value of the first attribute of this type. `name` is what an error calls it.
    #[inline]
    pub fn value<E: Encoding<'a, T>, T>(&self, kind: u32, name: &'static str) -> Result<Option<T>, Invalid> {
        match self.find(kind as u16)? {
            Some(attribute) => match E::read(attribute.payload, self) {
                Ok(value) => Ok(Some(value)),
                Err(problem) => Err(problem.of(name)),
            },
            None => Ok(None),
        }
    }

    #[doc(hidden)]
    #[inline]
    pub fn list<T, L: super::Elements<'a, T>>(
        &self,
        kind: u32,
        name: &'static str,
    ) -> Result<Option<super::List<'a, T, L>>, Invalid> {
        let attribute = self.find(kind as u16)?;
        Ok(attribute.map(|attribute| super::List::new(attribute.payload, *self, name)))
    }
}

impl Writer {
    /// Appends an attribute with this value. `name` is what an error calls it.
    #[inline]
    pub fn value<'a, E: Encoding<'a, T>, T>(&mut self, kind: u32, name: &'static str, value: T) {
        if E::is_written(&value) {
            let raw_kind = kind as u16 | const { E::SHAPE.type_flags() };
            if let Err(problem) = E::append(value, raw_kind, self.room()) {
                self.fail(problem.of(name));
            }
        }
    }

    /// Appends the index of a link.
    pub fn link_ref(&mut self, kind: u32, name: &'static str, link: &LinkRef) {
        match link {
            LinkRef::Index(index) => self.value::<Plain, u32>(kind, name, *index),
            LinkRef::Name(link) => self.link(kind as u16, link),
        }
    }

    /// Appends a header and attributes as one attribute.
    pub fn body<H: Header, W: SetWriter>(&mut self, kind: u32, name: &'static str, value: &Draft<H, W>) {
        let mut content = Self::new();
        value.write(&mut content);
        self.nest(kind as u16, name, &content);
    }

    /// Appends a nest with what `value` wrote.
    pub fn set(&mut self, kind: u32, name: &'static str, value: &impl SetWriter) {
        self.nest(kind as u16 | Shape::NESTED, name, value.writer());
    }

    #[doc(hidden)]
    pub fn sets<W: SetWriter>(
        &mut self,
        kind: u32,
        name: &'static str,
        values: impl IntoIterator<Item = (u16, W)>,
    ) {
        let mut content = Self::new();
        values.into_iter().for_each(|(key, value)| content.set(u32::from(key), name, &value));
        self.nest(kind as u16 | Shape::NESTED, name, &content);
    }

    #[doc(hidden)]
    pub fn list<'a, L: super::Elements<'a, T>, T>(
        &mut self,
        kind: u32,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) {
        let raw_kind = kind as u16 | L::SHAPE.type_flags();
        self.attribute_with(raw_kind, name, |out| L::write(values.into_iter(), out));
    }
}
