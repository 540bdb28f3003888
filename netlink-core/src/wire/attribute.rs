//! Attributes: `struct nlattr`, its type flags, and runs of them.

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Invalid, Problem, align};
use crate::uapi::netlink::{NLA_F_NESTED, NLA_F_NET_BYTEORDER};

const HEADER: usize = 4;
const FLAGS: u16 = (NLA_F_NESTED | NLA_F_NET_BYTEORDER) as u16;

/// One attribute: its type, and its payload without header and padding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attribute<'a> {
    /// `nla_type` with its flags, `NLA_F_NESTED` and `NLA_F_NET_BYTEORDER`.
    pub raw_kind: u16,
    /// The value.
    pub payload: &'a [u8],
}

impl<'a> Attribute<'a> {
    // Made of its parts where one is kept, so that elsewhere they are never put together.
    #[doc(hidden)]
    #[inline]
    pub const fn new(raw_kind: u16, payload: &'a [u8]) -> Self {
        Self { raw_kind, payload }
    }

    /// `nla_type` without flags: which attribute of its set this is.
    #[inline]
    pub fn kind(&self) -> u16 {
        self.raw_kind & !FLAGS
    }
}

/// A run of attributes, such as what follows a message's header or fills a nest.
#[derive(Debug, Clone, Copy, Default)]
pub struct Attributes<'a> {
    bytes: &'a [u8],
    family: u8,
    /// Nests around these, as far as they are known.
    depth: u8,
}

impl<'a> Attributes<'a> {
    /// The attributes in `bytes`.
    #[inline]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, family: 0, depth: 0 }
    }

    /// The same, of a message whose header names this address family (`AF_*`; 0 where none is named).
    ///
    /// What an attribute means may depend on it: four bytes are an address in `AF_INET` and a label in
    /// `AF_MPLS`. Nests inherit it.
    #[inline]
    #[must_use]
    pub fn of_family(self, family: u8) -> Self {
        Self { family, ..self }
    }

    /// The attributes of a nest within these.
    #[inline]
    #[must_use]
    pub fn within(&self, payload: &'a [u8]) -> Self {
        Self { bytes: payload, family: self.family, depth: self.depth.saturating_add(1) }
    }

    /// Nests around these, as far as they are known.
    pub(crate) fn depth(&self) -> u8 {
        self.depth
    }

    /// The bytes as they came.
    #[inline]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The address family of the message's header, or 0.
    #[inline]
    pub fn family(&self) -> u8 {
        self.family
    }

    /// Every attribute, in order.
    #[inline]
    pub fn iter(&self) -> AttributeIter<'a> {
        AttributeIter { rest: self.bytes }
    }

    /// The first attribute of this type (without flags).
    ///
    /// An error is the run's own: it is damaged before such an attribute was found.
    #[inline]
    pub fn find(&self, kind: u16) -> Result<Option<Attribute<'a>>, Invalid> {
        for attribute in self.iter() {
            let attribute = attribute?;
            if attribute.kind() == kind {
                return Ok(Some(attribute));
            }
        }
        Ok(None)
    }
}

/// What they are does not depend on where they stand.
impl PartialEq for Attributes<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.bytes, self.family) == (other.bytes, other.family)
    }
}

impl Eq for Attributes<'_> {}

impl<'a> IntoIterator for Attributes<'a> {
    type Item = Result<Attribute<'a>, Invalid>;
    type IntoIter = AttributeIter<'a>;

    fn into_iter(self) -> AttributeIter<'a> {
        self.iter()
    }
}

/// Iterator over [`Attributes`].
///
/// An attribute whose length cannot be right ends it with one error. Up to three zero bytes at the end
/// are padding.
#[derive(Debug, Clone)]
pub struct AttributeIter<'a> {
    rest: &'a [u8],
}

impl<'a> AttributeIter<'a> {
    /// What has not been read yet.
    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    #[inline]
    fn split(&self) -> Option<(Attribute<'a>, &'a [u8])> {
        let &[l0, l1, k0, k1] = self.rest.first_chunk::<HEADER>()?;
        let (length, raw_kind) = (usize::from(u16::from_ne_bytes([l0, l1])), u16::from_ne_bytes([k0, k1]));
        let payload = self.rest.get(HEADER..length)?;
        // The last one needs no padding.
        let end = align(length).min(self.rest.len());
        Some((Attribute { raw_kind, payload }, self.rest.get(end..).unwrap_or_default()))
    }
}

/// Whether nothing but padding is left. Kept apart, with no more than a `bool` between, lest the iterator and what it
/// yields live in memory for its sake.
#[cold]
fn is_padding(rest: &[u8]) -> bool {
    rest.len() < HEADER && rest.iter().all(|&byte| byte == 0)
}

impl<'a> Iterator for AttributeIter<'a> {
    type Item = Result<Attribute<'a>, Invalid>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if let Some((attribute, rest)) = self.split() {
            self.rest = rest;
            return Some(Ok(attribute));
        }
        let rest = std::mem::take(&mut self.rest);
        let is_over = rest.is_empty() || is_padding(rest);
        (!is_over).then_some(Err(Problem::Truncated.of("nlattr")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Writer;

    #[test]
    fn type_flags_are_told_apart_from_the_type() {
        let mut writer = Writer::new();
        writer.attribute(5 | NLA_F_NESTED as u16, b"abc");
        let attribute = Attributes::new(writer.bytes()).iter().next().unwrap().unwrap();
        assert_eq!((attribute.kind(), attribute.payload), (5, &b"abc"[..]));
        assert_eq!(attribute.raw_kind, 0x8005);
    }

    #[test]
    fn last_attribute_needs_no_padding() {
        let bytes = [&5u16.to_ne_bytes()[..], &1u16.to_ne_bytes(), b"x"].concat();
        let found = Attributes::new(&bytes).find(1).unwrap().unwrap();
        assert_eq!(found.payload, b"x");
    }

    #[test]
    fn impossible_lengths_are_one_error_and_the_end() {
        for length in [0u16, 3, 9, u16::MAX] {
            let bytes = [&length.to_ne_bytes()[..], &1u16.to_ne_bytes(), b"abcd"].concat();
            let mut attributes = Attributes::new(&bytes).iter();
            assert_eq!(attributes.next(), Some(Err(Problem::Truncated.of("nlattr"))), "length {length}");
            assert_eq!(attributes.next(), None);
        }
    }

    #[test]
    fn trailing_zero_bytes_are_padding_and_others_an_error() {
        assert_eq!(Attributes::new(&[0, 0, 0]).iter().next(), None);
        assert!(Attributes::new(&[0, 1]).iter().next().unwrap().is_err());
    }
}
