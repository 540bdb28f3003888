//! Flows, one at a time: looked up, added, updated, deleted.

use std::time::{Duration, SystemTime};

use netlink_core::request::{Body, Draft};
use netlink_core::uapi::netlink::{NLM_F_CREATE, NLM_F_EXCL};
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{messages, request};

use super::attributes::*;
use super::kinds::*;
use super::tuple::Tuple;
use crate::nfnetlink::{Netfilter, NetfilterHeader};
use crate::uapi::nfnetlink_conntrack::*;

const MISSING: Problem = Problem::Value("is missing");

/// A message about a flow, as received.
pub type FlowMessage<'a> = Body<NetfilterHeader, FlowAttributes<'a>>;

messages! {
    /// What messages about flows hold.
    pub(crate) const MESSAGES above (FLOWS) {
        IPCTNL_MSG_CT_NEW, IPCTNL_MSG_CT_GET, IPCTNL_MSG_CT_DELETE, IPCTNL_MSG_CT_GET_CTRZERO,
        IPCTNL_MSG_CT_GET_DYING, IPCTNL_MSG_CT_GET_UNCONFIRMED => FlowMessage<'static>,
    }
}

request! {
    /// Looks up a flow (`conntrack -G`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is no such flow, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct GetFlow("get flow") in Netfilter: CT_GET {
        NetfilterHeader, FlowAttributesWriter
    } -> One FlowMessage<'a> => Flow
}

impl GetFlow {
    /// The flow of which this is either direction.
    pub fn new(tuple: &Tuple) -> Self {
        Self { draft: draft(tuple) }
    }

    /// In this zone, if the flow's zone is that of both directions.
    pub fn zone(self, zone: u16) -> Self {
        self.with(|attributes| attributes.zone(zone))
    }
}

request! {
    /// Looks up a flow and sets its counters to zero. Needs `CAP_NET_ADMIN`.
    pub struct ZeroFlow("zero flow") in Netfilter: CT_GET_CTRZERO {
        NetfilterHeader, FlowAttributesWriter
    } -> One FlowMessage<'a> => Flow
}

impl ZeroFlow {
    /// The flow of which this is either direction.
    pub fn new(tuple: &Tuple) -> Self {
        Self { draft: draft(tuple) }
    }

    /// In this zone, if the flow's zone is that of both directions.
    pub fn zone(self, zone: u16) -> Self {
        self.with(|attributes| attributes.zone(zone))
    }
}

request! {
    /// Adds a flow, as if its packets had been seen (`conntrack -I`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where either direction is that of a flow already, the error
    /// [is "already exists"](netlink_core::Error::already_exists).
    pub struct AddFlow("add flow") in Netfilter: CT_NEW | NLM_F_CREATE {
        NetfilterHeader, FlowAttributesWriter
    } -> Acknowledgement
}

impl AddFlow {
    /// A flow with these directions, to be forgotten after so many whole seconds without packets.
    ///
    /// The reply's direction is the original one [reversed](Tuple::reversed) unless addresses are translated; those
    /// that [`source_nat`](Self::source_nat) translates the kernel puts into it itself.
    pub fn new(original: &Tuple, reply: &Tuple, timeout: Duration) -> Self {
        let mut draft = draft(original);
        draft.flags = NLM_F_EXCL as u16;
        draft.change(|attributes| attributes.reply(reply.to_attributes()).timeout(seconds(timeout)));
        Self { draft }
    }

    /// Updates the flow where it exists.
    pub fn or_update(mut self) -> Self {
        self.draft.flags = 0;
        self
    }

    /// In this zone.
    pub fn zone(self, zone: u16) -> Self {
        self.with(|attributes| attributes.zone(zone))
    }

    /// With this mark.
    pub fn mark(self, mark: u32) -> Self {
        self.with(|attributes| attributes.mark(mark))
    }

    /// With these flags; those that the kernel keeps to itself it passes over.
    pub fn status(self, status: FlowStatus) -> Self {
        self.with(|attributes| attributes.status(status | FlowStatus::CONFIRMED))
    }

    /// With this state, which a TCP connection must have for its packets to belong to it.
    pub fn tcp_state(self, state: TcpState) -> Self {
        self.with(|attributes| attributes.protocol_state(tcp_state(state)))
    }

    /// With these labels.
    pub fn labels(self, labels: Labels) -> Self {
        self.with(|attributes| attributes.labels(labels))
    }

    /// With this helper, such as `ftp`. Its module is loaded where it is not there.
    pub fn helper(self, name: &str) -> Self {
        self.with(|attributes| attributes.helper(HelperAttributesWriter::new().name(name)))
    }

    /// Expected by the flow whose original direction this is.
    pub fn master(self, original: &Tuple) -> Self {
        self.with(|attributes| attributes.master(original.to_attributes()))
    }

    /// With the source translated to one of these addresses.
    pub fn source_nat(self, to: NatAttributesWriter) -> Self {
        self.with(|attributes| attributes.source_nat(to))
    }

    /// With the destination translated to one of these addresses.
    pub fn destination_nat(self, to: NatAttributesWriter) -> Self {
        self.with(|attributes| attributes.destination_nat(to))
    }
}

request! {
    /// Changes a flow (`conntrack -U`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is no such flow, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct UpdateFlow("update flow") in Netfilter: CT_NEW {
        NetfilterHeader, FlowAttributesWriter
    } -> Acknowledgement
}

impl UpdateFlow {
    /// The flow of which this is either direction. Unless told, nothing changes.
    pub fn new(tuple: &Tuple) -> Self {
        Self { draft: draft(tuple) }
    }

    /// In this zone, if the flow's zone is that of both directions.
    pub fn zone(self, zone: u16) -> Self {
        self.with(|attributes| attributes.zone(zone))
    }

    /// Sets its mark.
    pub fn mark(self, mark: u32) -> Self {
        self.with(|attributes| attributes.mark(mark))
    }

    /// Sets those bits of its mark that `mask` has. The kernel flips bits of `mark` outside the mask, so they are
    /// left out.
    pub fn mark_bits(self, mark: u32, mask: u32) -> Self {
        self.with(|attributes| attributes.mark(mark & mask).mark_mask(mask))
    }

    /// Sets after how many whole seconds without packets it is forgotten.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|attributes| attributes.timeout(seconds(timeout)))
    }

    /// Sets these flags beside those that it has. [`EXPECTED`](FlowStatus::EXPECTED),
    /// [`SEEN_REPLY`](FlowStatus::SEEN_REPLY) and [`ASSURED`](FlowStatus::ASSURED) must be among them where it has
    /// them: `EBUSY` is the answer otherwise.
    pub fn status(self, status: FlowStatus) -> Self {
        self.with(|attributes| attributes.status(status | FlowStatus::CONFIRMED))
    }

    /// Sets the state of a TCP connection.
    pub fn tcp_state(self, state: TcpState) -> Self {
        self.with(|attributes| attributes.protocol_state(tcp_state(state)))
    }

    /// Sets those labels that `mask` has, the others staying as they are. `ENOSPC` where no rule uses labels.
    pub fn labels(self, labels: Labels, mask: Labels) -> Self {
        self.with(|attributes| attributes.labels(labels).labels_mask(mask))
    }
}

request! {
    /// Deletes a flow (`conntrack -D`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is no such flow, the error [is "not found"](netlink_core::Error::is_not_found). For all flows
    /// that have something in common there is [`FlushFlows`](super::FlushFlows).
    pub struct DeleteFlow("delete flow") in Netfilter: CT_DELETE {
        NetfilterHeader, FlowAttributesWriter
    } -> Acknowledgement
}

impl DeleteFlow {
    /// The flow of which this is either direction.
    pub fn new(tuple: &Tuple) -> Self {
        Self { draft: draft(tuple) }
    }

    /// Only this flow: not one that has come into its place since.
    pub fn exactly(flow: &Flow) -> Self {
        let request = Self::new(&flow.original).id(flow.id);
        match flow.zone {
            Some(zone) => request.zone(zone),
            None => request,
        }
    }

    /// Only if it has this identifier.
    pub fn id(self, id: u32) -> Self {
        self.with(|attributes| attributes.id(id))
    }

    /// In this zone, if the flow's zone is that of both directions.
    pub fn zone(self, zone: u16) -> Self {
        self.with(|attributes| attributes.zone(zone))
    }
}

fn draft(original: &Tuple) -> Draft<NetfilterHeader, FlowAttributesWriter> {
    let mut draft: Draft<_, FlowAttributesWriter> = Draft::new(NetfilterHeader::of_family(original.family()));
    draft.change(|attributes| attributes.original(original.to_attributes()));
    draft
}

/// The kernel takes no more than fits in 31 bits of its clock's ticks, whatever is asked for.
fn seconds(timeout: Duration) -> u32 {
    u32::try_from(timeout.as_secs()).unwrap_or(u32::MAX)
}

fn tcp_state(state: TcpState) -> ProtocolStateAttributesWriter {
    ProtocolStateAttributesWriter::new().tcp(TcpAttributesWriter::new().state(state))
}

/// A flow.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Flow {
    /// The direction of the first packet.
    pub original: Tuple,
    /// The direction of the answers: [reversed](Tuple::reversed), with addresses as they are after translation.
    pub reply: Tuple,
    /// The original direction of the flow that had it expected.
    pub master: Option<Tuple>,
    /// Its identifier, different from that of an earlier flow with the same tuple.
    pub id: u32,
    /// What has become of it so far.
    pub status: FlowStatus,
    /// After how many seconds without packets it is forgotten. `None` while a flow table forwards its packets, and
    /// in the event of its end.
    pub timeout: Option<Duration>,
    /// Its mark.
    pub mark: u32,
    /// The zone of both directions; `None` for zone 0, and where the [tuples](Tuple::zone) have one of their own.
    pub zone: Option<u16>,
    /// The state of its protocol.
    pub protocol_state: Option<ProtocolState>,
    /// What was counted in each direction, original and reply; needs the sysctl `net.netfilter.nf_conntrack_acct`.
    pub counters: Option<(FlowCounters, FlowCounters)>,
    /// The helper that watches it for connections to expect.
    pub helper: Option<Box<str>>,
    /// Its labels.
    pub labels: Labels,
    /// Its security context.
    pub security_context: Option<Box<str>>,
    /// When it was confirmed; needs the sysctl `net.netfilter.nf_conntrack_timestamp`.
    pub start: Option<SystemTime>,
    /// When it was removed, in the event of its end.
    pub stop: Option<SystemTime>,
}

/// What was counted in one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FlowCounters {
    /// Packets.
    pub packets: u64,
    /// Bytes, IP headers included.
    pub bytes: u64,
}

/// The state of a flow's protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ProtocolState {
    /// Of a TCP connection.
    Tcp(TcpState),
    /// Of a DCCP connection: 1 for a request, 2 for a response, 3 for a partly open connection, 4 for an open one, then
    /// closing.
    Dccp(u8),
    /// Of an SCTP association.
    Sctp(SctpState),
}

impl TryFrom<FlowMessage<'_>> for Flow {
    type Error = Invalid;

    fn try_from(message: FlowMessage<'_>) -> Result<Self, Invalid> {
        message.attributes.try_into()
    }
}

/// Messages about packets have the packet's flow among their attributes.
impl TryFrom<FlowAttributes<'_>> for Flow {
    type Error = Invalid;

    fn try_from(attributes: FlowAttributes<'_>) -> Result<Self, Invalid> {
        // The first two attributes.
        let original = attributes.original()?.ok_or(MISSING.of("CTA_TUPLE_ORIG"))?;
        let reply = attributes.reply()?.ok_or(MISSING.of("CTA_TUPLE_REPLY"))?;
        let mut flow = Self::of_tuples(original.try_into()?, reply.try_into()?);
        for attribute in attributes {
            flow.take(attribute?)?;
        }
        Ok(flow)
    }
}

impl Flow {
    fn of_tuples(original: Tuple, reply: Tuple) -> Self {
        Self {
            original,
            reply,
            master: None,
            id: 0,
            status: FlowStatus::empty(),
            timeout: None,
            mark: 0,
            zone: None,
            protocol_state: None,
            counters: None,
            helper: None,
            labels: Labels::default(),
            security_context: None,
            start: None,
            stop: None,
        }
    }

    fn take(&mut self, attribute: FlowAttribute<'_>) -> Result<(), Invalid> {
        use FlowAttribute::*;
        match attribute {
            CTA_TUPLE_MASTER(value) => self.master = Some(value.try_into()?),
            CTA_ID(value) => self.id = value,
            CTA_STATUS(value) => self.status = value,
            CTA_TIMEOUT(value) => self.timeout = Some(Duration::from_secs(value.into())),
            CTA_MARK(value) => self.mark = value,
            CTA_ZONE(value) => self.zone = Some(value),
            CTA_PROTOINFO(value) => self.protocol_state = protocol_state(value)?,
            CTA_COUNTERS_ORIG(value) => self.counters.get_or_insert_default().0 = value.try_into()?,
            CTA_COUNTERS_REPLY(value) => self.counters.get_or_insert_default().1 = value.try_into()?,
            CTA_HELP(value) => self.helper = value.name()?.map(Into::into),
            CTA_LABELS(value) => self.labels = value,
            CTA_SECCTX(value) => self.security_context = value.name()?.map(Into::into),
            CTA_TIMESTAMP(value) => {
                self.start = value.start()?.map(moment);
                self.stop = value.stop()?.map(moment);
            }
            _ => {}
        }
        Ok(())
    }
}

impl TryFrom<CounterAttributes<'_>> for FlowCounters {
    type Error = Invalid;

    fn try_from(attributes: CounterAttributes<'_>) -> Result<Self, Invalid> {
        let mut counters = Self::default();
        for attribute in attributes {
            match attribute? {
                CounterAttribute::CTA_COUNTERS_PACKETS(value) => counters.packets = value,
                CounterAttribute::CTA_COUNTERS_BYTES(value) => counters.bytes = value,
                _ => {}
            }
        }
        Ok(counters)
    }
}

fn protocol_state(attributes: ProtocolStateAttributes<'_>) -> Result<Option<ProtocolState>, Invalid> {
    let mut state = None;
    for attribute in attributes {
        state = match attribute? {
            ProtocolStateAttribute::CTA_PROTOINFO_TCP(tcp) => tcp.state()?.map(ProtocolState::Tcp),
            ProtocolStateAttribute::CTA_PROTOINFO_DCCP(dccp) => dccp.state()?.map(ProtocolState::Dccp),
            ProtocolStateAttribute::CTA_PROTOINFO_SCTP(sctp) => sctp.state()?.map(ProtocolState::Sctp),
            ProtocolStateAttribute::Unknown(_) => state,
        };
    }
    Ok(state)
}

fn moment(nanoseconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_nanos(nanoseconds)
}
