//! How a link is connected: port, PHY and transceiver.

use netlink_core::request::Body;
use netlink_core::types::LinkRef;
use netlink_core::wire::Invalid;
use netlink_core::{attributes, values};

use super::{Ethtool, Link, LinkHeader, LinkHeaderWriter, MISSING, header};
use crate::command;
use crate::protocol::GenericHeader;
use crate::uapi::ethtool::*;
use crate::uapi::ethtool_netlink_generated::*;

attributes! {
    /// Attributes of a link's connection (`ETHTOOL_A_LINKINFO_*`).
    pub struct LinkInfoAttributes<'a>, enum LinkInfoAttribute, writer LinkInfoAttributesWriter {
        /// The link.
        ETHTOOL_A_LINKINFO_HEADER => header[nest]: LinkHeader<'a>,
        /// Kind of connector.
        ETHTOOL_A_LINKINFO_PORT => port: Port,
        /// Address of the PHY on its management bus.
        ETHTOOL_A_LINKINFO_PHYADDR => phy_address: u8,
        /// Whether the pairs of the cable are crossed.
        ETHTOOL_A_LINKINFO_TP_MDIX => crossover: Crossover,
        /// Whether they are meant to be.
        ETHTOOL_A_LINKINFO_TP_MDIX_CTRL => crossover_setting: Crossover,
        /// Where the transceiver is.
        ETHTOOL_A_LINKINFO_TRANSCEIVER => transceiver: Transceiver,
    }
}

values! {
    /// Kind of connector.
    pub enum Port: u8 {
        /// Twisted pair.
        PORT_TP => TwistedPair,
        /// Attachment unit interface.
        PORT_AUI => Aui,
        /// Media-independent interface.
        PORT_MII => Mii,
        /// Optical fibre.
        PORT_FIBRE => Fibre,
        /// Coaxial cable.
        PORT_BNC => Bnc,
        /// Direct-attached copper.
        PORT_DA => DirectAttach,
        /// There is none.
        PORT_NONE => None,
        /// Another one.
        PORT_OTHER => Unlisted,
    }
}

values! {
    /// Whether the pairs of a twisted-pair cable are crossed.
    pub enum Crossover: u8 {
        /// Not known, or it makes no sense here.
        ETH_TP_MDI_INVALID => Unknown,
        /// They are not.
        ETH_TP_MDI => Straight,
        /// They are.
        ETH_TP_MDI_X => Crossed,
        /// Whatever the link finds out.
        ETH_TP_MDI_AUTO => Automatic,
    }
}

values! {
    /// Where a transceiver is.
    pub enum Transceiver: u8 {
        /// In the card.
        XCVR_INTERNAL => Internal,
        /// Outside.
        XCVR_EXTERNAL => External,
    }
}

/// A message about a link's connection, as received.
pub type LinkInfoMessage<'a> = Body<GenericHeader, LinkInfoAttributes<'a>>;

command! {
    /// Reads how a link is connected (`ethtool LINK`). Needs no capability.
    ///
    /// Where there is no such link, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct GetLinkInfo("get link info") in Ethtool: ETHTOOL_MSG_LINKINFO_GET {
        LinkInfoAttributesWriter
    } -> One LinkInfoMessage<'a> => LinkInfo
}

impl GetLinkInfo {
    /// Of this link.
    pub fn new(link: impl Into<LinkRef>) -> Self {
        Self::bare().with(|attributes| attributes.header(header(link)))
    }
}

command! {
    /// Lists how all links are connected whose drivers tell. Needs no capability.
    pub struct LinkInfos("list link info") in Ethtool: ETHTOOL_MSG_LINKINFO_GET {
        LinkInfoAttributesWriter
    } -> Many LinkInfoMessage<'a> => LinkInfo
}

impl LinkInfos {
    /// Of all links.
    pub fn new() -> Self {
        Self::bare().with(|attributes| attributes.header(LinkHeaderWriter::new()))
    }
}

impl Default for LinkInfos {
    fn default() -> Self {
        Self::new()
    }
}

/// How a link is connected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinkInfo {
    /// The link.
    pub link: Link,
    /// Kind of connector.
    pub port: Port,
    /// Address of the PHY on its management bus; 0 also where there is none.
    pub phy_address: u8,
    /// Whether the pairs of the cable are crossed.
    pub crossover: Crossover,
    /// Whether they are meant to be.
    pub crossover_setting: Crossover,
    /// Where the transceiver is.
    pub transceiver: Transceiver,
}

impl TryFrom<LinkInfoMessage<'_>> for LinkInfo {
    type Error = Invalid;

    fn try_from(message: LinkInfoMessage<'_>) -> Result<Self, Invalid> {
        let attributes = message.attributes;
        let header = attributes.header()?.ok_or(MISSING.of("ETHTOOL_A_LINKINFO_HEADER"))?;
        Ok(Self {
            link: header.try_into()?,
            port: attributes.port()?.ok_or(MISSING.of("ETHTOOL_A_LINKINFO_PORT"))?,
            phy_address: attributes.phy_address()?.unwrap_or_default(),
            crossover: attributes.crossover()?.unwrap_or_default(),
            crossover_setting: attributes.crossover_setting()?.unwrap_or_default(),
            transceiver: attributes.transceiver()?.unwrap_or_default(),
        })
    }
}
