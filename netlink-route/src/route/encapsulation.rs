//! Encapsulation of a route's packets (`encap`): lightweight tunnels, told apart by `RTA_ENCAP_TYPE`.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::table::{Be, Encoding, Plain, SetWriter, Shape};
use netlink_core::wire::{Attributes, Problem};
use netlink_core::{attributes, choice, values};

use super::{MplsEntry, RouteAttributesWriter};
use crate::uapi::ila::*;
use crate::uapi::ipv6::IPV6_SRCRT_TYPE_4;
use crate::uapi::lwtunnel::*;
use crate::uapi::mpls_iptunnel::*;
use crate::uapi::rtnetlink::RTA_ENCAP_TYPE;
use crate::uapi::seg6::ipv6_sr_hdr;
use crate::uapi::seg6_iptunnel::*;

values! {
    /// What an encapsulation is.
    pub enum EncapsulationKind: u16 {
        /// None.
        LWTUNNEL_ENCAP_NONE => None,
        /// MPLS labels.
        LWTUNNEL_ENCAP_MPLS => Mpls,
        /// For an IPv4 tunnel link that takes its parameters from packets.
        LWTUNNEL_ENCAP_IP => Ip,
        /// Identifier-locator addressing.
        LWTUNNEL_ENCAP_ILA => Ila,
        /// For an IPv6 tunnel link that takes its parameters from packets.
        LWTUNNEL_ENCAP_IP6 => Ip6,
        /// IPv6 segment routing.
        LWTUNNEL_ENCAP_SEG6 => Seg6,
        /// A BPF program.
        LWTUNNEL_ENCAP_BPF => Bpf,
        /// What an endpoint of IPv6 segment routing does.
        LWTUNNEL_ENCAP_SEG6_LOCAL => Seg6Local,
        /// RPL source routing.
        LWTUNNEL_ENCAP_RPL => Rpl,
        /// In-situ OAM.
        LWTUNNEL_ENCAP_IOAM6 => Ioam6,
        /// For an IPsec link that takes its parameters from packets.
        LWTUNNEL_ENCAP_XFRM => Xfrm,
    }
}

choice! {
    /// How packets are encapsulated, by its kind.
    pub enum Encapsulation<'a> by RTA_ENCAP_TYPE as Plain {
        /// MPLS labels.
        Mpls(MplsEncapsulation<'a>) = LWTUNNEL_ENCAP_MPLS,
        /// An IPv4 tunnel.
        Ip(IpEncapsulation<'a>) = LWTUNNEL_ENCAP_IP,
        /// Identifier-locator addressing.
        Ila(IlaEncapsulation<'a>) = LWTUNNEL_ENCAP_ILA,
        /// An IPv6 tunnel.
        Ip6(Ip6Encapsulation<'a>) = LWTUNNEL_ENCAP_IP6,
        /// IPv6 segment routing.
        Seg6(Seg6Encapsulation<'a>) = LWTUNNEL_ENCAP_SEG6,
        /// IPsec.
        Xfrm(XfrmEncapsulation<'a>) = LWTUNNEL_ENCAP_XFRM,
    }
}

/// What writes the attributes of an encapsulation.
pub trait Encapsulate: SetWriter {
    /// The encapsulation's kind.
    const KIND: EncapsulationKind;

    /// Appends kind and attributes to those of a route or of a next hop.
    #[must_use]
    fn append_to(self, route: RouteAttributesWriter) -> RouteAttributesWriter {
        route.encapsulation_kind(Self::KIND).encapsulation(self)
    }
}

impl Encapsulate for MplsEncapsulationWriter {
    const KIND: EncapsulationKind = EncapsulationKind::Mpls;
}

impl Encapsulate for IpEncapsulationWriter {
    const KIND: EncapsulationKind = EncapsulationKind::Ip;
}

impl Encapsulate for IlaEncapsulationWriter {
    const KIND: EncapsulationKind = EncapsulationKind::Ila;
}

impl Encapsulate for Ip6EncapsulationWriter {
    const KIND: EncapsulationKind = EncapsulationKind::Ip6;
}

impl Encapsulate for Seg6EncapsulationWriter {
    const KIND: EncapsulationKind = EncapsulationKind::Seg6;
}

impl Encapsulate for XfrmEncapsulationWriter {
    const KIND: EncapsulationKind = EncapsulationKind::Xfrm;
}

attributes! {
    /// Attributes of an encapsulation in MPLS (`MPLS_IPTUNNEL_*`).
    pub struct MplsEncapsulation<'a>, enum MplsEncapsulationAttribute, writer MplsEncapsulationWriter {
        /// The labels, the outermost first; see [`MplsEntry::stack`].
        MPLS_IPTUNNEL_DST => labels[packed]: MplsEntry as Be,
        /// The time to live; that of the packet itself if it is absent.
        MPLS_IPTUNNEL_TTL => ttl: u8,
    }
}

attributes! {
    /// Attributes of an encapsulation by an IPv4 tunnel (`LWTUNNEL_IP_*`).
    pub struct IpEncapsulation<'a>, enum IpEncapsulationAttribute, writer IpEncapsulationWriter {
        /// The tunnel's key.
        LWTUNNEL_IP_ID => id: u64 as Be,
        /// The outer destination.
        LWTUNNEL_IP_DST => destination: Ipv4Addr,
        /// The outer source.
        LWTUNNEL_IP_SRC => source: Ipv4Addr,
        /// The outer time to live.
        LWTUNNEL_IP_TTL => ttl: u8,
        /// The outer type of service.
        LWTUNNEL_IP_TOS => tos: u8,
        /// Flags as in a GRE header (`TUNNEL_*`).
        LWTUNNEL_IP_FLAGS => flags: u16 as Be,
        /// Options of the kind of tunnel; since Linux 5.5.
        LWTUNNEL_IP_OPTS => options[nest]: TunnelOptions<'a>,
    }
}

attributes! {
    /// Attributes of an encapsulation by an IPv6 tunnel (`LWTUNNEL_IP6_*`).
    pub struct Ip6Encapsulation<'a>, enum Ip6EncapsulationAttribute, writer Ip6EncapsulationWriter {
        /// The tunnel's key.
        LWTUNNEL_IP6_ID => id: u64 as Be,
        /// The outer destination.
        LWTUNNEL_IP6_DST => destination: Ipv6Addr,
        /// The outer source.
        LWTUNNEL_IP6_SRC => source: Ipv6Addr,
        /// The outer hop limit.
        LWTUNNEL_IP6_HOPLIMIT => hop_limit: u8,
        /// The outer traffic class.
        LWTUNNEL_IP6_TC => traffic_class: u8,
        /// Flags as in a GRE header (`TUNNEL_*`).
        LWTUNNEL_IP6_FLAGS => flags: u16 as Be,
        /// Options of the kind of tunnel; since Linux 5.5.
        LWTUNNEL_IP6_OPTS => options[nest]: TunnelOptions<'a>,
    }
}

attributes! {
    /// Options of a kind of tunnel (`LWTUNNEL_IP_OPTS_*`): those of one kind only.
    pub struct TunnelOptions<'a>, enum TunnelOptionsAttribute, writer TunnelOptionsWriter {
        /// Options of Geneve, any number.
        LWTUNNEL_IP_OPTS_GENEVE => geneve[repeated nest]: GeneveOption<'a>,
        /// Options of VXLAN.
        LWTUNNEL_IP_OPTS_VXLAN => vxlan[nest]: VxlanOption<'a>,
        /// Options of ERSPAN.
        LWTUNNEL_IP_OPTS_ERSPAN => erspan[nest]: ErspanOption<'a>,
    }
}

attributes! {
    /// An option of Geneve (`LWTUNNEL_IP_OPT_GENEVE_*`).
    pub struct GeneveOption<'a>, enum GeneveOptionAttribute, writer GeneveOptionWriter {
        /// Its class.
        LWTUNNEL_IP_OPT_GENEVE_CLASS => class: u16 as Be,
        /// Its type.
        LWTUNNEL_IP_OPT_GENEVE_TYPE => kind: u8,
        /// Its data: a multiple of four bytes, 124 at most.
        LWTUNNEL_IP_OPT_GENEVE_DATA => data: &'a [u8],
    }
}

attributes! {
    /// Options of VXLAN (`LWTUNNEL_IP_OPT_VXLAN_*`).
    pub struct VxlanOption<'a>, enum VxlanOptionAttribute, writer VxlanOptionWriter {
        /// The group policy.
        LWTUNNEL_IP_OPT_VXLAN_GBP => group_policy: u32,
    }
}

attributes! {
    /// Options of ERSPAN (`LWTUNNEL_IP_OPT_ERSPAN_*`).
    pub struct ErspanOption<'a>, enum ErspanOptionAttribute, writer ErspanOptionWriter {
        /// The version, 1 or 2.
        LWTUNNEL_IP_OPT_ERSPAN_VER => version: u8,
        /// The index, of version 1.
        LWTUNNEL_IP_OPT_ERSPAN_INDEX => index: u32 as Be,
        /// The direction, of version 2.
        LWTUNNEL_IP_OPT_ERSPAN_DIR => direction: u8,
        /// The id of the hardware, of version 2.
        LWTUNNEL_IP_OPT_ERSPAN_HWID => hardware_id: u8,
    }
}

attributes! {
    /// Attributes of identifier-locator addressing (`ILA_ATTR_*`).
    pub struct IlaEncapsulation<'a>, enum IlaEncapsulationAttribute, writer IlaEncapsulationWriter {
        /// The locator that replaces the upper half of the destination.
        ILA_ATTR_LOCATOR => locator: u64 as Be,
        /// How the checksum is kept right (`ILA_CSUM_*`).
        ILA_ATTR_CSUM_MODE => checksum_mode: u8,
        /// What the identifier is (`ILA_ATYPE_*`).
        ILA_ATTR_IDENT_TYPE => identifier_kind: u8,
        /// Where it happens (`ILA_HOOK_*`).
        ILA_ATTR_HOOK_TYPE => hook: u8,
    }
}

attributes! {
    /// Attributes of IPv6 segment routing (`SEG6_IPTUNNEL_*`).
    pub struct Seg6Encapsulation<'a>, enum Seg6EncapsulationAttribute, writer Seg6EncapsulationWriter {
        /// The segments, and how packets get them.
        SEG6_IPTUNNEL_SRH => routing: SegmentRouting,
        /// The outer source; since Linux 7.1.
        SEG6_IPTUNNEL_SRC => source: Ipv6Addr,
    }
}

attributes! {
    /// Attributes of an encapsulation by an IPsec link (`LWT_XFRM_*`); since Linux 6.1.
    pub struct XfrmEncapsulation<'a>, enum XfrmEncapsulationAttribute, writer XfrmEncapsulationWriter {
        /// The id that ties it to policies and states.
        LWT_XFRM_IF_ID => id: u32,
        /// The link below.
        LWT_XFRM_LINK => lower[link]: u32,
    }
}

values! {
    /// How packets get their segments.
    pub enum Seg6Mode: u32 {
        /// In a header of their own, which IPv6 packets only have.
        SEG6_IPTUN_MODE_INLINE => Inline,
        /// In that of an outer IPv6 packet.
        SEG6_IPTUN_MODE_ENCAP => Encapsulate,
        /// In that of an outer IPv6 packet, around the whole frame.
        SEG6_IPTUN_MODE_L2ENCAP => EncapsulateFrame,
        /// In that of an outer IPv6 packet, without the first segment, which is its destination.
        SEG6_IPTUN_MODE_ENCAP_RED => EncapsulateReduced,
        /// As the last two together.
        SEG6_IPTUN_MODE_L2ENCAP_RED => EncapsulateFrameReduced,
    }
}

/// `struct seg6_iptunnel_encap`: segments, and how packets get them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SegmentRouting {
    /// How packets get them.
    pub mode: Seg6Mode,
    /// The segments in the order of the way.
    pub segments: Vec<Ipv6Addr>,
    /// What the header says behind the segments: options, such as an HMAC.
    pub options: Vec<u8>,
}

impl SegmentRouting {
    /// These segments in the order of the way; 127 at most.
    ///
    /// With [`Seg6Mode::Inline`] the last one must be the unspecified address: the packet's own destination
    /// takes its place.
    pub fn new(mode: Seg6Mode, segments: impl IntoIterator<Item = Ipv6Addr>) -> Self {
        Self { mode, segments: segments.into_iter().collect(), options: Vec::new() }
    }
}

/// Bytes of a segment.
const SEGMENT: usize = 16;
/// Where the segment routing header begins, behind the mode, and where its segments do.
const HEADER: usize = seg6_iptunnel_encap::SIZE.lp64.1;
const SEGMENTS: usize = HEADER + ipv6_sr_hdr::SIZE.lp64.1;

/// Segments lie in the order opposite to that of the way (RFC 8754).
impl<'a> Encoding<'a, SegmentRouting> for Plain {
    const SHAPE: Shape = Shape::Custom {
        size: None,
        print: |payload, around, f| match <Self as Encoding<'_, SegmentRouting>>::read(payload, around) {
            Ok(routing) => fmt::Debug::fmt(&routing, f),
            Err(_) => fmt::Debug::fmt(payload, f),
        },
    };

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<SegmentRouting, Problem> {
        let short = Problem::Length { expected: SEGMENTS + SEGMENT, actual: payload.len() };
        let (mode, rest) = payload.split_at_checked(HEADER).ok_or(short)?;
        let (header, rest) = rest.split_at_checked(SEGMENTS - HEADER).ok_or(short)?;
        let last = header.get(ipv6_sr_hdr::first_segment.lp64.0).copied().unwrap_or_default();
        let length = (usize::from(last) + 1) * SEGMENT;
        let (segments, options) = rest.split_at_checked(length).ok_or(Problem::Truncated)?;
        let segments = segments.chunks_exact(SEGMENT).rev();
        Ok(SegmentRouting {
            mode: Self::read(mode, around)?,
            segments: segments.map(|segment| Self::read(segment, around)).collect::<Result<_, _>>()?,
            options: options.into(),
        })
    }

    #[inline]
    fn write(value: SegmentRouting, out: &mut Vec<u8>) -> Result<(), Problem> {
        let length = value.segments.len() * SEGMENT + value.options.len();
        let last = u8::try_from(value.segments.len().wrapping_sub(1));
        let (Ok(last), Ok(eights)) = (last, u8::try_from(length / 8)) else {
            return Err(Problem::Value("not 1 to 127 segments"));
        };
        <Self as Encoding<'_, Seg6Mode>>::write(value.mode, out)?;
        out.extend([0, eights, IPV6_SRCRT_TYPE_4 as u8, last, last, 0, 0, 0]);
        out.extend(value.segments.iter().rev().flat_map(Ipv6Addr::octets));
        out.extend(value.options);
        Ok(())
    }
}
