//! Every table of this crate, held to the properties that tables must have.

use netlink_core::properties;
use netlink_netfilter::conntrack::expectation::{
    ExpectationAttributesWriter, ExpectationNatAttributesWriter,
};
use netlink_netfilter::conntrack::statistics::*;
use netlink_netfilter::conntrack::tuple::*;
use netlink_netfilter::conntrack::*;
use netlink_netfilter::log::{
    ConfigAttributesWriter as LogConfigAttributesWriter, PacketAttributesWriter as LogPacketAttributesWriter,
};
use netlink_netfilter::nfnetlink::BatchAttributesWriter;
use netlink_netfilter::packet::VlanAttributesWriter;
use netlink_netfilter::queue::{ConfigAttributesWriter, PacketAttributesWriter};

properties! {
    AddressAttributesWriter,
    BatchAttributesWriter,
    ConfigAttributesWriter,
    CounterAttributesWriter,
    DccpAttributesWriter,
    ExpectationAttributesWriter,
    ExpectationNatAttributesWriter,
    ExpectationStatisticsAttributesWriter,
    FilterAttributesWriter,
    FlowAttributesWriter,
    FlowStatisticsAttributesWriter,
    HelperAttributesWriter,
    LogConfigAttributesWriter,
    LogPacketAttributesWriter,
    NatAttributesWriter,
    NatPortAttributesWriter,
    PacketAttributesWriter,
    ProtocolAttributesWriter,
    ProtocolStateAttributesWriter,
    SctpAttributesWriter,
    SecurityAttributesWriter,
    SequenceAttributesWriter,
    SynproxyAttributesWriter,
    TcpAttributesWriter,
    TimestampAttributesWriter,
    TupleAttributesWriter,
    UsageAttributesWriter,
    VlanAttributesWriter,
}
