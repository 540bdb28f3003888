//! How a link is connected: port, PHY and transceiver.

use netlink_core::values;

use super::notation::{commands, settings};
use crate::uapi::ethtool::*;
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// How a link is connected.
    pub struct LinkInfo of ETHTOOL_A_LINKINFO_HEADER,
    view LinkInfoAttributes<'a>, enum LinkInfoAttribute, writer LinkInfoAttributesWriter {
        /// Kind of connector.
        ETHTOOL_A_LINKINFO_PORT => port: Port => Port,
        /// Address of the PHY on its management bus; 0 also where there is none.
        ETHTOOL_A_LINKINFO_PHYADDR => phy_address: u8 => u8,
        /// Whether the pairs of the cable are crossed.
        ETHTOOL_A_LINKINFO_TP_MDIX => crossover: Crossover => Crossover,
        /// Whether they are meant to be.
        ETHTOOL_A_LINKINFO_TP_MDIX_CTRL => crossover_setting: Crossover => Crossover,
        /// Where the transceiver is.
        ETHTOOL_A_LINKINFO_TRANSCEIVER => transceiver: Transceiver => Transceiver,
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

commands! {
    message LinkInfoMessage: LinkInfoAttributes, LinkInfoAttributesWriter => LinkInfo;
    /// Reads how a link is connected (`ethtool LINK`). Needs no capability. Since Linux 5.6.
    get GetLinkInfo("get link info") = ETHTOOL_MSG_LINKINFO_GET;
    /// Lists how all links are connected. Needs no capability. Since Linux 5.6.
    list LinkInfos("list link info") = ETHTOOL_MSG_LINKINFO_GET;
    /// Changes how a link is connected (`ethtool -s LINK port`, `phyad`, `mdix`). Since Linux 5.6.
    set SetLinkInfo("set link info") = ETHTOOL_MSG_LINKINFO_SET {
        port: Port,
        phy_address: u8,
        crossover_setting: Crossover,
    };
}
