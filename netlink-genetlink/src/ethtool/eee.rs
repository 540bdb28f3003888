//! Energy-Efficient Ethernet, a link's sleep between frames: `ethtool --show-eee` and `--set-eee`.

use std::time::Duration;

use netlink_core::table::Microseconds;

use super::notation::{commands, settings};
use super::{BitRef, Bits, Bitset, BitsetWriter};
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// Energy-Efficient Ethernet of a link.
    pub struct EnergyEfficiency of ETHTOOL_A_EEE_HEADER,
    view EeeAttributes<'a>, enum EeeAttribute, writer EeeAttributesWriter {
        /// The modes in which it can: those that it advertises are on.
        ETHTOOL_A_EEE_MODES_OURS => modes[nest]: Bitset<'a> => Bits,
        /// The modes in which the other end advertises that it can.
        ETHTOOL_A_EEE_MODES_PEER => peer_modes[nest]: Bitset<'a> => Bits,
        /// Whether the two ends have agreed on it.
        ETHTOOL_A_EEE_ACTIVE => is_active: bool => bool,
        /// Whether it is allowed.
        ETHTOOL_A_EEE_ENABLED => is_enabled: bool => bool,
        /// Whether this end sleeps when it has nothing to send.
        ETHTOOL_A_EEE_TX_LPI_ENABLED => sleeps: bool => bool,
        /// After how long it does, in whole microseconds.
        ETHTOOL_A_EEE_TX_LPI_TIMER => sleep_delay: Duration as Microseconds<u32>,
    }
}

commands! {
    message EeeMessage: EeeAttributes, EeeAttributesWriter => EnergyEfficiency;
    /// Reads a link's Energy-Efficient Ethernet (`ethtool --show-eee LINK`). Needs no capability. Since Linux 5.7.
    get GetEee("get EEE") = ETHTOOL_MSG_EEE_GET;
    /// Lists the Energy-Efficient Ethernet of all links. Needs no capability. Since Linux 5.7.
    list AllEee("list EEE") = ETHTOOL_MSG_EEE_GET;
    /// Changes a link's Energy-Efficient Ethernet (`ethtool --set-eee LINK`). Since Linux 5.7.
    set SetEee("set EEE") = ETHTOOL_MSG_EEE_SET { is_enabled: bool, sleeps: bool, sleep_delay: Duration };
}

impl SetEee {
    /// Advertises it in exactly these modes.
    pub fn advertise<'b>(self, modes: impl IntoIterator<Item = impl Into<BitRef<'b>>>) -> Self {
        self.with(|attributes| attributes.modes(BitsetWriter::exactly(modes)))
    }
}
