//! Speed, duplex and what a link can do: link modes.

use netlink_core::wire::Invalid;
use netlink_core::{attributes, quantity, values};

use super::notation::{commands, keep};
use super::{BitRef, Bits, Bitset, BitsetWriter, Link, LinkHeader, link};
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

commands! {
    message LinkModesMessage: LinkModesAttributes, LinkModesAttributesWriter => LinkModes;
    /// Reads a link's modes (`ethtool LINK`). Needs no capability. Since Linux 5.6.
    get GetLinkModes("get link modes") = ETHTOOL_MSG_LINKMODES_GET;
    /// Lists the modes of all links. Needs no capability. Since Linux 5.6.
    list AllLinkModes("list link modes") = ETHTOOL_MSG_LINKMODES_GET;
    /// Changes a link's modes (`ethtool -s LINK speed`, `duplex`, `autoneg`, …). Since Linux 5.6.
    ///
    /// A link that negotiates and is given a speed, lanes or a duplex, but not what to advertise, then advertises all
    /// modes that it supports with these.
    set SetLinkModes("set link modes") = ETHTOOL_MSG_LINKMODES_SET {
        autonegotiates: bool,
        speed: MegabitsPerSecond,
        duplex: Duplex,
        clock_setting: ClockSetting,
        lanes: u32,
    };
}

impl SetLinkModes {
    /// Advertises exactly these modes.
    pub fn advertise<'b>(self, modes: impl IntoIterator<Item = impl Into<BitRef<'b>>>) -> Self {
        self.with(|attributes| attributes.ours(BitsetWriter::exactly(modes)))
    }

    /// Advertises these modes, or no longer, and all others as before.
    pub fn change_advertised<'b>(
        self,
        modes: impl IntoIterator<Item = (impl Into<BitRef<'b>>, bool)>,
    ) -> Self {
        self.with(|attributes| attributes.ours(BitsetWriter::changes(modes)))
    }
}

/// Speed, duplex and what a link can do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LinkModes {
    /// The link.
    pub link: Link,
    /// Whether it negotiates its mode with the other end.
    pub autonegotiates: bool,
    /// The modes it supports, such as "1000baseT/Full": those that it advertises are on. Connectors and pause frames
    /// count as modes, too.
    pub ours: Bits,
    /// The modes that the other end advertises.
    pub peer: Bits,
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

impl TryFrom<LinkModesAttributes<'_>> for LinkModes {
    type Error = Invalid;

    fn try_from(attributes: LinkModesAttributes<'_>) -> Result<Self, Invalid> {
        Ok(Self {
            link: link(attributes.header()?, "ETHTOOL_A_LINKMODES_HEADER")?,
            autonegotiates: attributes.autonegotiates()?.unwrap_or_default(),
            ours: keep(attributes.ours())?,
            peer: keep(attributes.peer())?,
            speed: attributes.speed()?.filter(|speed| speed.0 != u32::MAX),
            duplex: attributes.duplex()?.unwrap_or(Duplex::Unknown),
            clock_setting: attributes.clock_setting()?,
            clock: attributes.clock()?,
            lanes: attributes.lanes()?,
            rate_matching: attributes.rate_matching()?,
        })
    }
}
