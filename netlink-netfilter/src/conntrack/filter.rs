//! Flows, all or those that have something in common: listed, zeroed, flushed.
//!
//! What a kernel cannot go by itself, a list leaves out afterwards. A change must not rely on that: it is refused
//! where no kernel does what was asked for, and older kernels refuse it themselves.

use std::net::IpAddr;

use netlink_core::request;
use netlink_core::request::Draft;
use netlink_core::table::{AttributeSet, SetWriter};
use netlink_core::wire::{self, Attributes, Invalid, Problem};

use super::attributes::*;
use super::flow::{Flow, FlowMessage};
use super::kinds::*;
use super::tuple::{
    AddressAttributesWriter, IpProtocol, ProtocolAttributesWriter, TupleAttributes, TupleAttributesWriter,
};
use crate::nfnetlink::{Family, Netfilter, NetfilterHeader};
use crate::uapi::nfnetlink::NFNETLINK_V0;

request! {
    /// Lists flows (`conntrack -L`). Needs `CAP_NET_ADMIN`.
    pub struct Flows("list flows") in Netfilter: CT_GET {
        NetfilterHeader, FlowAttributesWriter
    } -> Many FlowMessage<'a> => Flow, if is_wanted when is_filtered
}

impl Flows {
    /// All flows of the namespace.
    pub fn new() -> Self {
        Self::matching(FlowFilter::new())
    }

    /// Those that match. Kernels leave out by themselves what they can, which saves most of the work.
    pub fn matching(filter: FlowFilter) -> Self {
        Self { draft: filter.draft(filter.filter_attributes()) }
    }

    fn is_filtered(&self) -> bool {
        self.draft.header.family != Family::Unspecified || !self.draft.attributes.writer().bytes().is_empty()
    }

    fn is_wanted(&self, reply: &FlowMessage<'_>, sent: wire::Message<'_>) -> bool {
        FlowMessage::try_from(sent).and_then(|wanted| matches(&wanted, reply)).unwrap_or(true)
    }
}

impl Default for Flows {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Lists flows and sets their counters to zero (`conntrack -L -z`). Needs `CAP_NET_ADMIN`.
    pub struct ZeroFlows("zero flows") in Netfilter: CT_GET_CTRZERO {
        NetfilterHeader, FlowAttributesWriter
    } -> Many FlowMessage<'a> => Flow
}

impl ZeroFlows {
    /// All flows of the namespace.
    pub fn new() -> Self {
        Self::of_family(Family::Unspecified)
    }

    /// Those of one family.
    pub fn of_family(family: Family) -> Self {
        Self { draft: Draft::new(NetfilterHeader::of_family(family)) }
    }

    /// Those that match, by family and mark.
    ///
    /// Anything else is an [`Input`](netlink_core::Error::Input) error, for kernels that do not know it would pass over it
    /// and zero too much. List such flows, and [zero](super::ZeroFlow) each.
    pub fn matching(filter: FlowFilter) -> Self {
        let mut draft = filter.draft(None);
        if filter.is_recent() {
            let why =
                Problem::Value("older kernels pass over all but family and mark: zero each flow of a list");
            draft.attributes.writer_mut().fail(why.of("CTA_FILTER"));
        }
        Self { draft }
    }
}

impl Default for ZeroFlows {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Lists flows that have ended and are kept until somebody has been told (`conntrack -L dying`). Needs
    /// `CAP_NET_ADMIN`.
    ///
    /// Since Linux 5.19 only those of which the event was lost for want of room in a socket that asked for
    /// [`BroadcastErrors`](netlink_core::socket::SocketOption::BroadcastErrors).
    pub struct DyingFlows("list dying flows") in Netfilter: CT_GET_DYING {
        NetfilterHeader, FlowAttributesWriter
    } -> Many FlowMessage<'a> => Flow
}

impl DyingFlows {
    /// All of them.
    pub fn new() -> Self {
        Self { draft: Draft::new(NetfilterHeader::default()) }
    }
}

impl Default for DyingFlows {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Lists flows whose first packet has not left the host yet (`conntrack -L unconfirmed`), such as one that waits
    /// in a queue. Needs `CAP_NET_ADMIN`. Since Linux 5.19 there are none: the kernel has no such list any more.
    pub struct UnconfirmedFlows("list unconfirmed flows") in Netfilter: CT_GET_UNCONFIRMED {
        NetfilterHeader, FlowAttributesWriter
    } -> Many FlowMessage<'a> => Flow
}

impl UnconfirmedFlows {
    /// All of them.
    pub fn new() -> Self {
        Self { draft: Draft::new(NetfilterHeader::default()) }
    }
}

impl Default for UnconfirmedFlows {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Deletes flows, all or those that match, in one go (`conntrack -F`, `conntrack -D`). Needs `CAP_NET_ADMIN`.
    ///
    /// That there are none is no error.
    pub struct FlushFlows("flush flows") in Netfilter: CT_DELETE {
        NetfilterHeader, FlowAttributesWriter
    } -> Acknowledgement
}

impl FlushFlows {
    /// All flows of the namespace.
    pub fn all() -> Self {
        Self { draft: Draft::new(NetfilterHeader::default()) }
    }

    /// Those that match. By mark since Linux 4.0 and by family since 5.3, to both of which earlier kernels pay no heed; by
    /// anything else since 6.11, which older kernels refuse.
    ///
    /// What no kernel goes by is an [`Input`](netlink_core::Error::Input) error: IPv6 addresses; parts of tuples
    /// without a family; ports of other protocols than TCP and UDP; queries of others than ICMP and ICMPv6. List such
    /// flows, and [delete](super::DeleteFlow::exactly) each, as [`delete_flows`](super::delete_flows) does. The same error
    /// answers a tuple that is named in full, for which both addresses suffice in other protocols than those four.
    pub fn matching(filter: FlowFilter) -> Self {
        Self::guarded(filter, filter.is_recent())
    }

    /// The same, where a family is a thing that older kernels refuse as well: all before 6.11, for nothing tells those
    /// that know it from those that do not.
    #[cfg(target_os = "linux")]
    pub(crate) fn or_refused(filter: FlowFilter) -> Self {
        Self::guarded(filter, filter.is_recent() || filter.family.is_some())
    }

    fn guarded(filter: FlowFilter, is_guarded: bool) -> Self {
        let guard = filter.filter_attributes().or_else(|| is_guarded.then(FilterAttributesWriter::new));
        let mut draft = filter.draft(guard);
        if is_guarded && filter.has_no_tuple() {
            // Kernels before 5.8 pass over CTA_FILTER, but as all before 6.11 they refuse a tuple that lacks something.
            draft
                .change(|attributes: FlowAttributesWriter| attributes.original(TupleAttributesWriter::new()));
        }
        // Any other version makes the kernel go by the family: ctnetlink_del_conntrack.
        draft.header.version = NFNETLINK_V0 as u8 + 1;
        if let Some(invalid) = filter.unsupported() {
            draft.attributes.writer_mut().fail(invalid);
        }
        Self { draft }
    }
}

/// Which flows are meant: those that match all that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FlowFilter {
    family: Option<Family>,
    mark: Option<(u32, u32)>,
    status: Option<(FlowStatus, FlowStatus)>,
    zone: Option<u16>,
    original: TupleFilter,
    reply: TupleFilter,
}

impl FlowFilter {
    /// Every flow.
    pub fn new() -> Self {
        Self::default()
    }

    /// Those of one family, [`Ipv4`](Family::Ipv4) or [`Ipv6`](Family::Ipv6). An address in a tuple says as much.
    pub fn family(self, family: Family) -> Self {
        Self { family: Some(family), ..self }
    }

    /// Those with this mark.
    pub fn mark(self, mark: u32) -> Self {
        self.mark_bits(mark, u32::MAX)
    }

    /// Those whose mark has these values in the bits of `mask`.
    pub fn mark_bits(self, mark: u32, mask: u32) -> Self {
        Self { mark: Some((mark & mask, mask)), ..self }
    }

    /// Those that have all these flags. By the kernel itself since Linux 5.15.
    pub fn status(self, set: FlowStatus) -> Self {
        self.status_bits(set, set)
    }

    /// Those that have, of the flags in `mask`, the ones in `set` and no others.
    pub fn status_bits(self, set: FlowStatus, mask: FlowStatus) -> Self {
        Self { status: Some((set & mask, mask)), ..self }
    }

    /// Those of this zone, in either direction. By the kernel itself since Linux 6.8.
    pub fn zone(self, zone: u16) -> Self {
        Self { zone: Some(zone), ..self }
    }

    /// Those whose original direction matches. By the kernel itself since Linux 5.8.
    pub fn original(self, original: TupleFilter) -> Self {
        Self { original, ..self }
    }

    /// Those whose reply's direction matches. By the kernel itself since Linux 5.8.
    pub fn reply(self, reply: TupleFilter) -> Self {
        Self { reply, ..self }
    }

    fn draft(&self, filter: Option<FilterAttributesWriter>) -> Draft<NetfilterHeader, FlowAttributesWriter> {
        let family = self.any_family().unwrap_or_default();
        let mut draft = Draft::new(NetfilterHeader::of_family(family));
        draft.attributes = self.attributes();
        if let Some(filter) = filter {
            draft.change(|attributes: FlowAttributesWriter| attributes.filter(filter));
        }
        draft
    }

    fn attributes(&self) -> FlowAttributesWriter {
        let mut attributes = FlowAttributesWriter::new();
        if let Some((mark, mask)) = self.mark {
            attributes = attributes.mark(mark).mark_mask(mask);
        }
        // The kernel refuses a mask of nothing, with which every flow matches.
        if let Some((set, mask)) = self.status.filter(|status| !status.1.is_empty()) {
            attributes = attributes.status(set).status_mask(mask);
        }
        if let Some(zone) = self.zone {
            attributes = attributes.zone(zone);
        }
        if !self.original.is_empty() {
            attributes = attributes.original(self.original.to_attributes());
        }
        if !self.reply.is_empty() {
            attributes = attributes.reply(self.reply.to_attributes());
        }
        attributes
    }

    /// The parts of the tuples that the kernel goes by; the attributes may hold more.
    fn filter_attributes(&self) -> Option<FilterAttributesWriter> {
        let (original, reply) = (self.kernel_parts(&self.original), self.kernel_parts(&self.reply));
        let mut filter = FilterAttributesWriter::new();
        if !original.is_empty() {
            filter = filter.original(original);
        }
        if !reply.is_empty() {
            filter = filter.reply(reply);
        }
        (!(original | reply).is_empty()).then_some(filter)
    }

    fn any_family(&self) -> Option<Family> {
        self.family.or_else(|| self.original.family()).or_else(|| self.reply.family())
    }

    fn kernel_parts(&self, tuple: &TupleFilter) -> TupleParts {
        match self.any_family() {
            Some(family @ (Family::Ipv4 | Family::Ipv6)) => tuple.kernel_parts(family),
            _ => TupleParts::empty(),
        }
    }

    /// Whether older kernels do not know something in it, and would delete flows that do not match.
    fn is_recent(&self) -> bool {
        self.status.is_some() || self.zone.is_some() || !self.has_no_tuple()
    }

    fn has_no_tuple(&self) -> bool {
        self.original.is_empty() && self.reply.is_empty()
    }

    /// What no kernel goes by, or an older one misreads: given a complete tuple, those before 6.11 delete its flow
    /// whatever else is said.
    fn unsupported(&self) -> Option<Invalid> {
        let why = [&self.original, &self.reply].into_iter().find_map(|tuple| {
            let is_supported = self.kernel_parts(tuple) == tuple.parts();
            match (is_supported, tuple.is_complete()) {
                (false, _) => {
                    Some("no kernel goes by IPv6 addresses, nor by more than TCP, UDP and ICMP have")
                }
                (true, true) => Some("older kernels take it for one flow's tuple: delete such flows each"),
                (true, false) => None,
            }
        });
        why.map(|why| Problem::Value(why).of("CTA_FILTER"))
    }
}

/// Which tuples are meant: those that match all that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TupleFilter {
    source: Option<IpAddr>,
    destination: Option<IpAddr>,
    protocol: Option<IpProtocol>,
    source_port: Option<u16>,
    destination_port: Option<u16>,
    query: Option<u8>,
    code: Option<u8>,
    id: Option<u16>,
}

impl TupleFilter {
    /// Every tuple.
    pub fn new() -> Self {
        Self::default()
    }

    /// Those from this address.
    pub fn source(self, address: impl Into<IpAddr>) -> Self {
        Self { source: Some(address.into()), ..self }
    }

    /// Those to this address.
    pub fn destination(self, address: impl Into<IpAddr>) -> Self {
        Self { destination: Some(address.into()), ..self }
    }

    /// Those of this protocol.
    pub fn protocol(self, protocol: IpProtocol) -> Self {
        Self { protocol: Some(protocol), ..self }
    }

    /// Those from this port.
    pub fn source_port(self, port: u16) -> Self {
        Self { source_port: Some(port), ..self }
    }

    /// Those to this port.
    pub fn destination_port(self, port: u16) -> Self {
        Self { destination_port: Some(port), ..self }
    }

    /// Those of queries of this type. Say the protocol with it: ICMPv6, or ICMP is meant.
    pub fn query(self, kind: u8) -> Self {
        Self { query: Some(kind), ..self }
    }

    /// Those of queries with this code. Say the protocol with it: ICMPv6, or ICMP is meant.
    pub fn code(self, code: u8) -> Self {
        Self { code: Some(code), ..self }
    }

    /// Those of queries with this identifier. Say the protocol with it: ICMPv6, or ICMP is meant.
    pub fn id(self, id: u16) -> Self {
        Self { id: Some(id), ..self }
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn family(&self) -> Option<Family> {
        self.source.or(self.destination).map(Family::from)
    }

    fn is_icmpv6(&self) -> bool {
        self.protocol == Some(IpProtocol::Icmpv6)
    }

    /// What is said.
    fn parts(&self) -> TupleParts {
        let [query, code, id] = if self.is_icmpv6() {
            [TupleParts::ICMPV6_TYPE, TupleParts::ICMPV6_CODE, TupleParts::ICMPV6_ID]
        } else {
            [TupleParts::ICMP_TYPE, TupleParts::ICMP_CODE, TupleParts::ICMP_ID]
        };
        [
            (self.source.is_some(), TupleParts::SOURCE),
            (self.destination.is_some(), TupleParts::DESTINATION),
            (self.protocol.is_some(), TupleParts::PROTOCOL),
            (self.source_port.is_some(), TupleParts::SOURCE_PORT),
            (self.destination_port.is_some(), TupleParts::DESTINATION_PORT),
            (self.query.is_some(), query),
            (self.code.is_some(), code),
            (self.id.is_some(), id),
        ]
        .into_iter()
        .filter_map(|(is_said, part)| is_said.then_some(part))
        .collect()
    }

    /// What of it the kernel goes by (`ctnetlink_filter_match_tuple`). It compares IPv6 addresses the wrong way
    /// round: those that match are left out.
    fn kernel_parts(&self, family: Family) -> TupleParts {
        use IpProtocol::*;
        let addresses = if family == Family::Ipv4 { ADDRESSES } else { TupleParts::empty() };
        let ends = match self.protocol {
            Some(Tcp | Udp | Icmp | Icmpv6) => self.ends_of_protocol(),
            _ => TupleParts::empty(),
        };
        self.parts() & (addresses | TupleParts::PROTOCOL | ends)
    }

    /// Whether it may name all that a tuple has: ports of SCTP and the like are nothing to a kernel that was built without
    /// their trackers (`nf_ct_l4proto_find`).
    fn is_complete(&self) -> bool {
        self.parts().contains(ADDRESSES | TupleParts::PROTOCOL | self.ends_of_protocol())
    }

    fn ends_of_protocol(&self) -> TupleParts {
        use IpProtocol::*;
        match self.protocol {
            Some(Tcp | Udp) => TupleParts::SOURCE_PORT | TupleParts::DESTINATION_PORT,
            Some(Icmp) => TupleParts::ICMP_TYPE | TupleParts::ICMP_CODE | TupleParts::ICMP_ID,
            Some(Icmpv6) => TupleParts::ICMPV6_TYPE | TupleParts::ICMPV6_CODE | TupleParts::ICMPV6_ID,
            _ => TupleParts::empty(),
        }
    }

    fn to_attributes(self) -> TupleAttributesWriter {
        TupleAttributesWriter::new().addresses(self.addresses()).protocol(self.ends())
    }

    fn addresses(&self) -> AddressAttributesWriter {
        let addresses = AddressAttributesWriter::new();
        let addresses = match self.source {
            Some(IpAddr::V4(source)) => addresses.source_v4(source),
            Some(IpAddr::V6(source)) => addresses.source_v6(source),
            None => addresses,
        };
        match self.destination {
            Some(IpAddr::V4(destination)) => addresses.destination_v4(destination),
            Some(IpAddr::V6(destination)) => addresses.destination_v6(destination),
            None => addresses,
        }
    }

    fn ends(&self) -> ProtocolAttributesWriter {
        type Writer = ProtocolAttributesWriter;
        fn set<T>(ends: Writer, value: Option<T>, set: impl FnOnce(Writer, T) -> Writer) -> Writer {
            match value {
                Some(value) => set(ends, value),
                None => ends,
            }
        }
        let ends = set(Writer::new(), self.protocol, Writer::number);
        let ends = set(ends, self.source_port, Writer::source_port);
        let ends = set(ends, self.destination_port, Writer::destination_port);
        if self.is_icmpv6() {
            let ends = set(ends, self.query, Writer::icmpv6_type);
            let ends = set(ends, self.code, Writer::icmpv6_code);
            set(ends, self.id, Writer::icmpv6_id)
        } else {
            let ends = set(ends, self.query, Writer::icmp_type);
            let ends = set(ends, self.code, Writer::icmp_code);
            set(ends, self.id, Writer::icmp_id)
        }
    }
}

const ADDRESSES: TupleParts = TupleParts::SOURCE.union(TupleParts::DESTINATION);

/// Whether a flow is one that was asked for. The tuples asked for hold what theirs must have.
fn matches(wanted: &FlowMessage<'_>, flow: &FlowMessage<'_>) -> Result<bool, Invalid> {
    let (family, asked, has) = (wanted.header.family, &wanted.attributes, &flow.attributes);
    if asked.attributes().bytes().is_empty() {
        return Ok(family == Family::Unspecified || family == flow.header.family);
    }
    let status = asked.status()?.unwrap_or_default();
    Ok((family == Family::Unspecified || family == flow.header.family)
        && (has.mark()?.unwrap_or(0) & asked.mark_mask()?.unwrap_or(0)) == asked.mark()?.unwrap_or(0)
        && (has.status()?.unwrap_or_default() & asked.status_mask()?.unwrap_or(status)) == status
        && asked.zone()?.map_or(Ok(true), |zone| is_in_zone(has, zone))?
        && asked.original()?.map_or(Ok(true), |part| is_part(part, has.original()?))?
        && asked.reply()?.map_or(Ok(true), |part| is_part(part, has.reply()?))?)
}

fn is_in_zone(flow: &FlowAttributes<'_>, zone: u16) -> Result<bool, Invalid> {
    let of_one = |tuple: Option<TupleAttributes<'_>>| tuple.map_or(Ok(None), |tuple| tuple.zone());
    let zones = [flow.zone()?, of_one(flow.original()?)?, of_one(flow.reply()?)?];
    Ok(zones.iter().flatten().max().copied().unwrap_or(0) == zone)
}

fn is_part(part: TupleAttributes<'_>, whole: Option<TupleAttributes<'_>>) -> Result<bool, Invalid> {
    let whole = whole.unwrap_or_default();
    let addresses = part.addresses()?.unwrap_or_default().attributes();
    let protocol = part.protocol()?.unwrap_or_default().attributes();
    Ok(are_among(addresses, whole.addresses()?.unwrap_or_default().attributes())?
        && are_among(protocol, whole.protocol()?.unwrap_or_default().attributes())?)
}

fn are_among(some: Attributes<'_>, all: Attributes<'_>) -> Result<bool, Invalid> {
    for wanted in some.iter() {
        let wanted = wanted?;
        if all.find(wanted.kind())?.is_none_or(|found| found.payload != wanted.payload) {
            return Ok(false);
        }
    }
    Ok(true)
}
