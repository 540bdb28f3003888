//! Decoding and encoding alone: a message of every common type, read in one pass, made one to keep, and written.

use std::hint::black_box;
use std::time::Duration;

use anyhow::{Context, Result};
use netlink_core::request::{Draft, Header};
use netlink_core::table::SetWriter;
use netlink_core::uapi::socket::AF_INET;
use netlink_core::wire::{Message, MessageHeader, Messages, Writer};
use netlink_genetlink::GenericHeader;
use netlink_genetlink::controller::{
    ControllerAttributesWriter, ControllerMessage, Family, GroupAttributesWriter, OperationAttributesWriter,
    OperationFlags,
};
use netlink_genetlink::wireguard::{
    self, Device, DeviceAttributesWriter, DeviceMessage, PeerAttributesWriter,
};
use netlink_netfilter::conntrack::{Flow, FlowAttributesWriter, FlowMessage, FlowStatus, Tuple};
use netlink_netfilter::nfnetlink::NetfilterHeader;
use netlink_route::address::{AddressAttributesWriter, AddressHeader, AddressMessage};
use netlink_route::link::{LinkAttributesWriter, LinkHeader, LinkInfoWriter, LinkMessage, LinkStatistics};
use netlink_route::neighbour::{NeighbourAttributesWriter, NeighbourHeader, NeighbourMessage};
use netlink_route::route::{RouteAttributesWriter, RouteHeader, RouteMessage};
use netlink_route::rule::{RuleAttributesWriter, RuleHeader, RuleMessage};
use netlink_route::{Address, HardwareAddress, InterfaceName, Link, Neighbour, Route, Rule};

use crate::measure::Outcome;
use crate::once::Run;
use crate::stage::{METRIC, ROUTER, destination};

/// Something that is done in one go.
#[derive(Debug)]
pub struct Case {
    pub name: &'static str,
    prepare: fn() -> Box<dyn Fn()>,
}

/// Three for each type: reading all attributes, owning, writing.
macro_rules! cases {
    ($($message:ident: $Message:ident => $Owned:ident;)*) => {
        pub const CASES: &[Case] = &[$(
            Case { name: concat!("read-", stringify!($message)), prepare: || {
                let bytes = $message();
                Box::new(move || {
                    let Ok(message) = $Message::try_from(first(&bytes)) else { panic!("it reads") };
                    for attribute in message.attributes {
                        let _ = black_box(attribute);
                    }
                })
            }},
            Case { name: concat!("own-", stringify!($message)), prepare: || {
                let bytes = $message();
                Box::new(move || {
                    let owned = $Message::try_from(first(&bytes)).and_then($Owned::try_from);
                    assert!(black_box(owned).is_ok());
                })
            }},
            Case { name: concat!("write-", stringify!($message)), prepare: || Box::new(|| {
                black_box($message());
            })},
        )*];
    };
}

cases! {
    link: LinkMessage => Link;
    address: AddressMessage => Address;
    route: RouteMessage => Route;
    neighbour: NeighbourMessage => Neighbour;
    rule: RuleMessage => Rule;
    flow: FlowMessage => Flow;
    family: ControllerMessage => Family;
    device: DeviceMessage => Device;
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
    let length = 16 + payload.bytes().len() as u32;
    let header = MessageHeader { length, kind: 16, flags: 2, sequence: 1, port: 1 };
    [&header.to_bytes()[..], payload.bytes()].concat()
}

fn name(text: &str) -> InterfaceName {
    text.try_into().unwrap_or_default()
}

fn link() -> Vec<u8> {
    let header = LinkHeader { index: 7, ..LinkHeader::default() };
    let hardware = HardwareAddress::from([2, 0, 0, 0, 0, 1]);
    let attributes = LinkAttributesWriter::new()
        .name(name("link7"))
        .transmit_queue_length(1000)
        .state(6.into())
        .mode(0.into())
        .mtu(1500)
        .min_mtu(68)
        .max_mtu(65535)
        .group(0)
        .promiscuity(0)
        .all_multicast(0)
        .transmit_queues(1)
        .receive_queues(1)
        .carrier(true)
        .carrier_changes(2)
        .carrier_ups(1)
        .carrier_downs(1)
        .protocol_down(false)
        .queue_discipline("noqueue")
        .statistics(LinkStatistics::default())
        .address(hardware)
        .broadcast(HardwareAddress::from([255; 6]))
        .info(LinkInfoWriter::new().kind("veth"))
        .link(6);
    message(header, attributes)
}

fn address() -> Vec<u8> {
    let header =
        AddressHeader { family: AF_INET as u8, prefix_length: 24, index: 7, ..AddressHeader::default() };
    let local = destination(1).into();
    message(header, AddressAttributesWriter::new().address(local).local(local).label(name("link7")))
}

fn route() -> Vec<u8> {
    let (family, kind) = (AF_INET as u8, 1.into());
    let header = RouteHeader { family, destination_length: 32, kind, ..RouteHeader::default() };
    let attributes =
        RouteAttributesWriter::new().table(254).destination(destination(1).into()).metric(METRIC);
    message(header, attributes.gateway(ROUTER.into()).output_link(7))
}

fn neighbour() -> Vec<u8> {
    let header = NeighbourHeader { family: AF_INET as u8, index: 7, ..NeighbourHeader::default() };
    let hardware = HardwareAddress::from([2, 0, 0, 0, 0, 1]);
    let attributes =
        NeighbourAttributesWriter::new().address(destination(1).into()).hardware_address(hardware);
    message(header, attributes.probes(1))
}

fn rule() -> Vec<u8> {
    let header = RuleHeader { family: AF_INET as u8, source_length: 32, ..RuleHeader::default() };
    let attributes = RuleAttributesWriter::new().table(100).priority(1000).source(destination(1).into());
    message(header, attributes.input_interface(name("link7")).mark(1))
}

fn flow() -> Vec<u8> {
    let original = Tuple::tcp((destination(1), 40_000), (ROUTER, 443));
    let attributes = FlowAttributesWriter::new()
        .original(original.to_attributes())
        .reply(original.reversed().to_attributes())
        .status(FlowStatus::CONFIRMED | FlowStatus::ASSURED)
        .timeout(Duration::from_secs(100).as_secs() as u32)
        .mark(0)
        .id(1)
        .use_count(1);
    message(NetfilterHeader::default(), attributes)
}

fn family() -> Vec<u8> {
    let operations = (1..=4).map(|command| {
        OperationAttributesWriter::new().command(command).flags(OperationFlags::DO | OperationFlags::DUMP)
    });
    let groups = [GroupAttributesWriter::new().name("notify").id(16)];
    let attributes = ControllerAttributesWriter::new().name("family").id(30).version(1).header_size(0);
    message(GenericHeader::default(), attributes.greatest_attribute(9).operations(operations).groups(groups))
}

fn device() -> Vec<u8> {
    let peers = (0..4).map(|number: u8| {
        let allowed = wireguard::AllowedIpAttributesWriter::new()
            .family(AF_INET as u16)
            .address(destination(number.into()).into())
            .prefix_length(32);
        PeerAttributesWriter::new()
            .public_key([number; 32].into())
            .endpoint((ROUTER, 51820).into())
            .received_bytes(1)
            .sent_bytes(2)
            .allowed_ips([allowed])
    });
    let attributes = DeviceAttributesWriter::new().index(7).name(name("wg0")).listen_port(51820).peers(peers);
    message(GenericHeader::default(), attributes)
}
