//! Every table of this crate, held to the properties that tables must have.

use netlink_core::properties;
use netlink_route::address::AddressAttributesWriter;
use netlink_route::route::{
    ErspanOptionWriter, GeneveOptionWriter, IlaEncapsulationWriter, Ip6EncapsulationWriter,
    IpEncapsulationWriter, MplsEncapsulationWriter, RouteAttributesWriter, RouteMetricsWriter,
    Seg6EncapsulationWriter, TunnelOptionsWriter, VxlanOptionWriter, XfrmEncapsulationWriter,
};
use netlink_route::rule::RuleAttributesWriter;

properties! {
    AddressAttributesWriter,
    ErspanOptionWriter,
    GeneveOptionWriter,
    IlaEncapsulationWriter,
    Ip6EncapsulationWriter,
    IpEncapsulationWriter,
    MplsEncapsulationWriter,
    RouteAttributesWriter,
    RouteMetricsWriter,
    RuleAttributesWriter,
    Seg6EncapsulationWriter,
    TunnelOptionsWriter,
    VxlanOptionWriter,
    XfrmEncapsulationWriter,
}
