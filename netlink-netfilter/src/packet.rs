//! What queues and logs tell about a packet in the same way.

use std::time::{Duration, SystemTime};

use netlink_core::table::Be;
use netlink_core::types::HardwareAddress;
use netlink_core::wire::Invalid;
use netlink_core::{attributes, layout, values};

use crate::uapi::netfilter::*;
use crate::uapi::nf_conntrack_common::*;
use crate::uapi::nfnetlink_queue::{
    NFQA_VLAN_PROTO, NFQA_VLAN_TCI, nfqnl_msg_packet_hw, nfqnl_msg_packet_timestamp,
};

values! {
    /// Where in its way through the kernel a packet is, as IP and bridges count. ARP counts input, output,
    /// forwarding from 0, and a device (`NFPROTO_NETDEV`) ingress and egress.
    pub enum Hook: u8 {
        /// It has just come in.
        NF_INET_PRE_ROUTING => PreRouting,
        /// It is for this host.
        NF_INET_LOCAL_IN => Input,
        /// It is for another host.
        NF_INET_FORWARD => Forward,
        /// It comes from this host.
        NF_INET_LOCAL_OUT => Output,
        /// It is about to go out.
        NF_INET_POST_ROUTING => PostRouting,
        /// It has come in on a device and nobody has looked at it.
        NF_INET_INGRESS => Ingress,
    }
}

values! {
    /// What a packet is to the flow that it belongs to.
    pub enum Relation: u32 {
        /// It goes the original direction of a flow of which both were seen.
        IP_CT_ESTABLISHED => Established,
        /// It begins a flow that another one had expected, or is an ICMP error about a flow.
        IP_CT_RELATED => Related,
        /// It begins a flow, or goes its original direction before any answer.
        IP_CT_NEW => New,
        /// It goes the reply's direction.
        IP_CT_ESTABLISHED_REPLY => EstablishedReply,
        /// It is an ICMP error about a flow, in the reply's direction.
        IP_CT_RELATED_REPLY => RelatedReply,
    }
}

layout! {
    /// The source's link-layer address (`struct nfqnl_msg_packet_hw`, `struct nfulnl_msg_packet_hw`).
    pub struct SourceAddress = nfqnl_msg_packet_hw {
        /// How many of the bytes are its.
        hw_addrlen => length: u16 as Be,
        /// The bytes.
        hw_addr => bytes: [u8; 8],
    }
}

impl From<SourceAddress> for HardwareAddress {
    /// Of addresses longer than eight bytes the first eight.
    fn from(address: SourceAddress) -> Self {
        let bytes = address.bytes.get(..address.length.into()).unwrap_or(&address.bytes);
        Self::new(bytes).unwrap_or_default()
    }
}

layout! {
    /// When a packet came in (`struct nfqnl_msg_packet_timestamp`, `struct nfulnl_msg_packet_timestamp`).
    pub struct Arrival = nfqnl_msg_packet_timestamp {
        /// Seconds since 1970.
        sec => seconds: u64 as Be,
        /// Microseconds beside.
        usec => microseconds: u64 as Be,
    }
}

impl From<Arrival> for SystemTime {
    /// A time beyond what the system can tell is its beginning.
    fn from(arrival: Arrival) -> Self {
        let seconds = Duration::from_secs(arrival.seconds);
        let since = seconds.saturating_add(Duration::from_micros(arrival.microseconds));
        Self::UNIX_EPOCH.checked_add(since).unwrap_or(Self::UNIX_EPOCH)
    }
}

attributes! {
    /// A VLAN tag (`NFQA_VLAN_*`, and `NFULA_VLAN_*` with the same numbers).
    pub struct VlanAttributes<'a>, enum VlanAttribute, writer VlanAttributesWriter {
        /// Its protocol: 0x8100, or 0x88a8 for a service tag.
        NFQA_VLAN_PROTO => protocol: u16 as Be,
        /// Priority, drop eligibility and the VLAN's number.
        NFQA_VLAN_TCI => control: u16 as Be,
    }
}

/// A VLAN tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_structs, reason = "a tag has no more")]
pub struct VlanTag {
    /// Its protocol: 0x8100, or 0x88a8 for a service tag.
    pub protocol: u16,
    /// Priority, in the upper three bits, drop eligibility, and the VLAN's number, in the lower twelve.
    pub control: u16,
}

impl VlanTag {
    /// The tag that these tell, if they tell all of it.
    pub(crate) fn of(attributes: &VlanAttributes<'_>) -> Result<Option<Self>, Invalid> {
        let (protocol, control) = (attributes.protocol()?, attributes.control()?);
        Ok(protocol.zip(control).map(|(protocol, control)| Self { protocol, control }))
    }

    pub(crate) fn attributes(self) -> VlanAttributesWriter {
        VlanAttributesWriter::new().protocol(self.protocol).control(self.control)
    }
}

/// How much of each packet comes with the message about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Copied {
    /// Nothing.
    Metadata,
    /// So many bytes from the network header on, or all if the packet is shorter. 0 is [`Metadata`](Self::Metadata).
    Bytes(u16),
    /// All of it, up to 65,531 bytes.
    #[default]
    Whole,
}
