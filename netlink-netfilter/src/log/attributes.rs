//! The tables of logs (`NFULA_*`). Numbers are big-endian.

use netlink_core::table::Be;
use netlink_core::{attributes, flags, layout, values};

use crate::conntrack::FlowAttributes;
use crate::packet::{Arrival, Hook, Relation, SourceAddress, VlanAttributes};
use crate::uapi::nfnetlink_log::*;

attributes! {
    /// Attributes of a packet (`NFULA_*`).
    pub struct PacketAttributes<'a>, enum PacketAttribute, writer PacketAttributesWriter {
        /// What it is and where.
        NFULA_PACKET_HDR => header: PacketHeader,
        /// Its mark, unless that is 0.
        NFULA_MARK => mark: u32 as Be,
        /// When it came in, or was logged where the kernel took no note, of which older kernels tell nothing.
        NFULA_TIMESTAMP => arrival: Arrival,
        /// Index of the interface that it came in on.
        NFULA_IFINDEX_INDEV => input: u32 as Be,
        /// Index of the interface that it is to go out on.
        NFULA_IFINDEX_OUTDEV => output: u32 as Be,
        /// Index of the bridge's port that it came in on.
        NFULA_IFINDEX_PHYSINDEV => physical_input: u32 as Be,
        /// Index of the bridge's port that it is to go out on.
        NFULA_IFINDEX_PHYSOUTDEV => physical_output: u32 as Be,
        /// Link-layer address of whoever sent it, if it came in.
        NFULA_HWADDR => source: SourceAddress,
        /// It, from its network header on.
        NFULA_PAYLOAD => payload: &'a [u8],
        /// What the rule calls it.
        NFULA_PREFIX => prefix: &'a str,
        /// User whose socket sent it.
        NFULA_UID => user: u32 as Be,
        /// Its number in its group, from 0; with [`LogFlags::SEQUENCE`].
        NFULA_SEQ => sequence: u32 as Be,
        /// Its number in the network namespace; with [`LogFlags::GLOBAL_SEQUENCE`].
        NFULA_SEQ_GLOBAL => global_sequence: u32 as Be,
        /// Group whose socket sent it.
        NFULA_GID => group: u32 as Be,
        /// The kind of link layer (`ARPHRD_*`) that it came in by.
        NFULA_HWTYPE => link_type: u16 as Be,
        /// Its link-layer header, if it came in.
        NFULA_HWHEADER => hardware_header: &'a [u8],
        /// How long that is.
        NFULA_HWLEN => hardware_header_length: u16 as Be,
        /// The flow that it belongs to; with [`LogFlags::FLOWS`].
        NFULA_CT => flow[nest]: FlowAttributes<'a>,
        /// What it is to that flow.
        NFULA_CT_INFO => relation: Relation as Be,
        /// Its VLAN tag, if a bridge or a device logged it.
        NFULA_VLAN => vlan[nest]: VlanAttributes<'a>,
        /// Its link-layer header, if a bridge or a device logged it.
        NFULA_L2HDR => link_header: &'a [u8],
    }
}

layout! {
    /// `struct nfulnl_msg_packet_hdr`: what a packet is.
    pub struct PacketHeader = nfulnl_msg_packet_hdr {
        /// What is in it (`ETH_P_*`), such as 0x0800 for IPv4.
        hw_protocol => protocol: u16 as Be,
        /// Where it is.
        hook => hook: Hook,
    }
}

attributes! {
    /// The configuration of a group (`NFULA_CFG_*`).
    pub struct ConfigAttributes<'a>, enum ConfigAttribute, writer ConfigAttributesWriter {
        /// Binds or unbinds it.
        NFULA_CFG_CMD => command: ConfigCommand,
        /// How much of each packet comes.
        NFULA_CFG_MODE => copying: CopyParameters,
        /// How many bytes are gathered at most; 131,072 at most.
        NFULA_CFG_NLBUFSIZ => buffer_size: u32 as Be,
        /// How long packets are gathered, in hundredths of a second; 100 unless said.
        NFULA_CFG_TIMEOUT => timeout: u32 as Be,
        /// How many packets are gathered at most; 100 unless said.
        NFULA_CFG_QTHRESH => threshold: u32 as Be,
        /// Properties.
        NFULA_CFG_FLAGS => flags: LogFlags as Be,
    }
}

layout! {
    /// `struct nfulnl_msg_config_cmd`: what to do with a group.
    pub struct ConfigCommand = nfulnl_msg_config_cmd {
        /// What to do.
        command => command: Command,
    }
}

values! {
    /// What to do with a group.
    pub enum Command: u8 {
        /// Nothing.
        NFULNL_CFG_CMD_NONE => None,
        /// Bind it to this socket.
        NFULNL_CFG_CMD_BIND => Bind,
        /// Unbind it, and send what was gathered.
        NFULNL_CFG_CMD_UNBIND => Unbind,
        /// Log the kernel's own remarks about packets of the header's family.
        NFULNL_CFG_CMD_PF_BIND => BindFamily,
        /// Log them no longer.
        NFULNL_CFG_CMD_PF_UNBIND => UnbindFamily,
    }
}

layout! {
    /// `struct nfulnl_msg_config_mode`: how much of each packet comes.
    pub struct CopyParameters = nfulnl_msg_config_mode {
        /// How many bytes at most, if packets come; 0 for all.
        copy_range => range: u32 as Be,
        /// What comes.
        copy_mode => mode: CopyMode,
    }
}

values! {
    /// What comes of a packet.
    pub enum CopyMode: u8 {
        /// What is to be known about it: the same as the next.
        NFULNL_COPY_NONE => Nothing,
        /// What is to be known about it.
        NFULNL_COPY_META => Metadata,
        /// It as well.
        NFULNL_COPY_PACKET => Packet,
    }
}

flags! {
    /// Properties of a group.
    pub struct LogFlags: u16 {
        /// Packets are numbered in their group.
        NFULNL_CFG_F_SEQ => SEQUENCE,
        /// Packets are numbered in the network namespace.
        NFULNL_CFG_F_SEQ_GLOBAL => GLOBAL_SEQUENCE,
        /// Packets come with their flows. `EOPNOTSUPP` where the kernel has no `nf_conntrack_netlink`.
        NFULNL_CFG_F_CONNTRACK => FLOWS,
    }
}
