//! Messages of route netlink.

use netlink_core::uapi::socket::AF_INET;
use netlink_route::HardwareAddress;
use netlink_route::address::{AddressAttributesWriter, AddressHeader};
use netlink_route::link::{LinkAttributesWriter, LinkHeader, LinkInfoWriter, LinkStatistics};
use netlink_route::namespace_id::{GeneralHeader, NamespaceIdAttributesWriter};
use netlink_route::neighbour::{NeighbourAttributesWriter, NeighbourHeader};
use netlink_route::route::{RouteAttributesWriter, RouteHeader};
use netlink_route::rule::{RuleAttributesWriter, RuleHeader};

use super::{message, name};
use crate::stage::{METRIC, ROUTER, destination};

pub fn link() -> Vec<u8> {
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

pub fn address() -> Vec<u8> {
    let header =
        AddressHeader { family: AF_INET as u8, prefix_length: 24, index: 7, ..AddressHeader::default() };
    let local = destination(1).into();
    message(header, AddressAttributesWriter::new().address(local).local(local).label(name("link7")))
}

pub fn route() -> Vec<u8> {
    let (family, kind) = (AF_INET as u8, 1.into());
    let header = RouteHeader { family, destination_length: 32, kind, ..RouteHeader::default() };
    let attributes =
        RouteAttributesWriter::new().table(254).destination(destination(1).into()).metric(METRIC);
    message(header, attributes.gateway(ROUTER.into()).output_link(7))
}

pub fn neighbour() -> Vec<u8> {
    let header = NeighbourHeader { family: AF_INET as u8, index: 7, ..NeighbourHeader::default() };
    let hardware = HardwareAddress::from([2, 0, 0, 0, 0, 1]);
    let attributes =
        NeighbourAttributesWriter::new().address(destination(1).into()).hardware_address(hardware);
    message(header, attributes.probes(1))
}

pub fn rule() -> Vec<u8> {
    let header = RuleHeader { family: AF_INET as u8, source_length: 32, ..RuleHeader::default() };
    let attributes = RuleAttributesWriter::new().table(100).priority(1000).source(destination(1).into());
    message(header, attributes.input_interface(name("link7")).mark(1))
}

pub fn namespace_id() -> Vec<u8> {
    message(GeneralHeader::default(), NamespaceIdAttributesWriter::new().id(3))
}
