//! Packets that wait for a verdict.

use std::time::SystemTime;

use netlink_core::messages;
use netlink_core::request::Body;
use netlink_core::types::HardwareAddress;
use netlink_core::wire::{self, Invalid, Problem};

use super::attributes::*;
use crate::conntrack::Flow;
use crate::nfnetlink::{Family, NetfilterHeader, message_type};
use crate::packet::{Hook, Relation, VlanTag};
use crate::uapi::nfnetlink::NFNL_SUBSYS_QUEUE;
use crate::uapi::nfnetlink_queue::{
    NFQNL_MSG_CONFIG, NFQNL_MSG_PACKET, NFQNL_MSG_VERDICT, NFQNL_MSG_VERDICT_BATCH,
};

/// A message about a packet, as received.
pub type PacketMessage<'a> = Body<NetfilterHeader, PacketAttributes<'a>>;

messages! {
    /// What messages about queued packets and queues hold.
    pub(crate) const MESSAGES above (message_type(NFNL_SUBSYS_QUEUE, 0)) {
        NFQNL_MSG_PACKET, NFQNL_MSG_VERDICT, NFQNL_MSG_VERDICT_BATCH => PacketMessage<'static>,
        NFQNL_MSG_CONFIG => Body<NetfilterHeader, ConfigAttributes<'static>>,
    }
}

/// Which packet: its number, and that of its queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_structs, reason = "the kernel knows it by these")]
pub struct PacketId {
    /// The queue's number.
    pub queue: u16,
    /// The packet's, which counts up by one in each queue and begins again after 4,294,967,295.
    pub number: u32,
}

impl PacketId {
    /// That of the packet that a message is about.
    ///
    /// # Errors
    /// The message does not say.
    pub fn of(message: &PacketMessage<'_>) -> Result<Self, Invalid> {
        let header = message.attributes.header()?.ok_or(MISSING.of("NFQA_PACKET_HDR"))?;
        Ok(Self { queue: message.header.resource, number: header.id })
    }

    /// That of the packet or packets that a verdict is on.
    pub(super) fn of_verdict(message: wire::Message<'_>) -> Option<Self> {
        let message = PacketMessage::try_from(message).ok()?;
        let verdict = message.attributes.verdict().ok()??;
        Some(Self { queue: message.header.resource, number: verdict.id })
    }
}

const MISSING: Problem = Problem::Value("is missing");

/// A packet that waits for a verdict, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Packet {
    /// Which one.
    pub id: PacketId,
    /// Its family.
    pub family: Family,
    /// What is in it (`ETH_P_*`), such as 0x0800 for IPv4.
    pub protocol: u16,
    /// Where it is.
    pub hook: Hook,
    /// Its mark.
    pub mark: u32,
    /// Its priority (`SO_PRIORITY`); 0 from kernels before 5.18.
    pub priority: u32,
    /// Index of the interface that it came in on.
    pub input: Option<u32>,
    /// Index of the interface that it is to go out on.
    pub output: Option<u32>,
    /// Index of the bridge's port that it came in on.
    pub physical_input: Option<u32>,
    /// Index of the bridge's port that it is to go out on.
    pub physical_output: Option<u32>,
    /// Link-layer address of whoever sent it, if it came in.
    pub source: Option<HardwareAddress>,
    /// When it came in, if the kernel took note.
    pub arrival: Option<SystemTime>,
    /// It, from its network header on, as far as it was copied.
    pub payload: Box<[u8]>,
    /// How long it is, if not all of it was copied.
    pub original_length: Option<u32>,
    /// What is to be known about its checksums and size.
    pub info: PacketInfo,
    /// The flow that it belongs to; with [`QueueFlags::FLOWS`].
    pub flow: Option<Box<Flow>>,
    /// What it is to that flow.
    pub relation: Option<Relation>,
    /// User whose socket sent it; with [`QueueFlags::USER_AND_GROUP`].
    pub user: Option<u32>,
    /// Group whose socket sent it; with [`QueueFlags::USER_AND_GROUP`].
    pub group: Option<u32>,
    /// Its security context; with [`QueueFlags::SECURITY_CONTEXT`].
    pub security_context: Option<Box<str>>,
    /// The class of its control group (`net_cls`), unless that is 0; not from older kernels.
    pub class: Option<u32>,
    /// Its VLAN tag, if a bridge queued it.
    pub vlan: Option<VlanTag>,
    /// Its link-layer header, if a bridge queued it.
    pub link_header: Option<Box<[u8]>>,
}

impl TryFrom<PacketMessage<'_>> for Packet {
    type Error = Invalid;

    fn try_from(message: PacketMessage<'_>) -> Result<Self, Invalid> {
        // The first attribute.
        let header = message.attributes.header()?.ok_or(MISSING.of("NFQA_PACKET_HDR"))?;
        let id = PacketId { queue: message.header.resource, number: header.id };
        let mut packet = Self::new(id, message.header.family, header);
        for attribute in message.attributes {
            packet.take(attribute?)?;
        }
        Ok(packet)
    }
}

impl Packet {
    fn new(id: PacketId, family: Family, header: PacketHeader) -> Self {
        Self {
            id,
            family,
            protocol: header.protocol,
            hook: header.hook,
            mark: 0,
            priority: 0,
            input: None,
            output: None,
            physical_input: None,
            physical_output: None,
            source: None,
            arrival: None,
            payload: Box::default(),
            original_length: None,
            info: PacketInfo::empty(),
            flow: None,
            relation: None,
            user: None,
            group: None,
            security_context: None,
            class: None,
            vlan: None,
            link_header: None,
        }
    }

    fn take(&mut self, attribute: PacketAttribute<'_>) -> Result<(), Invalid> {
        use PacketAttribute::*;
        match attribute {
            NFQA_MARK(value) => self.mark = value,
            NFQA_PRIORITY(value) => self.priority = value,
            NFQA_IFINDEX_INDEV(value) => self.input = Some(value),
            NFQA_IFINDEX_OUTDEV(value) => self.output = Some(value),
            NFQA_IFINDEX_PHYSINDEV(value) => self.physical_input = Some(value),
            NFQA_IFINDEX_PHYSOUTDEV(value) => self.physical_output = Some(value),
            NFQA_HWADDR(value) => self.source = Some(value.into()),
            NFQA_TIMESTAMP(value) => self.arrival = Some(value.into()),
            NFQA_PAYLOAD(value) => self.payload = value.into(),
            NFQA_CAP_LEN(value) => self.original_length = Some(value),
            NFQA_SKB_INFO(value) => self.info = value,
            NFQA_CT(value) => self.flow = Some(Box::new(value.try_into()?)),
            NFQA_CT_INFO(value) => self.relation = Some(value),
            NFQA_UID(value) => self.user = Some(value),
            NFQA_GID(value) => self.group = Some(value),
            NFQA_SECCTX(value) => self.security_context = Some(value.into()),
            NFQA_CGROUP_CLASSID(value) => self.class = Some(value),
            NFQA_VLAN(value) => self.vlan = VlanTag::of(&value)?,
            NFQA_L2HDR(value) => self.link_header = Some(value.into()),
            _ => {}
        }
        Ok(())
    }
}
