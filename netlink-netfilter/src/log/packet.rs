//! Packets that were logged.

use std::time::SystemTime;

use netlink_core::messages;
use netlink_core::request::Body;
use netlink_core::types::HardwareAddress;
use netlink_core::wire::{Invalid, Problem};

use super::attributes::*;
use crate::conntrack::Flow;
use crate::nfnetlink::{Family, NetfilterHeader, message_type};
use crate::packet::{Hook, Relation, VlanTag};
use crate::uapi::nfnetlink::NFNL_SUBSYS_ULOG;
use crate::uapi::nfnetlink_log::{NFULNL_MSG_CONFIG, NFULNL_MSG_PACKET};

/// A message about a packet, as received. Its header's [resource](NetfilterHeader::resource) is the group.
pub type PacketMessage<'a> = Body<NetfilterHeader, PacketAttributes<'a>>;

messages! {
    /// What messages about logged packets and groups of logs hold.
    pub(crate) const MESSAGES above (message_type(NFNL_SUBSYS_ULOG, 0)) {
        NFULNL_MSG_PACKET => PacketMessage<'static>,
        NFULNL_MSG_CONFIG => Body<NetfilterHeader, ConfigAttributes<'static>>,
    }
}

const MISSING: Problem = Problem::Value("is missing");

/// A packet that was logged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LoggedPacket {
    /// The group that it was logged to.
    pub log_group: u16,
    /// Its family.
    pub family: Family,
    /// What is in it (`ETH_P_*`), such as 0x0800 for IPv4.
    pub protocol: u16,
    /// Where it was.
    pub hook: Hook,
    /// What the rule calls it.
    pub prefix: Box<str>,
    /// Its mark.
    pub mark: u32,
    /// Index of the interface that it came in on.
    pub input: Option<u32>,
    /// Index of the interface that it was to go out on.
    pub output: Option<u32>,
    /// Index of the bridge's port that it came in on.
    pub physical_input: Option<u32>,
    /// Index of the bridge's port that it was to go out on.
    pub physical_output: Option<u32>,
    /// Link-layer address of whoever sent it, if it came in.
    pub source: Option<HardwareAddress>,
    /// When it came in, or was logged where the kernel took no note, of which older kernels tell nothing; none of
    /// packets from this host.
    pub arrival: Option<SystemTime>,
    /// It, from its network header on, as far as it was copied.
    pub payload: Box<[u8]>,
    /// The kind of link layer (`ARPHRD_*`) that it came in by.
    pub link_type: Option<u16>,
    /// Its link-layer header, if it came in or a bridge or a device logged it.
    pub link_header: Option<Box<[u8]>>,
    /// Its VLAN tag, if a bridge or a device logged it.
    pub vlan: Option<VlanTag>,
    /// The flow that it belongs to; with [`LogFlags::FLOWS`].
    pub flow: Option<Box<Flow>>,
    /// What it is to that flow.
    pub relation: Option<Relation>,
    /// User whose socket sent it.
    pub user: Option<u32>,
    /// Group whose socket sent it.
    pub group: Option<u32>,
    /// Its number in its group, from 0; with [`LogFlags::SEQUENCE`].
    pub sequence: Option<u32>,
    /// Its number in the network namespace; with [`LogFlags::GLOBAL_SEQUENCE`].
    pub global_sequence: Option<u32>,
}

impl TryFrom<PacketMessage<'_>> for LoggedPacket {
    type Error = Invalid;

    fn try_from(message: PacketMessage<'_>) -> Result<Self, Invalid> {
        // The first attribute.
        let header = message.attributes.header()?.ok_or(MISSING.of("NFULA_PACKET_HDR"))?;
        let mut packet = Self::new(message.header, header);
        for attribute in message.attributes {
            packet.take(attribute?)?;
        }
        Ok(packet)
    }
}

impl LoggedPacket {
    fn new(message: NetfilterHeader, packet: PacketHeader) -> Self {
        Self {
            log_group: message.resource,
            family: message.family,
            protocol: packet.protocol,
            hook: packet.hook,
            prefix: Box::default(),
            mark: 0,
            input: None,
            output: None,
            physical_input: None,
            physical_output: None,
            source: None,
            arrival: None,
            payload: Box::default(),
            link_type: None,
            link_header: None,
            vlan: None,
            flow: None,
            relation: None,
            user: None,
            group: None,
            sequence: None,
            global_sequence: None,
        }
    }

    fn take(&mut self, attribute: PacketAttribute<'_>) -> Result<(), Invalid> {
        use PacketAttribute::*;
        match attribute {
            NFULA_PREFIX(value) => self.prefix = value.into(),
            NFULA_MARK(value) => self.mark = value,
            NFULA_IFINDEX_INDEV(value) => self.input = Some(value),
            NFULA_IFINDEX_OUTDEV(value) => self.output = Some(value),
            NFULA_IFINDEX_PHYSINDEV(value) => self.physical_input = Some(value),
            NFULA_IFINDEX_PHYSOUTDEV(value) => self.physical_output = Some(value),
            NFULA_HWADDR(value) => self.source = Some(value.into()),
            NFULA_TIMESTAMP(value) => self.arrival = Some(value.into()),
            NFULA_PAYLOAD(value) => self.payload = value.into(),
            NFULA_HWTYPE(value) => self.link_type = Some(value),
            NFULA_HWHEADER(value) | NFULA_L2HDR(value) => self.link_header = Some(value.into()),
            NFULA_VLAN(value) => self.vlan = VlanTag::of(&value)?,
            NFULA_CT(value) => self.flow = Some(Box::new(value.try_into()?)),
            NFULA_CT_INFO(value) => self.relation = Some(value),
            NFULA_UID(value) => self.user = Some(value),
            NFULA_GID(value) => self.group = Some(value),
            NFULA_SEQ(value) => self.sequence = Some(value),
            NFULA_SEQ_GLOBAL(value) => self.global_sequence = Some(value),
            _ => {}
        }
        Ok(())
    }
}
