//! Standard statistics, which mean the same with every driver: `ethtool -S LINK --groups`.
//!
//! Left out: statistics as each driver has them (`ethtool -S LINK`); the kernel has no message for those.

use std::collections::BTreeMap;

use netlink_core::request::Body;
use netlink_core::table::{Keyed, List, Plain, Repeated};
use netlink_core::types::LinkRef;
use netlink_core::wire::Invalid;
use netlink_core::{attributes, values};

use super::notation::{Kept, keep, settings};
use super::pause::MacSource;
use super::strings::StringSetId;
use super::{
    Bitset, BitsetWriter, Ethtool, HeaderFlags, Link, LinkHeader, LinkHeaderWriter, StringSet, header, link,
};
use crate::command;
use crate::protocol::GenericHeader;
use crate::uapi::ethtool_netlink::*;
use crate::uapi::ethtool_netlink_generated::*;

attributes! {
    /// Attributes of statistics (`ETHTOOL_A_STATS_*`).
    pub struct StatisticsAttributes<'a>, enum StatisticsAttribute, writer StatisticsAttributesWriter {
        /// The link.
        ETHTOOL_A_STATS_HEADER => header[nest]: LinkHeader<'a>,
        /// The groups that are asked for, which [`StatisticsGroupId`] numbers.
        ETHTOOL_A_STATS_GROUPS => wanted[nest]: Bitset<'a>,
        /// The groups.
        ETHTOOL_A_STATS_GRP => groups[repeated nest]: StatisticsGroupAttributes<'a>,
        /// Which part of the card they are of; since Linux 6.3.
        ETHTOOL_A_STATS_SRC => source: MacSource,
    }
}

settings! {
    /// A group of statistics.
    pub struct StatisticsGroup,
    view StatisticsGroupAttributes<'a>, enum StatisticsGroupAttribute, writer StatisticsGroupAttributesWriter {
        /// Which one it is.
        ETHTOOL_A_STATS_GRP_ID => id: StatisticsGroupId => StatisticsGroupId,
        /// The string set that names its counters.
        ETHTOOL_A_STATS_GRP_SS_ID => names: StringSetId => StringSetId,
        /// Its counters by number (`ETHTOOL_A_STATS_*`), those that the driver has.
        ETHTOOL_A_STATS_GRP_STAT => counters[repeated]: List<'a, (u16, u64), Keyed<Plain>> as Keyed<Plain>
            => BTreeMap<u32, u64>,
        /// How many frames of which sizes were received; only of [`StatisticsGroupId::Rmon`].
        ETHTOOL_A_STATS_GRP_HIST_RX => received_sizes[repeated nest]: SizesAttributes<'a> => Vec<Sizes>,
        /// How many frames of which sizes were sent; only of [`StatisticsGroupId::Rmon`].
        ETHTOOL_A_STATS_GRP_HIST_TX => transmitted_sizes[repeated nest]: SizesAttributes<'a> => Vec<Sizes>,
    }
}

settings! {
    /// A line of a histogram of sizes: how many frames had a size between these.
    pub struct Sizes,
    view SizesAttributes<'a>, enum SizesAttribute, writer SizesAttributesWriter {
        /// At least so many bytes.
        ETHTOOL_A_STATS_GRP_HIST_BKT_LOW => low: u32 => u32,
        /// At most so many bytes.
        ETHTOOL_A_STATS_GRP_HIST_BKT_HI => high: u32 => u32,
        /// Frames.
        ETHTOOL_A_STATS_GRP_HIST_VAL => count: u64 => u64,
    }
}

values! {
    /// A group of statistics.
    pub enum StatisticsGroupId: u32 {
        /// Of the physical layer (IEEE 802.3, clause 30.3.2).
        ETHTOOL_STATS_ETH_PHY => EthernetPhy,
        /// Of the MAC (IEEE 802.3, clause 30.3.1).
        ETHTOOL_STATS_ETH_MAC => EthernetMac,
        /// Of MAC control frames (IEEE 802.3, clause 30.3.3).
        ETHTOOL_STATS_ETH_CTRL => EthernetControl,
        /// Of remote monitoring (RFC 2819).
        ETHTOOL_STATS_RMON => Rmon,
        /// Of the PHY, which counts for itself; since Linux 6.14.
        ETHTOOL_STATS_PHY => Phy,
    }
}

impl StatisticsGroupId {
    /// All that Linux has had since it has standard statistics.
    pub const ALL: [Self; 4] = [Self::EthernetPhy, Self::EthernetMac, Self::EthernetControl, Self::Rmon];
}

/// A message of statistics, as received.
pub type StatisticsMessage<'a> = Body<GenericHeader, StatisticsAttributes<'a>>;

command! {
    /// Reads a link's statistics (`ethtool -S LINK --groups`). Needs no capability. Since Linux 5.13.
    ///
    /// Where there is no such link, the error [is "not found"](netlink_core::Error::is_not_found); where the kernel does
    /// not know a group, it [is "unsupported"](netlink_core::Error::is_unsupported). A driver that does not count
    /// leaves groups empty.
    pub struct GetStatistics("get statistics") in Ethtool: ETHTOOL_MSG_STATS_GET {
        StatisticsAttributesWriter
    } -> One StatisticsMessage<'a> => Statistics
}

impl GetStatistics {
    /// Of this link, these groups; at least one.
    pub fn new(link: impl Into<LinkRef>, groups: impl IntoIterator<Item = StatisticsGroupId>) -> Self {
        let header = header(link, HeaderFlags::empty());
        Self::bare().with(|attributes| attributes.header(header).wanted(wanted(groups)))
    }

    /// Of this part of the card. Since Linux 6.3.
    pub fn source(self, source: MacSource) -> Self {
        self.with(|attributes| attributes.source(source))
    }
}

command! {
    /// Lists the statistics of all links. Needs no capability. Since Linux 5.13.
    pub struct AllStatistics("list statistics") in Ethtool: ETHTOOL_MSG_STATS_GET {
        StatisticsAttributesWriter
    } -> Many StatisticsMessage<'a> => Statistics
}

impl AllStatistics {
    /// These groups; at least one.
    pub fn new(groups: impl IntoIterator<Item = StatisticsGroupId>) -> Self {
        let header = LinkHeaderWriter::new();
        Self::bare().with(|attributes| attributes.header(header).wanted(wanted(groups)))
    }
}

fn wanted(groups: impl IntoIterator<Item = StatisticsGroupId>) -> BitsetWriter {
    BitsetWriter::exactly(groups.into_iter().map(u32::from))
}

/// Statistics of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Statistics {
    /// The link.
    pub link: Link,
    /// Which part of the card they are of, where the kernel tells; since Linux 6.3.
    pub source: Option<MacSource>,
    /// The groups that were asked for.
    pub groups: Vec<StatisticsGroup>,
}

impl Statistics {
    /// The group, if it was asked for.
    pub fn group(&self, id: StatisticsGroupId) -> Option<&StatisticsGroup> {
        self.groups.iter().find(|group| group.id == id)
    }
}

impl StatisticsGroup {
    /// A counter by its number (`ETHTOOL_A_STATS_*`), if the driver has it.
    pub fn counter(&self, number: u32) -> Option<u64> {
        self.counters.get(&number).copied()
    }

    /// The counters with the names that their [string set](Self::names) has for them.
    pub fn named<'n>(&self, names: &'n StringSet) -> impl Iterator<Item = (&'n str, u64)> {
        let name = |number| names.strings.get(number).map(|name| &**name);
        self.counters.iter().filter_map(move |(number, &count)| Some((name(number)?, count)))
    }
}

impl TryFrom<StatisticsMessage<'_>> for Statistics {
    type Error = Invalid;

    fn try_from(message: StatisticsMessage<'_>) -> Result<Self, Invalid> {
        let attributes = message.attributes;
        Ok(Self {
            link: link(attributes.header()?, "ETHTOOL_A_STATS_HEADER")?,
            source: attributes.source()?,
            groups: keep(attributes.groups())?,
        })
    }
}

/// Each attribute holds one counter.
impl<'a> Kept<Repeated<'a, List<'a, (u16, u64), Keyed<Plain>>, Keyed<Plain>>> for BTreeMap<u32, u64> {
    fn kept(values: Repeated<'a, List<'a, (u16, u64), Keyed<Plain>>, Keyed<Plain>>) -> Result<Self, Invalid> {
        let mut counters = Self::new();
        for counter in values {
            for counter in counter? {
                let (number, count) = counter?;
                counters.insert(number.into(), count);
            }
        }
        Ok(counters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One counter, as the kernel nests it: the counter's number is the type of an attribute of its own.
    fn counter(
        group: StatisticsGroupAttributesWriter,
        number: u32,
        count: u64,
    ) -> StatisticsGroupAttributesWriter {
        let attribute =
            [&12_u16.to_ne_bytes()[..], &(number as u16).to_ne_bytes(), &count.to_ne_bytes()].concat();
        group.attribute(ETHTOOL_A_STATS_GRP_STAT as u16, &attribute)
    }

    #[test]
    fn counters_are_found_by_number_and_by_name() {
        let group = StatisticsGroupAttributesWriter::new().id(StatisticsGroupId::Rmon);
        let group = counter(group.names(StringSetId::RmonStatistics), ETHTOOL_A_STATS_RMON_UNDERSIZE, 5);
        let group = counter(group, ETHTOOL_A_STATS_RMON_JABBER, 1 << 40);
        let group = StatisticsGroup::try_from(group.view()).unwrap();
        assert_eq!(group.counter(ETHTOOL_A_STATS_RMON_UNDERSIZE), Some(5));
        assert_eq!(group.counter(ETHTOOL_A_STATS_RMON_OVERSIZE), None);
        let names = [(ETHTOOL_A_STATS_RMON_JABBER, "etherStatsJabbers".into())].into();
        let names = StringSet { strings: names, ..StringSet::default() };
        assert_eq!(group.named(&names).collect::<Vec<_>>(), [("etherStatsJabbers", 1 << 40)]);
    }

    #[test]
    fn sizes_are_lines_of_a_histogram_each_way() {
        let line = |low, high, count| SizesAttributesWriter::new().low(low).high(high).count(count);
        let group = StatisticsGroupAttributesWriter::new()
            .received_sizes([line(0, 64, 3), line(65, 127, 4)])
            .transmitted_sizes([line(0, 64, 9)]);
        let group = StatisticsGroup::try_from(group.view()).unwrap();
        let lines =
            |sizes: &[Sizes]| sizes.iter().map(|line| (line.low, line.high, line.count)).collect::<Vec<_>>();
        assert_eq!(lines(&group.received_sizes), [(0, 64, 3), (65, 127, 4)]);
        assert_eq!(lines(&group.transmitted_sizes), [(0, 64, 9)]);
    }
}
