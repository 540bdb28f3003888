//! Bit sets, in both forms that the kernel has for them: a list of bits with names, or bit maps.
//!
//! A set with a mask tells for each bit of the mask whether it is on; one without is a list of bits that are on.

use netlink_core::attributes;
use netlink_core::table::{Flag, List, Packed, Plain};
use netlink_core::wire::Invalid;

use super::MISSING;
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

/// A bit of a [`Bitset`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bit<'a> {
    /// Its number.
    pub index: u32,
    /// Its name, which lists tell and bit maps do not.
    pub name: Option<&'a str>,
    /// Whether it is on.
    pub is_on: bool,
}

impl<'a> Bitset<'a> {
    /// The bits of the mask, or where there is none those that are on.
    ///
    /// # Errors
    /// The first attribute of the set that cannot be read.
    pub fn bits(&self) -> Result<Vec<Bit<'a>>, Invalid> {
        let masked = self.without_mask()?.is_none();
        match self.list()? {
            Some(list) => list.bits().map(|bit| Bit::listed(bit?, masked)).collect(),
            None => self.mapped(masked),
        }
    }

    fn mapped(&self, masked: bool) -> Result<Vec<Bit<'a>>, Invalid> {
        let value = words(self.value()?)?;
        let mask = if masked { words(self.mask()?)? } else { value.clone() };
        let bits = (0..32 * mask.len() as u32).filter(|&index| is_on(&mask, index));
        Ok(bits.map(|index| Bit { index, name: None, is_on: is_on(&value, index) }).collect())
    }
}

impl<'a> Bit<'a> {
    fn listed(bit: BitAttributes<'a>, masked: bool) -> Result<Self, Invalid> {
        let index = bit.index()?.ok_or(MISSING.of("ETHTOOL_A_BITSET_BIT_INDEX"))?;
        Ok(Self { index, name: bit.name()?, is_on: !masked || bit.value()?.is_some() })
    }
}

fn words(map: Option<List<'_, u32, Packed<Plain>>>) -> Result<Vec<u32>, Invalid> {
    map.into_iter().flatten().collect()
}

fn is_on(map: &[u32], index: u32) -> bool {
    map.get(index as usize / 32).is_some_and(|word| word >> (index % 32) & 1 == 1)
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

    #[test]
    fn list_with_mask_tells_of_each_bit_whether_it_is_on() {
        let set = BitsetWriter::new().size(64).list(listed(MODES));
        let expected = MODES.map(|(index, name, is_on)| Bit { index, name: Some(name), is_on });
        assert_eq!(set.view().bits().unwrap(), expected);
    }

    #[test]
    fn all_bits_of_a_list_without_mask_are_on() {
        let set = BitsetWriter::new().without_mask(true).list(listed([(5, "1000baseT/Full", false)]));
        assert_eq!(set.view().bits().unwrap(), [Bit { index: 5, name: Some("1000baseT/Full"), is_on: true }]);
    }

    #[test]
    fn bit_maps_say_the_same_without_names() {
        let set = BitsetWriter::new().size(64).value([1 << 5, 1 << 8]).mask([1 | 1 << 5, 1 << 8]);
        let expected = MODES.map(|(index, _, is_on)| Bit { index, name: None, is_on });
        assert_eq!(set.view().bits().unwrap(), expected);
        let set = BitsetWriter::new().without_mask(true).size(64).value([1 << 5, 1 << 8]);
        let on = expected.into_iter().filter(|bit| bit.is_on).collect::<Vec<_>>();
        assert_eq!(set.view().bits().unwrap(), on);
    }

    #[test]
    fn bit_map_of_odd_length_is_an_error_that_names_it() {
        let set = BitsetWriter::new().attribute(ETHTOOL_A_BITSET_VALUE as u16, &[1, 0, 0]);
        assert_eq!(set.view().bits().unwrap_err().attribute, "ETHTOOL_A_BITSET_VALUE");
    }
}
