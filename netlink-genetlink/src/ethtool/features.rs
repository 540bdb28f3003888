//! Features, such as offloads: `ethtool -k` and `-K`.
//!
//! A driver says which features can be switched; the user says which of those are wanted; the kernel decides which are
//! active, since some need others. Their numbers differ between kernels, their names do not.

use netlink_core::types::LinkRef;
use netlink_core::wire::Invalid;

use super::notation::{commands, keep, settings};
use super::{BitRef, Bits, Bitset, BitsetWriter, Ethtool, HeaderFlags, Link, StringSet, header, link};
use crate::command;
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// Features of a link.
    pub struct Features of ETHTOOL_A_FEATURES_HEADER,
    view FeaturesAttributes<'a>, enum FeaturesAttribute, writer FeaturesAttributesWriter {
        /// All features that the kernel knows: those that can be switched are on.
        ETHTOOL_A_FEATURES_HW => switchable[nest]: Bitset<'a> => Bits,
        /// Those of the switchable ones that are wanted.
        ETHTOOL_A_FEATURES_WANTED => wanted[nest]: Bitset<'a> => Bits,
        /// Those that are active.
        ETHTOOL_A_FEATURES_ACTIVE => active[nest]: Bitset<'a> => Bits,
        /// Those that can never be switched, whatever the driver.
        ETHTOOL_A_FEATURES_NOCHANGE => unchangeable[nest]: Bitset<'a> => Bits,
    }
}

commands! {
    message FeaturesMessage: FeaturesAttributes, FeaturesAttributesWriter => Features;
    /// Reads a link's features (`ethtool -k LINK`). Needs no capability. Since Linux 5.7.
    get GetFeatures("get features") = ETHTOOL_MSG_FEATURES_GET;
    /// Lists the features of all links. Needs no capability. Since Linux 5.7.
    list AllFeatures("list features") = ETHTOOL_MSG_FEATURES_GET;
}

command! {
    /// Switches features of a link, and tells what came of it (`ethtool -K LINK`). Needs `CAP_NET_ADMIN`. Since
    /// Linux 5.7.
    ///
    /// That the kernel switches others, or not all, is no error: see [`FeatureChanges`]. Where there is no such link, the
    /// error [is "not found"](netlink_core::Error::is_not_found); where the kernel does not know a feature, it
    /// [is "unsupported"](netlink_core::Error::is_unsupported).
    pub struct SetFeatures("set features") in Ethtool: ETHTOOL_MSG_FEATURES_SET {
        FeaturesAttributesWriter
    } -> One FeaturesMessage<'a> => FeatureChanges
}

impl SetFeatures {
    /// Of this link, these features: by name, and whether each is wanted.
    pub fn new<'b>(
        link: impl Into<LinkRef>,
        changes: impl IntoIterator<Item = (impl Into<BitRef<'b>>, bool)>,
    ) -> Self {
        let header = header(link, HeaderFlags::empty());
        Self::bare().with(|attributes| attributes.header(header).wanted(BitsetWriter::changes(changes)))
    }
}

/// A feature of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Feature<'a> {
    /// Its number, in this kernel.
    pub index: u32,
    /// Its name, such as "rx-gro"; `None` if the features came as bit maps and were not named since, and for numbers
    /// that this kernel no longer uses.
    pub name: Option<&'a str>,
    /// Whether it is active.
    pub is_active: bool,
    /// Whether it is wanted.
    pub is_wanted: bool,
    /// Whether it can be switched; `ethtool` calls those that cannot "fixed".
    pub is_switchable: bool,
}

impl Features {
    /// All features that the kernel knows.
    pub fn iter(&self) -> impl Iterator<Item = Feature<'_>> {
        self.switchable.bits.iter().map(|bit| Feature {
            index: bit.index,
            name: bit.name.as_deref(),
            is_active: self.active.is_on(bit.index),
            is_wanted: self.wanted.is_on(bit.index),
            is_switchable: bit.is_on && !self.unchangeable.is_on(bit.index),
        })
    }

    /// Gives features that came as bit maps their names, those of [`StringSetId::Features`](super::strings::StringSetId::Features).
    pub fn name_by(&mut self, names: &StringSet) {
        for bits in [&mut self.switchable, &mut self.wanted, &mut self.active, &mut self.unchangeable] {
            bits.name_by(names);
        }
    }

    /// The feature, if the kernel knows it.
    pub fn feature<'b>(&self, feature: impl Into<BitRef<'b>>) -> Option<Feature<'_>> {
        let bit = self.switchable.bit(feature)?;
        self.iter().find(|feature| feature.index == bit.index)
    }
}

/// What came of switching features.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FeatureChanges {
    /// The link.
    pub link: Link,
    /// Those that were to be switched and are not, as they were wanted.
    pub refused: Bits,
    /// Those that are now as they were not before: asked for, or needing or needed by one that was.
    pub changed: Bits,
}

impl TryFrom<FeaturesMessage<'_>> for FeatureChanges {
    type Error = Invalid;

    fn try_from(message: FeaturesMessage<'_>) -> Result<Self, Invalid> {
        let attributes = message.attributes;
        Ok(Self {
            link: link(attributes.header()?, "ETHTOOL_A_FEATURES_HEADER")?,
            refused: keep(attributes.wanted())?,
            changed: keep(attributes.active())?,
        })
    }
}
