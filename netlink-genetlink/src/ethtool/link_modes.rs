//! Speed, duplex and what a link can do: link modes.

use std::fmt;

use netlink_core::request::Body;
use netlink_core::types::LinkRef;
use netlink_core::wire::Invalid;
use netlink_core::{attributes, quantity, values};

use super::{Bit, Bitset, Ethtool, HeaderFlags, Link, LinkHeader, LinkHeaderWriter, MISSING, header};
use crate::command;
use crate::protocol::GenericHeader;
use crate::uapi::ethtool::*;
use crate::uapi::ethtool_netlink_generated::*;

attributes! {
    /// Attributes of a link's modes (`ETHTOOL_A_LINKMODES_*`).
    pub struct LinkModesAttributes<'a>, enum LinkModesAttribute, writer LinkModesAttributesWriter {
        /// The link.
        ETHTOOL_A_LINKMODES_HEADER => header[nest]: LinkHeader<'a>,
        /// Whether it negotiates its mode with the other end.
        ETHTOOL_A_LINKMODES_AUTONEG => autonegotiates: bool,
        /// The modes it supports (the mask), and whether it advertises them.
        ETHTOOL_A_LINKMODES_OURS => ours[nest]: Bitset<'a>,
        /// The modes that the other end advertises.
        ETHTOOL_A_LINKMODES_PEER => peer[nest]: Bitset<'a>,
        /// Speed; all ones where it is not known.
        ETHTOOL_A_LINKMODES_SPEED => speed: MegabitsPerSecond,
        /// Duplex.
        ETHTOOL_A_LINKMODES_DUPLEX => duplex: Duplex,
        /// Which end is to give the clock; since Linux 5.8.
        ETHTOOL_A_LINKMODES_MASTER_SLAVE_CFG => clock_setting: ClockSetting,
        /// Which end gives the clock; since Linux 5.8.
        ETHTOOL_A_LINKMODES_MASTER_SLAVE_STATE => clock: Clock,
        /// Number of lanes; since Linux 5.12.
        ETHTOOL_A_LINKMODES_LANES => lanes: u32,
        /// How the PHY makes up for a speed other than its own; since Linux 6.1.
        ETHTOOL_A_LINKMODES_RATE_MATCHING => rate_matching: RateMatching,
    }
}

quantity! {
    /// Speed of a link.
    pub struct MegabitsPerSecond(u32) in "Mb/s";
}

values! {
    /// Whether both ends may send at once.
    pub enum Duplex: u8 {
        /// They may not.
        DUPLEX_HALF => Half,
        /// They may.
        DUPLEX_FULL => Full,
        /// Not known, as while the link is down.
        DUPLEX_UNKNOWN => Unknown,
    }
}

values! {
    /// Which end of a link is to give the clock.
    pub enum ClockSetting: u8 {
        /// It makes no sense here.
        MASTER_SLAVE_CFG_UNSUPPORTED => Unsupported,
        /// Not known.
        MASTER_SLAVE_CFG_UNKNOWN => Unknown,
        /// This one, if the other end agrees.
        MASTER_SLAVE_CFG_MASTER_PREFERRED => OursPreferred,
        /// The other one, if it agrees.
        MASTER_SLAVE_CFG_SLAVE_PREFERRED => TheirsPreferred,
        /// This one.
        MASTER_SLAVE_CFG_MASTER_FORCE => Ours,
        /// The other one.
        MASTER_SLAVE_CFG_SLAVE_FORCE => Theirs,
    }
}

values! {
    /// Which end of a link gives the clock.
    pub enum Clock: u8 {
        /// It makes no sense here.
        MASTER_SLAVE_STATE_UNSUPPORTED => Unsupported,
        /// Not known.
        MASTER_SLAVE_STATE_UNKNOWN => Unknown,
        /// This one.
        MASTER_SLAVE_STATE_MASTER => Ours,
        /// The other one.
        MASTER_SLAVE_STATE_SLAVE => Theirs,
        /// The two ends do not agree.
        MASTER_SLAVE_STATE_ERR => Disagreement,
    }
}

values! {
    /// How a PHY makes up for a speed other than its own.
    pub enum RateMatching: u8 {
        /// It does not.
        RATE_MATCH_NONE => None,
        /// By pause frames.
        RATE_MATCH_PAUSE => Pause,
        /// By a busy carrier.
        RATE_MATCH_CRS => BusyCarrier,
        /// The sender spaces its frames on its own.
        RATE_MATCH_OPEN_LOOP => OpenLoop,
    }
}

/// A message about a link's modes, as received.
pub type LinkModesMessage<'a> = Body<GenericHeader, LinkModesAttributes<'a>>;

command! {
    /// Reads a link's modes (`ethtool LINK`). Needs no capability.
    ///
    /// Where there is no such link, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct GetLinkModes("get link modes") in Ethtool: ETHTOOL_MSG_LINKMODES_GET {
        LinkModesAttributesWriter
    } -> One LinkModesMessage<'a> => LinkModes
}

impl GetLinkModes {
    /// Of this link.
    pub fn new(link: impl Into<LinkRef>) -> Self {
        Self::bare().with(|attributes| attributes.header(header(link)))
    }

    /// Modes by number only: replies are shorter.
    pub fn without_names(link: impl Into<LinkRef>) -> Self {
        let header = header(link).flags(HeaderFlags::COMPACT_BITSETS);
        Self::bare().with(|attributes| attributes.header(header))
    }
}

command! {
    /// Lists the modes of all links whose drivers tell. Needs no capability.
    pub struct AllLinkModes("list link modes") in Ethtool: ETHTOOL_MSG_LINKMODES_GET {
        LinkModesAttributesWriter
    } -> Many LinkModesMessage<'a> => LinkModes
}

impl AllLinkModes {
    /// Of all links.
    pub fn new() -> Self {
        Self::bare().with(|attributes| attributes.header(LinkHeaderWriter::new()))
    }

    /// Of all links, modes by number only.
    pub fn without_names() -> Self {
        let header = LinkHeaderWriter::new().flags(HeaderFlags::COMPACT_BITSETS);
        Self::bare().with(|attributes| attributes.header(header))
    }
}

impl Default for AllLinkModes {
    fn default() -> Self {
        Self::new()
    }
}

/// Speed, duplex and what a link can do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinkModes {
    /// The link.
    pub link: Link,
    /// Whether it negotiates its mode with the other end.
    pub autonegotiates: bool,
    /// The modes it supports. Connectors and pause frames count as modes, too.
    pub supported: Vec<LinkMode>,
    /// Those of them that it advertises.
    pub advertised: Vec<LinkMode>,
    /// Those that the other end advertises.
    pub peer: Vec<LinkMode>,
    /// Speed, where it is known.
    pub speed: Option<MegabitsPerSecond>,
    /// Duplex.
    pub duplex: Duplex,
    /// Which end is to give the clock, where that can be chosen; since Linux 5.8.
    pub clock_setting: Option<ClockSetting>,
    /// Which end gives the clock, where that can be told; since Linux 5.8.
    pub clock: Option<Clock>,
    /// Number of lanes, where the driver tells; since Linux 5.12.
    pub lanes: Option<u32>,
    /// How the PHY makes up for a speed other than its own; since Linux 6.1.
    pub rate_matching: Option<RateMatching>,
}

/// A mode of a link (`ETHTOOL_LINK_MODE_*_BIT`). `Display` is its name, or its number where that was not asked
/// for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LinkMode {
    /// Its number.
    pub index: u32,
    /// Its name, such as "1000baseT/Full".
    pub name: Option<Box<str>>,
}

impl fmt::Display for LinkMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => f.pad(name),
            None => fmt::Display::fmt(&self.index, f),
        }
    }
}

impl From<Bit<'_>> for LinkMode {
    fn from(bit: Bit<'_>) -> Self {
        Self { index: bit.index, name: bit.name.map(Into::into) }
    }
}

impl TryFrom<LinkModesMessage<'_>> for LinkModes {
    type Error = Invalid;

    fn try_from(message: LinkModesMessage<'_>) -> Result<Self, Invalid> {
        let attributes = message.attributes;
        let header = attributes.header()?.ok_or(MISSING.of("ETHTOOL_A_LINKMODES_HEADER"))?;
        let ours = bits(attributes.ours()?)?;
        let advertised = ours.iter().filter(|bit| bit.is_on).map(|&bit| bit.into()).collect();
        Ok(Self {
            link: header.try_into()?,
            autonegotiates: attributes.autonegotiates()?.unwrap_or_default(),
            supported: ours.into_iter().map(Into::into).collect(),
            advertised,
            peer: bits(attributes.peer()?)?.into_iter().map(Into::into).collect(),
            speed: attributes.speed()?.filter(|speed| speed.0 != u32::MAX),
            duplex: attributes.duplex()?.unwrap_or(Duplex::Unknown),
            clock_setting: attributes.clock_setting()?,
            clock: attributes.clock()?,
            lanes: attributes.lanes()?,
            rate_matching: attributes.rate_matching()?,
        })
    }
}

fn bits(set: Option<Bitset<'_>>) -> Result<Vec<Bit<'_>>, Invalid> {
    set.map_or_else(|| Ok(Vec::new()), |set| set.bits())
}
