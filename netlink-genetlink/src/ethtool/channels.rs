//! Channels, a queue or two with an interrupt of their own: `ethtool -l` and `-L`.

use super::notation::{commands, settings};
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// Channels of a link. It does not have those that are `None`.
    pub struct Channels of ETHTOOL_A_CHANNELS_HEADER,
    view ChannelsAttributes<'a>, enum ChannelsAttribute, writer ChannelsAttributesWriter {
        /// Most channels that only receive.
        ETHTOOL_A_CHANNELS_RX_MAX => receive_limit: u32,
        /// Most channels that only send.
        ETHTOOL_A_CHANNELS_TX_MAX => transmit_limit: u32,
        /// Most channels for other things.
        ETHTOOL_A_CHANNELS_OTHER_MAX => other_limit: u32,
        /// Most channels that receive and send.
        ETHTOOL_A_CHANNELS_COMBINED_MAX => combined_limit: u32,
        /// Channels that only receive.
        ETHTOOL_A_CHANNELS_RX_COUNT => receive: u32,
        /// Channels that only send.
        ETHTOOL_A_CHANNELS_TX_COUNT => transmit: u32,
        /// Channels for other things, such as changes of the link.
        ETHTOOL_A_CHANNELS_OTHER_COUNT => other: u32,
        /// Channels that receive and send.
        ETHTOOL_A_CHANNELS_COMBINED_COUNT => combined: u32,
    }
}

commands! {
    message ChannelsMessage: ChannelsAttributes, ChannelsAttributesWriter => Channels;
    /// Reads how many channels a link has (`ethtool -l LINK`). Needs no capability. Since Linux 5.7.
    get GetChannels("get channels") = ETHTOOL_MSG_CHANNELS_GET;
    /// Lists how many channels all links have. Needs no capability. Since Linux 5.7.
    list AllChannels("list channels") = ETHTOOL_MSG_CHANNELS_GET;
    /// Changes how many channels a link has (`ethtool -L LINK`). Since Linux 5.7.
    set SetChannels("set channels") = ETHTOOL_MSG_CHANNELS_SET {
        receive: u32,
        transmit: u32,
        other: u32,
        combined: u32,
    };
}
