//! Messages of netfilter.

use netlink_core::uapi::if_ether::{ETH_P_8021Q, ETH_P_IP};
use netlink_netfilter::conntrack::expectation::{ExpectationAttributesWriter, ExpectationFlags};
use netlink_netfilter::conntrack::statistics::{
    ExpectationStatisticsAttributesWriter, FlowStatisticsAttributesWriter, UsageAttributesWriter,
};
use netlink_netfilter::conntrack::{FlowAttributesWriter, FlowStatus, Tuple};
use netlink_netfilter::nfnetlink::NetfilterHeader;
use netlink_netfilter::packet::{Arrival, Hook, Relation, SourceAddress, VlanAttributesWriter};
use netlink_netfilter::{Family, log, queue};

use super::message;
use crate::stage::{ROUTER, destination};

/// What is in a packet: an echo request has as much.
const PAYLOAD: [u8; 84] = [0x45; 84];

pub fn flow() -> Vec<u8> {
    message(header(), flow_attributes())
}

fn flow_attributes() -> FlowAttributesWriter {
    let original = connection();
    FlowAttributesWriter::new()
        .original(original.to_attributes())
        .reply(original.reversed().to_attributes())
        .status(FlowStatus::CONFIRMED | FlowStatus::ASSURED)
        .timeout(100)
        .mark(0)
        .id(1)
        .use_count(1)
}

/// A data connection of FTP.
pub fn expectation() -> Vec<u8> {
    let mask = Tuple::tcp(([255; 4], 0), ([255; 4], u16::MAX));
    let attributes = ExpectationAttributesWriter::new()
        .tuple(Tuple::tcp((destination(1), 0), (ROUTER, 50_000)).to_attributes())
        .mask(mask.to_attributes())
        .master(connection().to_attributes())
        .timeout(300)
        .id(1)
        .flags(ExpectationFlags::empty())
        .class(0)
        .helper("ftp");
    message(header(), attributes)
}

pub fn usage() -> Vec<u8> {
    message(header(), UsageAttributesWriter::new().flows(1000).limit(262_144))
}

pub fn flow_statistics() -> Vec<u8> {
    let attributes = FlowStatisticsAttributesWriter::new()
        .found(0)
        .invalid(7)
        .inserted(0)
        .insertion_failed(0)
        .dropped(0)
        .dropped_early(0)
        .errors(0)
        .search_restarted(2)
        .clashes_resolved(1)
        .chain_too_long(0);
    message(header(), attributes)
}

pub fn expectation_statistics() -> Vec<u8> {
    message(header(), ExpectationStatisticsAttributesWriter::new().met(1).created(1).deleted(0))
}

/// A packet that came in, with its flow.
pub fn queued() -> Vec<u8> {
    let packet = queue::PacketHeader { id: 1, protocol: ETH_P_IP as u16, hook: Hook::Input };
    let attributes = queue::PacketAttributesWriter::new()
        .header(packet)
        .input(7)
        .mark(1)
        .source(SOURCE)
        .arrival(ARRIVAL)
        .vlan(vlan())
        .flow(flow_attributes())
        .relation(Relation::Established)
        .user(1000)
        .group(1000)
        .original_length(PAYLOAD.len() as u32)
        .payload(&PAYLOAD);
    message(header(), attributes)
}

/// A packet that came in, with its flow and numbers.
pub fn logged() -> Vec<u8> {
    let attributes = log::PacketAttributesWriter::new()
        .header(log::PacketHeader { protocol: ETH_P_IP as u16, hook: Hook::Input })
        .prefix("dropped: ")
        .input(7)
        .mark(1)
        .source(SOURCE)
        .link_type(1)
        .hardware_header_length(14)
        .hardware_header(&[2; 14])
        .arrival(ARRIVAL)
        .user(1000)
        .group(1000)
        .sequence(1)
        .global_sequence(1)
        .flow(flow_attributes())
        .relation(Relation::Established)
        .vlan(vlan())
        .payload(&PAYLOAD);
    message(header(), attributes)
}

const SOURCE: SourceAddress = SourceAddress { length: 6, bytes: [2, 0, 0, 0, 0, 1, 0, 0] };
const ARRIVAL: Arrival = Arrival { seconds: 1_700_000_000, microseconds: 250_000 };

fn vlan() -> VlanAttributesWriter {
    VlanAttributesWriter::new().protocol(ETH_P_8021Q as u16).control(100)
}

fn connection() -> Tuple {
    Tuple::tcp((destination(1), 40_000), (ROUTER, 443))
}

fn header() -> NetfilterHeader {
    NetfilterHeader::of_family(Family::Ipv4)
}
