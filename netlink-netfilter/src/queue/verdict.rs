//! Verdicts: what is to become of packets that wait.

use netlink_core::request;
use netlink_core::request::Draft;

use super::attributes::*;
use super::packet::PacketId;
use crate::conntrack::FlowAttributesWriter;
use crate::conntrack::expectation::ExpectationAttributesWriter;
use crate::nfnetlink::{Netfilter, NetfilterHeader, message_type};
use crate::packet::VlanTag;
use crate::uapi::netfilter::*;
use crate::uapi::nfnetlink::NFNL_SUBSYS_QUEUE;
use crate::uapi::nfnetlink_queue::{NFQNL_MSG_VERDICT, NFQNL_MSG_VERDICT_BATCH};

const QUEUE_VERDICT: u32 = message_type(NFNL_SUBSYS_QUEUE, NFQNL_MSG_VERDICT);
const QUEUE_VERDICT_BATCH: u32 = message_type(NFNL_SUBSYS_QUEUE, NFQNL_MSG_VERDICT_BATCH);

/// What is to become of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// It goes on, to the chains that come behind the one that queued it.
    Accept,
    /// It is dropped.
    Drop,
    /// It goes through the chain that queued it once more. Mark it lest that queue it again for ever.
    Repeat,
    /// It goes on, past all chains that are left of its hook.
    Stop,
    /// It goes to another queue.
    Queue {
        /// That queue's number.
        number: u16,
        /// Whether it is accepted if nobody has bound that queue, rather than dropped.
        bypass: bool,
    },
}

impl From<Verdict> for u32 {
    /// `NF_*`, with the number of a queue in the upper half.
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Accept => NF_ACCEPT,
            Verdict::Drop => NF_DROP,
            Verdict::Repeat => NF_REPEAT,
            Verdict::Stop => NF_STOP,
            Verdict::Queue { number, bypass } => {
                let flags = if bypass { NF_VERDICT_FLAG_QUEUE_BYPASS } else { 0 };
                Self::from(number) << NF_VERDICT_QBITS | flags | NF_QUEUE
            }
        }
    }
}

request! {
    /// Says what is to become of a packet. Needs `CAP_NET_ADMIN`, and that the same socket has bound the queue.
    ///
    /// Where no such packet waits, because it has had its verdict or its interface went down, the error
    /// [is "not found"](netlink_core::Error::is_not_found).
    pub struct SetVerdict("set verdict") in Netfilter: QUEUE_VERDICT {
        NetfilterHeader, PacketAttributesWriter
    } -> Acknowledgement
}

impl SetVerdict {
    /// This packet shall meet this.
    pub fn new(packet: PacketId, verdict: Verdict) -> Self {
        Self { draft: draft(packet, verdict) }
    }

    /// And have this mark.
    pub fn mark(self, mark: u32) -> Self {
        self.with(|attributes| attributes.mark(mark))
    }

    /// And have this priority. Since Linux 5.18; older kernels ignore it.
    pub fn priority(self, priority: u32) -> Self {
        self.with(|attributes| attributes.priority(priority))
    }

    /// And be this instead, from the network header on, checksums included: the kernel computes none. The length may
    /// differ.
    ///
    /// One that the kernel cannot take it drops without a word. Since Linux 7.2 that is anything but a well-formed
    /// IP packet with the options or extension headers of the old one, and all in network namespaces of other user
    /// namespaces than the first.
    pub fn payload(self, packet: &[u8]) -> Self {
        self.with(|attributes| attributes.payload(packet))
    }

    /// And its flow be changed like this: mark, labels, timeout, status, helper. Where it has no flow this does nothing.
    ///
    /// A flow that begins with this packet is forgotten at once if Linux 5.10 is given a timeout for it; 6.12 is not so.
    pub fn flow(self, changes: FlowAttributesWriter) -> Self {
        self.with(|attributes| attributes.flow(changes))
    }

    /// And its flow, which must be changed or at least named with [`flow`](Self::flow), expect this one.
    pub fn expectation(self, expectation: ExpectationAttributesWriter) -> Self {
        self.with(|attributes| attributes.expectation(expectation))
    }

    /// And have this VLAN tag, if a bridge queued it.
    pub fn vlan(self, tag: VlanTag) -> Self {
        self.with(|attributes| attributes.vlan(tag.attributes()))
    }

    /// And have this link-layer header, if a bridge queued it: as long as that which came, or the packet is dropped
    /// and the verdict refused.
    pub fn link_header(self, header: &[u8]) -> Self {
        self.with(|attributes| attributes.link_header(header))
    }
}

request! {
    /// Says what is to become of several packets. Needs `CAP_NET_ADMIN`, and that the same socket has bound the queue.
    ///
    /// Where no such packet waits, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct SetVerdicts("set verdicts") in Netfilter: QUEUE_VERDICT_BATCH {
        NetfilterHeader, PacketAttributesWriter
    } -> Acknowledgement
}

impl SetVerdicts {
    /// This packet, and all before it that still wait in its queue, shall meet this.
    pub fn up_to(last: PacketId, verdict: Verdict) -> Self {
        Self { draft: draft(last, verdict) }
    }

    /// And have this mark.
    pub fn mark(self, mark: u32) -> Self {
        self.with(|attributes| attributes.mark(mark))
    }

    /// And have this priority. Since Linux 5.18; older kernels ignore it.
    pub fn priority(self, priority: u32) -> Self {
        self.with(|attributes| attributes.priority(priority))
    }
}

fn draft(packet: PacketId, verdict: Verdict) -> Draft<NetfilterHeader, PacketAttributesWriter> {
    let mut draft: Draft<_, PacketAttributesWriter> = Draft::new(NetfilterHeader::of_resource(packet.queue));
    let verdict = VerdictHeader { verdict: verdict.into(), id: packet.number };
    draft.change(|attributes| attributes.verdict(verdict));
    draft
}
