//! Metrics: what transport protocols take for granted along a route.

use std::time::Duration;

use netlink_core::table::Milliseconds;
use netlink_core::wire::Invalid;
use netlink_core::{attributes, flags};

use crate::uapi::rtnetlink::*;

attributes! {
    /// Metrics of a route (`RTAX_*`).
    pub struct RouteMetrics<'a>, enum RouteMetric, writer RouteMetricsWriter {
        /// Which of the others the kernel must not change: bit *n* stands for the metric of type *n*.
        RTAX_LOCK => locked: u32,
        /// The path MTU, in bytes.
        RTAX_MTU => mtu: u32,
        /// The most bytes that TCP advertises as its window.
        RTAX_WINDOW => window: u32,
        /// The first estimate of the round trip time, in eighths of a millisecond.
        RTAX_RTT => rtt: u32,
        /// The first estimate of its variance, in quarters of a millisecond.
        RTAX_RTTVAR => rtt_variance: u32,
        /// The first slow start threshold, in packets.
        RTAX_SSTHRESH => slow_start_threshold: u32,
        /// The most that the congestion window may be, in packets; only if it is locked.
        RTAX_CWND => congestion_window: u32,
        /// The MSS that TCP advertises, in bytes.
        RTAX_ADVMSS => advertised_mss: u32,
        /// How much reordering TCP expects at first, in packets.
        RTAX_REORDERING => reordering: u32,
        /// The hop limit or TTL of the host's own packets, 1 to 255.
        RTAX_HOPLIMIT => hop_limit: u32,
        /// The first congestion window, in packets.
        RTAX_INITCWND => initial_congestion_window: u32,
        /// What connections may use whatever the system's settings are.
        RTAX_FEATURES => features: RouteFeatures,
        /// The least retransmission timeout, in whole milliseconds.
        RTAX_RTO_MIN => least_retransmission_timeout: Duration as Milliseconds<u32>,
        /// The first window that TCP advertises, in packets.
        RTAX_INITRWND => initial_window: u32,
        /// 1 if TCP acknowledges at once.
        RTAX_QUICKACK => quick_acknowledgement: u32,
        /// The name of the congestion control algorithm.
        RTAX_CC_ALGO => congestion_control: &'a str,
        /// 1 if TCP Fast Open needs no cookie; since Linux 4.15.
        RTAX_FASTOPEN_NO_COOKIE => fast_open_without_cookie: u32,
    }
}

flags! {
    /// Features of a route's connections.
    pub struct RouteFeatures: u32 {
        /// Explicit congestion notification.
        RTAX_FEATURE_ECN => ECN,
        /// Selective acknowledgements; not used.
        RTAX_FEATURE_SACK => SACK,
        /// TCP timestamps; not used.
        RTAX_FEATURE_TIMESTAMP => TIMESTAMP,
        /// A fragment header in every packet; not used.
        RTAX_FEATURE_ALLFRAG => ALL_FRAGMENTS,
        /// TCP timestamps in microseconds; since Linux 6.7.
        RTAX_FEATURE_TCP_USEC_TS => MICROSECOND_TIMESTAMPS,
    }
}

/// The metrics of a [`Route`](super::Route); their units are those of [`RouteMetrics`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[allow(missing_docs, reason = "named as the accessors of `RouteMetrics`, which say what they are")]
pub struct Metrics {
    pub locked: u32,
    pub mtu: Option<u32>,
    pub window: Option<u32>,
    pub rtt: Option<u32>,
    pub rtt_variance: Option<u32>,
    pub slow_start_threshold: Option<u32>,
    pub congestion_window: Option<u32>,
    pub advertised_mss: Option<u32>,
    pub reordering: Option<u32>,
    pub hop_limit: Option<u32>,
    pub initial_congestion_window: Option<u32>,
    pub features: RouteFeatures,
    pub least_retransmission_timeout: Option<Duration>,
    pub initial_window: Option<u32>,
    pub quick_acknowledgement: Option<u32>,
    pub congestion_control: Option<Box<str>>,
    pub fast_open_without_cookie: Option<u32>,
}

impl TryFrom<RouteMetrics<'_>> for Metrics {
    type Error = Invalid;

    #[inline]
    fn try_from(attributes: RouteMetrics<'_>) -> Result<Self, Invalid> {
        let mut metrics = Self::default();
        for attribute in attributes {
            match attribute? {
                RouteMetric::RTAX_LOCK(value) => metrics.locked = value,
                RouteMetric::RTAX_MTU(value) => metrics.mtu = Some(value),
                RouteMetric::RTAX_WINDOW(value) => metrics.window = Some(value),
                RouteMetric::RTAX_RTT(value) => metrics.rtt = Some(value),
                RouteMetric::RTAX_RTTVAR(value) => metrics.rtt_variance = Some(value),
                RouteMetric::RTAX_SSTHRESH(value) => metrics.slow_start_threshold = Some(value),
                RouteMetric::RTAX_CWND(value) => metrics.congestion_window = Some(value),
                RouteMetric::RTAX_ADVMSS(value) => metrics.advertised_mss = Some(value),
                RouteMetric::RTAX_REORDERING(value) => metrics.reordering = Some(value),
                RouteMetric::RTAX_HOPLIMIT(value) => metrics.hop_limit = Some(value),
                RouteMetric::RTAX_INITCWND(value) => metrics.initial_congestion_window = Some(value),
                RouteMetric::RTAX_FEATURES(value) => metrics.features = value,
                RouteMetric::RTAX_RTO_MIN(value) => metrics.least_retransmission_timeout = Some(value),
                RouteMetric::RTAX_INITRWND(value) => metrics.initial_window = Some(value),
                RouteMetric::RTAX_QUICKACK(value) => metrics.quick_acknowledgement = Some(value),
                RouteMetric::RTAX_CC_ALGO(value) => metrics.congestion_control = Some(value.into()),
                RouteMetric::RTAX_FASTOPEN_NO_COOKIE(value) => metrics.fast_open_without_cookie = Some(value),
                RouteMetric::Unknown(_) => {}
            }
        }
        Ok(metrics)
    }
}
