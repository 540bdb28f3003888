//! MPLS labels, alone and as entries of a stack (RFC 3032).

use std::fmt;

use netlink_core::table::{Meaning, Represented};

use crate::uapi::mpls::*;

/// An MPLS label, 20 bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "u32", into = "u32"))]
pub struct MplsLabel([u8; 3]);

impl MplsLabel {
    /// How many bits a label has.
    pub const BITS: u8 = 20;

    /// This label, or `None` if it has more than 20 bits. Those below 16 are reserved.
    pub const fn new(label: u32) -> Option<Self> {
        match label.to_be_bytes() {
            [0, high @ 0..16, middle, low] => Some(Self([high, middle, low])),
            _ => None,
        }
    }

    /// It as a number.
    pub const fn value(self) -> u32 {
        let [high, middle, low] = self.0;
        u32::from_be_bytes([0, high, middle, low])
    }

    /// It as the last entry of a stack.
    pub const fn last(self) -> MplsEntry {
        MplsEntry(self.value() << MPLS_LS_LABEL_SHIFT | MPLS_LS_S_MASK)
    }
}

#[cfg(feature = "serde")]
impl TryFrom<u32> for MplsLabel {
    type Error = &'static str;

    #[inline]
    fn try_from(label: u32) -> Result<Self, &'static str> {
        Self::new(label).ok_or("an MPLS label has 20 bits")
    }
}

#[cfg(feature = "serde")]
impl From<MplsLabel> for u32 {
    #[inline]
    fn from(label: MplsLabel) -> Self {
        label.value()
    }
}

impl fmt::Display for MplsLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl fmt::Debug for MplsLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An entry of a label stack, as it stands in a packet.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MplsEntry(u32);

impl MplsEntry {
    /// A stack of these labels, the outermost first, as routes have it: without traffic class and TTL.
    pub fn stack(labels: &[MplsLabel]) -> impl Iterator<Item = Self> {
        let last = labels.len().wrapping_sub(1);
        labels.iter().enumerate().map(move |(index, label)| match label.last() {
            entry if index == last => entry,
            Self(entry) => Self(entry & !MPLS_LS_S_MASK),
        })
    }

    /// The label.
    pub const fn label(self) -> MplsLabel {
        let [_, high, middle, low] = (self.0 >> MPLS_LS_LABEL_SHIFT).to_be_bytes();
        MplsLabel([high, middle, low])
    }

    /// The traffic class, 0 to 7.
    pub const fn traffic_class(self) -> u8 {
        ((self.0 & MPLS_LS_TC_MASK) >> MPLS_LS_TC_SHIFT) as u8
    }

    /// Whether it is the last of its stack.
    pub const fn is_last(self) -> bool {
        self.0 & MPLS_LS_S_MASK != 0
    }

    /// The time to live.
    pub const fn ttl(self) -> u8 {
        (self.0 & MPLS_LS_TTL_MASK) as u8
    }
}

impl fmt::Debug for MplsEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.label(), f)
    }
}

impl Represented for MplsEntry {
    type Repr = u32;
    const MEANING: Meaning = Meaning::Hexadecimal;

    fn from_repr(repr: u32) -> Self {
        Self(repr)
    }

    fn repr(self) -> u32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_twenty_bits() {
        assert_eq!(MplsLabel::new(0xfffff).map(MplsLabel::value), Some(0xfffff));
        assert_eq!(MplsLabel::new(0x10_0000), None);
    }

    #[test]
    fn only_the_last_entry_of_a_stack_says_so() {
        let labels = [100, 200].map(|label| MplsLabel::new(label).unwrap());
        let stack: Vec<_> = MplsEntry::stack(&labels).collect();
        assert_eq!(stack.iter().map(|entry| entry.repr()).collect::<Vec<_>>(), [0x64000, 0xc8100]);
        assert_eq!(stack.iter().map(|entry| entry.label()).collect::<Vec<_>>(), labels);
        assert_eq!(MplsEntry::stack(&[]).count(), 0);
    }

    #[test]
    fn an_entry_tells_its_parts() {
        let entry = MplsEntry::from_repr(0xfffff << 12 | 5 << 9 | 1 << 8 | 64);
        assert_eq!(entry.label().value(), 0xfffff);
        assert_eq!((entry.traffic_class(), entry.is_last(), entry.ttl()), (5, true, 64));
    }
}
