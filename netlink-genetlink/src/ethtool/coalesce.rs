//! Coalescing: how long a card may wait, or how many frames it may gather, before it interrupts: `ethtool -c` and `-C`.

use std::time::Duration;

use netlink_core::attributes;
use netlink_core::table::{Microseconds, Nanoseconds, Seconds};
use netlink_core::wire::Invalid;

use super::notation::{Kept, commands, settings};
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// Coalescing of a link's interrupts. Its driver does not have what is `None`.
    ///
    /// Where a delay and a number of frames are set, whichever is reached first ends the waiting; 0 of either does not
    /// count. Settings "in interrupts" are those while the driver still handles the last one; those at low or high rates
    /// are for adaptive coalescing.
    pub struct Coalescing of ETHTOOL_A_COALESCE_HEADER,
    view CoalesceAttributes<'a>, enum CoalesceAttribute, writer CoalesceAttributesWriter {
        /// How long to wait after a frame was received, in whole microseconds.
        ETHTOOL_A_COALESCE_RX_USECS => receive_delay: Duration as Microseconds<u32>,
        /// How many received frames to wait for.
        ETHTOOL_A_COALESCE_RX_MAX_FRAMES => receive_frames: u32,
        /// Delay of received frames in interrupts, in whole microseconds.
        ETHTOOL_A_COALESCE_RX_USECS_IRQ => receive_delay_in_interrupts: Duration as Microseconds<u32>,
        /// Received frames to wait for in interrupts.
        ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ => receive_frames_in_interrupts: u32,
        /// How long to wait after a frame was sent, in whole microseconds.
        ETHTOOL_A_COALESCE_TX_USECS => transmit_delay: Duration as Microseconds<u32>,
        /// How many sent frames to wait for.
        ETHTOOL_A_COALESCE_TX_MAX_FRAMES => transmit_frames: u32,
        /// Delay of sent frames in interrupts, in whole microseconds.
        ETHTOOL_A_COALESCE_TX_USECS_IRQ => transmit_delay_in_interrupts: Duration as Microseconds<u32>,
        /// Sent frames to wait for in interrupts.
        ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ => transmit_frames_in_interrupts: u32,
        /// How often the card brings its statistics to memory, in whole microseconds.
        ETHTOOL_A_COALESCE_STATS_BLOCK_USECS => statistics_interval: Duration as Microseconds<u32>,
        /// Whether the driver adapts coalescing of received frames to the traffic.
        ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX => adaptive_receive: bool,
        /// Whether the driver adapts coalescing of sent frames to the traffic.
        ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX => adaptive_transmit: bool,
        /// Frames per second below which the rate is low.
        ETHTOOL_A_COALESCE_PKT_RATE_LOW => low_rate: u32,
        /// Delay of received frames at low rates, in whole microseconds.
        ETHTOOL_A_COALESCE_RX_USECS_LOW => receive_delay_at_low_rate: Duration as Microseconds<u32>,
        /// Received frames to wait for at low rates.
        ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW => receive_frames_at_low_rate: u32,
        /// Delay of sent frames at low rates, in whole microseconds.
        ETHTOOL_A_COALESCE_TX_USECS_LOW => transmit_delay_at_low_rate: Duration as Microseconds<u32>,
        /// Sent frames to wait for at low rates.
        ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW => transmit_frames_at_low_rate: u32,
        /// Frames per second above which the rate is high.
        ETHTOOL_A_COALESCE_PKT_RATE_HIGH => high_rate: u32,
        /// Delay of received frames at high rates, in whole microseconds.
        ETHTOOL_A_COALESCE_RX_USECS_HIGH => receive_delay_at_high_rate: Duration as Microseconds<u32>,
        /// Received frames to wait for at high rates.
        ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH => receive_frames_at_high_rate: u32,
        /// Delay of sent frames at high rates, in whole microseconds.
        ETHTOOL_A_COALESCE_TX_USECS_HIGH => transmit_delay_at_high_rate: Duration as Microseconds<u32>,
        /// Sent frames to wait for at high rates.
        ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH => transmit_frames_at_high_rate: u32,
        /// How often the driver measures the rate, in whole seconds.
        ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL => sample_interval: Duration as Seconds<u32>,
        /// Whether the delay of sent frames begins anew with each of them; since Linux 5.15.
        ETHTOOL_A_COALESCE_USE_CQE_MODE_TX => transmit_delay_restarts: bool,
        /// Whether the delay of received frames begins anew with each of them; since Linux 5.15.
        ETHTOOL_A_COALESCE_USE_CQE_MODE_RX => receive_delay_restarts: bool,
        /// Most bytes of frames that are sent as one; since Linux 6.3.
        ETHTOOL_A_COALESCE_TX_AGGR_MAX_BYTES => transmit_aggregate_bytes: u32,
        /// Most frames that are sent as one; since Linux 6.3.
        ETHTOOL_A_COALESCE_TX_AGGR_MAX_FRAMES => transmit_aggregate_frames: u32,
        /// How long frames wait to be sent as one, in whole microseconds; since Linux 6.3.
        ETHTOOL_A_COALESCE_TX_AGGR_TIME_USECS => transmit_aggregate_delay: Duration as Microseconds<u32>,
        /// From which steps the driver chooses when it adapts to received frames; none before Linux 6.11.
        ETHTOOL_A_COALESCE_RX_PROFILE => receive_profile[nest]: Profile<'a> => Vec<Moderation>,
        /// From which steps the driver chooses when it adapts to sent frames; none before Linux 6.11.
        ETHTOOL_A_COALESCE_TX_PROFILE => transmit_profile[nest]: Profile<'a> => Vec<Moderation>,
        /// Most received frames of one completion event; newer than Linux 6.18.
        ETHTOOL_A_COALESCE_RX_CQE_FRAMES => receive_completion_frames: u32,
        /// How long received frames wait for one completion event; newer than Linux 6.18.
        ETHTOOL_A_COALESCE_RX_CQE_NSECS => receive_completion_delay: Duration as Nanoseconds<u32>,
    }
}

attributes! {
    /// Steps from which a driver chooses (`ETHTOOL_A_PROFILE_*`).
    pub struct Profile<'a>, enum ProfileAttribute, writer ProfileWriter {
        /// The steps, from the least coalescing to the most.
        ETHTOOL_A_PROFILE_IRQ_MODERATION => steps[repeated nest]: ModerationAttributes<'a>,
    }
}

settings! {
    /// One step from which a driver chooses when it adapts to the traffic. It does not have what is `None`.
    pub struct Moderation,
    view ModerationAttributes<'a>, enum ModerationAttribute, writer ModerationAttributesWriter {
        /// How long to wait, in whole microseconds.
        ETHTOOL_A_IRQ_MODERATION_USEC => delay: Duration as Microseconds<u32>,
        /// How many frames to wait for.
        ETHTOOL_A_IRQ_MODERATION_PKTS => frames: u32,
        /// How many completion events to wait for.
        ETHTOOL_A_IRQ_MODERATION_COMPS => completions: u32,
    }
}

impl Kept<Profile<'_>> for Vec<Moderation> {
    fn kept(profile: Profile<'_>) -> Result<Self, Invalid> {
        Kept::kept(profile.steps())
    }
}

commands! {
    message CoalesceMessage: CoalesceAttributes, CoalesceAttributesWriter => Coalescing;
    /// Reads how a link coalesces interrupts (`ethtool -c LINK`). Needs no capability. Since Linux 5.7.
    get GetCoalescing("get coalescing") = ETHTOOL_MSG_COALESCE_GET;
    /// Lists how all links coalesce interrupts. Needs no capability. Since Linux 5.7.
    list AllCoalescing("list coalescing") = ETHTOOL_MSG_COALESCE_GET;
    /// Changes how a link coalesces interrupts (`ethtool -C LINK`). Since Linux 5.7.
    set SetCoalescing("set coalescing") = ETHTOOL_MSG_COALESCE_SET {
        receive_delay: Duration,
        receive_frames: u32,
        receive_delay_in_interrupts: Duration,
        receive_frames_in_interrupts: u32,
        transmit_delay: Duration,
        transmit_frames: u32,
        transmit_delay_in_interrupts: Duration,
        transmit_frames_in_interrupts: u32,
        statistics_interval: Duration,
        adaptive_receive: bool,
        adaptive_transmit: bool,
        low_rate: u32,
        receive_delay_at_low_rate: Duration,
        receive_frames_at_low_rate: u32,
        transmit_delay_at_low_rate: Duration,
        transmit_frames_at_low_rate: u32,
        high_rate: u32,
        receive_delay_at_high_rate: Duration,
        receive_frames_at_high_rate: u32,
        transmit_delay_at_high_rate: Duration,
        transmit_frames_at_high_rate: u32,
        sample_interval: Duration,
        transmit_delay_restarts: bool,
        receive_delay_restarts: bool,
        transmit_aggregate_bytes: u32,
        transmit_aggregate_frames: u32,
        transmit_aggregate_delay: Duration,
        receive_profile: ProfileWriter,
        transmit_profile: ProfileWriter,
        receive_completion_frames: u32,
        receive_completion_delay: Duration,
    };
}
