//! Tables as data: the descriptors that everything which works on all tables alike is written over.

use std::fmt;

use super::Field;
use crate::uapi::netlink::NLA_F_NESTED;
use crate::wire::Attributes;

/// What an attribute set is, as data: written by [`attributes!`](crate::attributes), read by everything
/// that works on all sets alike (printing, attribute paths, tests, the decoder of arbitrary traffic).
#[derive(Debug)]
#[non_exhaustive]
pub struct Set {
    /// Name of the view type, such as `LinkAttributes`.
    pub name: &'static str,
    /// The attributes, in the order of the table.
    pub rows: &'static [Row],
}

impl Set {
    #[doc(hidden)]
    pub const fn new(name: &'static str, rows: &'static [Row]) -> Self {
        Self { name, rows }
    }

    /// The row of the attribute of this type.
    pub fn row(&self, kind: u16) -> Option<&'static Row> {
        self.rows.iter().find(|row| row.kind == kind)
    }
}

/// One attribute of a [`Set`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Row {
    /// Its type, without flags.
    pub kind: u16,
    /// Its name in the kernel's headers, such as `IFLA_MTU`.
    pub name: &'static str,
    /// What its payload is.
    pub shape: Shape,
}

impl Row {
    #[doc(hidden)]
    pub const fn new(kind: u32, name: &'static str, shape: Shape) -> Self {
        assert!(kind < 0x4000, "an attribute's type has 14 bits");
        Self { kind: kind as u16, name, shape }
    }
}

/// What a payload is.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// A number of so many bytes; any of 1, 2, 4 and 8 where `width` is `None`.
    Number {
        /// Bytes.
        width: Option<usize>,
        /// Byte order.
        order: Order,
        /// What the number stands for.
        meaning: Meaning,
    },
    /// Nothing: being there is the value.
    Presence,
    /// UTF-8 text that a zero byte ends.
    Text,
    /// UTF-8 text that only its length ends.
    UnterminatedText,
    /// The name of a network interface: up to 15 bytes and a zero byte.
    InterfaceName,
    /// Bytes with no further structure; exactly so many if a number is given.
    Bytes(Option<usize>),
    /// An IPv4 or IPv6 address, told apart by the message's family or by its length.
    IpAddress,
    /// An IPv4 address.
    Ipv4Address,
    /// An IPv6 address.
    Ipv6Address,
    /// A link-layer address of any length.
    HardwareAddress,
    /// A C structure.
    Struct(&'static Struct),
    /// `struct nla_bitfield32`: flags and which of them are meant.
    Bitfield32(Meaning),
    /// Attributes. A function, because sets may contain themselves.
    Nest(fn() -> &'static Set),
    /// A header and attributes behind it, like a message: a [`Body`](crate::request::Body).
    Body {
        /// The header.
        header: &'static Struct,
        /// The attributes.
        set: fn() -> &'static Set,
        /// The address family that the header in a payload names.
        family: fn(&[u8]) -> u8,
    },
    /// Something that a sibling attribute or the message's family decides.
    Choice(&'static Choice),
    /// Several values in one attribute.
    List(ListForm, &'static Self),
    /// Several attributes of the same type, each one value.
    Repeated(&'static Self),
    /// What only its own encoding understands.
    Custom {
        /// Bytes, where always the same.
        size: Option<usize>,
        /// Prints a payload.
        print: fn(&[u8], &Attributes<'_>, &mut fmt::Formatter<'_>) -> fmt::Result,
    },
}

impl Shape {
    /// `NLA_F_NESTED`.
    pub(crate) const NESTED: u16 = NLA_F_NESTED as u16;

    /// The flags that its attribute carries when written: `NLA_F_NESTED` for whatever holds attributes.
    pub const fn type_flags(&self) -> u16 {
        match self {
            Self::Nest(_) | Self::List(ListForm::Indexed | ListForm::Keyed, _) => Self::NESTED,
            Self::Repeated(element) => element.type_flags(),
            _ => 0,
        }
    }

    /// Bytes of a value, if every value has as many.
    pub const fn size(&self) -> Option<usize> {
        match self {
            Self::Number { width, .. } => *width,
            Self::Bytes(size) | Self::Custom { size, .. } => *size,
            Self::Ipv4Address => Some(4),
            Self::Ipv6Address => Some(16),
            Self::Bitfield32(_) => Some(8),
            Self::InterfaceName => Some(16),
            Self::Presence => Some(0),
            Self::Struct(structure) => Some(structure.size.lp64.1),
            _ => None,
        }
    }
}

/// Byte order of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "there is no fourth")]
pub enum Order {
    /// The machine's own.
    Native,
    /// Most significant byte first: the network's.
    Big,
    /// Least significant byte first.
    Little,
}

/// What a number stands for.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Meaning {
    /// Itself.
    Unsigned,
    /// Itself, with a sign.
    Signed,
    /// Itself, best read in hexadecimal.
    Hexadecimal,
    /// One of these values, by name.
    Enumeration(&'static [(u64, &'static str)]),
    /// Any of these bits, by name.
    Flags(&'static [(u64, &'static str)]),
    /// A quantity in this unit.
    Unit(&'static str),
    /// A time, in units of so many nanoseconds.
    Duration(u64),
}

/// How a list lies in its attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListForm {
    /// Values one after another, without headers.
    Packed,
    /// Attributes whose types only count.
    Indexed,
    /// Attributes whose types are the keys of a map.
    Keyed,
}

/// A C structure.
#[derive(Debug)]
#[non_exhaustive]
pub struct Struct {
    /// Its name in the kernel's headers.
    pub name: &'static str,
    /// The whole of it.
    pub size: Field,
    /// Its members that a table names.
    pub members: &'static [Member],
}

impl Struct {
    #[doc(hidden)]
    pub const fn new(name: &'static str, size: Field, members: &'static [Member]) -> Self {
        Self { name, size, members }
    }
}

/// A member of a [`Struct`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Member {
    /// Its name in the kernel's headers.
    pub name: &'static str,
    /// Where it lies.
    pub field: Field,
    /// What it is.
    pub shape: Shape,
}

impl Member {
    #[doc(hidden)]
    pub const fn new(name: &'static str, field: Field, shape: Shape) -> Self {
        Self { name, field, shape }
    }
}

/// A payload that something else in the message decides.
#[derive(Debug)]
#[non_exhaustive]
pub struct Choice {
    /// What decides.
    pub selector: Selector,
    /// What its values make of the payload.
    pub cases: &'static [Case],
}

impl Choice {
    #[doc(hidden)]
    pub const fn new(selector: Selector, cases: &'static [Case]) -> Self {
        Self { selector, cases }
    }

    /// The shape that the selector among `siblings` asks for.
    pub fn shape(&self, siblings: &Attributes<'_>) -> Option<&'static Shape> {
        let family = [siblings.family()];
        let selector = self.selector.payload(siblings, &family)?;
        self.cases.iter().find(|case| (case.matches)(selector)).map(|case| &case.shape)
    }
}

/// What decides a [`Choice`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selector {
    /// The sibling attribute of this type.
    Attribute(u16),
    /// The address family in the message's header.
    Family,
}

impl Selector {
    /// Its bytes in this set, where `family` holds the family's.
    #[doc(hidden)]
    #[inline]
    pub fn payload<'a>(&self, siblings: &Attributes<'a>, family: &'a [u8; 1]) -> Option<&'a [u8]> {
        match self {
            Self::Attribute(kind) => Some(siblings.find(*kind).ok()??.payload),
            Self::Family => Some(family),
        }
    }
}

/// One case of a [`Choice`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Case {
    /// The selector's value.
    pub key: Key,
    /// Whether this selector's payload asks for it.
    pub matches: fn(&[u8]) -> bool,
    /// What the payload is then.
    pub shape: Shape,
}

impl Case {
    #[doc(hidden)]
    pub const fn new(key: Key, matches: fn(&[u8]) -> bool, shape: Shape) -> Self {
        Self { key, matches, shape }
    }
}

/// A value of a selector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    /// A name, such as a link's kind.
    Text(&'static str),
    /// A number.
    Number(u64),
}
