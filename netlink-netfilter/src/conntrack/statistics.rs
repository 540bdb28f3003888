//! What connection tracking counts about itself.

use netlink_core::request::{Body, Draft};
use netlink_core::table::Be;
use netlink_core::wire::Invalid;
use netlink_core::{attributes, messages, request};

use super::kinds::*;
use crate::nfnetlink::{Netfilter, NetfilterHeader};
use crate::uapi::nfnetlink_conntrack::*;

attributes! {
    /// How full the table is (`CTA_STATS_GLOBAL_*`).
    pub struct UsageAttributes<'a>, enum UsageAttribute, writer UsageAttributesWriter {
        /// Flows in this namespace.
        CTA_STATS_GLOBAL_ENTRIES => flows: u32 as Be,
        /// How many there may be, in each namespace; since Linux 4.18.
        CTA_STATS_GLOBAL_MAX_ENTRIES => limit: u32 as Be,
    }
}

attributes! {
    /// What one CPU counted of flows (`CTA_STATS_*`).
    pub struct FlowStatisticsAttributes<'a>, enum FlowStatisticsAttribute, writer FlowStatisticsAttributesWriter {
        /// Look-ups; not since Linux 4.9.
        CTA_STATS_SEARCHED => searched: u32 as Be,
        /// Times that a tuple to be chosen for NAT was taken already.
        CTA_STATS_FOUND => found: u32 as Be,
        /// Flows begun; not since Linux 4.9.
        CTA_STATS_NEW => begun: u32 as Be,
        /// Packets that cannot be tracked.
        CTA_STATS_INVALID => invalid: u32 as Be,
        /// Packets that were tracked already; not since Linux 5.10.
        CTA_STATS_IGNORE => ignored: u32 as Be,
        /// Flows deleted; not since Linux 4.9.
        CTA_STATS_DELETE => deleted: u32 as Be,
        /// Flows put on the list of the dying; not since Linux 4.9.
        CTA_STATS_DELETE_LIST => delete_list: u32 as Be,
        /// Flows put into the table beside the usual way.
        CTA_STATS_INSERT => inserted: u32 as Be,
        /// Flows that were not put into the table, for one of their tuples was there.
        CTA_STATS_INSERT_FAILED => insertion_failed: u32 as Be,
        /// Packets dropped because their flow could not be put into the table.
        CTA_STATS_DROP => dropped: u32 as Be,
        /// Flows dropped to make room for others.
        CTA_STATS_EARLY_DROP => dropped_early: u32 as Be,
        /// Packets of ICMP errors that are about no flow, or malformed.
        CTA_STATS_ERROR => errors: u32 as Be,
        /// Look-ups begun again because the table was resized.
        CTA_STATS_SEARCH_RESTART => search_restarted: u32 as Be,
        /// Collisions of two new flows that were resolved; since Linux 5.10.
        CTA_STATS_CLASH_RESOLVE => clashes_resolved: u32 as Be,
        /// Flows that were not put into the table, for too many have the same hash; since Linux 5.15.
        CTA_STATS_CHAIN_TOOLONG => chain_too_long: u32 as Be,
    }
}

attributes! {
    /// What one CPU counted of expectations (`CTA_STATS_EXP_*`).
    pub struct ExpectationStatisticsAttributes<'a>, enum ExpectationStatisticsAttribute,
    writer ExpectationStatisticsAttributesWriter {
        /// Flows that were expected.
        CTA_STATS_EXP_NEW => met: u32 as Be,
        /// Expectations begun.
        CTA_STATS_EXP_CREATE => created: u32 as Be,
        /// Expectations deleted.
        CTA_STATS_EXP_DELETE => deleted: u32 as Be,
    }
}

/// A message about the table's usage, as received.
pub type UsageMessage<'a> = Body<NetfilterHeader, UsageAttributes<'a>>;
/// A message about what a CPU counted of flows, as received.
pub type FlowStatisticsMessage<'a> = Body<NetfilterHeader, FlowStatisticsAttributes<'a>>;
/// A message about what a CPU counted of expectations, as received.
pub type ExpectationStatisticsMessage<'a> = Body<NetfilterHeader, ExpectationStatisticsAttributes<'a>>;

messages! {
    /// What messages about what is counted of flows hold.
    pub(crate) const MESSAGES above (FLOWS) {
        IPCTNL_MSG_CT_GET_STATS => UsageMessage<'static>,
        IPCTNL_MSG_CT_GET_STATS_CPU => FlowStatisticsMessage<'static>,
    }
}

messages! {
    /// What messages about what is counted of expectations hold. The kernel answers with the type of
    /// `IPCTNL_MSG_CT_GET_CTRZERO` (`ctnetlink_exp_stat_fill_info`, net/netfilter/nf_conntrack_netlink.c).
    pub(crate) const EXPECTATION_MESSAGES above (EXPECTATIONS) {
        IPCTNL_MSG_EXP_GET_STATS_CPU => ExpectationStatisticsMessage<'static>,
    }
}

request! {
    /// Asks how full the table is (`conntrack -C`). Needs `CAP_NET_ADMIN`.
    pub struct GetUsage("get conntrack usage") in Netfilter: CT_GET_STATS {
        NetfilterHeader, UsageAttributesWriter
    } -> One UsageMessage<'a> => Usage
}

impl GetUsage {
    /// Of this namespace.
    pub fn new() -> Self {
        Self { draft: Draft::new(NetfilterHeader::default()) }
    }
}

impl Default for GetUsage {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Lists what each CPU counted of flows in this namespace (`conntrack -S`). Needs `CAP_NET_ADMIN`.
    pub struct FlowStatistics("list flow statistics") in Netfilter: CT_GET_STATS_CPU {
        NetfilterHeader, FlowStatisticsAttributesWriter
    } -> Many FlowStatisticsMessage<'a> => CpuFlowStatistics
}

impl FlowStatistics {
    /// Of all CPUs.
    pub fn new() -> Self {
        Self { draft: Draft::new(NetfilterHeader::default()) }
    }
}

impl Default for FlowStatistics {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Lists what each CPU counted of expectations in this namespace. Needs `CAP_NET_ADMIN`.
    pub struct ExpectationStatistics("list expectation statistics") in Netfilter: EXP_GET_STATS_CPU {
        NetfilterHeader, ExpectationStatisticsAttributesWriter
    } -> Many ExpectationStatisticsMessage<'a> => CpuExpectationStatistics
}

impl ExpectationStatistics {
    /// Of all CPUs.
    pub fn new() -> Self {
        Self { draft: Draft::new(NetfilterHeader::default()) }
    }
}

impl Default for ExpectationStatistics {
    fn default() -> Self {
        Self::new()
    }
}

/// How full the table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Usage {
    /// Flows in this namespace.
    pub flows: u32,
    /// How many there may be, in each namespace; since Linux 4.18.
    pub limit: Option<u32>,
}

impl TryFrom<UsageMessage<'_>> for Usage {
    type Error = Invalid;

    fn try_from(message: UsageMessage<'_>) -> Result<Self, Invalid> {
        let mut usage = Self::default();
        for attribute in message.attributes {
            match attribute? {
                UsageAttribute::CTA_STATS_GLOBAL_ENTRIES(value) => usage.flows = value,
                UsageAttribute::CTA_STATS_GLOBAL_MAX_ENTRIES(value) => usage.limit = Some(value),
                UsageAttribute::Unknown(_) => {}
            }
        }
        Ok(usage)
    }
}

/// What one CPU counted of flows, since boot or since the namespace was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CpuFlowStatistics {
    /// Number of the CPU.
    pub cpu: u16,
    /// Times that a tuple to be chosen for NAT was taken already.
    pub found: u32,
    /// Packets that cannot be tracked.
    pub invalid: u32,
    /// Flows put into the table beside the usual way.
    pub inserted: u32,
    /// Flows that were not put into the table, for one of their tuples was there.
    pub insertion_failed: u32,
    /// Packets dropped because their flow could not be put into the table.
    pub dropped: u32,
    /// Flows dropped to make room for others.
    pub dropped_early: u32,
    /// Packets of ICMP errors that are about no flow, or malformed.
    pub errors: u32,
    /// Look-ups begun again because the table was resized.
    pub search_restarted: u32,
    /// Collisions of two new flows that were resolved; since Linux 5.10.
    pub clashes_resolved: Option<u32>,
    /// Flows that were not put into the table, for too many have the same hash; since Linux 5.15.
    pub chain_too_long: Option<u32>,
}

impl TryFrom<FlowStatisticsMessage<'_>> for CpuFlowStatistics {
    type Error = Invalid;

    fn try_from(message: FlowStatisticsMessage<'_>) -> Result<Self, Invalid> {
        use FlowStatisticsAttribute::*;
        let mut all = Self { cpu: message.header.resource, ..Self::default() };
        for attribute in message.attributes {
            match attribute? {
                CTA_STATS_FOUND(value) => all.found = value,
                CTA_STATS_INVALID(value) => all.invalid = value,
                CTA_STATS_INSERT(value) => all.inserted = value,
                CTA_STATS_INSERT_FAILED(value) => all.insertion_failed = value,
                CTA_STATS_DROP(value) => all.dropped = value,
                CTA_STATS_EARLY_DROP(value) => all.dropped_early = value,
                CTA_STATS_ERROR(value) => all.errors = value,
                CTA_STATS_SEARCH_RESTART(value) => all.search_restarted = value,
                CTA_STATS_CLASH_RESOLVE(value) => all.clashes_resolved = Some(value),
                CTA_STATS_CHAIN_TOOLONG(value) => all.chain_too_long = Some(value),
                _ => {}
            }
        }
        Ok(all)
    }
}

/// What one CPU counted of expectations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CpuExpectationStatistics {
    /// Number of the CPU.
    pub cpu: u16,
    /// Flows that were expected.
    pub met: u32,
    /// Expectations begun.
    pub created: u32,
    /// Expectations deleted.
    pub deleted: u32,
}

impl TryFrom<ExpectationStatisticsMessage<'_>> for CpuExpectationStatistics {
    type Error = Invalid;

    fn try_from(message: ExpectationStatisticsMessage<'_>) -> Result<Self, Invalid> {
        use ExpectationStatisticsAttribute::*;
        let mut all = Self { cpu: message.header.resource, ..Self::default() };
        for attribute in message.attributes {
            match attribute? {
                CTA_STATS_EXP_NEW(value) => all.met = value,
                CTA_STATS_EXP_CREATE(value) => all.created = value,
                CTA_STATS_EXP_DELETE(value) => all.deleted = value,
                Unknown(_) => {}
            }
        }
        Ok(all)
    }
}
