//! Which time stamps a link can put on frames: `ethtool -T`.

use netlink_core::table::{Represented, Uint};
use netlink_core::wire::Invalid;
use netlink_core::{flags, values};

use super::notation::{Kept, commands, settings};
use super::{Bits, Bitset};
use crate::uapi::ethtool_netlink_generated::*;
use crate::uapi::net_tstamp::*;

settings! {
    /// Which time stamps a link can put on frames.
    pub struct Timestamping of ETHTOOL_A_TSINFO_HEADER,
    view TimestampingAttributes<'a>, enum TimestampingAttribute, writer TimestampingAttributesWriter {
        /// What sockets can ask for (`SO_TIMESTAMPING`).
        ETHTOOL_A_TSINFO_TIMESTAMPING => capabilities[nest]: Bitset<'a> => Capabilities,
        /// Which frames the card can stamp when it sends them.
        ETHTOOL_A_TSINFO_TX_TYPES => transmit[nest]: Bitset<'a> => Vec<TransmitStamps>,
        /// Which frames the card can be told to stamp when it receives them.
        ETHTOOL_A_TSINFO_RX_FILTERS => receive[nest]: Bitset<'a> => Vec<ReceiveStamps>,
        /// Number of its PTP clock: `/dev/ptp0` is 0.
        ETHTOOL_A_TSINFO_PHC_INDEX => clock: u32,
        /// Statistics, if [asked for](super::HeaderFlags::STATISTICS); since Linux 6.10.
        ETHTOOL_A_TSINFO_STATS => statistics[nest]: StampStatisticsAttributes<'a> => StampStatistics,
        /// Which clock all this is about, of links that have several; since Linux 6.14.
        ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER => provider[nest]: ProviderAttributes<'a> => Provider,
        /// Who stamps; since Linux 6.17.
        ETHTOOL_A_TSINFO_HWTSTAMP_SOURCE => source: StampSource,
        /// Number of the PHY that stamps; since Linux 6.17.
        ETHTOOL_A_TSINFO_HWTSTAMP_PHYINDEX => phy: u32,
    }
}

settings! {
    /// A clock that stamps frames.
    #[derive(Default)]
    pub struct Provider,
    view ProviderAttributes<'a>, enum ProviderAttribute, writer ProviderAttributesWriter {
        /// Number of the PTP clock.
        ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX => clock: u32,
        /// How good its stamps are.
        ETHTOOL_A_TS_HWTSTAMP_PROVIDER_QUALIFIER => quality: Quality,
    }
}

settings! {
    /// Statistics of stamping frames that are sent. The driver does not count what is `None`.
    #[derive(Default)]
    pub struct StampStatistics,
    view StampStatisticsAttributes<'a>, enum StampStatisticsAttribute, writer StampStatisticsAttributesWriter {
        /// Frames that were stamped.
        ETHTOOL_A_TS_STAT_TX_PKTS => stamped: u64 as Uint,
        /// Frames whose stamps did not come.
        ETHTOOL_A_TS_STAT_TX_LOST => lost: u64 as Uint,
        /// Frames that could not be stamped for other reasons.
        ETHTOOL_A_TS_STAT_TX_ERR => failed: u64 as Uint,
        /// Frames that were stamped as they left, of which no more is known.
        ETHTOOL_A_TS_STAT_TX_ONESTEP_PKTS_UNCONFIRMED => unconfirmed: u64 as Uint,
    }
}

flags! {
    /// What sockets can ask for (`SO_TIMESTAMPING`).
    pub struct Capabilities: u32 {
        /// Stamps by the card on frames that are sent.
        SOF_TIMESTAMPING_TX_HARDWARE => TRANSMIT_HARDWARE,
        /// Stamps by the driver on frames that are sent.
        SOF_TIMESTAMPING_TX_SOFTWARE => TRANSMIT_SOFTWARE,
        /// Stamps by the card on frames that are received.
        SOF_TIMESTAMPING_RX_HARDWARE => RECEIVE_HARDWARE,
        /// Stamps by the kernel on frames that are received.
        SOF_TIMESTAMPING_RX_SOFTWARE => RECEIVE_SOFTWARE,
        /// The system's time.
        SOF_TIMESTAMPING_SOFTWARE => SOFTWARE,
        /// The card's time, brought to the system's; no kernel does it any more.
        SOF_TIMESTAMPING_SYS_HARDWARE => CONVERTED_HARDWARE,
        /// The card's time.
        SOF_TIMESTAMPING_RAW_HARDWARE => RAW_HARDWARE,
    }
}

values! {
    /// Which frames a card stamps when it sends them.
    pub enum TransmitStamps: u32 {
        /// None.
        HWTSTAMP_TX_OFF => Off,
        /// Those for which a socket asks.
        HWTSTAMP_TX_ON => On,
        /// As those, and PTP "sync" frames with the stamp inside.
        HWTSTAMP_TX_ONESTEP_SYNC => OneStepSync,
        /// As those, and PTP "peer delay" frames with the stamp inside.
        HWTSTAMP_TX_ONESTEP_P2P => OneStepPeerDelay,
    }
}

values! {
    /// Which frames a card stamps when it receives them.
    pub enum ReceiveStamps: u32 {
        /// None.
        HWTSTAMP_FILTER_NONE => Off,
        /// All.
        HWTSTAMP_FILTER_ALL => All,
        /// Those asked for and others.
        HWTSTAMP_FILTER_SOME => Some,
        /// PTP 1 over UDP, event frames.
        HWTSTAMP_FILTER_PTP_V1_L4_EVENT => Ptp1UdpEvents,
        /// PTP 1 over UDP, "sync".
        HWTSTAMP_FILTER_PTP_V1_L4_SYNC => Ptp1UdpSync,
        /// PTP 1 over UDP, "delay request".
        HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ => Ptp1UdpDelayRequests,
        /// PTP 2 over UDP, event frames.
        HWTSTAMP_FILTER_PTP_V2_L4_EVENT => Ptp2UdpEvents,
        /// PTP 2 over UDP, "sync".
        HWTSTAMP_FILTER_PTP_V2_L4_SYNC => Ptp2UdpSync,
        /// PTP 2 over UDP, "delay request".
        HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ => Ptp2UdpDelayRequests,
        /// PTP 2 over Ethernet, event frames.
        HWTSTAMP_FILTER_PTP_V2_L2_EVENT => Ptp2EthernetEvents,
        /// PTP 2 over Ethernet, "sync".
        HWTSTAMP_FILTER_PTP_V2_L2_SYNC => Ptp2EthernetSync,
        /// PTP 2 over Ethernet, "delay request".
        HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ => Ptp2EthernetDelayRequests,
        /// PTP 2 over anything, event frames.
        HWTSTAMP_FILTER_PTP_V2_EVENT => Ptp2Events,
        /// PTP 2 over anything, "sync".
        HWTSTAMP_FILTER_PTP_V2_SYNC => Ptp2Sync,
        /// PTP 2 over anything, "delay request".
        HWTSTAMP_FILTER_PTP_V2_DELAY_REQ => Ptp2DelayRequests,
        /// NTP.
        HWTSTAMP_FILTER_NTP_ALL => Ntp,
    }
}

values! {
    /// How good stamps are.
    pub enum Quality: u32 {
        /// As good as PTP wants them.
        HWTSTAMP_PROVIDER_QUALIFIER_PRECISE => Precise,
        /// Less good.
        HWTSTAMP_PROVIDER_QUALIFIER_APPROX => Approximate,
    }
}

values! {
    /// Who stamps.
    pub enum StampSource: u32 {
        /// The card.
        HWTSTAMP_SOURCE_NETDEV => Card,
        /// The PHY.
        HWTSTAMP_SOURCE_PHYLIB => Phy,
    }
}

impl Kept<Bitset<'_>> for Capabilities {
    fn kept(set: Bitset<'_>) -> Result<Self, Invalid> {
        let (_, on) = Bits::try_from(set)?.words();
        Ok(Self::from_repr(on))
    }
}

commands! {
    message TimestampingMessage: TimestampingAttributes, TimestampingAttributesWriter => Timestamping;
    /// Reads which time stamps a link can put on frames (`ethtool -T LINK`). Needs no capability. Since Linux 5.7.
    get GetTimestamping("get time-stamping") = ETHTOOL_MSG_TSINFO_GET;
    /// Lists which time stamps all links can put on frames, once per clock since Linux 6.14. Needs no capability.
    /// Since Linux 5.7.
    list AllTimestamping("list time-stamping") = ETHTOOL_MSG_TSINFO_GET;
}
