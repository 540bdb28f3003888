//! `ethtool` against the running kernel, with the program of that name as witness: what we set it shows, what it sets we
//! read.
//!
//! Virtual links have few settings each: a pair of links has features and channels, a tap has modes, coalescing and
//! messages. Rings, pause frames and error correction need the simulated card of `netdevsim`.

use std::fmt::Debug;
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::exchange::Loss;
use netlink_core::testing::live;
use netlink_core::{Error, live_tests};
use netlink_genetlink::ethtool::channels::{AllChannels, Channels, GetChannels, SetChannels};
use netlink_genetlink::ethtool::coalesce::{AllCoalescing, Coalescing, GetCoalescing, SetCoalescing};
use netlink_genetlink::ethtool::debug::{
    AllDebugMessages, DebugMessages, GetDebugMessages, SetDebugMessages,
};
use netlink_genetlink::ethtool::eee::{AllEee, GetEee, SetEee};
use netlink_genetlink::ethtool::features::{AllFeatures, Features, GetFeatures, SetFeatures};
use netlink_genetlink::ethtool::fec::{AllFec, ErrorCorrection, FecMode, GetFec, SetFec};
use netlink_genetlink::ethtool::link_info::{GetLinkInfo, LinkInfos, Port, SetLinkInfo};
use netlink_genetlink::ethtool::link_modes::{
    AllLinkModes, Duplex, GetLinkModes, LinkModes, MegabitsPerSecond, SetLinkModes,
};
use netlink_genetlink::ethtool::link_state::{GetLinkState, LinkStates};
use netlink_genetlink::ethtool::monitor::{Event, Monitor, Settings};
use netlink_genetlink::ethtool::pause::{AllPause, GetPause, Pause, SetPause};
use netlink_genetlink::ethtool::private_flags::{
    AllPrivateFlags, GetPrivateFlags, PrivateFlags, SetPrivateFlags,
};
use netlink_genetlink::ethtool::rings::{AllRings, GetRings, Rings, SetRings};
use netlink_genetlink::ethtool::statistics::{AllStatistics, GetStatistics, Sizes, StatisticsGroupId};
use netlink_genetlink::ethtool::strings::{AllStrings, GetStrings, StringSetId};
use netlink_genetlink::ethtool::timestamping::{AllTimestamping, Capabilities, GetTimestamping};
use netlink_genetlink::ethtool::wake_on_lan::{
    AllWakeOnLan, GetWakeOnLan, SetWakeOnLan, WakeModes, WakeOnLan,
};
use netlink_genetlink::ethtool::{Bits, BitsetWriter, HeaderFlags, StringSet};
use netlink_genetlink::{Connection, News};
use serde_json::{Value, json};

live_tests! {
    a_link_is_up_while_its_carrier_is: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool")],
    a_link_is_found_by_index_and_by_any_name: [Tool("ip"), Kind("veth"), Family("ethtool")],
    modes_and_connection_of_a_link_are_those_of_ethtool: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool")],
    all_links_are_listed: [Tool("ip"), Kind("veth"), Family("ethtool")],
    a_link_that_is_not_there_is_not_found: [Family("ethtool")],
    what_a_driver_does_not_have_is_unsupported: [Tool("ip"), Kind("veth"), Kernel(5, 13), Family("ethtool")],
    string_sets_are_of_the_kernel_or_of_a_link: [Tool("ip"), Kind("veth"), Family("ethtool")],
    features_are_those_of_ethtool: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool"), Kernel(5, 7)],
    a_switched_feature_takes_others_along: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool"), Kernel(5, 7)],
    features_that_cannot_be_had_are_told: [Tool("ip"), Kind("veth"), Family("ethtool"), Kernel(5, 7)],
    bit_maps_say_what_lists_say: [Tool("ip"), Kind("veth"), Family("ethtool"), Kernel(5, 7)],
    channels_are_those_of_ethtool: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool"), Kernel(5, 13)],
    more_channels_than_there_are_are_refused_by_name: [Tool("ip"), Kind("veth"), Family("ethtool"), Kernel(5, 13)],
    modes_of_a_tap_are_set: [Tool("ethtool"), Kind("tun"), Works("ip tuntap add name probe mode tap"), Family("ethtool")],
    lanes_that_cannot_be_are_refused_by_name: [Kind("tun"), Works("ip tuntap add name probe mode tap"), Family("ethtool"), Kernel(5, 13)],
    messages_of_a_tap_are_set: [Tool("ethtool"), Kind("tun"), Works("ip tuntap add name probe mode tap"), Family("ethtool"), Kernel(5, 10)],
    coalescing_of_a_tap_is_set: [Tool("ethtool"), Kind("tun"), Works("ip tuntap add name probe mode tap"), Family("ethtool"), Kernel(5, 7)],
    time_stamping_is_that_of_ethtool: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool"), Kernel(5, 7)],
    statistics_are_those_of_ethtool: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool"), Kernel(5, 13)],
    changes_are_told: [Tool("ip"), Tool("ethtool"), Kind("veth"), Kind("tun"), Works("ip tuntap add name probe mode tap"), Family("ethtool"), Kernel(5, 13)],
    a_monitor_that_reads_too_slowly_is_told_so: [Kind("tun"), Works("ip tuntap add name probe mode tap"), Family("ethtool"), Kernel(5, 10)],
    asynchronous_requests_and_events_are_the_same: [Kind("tun"), Works("ip tuntap add name probe mode tap"), Family("ethtool"), Kernel(5, 10)],
    rings_of_a_card_are_those_of_ethtool: [Root, Module("netdevsim"), Tool("ip"), Tool("ethtool"), Kernel(6, 1)],
    channels_of_a_card_are_those_of_ethtool: [Root, Module("netdevsim"), Tool("ip"), Tool("ethtool"), Kernel(6, 1)],
    coalescing_of_a_card_is_that_of_ethtool: [Root, Module("netdevsim"), Tool("ip"), Tool("ethtool"), Kernel(6, 1)],
    pause_frames_of_a_card_are_those_of_ethtool: [Root, Module("netdevsim"), Tool("ip"), Tool("ethtool"), Kernel(6, 1)],
    error_correction_of_a_card_is_that_of_ethtool: [Root, Module("netdevsim"), Tool("ip"), Tool("ethtool"), Kernel(6, 1)],
    statistics_of_a_card_are_those_of_ethtool: [Root, Module("netdevsim"), Tool("ip"), Tool("ethtool"), Kernel(6, 12)],
    counters_and_sizes_of_a_card_are_those_of_ethtool:
        [Root, Outside, Works("printenv NETLINK_LAB"), Module("card_sim"), Tool("ethtool"), Kernel(5, 13)],
    energy_efficiency_of_a_card_is_that_of_ethtool:
        [Root, Outside, Works("printenv NETLINK_LAB"), Module("card_sim"), Tool("ethtool")],
    errors_of_a_card_are_told_by_lane: [Root, Module("netdevsim"), Tool("ip"), Kernel(6, 18)],
    a_card_that_wakes_is_told_by_what: [
        Root, Works("printenv NETLINK_LAB"), Module("vmxnet3"), Works("ls /sys/class/net/eth0"), Tool("nsenter"), Tool("ip"), Tool("ethtool"),
    ],
    private_flags_are_those_of_ethtool: [
        Root, Works("printenv NETLINK_LAB"), Module("slcan"), Tool("script"), Tool("ldattach"), Tool("nsenter"), Tool("ip"), Tool("ethtool"), Kernel(6, 1),
    ],
    changes_of_a_card_are_told: [Root, Module("netdevsim"), Tool("ip"), Tool("ethtool"), Kernel(6, 1)],
}

/// Makes a pair of links, both up, with four queues each.
fn pair() {
    for line in [
        "link add left numrxqueues 4 numtxqueues 4 type veth peer name right numrxqueues 4 numtxqueues 4",
        "link set left up",
        "link set right up",
    ] {
        live::run("ip", line.split(' '));
    }
}

/// Makes a tap.
fn tap() {
    live::run("ip", "tuntap add name tap mode tap".split(' '));
}

/// A simulated card, gone when dropped.
struct Card {
    id: u32,
    name: String,
}

impl Card {
    fn new() -> Self {
        static IDS: AtomicU32 = AtomicU32::new(500);
        let id = IDS.fetch_add(1, Ordering::Relaxed);
        fs::write("/sys/bus/netdevsim/new_device", format!("{id} 1 4")).expect("root may make one");
        let links: Value = serde_json::from_str(&live::run("ip", ["-j", "link"])).expect("JSON");
        let mut names = links.as_array().into_iter().flatten().filter_map(|link| link["ifname"].as_str());
        let name = names.find(|&name| name != "lo").expect("it is in the namespace of whoever made it");
        Self { id, name: name.into() }
    }
}

impl Drop for Card {
    fn drop(&mut self) {
        let _ = fs::write("/sys/bus/netdevsim/del_device", self.id.to_string());
    }
}

/// What `ethtool` prints for this command line.
fn ethtool(line: &str) -> String {
    live::run("ethtool", line.split(' '))
}

/// What `ethtool --json` prints for this command line, of its one link.
fn ethtool_json(line: &str) -> Value {
    let printed = ethtool(&format!("--json {line}"));
    let mut links: Value =
        serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{error}: {printed}"));
    links[0].take()
}

/// What stands behind this in what `ethtool` prints: for what it prints twice, in the `nth` place.
fn ethtool_says_nth(line: &str, what: &str, nth: usize) -> String {
    let said = ethtool(line);
    let value = said.lines().filter_map(|line| line.trim().strip_prefix(what)).nth(nth);
    value.unwrap_or_else(|| panic!("no {what} in {said}")).trim().into()
}

fn ethtool_says(line: &str, what: &str) -> String {
    ethtool_says_nth(line, what, 0)
}

fn a_link_is_up_while_its_carrier_is() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    assert_eq!(connection.get(GetLinkState::new("left"))?.is_up, Some(true));
    assert_eq!(ethtool_says("left", "Link detected:"), "yes");
    live::run("ip", ["link", "set", "right", "down"]);
    assert_eq!(connection.get(GetLinkState::new("left"))?.is_up, Some(false));
    assert_eq!(ethtool_says("left", "Link detected:"), "no");
    Ok(())
}

fn a_link_is_found_by_index_and_by_any_name() -> Result<(), Error> {
    pair();
    let other_name = "a-name-of-more-than-fifteen-bytes";
    live::run("ip", ["link", "property", "add", "dev", "left", "altname", other_name]);
    let mut connection = Connection::open()?;
    let index = connection.socket().interface_index("left").expect("it is there");
    let by_index = connection.get(GetLinkState::new(index))?;
    assert_eq!((by_index.link.index, by_index.link.name.as_str()), (index, Some("left")));
    assert_eq!(connection.get(GetLinkState::new("left"))?, by_index);
    assert_eq!(connection.get(GetLinkState::new(other_name))?, by_index);
    assert_eq!(connection.get(GetLinkState::new(by_index.link))?, by_index);
    Ok(())
}

fn modes_and_connection_of_a_link_are_those_of_ethtool() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let modes = connection.get(GetLinkModes::new("left"))?;
    assert_eq!((modes.speed, modes.duplex), (Some(MegabitsPerSecond(10_000)), Duplex::Full));
    assert_eq!(ethtool_says("left", "Speed:"), "10000Mb/s");
    assert_eq!(ethtool_says("left", "Duplex:"), "Full");
    assert_eq!((modes.autonegotiates, modes.ours.bits.len(), modes.peer.bits.len()), (false, 0, 0));
    assert_eq!(ethtool_says("left", "Auto-negotiation:"), "off");
    let compact = GetLinkModes::flagged("left", HeaderFlags::COMPACT_BITSETS);
    assert_eq!(connection.get(compact)?, modes);
    let info = connection.get(GetLinkInfo::new("left"))?;
    assert_eq!((info.port, info.phy_address), (Port::TwistedPair, 0));
    assert_eq!(ethtool_says("left", "Port:"), "Twisted Pair");
    assert_eq!(ethtool_says("left", "PHYAD:"), "0");
    Ok(())
}

fn all_links_are_listed() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let states = connection.list(LinkStates::new())?;
    let mut names: Vec<_> = states.iter().map(|state| state.link.name.to_string()).collect();
    names.sort();
    assert!(names.iter().any(|name| name == "lo"), "{names:?}");
    for link in ["left", "right"] {
        assert!(states.contains(&connection.get(GetLinkState::new(link))?));
        assert!(connection.list(LinkInfos::new())?.contains(&connection.get(GetLinkInfo::new(link))?));
        assert!(connection.list(AllLinkModes::new())?.contains(&connection.get(GetLinkModes::new(link))?));
    }
    Ok(())
}

fn a_link_that_is_not_there_is_not_found() -> Result<(), Error> {
    let error = Connection::open()?.get(GetLinkState::new("absent")).expect_err("there is none");
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "get link state: ENODEV (No such device): no device matches name: \
         ETHTOOL_A_LINKSTATE_HEADER / ETHTOOL_A_HEADER_DEV_NAME"
    );
    Ok(())
}

#[track_caller]
fn assert_unsupported<T: Debug>(outcome: Result<T, Error>) {
    let error = outcome.expect_err("there is no such thing here");
    assert!(error.is_unsupported(), "{error}");
}

fn what_a_driver_does_not_have_is_unsupported() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    assert_unsupported(connection.get(GetLinkModes::new("lo")));
    assert_unsupported(connection.get(GetRings::new("left")));
    assert_unsupported(connection.get(GetCoalescing::new("left")));
    assert_unsupported(connection.get(GetPause::new("left")));
    assert_unsupported(connection.get(GetEee::new("left")));
    assert_unsupported(connection.get(GetFec::new("left")));
    assert_unsupported(connection.get(GetPrivateFlags::new("left")));
    assert_unsupported(connection.get(GetDebugMessages::new("left")));
    assert_unsupported(connection.get(GetWakeOnLan::new("left")));
    assert_unsupported(connection.run(SetLinkInfo::new("left").port(Port::Fibre)));
    assert_unsupported(connection.run(SetLinkModes::new("left").advertise(["100baseT/Full"])));
    assert_unsupported(connection.run(SetRings::new("left").receive(64)));
    assert_unsupported(connection.run(SetCoalescing::new("left").receive_frames(8)));
    assert_unsupported(connection.run(SetPause::new("left").receive(true)));
    assert_unsupported(connection.run(SetEee::new("left").is_enabled(true).advertise(["100baseT/Full"])));
    assert_unsupported(connection.run(SetFec::new("left").modes([FecMode::ReedSolomon])));
    assert_unsupported(connection.run(SetPrivateFlags::new("left").change([("legacy-rx", true)])));
    assert_unsupported(connection.run(SetDebugMessages::new("left").exactly(["drv"])));
    assert_unsupported(connection.run(SetWakeOnLan::new("left").modes(WakeModes::MAGIC)));
    assert_eq!(connection.list(AllRings::new())?, []);
    assert_eq!(connection.list(AllCoalescing::new())?, []);
    assert_eq!(connection.list(AllPause::new())?, []);
    assert_eq!(connection.list(AllEee::new())?, []);
    assert_eq!(connection.list(AllFec::new())?, []);
    assert_eq!(connection.list(AllPrivateFlags::new())?, []);
    assert_eq!(connection.list(AllDebugMessages::new())?, []);
    assert_eq!(connection.list(AllWakeOnLan::new())?, []);
    Ok(())
}

fn string_sets_are_of_the_kernel_or_of_a_link() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let of_kernel = connection.get(GetStrings::new([StringSetId::Features, StringSetId::LinkModes]))?;
    let modes = of_kernel.set(StringSetId::LinkModes).expect("asked for");
    assert_eq!((of_kernel.link, of_kernel.sets.len()), (None, 2));
    assert_eq!((&*modes.strings[&0], modes.strings.len()), ("10baseT/Half", modes.count as usize));
    assert!(connection.get(GetStrings::new([]))?.set(StringSetId::WakeModes).is_some());

    let of_link = connection.get(GetStrings::of_link("left", [StringSetId::Statistics]))?;
    let statistics = of_link.set(StringSetId::Statistics).expect("asked for");
    let shown = ethtool("-S left");
    let shown = shown.lines().filter_map(|line| line.trim().split_once(": ")).map(|(name, _)| name);
    assert_eq!(
        shown.collect::<Vec<_>>(),
        statistics.strings.values().map(|name| &**name).collect::<Vec<_>>()
    );
    let counts = GetStrings::of_link("left", [StringSetId::Statistics]).counts_only();
    let counts = connection.get(counts)?;
    let counted = counts.set(StringSetId::Statistics).expect("asked for");
    assert_eq!((counted.count, counted.strings.len()), (statistics.count, 0));
    assert!(connection.list(AllStrings::new([StringSetId::Statistics]))?.contains(&of_link));

    let error = connection.get(GetStrings::new([StringSetId::Statistics])).expect_err("of which link?");
    assert!(error.to_string().contains("requested per device strings without dev"), "{error}");
    let error = connection.get(GetStrings::new([StringSetId::Other(200)])).expect_err("unknown");
    assert!(error.is_unsupported());
    Ok(())
}

/// Holds features against `ethtool`, which has summaries of its own beside them.
#[track_caller]
fn assert_shown(features: &Features) {
    let shown = ethtool_json(&format!("-k {}", features.link.name));
    let mut compared = 0;
    for feature in features.iter() {
        let Some(shown) = feature.name.and_then(|name| shown.get(name)) else { continue };
        assert_eq!(shown["active"], feature.is_active, "{feature:?}");
        assert_eq!(shown["fixed"], !feature.is_switchable, "{feature:?}");
        if feature.is_switchable {
            assert_eq!(shown["requested"], feature.is_wanted, "{feature:?}");
        }
        compared += 1;
    }
    assert!(compared > 30, "only {compared} of {shown}");
}

fn features_are_those_of_ethtool() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let features = connection.get(GetFeatures::new("left"))?;
    assert_shown(&features);
    ethtool("-K left rx-gro-list on tx-nocache-copy on");
    let features = connection.get(GetFeatures::new("left"))?;
    let feature = features.feature("rx-gro-list").expect("every kernel has it");
    assert!(feature.is_active && feature.is_wanted && feature.is_switchable);
    assert_shown(&features);
    assert!(connection.list(AllFeatures::new())?.contains(&features));
    Ok(())
}

fn a_switched_feature_takes_others_along() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let changes = connection.get(SetFeatures::new("left", [("tx-scatter-gather", false)]))?;
    assert_eq!(changes.refused.bits, []);
    let off = |name| changes.changed.bit(name).is_some_and(|bit| !bit.is_on);
    assert!(off("tx-scatter-gather") && off("tx-generic-segmentation"), "{changes:?}");
    let features = connection.get(GetFeatures::new("left"))?;
    let needing = features.feature("tx-generic-segmentation").expect("every kernel has it");
    assert!(needing.is_wanted && !needing.is_active, "{needing:?}");
    assert_shown(&features);
    let nothing = connection.get(SetFeatures::new("left", [("tx-scatter-gather", false)]))?;
    assert_eq!(nothing.changed.bits, []);
    Ok(())
}

fn features_that_cannot_be_had_are_told() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let changes = connection.get(SetFeatures::new("left", [("rx-all", true), ("rx-gro", false)]))?;
    assert_eq!(changes.refused.bits.iter().map(ToString::to_string).collect::<Vec<_>>(), ["rx-all"]);
    assert!(changes.refused.is_on("rx-all"));

    let error = connection.get(SetFeatures::new("left", [("rx-fast", true)])).expect_err("no kernel has it");
    assert!(error.is_unsupported());
    let words = "set features: EOPNOTSUPP (Operation not supported on transport endpoint): bit name not found: \
                 ETHTOOL_A_FEATURES_WANTED / ETHTOOL_A_BITSET_BITS / ETHTOOL_A_BITSET_BITS_BIT / \
                 ETHTOOL_A_BITSET_BIT_NAME";
    assert_eq!(error.to_string(), words);
    let error =
        connection.get(SetFeatures::new("left", [("vlan-challenged", true)])).expect_err("not for users");
    assert!(error.to_string().contains("attempt to change non-ethtool features"), "{error}");
    Ok(())
}

fn feature_names() -> StringSet {
    let request = GetStrings::new([StringSetId::Features]);
    let mut names =
        Connection::open().and_then(|mut connection| connection.get(request)).expect("all have it");
    names.sets.pop().expect("asked for")
}

fn bit_maps_say_what_lists_say() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let listed = connection.get(GetFeatures::new("left"))?;
    let mut mapped = connection.get(GetFeatures::flagged("left", HeaderFlags::COMPACT_BITSETS))?;
    assert!(mapped.active.on().all(|bit| bit.name.is_none()));
    mapped.name_by(&feature_names());
    assert_eq!(mapped, listed);

    let number = listed.feature("tx-nocache-copy").expect("every kernel has it").index;
    for (is_on, bits) in [
        (true, BitsetWriter::map_of_changes([(number, true)])),
        (false, BitsetWriter::changes([(number, false)])),
    ] {
        let none: [(u32, bool); 0] = [];
        let request = SetFeatures::new("left", none).with(|attributes| attributes.wanted(bits));
        let changes = connection.get(request)?;
        assert_eq!(changes.changed.bit("tx-nocache-copy").map(|bit| bit.is_on), Some(is_on), "{changes:?}");
        assert_eq!(connection.get(GetFeatures::new("left"))?.active.is_on("tx-nocache-copy"), is_on);
    }
    Ok(())
}

/// Holds channels of a link that has those that `ethtool` calls `what` against it.
#[track_caller]
fn assert_channels_shown(link: &str, what: &str, limit: Option<u32>, count: Option<u32>) {
    let line = format!("-l {link}");
    assert_eq!(Some(ethtool_says_nth(&line, what, 0)), limit.map(|limit| limit.to_string()));
    assert_eq!(Some(ethtool_says_nth(&line, what, 1)), count.map(|count| count.to_string()));
}

fn channels_are_those_of_ethtool() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    connection.run(SetChannels::new("left").receive(2).transmit(3))?;
    let channels = connection.get(GetChannels::new("left"))?;
    assert_eq!((channels.receive, channels.transmit, channels.combined), (Some(2), Some(3), None));
    assert_channels_shown("left", "RX:", channels.receive_limit, channels.receive);
    assert_channels_shown("left", "TX:", channels.transmit_limit, channels.transmit);
    ethtool("-L left rx 3 tx 4");
    let channels = connection.get(GetChannels::new("left"))?;
    assert_eq!((channels.receive, channels.transmit), (Some(3), Some(4)));
    assert!(connection.list(AllChannels::new())?.contains(&channels));
    Ok(())
}

fn more_channels_than_there_are_are_refused_by_name() -> Result<(), Error> {
    pair();
    let error = Connection::open()?.run(SetChannels::new("left").receive(9)).expect_err("it has four queues");
    assert_eq!(
        error.to_string(),
        "set channels: EINVAL (Invalid argument): requested channel count exceeds maximum: \
         ETHTOOL_A_CHANNELS_RX_COUNT"
    );
    Ok(())
}

fn modes_of_a_tap_are_set() -> Result<(), Error> {
    tap();
    let mut connection = Connection::open()?;
    connection.run(SetLinkModes::new("tap").speed(MegabitsPerSecond(100)).duplex(Duplex::Half))?;
    assert_eq!(ethtool_says("tap", "Speed:"), "100Mb/s");
    assert_eq!(ethtool_says("tap", "Duplex:"), "Half");
    ethtool("-s tap speed 1000 duplex full autoneg off");
    let modes = connection.get(GetLinkModes::new("tap"))?;
    assert_eq!((modes.speed, modes.duplex), (Some(MegabitsPerSecond(1000)), Duplex::Full));
    connection.run(SetLinkInfo::new("tap").port(Port::Fibre).phy_address(7))?;
    assert_eq!(ethtool_says("tap", "Port:"), "FIBRE");
    assert_eq!(connection.get(GetLinkInfo::new("tap"))?.phy_address, 7);
    connection.run(SetLinkModes::new("tap").advertise(["100baseT/Half"]))?;
    connection.run(SetLinkModes::new("tap").change_advertised([("100baseT/Half", false)]))?;
    assert_unsupported(connection.run(SetLinkModes::new("tap").advertise(["100baseT/Double"])));
    Ok(())
}

fn lanes_that_cannot_be_are_refused_by_name() -> Result<(), Error> {
    tap();
    let mut connection = Connection::open()?;
    let error = connection.run(SetLinkModes::new("tap").lanes(3)).expect_err("lanes come in powers of two");
    assert_eq!(
        error.to_string(),
        "set link modes: EINVAL (Invalid argument): lanes value is invalid: ETHTOOL_A_LINKMODES_LANES"
    );
    Ok(())
}

fn messages_of_a_tap_are_set() -> Result<(), Error> {
    tap();
    let mut connection = Connection::open()?;
    let classes =
        |messages: &DebugMessages| messages.classes.on().map(ToString::to_string).collect::<Vec<_>>();
    connection.run(SetDebugMessages::new("tap").exactly(["drv", "link"]))?;
    assert_eq!(ethtool_says("tap", "Current message level:"), "0x00000005 (5)");
    connection.run(SetDebugMessages::new("tap").change([("drv", false), ("timer", true)]))?;
    let messages = connection.get(GetDebugMessages::new("tap"))?;
    assert_eq!(classes(&messages), ["link", "timer"]);
    assert_eq!(connection.list(AllDebugMessages::new())?, [messages]);
    ethtool("-s tap msglvl 0x3");
    assert_eq!(classes(&connection.get(GetDebugMessages::new("tap"))?), ["drv", "probe"]);
    let bits = BitsetWriter::exact_map([2]);
    connection.run(SetDebugMessages::new("tap").with(|attributes| attributes.classes(bits)))?;
    assert_eq!(ethtool_says("tap", "Current message level:"), "0x00000004 (4)");
    Ok(())
}

fn coalescing_of_a_tap_is_set() -> Result<(), Error> {
    tap();
    let mut connection = Connection::open()?;
    connection.run(SetCoalescing::new("tap").receive_frames(16))?;
    assert_eq!(ethtool_says("-c tap", "rx-frames:"), "16");
    ethtool("-C tap rx-frames 24");
    let coalescing = connection.get(GetCoalescing::new("tap"))?;
    assert_eq!((coalescing.receive_frames, coalescing.receive_delay), (Some(24), None));
    let error = connection.run(SetCoalescing::new("tap").low_rate(1)).expect_err("the driver has none");
    assert!(error.to_string().contains("ETHTOOL_A_COALESCE_PKT_RATE_LOW"), "{error}");
    Ok(())
}

fn time_stamping_is_that_of_ethtool() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let stamps = connection.get(GetTimestamping::new("left"))?;
    let software = Capabilities::TRANSMIT_SOFTWARE | Capabilities::RECEIVE_SOFTWARE | Capabilities::SOFTWARE;
    assert_eq!((stamps.capabilities, stamps.clock), (software, None));
    let shown = ethtool("-T left");
    for words in ["software-transmit", "software-receive", "software-system-clock", "Clock: none"] {
        assert!(shown.contains(words), "{shown}");
    }
    assert!(connection.list(AllTimestamping::new())?.iter().any(|stamps| stamps.link.name == "left"));
    Ok(())
}

fn statistics_are_those_of_ethtool() -> Result<(), Error> {
    pair();
    let mut connection = Connection::open()?;
    let statistics = connection.get(GetStatistics::new("left", StatisticsGroupId::ALL))?;
    let shown = ethtool_json("-S left --all-groups");
    let ids = StringSetId::StatisticsGroups;
    let names = connection.get(GetStrings::new([ids]))?;
    for group in &statistics.groups {
        let name = &names.set(ids).expect("asked for").strings[&group.id.into()];
        assert_eq!(shown[&**name].as_object().map(|counters| counters.len()), Some(group.counters.len()));
    }
    assert_eq!(statistics.groups.len(), 4);
    let mac = statistics.group(StatisticsGroupId::EthernetMac).expect("asked for");
    assert_eq!(mac.names, StringSetId::EthernetMacStatistics);
    assert!(connection.list(AllStatistics::new(StatisticsGroupId::ALL))?.contains(&statistics));
    let error = connection.get(GetStatistics::new("left", [])).expect_err("none asked for");
    assert!(error.to_string().contains("no stats requested"), "{error}");
    let unknown = [StatisticsGroupId::Other(99)];
    let error = connection.get(GetStatistics::new("left", unknown)).expect_err("no kernel has it");
    assert!(error.is_unsupported(), "{error}");
    Ok(())
}

/// The next event, in words.
fn next(monitor: &mut Monitor) -> String {
    let deadline = Instant::now() + Duration::from_secs(10);
    let news = monitor.next_before(deadline).expect("no error").expect("an event in time");
    let News::Event(event) = news else { panic!("{news:?}") };
    match event {
        Event::Features(message) => {
            let mut features = Features::try_from(message).unwrap();
            features.name_by(&feature_names());
            let is_on = features.active.is_on("tx-nocache-copy");
            format!("{} tx-nocache-copy {is_on}", features.link.name)
        }
        Event::Channels(message) => format!("{:?} channels", Channels::try_from(message).unwrap().transmit),
        Event::LinkModes(message) => format!("{}", LinkModes::try_from(message).unwrap().speed.unwrap()),
        Event::DebugMessages(message) => {
            format!("class {}", DebugMessages::try_from(message).unwrap().classes.on().next().unwrap())
        }
        Event::Coalescing(message) => {
            format!("{:?} frames", Coalescing::try_from(message).unwrap().receive_frames)
        }
        Event::Rings(message) => format!("{:?} entries", Rings::try_from(message).unwrap().receive),
        Event::Pause(message) => format!("pause {}", Pause::try_from(message).unwrap().receive),
        Event::WakeOnLan(message) => format!("{:?}", WakeOnLan::try_from(message).unwrap().enabled),
        Event::PrivateFlags(message) => {
            format!("{} private flags", PrivateFlags::try_from(message).unwrap().flags.on().count())
        }
        Event::Fec(message) => format!("{:?}", ErrorCorrection::try_from(message).unwrap().modes),
        other => format!("{other:?}"),
    }
}

fn changes_are_told() -> Result<(), Error> {
    pair();
    tap();
    let mut connection = Connection::open()?;
    let mut monitor = Monitor::open(Settings)?;
    ethtool("-K left tx-nocache-copy on");
    assert_eq!(next(&mut monitor), "left tx-nocache-copy true");
    connection.get(SetFeatures::new("left", [("tx-nocache-copy", false)]))?;
    assert_eq!(next(&mut monitor), "left tx-nocache-copy false");
    connection.run(SetChannels::new("left").transmit(2))?;
    assert_eq!(next(&mut monitor), "Some(2) channels");
    ethtool("-s tap speed 1000");
    assert_eq!(next(&mut monitor), "1000 Mb/s");
    connection.run(SetDebugMessages::new("tap").exactly(["probe"]))?;
    assert_eq!(next(&mut monitor), "class 1");
    connection.run(SetCoalescing::new("tap").receive_frames(5))?;
    assert_eq!(next(&mut monitor), "Some(5) frames");
    connection.run(SetCoalescing::new("tap").receive_frames(5))?;
    assert_eq!(monitor.next_before(Instant::now() + Duration::from_millis(100))?, None);
    Ok(())
}

fn a_monitor_that_reads_too_slowly_is_told_so() -> Result<(), Error> {
    tap();
    let mut connection = Connection::open()?;
    let mut monitor = Monitor::open(Settings)?;
    monitor.socket().set_receive_buffer(0).expect("the kernel's least");
    for number in 0..64 {
        connection.run(SetDebugMessages::new("tap").exactly([number % 2]))?;
    }
    let mut told = 0;
    while !matches!(monitor.next()?, News::Lost(Loss::Overrun)) {
        told += 1;
    }
    assert!(told > 0 && told < 64, "{told}");
    Ok(())
}

fn asynchronous_requests_and_events_are_the_same() -> Result<(), Error> {
    tap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = netlink_genetlink::tokio::Connection::open()?;
        let mut monitor = netlink_genetlink::ethtool::tokio::Monitor::open(Settings).await?;
        connection.run(SetCoalescing::new("tap").receive_frames(7)).await?;
        let coalescing = connection.get(GetCoalescing::new("tap")).await?;
        assert_eq!(coalescing.receive_frames, Some(7));
        assert_eq!(connection.list(AllCoalescing::new()).await?, [coalescing]);
        let News::Event(Event::Coalescing(message)) = monitor.next().await? else {
            panic!("nothing else was changed")
        };
        assert_eq!(message.attributes.receive_frames().unwrap(), Some(7));
        let nothing = tokio::time::timeout(Duration::from_millis(20), monitor.next());
        assert!(nothing.await.is_err(), "nothing else happens");
        connection.run(SetDebugMessages::new("tap").exactly(["drv"])).await?;
        assert!(matches!(monitor.next().await?, News::Event(Event::DebugMessages(_))));
        Ok(())
    })
}

fn rings_of_a_card_are_those_of_ethtool() -> Result<(), Error> {
    let card = Card::new();
    let (name, line) = (card.name.as_str(), format!("-g {}", card.name));
    let mut connection = Connection::open()?;
    connection.run(SetRings::new(name).receive(1024).receive_jumbo(16).transmit(256))?;
    for (what, value) in [("RX:", "1024"), ("RX Jumbo:", "16"), ("TX:", "256")] {
        assert_eq!(ethtool_says_nth(&line, what, 1), value, "{what}");
    }
    ethtool(&format!("-G {name} rx 2048 rx-mini 8"));
    let rings = connection.get(GetRings::new(name))?;
    assert_eq!((rings.receive, rings.receive_mini, rings.transmit), (Some(2048), Some(8), Some(256)));
    assert_eq!(rings.receive_limit.map(|limit| limit.to_string()), Some(ethtool_says(&line, "RX:")));
    assert_eq!(connection.list(AllRings::new())?, [rings]);
    let error = connection.run(SetRings::new(name).transmit(1 << 20)).expect_err("4096 are the most");
    assert_eq!(
        error.to_string(),
        "set rings: EINVAL (Invalid argument): requested ring size exceeds maximum: ETHTOOL_A_RINGS_TX"
    );
    Ok(())
}

fn channels_of_a_card_are_those_of_ethtool() -> Result<(), Error> {
    let card = Card::new();
    let mut connection = Connection::open()?;
    connection.run(SetChannels::new(card.name.as_str()).combined(2))?;
    let channels = connection.get(GetChannels::new(card.name.as_str()))?;
    assert_eq!((channels.combined, channels.combined_limit, channels.receive), (Some(2), Some(4), None));
    assert_channels_shown(&card.name, "Combined:", channels.combined_limit, channels.combined);
    Ok(())
}

fn coalescing_of_a_card_is_that_of_ethtool() -> Result<(), Error> {
    let card = Card::new();
    let (name, line) = (card.name.as_str(), format!("-c {}", card.name));
    let mut connection = Connection::open()?;
    connection.run(
        SetCoalescing::new(name)
            .receive_delay(Duration::from_micros(10))
            .receive_frames(11)
            .receive_delay_in_interrupts(Duration::from_micros(12))
            .receive_frames_in_interrupts(13)
            .transmit_delay(Duration::from_micros(14))
            .transmit_frames(15)
            .transmit_delay_in_interrupts(Duration::from_micros(16))
            .transmit_frames_in_interrupts(17)
            .statistics_interval(Duration::from_micros(18))
            .adaptive_receive(true)
            .low_rate(19)
            .receive_delay_at_low_rate(Duration::from_micros(20))
            .receive_frames_at_low_rate(21)
            .transmit_delay_at_low_rate(Duration::from_micros(22))
            .transmit_frames_at_low_rate(23)
            .high_rate(24)
            .receive_delay_at_high_rate(Duration::from_micros(25))
            .receive_frames_at_high_rate(26)
            .transmit_delay_at_high_rate(Duration::from_micros(27))
            .transmit_frames_at_high_rate(28)
            .sample_interval(Duration::from_secs(29)),
    )?;
    let names = [
        "rx-usecs",
        "rx-frames",
        "rx-usecs-irq",
        "rx-frames-irq",
        "tx-usecs",
        "tx-frames",
        "tx-usecs-irq",
        "tx-frames-irq",
        "stats-block-usecs",
        "pkt-rate-low",
        "rx-usecs-low",
        "rx-frame-low",
        "tx-usecs-low",
        "tx-frame-low",
        "pkt-rate-high",
        "rx-usecs-high",
        "rx-frame-high",
        "tx-usecs-high",
        "tx-frame-high",
        "sample-interval",
    ];
    for (value, name) in (10..).zip(names) {
        assert_eq!(ethtool_says(&line, &format!("{name}:")), value.to_string(), "{name}");
    }
    assert_eq!(ethtool_says(&line, "Adaptive RX:"), "on  TX: off");
    ethtool(&format!("-C {name} rx-usecs 100 adaptive-rx off adaptive-tx on"));
    let coalescing = connection.get(GetCoalescing::new(name))?;
    assert_eq!(coalescing.receive_delay, Some(Duration::from_micros(100)));
    assert_eq!((coalescing.adaptive_receive, coalescing.adaptive_transmit), (Some(false), Some(true)));
    assert_eq!(coalescing.sample_interval, Some(Duration::from_secs(29)));
    assert_eq!(connection.list(AllCoalescing::new())?, [coalescing]);
    Ok(())
}

fn pause_frames_of_a_card_are_those_of_ethtool() -> Result<(), Error> {
    let card = Card::new();
    let (name, line) = (card.name.as_str(), format!("-a {}", card.name));
    let mut connection = Connection::open()?;
    connection.run(SetPause::new(name).receive(true).transmit(false))?;
    for (what, state) in [("Autonegotiate:", "off"), ("RX:", "on"), ("TX:", "off")] {
        assert_eq!(ethtool_says(&line, what), state, "{what}");
    }
    ethtool(&format!("-A {name} rx off tx on"));
    let pause = connection.get(GetPause::new(name))?;
    assert_eq!((pause.autonegotiates, pause.receive, pause.transmit), (false, false, true));
    assert_eq!((pause.statistics.received, pause.statistics.transmitted), (None, None));
    assert_eq!(connection.list(AllPause::new())?, [pause]);
    Ok(())
}

fn error_correction_of_a_card_is_that_of_ethtool() -> Result<(), Error> {
    let card = Card::new();
    let (name, line) = (card.name.as_str(), format!("--show-fec {}", card.name));
    let mut connection = Connection::open()?;
    connection.run(SetFec::new(name).modes([FecMode::ReedSolomon, FecMode::BaseR]))?;
    let shown = ethtool_json(&line);
    assert_eq!(shown["config"], serde_json::json!(["RS", "BaseR"]));
    let fec = connection.get(GetFec::new(name))?;
    assert_eq!(fec.modes, [FecMode::ReedSolomon, FecMode::BaseR]);
    assert_eq!((fec.is_automatic, fec.statistics.corrected.len()), (false, 0));
    assert_eq!(shown["active"], serde_json::json!(["BaseR"]));
    assert_eq!(fec.active, Some(FecMode::BaseR));
    ethtool(&format!("--set-fec {name} encoding auto"));
    assert!(connection.get(GetFec::new(name))?.is_automatic);
    let error =
        connection.run(SetFec::new(name).is_automatic(false).modes([])).expect_err("none and not automatic");
    assert!(error.to_string().starts_with("set FEC: "), "{error}");
    Ok(())
}

fn statistics_of_a_card_are_those_of_ethtool() -> Result<(), Error> {
    let card = Card::new();
    let name = card.name.as_str();
    let mut connection = Connection::open()?;
    let pause = connection.get(GetPause::flagged(name, HeaderFlags::STATISTICS))?;
    let shown = ethtool_json(&format!("-I -a {name}"));
    assert_eq!(shown["statistics"]["tx_pause_frames"].as_u64(), pause.statistics.transmitted);
    assert_eq!(shown["statistics"]["rx_pause_frames"].as_u64(), pause.statistics.received);
    assert_eq!((pause.statistics.received, pause.statistics.transmitted), (Some(1), Some(2)));
    let fec = connection.get(GetFec::flagged(name, HeaderFlags::STATISTICS))?;
    let shown = ethtool_json(&format!("-I --show-fec {name}"));
    let total = &shown["statistics"]["corrected_blocks"]["total"];
    assert_eq!(total.as_u64(), fec.statistics.corrected.first().copied());
    assert_eq!((fec.statistics.corrected, fec.statistics.uncorrectable), (vec![123], vec![4]));
    Ok(())
}

/// The card is `xtask/lab/card_sim.c`.
fn counters_and_sizes_of_a_card_are_those_of_ethtool() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let statistics = connection.get(GetStatistics::new("card0", StatisticsGroupId::ALL))?;
    let shown = ethtool_json("-S card0 --all-groups");
    let groups = [("eth-phy", 1), ("eth-mac", 13), ("eth-ctrl", 3), ("rmon", 4)];
    for (id, (group, count)) in StatisticsGroupId::ALL.into_iter().zip(groups) {
        let group_of_ours = statistics.group(id).expect("asked for");
        let names = connection.get(GetStrings::new([group_of_ours.names]))?;
        let named: Vec<_> = group_of_ours.named(names.set(group_of_ours.names).expect("asked for")).collect();
        assert_eq!(named.len(), count, "{group}");
        for (name, counted) in named {
            assert_eq!(shown[group][name].as_u64(), Some(counted), "{group}: {name}");
        }
    }
    let rmon = statistics.group(StatisticsGroupId::Rmon).expect("asked for");
    for (sizes, key) in [(&rmon.received_sizes, "rx-pktsNtoM"), (&rmon.transmitted_sizes, "tx-pktsNtoM")] {
        let line = |sizes: &Sizes| json!({ "low": sizes.low, "high": sizes.high, "val": sizes.count });
        assert_eq!(Value::from_iter(sizes.iter().map(line)), shown["rmon"][key]);
    }
    assert_eq!(rmon.received_sizes.len(), 4);
    Ok(())
}

fn energy_efficiency_of_a_card_is_that_of_ethtool() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(
        SetEee::new("card0")
            .is_enabled(true)
            .sleeps(false)
            .sleep_delay(Duration::from_micros(40))
            .advertise(["1000baseT/Full"]),
    )?;
    let shown = ethtool("--show-eee card0");
    for line in
        ["EEE status: enabled - inactive", "Tx LPI: disabled", "Advertised EEE link modes:  1000baseT/Full"]
    {
        assert!(shown.contains(line), "{line} in {shown}");
    }
    ethtool("--set-eee card0 eee off tx-lpi on tx-timer 250 advertise 0x08");
    let eee = connection.get(GetEee::new("card0"))?;
    assert_eq!((eee.is_enabled, eee.is_active, eee.sleeps), (false, false, true));
    assert_eq!(eee.sleep_delay, Some(Duration::from_micros(250)));
    let on = |bits: &Bits| bits.on().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!((on(&eee.modes), eee.modes.bits.len()), (vec!["100baseT/Full".to_owned()], 2));
    assert_eq!(on(&eee.peer_modes), ["1000baseT/Full"]);
    assert!(connection.list(AllEee::new())?.contains(&eee));
    Ok(())
}

fn errors_of_a_card_are_told_by_lane() -> Result<(), Error> {
    let card = Card::new();
    let request = GetFec::flagged(card.name.as_str(), HeaderFlags::STATISTICS);
    let histogram = Connection::open()?.get(request)?.statistics.histogram;
    assert_eq!(histogram.iter().map(|bin| (bin.low, bin.high)).collect::<Vec<_>>(), [(0, 0), (1, 3), (4, 7)]);
    for bin in histogram.iter().filter(|bin| !bin.lanes.is_empty()) {
        assert_eq!(bin.lanes.iter().sum::<u64>(), bin.count, "{bin:?}");
    }
    Ok(())
}

/// Brings a link of the machine's first namespace into the test's.
fn fetch(link: &str) {
    let thread = fs::read_link("/proc/thread-self").expect("procfs");
    let thread = thread.file_name().and_then(|number| number.to_str()).expect("PID/task/TID");
    let line = format!("--net=/proc/1/ns/net ip link set {link} netns {thread}");
    live::run("nsenter", line.split(' '));
}

fn a_card_that_wakes_is_told_by_what() -> Result<(), Error> {
    fetch("eth0");
    let mut connection = Connection::open()?;
    let mut monitor = Monitor::open(Settings)?;
    connection.run(SetWakeOnLan::new("eth0").modes(WakeModes::MAGIC | WakeModes::ARP))?;
    assert_eq!(next(&mut monitor), "WakeModes(ARP | MAGIC)");
    assert_eq!(ethtool_says("eth0", "Wake-on:"), "ag");
    ethtool("-s eth0 wol u");
    let wake = connection.get(GetWakeOnLan::new("eth0"))?;
    assert_eq!((wake.enabled, wake.password), (WakeModes::UNICAST, None));
    assert_eq!(wake.supported, WakeModes::UNICAST | WakeModes::ARP | WakeModes::MAGIC);
    assert_eq!(ethtool_says("eth0", "Supports Wake-on:"), "uag");
    assert_eq!(connection.list(AllWakeOnLan::new())?, [wake]);
    let error = connection.run(SetWakeOnLan::new("eth0").modes(WakeModes::LINK)).expect_err("it cannot");
    assert_eq!(
        error.to_string(),
        "set wake-on-LAN: EINVAL (Invalid argument): cannot enable unsupported WoL mode: ETHTOOL_A_WOL_MODES"
    );
    Ok(())
}

/// A CAN link over a terminal, gone when dropped.
struct SerialLink(Child);

impl SerialLink {
    const NAME: &str = "can0";

    fn new() -> Self {
        let line = ["-qc", "exec ldattach -d 17 $(tty)", "/dev/null"];
        let terminal = live::command("script").args(line).stdin(Stdio::piped()).stdout(Stdio::null()).spawn();
        let link = Self(terminal.expect("it is there"));
        let deadline = Instant::now() + Duration::from_secs(60);
        while !Path::new("/sys/class/net").join(Self::NAME).exists() {
            assert!(Instant::now() < deadline, "no link");
            thread::sleep(Duration::from_millis(20));
        }
        fetch(Self::NAME);
        link
    }
}

impl Drop for SerialLink {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

fn private_flags_are_those_of_ethtool() -> Result<(), Error> {
    let _link = SerialLink::new();
    let (name, flag) = (SerialLink::NAME, "err-rst-on-open");
    let mut connection = Connection::open()?;
    let mut monitor = Monitor::open(Settings)?;
    connection.run(SetPrivateFlags::new(name).change([(flag, true)]))?;
    assert_eq!(next(&mut monitor), "1 private flags");
    assert_eq!(ethtool_says(&format!("--show-priv-flags {name}"), flag), ": on");
    ethtool(&format!("--set-priv-flags {name} {flag} off"));
    let flags = connection.get(GetPrivateFlags::new(name))?;
    assert_eq!(flags.flags.bit(flag).map(|bit| bit.is_on), Some(false));
    let mapped = connection.list(AllPrivateFlags::flagged(HeaderFlags::COMPACT_BITSETS))?;
    let names = connection.get(GetStrings::of_link(name, [StringSetId::PrivateFlags]))?;
    let mut mapped = mapped.into_iter().next().expect("a link that has some");
    mapped.flags.name_by(&names.sets[0]);
    assert_eq!(mapped, flags);
    assert_unsupported(connection.run(SetPrivateFlags::new(name).change([("absent", true)])));
    Ok(())
}

fn changes_of_a_card_are_told() -> Result<(), Error> {
    let card = Card::new();
    let name = card.name.as_str();
    let mut connection = Connection::open()?;
    let mut monitor = Monitor::open(Settings)?;
    connection.run(SetRings::new(name).receive(64))?;
    assert_eq!(next(&mut monitor), "Some(64) entries");
    ethtool(&format!("-A {name} rx on"));
    assert_eq!(next(&mut monitor), "pause true");
    connection.run(SetFec::new(name).modes([FecMode::BaseR]))?;
    assert_eq!(next(&mut monitor), "[BaseR]");
    Ok(())
}
