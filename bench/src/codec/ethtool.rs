//! Messages of ethtool, as they are without compact bit sets.

use std::time::Duration;

use netlink_core::table::SetWriter;
use netlink_genetlink::GenericHeader;
use netlink_genetlink::ethtool::channels::ChannelsAttributesWriter;
use netlink_genetlink::ethtool::coalesce::CoalesceAttributesWriter;
use netlink_genetlink::ethtool::debug::DebugAttributesWriter;
use netlink_genetlink::ethtool::eee::EeeAttributesWriter;
use netlink_genetlink::ethtool::features::FeaturesAttributesWriter;
use netlink_genetlink::ethtool::fec::{
    FecAttributesWriter, FecBinAttributesWriter, FecMode, FecStatisticsAttributesWriter,
};
use netlink_genetlink::ethtool::link_info::{Crossover, LinkInfoAttributesWriter, Port, Transceiver};
use netlink_genetlink::ethtool::link_modes::{
    Clock, ClockSetting, Duplex, LinkModesAttributesWriter, MegabitsPerSecond,
};
use netlink_genetlink::ethtool::link_state::{DownReason, LinkStateAttributesWriter};
use netlink_genetlink::ethtool::pause::{MacSource, PauseAttributesWriter, PauseStatisticsAttributesWriter};
use netlink_genetlink::ethtool::private_flags::PrivateFlagsAttributesWriter;
use netlink_genetlink::ethtool::rings::{HeaderSplit, RingsAttributesWriter};
use netlink_genetlink::ethtool::statistics::{
    SizesAttributesWriter, StatisticsAttributesWriter, StatisticsGroupAttributesWriter, StatisticsGroupId,
};
use netlink_genetlink::ethtool::strings::{
    StringAttributesWriter, StringListWriter, StringSetAttributesWriter, StringSetId, StringSetListWriter,
    StringsAttributesWriter,
};
use netlink_genetlink::ethtool::timestamping::TimestampingAttributesWriter;
use netlink_genetlink::ethtool::wake_on_lan::WakeAttributesWriter;
use netlink_genetlink::ethtool::{BitAttributesWriter, BitListWriter, BitsetWriter, LinkHeaderWriter};
use netlink_genetlink::uapi::ethtool_netlink_generated::ETHTOOL_A_STATS_GRP_STAT;

const MODES: [(u32, &str); 8] = [
    (0, "10baseT/Half"),
    (1, "10baseT/Full"),
    (2, "100baseT/Half"),
    (3, "100baseT/Full"),
    (5, "1000baseT/Full"),
    (6, "Autoneg"),
    (7, "TP"),
    (13, "Pause"),
];

const FEATURES: [(u32, &str); 12] = [
    (0, "tx-scatter-gather"),
    (1, "tx-checksum-ipv4"),
    (3, "tx-checksum-ip-generic"),
    (4, "tx-checksum-ipv6"),
    (5, "highdma"),
    (6, "tx-scatter-gather-fraglist"),
    (7, "tx-vlan-hw-insert"),
    (8, "rx-vlan-hw-parse"),
    (9, "rx-vlan-filter"),
    (14, "rx-gro"),
    (16, "tx-tcp-segmentation"),
    (17, "tx-gso-robust"),
];

pub fn link_info() -> Vec<u8> {
    let attributes = LinkInfoAttributesWriter::new()
        .header(link())
        .port(Port::TwistedPair)
        .phy_address(1)
        .crossover(Crossover::Straight)
        .crossover_setting(Crossover::Automatic)
        .transceiver(Transceiver::Internal);
    message(attributes)
}

pub fn link_modes() -> Vec<u8> {
    let attributes = LinkModesAttributesWriter::new()
        .header(link())
        .autonegotiates(true)
        .ours(masked(&MODES))
        .peer(listed(&MODES))
        .speed(MegabitsPerSecond(1000))
        .duplex(Duplex::Full)
        .clock_setting(ClockSetting::OursPreferred)
        .clock(Clock::Ours)
        .lanes(1);
    message(attributes)
}

pub fn link_state() -> Vec<u8> {
    let attributes = LinkStateAttributesWriter::new()
        .header(link())
        .is_up(false)
        .signal_quality(5)
        .best_signal_quality(7)
        .down_reason(DownReason::NoCable)
        .down_count(2);
    message(attributes)
}

pub fn features() -> Vec<u8> {
    let attributes = FeaturesAttributesWriter::new()
        .header(link())
        .switchable(masked(&FEATURES))
        .wanted(listed(&FEATURES[..8]))
        .active(listed(&FEATURES[..8]))
        .unchangeable(listed(&FEATURES[8..]));
    message(attributes)
}

/// The reply where scatter-gather was switched off, and what needs it went off too.
pub fn feature_changes() -> Vec<u8> {
    let attributes = FeaturesAttributesWriter::new().header(link());
    message(attributes.wanted(masked(&FEATURES[..0])).active(masked(&FEATURES[..4])))
}

pub fn rings() -> Vec<u8> {
    let attributes = RingsAttributesWriter::new()
        .header(link())
        .receive_limit(4096)
        .receive(512)
        .receive_mini_limit(4096)
        .receive_mini(0)
        .receive_jumbo_limit(4096)
        .receive_jumbo(0)
        .transmit_limit(4096)
        .transmit(512)
        .header_split(HeaderSplit::On)
        .transmit_push(false)
        .receive_push(false)
        .header_split_threshold(0)
        .header_split_threshold_limit(1024);
    message(attributes)
}

pub fn channels() -> Vec<u8> {
    message(ChannelsAttributesWriter::new().header(link()).combined_limit(4).combined(4))
}

pub fn coalescing() -> Vec<u8> {
    const DELAY: Duration = Duration::from_micros(10);
    let attributes = CoalesceAttributesWriter::new()
        .header(link())
        .receive_delay(DELAY)
        .receive_frames(11)
        .receive_delay_in_interrupts(DELAY)
        .receive_frames_in_interrupts(0)
        .transmit_delay(DELAY)
        .transmit_frames(0)
        .transmit_delay_in_interrupts(DELAY)
        .transmit_frames_in_interrupts(0)
        .statistics_interval(DELAY)
        .adaptive_receive(true)
        .adaptive_transmit(false)
        .low_rate(0)
        .receive_delay_at_low_rate(DELAY)
        .receive_frames_at_low_rate(0)
        .transmit_delay_at_low_rate(DELAY)
        .transmit_frames_at_low_rate(0)
        .high_rate(0)
        .receive_delay_at_high_rate(DELAY)
        .receive_frames_at_high_rate(0)
        .transmit_delay_at_high_rate(DELAY)
        .transmit_frames_at_high_rate(0)
        .sample_interval(Duration::from_secs(1));
    message(attributes)
}

pub fn pause() -> Vec<u8> {
    let attributes = PauseAttributesWriter::new()
        .header(link())
        .autonegotiates(true)
        .receive(true)
        .transmit(true)
        .statistics_source(MacSource::Both)
        .statistics(PauseStatisticsAttributesWriter::new().transmitted(2).received(1));
    message(attributes)
}

pub fn wake_on_lan() -> Vec<u8> {
    const WAYS: [(u32, &str); 6] =
        [(0, "phy"), (1, "unicast"), (2, "multicast"), (3, "broadcast"), (5, "magic"), (6, "magicsecure")];
    message(WakeAttributesWriter::new().header(link()).modes(masked(&WAYS)).password([0; 6]))
}

pub fn fec() -> Vec<u8> {
    let bin = |low, high| {
        let lanes = [125, 120, 100, 100];
        FecBinAttributesWriter::new().low(low).high(high).count(lanes.iter().sum()).lanes(lanes)
    };
    let statistics = FecStatisticsAttributesWriter::new()
        .corrected([123])
        .uncorrectable([4])
        .corrected_bits([])
        .histogram([bin(0, 0), bin(1, 3), bin(4, 7)]);
    let attributes = FecAttributesWriter::new()
        .header(link())
        .modes(listed(&[(50, "RS"), (51, "BASER")]))
        .is_automatic(false)
        .active(FecMode::BaseR)
        .statistics(statistics);
    message(attributes)
}

pub fn private_flags() -> Vec<u8> {
    const FLAGS: [(u32, &str); 3] = [(0, "rx-striding-rq"), (1, "tx-cqe-compress"), (2, "rx-no-csum")];
    message(PrivateFlagsAttributesWriter::new().header(link()).flags(masked(&FLAGS)))
}

pub fn eee() -> Vec<u8> {
    let attributes = EeeAttributesWriter::new()
        .header(link())
        .modes(masked(&MODES[3..5]))
        .peer_modes(listed(&MODES[3..5]))
        .is_active(true)
        .is_enabled(true)
        .sleeps(true)
        .sleep_delay(Duration::from_micros(17));
    message(attributes)
}

pub fn debug_messages() -> Vec<u8> {
    let classes = [(0, "drv"), (2, "link"), (3, "timer")];
    message(DebugAttributesWriter::new().header(link()).classes(listed(&classes)))
}

pub fn statistics() -> Vec<u8> {
    let groups = [
        (StatisticsGroupId::EthernetMac, StringSetId::EthernetMacStatistics),
        (StatisticsGroupId::Rmon, StringSetId::RmonStatistics),
    ];
    let groups = groups.map(|(id, names)| {
        let group = StatisticsGroupAttributesWriter::new().names(names).id(id);
        let size = |low, high| SizesAttributesWriter::new().low(low).high(high).count(5);
        (0..10).fold(group, counter).received_sizes([size(0, 64), size(65, 127), size(128, 255)])
    });
    message(StatisticsAttributesWriter::new().header(link()).groups(groups))
}

/// One counter, as the kernel nests it: the counter's number is the type of an attribute of its own.
fn counter(group: StatisticsGroupAttributesWriter, number: u16) -> StatisticsGroupAttributesWriter {
    let mut counter = netlink_core::wire::Writer::new();
    counter.attribute(number, &5_u64.to_ne_bytes());
    group.attribute(ETHTOOL_A_STATS_GRP_STAT as u16, counter.bytes())
}

pub fn strings() -> Vec<u8> {
    let strings = FEATURES.map(|(index, name)| StringAttributesWriter::new().index(index).value(name));
    let set = StringSetAttributesWriter::new()
        .id(StringSetId::Features)
        .count(FEATURES.len() as u32)
        .strings(StringListWriter::new().strings(strings));
    message(StringsAttributesWriter::new().header(link()).sets(StringSetListWriter::new().sets([set])))
}

pub fn timestamping() -> Vec<u8> {
    const CAPABILITIES: [(u32, &str); 4] = [
        (0, "hardware-transmit"),
        (2, "hardware-receive"),
        (4, "software-system-clock"),
        (6, "hardware-raw-clock"),
    ];
    let attributes = TimestampingAttributesWriter::new()
        .header(link())
        .capabilities(listed(&CAPABILITIES))
        .transmit(listed(&[(0, "off"), (1, "on")]))
        .receive(listed(&[(0, "none"), (1, "all")]))
        .clock(0);
    message(attributes)
}

fn message(attributes: impl SetWriter) -> Vec<u8> {
    super::message(GenericHeader::default(), attributes)
}

fn link() -> LinkHeaderWriter {
    LinkHeaderWriter::new().index(7).name("link7")
}

/// These bits are on and all others off.
fn listed(bits: &[(u32, &str)]) -> BitsetWriter {
    let bits = bits.iter().map(|&(index, name)| BitAttributesWriter::new().index(index).name(name));
    BitsetWriter::new().without_mask(true).size(64).list(BitListWriter::new().bits(bits))
}

/// These bits may be on, and are.
fn masked(bits: &[(u32, &str)]) -> BitsetWriter {
    let bits =
        bits.iter().map(|&(index, name)| BitAttributesWriter::new().index(index).name(name).value(true));
    BitsetWriter::new().size(64).list(BitListWriter::new().bits(bits))
}
