//! Pause frames, by which a receiver holds a sender back: `ethtool -a` and `-A`.

use netlink_core::values;

use super::notation::{commands, settings};
use crate::uapi::ethtool::*;
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// Pause frames of a link.
    pub struct Pause of ETHTOOL_A_PAUSE_HEADER,
    view PauseAttributes<'a>, enum PauseAttribute, writer PauseAttributesWriter {
        /// Whether the two ends negotiate them. The other two settings are then what is offered.
        ETHTOOL_A_PAUSE_AUTONEG => autonegotiates: bool => bool,
        /// Whether the link heeds those that it receives.
        ETHTOOL_A_PAUSE_RX => receive: bool => bool,
        /// Whether the link sends them.
        ETHTOOL_A_PAUSE_TX => transmit: bool => bool,
        /// Statistics, if [asked for](super::HeaderFlags::STATISTICS); since Linux 5.10.
        ETHTOOL_A_PAUSE_STATS => statistics[nest]: PauseStatisticsAttributes<'a> => PauseStatistics,
        /// Which part of the card the statistics are of; since Linux 6.3.
        ETHTOOL_A_PAUSE_STATS_SRC => statistics_source: MacSource,
    }
}

settings! {
    /// Statistics of pause frames. The driver does not count what is `None`.
    #[derive(Default)]
    pub struct PauseStatistics,
    view PauseStatisticsAttributes<'a>, enum PauseStatisticsAttribute, writer PauseStatisticsAttributesWriter {
        /// Pause frames sent.
        ETHTOOL_A_PAUSE_STAT_TX_FRAMES => transmitted: u64,
        /// Pause frames received.
        ETHTOOL_A_PAUSE_STAT_RX_FRAMES => received: u64,
        /// How often the card saw that it was held back for too long; newer than Linux 6.18.
        ETHTOOL_A_PAUSE_STAT_TX_PAUSE_STORM_EVENTS => storms: u64,
    }
}

values! {
    /// Which part of a card that merges two MACs statistics are of (IEEE 802.3br).
    pub enum MacSource: u32 {
        /// Both together; also of cards that have only one.
        ETHTOOL_MAC_STATS_SRC_AGGREGATE => Both,
        /// The express MAC.
        ETHTOOL_MAC_STATS_SRC_EMAC => Express,
        /// The preemptible MAC.
        ETHTOOL_MAC_STATS_SRC_PMAC => Preemptible,
    }
}

commands! {
    message PauseMessage: PauseAttributes, PauseAttributesWriter => Pause;
    /// Reads how a link uses pause frames (`ethtool -a LINK`). Needs no capability. Since Linux 5.7.
    get GetPause("get pause") = ETHTOOL_MSG_PAUSE_GET;
    /// Lists how all links use pause frames. Needs no capability. Since Linux 5.7.
    list AllPause("list pause") = ETHTOOL_MSG_PAUSE_GET;
    /// Changes how a link uses pause frames (`ethtool -A LINK`). Since Linux 5.7.
    set SetPause("set pause") = ETHTOOL_MSG_PAUSE_SET {
        autonegotiates: bool,
        receive: bool,
        transmit: bool,
    };
}
