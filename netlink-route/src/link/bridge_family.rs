//! What messages of the family `AF_BRIDGE` tell of a link (`IFLA_BRIDGE_*`), but for MRP and CFM.

use netlink_core::{attributes, flags, layout, values};

use super::cfm::Cfm;
use super::kinds::PortState;
use super::mrp::Mrp;
use crate::uapi::if_bridge::*;

attributes! {
    /// `IFLA_AF_SPEC` of messages of the family `AF_BRIDGE`: what a bridge, or a link that bridges in its
    /// hardware, knows of one of its ports.
    pub struct BridgeFamily<'a>, enum BridgeFamilyAttribute, writer BridgeFamilyWriter {
        /// In requests: whether the bridge is meant, or the port itself.
        IFLA_BRIDGE_FLAGS => flags: BridgeTarget,
        /// How the hardware bridges.
        IFLA_BRIDGE_MODE => mode: BridgeMode,
        /// VLANs of the port; a range is two, one flagged as its begin and one as its end.
        IFLA_BRIDGE_VLAN_INFO => vlans[repeated]: BridgeVlan,
        /// Tunnels of the port's VLANs; ranges as above.
        IFLA_BRIDGE_VLAN_TUNNEL_INFO => tunnels[repeated nest]: BridgeTunnel<'a>,
        /// The media redundancy protocol.
        IFLA_BRIDGE_MRP => mrp[nest]: Mrp<'a>,
        /// Connectivity fault management.
        IFLA_BRIDGE_CFM => cfm[nest]: Cfm<'a>,
        /// Multiple spanning trees.
        IFLA_BRIDGE_MST => mst[nest]: Mst<'a>,
    }
}

attributes! {
    /// The tunnel of a VLAN of a bridge port (`IFLA_BRIDGE_VLAN_TUNNEL_*`).
    pub struct BridgeTunnel<'a>, enum BridgeTunnelAttribute, writer BridgeTunnelWriter {
        /// Id of the tunnel.
        IFLA_BRIDGE_VLAN_TUNNEL_ID => id: u32,
        /// Id of the VLAN.
        IFLA_BRIDGE_VLAN_TUNNEL_VID => vlan: u16,
        /// Whether this is one end of a range.
        IFLA_BRIDGE_VLAN_TUNNEL_FLAGS => flags: BridgeVlanFlags,
    }
}

attributes! {
    /// Multiple spanning trees of a bridge port (`IFLA_BRIDGE_MST_*`).
    pub struct Mst<'a>, enum MstAttribute, writer MstWriter {
        /// The port in one of them.
        IFLA_BRIDGE_MST_ENTRY => entries[repeated nest]: MstEntry<'a>,
    }
}

attributes! {
    /// A bridge port in one of several spanning trees (`IFLA_BRIDGE_MST_ENTRY_*`).
    pub struct MstEntry<'a>, enum MstEntryAttribute, writer MstEntryWriter {
        /// Number of the tree, 1 to 4094.
        IFLA_BRIDGE_MST_ENTRY_MSTI => instance: u16,
        /// The port's state in it.
        IFLA_BRIDGE_MST_ENTRY_STATE => state: PortState,
    }
}

layout! {
    /// `struct bridge_vlan_info`: a VLAN of a bridge port.
    pub struct BridgeVlan = bridge_vlan_info {
        /// What it is to the port.
        flags => flags: BridgeVlanFlags,
        /// Its id, 1 to 4094.
        vid => id: u16,
    }
}

flags! {
    /// Whom a request of the family `AF_BRIDGE` is for.
    pub struct BridgeTarget: u16 {
        /// The bridge.
        BRIDGE_FLAGS_MASTER => MASTER,
        /// The link itself.
        BRIDGE_FLAGS_SELF => SELF,
    }
}

flags! {
    /// What a VLAN is to a bridge port.
    pub struct BridgeVlanFlags: u16 {
        /// In requests: the bridge's own VLAN is meant.
        BRIDGE_VLAN_INFO_MASTER => MASTER,
        /// Packets that come without a tag belong to it.
        BRIDGE_VLAN_INFO_PVID => PVID,
        /// Its packets leave without a tag.
        BRIDGE_VLAN_INFO_UNTAGGED => UNTAGGED,
        /// First of a range.
        BRIDGE_VLAN_INFO_RANGE_BEGIN => RANGE_BEGIN,
        /// Last of a range.
        BRIDGE_VLAN_INFO_RANGE_END => RANGE_END,
        /// The bridge itself takes part in it.
        BRIDGE_VLAN_INFO_BRENTRY => BRIDGE_ENTRY,
        /// In requests: change its options only.
        BRIDGE_VLAN_INFO_ONLY_OPTS => ONLY_OPTIONS,
    }
}

values! {
    /// How hardware bridges.
    pub enum BridgeMode: u16 {
        /// Among its virtual functions.
        BRIDGE_MODE_VEB => Veb,
        /// By way of the switch outside.
        BRIDGE_MODE_VEPA => Vepa,
        /// It does not tell.
        BRIDGE_MODE_UNDEF => Undefined,
    }
}
