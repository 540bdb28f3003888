//! Decoding and encoding alone: a message of every type, read in one pass, made one to keep, and written.

mod connector;
mod crypto;
mod ethtool;
mod generic;
mod netfilter;
mod route;
mod uevent;

use std::hint::black_box;

use anyhow::{Context, Result};
use netlink_core::request::{Draft, Header};
use netlink_core::table::SetWriter;
use netlink_core::wire::{Message, MessageHeader, Messages, Writer};
use netlink_crypto::{Algorithm, AlgorithmMessage};
use netlink_genetlink::controller::{ControllerMessage, Family};
use netlink_genetlink::ethtool::channels::{Channels, ChannelsMessage};
use netlink_genetlink::ethtool::coalesce::{CoalesceMessage, Coalescing};
use netlink_genetlink::ethtool::debug::{DebugMessage, DebugMessages};
use netlink_genetlink::ethtool::eee::{EeeMessage, EnergyEfficiency};
use netlink_genetlink::ethtool::features::{FeatureChanges, Features, FeaturesMessage};
use netlink_genetlink::ethtool::fec::{ErrorCorrection, FecMessage};
use netlink_genetlink::ethtool::link_info::{LinkInfo, LinkInfoMessage};
use netlink_genetlink::ethtool::link_modes::{LinkModes, LinkModesMessage};
use netlink_genetlink::ethtool::link_state::{LinkState, LinkStateMessage};
use netlink_genetlink::ethtool::pause::{Pause, PauseMessage};
use netlink_genetlink::ethtool::private_flags::{PrivateFlags, PrivateFlagsMessage};
use netlink_genetlink::ethtool::rings::{Rings, RingsMessage};
use netlink_genetlink::ethtool::statistics::{Statistics, StatisticsMessage};
use netlink_genetlink::ethtool::strings::{Strings, StringsMessage};
use netlink_genetlink::ethtool::timestamping::{Timestamping, TimestampingMessage};
use netlink_genetlink::ethtool::wake_on_lan::{WakeMessage, WakeOnLan};
use netlink_genetlink::policy::PolicyMap;
use netlink_genetlink::taskstats::{CgroupMessage, CgroupStatistics, Exit, Task, TaskMessage};
use netlink_genetlink::wireguard::{Device, DeviceMessage};
use netlink_netfilter::conntrack::expectation::ExpectationMessage;
use netlink_netfilter::conntrack::statistics::{
    CpuExpectationStatistics, CpuFlowStatistics, ExpectationStatisticsMessage, FlowStatisticsMessage,
    UsageMessage,
};
use netlink_netfilter::conntrack::{Expectation, Flow, FlowMessage, Usage};
use netlink_netfilter::{log, queue};
use netlink_route::address::AddressMessage;
use netlink_route::link::LinkMessage;
use netlink_route::namespace_id::NamespaceIdMessage;
use netlink_route::neighbour::NeighbourMessage;
use netlink_route::route::RouteMessage;
use netlink_route::rule::RuleMessage;
use netlink_route::{Address, InterfaceName, Link, NamespaceId, Neighbour, Route, Rule};
use netlink_uevent::Origin;

use crate::measure::Outcome;
use crate::once::Run;

/// Something that is done in one go.
#[derive(Debug)]
pub struct Case {
    pub name: &'static str,
    prepare: fn() -> Box<dyn Fn()>,
}

/// Three for each type that comes as attributes: reading all of them, owning, writing. Of others, what there is to do
/// with their bytes.
macro_rules! cases {
    (
        attributes { $($module:ident::$message:ident: $Message:ty => $Owned:ty;)* }
        bytes { $($verb:ident $from:ident::$bytes:ident: $work:expr;)* }
    ) => {
        pub const CASES: &[Case] = &[
            $(
                Case { name: concat!("read-", stringify!($message)), prepare: || {
                    over($module::$message(), |bytes| {
                        let Ok(message) = <$Message>::try_from(first(bytes)) else { panic!("it reads") };
                        for attribute in message.attributes {
                            let _ = black_box(attribute);
                        }
                    })
                }},
                Case { name: concat!("own-", stringify!($message)), prepare: || {
                    over($module::$message(), |bytes| {
                        let owned = <$Message>::try_from(first(bytes)).and_then(<$Owned>::try_from);
                        assert!(black_box(owned).is_ok());
                    })
                }},
                Case { name: concat!("write-", stringify!($message)), prepare: || Box::new(|| {
                    black_box($module::$message());
                })},
            )*
            $(
                Case { name: concat!(stringify!($verb), "-", stringify!($bytes)), prepare: || {
                    over($from::$bytes(), $work)
                }},
            )*
        ];
    };
}

cases! {
    attributes {
        route::link: LinkMessage => Link;
        route::address: AddressMessage => Address;
        route::route: RouteMessage => Route;
        route::neighbour: NeighbourMessage => Neighbour;
        route::rule: RuleMessage => Rule;
        netfilter::flow: FlowMessage => Flow;
        generic::family: ControllerMessage => Family;
        generic::device: DeviceMessage => Device;
        route::namespace_id: NamespaceIdMessage => NamespaceId;
        netfilter::expectation: ExpectationMessage => Expectation;
        netfilter::usage: UsageMessage => Usage;
        netfilter::flow_statistics: FlowStatisticsMessage => CpuFlowStatistics;
        netfilter::expectation_statistics: ExpectationStatisticsMessage => CpuExpectationStatistics;
        netfilter::queued: queue::PacketMessage => queue::Packet;
        netfilter::logged: log::PacketMessage => log::LoggedPacket;
        generic::policy: ControllerMessage => PolicyMap;
        generic::task: TaskMessage => Task;
        generic::exit: TaskMessage => Exit;
        generic::cgroup: CgroupMessage => CgroupStatistics;
        ethtool::link_info: LinkInfoMessage => LinkInfo;
        ethtool::link_modes: LinkModesMessage => LinkModes;
        ethtool::link_state: LinkStateMessage => LinkState;
        ethtool::features: FeaturesMessage => Features;
        ethtool::feature_changes: FeaturesMessage => FeatureChanges;
        ethtool::rings: RingsMessage => Rings;
        ethtool::channels: ChannelsMessage => Channels;
        ethtool::coalescing: CoalesceMessage => Coalescing;
        ethtool::pause: PauseMessage => Pause;
        ethtool::wake_on_lan: WakeMessage => WakeOnLan;
        ethtool::fec: FecMessage => ErrorCorrection;
        ethtool::private_flags: PrivateFlagsMessage => PrivateFlags;
        ethtool::eee: EeeMessage => EnergyEfficiency;
        ethtool::debug_messages: DebugMessage => DebugMessages;
        ethtool::statistics: StatisticsMessage => Statistics;
        ethtool::strings: StringsMessage => Strings;
        ethtool::timestamping: TimestampingMessage => Timestamping;
        crypto::algorithm: AlgorithmMessage => Algorithm;
        crypto::algorithm_statistics: AlgorithmMessage => netlink_crypto::Statistics;
    }
    bytes {
        own connector::process_event: connector::own_process_event;
        read connector::one_wire: connector::read_one_wire;
        own connector::one_wire: connector::own_one_wire;
        write connector::one_wire: connector::write_one_wire;
        read uevent::kernel_event: |bytes| uevent::read(Origin::Kernel, bytes);
        own uevent::kernel_event: |bytes| uevent::own(Origin::Kernel, bytes);
        read uevent::udev_event: |bytes| uevent::read(Origin::Udev, bytes);
        own uevent::udev_event: |bytes| uevent::own(Origin::Udev, bytes);
        write uevent::udev_event: |_| drop(black_box(uevent::udev_event()));
    }
}

impl Case {
    pub fn of_name(name: &str) -> Option<&'static Self> {
        CASES.iter().find(|case| case.name == name)
    }

    /// What does it once.
    pub fn once(&self) -> Box<dyn Fn()> {
        (self.prepare)()
    }
}

/// A case done so many times, as one run.
pub fn prepare(case: &str, times: u32) -> Result<Run> {
    let once = Case::of_name(case).context("no such case")?.once();
    Ok(Box::new(move || {
        (0..times).for_each(|_| once());
        Ok(Outcome::of(times.into()))
    }))
}

/// Work to be done over and over, upon the same bytes.
fn over(bytes: Vec<u8>, work: impl Fn(&[u8]) + 'static) -> Box<dyn Fn()> {
    Box::new(move || work(&bytes))
}

fn first(bytes: &[u8]) -> Message<'_> {
    let Some(Ok(message)) = Messages::new(bytes).next() else { panic!("there is one") };
    message
}

/// A message as the kernel would send it.
fn message<H: Header, W: SetWriter>(header: H, attributes: W) -> Vec<u8> {
    let mut draft = Draft::new(header);
    draft.attributes = attributes;
    let mut payload = Writer::new();
    draft.write(&mut payload);
    around(payload.bytes())
}

/// A message around its payload.
fn around(payload: &[u8]) -> Vec<u8> {
    let length = 16 + payload.len() as u32;
    let header = MessageHeader { length, kind: 16, flags: 2, sequence: 1, port: 1 };
    [&header.to_bytes()[..], payload].concat()
}

fn name(text: &str) -> InterfaceName {
    text.try_into().unwrap_or_default()
}
