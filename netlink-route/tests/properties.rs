//! Every table of this crate, held to the properties that tables must have.

use netlink_core::properties;
use netlink_route::address::AddressAttributesWriter;
use netlink_route::namespace_id::NamespaceIdAttributesWriter;
use netlink_route::neighbour::{ForwardingAttributesWriter, NeighbourAttributesWriter};
use netlink_route::route::{
    ErspanOptionWriter, GeneveOptionWriter, IlaEncapsulationWriter, Ip6EncapsulationWriter,
    IpEncapsulationWriter, MplsEncapsulationWriter, RouteAttributesWriter, RouteMetricsWriter,
    Seg6EncapsulationWriter, TunnelOptionsWriter, VxlanOptionWriter, XfrmEncapsulationWriter,
};
use netlink_route::rule::RuleAttributesWriter;

properties! {
    AddressAttributesWriter,
    ErspanOptionWriter,
    ForwardingAttributesWriter,
    GeneveOptionWriter,
    IlaEncapsulationWriter,
    Ip6EncapsulationWriter,
    IpEncapsulationWriter,
    MplsEncapsulationWriter,
    NamespaceIdAttributesWriter,
    NeighbourAttributesWriter,
    RouteAttributesWriter,
    RouteMetricsWriter,
    RuleAttributesWriter,
    Seg6EncapsulationWriter,
    TunnelOptionsWriter,
    VxlanOptionWriter,
    XfrmEncapsulationWriter,
}

mod links {
    use netlink_core::properties;
    use netlink_core::testing::properties::hold_for_layout;
    use netlink_route::link::*;

    properties! {
        LinkAttributesWriter,
        LinkInfoWriter,
        LinkPropertiesWriter,
        XdpWriter,
        ProtocolDownReasonWriter,
        DevlinkPortWriter,
        DpllPinWriter,
        FamiliesWriter,
        InetAttributesWriter,
        InetSettingsWriter,
        Inet6AttributesWriter,
        MctpAttributesWriter,
        VirtualFunctionsWriter,
        VirtualFunctionWriter,
        VirtualFunctionVlansWriter,
        VirtualFunctionStatisticsWriter,
        PortProfilesWriter,
        PortProfileWriter,
        BridgeFamilyWriter,
        BridgeTunnelWriter,
        MstWriter,
        MstEntryWriter,
        MrpWriter,
        MrpInstanceWriter,
        MrpPortStateWriter,
        MrpPortRoleWriter,
        MrpRingStateWriter,
        MrpRingRoleWriter,
        MrpTestWriter,
        MrpInterconnectionRoleWriter,
        MrpInterconnectionStateWriter,
        MrpInterconnectionTestWriter,
        MrpInfoWriter,
        CfmWriter,
        CfmEndPointWriter,
        CfmDeletionWriter,
        CfmConfigurationWriter,
        CfmCheckWriter,
        CfmPeerWriter,
        CfmDefectWriter,
        CfmTransmissionWriter,
        CfmStatusWriter,
        CfmPeerStatusWriter,
        Bridge,
        BridgePort,
        QuerierStateWriter,
        Dummy,
        Veth,
        Vlan,
        VlanPrioritiesWriter,
        Vxlan,
    }

    #[test]
    fn structures() {
        hold_for_layout::<LinkHeader>();
        hold_for_layout::<LinkStatistics>();
        hold_for_layout::<LinkStatistics32>();
        hold_for_layout::<DeviceMap>();
        hold_for_layout::<VirtualFunctionGuid>();
        hold_for_layout::<BridgeId>();
        hold_for_layout::<VxlanPortRange>();
    }
}
