//! What a sleeping machine's card wakes it by: `ethtool LINK`, its "Wake-on" lines, and `ethtool -s LINK wol`.

use std::fmt;

use netlink_core::wire::Invalid;
use netlink_core::{attributes, flags};

use super::notation::{commands, keep};
use super::{Bits, Bitset, BitsetWriter, Link, LinkHeader, link};
use crate::uapi::ethtool::*;
use crate::uapi::ethtool_netlink_generated::*;

attributes! {
    /// Attributes of waking (`ETHTOOL_A_WOL_*`).
    pub struct WakeAttributes<'a>, enum WakeAttribute, writer WakeAttributesWriter {
        /// The link.
        ETHTOOL_A_WOL_HEADER => header[nest]: LinkHeader<'a>,
        /// What the card can be woken by (the mask), and whether it is.
        ETHTOOL_A_WOL_MODES => modes[nest]: Bitset<'a>,
        /// The password of "secure" magic packets; notifications leave it out.
        ETHTOOL_A_WOL_SOPASS => password: [u8; 6],
    }
}

flags! {
    /// What a card can be woken by.
    pub struct WakeModes: u32 {
        /// A change of the link, such as a plugged cable.
        WAKE_PHY => LINK,
        /// A frame for this machine.
        WAKE_UCAST => UNICAST,
        /// A multicast frame.
        WAKE_MCAST => MULTICAST,
        /// A broadcast frame.
        WAKE_BCAST => BROADCAST,
        /// A request for this machine's address.
        WAKE_ARP => ARP,
        /// A magic packet.
        WAKE_MAGIC => MAGIC,
        /// A magic packet with the password.
        WAKE_MAGICSECURE => SECURE_MAGIC,
        /// A frame that receive filters choose.
        WAKE_FILTER => FILTER,
    }
}

commands! {
    message WakeMessage: WakeAttributes, WakeAttributesWriter => WakeOnLan;
    /// Reads what a link wakes the machine by (`ethtool LINK`). Needs `CAP_NET_ADMIN`, for the password's sake. Since
    /// Linux 5.6.
    get GetWakeOnLan("get wake-on-LAN") = ETHTOOL_MSG_WOL_GET;
    /// Lists what all links wake the machine by. Needs `CAP_NET_ADMIN`. Since Linux 5.6.
    list AllWakeOnLan("list wake-on-LAN") = ETHTOOL_MSG_WOL_GET;
    /// Changes what a link wakes the machine by (`ethtool -s LINK wol`). Since Linux 5.6.
    set SetWakeOnLan("set wake-on-LAN") = ETHTOOL_MSG_WOL_SET { password: [u8; 6] };
}

impl SetWakeOnLan {
    /// Wakes the machine by exactly these.
    pub fn modes(self, modes: WakeModes) -> Self {
        let modes = (0..u32::BITS).filter(|index| modes.bits() >> index & 1 == 1);
        self.with(|attributes| attributes.modes(BitsetWriter::exactly(modes)))
    }
}

/// What a link wakes the machine by. `Debug` does not show the password.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WakeOnLan {
    /// The link.
    pub link: Link,
    /// What its card can be woken by.
    pub supported: WakeModes,
    /// What it is woken by.
    pub enabled: WakeModes,
    /// The password of "secure" magic packets, where the card supports those; notifications leave it out.
    pub password: Option<[u8; 6]>,
}

impl fmt::Debug for WakeOnLan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("WakeOnLan");
        debug.field("link", &self.link).field("supported", &self.supported).field("enabled", &self.enabled);
        debug.finish_non_exhaustive()
    }
}

impl TryFrom<WakeAttributes<'_>> for WakeOnLan {
    type Error = Invalid;

    fn try_from(attributes: WakeAttributes<'_>) -> Result<Self, Invalid> {
        let (supported, enabled) = keep::<_, Bits>(attributes.modes())?.words();
        Ok(Self {
            link: link(attributes.header()?, "ETHTOOL_A_WOL_HEADER")?,
            supported: WakeModes::from_bits_retain(supported),
            enabled: WakeModes::from_bits_retain(enabled),
            password: attributes.password()?,
        })
    }
}
