//! Connectivity fault management of bridges (`IFLA_BRIDGE_CFM_*`).

use netlink_core::types::HardwareAddress;
use netlink_core::{attributes, values};

use crate::uapi::cfm_bridge::*;
use crate::uapi::if_bridge::*;

attributes! {
    /// Connectivity fault management of a bridge (`IFLA_BRIDGE_CFM_*`; IEEE 802.1Q). Those whose names begin
    /// with a verb are for requests; the others are for replies and come once per maintenance end point.
    pub struct Cfm<'a>, enum CfmAttribute, writer CfmWriter {
        /// Makes an end point.
        IFLA_BRIDGE_CFM_MEP_CREATE => create[nest]: CfmEndPoint<'a>,
        /// Takes an end point away.
        IFLA_BRIDGE_CFM_MEP_DELETE => delete[nest]: CfmDeletion<'a>,
        /// Configures an end point.
        IFLA_BRIDGE_CFM_MEP_CONFIG => configure[nest]: CfmConfiguration<'a>,
        /// Configures the checks of an end point.
        IFLA_BRIDGE_CFM_CC_CONFIG => configure_check[nest]: CfmCheck<'a>,
        /// Adds a peer.
        IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD => add_peer[nest]: CfmPeer<'a>,
        /// Removes a peer.
        IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE => remove_peer[nest]: CfmPeer<'a>,
        /// Sets what is told of defects.
        IFLA_BRIDGE_CFM_CC_RDI => set_defect[nest]: CfmDefect<'a>,
        /// Has check messages sent.
        IFLA_BRIDGE_CFM_CC_CCM_TX => send[nest]: CfmTransmission<'a>,
        /// An end point.
        IFLA_BRIDGE_CFM_MEP_CREATE_INFO => end_points[repeated nest]: CfmEndPoint<'a>,
        /// How an end point is configured.
        IFLA_BRIDGE_CFM_MEP_CONFIG_INFO => configurations[repeated nest]: CfmConfiguration<'a>,
        /// How the checks of an end point are configured.
        IFLA_BRIDGE_CFM_CC_CONFIG_INFO => checks[repeated nest]: CfmCheck<'a>,
        /// What is told of defects.
        IFLA_BRIDGE_CFM_CC_RDI_INFO => defects[repeated nest]: CfmDefect<'a>,
        /// Which check messages are sent.
        IFLA_BRIDGE_CFM_CC_CCM_TX_INFO => transmissions[repeated nest]: CfmTransmission<'a>,
        /// A peer of an end point.
        IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO => peers[repeated nest]: CfmPeer<'a>,
        /// What an end point has seen.
        IFLA_BRIDGE_CFM_MEP_STATUS_INFO => states[repeated nest]: CfmStatus<'a>,
        /// What an end point has seen of a peer.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO => peer_states[repeated nest]: CfmPeerStatus<'a>,
    }
}

attributes! {
    /// An end point (`IFLA_BRIDGE_CFM_MEP_CREATE_*`).
    pub struct CfmEndPoint<'a>, enum CfmEndPointAttribute, writer CfmEndPointWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_MEP_CREATE_INSTANCE => instance: u32,
        /// What it belongs to.
        IFLA_BRIDGE_CFM_MEP_CREATE_DOMAIN => domain: CfmDomain,
        /// Where it looks.
        IFLA_BRIDGE_CFM_MEP_CREATE_DIRECTION => direction: CfmDirection,
        /// The port it is at.
        IFLA_BRIDGE_CFM_MEP_CREATE_IFINDEX => port[link]: u32,
    }
}

attributes! {
    /// An end point to take away (`IFLA_BRIDGE_CFM_MEP_DELETE_*`).
    pub struct CfmDeletion<'a>, enum CfmDeletionAttribute, writer CfmDeletionWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_MEP_DELETE_INSTANCE => instance: u32,
    }
}

attributes! {
    /// How an end point is configured (`IFLA_BRIDGE_CFM_MEP_CONFIG_*`).
    pub struct CfmConfiguration<'a>, enum CfmConfigurationAttribute, writer CfmConfigurationWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_MEP_CONFIG_INSTANCE => instance: u32,
        /// Its address.
        IFLA_BRIDGE_CFM_MEP_CONFIG_UNICAST_MAC => address: HardwareAddress,
        /// Level of the maintenance domain, 0 to 7.
        IFLA_BRIDGE_CFM_MEP_CONFIG_MDLEVEL => level: u32,
        /// Its id, 1 to 8191.
        IFLA_BRIDGE_CFM_MEP_CONFIG_MEPID => id: u32,
    }
}

attributes! {
    /// How the checks of an end point are configured (`IFLA_BRIDGE_CFM_CC_CONFIG_*`).
    pub struct CfmCheck<'a>, enum CfmCheckAttribute, writer CfmCheckWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_CC_CONFIG_INSTANCE => instance: u32,
        /// Not 0: it checks.
        IFLA_BRIDGE_CFM_CC_CONFIG_ENABLE => enabled: u32,
        /// How often check messages are expected.
        IFLA_BRIDGE_CFM_CC_CONFIG_EXP_INTERVAL => interval: CfmInterval,
        /// The maintenance association expected in them.
        IFLA_BRIDGE_CFM_CC_CONFIG_EXP_MAID => association: [u8; 48],
    }
}

attributes! {
    /// A peer of an end point (`IFLA_BRIDGE_CFM_CC_PEER_MEP_*`).
    pub struct CfmPeer<'a>, enum CfmPeerAttribute, writer CfmPeerWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_CC_PEER_MEP_INSTANCE => instance: u32,
        /// The peer's id, 1 to 8191.
        IFLA_BRIDGE_CFM_CC_PEER_MEPID => id: u32,
    }
}

attributes! {
    /// What check messages tell of defects (`IFLA_BRIDGE_CFM_CC_RDI_*`).
    pub struct CfmDefect<'a>, enum CfmDefectAttribute, writer CfmDefectWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_CC_RDI_INSTANCE => instance: u32,
        /// Not 0: there is one.
        IFLA_BRIDGE_CFM_CC_RDI_RDI => defect: u32,
    }
}

attributes! {
    /// Which check messages are sent (`IFLA_BRIDGE_CFM_CC_CCM_TX_*`).
    pub struct CfmTransmission<'a>, enum CfmTransmissionAttribute, writer CfmTransmissionWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_CC_CCM_TX_INSTANCE => instance: u32,
        /// Where to.
        IFLA_BRIDGE_CFM_CC_CCM_TX_DMAC => destination: HardwareAddress,
        /// Not 0: they are numbered.
        IFLA_BRIDGE_CFM_CC_CCM_TX_SEQ_NO_UPDATE => numbered: u32,
        /// Seconds for which to send; 0 ends it.
        IFLA_BRIDGE_CFM_CC_CCM_TX_PERIOD => period: u32,
        /// Not 0: they tell the state of the link.
        IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV => tells_link_state: u32,
        /// The state of the link that they tell.
        IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV_VALUE => link_state: u8,
        /// Not 0: they tell the state of the port.
        IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV => tells_port_state: u32,
        /// The state of the port that they tell.
        IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV_VALUE => port_state: u8,
    }
}

attributes! {
    /// What an end point has seen since it was last asked (`IFLA_BRIDGE_CFM_MEP_STATUS_*`).
    pub struct CfmStatus<'a>, enum CfmStatusAttribute, writer CfmStatusWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_MEP_STATUS_INSTANCE => instance: u32,
        /// Not 0: messages of an unexpected kind.
        IFLA_BRIDGE_CFM_MEP_STATUS_OPCODE_UNEXP_SEEN => unexpected_kind: u32,
        /// Not 0: messages of an unexpected version.
        IFLA_BRIDGE_CFM_MEP_STATUS_VERSION_UNEXP_SEEN => unexpected_version: u32,
        /// Not 0: messages of a lower level.
        IFLA_BRIDGE_CFM_MEP_STATUS_RX_LEVEL_LOW_SEEN => lower_level: u32,
    }
}

attributes! {
    /// What an end point has seen of a peer (`IFLA_BRIDGE_CFM_CC_PEER_STATUS_*`).
    pub struct CfmPeerStatus<'a>, enum CfmPeerStatusAttribute, writer CfmPeerStatusWriter {
        /// Number of the end point.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_INSTANCE => instance: u32,
        /// The peer's id.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_PEER_MEPID => id: u32,
        /// Not 0: check messages are missing.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_CCM_DEFECT => defect: u32,
        /// Not 0: the peer tells of a defect.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_RDI => remote_defect: u32,
        /// State of the port that the peer told last.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_PORT_TLV_VALUE => port_state: u8,
        /// State of the link that the peer told last.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_IF_TLV_VALUE => link_state: u8,
        /// Not 0: check messages came since it was last asked.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEEN => seen: u32,
        /// Not 0: such with states came.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_TLV_SEEN => states_seen: u32,
        /// Not 0: such out of sequence came.
        IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEQ_UNEXP_SEEN => unexpected_sequence: u32,
    }
}

values! {
    /// What an end point belongs to.
    pub enum CfmDomain: u32 {
        /// A port.
        BR_CFM_PORT => Port,
        /// A VLAN.
        BR_CFM_VLAN => Vlan,
    }
}

values! {
    /// Where an end point looks.
    pub enum CfmDirection: u32 {
        /// Out of the port.
        BR_CFM_MEP_DIRECTION_DOWN => Down,
        /// Into the bridge.
        BR_CFM_MEP_DIRECTION_UP => Up,
    }
}

values! {
    /// How often check messages are sent.
    pub enum CfmInterval: u32 {
        /// Never.
        BR_CFM_CCM_INTERVAL_NONE => Never,
        /// Every 3.3 milliseconds.
        BR_CFM_CCM_INTERVAL_3_3_MS => Milliseconds3,
        /// Every 10 milliseconds.
        BR_CFM_CCM_INTERVAL_10_MS => Milliseconds10,
        /// Every 100 milliseconds.
        BR_CFM_CCM_INTERVAL_100_MS => Milliseconds100,
        /// Every second.
        BR_CFM_CCM_INTERVAL_1_SEC => Second,
        /// Every 10 seconds.
        BR_CFM_CCM_INTERVAL_10_SEC => Seconds10,
        /// Every minute.
        BR_CFM_CCM_INTERVAL_1_MIN => Minute,
        /// Every 10 minutes.
        BR_CFM_CCM_INTERVAL_10_MIN => Minutes10,
    }
}
