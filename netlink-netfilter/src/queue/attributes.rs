//! The tables of queues (`NFQA_*`). Numbers are big-endian.

use netlink_core::table::Be;
use netlink_core::{attributes, flags, layout, values};

use crate::conntrack::FlowAttributes;
use crate::conntrack::expectation::ExpectationAttributes;
use crate::packet::{Arrival, Hook, Relation, SourceAddress, VlanAttributes};
use crate::uapi::nfnetlink_queue::*;

attributes! {
    /// Attributes of a packet, and of a verdict on it (`NFQA_*`).
    pub struct PacketAttributes<'a>, enum PacketAttribute, writer PacketAttributesWriter {
        /// Its number, what it is and where.
        NFQA_PACKET_HDR => header: PacketHeader,
        /// The verdict, and on which packet.
        NFQA_VERDICT_HDR => verdict: VerdictHeader,
        /// Its mark, unless that is 0.
        NFQA_MARK => mark: u32 as Be,
        /// When it came in, if the kernel took note.
        NFQA_TIMESTAMP => arrival: Arrival,
        /// Index of the interface that it came in on.
        NFQA_IFINDEX_INDEV => input: u32 as Be,
        /// Index of the interface that it is to go out on.
        NFQA_IFINDEX_OUTDEV => output: u32 as Be,
        /// Index of the bridge's port that it came in on.
        NFQA_IFINDEX_PHYSINDEV => physical_input: u32 as Be,
        /// Index of the bridge's port that it is to go out on.
        NFQA_IFINDEX_PHYSOUTDEV => physical_output: u32 as Be,
        /// Link-layer address of whoever sent it, if it came in.
        NFQA_HWADDR => source: SourceAddress,
        /// It, from its network header on. In a verdict, what takes its place.
        NFQA_PAYLOAD => payload: &'a [u8],
        /// The flow that it belongs to. In a verdict, what to change of it.
        NFQA_CT => flow[nest]: FlowAttributes<'a>,
        /// What it is to that flow.
        NFQA_CT_INFO => relation: Relation as Be,
        /// How long it is, if not all of it came.
        NFQA_CAP_LEN => original_length: u32 as Be,
        /// What is to be known about its checksums and size.
        NFQA_SKB_INFO => info: PacketInfo as Be,
        /// In a verdict, a flow that its flow is to expect.
        NFQA_EXP => expectation[nest]: ExpectationAttributes<'a>,
        /// User whose socket sent it, as the first user namespace numbers users.
        NFQA_UID => user: u32 as Be,
        /// Group whose socket sent it, likewise.
        NFQA_GID => group: u32 as Be,
        /// Its security context.
        NFQA_SECCTX => security_context: &'a str,
        /// Its VLAN tag, if a bridge queued it.
        NFQA_VLAN => vlan[nest]: VlanAttributes<'a>,
        /// Its link-layer header, if a bridge queued it.
        NFQA_L2HDR => link_header: &'a [u8],
        /// Its priority (`SO_PRIORITY`), unless that is 0; since Linux 5.18.
        NFQA_PRIORITY => priority: u32 as Be,
        /// The class of its control group (`net_cls`), unless that is 0; not from older kernels.
        NFQA_CGROUP_CLASSID => class: u32 as Be,
    }
}

layout! {
    /// `struct nfqnl_msg_packet_hdr`: the number of a packet, and what it is.
    pub struct PacketHeader = nfqnl_msg_packet_hdr {
        /// Its number: one more than that of the packet before in the same queue.
        packet_id => id: u32 as Be,
        /// What is in it (`ETH_P_*`), such as 0x0800 for IPv4.
        hw_protocol => protocol: u16 as Be,
        /// Where it is.
        hook => hook: Hook,
    }
}

layout! {
    /// `struct nfqnl_msg_verdict_hdr`: a verdict, and on which packet.
    pub struct VerdictHeader = nfqnl_msg_verdict_hdr {
        /// The verdict; see [`Verdict`](super::Verdict).
        verdict => verdict: u32 as Be,
        /// The packet's number; the last packet's, if it is about several.
        id => id: u32 as Be,
    }
}

flags! {
    /// What is to be known about a packet's checksums and size.
    pub struct PacketInfo: u32 {
        /// The checksum of its transport is still to be computed. Only with [`QueueFlags::GSO`].
        NFQA_SKB_CSUMNOTREADY => CHECKSUM_NOT_READY,
        /// It is to be cut into smaller ones. Only with [`QueueFlags::GSO`].
        NFQA_SKB_GSO => TO_BE_SEGMENTED,
        /// Nobody has verified its checksums.
        NFQA_SKB_CSUM_NOTVERIFIED => CHECKSUM_NOT_VERIFIED,
    }
}

attributes! {
    /// The configuration of a queue (`NFQA_CFG_*`).
    pub struct ConfigAttributes<'a>, enum ConfigAttribute, writer ConfigAttributesWriter {
        /// Binds or unbinds it.
        NFQA_CFG_CMD => command: ConfigCommand,
        /// How much of each packet comes.
        NFQA_CFG_PARAMS => copying: CopyParameters,
        /// How many packets may wait for a verdict; 1024 unless said.
        NFQA_CFG_QUEUE_MAXLEN => greatest_length: u32 as Be,
        /// Which flags are meant.
        NFQA_CFG_MASK => mask: QueueFlags as Be,
        /// Those of them that are to be set.
        NFQA_CFG_FLAGS => flags: QueueFlags as Be,
    }
}

layout! {
    /// `struct nfqnl_msg_config_cmd`: what to do with a queue.
    pub struct ConfigCommand = nfqnl_msg_config_cmd {
        /// What to do.
        command => command: Command,
        /// The protocol family; ignored.
        pf => family: u16 as Be,
    }
}

values! {
    /// What to do with a queue.
    pub enum Command: u8 {
        /// Nothing.
        NFQNL_CFG_CMD_NONE => None,
        /// Bind it to this socket.
        NFQNL_CFG_CMD_BIND => Bind,
        /// Unbind it and drop what waits in it.
        NFQNL_CFG_CMD_UNBIND => Unbind,
        /// Bind a protocol family; ignored.
        NFQNL_CFG_CMD_PF_BIND => BindFamily,
        /// Unbind a protocol family; ignored.
        NFQNL_CFG_CMD_PF_UNBIND => UnbindFamily,
    }
}

layout! {
    /// `struct nfqnl_msg_config_params`: how much of each packet comes.
    pub struct CopyParameters = nfqnl_msg_config_params {
        /// How many bytes at most, if packets come; 0 for all.
        copy_range => range: u32 as Be,
        /// What comes.
        copy_mode => mode: CopyMode,
    }
}

values! {
    /// What comes of a packet.
    pub enum CopyMode: u8 {
        /// Not even that there is one: it is dropped.
        NFQNL_COPY_NONE => Nothing,
        /// What is to be known about it.
        NFQNL_COPY_META => Metadata,
        /// It as well.
        NFQNL_COPY_PACKET => Packet,
    }
}

flags! {
    /// Properties of a queue.
    pub struct QueueFlags: u32 {
        /// What cannot be queued, because the queue or the socket's buffer is full, is accepted rather than dropped.
        NFQA_CFG_F_FAIL_OPEN => FAIL_OPEN,
        /// Packets come with their flows. `EOPNOTSUPP` where the kernel has no `nf_conntrack_netlink`.
        NFQA_CFG_F_CONNTRACK => FLOWS,
        /// Packets come as they are, still to be segmented and with checksums to be computed. Otherwise the kernel
        /// does both first, at some cost.
        NFQA_CFG_F_GSO => GSO,
        /// Packets from sockets of this host come with user and group.
        NFQA_CFG_F_UID_GID => USER_AND_GROUP,
        /// Packets come with their security contexts. `EOPNOTSUPP` where the kernel has none.
        NFQA_CFG_F_SECCTX => SECURITY_CONTEXT,
    }
}
