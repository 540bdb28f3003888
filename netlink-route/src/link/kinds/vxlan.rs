//! VXLAN tunnels.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use netlink_core::table::{Be, Encoding, Flag, Plain, Seconds, Shape};
use netlink_core::wire::{Attributes, Problem};
use netlink_core::{attributes, layout, values};

use super::Kind;
use crate::link::AddLink;
use crate::uapi::if_link::*;

/// The port that IANA assigned to the protocol.
const VXLAN_PORT: u16 = 4789;

attributes! {
    /// A VXLAN tunnel (`IFLA_VXLAN_*`; RFC 7348).
    pub struct VxlanAttributes<'a>, enum VxlanAttribute, writer Vxlan {
        /// Its network identifier, 0 to 16,777,215.
        IFLA_VXLAN_ID => id: u32,
        /// Where packets for unknown destinations go: a host, or a multicast group.
        IFLA_VXLAN_GROUP => group: Ipv4Addr,
        /// The link that packets leave by.
        IFLA_VXLAN_LINK => link[link]: u32,
        /// Source address of outer packets.
        IFLA_VXLAN_LOCAL => local: Ipv4Addr,
        /// Time to live of outer packets; 0 for the system's.
        IFLA_VXLAN_TTL => ttl: u8,
        /// Type of service of outer packets; 1 takes that of the inner.
        IFLA_VXLAN_TOS => tos: u8,
        /// Whether it learns where destinations are.
        IFLA_VXLAN_LEARNING => learning: bool,
        /// For how long it keeps what it learned.
        IFLA_VXLAN_AGEING => ageing: Duration as Seconds<u32>,
        /// Destinations that it keeps at most; 0 for no limit.
        IFLA_VXLAN_LIMIT => limit: u32,
        /// Source ports of outer packets.
        IFLA_VXLAN_PORT_RANGE => source_ports: VxlanPortRange,
        /// Whether it answers ARP for others.
        IFLA_VXLAN_PROXY => proxy: bool,
        /// Whether it routes to known destinations past the gateway.
        IFLA_VXLAN_RSC => route_short_circuit: bool,
        /// Whether unknown link-layer destinations are told by a notification.
        IFLA_VXLAN_L2MISS => l2_miss: bool,
        /// Whether unknown IP destinations are told by a notification.
        IFLA_VXLAN_L3MISS => l3_miss: bool,
        /// Destination port. 0 asks for the kernel's old default, 8472; the protocol's is 4789.
        IFLA_VXLAN_PORT => port: u16 as Be,
        /// Where packets for unknown destinations go, over IPv6.
        IFLA_VXLAN_GROUP6 => group6: Ipv6Addr,
        /// Source address of outer packets, over IPv6.
        IFLA_VXLAN_LOCAL6 => local6: Ipv6Addr,
        /// Whether outer packets over IPv4 have a checksum.
        IFLA_VXLAN_UDP_CSUM => udp_checksum: bool,
        /// Whether packets are sent over IPv6 without a checksum.
        IFLA_VXLAN_UDP_ZERO_CSUM6_TX => udp6_zero_checksum_send: bool,
        /// Whether packets without a checksum are accepted over IPv6.
        IFLA_VXLAN_UDP_ZERO_CSUM6_RX => udp6_zero_checksum_receive: bool,
        /// Whether the inner checksum is left to the receiver.
        IFLA_VXLAN_REMCSUM_TX => remote_checksum_send: bool,
        /// Whether the inner checksum is computed for the sender.
        IFLA_VXLAN_REMCSUM_RX => remote_checksum_receive: bool,
        /// Whether packets carry a group policy.
        IFLA_VXLAN_GBP => group_policy: bool as Flag,
        /// Whether checksums left to the receiver are computed whole.
        IFLA_VXLAN_REMCSUM_NOPARTIAL => remote_checksum_no_partial: bool as Flag,
        /// Whether routes and filters choose the tunnel, packet by packet (`external`).
        IFLA_VXLAN_COLLECT_METADATA => collect_metadata: bool,
        /// Flow label of outer packets over IPv6, 20 bits.
        IFLA_VXLAN_LABEL => label: u32 as Be,
        /// Whether packets carry the protocol of their content (VXLAN-GPE).
        IFLA_VXLAN_GPE => generic_protocol: bool as Flag,
        /// Whether the time to live is that of the inner packet. `false` is for the kernel to say: it refuses
        /// to be told.
        IFLA_VXLAN_TTL_INHERIT => ttl_inherit: bool as Inherit,
        /// Whether outer packets over IPv4 may be fragmented.
        IFLA_VXLAN_DF => dont_fragment: VxlanFragmentation,
        /// Whether it takes only the networks that it was told; with [`collect_metadata`](Self::collect_metadata).
        IFLA_VXLAN_VNIFILTER => filter: bool,
        /// Whether packets to the host's own tunnels are handed over without being sent.
        IFLA_VXLAN_LOCALBYPASS => local_bypass: bool,
        /// What flow label outer packets over IPv6 have.
        IFLA_VXLAN_LABEL_POLICY => label_policy: VxlanLabelPolicy,
        /// Bits of the header that received packets may have set without being dropped.
        IFLA_VXLAN_RESERVED_BITS => reserved_bits: [u8; 8],
        /// Whether multicast goes by the multicast routes.
        IFLA_VXLAN_MC_ROUTE => multicast_route: bool,
    }
}

impl Kind for Vxlan {
    const NAME: &'static str = "vxlan";
}

impl AddLink {
    /// A VXLAN tunnel (`ip link add NAME type vxlan id ID dstport 4789`), on the protocol's own port.
    pub fn vxlan(name: &str, id: u32) -> Self {
        Self::new(name, Vxlan::new().id(id).port(VXLAN_PORT))
    }
}

layout! {
    /// `struct ifla_vxlan_port_range`: ports, the first and the last.
    pub struct VxlanPortRange = ifla_vxlan_port_range {
        /// The first.
        low => first: u16 as Be,
        /// The last.
        high => last: u16 as Be,
    }
}

values! {
    /// Whether outer packets may be fragmented.
    pub enum VxlanFragmentation: u8 {
        /// They may.
        VXLAN_DF_UNSET => May,
        /// They must not.
        VXLAN_DF_SET => MustNot,
        /// As the inner packet.
        VXLAN_DF_INHERIT => Inherit,
    }
}

values! {
    /// What flow label outer packets have.
    pub enum VxlanLabelPolicy: u32 {
        /// Always the same.
        VXLAN_LABEL_FIXED => Fixed,
        /// That of the inner packet.
        VXLAN_LABEL_INHERIT => Inherit,
    }
}

/// A flag when written and a byte when read: the kernel takes an attribute without a payload (`vxlan_policy`)
/// and tells one of a byte (`vxlan_fill_info`).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Inherit;

impl<'a> Encoding<'a, bool> for Inherit {
    const SHAPE: Shape = <Plain as Encoding<'a, bool>>::SHAPE;

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<bool, Problem> {
        if payload.is_empty() { Ok(true) } else { <Plain as Encoding<'a, bool>>::read(payload, around) }
    }

    #[inline]
    fn write(value: bool, out: &mut Vec<u8>) -> Result<(), Problem> {
        if value { Ok(()) } else { <Plain as Encoding<'a, bool>>::write(false, out) }
    }
}
