//! Names of what other messages tell by number: string sets.

use std::collections::BTreeMap;

use netlink_core::request::Body;
use netlink_core::table::Flag;
use netlink_core::types::LinkRef;
use netlink_core::wire::Invalid;
use netlink_core::{attributes, values};

use super::{Ethtool, HeaderFlags, Link, LinkHeader, LinkHeaderWriter, MISSING, header};
use crate::command;
use crate::protocol::GenericHeader;
use crate::uapi::ethtool::*;
use crate::uapi::ethtool_netlink_generated::*;

attributes! {
    /// Attributes of string sets (`ETHTOOL_A_STRSET_*`).
    pub struct StringsAttributes<'a>, enum StringsAttribute, writer StringsAttributesWriter {
        /// The link, for sets of its own.
        ETHTOOL_A_STRSET_HEADER => header[nest]: LinkHeader<'a>,
        /// The sets.
        ETHTOOL_A_STRSET_STRINGSETS => sets[nest]: StringSetList<'a>,
        /// Only how many strings there are.
        ETHTOOL_A_STRSET_COUNTS_ONLY => counts_only: bool as Flag,
    }
}

attributes! {
    /// A list of string sets (`ETHTOOL_A_STRINGSETS_*`).
    pub struct StringSetList<'a>, enum StringSetListAttribute, writer StringSetListWriter {
        /// The sets.
        ETHTOOL_A_STRINGSETS_STRINGSET => sets[repeated nest]: StringSetAttributes<'a>,
    }
}

attributes! {
    /// A string set (`ETHTOOL_A_STRINGSET_*`).
    pub struct StringSetAttributes<'a>, enum StringSetAttribute, writer StringSetAttributesWriter {
        /// Which one it is.
        ETHTOOL_A_STRINGSET_ID => id: StringSetId,
        /// How many strings it has.
        ETHTOOL_A_STRINGSET_COUNT => count: u32,
        /// The strings.
        ETHTOOL_A_STRINGSET_STRINGS => strings[nest]: StringList<'a>,
    }
}

attributes! {
    /// A list of strings (`ETHTOOL_A_STRINGS_*`).
    pub struct StringList<'a>, enum StringListAttribute, writer StringListWriter {
        /// The strings.
        ETHTOOL_A_STRINGS_STRING => strings[repeated nest]: StringAttributes<'a>,
    }
}

attributes! {
    /// A string (`ETHTOOL_A_STRING_*`).
    pub struct StringAttributes<'a>, enum StringAttribute, writer StringAttributesWriter {
        /// The number that it is the name of.
        ETHTOOL_A_STRING_INDEX => index: u32,
        /// The string.
        ETHTOOL_A_STRING_VALUE => value: &'a str,
    }
}

values! {
    /// A string set. Those that belong to links say so; all others are the kernel's.
    pub enum StringSetId: u32 {
        /// Self-tests of a link.
        ETH_SS_TEST => Tests,
        /// Statistics of a link, as its driver has them.
        ETH_SS_STATS => Statistics,
        /// Private flags of a link.
        ETH_SS_PRIV_FLAGS => PrivateFlags,
        /// Features.
        ETH_SS_FEATURES => Features,
        /// Functions that spread flows over receive queues.
        ETH_SS_RSS_HASH_FUNCS => HashFunctions,
        /// Tunables.
        ETH_SS_TUNABLES => Tunables,
        /// Statistics of a link's PHY.
        ETH_SS_PHY_STATS => PhyStatistics,
        /// Tunables of PHYs.
        ETH_SS_PHY_TUNABLES => PhyTunables,
        /// Link modes.
        ETH_SS_LINK_MODES => LinkModes,
        /// Classes of a driver's debug messages.
        ETH_SS_MSG_CLASSES => MessageClasses,
        /// What a card can be woken by.
        ETH_SS_WOL_MODES => WakeModes,
        /// Time-stamping of sockets.
        ETH_SS_SOF_TIMESTAMPING => SocketTimestamping,
        /// Time-stamping of frames that are sent.
        ETH_SS_TS_TX_TYPES => TransmitTimestamping,
        /// Time-stamping of frames that are received.
        ETH_SS_TS_RX_FILTERS => ReceiveTimestamping,
        /// Tunnels over UDP.
        ETH_SS_UDP_TUNNEL_TYPES => UdpTunnels,
        /// Groups of standard statistics; since Linux 5.13.
        ETH_SS_STATS_STD => StatisticsGroups,
        /// Standard statistics of the physical layer; since Linux 5.13.
        ETH_SS_STATS_ETH_PHY => EthernetPhyStatistics,
        /// Standard statistics of the MAC; since Linux 5.13.
        ETH_SS_STATS_ETH_MAC => EthernetMacStatistics,
        /// Standard statistics of MAC control frames; since Linux 5.13.
        ETH_SS_STATS_ETH_CTRL => EthernetControlStatistics,
        /// Standard statistics of remote monitoring (RFC 2819); since Linux 5.13.
        ETH_SS_STATS_RMON => RmonStatistics,
        /// Standard statistics of PHYs.
        ETH_SS_STATS_PHY => PhyDeviceStatistics,
        /// Flags of time-stamping.
        ETH_SS_TS_FLAGS => TimestampingFlags,
    }
}

/// A message of string sets, as received.
pub type StringsMessage<'a> = Body<GenericHeader, StringsAttributes<'a>>;

command! {
    /// Reads string sets. Needs no capability. Since Linux 5.6.
    ///
    /// Where there is no such link, the error [is "not found"](netlink_core::Error::is_not_found); where the kernel
    /// does not know a set, it [is "unsupported"](netlink_core::Error::is_unsupported).
    pub struct GetStrings("get string sets") in Ethtool: ETHTOOL_MSG_STRSET_GET {
        StringsAttributesWriter
    } -> One StringsMessage<'a> => Strings
}

impl GetStrings {
    /// These sets of the kernel's, or all that it has.
    pub fn new(sets: impl IntoIterator<Item = StringSetId>) -> Self {
        Self::with_header(LinkHeaderWriter::new(), sets)
    }

    /// These sets, those of links being of this one; or all sets that links have.
    pub fn of_link(link: impl Into<LinkRef>, sets: impl IntoIterator<Item = StringSetId>) -> Self {
        Self::with_header(header(link, HeaderFlags::empty()), sets)
    }

    /// Only how many strings there are. Kernels heed it only for sets that the request names.
    pub fn counts_only(self) -> Self {
        self.with(|attributes| attributes.counts_only(true))
    }

    fn with_header(header: LinkHeaderWriter, sets: impl IntoIterator<Item = StringSetId>) -> Self {
        Self::bare().with(|attributes| attributes.header(header).named(sets))
    }
}

command! {
    /// Reads string sets of all links. Needs no capability. Since Linux 5.6.
    pub struct AllStrings("list string sets") in Ethtool: ETHTOOL_MSG_STRSET_GET {
        StringsAttributesWriter
    } -> Many StringsMessage<'a> => Strings
}

impl AllStrings {
    /// These sets, or all that links have.
    pub fn new(sets: impl IntoIterator<Item = StringSetId>) -> Self {
        Self::bare().with(|attributes| attributes.header(LinkHeaderWriter::new()).named(sets))
    }
}

impl StringsAttributesWriter {
    /// With these sets, if there are any: a list without would ask for none.
    fn named(self, sets: impl IntoIterator<Item = StringSetId>) -> Self {
        let mut sets = sets.into_iter().map(|id| StringSetAttributesWriter::new().id(id)).peekable();
        if sets.peek().is_none() {
            return self;
        }
        self.sets(StringSetListWriter::new().sets(sets))
    }
}

/// String sets, of the kernel or of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Strings {
    /// The link, if one was named.
    pub link: Option<Link>,
    /// The sets.
    pub sets: Vec<StringSet>,
}

impl Strings {
    /// The set, if it is there.
    pub fn set(&self, id: StringSetId) -> Option<&StringSet> {
        self.sets.iter().find(|set| set.id == id)
    }
}

/// A string set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StringSet {
    /// Which one it is.
    pub id: StringSetId,
    /// How many strings it has.
    pub count: u32,
    /// The strings, by number; none if only the count was asked for.
    pub strings: BTreeMap<u32, Box<str>>,
}

impl TryFrom<StringsMessage<'_>> for Strings {
    type Error = Invalid;

    fn try_from(message: StringsMessage<'_>) -> Result<Self, Invalid> {
        let attributes = message.attributes;
        let sets = attributes.sets()?.map(|list| list.sets().map(|set| set?.try_into()).collect());
        Ok(Self {
            link: attributes.header()?.map(TryInto::try_into).transpose()?,
            sets: sets.transpose()?.unwrap_or_default(),
        })
    }
}

impl TryFrom<StringSetAttributes<'_>> for StringSet {
    type Error = Invalid;

    fn try_from(set: StringSetAttributes<'_>) -> Result<Self, Invalid> {
        let strings = set.strings()?.map(|list| list.strings().map(|string| numbered(string?)).collect());
        Ok(Self {
            id: set.id()?.ok_or(MISSING.of("ETHTOOL_A_STRINGSET_ID"))?,
            count: set.count()?.unwrap_or_default(),
            strings: strings.transpose()?.unwrap_or_default(),
        })
    }
}

fn numbered(string: StringAttributes<'_>) -> Result<(u32, Box<str>), Invalid> {
    let index = string.index()?.ok_or(MISSING.of("ETHTOOL_A_STRING_INDEX"))?;
    Ok((index, string.value()?.unwrap_or_default().into()))
}
