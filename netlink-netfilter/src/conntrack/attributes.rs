//! The tables of connection tracking (`CTA_*`), but for those of [tuples](super::tuple).
//!
//! Numbers are big-endian. net/netfilter/nf_conntrack_netlink.c has two exceptions: the flags of `CTA_FILTER`, and
//! the labels, which are a bitmap of the kernel's own words.

use std::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::table::{Be, Encoding, Plain, Shape};
use netlink_core::wire::{Attributes, Problem};
use netlink_core::{attributes, flags, layout, values};

use super::tuple::TupleAttributes;
use crate::uapi::nf_conntrack_common::*;
use crate::uapi::nf_conntrack_sctp::*;
use crate::uapi::nf_conntrack_tcp::*;
use crate::uapi::nf_internals::*;
use crate::uapi::nfnetlink_conntrack::*;

attributes! {
    /// Attributes of a flow (`CTA_*`).
    pub struct FlowAttributes<'a>, enum FlowAttribute, writer FlowAttributesWriter {
        /// The direction of the first packet.
        CTA_TUPLE_ORIG => original[nest]: TupleAttributes<'a>,
        /// The direction of the answers.
        CTA_TUPLE_REPLY => reply[nest]: TupleAttributes<'a>,
        /// What has become of it so far.
        CTA_STATUS => status: FlowStatus as Be,
        /// The state of its protocol.
        CTA_PROTOINFO => protocol_state[nest]: ProtocolStateAttributes<'a>,
        /// The helper that watches it for connections to expect.
        CTA_HELP => helper[nest]: HelperAttributes<'a>,
        /// Makes the kernel translate the source's address; never in replies.
        CTA_NAT_SRC => source_nat[nest]: NatAttributes<'a>,
        /// Seconds until it is forgotten.
        CTA_TIMEOUT => timeout: u32 as Be,
        /// Its mark.
        CTA_MARK => mark: u32 as Be,
        /// How often it was seen in the original direction; needs `net.netfilter.nf_conntrack_acct`.
        CTA_COUNTERS_ORIG => original_counters[nest]: CounterAttributes<'a>,
        /// How often it was seen in the reply's direction.
        CTA_COUNTERS_REPLY => reply_counters[nest]: CounterAttributes<'a>,
        /// How many hold it in the kernel.
        CTA_USE => use_count: u32 as Be,
        /// Its identifier, different from that of an earlier flow with the same tuple.
        CTA_ID => id: u32 as Be,
        /// Makes the kernel translate the destination's address; never in replies.
        CTA_NAT_DST => destination_nat[nest]: NatAttributes<'a>,
        /// The original direction of the flow that had it expected.
        CTA_TUPLE_MASTER => master[nest]: TupleAttributes<'a>,
        /// How TCP's sequence numbers are adjusted in the original direction.
        CTA_SEQ_ADJ_ORIG => original_adjustment[nest]: SequenceAttributes<'a>,
        /// How they are in the reply's direction.
        CTA_SEQ_ADJ_REPLY => reply_adjustment[nest]: SequenceAttributes<'a>,
        /// Number of its security context, from kernels before 3.0.
        CTA_SECMARK => security_mark: u32 as Be,
        /// The zone, if it is that of both directions.
        CTA_ZONE => zone: u16 as Be,
        /// Its security context.
        CTA_SECCTX => security_context[nest]: SecurityAttributes<'a>,
        /// When it began and ended; needs `net.netfilter.nf_conntrack_timestamp`.
        CTA_TIMESTAMP => timestamp[nest]: TimestampAttributes<'a>,
        /// Which bits of the mark are meant.
        CTA_MARK_MASK => mark_mask: u32 as Be,
        /// Its labels.
        CTA_LABELS => labels: Labels,
        /// Which labels are meant.
        CTA_LABELS_MASK => labels_mask: Labels,
        /// What a SYN proxy keeps of it.
        CTA_SYNPROXY => synproxy[nest]: SynproxyAttributes<'a>,
        /// Which parts of the tuples to go by, in lists; since Linux 5.8.
        CTA_FILTER => filter[nest]: FilterAttributes<'a>,
        /// Which bits of the status are meant, in lists; since Linux 5.15.
        CTA_STATUS_MASK => status_mask: FlowStatus as Be,
        /// When an event happened, in nanoseconds since 1970; since Linux 6.14.
        CTA_TIMESTAMP_EVENT => event_timestamp: u64 as Be,
    }
}

flags! {
    /// What has become of a flow so far.
    pub struct FlowStatus: u32 {
        /// Another flow had it expected.
        IPS_EXPECTED => EXPECTED,
        /// Packets were seen in both directions.
        IPS_SEEN_REPLY => SEEN_REPLY,
        /// It is not dropped early when the table is full.
        IPS_ASSURED => ASSURED,
        /// Its first packet has left the host.
        IPS_CONFIRMED => CONFIRMED,
        /// The source's address is translated.
        IPS_SRC_NAT => SOURCE_NAT,
        /// The destination's address is translated.
        IPS_DST_NAT => DESTINATION_NAT,
        /// TCP's sequence numbers are adjusted.
        IPS_SEQ_ADJUST => SEQUENCE_ADJUSTED,
        /// It is settled whether the source's address is translated.
        IPS_SRC_NAT_DONE => SOURCE_NAT_DONE,
        /// It is settled whether the destination's address is translated.
        IPS_DST_NAT_DONE => DESTINATION_NAT_DONE,
        /// It is being removed.
        IPS_DYING => DYING,
        /// Packets do not renew its timeout.
        IPS_FIXED_TIMEOUT => FIXED_TIMEOUT,
        /// It is a template: a rule's prescription for flows to come.
        IPS_TEMPLATE => TEMPLATE,
        /// Its packets are not tracked. A bit of kernels before 4.12, since then that of NAT clashes.
        IPS_UNTRACKED => UNTRACKED,
        /// A rule attached its helper.
        IPS_HELPER => HELPER,
        /// A flow table forwards its packets past the rules.
        IPS_OFFLOAD => OFFLOADED,
        /// Hardware does.
        IPS_HW_OFFLOAD => HARDWARE_OFFLOADED,
    }
}

attributes! {
    /// The state of a flow's protocol (`CTA_PROTOINFO_*`).
    pub struct ProtocolStateAttributes<'a>, enum ProtocolStateAttribute, writer ProtocolStateAttributesWriter {
        /// That of TCP.
        CTA_PROTOINFO_TCP => tcp[nest]: TcpAttributes<'a>,
        /// That of DCCP, which newer kernels do not track.
        CTA_PROTOINFO_DCCP => dccp[nest]: DccpAttributes<'a>,
        /// That of SCTP.
        CTA_PROTOINFO_SCTP => sctp[nest]: SctpAttributes<'a>,
    }
}

attributes! {
    /// The state of a TCP connection (`CTA_PROTOINFO_TCP_*`).
    pub struct TcpAttributes<'a>, enum TcpAttribute, writer TcpAttributesWriter {
        /// The state.
        CTA_PROTOINFO_TCP_STATE => state: TcpState,
        /// Window scale of the original direction.
        CTA_PROTOINFO_TCP_WSCALE_ORIGINAL => original_window_scale: u8,
        /// Window scale of the reply's direction.
        CTA_PROTOINFO_TCP_WSCALE_REPLY => reply_window_scale: u8,
        /// Flags of the original direction.
        CTA_PROTOINFO_TCP_FLAGS_ORIGINAL => original_flags: TcpFlagsAndMask,
        /// Flags of the reply's direction.
        CTA_PROTOINFO_TCP_FLAGS_REPLY => reply_flags: TcpFlagsAndMask,
    }
}

values! {
    /// The state of a TCP connection, as a router in the middle sees it.
    pub enum TcpState: u8 {
        /// Nothing was seen.
        TCP_CONNTRACK_NONE => None,
        /// A SYN was seen.
        TCP_CONNTRACK_SYN_SENT => SynSent,
        /// A SYN and its answer were seen.
        TCP_CONNTRACK_SYN_RECV => SynReceived,
        /// The connection is open.
        TCP_CONNTRACK_ESTABLISHED => Established,
        /// A FIN was seen.
        TCP_CONNTRACK_FIN_WAIT => FinWait,
        /// A FIN was acknowledged.
        TCP_CONNTRACK_CLOSE_WAIT => CloseWait,
        /// FINs of both sides were seen.
        TCP_CONNTRACK_LAST_ACK => LastAcknowledgement,
        /// The last FIN was acknowledged.
        TCP_CONNTRACK_TIME_WAIT => TimeWait,
        /// A RST was seen.
        TCP_CONNTRACK_CLOSE => Close,
        /// Two SYNs crossed.
        TCP_CONNTRACK_SYN_SENT2 => SynSentByBoth,
    }
}

layout! {
    /// `struct nf_ct_tcp_flags`: flags of one direction, and which of them to set. The mask reads as 0.
    pub struct TcpFlagsAndMask = nf_ct_tcp_flags {
        /// The flags.
        flags => flags: TcpFlags,
        /// Those that are meant.
        mask => mask: TcpFlags,
    }
}

flags! {
    /// What connection tracking noted about one direction of a TCP connection.
    pub struct TcpFlags: u8 {
        /// Windows are scaled.
        IP_CT_TCP_FLAG_WINDOW_SCALE => WINDOW_SCALE,
        /// Selective acknowledgements are permitted.
        IP_CT_TCP_FLAG_SACK_PERM => SACK_PERMITTED,
        /// This side closed first.
        IP_CT_TCP_FLAG_CLOSE_INIT => CLOSE_INITIATED,
        /// Packets outside the window are let through.
        IP_CT_TCP_FLAG_BE_LIBERAL => LIBERAL,
        /// Some data is not acknowledged.
        IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED => DATA_UNACKNOWLEDGED,
        /// The greatest acknowledgement is known.
        IP_CT_TCP_FLAG_MAXACK_SET => MAXIMUM_ACKNOWLEDGED,
        /// A challenge acknowledgement is expected.
        IP_CT_EXP_CHALLENGE_ACK => CHALLENGE_EXPECTED,
        /// Both sides opened at the same time.
        IP_CT_TCP_SIMULTANEOUS_OPEN => SIMULTANEOUS_OPEN,
    }
}

attributes! {
    /// The state of a DCCP connection (`CTA_PROTOINFO_DCCP_*`).
    pub struct DccpAttributes<'a>, enum DccpAttribute, writer DccpAttributesWriter {
        /// The state: 1 for a request, 2 for a response, 3 for a partly open connection, 4 for an open one, then closing.
        CTA_PROTOINFO_DCCP_STATE => state: u8,
        /// Which end is the client: 0 where it is the original direction's source.
        CTA_PROTOINFO_DCCP_ROLE => role: u8,
        /// Sequence number of the handshake.
        CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ => handshake_sequence: u64 as Be,
        /// Only aligns.
        CTA_PROTOINFO_DCCP_PAD => padding: (),
    }
}

attributes! {
    /// The state of an SCTP association (`CTA_PROTOINFO_SCTP_*`).
    pub struct SctpAttributes<'a>, enum SctpAttribute, writer SctpAttributesWriter {
        /// The state.
        CTA_PROTOINFO_SCTP_STATE => state: SctpState,
        /// Verification tag of the original direction.
        CTA_PROTOINFO_SCTP_VTAG_ORIGINAL => original_tag: u32 as Be,
        /// Verification tag of the reply's direction.
        CTA_PROTOINFO_SCTP_VTAG_REPLY => reply_tag: u32 as Be,
    }
}

values! {
    /// The state of an SCTP association, as a router in the middle sees it.
    pub enum SctpState: u8 {
        /// Nothing was seen.
        SCTP_CONNTRACK_NONE => None,
        /// Closed.
        SCTP_CONNTRACK_CLOSED => Closed,
        /// INIT was seen.
        SCTP_CONNTRACK_COOKIE_WAIT => CookieWait,
        /// COOKIE ECHO was seen.
        SCTP_CONNTRACK_COOKIE_ECHOED => CookieEchoed,
        /// The association is open.
        SCTP_CONNTRACK_ESTABLISHED => Established,
        /// SHUTDOWN was seen in the original direction.
        SCTP_CONNTRACK_SHUTDOWN_SENT => ShutdownSent,
        /// SHUTDOWN was seen in the reply's direction.
        SCTP_CONNTRACK_SHUTDOWN_RECD => ShutdownReceived,
        /// SHUTDOWN ACK was seen.
        SCTP_CONNTRACK_SHUTDOWN_ACK_SENT => ShutdownAcknowledged,
        /// A HEARTBEAT began the flow.
        SCTP_CONNTRACK_HEARTBEAT_SENT => HeartbeatSent,
        /// A HEARTBEAT began the flow and was answered; newer kernels are open then.
        SCTP_CONNTRACK_HEARTBEAT_ACKED => HeartbeatAcknowledged,
    }
}

attributes! {
    /// The helper of a flow (`CTA_HELP_*`).
    pub struct HelperAttributes<'a>, enum HelperAttribute, writer HelperAttributesWriter {
        /// Its name, such as `ftp`.
        CTA_HELP_NAME => name: &'a str,
        /// What it keeps of the flow, in a form of its own.
        CTA_HELP_INFO => info: &'a [u8],
    }
}

attributes! {
    /// Which address and port to choose in the place of those translated (`CTA_NAT_*`).
    pub struct NatAttributes<'a>, enum NatAttribute, writer NatAttributesWriter {
        /// Lowest address, in IPv4.
        CTA_NAT_V4_MINIP => least_v4: Ipv4Addr,
        /// Highest address, in IPv4; else the lowest.
        CTA_NAT_V4_MAXIP => greatest_v4: Ipv4Addr,
        /// The ports.
        CTA_NAT_PROTO => ports[nest]: NatPortAttributes<'a>,
        /// Lowest address, in IPv6.
        CTA_NAT_V6_MINIP => least_v6: Ipv6Addr,
        /// Highest address, in IPv6; else the lowest.
        CTA_NAT_V6_MAXIP => greatest_v6: Ipv6Addr,
    }
}

attributes! {
    /// Which port to choose (`CTA_PROTONAT_*`).
    pub struct NatPortAttributes<'a>, enum NatPortAttribute, writer NatPortAttributesWriter {
        /// Lowest.
        CTA_PROTONAT_PORT_MIN => least: u16 as Be,
        /// Highest; else the lowest.
        CTA_PROTONAT_PORT_MAX => greatest: u16 as Be,
    }
}

attributes! {
    /// What was counted of one direction (`CTA_COUNTERS_*`).
    pub struct CounterAttributes<'a>, enum CounterAttribute, writer CounterAttributesWriter {
        /// Packets.
        CTA_COUNTERS_PACKETS => packets: u64 as Be,
        /// Bytes, IP headers included.
        CTA_COUNTERS_BYTES => bytes: u64 as Be,
        /// Packets, from kernels before 2.6.27.
        CTA_COUNTERS32_PACKETS => packets_32: u32 as Be,
        /// Bytes, from kernels before 2.6.27.
        CTA_COUNTERS32_BYTES => bytes_32: u32 as Be,
        /// Only aligns.
        CTA_COUNTERS_PAD => padding: (),
    }
}

attributes! {
    /// How TCP's sequence numbers are adjusted, because packets were made longer or shorter (`CTA_SEQADJ_*`).
    pub struct SequenceAttributes<'a>, enum SequenceAttribute, writer SequenceAttributesWriter {
        /// Sequence number of the last change.
        CTA_SEQADJ_CORRECTION_POS => position: u32 as Be,
        /// What is added before it.
        CTA_SEQADJ_OFFSET_BEFORE => before: i32 as Be,
        /// What is added from it on.
        CTA_SEQADJ_OFFSET_AFTER => after: i32 as Be,
    }
}

attributes! {
    /// The security context of a flow (`CTA_SECCTX_*`).
    pub struct SecurityAttributes<'a>, enum SecurityAttribute, writer SecurityAttributesWriter {
        /// Its name.
        CTA_SECCTX_NAME => name: &'a str,
    }
}

attributes! {
    /// When a flow began and ended, in nanoseconds since 1970 (`CTA_TIMESTAMP_*`).
    pub struct TimestampAttributes<'a>, enum TimestampAttribute, writer TimestampAttributesWriter {
        /// When it was confirmed.
        CTA_TIMESTAMP_START => start: u64 as Be,
        /// When it was removed.
        CTA_TIMESTAMP_STOP => stop: u64 as Be,
        /// Only aligns.
        CTA_TIMESTAMP_PAD => padding: (),
    }
}

attributes! {
    /// What a SYN proxy keeps of a flow (`CTA_SYNPROXY_*`).
    pub struct SynproxyAttributes<'a>, enum SynproxyAttribute, writer SynproxyAttributesWriter {
        /// The initial sequence number that it answered with.
        CTA_SYNPROXY_ISN => initial_sequence: u32 as Be,
        /// The initial time stamp.
        CTA_SYNPROXY_ITS => initial_timestamp: u32 as Be,
        /// What is added to time stamps.
        CTA_SYNPROXY_TSOFF => timestamp_offset: u32 as Be,
    }
}

attributes! {
    /// Which parts of the tuples to go by (`CTA_FILTER_*`). In native byte order.
    pub struct FilterAttributes<'a>, enum FilterAttribute, writer FilterAttributesWriter {
        /// Of the original direction.
        CTA_FILTER_ORIG_FLAGS => original: TupleParts,
        /// Of the reply's direction.
        CTA_FILTER_REPLY_FLAGS => reply: TupleParts,
    }
}

flags! {
    /// Parts of a tuple.
    pub struct TupleParts: u32 {
        /// Where packets come from.
        CTA_FILTER_F_CTA_IP_SRC => SOURCE,
        /// Where they go.
        CTA_FILTER_F_CTA_IP_DST => DESTINATION,
        /// The zone.
        CTA_FILTER_F_CTA_TUPLE_ZONE => ZONE,
        /// The protocol.
        CTA_FILTER_F_CTA_PROTO_NUM => PROTOCOL,
        /// The source's port.
        CTA_FILTER_F_CTA_PROTO_SRC_PORT => SOURCE_PORT,
        /// The destination's port.
        CTA_FILTER_F_CTA_PROTO_DST_PORT => DESTINATION_PORT,
        /// ICMP's type.
        CTA_FILTER_F_CTA_PROTO_ICMP_TYPE => ICMP_TYPE,
        /// ICMP's code.
        CTA_FILTER_F_CTA_PROTO_ICMP_CODE => ICMP_CODE,
        /// ICMP's identifier.
        CTA_FILTER_F_CTA_PROTO_ICMP_ID => ICMP_ID,
        /// ICMPv6's type.
        CTA_FILTER_F_CTA_PROTO_ICMPV6_TYPE => ICMPV6_TYPE,
        /// ICMPv6's code.
        CTA_FILTER_F_CTA_PROTO_ICMPV6_CODE => ICMPV6_CODE,
        /// ICMPv6's identifier.
        CTA_FILTER_F_CTA_PROTO_ICMPV6_ID => ICMPV6_ID,
    }
}

/// Labels of a flow: a set of numbers from 0 to 127, named by the user (`/etc/xtables/connlabel.conf`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(from = "Vec<u8>", into = "Vec<u8>"))]
pub struct Labels(u128);

impl Labels {
    /// Whether this label is set.
    pub fn contains(self, label: u8) -> bool {
        self.0.checked_shr(label.into()).is_some_and(|bits| bits & 1 == 1)
    }

    /// The labels that are set, in ascending order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..128).filter(move |&label| self.contains(label))
    }
}

/// Numbers above 127 are no labels and are left out.
#[cfg(feature = "serde")]
impl From<Vec<u8>> for Labels {
    fn from(labels: Vec<u8>) -> Self {
        labels.into_iter().collect()
    }
}

#[cfg(feature = "serde")]
impl From<Labels> for Vec<u8> {
    fn from(labels: Labels) -> Self {
        labels.iter().collect()
    }
}

impl FromIterator<u8> for Labels {
    fn from_iter<I: IntoIterator<Item = u8>>(labels: I) -> Self {
        let bits = labels.into_iter().filter_map(|label| 1u128.checked_shl(label.into()));
        Self(bits.fold(0, |all, bit| all | bit))
    }
}

/// A bitmap of words as long as the kernel's `unsigned long`.
impl<'a> Encoding<'a, Labels> for Plain {
    const SHAPE: Shape = Shape::Bytes(Some(size_of::<u128>()));

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<Labels, Problem> {
        let bytes: [u8; size_of::<u128>()] = Self::read(payload, around)?;
        let words = bytes.chunks_exact(size_of::<usize>());
        let words = words.map(|word| word.try_into().map_or(0, usize::from_ne_bytes));
        Ok(Labels(words.rev().fold(0, |labels, word| labels << usize::BITS | word as u128)))
    }

    fn write(value: Labels, out: &mut Vec<u8>) -> Result<(), Problem> {
        for shift in (0..u128::BITS).step_by(usize::BITS as usize) {
            out.extend_from_slice(&((value.0 >> shift) as usize).to_ne_bytes());
        }
        Ok(())
    }
}
