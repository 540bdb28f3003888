//! Virtual functions of links (`IFLA_VF_*`) and what switches are told of ports (`IFLA_PORT_*`).

use netlink_core::table::Be;
use netlink_core::{attributes, layout, values};

use crate::uapi::if_link::*;

attributes! {
    /// Virtual functions of a link (`IFLA_VF_INFO`).
    pub struct VirtualFunctions<'a>, enum VirtualFunctionsAttribute, writer VirtualFunctionsWriter {
        /// One of them.
        IFLA_VF_INFO => functions[repeated nest]: VirtualFunction<'a>,
    }
}

attributes! {
    /// A virtual function (`IFLA_VF_*`). Each structure in it names the function by its number.
    pub struct VirtualFunction<'a>, enum VirtualFunctionAttribute, writer VirtualFunctionWriter {
        /// Its link-layer address.
        IFLA_VF_MAC => address: VirtualFunctionAddress,
        /// The VLAN it is bound to.
        IFLA_VF_VLAN => vlan: VirtualFunctionVlan,
        /// The rate it sends at; superseded by [`rate`](Self::rate).
        IFLA_VF_TX_RATE => transmit_rate: VirtualFunctionTransmitRate,
        /// Whether packets with other source addresses are dropped.
        IFLA_VF_SPOOFCHK => spoof_check: VirtualFunctionSpoofCheck,
        /// Whether it has a carrier.
        IFLA_VF_LINK_STATE => link_state: VirtualFunctionLinkState,
        /// The rates it sends at.
        IFLA_VF_RATE => rate: VirtualFunctionRate,
        /// Whether it may ask for the hash of received packets.
        IFLA_VF_RSS_QUERY_EN => hash_query: VirtualFunctionHashQuery,
        /// Its counters.
        IFLA_VF_STATS => statistics[nest]: VirtualFunctionStatistics<'a>,
        /// Whether it may do what only trusted ones may.
        IFLA_VF_TRUST => trust: VirtualFunctionTrust,
        /// Its InfiniBand node.
        IFLA_VF_IB_NODE_GUID => node: VirtualFunctionGuid,
        /// Its InfiniBand port.
        IFLA_VF_IB_PORT_GUID => port: VirtualFunctionGuid,
        /// The VLANs it is bound to.
        IFLA_VF_VLAN_LIST => vlans[nest]: VirtualFunctionVlans<'a>,
        /// Its link-layer broadcast address.
        IFLA_VF_BROADCAST => broadcast: VirtualFunctionBroadcast,
    }
}

attributes! {
    /// VLANs of a virtual function.
    pub struct VirtualFunctionVlans<'a>, enum VirtualFunctionVlansAttribute, writer VirtualFunctionVlansWriter {
        /// One of them. The kernel takes one.
        IFLA_VF_VLAN_INFO => vlans[repeated]: VirtualFunctionVlanInfo,
    }
}

attributes! {
    /// Counters of a virtual function (`IFLA_VF_STATS_*`).
    pub struct VirtualFunctionStatistics<'a>, enum VirtualFunctionStatistic,
        writer VirtualFunctionStatisticsWriter
    {
        /// Packets received.
        IFLA_VF_STATS_RX_PACKETS => received_packets: u64,
        /// Packets sent.
        IFLA_VF_STATS_TX_PACKETS => sent_packets: u64,
        /// Bytes received.
        IFLA_VF_STATS_RX_BYTES => received_bytes: u64,
        /// Bytes sent.
        IFLA_VF_STATS_TX_BYTES => sent_bytes: u64,
        /// Broadcast packets received.
        IFLA_VF_STATS_BROADCAST => received_broadcast: u64,
        /// Multicast packets received.
        IFLA_VF_STATS_MULTICAST => received_multicast: u64,
        /// Aligns the next attribute.
        IFLA_VF_STATS_PAD => padding: (),
        /// Received packets dropped.
        IFLA_VF_STATS_RX_DROPPED => receive_dropped: u64,
        /// Packets dropped instead of being sent.
        IFLA_VF_STATS_TX_DROPPED => send_dropped: u64,
    }
}

attributes! {
    /// Port profiles of virtual functions (`IFLA_VF_PORT`).
    pub struct PortProfiles<'a>, enum PortProfilesAttribute, writer PortProfilesWriter {
        /// That of one function.
        IFLA_VF_PORT => profiles[repeated nest]: PortProfile<'a>,
    }
}

attributes! {
    /// What a switch is told of a port (`IFLA_PORT_*`; IEEE 802.1Qbg and 802.1Qbh).
    pub struct PortProfile<'a>, enum PortProfileAttribute, writer PortProfileWriter {
        /// Number of the virtual function.
        IFLA_PORT_VF => function: u32,
        /// Name of the profile; at most 40 bytes.
        IFLA_PORT_PROFILE => profile: &'a str,
        /// Kind of virtual station; the kernel ignores it.
        IFLA_PORT_VSI_TYPE => station: VirtualStation,
        /// UUID of the virtual station.
        IFLA_PORT_INSTANCE_UUID => instance: [u8; 16],
        /// UUID of the host.
        IFLA_PORT_HOST_UUID => host: [u8; 16],
        /// What is asked of the switch.
        IFLA_PORT_REQUEST => request: PortRequest,
        /// What the switch answered.
        IFLA_PORT_RESPONSE => response: PortResponse,
    }
}

layout! {
    /// `struct ifla_vf_mac`.
    pub struct VirtualFunctionAddress = ifla_vf_mac {
        /// Number of the virtual function.
        vf => function: u32,
        /// The address, as long as the link's, then zeros.
        mac => address: [u8; 32],
    }
}

layout! {
    /// `struct ifla_vf_broadcast`.
    pub struct VirtualFunctionBroadcast = ifla_vf_broadcast {
        /// The address, as long as the link's, then zeros.
        broadcast => address: [u8; 32],
    }
}

layout! {
    /// `struct ifla_vf_vlan`.
    pub struct VirtualFunctionVlan = ifla_vf_vlan {
        /// Number of the virtual function.
        vf => function: u32,
        /// Id of the VLAN, 1 to 4095; 0 for none.
        vlan => id: u32,
        /// Priority, 0 to 7.
        qos => priority: u32,
    }
}

layout! {
    /// `struct ifla_vf_vlan_info`.
    pub struct VirtualFunctionVlanInfo = ifla_vf_vlan_info {
        /// Number of the virtual function.
        vf => function: u32,
        /// Id of the VLAN, 1 to 4095; 0 for none.
        vlan => id: u32,
        /// Priority, 0 to 7.
        qos => priority: u32,
        /// Protocol of the tag: 0x8100 or 0x88a8 (`ETH_P_8021Q`, `ETH_P_8021AD`).
        vlan_proto => protocol: u16 as Be,
    }
}

layout! {
    /// `struct ifla_vf_tx_rate`.
    pub struct VirtualFunctionTransmitRate = ifla_vf_tx_rate {
        /// Number of the virtual function.
        vf => function: u32,
        /// Megabits per second at most; 0 for no limit.
        rate => rate: u32,
    }
}

layout! {
    /// `struct ifla_vf_rate`.
    pub struct VirtualFunctionRate = ifla_vf_rate {
        /// Number of the virtual function.
        vf => function: u32,
        /// Megabits per second at least.
        min_tx_rate => least: u32,
        /// Megabits per second at most; 0 for no limit.
        max_tx_rate => most: u32,
    }
}

layout! {
    /// `struct ifla_vf_spoofchk`.
    pub struct VirtualFunctionSpoofCheck = ifla_vf_spoofchk {
        /// Number of the virtual function.
        vf => function: u32,
        /// 0 for off, 1 for on; all ones where the driver does not tell.
        setting => setting: u32,
    }
}

layout! {
    /// `struct ifla_vf_rss_query_en`.
    pub struct VirtualFunctionHashQuery = ifla_vf_rss_query_en {
        /// Number of the virtual function.
        vf => function: u32,
        /// 0 for off, 1 for on; all ones where the driver does not tell.
        setting => setting: u32,
    }
}

layout! {
    /// `struct ifla_vf_trust`.
    pub struct VirtualFunctionTrust = ifla_vf_trust {
        /// Number of the virtual function.
        vf => function: u32,
        /// 0 for off, 1 for on; all ones where the driver does not tell.
        setting => setting: u32,
    }
}

layout! {
    /// `struct ifla_vf_link_state`.
    pub struct VirtualFunctionLinkState = ifla_vf_link_state {
        /// Number of the virtual function.
        vf => function: u32,
        /// Whether it has a carrier.
        link_state => state: CarrierPolicy,
    }
}

layout! {
    /// `struct ifla_vf_guid`.
    pub struct VirtualFunctionGuid = ifla_vf_guid {
        /// Number of the virtual function.
        vf => function: u32,
        /// The identity.
        guid => guid: u64,
    }
}

layout! {
    /// `struct ifla_port_vsi`.
    pub struct VirtualStation = ifla_port_vsi {
        /// Who manages the kinds.
        vsi_mgr_id => manager: u8,
        /// The kind.
        vsi_type_id => kind: [u8; 3],
        /// Its version.
        vsi_type_version => version: u8,
    }
}

values! {
    /// Whether a virtual function has a carrier.
    pub enum CarrierPolicy: u32 {
        /// When the physical port has.
        IFLA_VF_LINK_STATE_AUTO => Automatic,
        /// Always.
        IFLA_VF_LINK_STATE_ENABLE => Enabled,
        /// Never.
        IFLA_VF_LINK_STATE_DISABLE => Disabled,
    }
}

values! {
    /// What is asked of a switch.
    pub enum PortRequest: u8 {
        /// To prepare for the port.
        PORT_REQUEST_PREASSOCIATE => Preassociate,
        /// To prepare for the port and reserve what it needs.
        PORT_REQUEST_PREASSOCIATE_RR => PreassociateReserving,
        /// To take the port.
        PORT_REQUEST_ASSOCIATE => Associate,
        /// To let the port go.
        PORT_REQUEST_DISASSOCIATE => Disassociate,
    }
}

values! {
    /// What a switch answered.
    pub enum PortResponse: u16 {
        /// Done (802.1Qbg).
        PORT_VDP_RESPONSE_SUCCESS => VdpSuccess,
        /// The request has a wrong format (802.1Qbg).
        PORT_VDP_RESPONSE_INVALID_FORMAT => VdpInvalidFormat,
        /// The switch lacks resources (802.1Qbg).
        PORT_VDP_RESPONSE_INSUFFICIENT_RESOURCES => VdpInsufficientResources,
        /// No such type of station (802.1Qbg).
        PORT_VDP_RESPONSE_UNUSED_VTID => VdpUnusedType,
        /// The type of station is not allowed (802.1Qbg).
        PORT_VDP_RESPONSE_VTID_VIOLATION => VdpTypeViolation,
        /// The version of the type of station is not allowed (802.1Qbg).
        PORT_VDP_RESPONSE_VTID_VERSION_VIOALTION => VdpVersionViolation,
        /// Both sides do not agree (802.1Qbg).
        PORT_VDP_RESPONSE_OUT_OF_SYNC => VdpOutOfSync,
        /// Done (802.1Qbh).
        PORT_PROFILE_RESPONSE_SUCCESS => Success,
        /// Not yet done (802.1Qbh).
        PORT_PROFILE_RESPONSE_INPROGRESS => InProgress,
        /// The profile is not valid (802.1Qbh).
        PORT_PROFILE_RESPONSE_INVALID => Invalid,
        /// Not in this state (802.1Qbh).
        PORT_PROFILE_RESPONSE_BADSTATE => BadState,
        /// The switch lacks resources (802.1Qbh).
        PORT_PROFILE_RESPONSE_INSUFFICIENT_RESOURCES => InsufficientResources,
        /// Another failure (802.1Qbh).
        PORT_PROFILE_RESPONSE_ERROR => Error,
    }
}
