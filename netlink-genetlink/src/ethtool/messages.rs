//! What messages of the family hold, for printing. Requests and replies count their commands apart.

use netlink_core::messages;

use super::{
    Ethtool, channels, coalesce, debug, eee, features, fec, link_info, link_modes, link_state, pause,
    private_flags, rings, statistics, strings, timestamping, wake_on_lan,
};
use crate::protocol::GenericFamily;
use crate::uapi::ethtool_netlink_generated::*;

messages! {
    /// What is asked.
    pub(crate) const REQUESTS in (Ethtool::KIND) as Sent {
        ETHTOOL_MSG_CHANNELS_GET, ETHTOOL_MSG_CHANNELS_SET => channels::ChannelsMessage<'static>,
        ETHTOOL_MSG_COALESCE_GET, ETHTOOL_MSG_COALESCE_SET => coalesce::CoalesceMessage<'static>,
        ETHTOOL_MSG_DEBUG_GET, ETHTOOL_MSG_DEBUG_SET => debug::DebugMessage<'static>,
        ETHTOOL_MSG_EEE_GET, ETHTOOL_MSG_EEE_SET => eee::EeeMessage<'static>,
        ETHTOOL_MSG_FEATURES_GET, ETHTOOL_MSG_FEATURES_SET => features::FeaturesMessage<'static>,
        ETHTOOL_MSG_FEC_GET, ETHTOOL_MSG_FEC_SET => fec::FecMessage<'static>,
        ETHTOOL_MSG_LINKINFO_GET, ETHTOOL_MSG_LINKINFO_SET => link_info::LinkInfoMessage<'static>,
        ETHTOOL_MSG_LINKMODES_GET, ETHTOOL_MSG_LINKMODES_SET => link_modes::LinkModesMessage<'static>,
        ETHTOOL_MSG_LINKSTATE_GET => link_state::LinkStateMessage<'static>,
        ETHTOOL_MSG_PAUSE_GET, ETHTOOL_MSG_PAUSE_SET => pause::PauseMessage<'static>,
        ETHTOOL_MSG_PRIVFLAGS_GET, ETHTOOL_MSG_PRIVFLAGS_SET => private_flags::PrivateFlagsMessage<'static>,
        ETHTOOL_MSG_RINGS_GET, ETHTOOL_MSG_RINGS_SET => rings::RingsMessage<'static>,
        ETHTOOL_MSG_STATS_GET => statistics::StatisticsMessage<'static>,
        ETHTOOL_MSG_STRSET_GET => strings::StringsMessage<'static>,
        ETHTOOL_MSG_TSINFO_GET => timestamping::TimestampingMessage<'static>,
        ETHTOOL_MSG_WOL_GET, ETHTOOL_MSG_WOL_SET => wake_on_lan::WakeMessage<'static>,
    }
}

messages! {
    /// What is answered and told.
    pub(crate) const REPLIES in (Ethtool::KIND) as Received {
        ETHTOOL_MSG_CHANNELS_GET_REPLY, ETHTOOL_MSG_CHANNELS_NTF => channels::ChannelsMessage<'static>,
        ETHTOOL_MSG_COALESCE_GET_REPLY, ETHTOOL_MSG_COALESCE_NTF => coalesce::CoalesceMessage<'static>,
        ETHTOOL_MSG_DEBUG_GET_REPLY, ETHTOOL_MSG_DEBUG_NTF => debug::DebugMessage<'static>,
        ETHTOOL_MSG_EEE_GET_REPLY, ETHTOOL_MSG_EEE_NTF => eee::EeeMessage<'static>,
        ETHTOOL_MSG_FEATURES_GET_REPLY, ETHTOOL_MSG_FEATURES_NTF, ETHTOOL_MSG_FEATURES_SET_REPLY => features::FeaturesMessage<'static>,
        ETHTOOL_MSG_FEC_GET_REPLY, ETHTOOL_MSG_FEC_NTF => fec::FecMessage<'static>,
        ETHTOOL_MSG_LINKINFO_GET_REPLY, ETHTOOL_MSG_LINKINFO_NTF => link_info::LinkInfoMessage<'static>,
        ETHTOOL_MSG_LINKMODES_GET_REPLY, ETHTOOL_MSG_LINKMODES_NTF => link_modes::LinkModesMessage<'static>,
        ETHTOOL_MSG_LINKSTATE_GET_REPLY => link_state::LinkStateMessage<'static>,
        ETHTOOL_MSG_PAUSE_GET_REPLY, ETHTOOL_MSG_PAUSE_NTF => pause::PauseMessage<'static>,
        ETHTOOL_MSG_PRIVFLAGS_GET_REPLY, ETHTOOL_MSG_PRIVFLAGS_NTF => private_flags::PrivateFlagsMessage<'static>,
        ETHTOOL_MSG_RINGS_GET_REPLY, ETHTOOL_MSG_RINGS_NTF => rings::RingsMessage<'static>,
        ETHTOOL_MSG_STATS_GET_REPLY => statistics::StatisticsMessage<'static>,
        ETHTOOL_MSG_STRSET_GET_REPLY => strings::StringsMessage<'static>,
        ETHTOOL_MSG_TSINFO_GET_REPLY => timestamping::TimestampingMessage<'static>,
        ETHTOOL_MSG_WOL_GET_REPLY, ETHTOOL_MSG_WOL_NTF => wake_on_lan::WakeMessage<'static>,
    }
}
