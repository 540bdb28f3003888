//! Bit sets, in both forms that the kernel has for them: a list of bits with names, or bit maps.
//!
//! A set with a mask tells for each bit of the mask whether it is on; one without is a list of bits that are on.
//! [`Bits`] keeps either; [`BitsetWriter`] writes both. The kernel reads both and answers with lists, unless
//! [`HeaderFlags::COMPACT_BITSETS`](super::HeaderFlags::COMPACT_BITSETS) asks for maps; notifications have maps always.
//! Bits that came in maps are named by a [`StringSet`].

use std::fmt;

use netlink_core::attributes;
use netlink_core::table::{Flag, List, Packed, Plain, SetWriter};
use netlink_core::wire::{Invalid, Problem};

use super::notation::Kept;
use super::{MISSING, StringSet};
use crate::uapi::ethtool_netlink_generated::*;

attributes! {
    /// A set of bits (`ETHTOOL_A_BITSET_*`).
    pub struct Bitset<'a>, enum BitsetAttribute, writer BitsetWriter {
        /// There is no mask.
        ETHTOOL_A_BITSET_NOMASK => without_mask: bool as Flag,
        /// Number of bits that the sender knows; bit maps must have it.
        ETHTOOL_A_BITSET_SIZE => size: u32,
        /// The bits, as a list.
        ETHTOOL_A_BITSET_BITS => list[nest]: BitList<'a>,
        /// Those that are on, as a bit map: number 0 is the lowest bit of the first word.
        ETHTOOL_A_BITSET_VALUE => value[packed]: u32,
        /// The mask, as a bit map.
        ETHTOOL_A_BITSET_MASK => mask[packed]: u32,
    }
}

attributes! {
    /// A list of bits (`ETHTOOL_A_BITSET_BITS_*`).
    pub struct BitList<'a>, enum BitListAttribute, writer BitListWriter {
        /// The bits.
        ETHTOOL_A_BITSET_BITS_BIT => bits[repeated nest]: BitAttributes<'a>,
    }
}

attributes! {
    /// A bit of a list (`ETHTOOL_A_BITSET_BIT_*`).
    pub struct BitAttributes<'a>, enum BitAttribute, writer BitAttributesWriter {
        /// Its number.
        ETHTOOL_A_BITSET_BIT_INDEX => index: u32,
        /// Its name.
        ETHTOOL_A_BITSET_BIT_NAME => name: &'a str,
        /// It is on; without a mask all that are listed are.
        ETHTOOL_A_BITSET_BIT_VALUE => value: bool as Flag,
    }
}

/// A bit, by number or by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the kernel knows bits in these two ways")]
pub enum BitRef<'a> {
    /// Its number.
    Index(u32),
    /// Its name. The kernel finds it among those of the set.
    Name(&'a str),
}

impl From<u32> for BitRef<'_> {
    fn from(index: u32) -> Self {
        Self::Index(index)
    }
}

impl<'a> From<&'a str> for BitRef<'a> {
    fn from(name: &'a str) -> Self {
        Self::Name(name)
    }
}

impl BitsetWriter {
    /// These bits are on and all others off. Written as a list.
    pub fn exactly<'b>(bits: impl IntoIterator<Item = impl Into<BitRef<'b>>>) -> Self {
        let bits = bits.into_iter().map(|bit| BitAttributesWriter::of(bit.into()));
        Self::new().without_mask(true).list(BitListWriter::new().bits(bits))
    }

    /// These bits become on or off, and all others stay as they are. Written as a list.
    pub fn changes<'b>(bits: impl IntoIterator<Item = (impl Into<BitRef<'b>>, bool)>) -> Self {
        let bits = bits.into_iter().map(|(bit, is_on)| BitAttributesWriter::of(bit.into()).value(is_on));
        Self::new().list(BitListWriter::new().bits(bits))
    }

    /// Like [`exactly`](Self::exactly), written as a bit map.
    pub fn exact_map(bits: impl IntoIterator<Item = u32>) -> Self {
        let map = BitMap::of(bits);
        Self::new()
            .without_mask(true)
            .checked("ETHTOOL_A_BITSET_VALUE", map, |set, map| set.size(map.size()).value(map.0))
    }

    /// Like [`changes`](Self::changes), written as bit maps.
    pub fn map_of_changes(bits: impl IntoIterator<Item = (u32, bool)> + Clone) -> Self {
        let mask = BitMap::of(bits.clone().into_iter().map(|(index, _)| index));
        let set = Self::new();
        set.checked("ETHTOOL_A_BITSET_MASK", mask, |set, mask| {
            let on = bits.into_iter().filter(|(_, is_on)| *is_on).map(|(index, _)| index);
            set.size(mask.size()).value(mask.same_size(on).0).mask(mask.0)
        })
    }
}

impl BitAttributesWriter {
    fn of(bit: BitRef<'_>) -> Self {
        match bit {
            BitRef::Index(index) => Self::new().index(index),
            BitRef::Name(name) => Self::new().name(name),
        }
    }
}

/// The words of a bit map.
struct BitMap(Vec<u32>);

impl BitMap {
    /// The kernel takes no set of more bits (`ETHNL_MAX_BITSET_SIZE`, net/ethtool/bitset.h).
    const MOST: u32 = i16::MAX as u32;

    /// As long as the highest of these bits needs.
    fn of(bits: impl IntoIterator<Item = u32>) -> Result<Self, Problem> {
        let mut map = Self(Vec::new());
        for index in bits {
            if index >= Self::MOST {
                return Err(Problem::Value("a bit with a number above 32766"));
            }
            map.0.resize(map.0.len().max(index as usize / 32 + 1), 0);
            map.turn_on(index);
        }
        Ok(map)
    }

    /// A map of these bits, which it has room for.
    fn same_size(&self, bits: impl IntoIterator<Item = u32>) -> Self {
        let mut map = Self(vec![0; self.0.len()]);
        bits.into_iter().for_each(|index| map.turn_on(index));
        map
    }

    fn turn_on(&mut self, index: u32) {
        if let Some(word) = self.0.get_mut(index as usize / 32) {
            *word |= 1 << (index % 32);
        }
    }

    fn is_on(&self, index: u32) -> bool {
        self.0.get(index as usize / 32).is_some_and(|word| word >> (index % 32) & 1 == 1)
    }

    /// Bits up to the highest that is on. Linux 5.10 refuses bits that it does not know even if
    /// they are off.
    fn size(&self) -> u32 {
        let last = self.0.last().copied().unwrap_or_default();
        32 * self.0.len() as u32 - last.leading_zeros() % 32
    }

    fn read(map: Option<List<'_, u32, Packed<Plain>>>) -> Result<Self, Invalid> {
        map.into_iter().flatten().collect::<Result<_, _>>().map(Self)
    }
}

/// A set of bits to keep: those that it speaks about, by rising numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Bits {
    /// The bits of the mask, or where there is none those that are on.
    pub bits: Vec<Bit>,
}

/// A bit of a [`Bits`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Bit {
    /// Its number.
    pub index: u32,
    /// Its name, which lists tell and bit maps do not; some numbers have none.
    pub name: Option<Box<str>>,
    /// Whether it is on.
    pub is_on: bool,
}

impl Bits {
    /// The bit, if the set speaks about it.
    pub fn bit<'b>(&self, bit: impl Into<BitRef<'b>>) -> Option<&Bit> {
        let bit = bit.into();
        self.bits.iter().find(|known| match bit {
            BitRef::Index(index) => known.index == index,
            BitRef::Name(name) => known.name.as_deref() == Some(name),
        })
    }

    /// Whether the bit is on. It is not if the set does not speak about it.
    pub fn is_on<'b>(&self, bit: impl Into<BitRef<'b>>) -> bool {
        self.bit(bit).is_some_and(|bit| bit.is_on)
    }

    /// Those that are on.
    pub fn on(&self) -> impl Iterator<Item = &Bit> {
        self.bits.iter().filter(|bit| bit.is_on)
    }

    /// Gives bits that came as bit maps their names.
    pub fn name_by(&mut self, names: &StringSet) {
        for bit in &mut self.bits {
            bit.name = names.strings.get(&bit.index).filter(|name| !name.is_empty()).cloned();
        }
    }

    /// The first 32 bits as numbers: those in the set, and those that are on.
    pub(super) fn words(&self) -> (u32, u32) {
        let bits = self.bits.iter().filter(|bit| bit.index < 32);
        bits.fold((0, 0), |(mask, value), bit| {
            (mask | 1 << bit.index, value | u32::from(bit.is_on) << bit.index)
        })
    }
}

/// The name, or the number of a bit that has none.
impl fmt::Display for Bit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => f.pad(name),
            None => fmt::Display::fmt(&self.index, f),
        }
    }
}

impl TryFrom<Bitset<'_>> for Bits {
    type Error = Invalid;

    fn try_from(set: Bitset<'_>) -> Result<Self, Invalid> {
        let masked = set.without_mask()?.is_none();
        let bits = match set.list()? {
            Some(list) => list.bits().map(|bit| Bit::listed(bit?, masked)).collect::<Result<_, _>>()?,
            None => mapped(set, masked)?,
        };
        Ok(Self { bits })
    }
}

impl Kept<Bitset<'_>> for Bits {
    fn kept(set: Bitset<'_>) -> Result<Self, Invalid> {
        set.try_into()
    }
}

/// Enumerations whose values are the numbers of bits: those that are on.
impl<T: From<u32>> Kept<Bitset<'_>> for Vec<T> {
    fn kept(set: Bitset<'_>) -> Result<Self, Invalid> {
        Ok(Bits::try_from(set)?.on().map(|bit| bit.index.into()).collect())
    }
}

impl Bit {
    fn listed(bit: BitAttributes<'_>, masked: bool) -> Result<Self, Invalid> {
        let index = bit.index()?.ok_or(MISSING.of("ETHTOOL_A_BITSET_BIT_INDEX"))?;
        let name = bit.name()?.filter(|name| !name.is_empty());
        Ok(Self { index, name: name.map(Into::into), is_on: !masked || bit.value()?.is_some() })
    }
}

fn mapped(set: Bitset<'_>, masked: bool) -> Result<Vec<Bit>, Invalid> {
    let value = BitMap::read(set.value()?)?;
    let mask = if masked { BitMap::read(set.mask()?)? } else { value.same_size([]) };
    let told = |&index: &u32| if masked { mask.is_on(index) } else { value.is_on(index) };
    let bits = (0..32 * mask.0.len().max(value.0.len()) as u32).filter(told);
    Ok(bits.map(|index| Bit { index, name: None, is_on: value.is_on(index) }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODES: [(u32, &str, bool); 3] =
        [(0, "10baseT/Half", false), (5, "1000baseT/Full", true), (40, "100G", true)];

    fn listed(bits: impl IntoIterator<Item = (u32, &'static str, bool)>) -> BitListWriter {
        BitListWriter::new().bits(
            bits.into_iter()
                .map(|(index, name, is_on)| BitAttributesWriter::new().index(index).name(name).value(is_on)),
        )
    }

    fn bits(set: &BitsetWriter) -> Vec<Bit> {
        Bits::try_from(set.view()).unwrap().bits
    }

    fn unnamed<const N: usize>(bits: [(u32, bool); N]) -> [Bit; N] {
        bits.map(|(index, is_on)| Bit { index, name: None, is_on })
    }

    #[test]
    fn list_with_mask_tells_of_each_bit_whether_it_is_on() {
        let set = BitsetWriter::new().size(64).list(listed(MODES));
        let expected = MODES.map(|(index, name, is_on)| Bit { index, name: Some(name.into()), is_on });
        assert_eq!(bits(&set), expected);
    }

    #[test]
    fn all_bits_of_a_list_without_mask_are_on() {
        let set = BitsetWriter::new().without_mask(true).list(listed([(5, "1000baseT/Full", false)]));
        let expected = Bit { index: 5, name: Some("1000baseT/Full".into()), is_on: true };
        assert_eq!(bits(&set), [expected]);
    }

    #[test]
    fn bit_maps_say_the_same_without_names() {
        let set = BitsetWriter::new().size(64).value([1 << 5, 1 << 8]).mask([1 | 1 << 5, 1 << 8]);
        assert_eq!(bits(&set), unnamed([(0, false), (5, true), (40, true)]));
        let set = BitsetWriter::new().without_mask(true).size(64).value([1 << 5, 1 << 8]);
        assert_eq!(bits(&set), unnamed([(5, true), (40, true)]));
    }

    #[test]
    fn bits_that_came_without_names_get_them_from_a_string_set() {
        let set = BitsetWriter::new().without_mask(true).size(32).value([0b11]);
        let mut bits = Bits::try_from(set.view()).unwrap();
        bits.name_by(&StringSet { strings: [(1, "one".into())].into(), ..StringSet::default() });
        assert_eq!(bits.bit("one").map(|bit| bit.index), Some(1));
        assert_eq!(bits.bits.iter().map(Bit::to_string).collect::<Vec<_>>(), ["0", "one"]);
    }

    #[test]
    fn both_forms_are_written_as_they_are_read() {
        let changes = unnamed([(3, false), (40, true)]);
        assert_eq!(bits(&BitsetWriter::changes([(3, false), (40, true)])), changes);
        assert_eq!(bits(&BitsetWriter::map_of_changes([(3, false), (40, true)])), changes);
        let on = unnamed([(3, true), (40, true)]);
        assert_eq!(bits(&BitsetWriter::exactly([3, 40])), on);
        assert_eq!(bits(&BitsetWriter::exact_map([3, 40])), on);
    }

    #[test]
    fn map_has_as_many_bits_as_it_needs_in_whole_words() {
        for (highest, words) in [(0, 1), (31, 1), (32, 2), (40, 2), (63, 2), (64, 3)] {
            let set = BitsetWriter::map_of_changes([(highest, true), (0, true)]);
            assert_eq!(set.view().size().unwrap(), Some(highest + 1));
            assert_eq!(set.view().value().unwrap().unwrap().count(), words);
            assert_eq!(set.view().mask().unwrap().unwrap().count(), words);
        }
        assert_eq!(BitsetWriter::exact_map([]).view().size().unwrap(), Some(0));
    }

    #[test]
    fn bit_beyond_what_any_set_has_is_an_error_that_names_it() {
        let error = BitsetWriter::exact_map([u32::MAX]).writer().finish().unwrap_err();
        assert_eq!(error.to_string(), "ETHTOOL_A_BITSET_VALUE: a bit with a number above 32766");
        let error = BitsetWriter::map_of_changes([(u32::MAX, true)]).writer().finish().unwrap_err();
        assert_eq!(error.attribute, "ETHTOOL_A_BITSET_MASK");
    }

    #[test]
    fn bit_map_of_odd_length_is_an_error_that_names_it() {
        let set = BitsetWriter::new().attribute(ETHTOOL_A_BITSET_VALUE as u16, &[1, 0, 0]);
        assert_eq!(Bits::try_from(set.view()).unwrap_err().attribute, "ETHTOOL_A_BITSET_VALUE");
    }
}
