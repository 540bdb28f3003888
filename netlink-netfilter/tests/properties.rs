//! Every table of this crate, held to the properties that tables must have.

use netlink_core::properties;
use netlink_netfilter::conntrack::expectation::{
    ExpectationAttributesWriter, ExpectationNatAttributesWriter,
};
use netlink_netfilter::conntrack::statistics::*;
use netlink_netfilter::conntrack::tuple::*;
use netlink_netfilter::conntrack::*;
use netlink_netfilter::nfnetlink::BatchAttributesWriter;

properties! {
    AddressAttributesWriter,
    BatchAttributesWriter,
    CounterAttributesWriter,
    DccpAttributesWriter,
    ExpectationAttributesWriter,
    ExpectationNatAttributesWriter,
    ExpectationStatisticsAttributesWriter,
    FilterAttributesWriter,
    FlowAttributesWriter,
    FlowStatisticsAttributesWriter,
    HelperAttributesWriter,
    NatAttributesWriter,
    NatPortAttributesWriter,
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
}
