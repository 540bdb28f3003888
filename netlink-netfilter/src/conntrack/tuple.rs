//! Tuples: how connection tracking names one direction of a flow.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use netlink_core::table::{Be, SetWriter};
use netlink_core::uapi::r#in::*;
use netlink_core::uapi::in6::IPPROTO_ICMPV6;
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{attributes, values};

use crate::nfnetlink::Family;
use crate::uapi::icmp::*;
use crate::uapi::icmpv6::*;
use crate::uapi::nfnetlink_conntrack::*;

attributes! {
    /// One direction of a flow (`CTA_TUPLE_*`).
    pub struct TupleAttributes<'a>, enum TupleAttribute, writer TupleAttributesWriter {
        /// The addresses.
        CTA_TUPLE_IP => addresses[nest]: AddressAttributes<'a>,
        /// The protocol above IP and what it calls its ends.
        CTA_TUPLE_PROTO => protocol[nest]: ProtocolAttributes<'a>,
        /// The zone, if it is that of this direction alone.
        CTA_TUPLE_ZONE => zone: u16 as Be,
    }
}

attributes! {
    /// The addresses of a tuple (`CTA_IP_*`).
    pub struct AddressAttributes<'a>, enum AddressAttribute, writer AddressAttributesWriter {
        /// Where packets come from, in IPv4.
        CTA_IP_V4_SRC => source_v4: Ipv4Addr,
        /// Where they go, in IPv4.
        CTA_IP_V4_DST => destination_v4: Ipv4Addr,
        /// Where packets come from, in IPv6.
        CTA_IP_V6_SRC => source_v6: Ipv6Addr,
        /// Where they go, in IPv6.
        CTA_IP_V6_DST => destination_v6: Ipv6Addr,
    }
}

attributes! {
    /// What the protocol above IP calls the ends of a tuple (`CTA_PROTO_*`).
    pub struct ProtocolAttributes<'a>, enum ProtocolAttribute, writer ProtocolAttributesWriter {
        /// The protocol.
        CTA_PROTO_NUM => number: IpProtocol,
        /// The source's port, or GRE's key.
        CTA_PROTO_SRC_PORT => source_port: u16 as Be,
        /// The destination's port, or GRE's key.
        CTA_PROTO_DST_PORT => destination_port: u16 as Be,
        /// The identifier of an ICMP query.
        CTA_PROTO_ICMP_ID => icmp_id: u16 as Be,
        /// The type of the ICMP message.
        CTA_PROTO_ICMP_TYPE => icmp_type: u8,
        /// The code of the ICMP message.
        CTA_PROTO_ICMP_CODE => icmp_code: u8,
        /// The identifier of an ICMPv6 query.
        CTA_PROTO_ICMPV6_ID => icmpv6_id: u16 as Be,
        /// The type of the ICMPv6 message.
        CTA_PROTO_ICMPV6_TYPE => icmpv6_type: u8,
        /// The code of the ICMPv6 message.
        CTA_PROTO_ICMPV6_CODE => icmpv6_code: u8,
    }
}

values! {
    /// A protocol above IP, by the number that the IP header has.
    pub enum IpProtocol: u8 {
        /// ICMP.
        IPPROTO_ICMP => Icmp,
        /// TCP.
        IPPROTO_TCP => Tcp,
        /// UDP.
        IPPROTO_UDP => Udp,
        /// DCCP, which newer kernels do not track.
        IPPROTO_DCCP => Dccp,
        /// GRE.
        IPPROTO_GRE => Gre,
        /// ICMPv6.
        IPPROTO_ICMPV6 => Icmpv6,
        /// SCTP.
        IPPROTO_SCTP => Sctp,
        /// UDP-Lite.
        IPPROTO_UDPLITE => UdpLite,
    }
}

/// One direction of a flow: what all its packets have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Tuple {
    /// Where the packets come from.
    pub source: IpAddr,
    /// Where they go.
    pub destination: IpAddr,
    /// The protocol above IP.
    pub protocol: IpProtocol,
    /// What the protocol calls the two ends.
    pub ends: Ends,
    /// The zone, if it is that of this direction alone; see [`Flow::zone`](super::Flow::zone).
    pub zone: Option<u16>,
}

/// What a protocol calls the two ends of a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Ends {
    /// Nothing: the addresses are all there is.
    Addresses,
    /// Ports, in TCP, UDP, UDP-Lite, SCTP and DCCP; keys, in GRE.
    Ports {
        /// The source's.
        source: u16,
        /// The destination's.
        destination: u16,
    },
    /// A query, in ICMP and ICMPv6.
    Query {
        /// Its type, such as 8 for an echo request.
        kind: u8,
        /// Its code.
        code: u8,
        /// Its identifier.
        id: u16,
    },
}

impl Tuple {
    /// From one address to another, by a protocol that has no ports.
    pub fn new(
        source: impl Into<IpAddr>,
        destination: impl Into<IpAddr>,
        protocol: impl Into<IpProtocol>,
    ) -> Self {
        let (source, destination) = (source.into(), destination.into());
        Self { source, destination, protocol: protocol.into(), ends: Ends::Addresses, zone: None }
    }

    /// TCP from one port to another.
    pub fn tcp(source: impl Into<SocketAddr>, destination: impl Into<SocketAddr>) -> Self {
        Self::ports(IpProtocol::Tcp, source, destination)
    }

    /// UDP from one port to another.
    pub fn udp(source: impl Into<SocketAddr>, destination: impl Into<SocketAddr>) -> Self {
        Self::ports(IpProtocol::Udp, source, destination)
    }

    /// From one port to another, by a protocol that has ports (or keys, as GRE).
    pub fn ports(
        protocol: IpProtocol,
        source: impl Into<SocketAddr>,
        destination: impl Into<SocketAddr>,
    ) -> Self {
        let (source, destination) = (source.into(), destination.into());
        let ends = Ends::Ports { source: source.port(), destination: destination.port() };
        Self { ends, ..Self::new(source.ip(), destination.ip(), protocol) }
    }

    /// Echo requests with this identifier: what `ping` sends, by ICMP or ICMPv6.
    pub fn ping(source: impl Into<IpAddr>, destination: impl Into<IpAddr>, id: u16) -> Self {
        let source = source.into();
        let (protocol, kind) = match source {
            IpAddr::V4(_) => (IpProtocol::Icmp, ICMP_ECHO),
            IpAddr::V6(_) => (IpProtocol::Icmpv6, ICMPV6_ECHO_REQUEST),
        };
        let ends = Ends::Query { kind: kind as u8, code: 0, id };
        Self { ends, ..Self::new(source, destination, protocol) }
    }

    /// The other direction of a flow whose addresses nobody translates.
    pub fn reversed(self) -> Self {
        let ends = match self.ends {
            Ends::Ports { source, destination } => Ends::Ports { source: destination, destination: source },
            Ends::Query { kind, code, id } => Ends::Query { kind: answer(self.protocol, kind), code, id },
            Ends::Addresses => Ends::Addresses,
        };
        Self { source: self.destination, destination: self.source, ends, ..self }
    }

    /// The family of its addresses.
    pub fn family(&self) -> Family {
        self.source.into()
    }

    /// As attributes. Addresses of two families are an error of the writer.
    pub fn to_attributes(self) -> TupleAttributesWriter {
        let tuple = TupleAttributesWriter::new().addresses(self.addresses()).protocol(self.protocol());
        match self.zone {
            Some(zone) => tuple.zone(zone),
            None => tuple,
        }
    }

    fn addresses(&self) -> AddressAttributesWriter {
        let addresses = AddressAttributesWriter::new();
        match (self.source, self.destination) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                addresses.source_v4(source).destination_v4(destination)
            }
            (IpAddr::V6(source), IpAddr::V6(destination)) => {
                addresses.source_v6(source).destination_v6(destination)
            }
            _ => addresses.checked("CTA_TUPLE_IP", Err(TWO_FAMILIES), |addresses, ()| addresses),
        }
    }

    fn protocol(&self) -> ProtocolAttributesWriter {
        let protocol = ProtocolAttributesWriter::new().number(self.protocol);
        match self.ends {
            Ends::Addresses => protocol,
            Ends::Ports { source, destination } => protocol.source_port(source).destination_port(destination),
            Ends::Query { kind, code, id } if self.protocol == IpProtocol::Icmpv6 => {
                protocol.icmpv6_id(id).icmpv6_type(kind).icmpv6_code(code)
            }
            Ends::Query { kind, code, id } => protocol.icmp_id(id).icmp_type(kind).icmp_code(code),
        }
    }
}

const TWO_FAMILIES: Problem = Problem::Value("addresses of two families");

/// The type of the message that answers a query; a type that is none of a query is its own answer.
fn answer(protocol: IpProtocol, kind: u8) -> u8 {
    let pairs: &[_] = match protocol {
        IpProtocol::Icmpv6 => &ICMPV6_QUERIES,
        _ => &ICMP_QUERIES,
    };
    let kind = u32::from(kind);
    let pair = pairs.iter().find(|pair| pair.0 == kind || pair.1 == kind);
    pair.map_or(kind, |&(query, answer)| if query == kind { answer } else { query }) as u8
}

/// Queries and their answers, as net/netfilter/nf_conntrack_proto_icmp.c has them (`invmap`).
const ICMP_QUERIES: [(u32, u32); 4] = [
    (ICMP_ECHO, ICMP_ECHOREPLY),
    (ICMP_TIMESTAMP, ICMP_TIMESTAMPREPLY),
    (ICMP_INFO_REQUEST, ICMP_INFO_REPLY),
    (ICMP_ADDRESS, ICMP_ADDRESSREPLY),
];

/// Queries and their answers, as net/netfilter/nf_conntrack_proto_icmpv6.c has them.
const ICMPV6_QUERIES: [(u32, u32); 2] =
    [(ICMPV6_ECHO_REQUEST, ICMPV6_ECHO_REPLY), (ICMPV6_NI_QUERY, ICMPV6_NI_REPLY)];

impl TryFrom<TupleAttributes<'_>> for Tuple {
    type Error = Invalid;

    fn try_from(attributes: TupleAttributes<'_>) -> Result<Self, Invalid> {
        let (mut addresses, mut protocol, mut zone) = Default::default();
        for attribute in attributes {
            match attribute? {
                TupleAttribute::CTA_TUPLE_IP(value) => addresses = Some(ends_of(value)?),
                TupleAttribute::CTA_TUPLE_PROTO(value) => protocol = Some(protocol_of(value)?),
                TupleAttribute::CTA_TUPLE_ZONE(value) => zone = Some(value),
                _ => {}
            }
        }
        let (source, destination) = addresses.ok_or(MISSING.of("CTA_TUPLE_IP"))?;
        let (protocol, ends) = protocol.ok_or(MISSING.of("CTA_TUPLE_PROTO"))?;
        Ok(Self { source, destination, protocol, ends, zone })
    }
}

const MISSING: Problem = Problem::Value("is missing");

fn ends_of(addresses: AddressAttributes<'_>) -> Result<(IpAddr, IpAddr), Invalid> {
    let (mut source, mut destination) = (None, None);
    for attribute in addresses {
        match attribute? {
            AddressAttribute::CTA_IP_V4_SRC(value) => source = Some(value.into()),
            AddressAttribute::CTA_IP_V4_DST(value) => destination = Some(value.into()),
            AddressAttribute::CTA_IP_V6_SRC(value) => source = Some(value.into()),
            AddressAttribute::CTA_IP_V6_DST(value) => destination = Some(value.into()),
            AddressAttribute::Unknown(_) => {}
        }
    }
    source.zip(destination).ok_or(MISSING.of("CTA_IP_V4_SRC"))
}

fn protocol_of(attributes: ProtocolAttributes<'_>) -> Result<(IpProtocol, Ends), Invalid> {
    use ProtocolAttribute::*;
    let (mut protocol, mut source, mut destination, mut kind) = (None, None, None, None);
    let (mut id, mut code) = (0, 0);
    for attribute in attributes {
        match attribute? {
            CTA_PROTO_NUM(value) => protocol = Some(value),
            CTA_PROTO_SRC_PORT(value) => source = Some(value),
            CTA_PROTO_DST_PORT(value) => destination = Some(value),
            CTA_PROTO_ICMP_ID(value) | CTA_PROTO_ICMPV6_ID(value) => id = value,
            CTA_PROTO_ICMP_TYPE(value) | CTA_PROTO_ICMPV6_TYPE(value) => kind = Some(value),
            CTA_PROTO_ICMP_CODE(value) | CTA_PROTO_ICMPV6_CODE(value) => code = value,
            Unknown(_) => {}
        }
    }
    let ends = match (source.zip(destination), kind) {
        (Some((source, destination)), _) => Ends::Ports { source, destination },
        (None, Some(kind)) => Ends::Query { kind, code, id },
        (None, None) => Ends::Addresses,
    };
    Ok((protocol.ok_or(MISSING.of("CTA_PROTO_NUM"))?, ends))
}
