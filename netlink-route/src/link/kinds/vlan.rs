//! VLANs of links.

use netlink_core::table::Be;
use netlink_core::types::LinkRef;
use netlink_core::uapi::if_ether::*;
use netlink_core::{attributes, flags, layout, values};

use super::Kind;
use crate::link::AddLink;
use crate::uapi::if_link::*;
use crate::uapi::if_vlan::*;

attributes! {
    /// A VLAN (`IFLA_VLAN_*`). The link that it is a VLAN of is named by `IFLA_LINK`.
    pub struct VlanAttributes<'a>, enum VlanAttribute, writer Vlan {
        /// Its id, 0 to 4094.
        IFLA_VLAN_ID => id: u16,
        /// How it behaves.
        IFLA_VLAN_FLAGS => flags: VlanFlagsChange,
        /// Priorities of packets, as they are mapped to those in tags.
        IFLA_VLAN_EGRESS_QOS => egress[nest]: VlanPriorities<'a>,
        /// Priorities in tags, as they are mapped to those of packets.
        IFLA_VLAN_INGRESS_QOS => ingress[nest]: VlanPriorities<'a>,
        /// Protocol of its tags; 802.1Q unless set.
        IFLA_VLAN_PROTOCOL => protocol: VlanProtocol as Be,
    }
}

attributes! {
    /// A mapping of priorities (`IFLA_VLAN_QOS_MAPPING`).
    pub struct VlanPriorities<'a>, enum VlanPrioritiesAttribute, writer VlanPrioritiesWriter {
        /// Pairs. What is not named is mapped to 0.
        IFLA_VLAN_QOS_MAPPING => mappings[repeated]: VlanPriority,
    }
}

impl Kind for Vlan {
    const NAME: &'static str = "vlan";
}

impl AddLink {
    /// A VLAN of another link (`ip link add NAME link PARENT type vlan id ID`); 0 to 4094.
    pub fn vlan(name: &str, parent: impl Into<LinkRef>, id: u16) -> Self {
        Self::new(name, Vlan::new().id(id)).parent(parent)
    }
}

layout! {
    /// `struct ifla_vlan_flags`: flags, and which of them are meant.
    pub struct VlanFlagsChange = ifla_vlan_flags {
        /// The flags.
        flags => flags: VlanFlags,
        /// Those to change; when read, all.
        mask => mask: VlanFlags,
    }
}

impl From<VlanFlags> for VlanFlagsChange {
    /// All of them as they are here.
    #[inline]
    fn from(flags: VlanFlags) -> Self {
        Self { flags, mask: VlanFlags::all() }
    }
}

layout! {
    /// `struct ifla_vlan_qos_mapping`.
    pub struct VlanPriority = ifla_vlan_qos_mapping {
        /// From this priority: of a tag, 0 to 7; of a packet, any.
        from => from: u32,
        /// To this one: of a packet, any; of a tag, 0 to 7.
        to => to: u32,
    }
}

flags! {
    /// How a VLAN behaves.
    pub struct VlanFlags: u32 {
        /// Received packets lose their tag; set unless cleared.
        VLAN_FLAG_REORDER_HDR => REORDER_HEADER,
        /// Announces itself by GVRP.
        VLAN_FLAG_GVRP => GVRP,
        /// Its state does not follow the link's below.
        VLAN_FLAG_LOOSE_BINDING => LOOSE_BINDING,
        /// Announces itself by MVRP.
        VLAN_FLAG_MVRP => MVRP,
        /// Its state follows the bridge ports that are in it.
        VLAN_FLAG_BRIDGE_BINDING => BRIDGE_BINDING,
    }
}

values! {
    /// Protocol of a VLAN's tags.
    pub enum VlanProtocol: u16 {
        /// 802.1Q, the customer's tag.
        ETH_P_8021Q => Ieee8021Q,
        /// 802.1ad, the provider's tag.
        ETH_P_8021AD => Ieee8021Ad,
    }
}
