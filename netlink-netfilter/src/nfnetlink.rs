//! What all subsystems of netfilter netlink share: the protocol, the message types and the header.
//!
//! The kernel takes these messages from holders of `CAP_NET_ADMIN` only, in the user namespace of the socket's
//! network namespace; even lists are refused to others.

use netlink_core::request::{Body, Draft, Header, Transactional};
use netlink_core::table::Be;
use netlink_core::traffic::Description;
use netlink_core::uapi::netlink::NETLINK_NETFILTER;
use netlink_core::{attributes, layout, messages, protocol, request, values};

use crate::conntrack::{expectation, statistics};
use crate::uapi::netfilter::*;
use crate::uapi::nfnetlink::{NFNL_BATCH_GENID, NFNL_MSG_BATCH_BEGIN, NFNL_MSG_BATCH_END, nfgenmsg};
use crate::{conntrack, log, queue};

protocol! {
    /// `NETLINK_NETFILTER`.
    pub struct Netfilter = NETLINK_NETFILTER, "netfilter netlink";

    fn messages() -> &'static [&'static [Description]] {
        &[
            conntrack::MESSAGES,
            expectation::MESSAGES,
            statistics::MESSAGES,
            statistics::EXPECTATION_MESSAGES,
            queue::MESSAGES,
            log::MESSAGES,
            MESSAGES,
        ]
    }
}

/// A connection to netfilter netlink.
#[cfg(target_os = "linux")]
pub type Connection = netlink_core::Connection<Netfilter>;

/// Transactions of the subsystem that the first message belongs to; nftables is the one that has them. Since Linux 3.13,
/// with a generation since 4.12.
impl Transactional for Netfilter {
    type Begin = BeginTransaction;
    type End = EndTransaction;

    fn begin(kind: u16, generation: Option<u32>) -> BeginTransaction {
        let begin = BeginTransaction { draft: Draft::new(NetfilterHeader::of_subsystem(kind >> 8)) };
        match generation {
            Some(generation) => begin.with(|batch| batch.generation(generation)),
            None => begin,
        }
    }

    fn end(kind: u16) -> EndTransaction {
        EndTransaction { draft: Draft::new(NetfilterHeader::of_subsystem(kind >> 8)) }
    }
}

attributes! {
    /// What is said of a transaction.
    pub struct BatchAttributes<'a>, enum BatchAttribute, writer BatchAttributesWriter {
        /// The generation that it applies to; refused with `ERESTART` if the subsystem's is another by now.
        NFNL_BATCH_GENID => generation: u32 as Be,
    }
}

request! {
    /// What stands before the messages of a transaction; [`Connection::transaction`](netlink_core::Connection::transaction)
    /// writes it. Needs `CAP_NET_ADMIN`, as does all that follows it.
    pub struct BeginTransaction("begin transaction") in Netfilter: NFNL_MSG_BATCH_BEGIN {
        NetfilterHeader, BatchAttributesWriter
    } -> Acknowledgement
}

request! {
    /// What stands behind them. Needs `CAP_NET_ADMIN`.
    pub struct EndTransaction("end transaction") in Netfilter: NFNL_MSG_BATCH_END {
        NetfilterHeader, BatchAttributesWriter
    } -> Acknowledgement
}

messages! {
    /// What stands around a transaction.
    const MESSAGES {
        NFNL_MSG_BATCH_BEGIN, NFNL_MSG_BATCH_END => Body<NetfilterHeader, BatchAttributes<'static>>,
    }
}

/// The message type of a subsystem's message: `NFNL_SUBSYS_*` in the upper byte, the message in the lower.
///
/// ```
/// use netlink_netfilter::nfnetlink::message_type;
/// use netlink_netfilter::uapi::{nfnetlink::NFNL_SUBSYS_CTNETLINK, nfnetlink_conntrack::IPCTNL_MSG_CT_GET};
///
/// const CT_GET: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET);
/// # assert_eq!(CT_GET, 0x101);
/// ```
pub const fn message_type(subsystem: u32, message: u32) -> u32 {
    subsystem << 8 | message
}

layout! {
    /// `struct nfgenmsg`: the header of all messages of netfilter.
    pub struct NetfilterHeader = nfgenmsg {
        /// Which packets it is about.
        nfgen_family => family: Family,
        /// Version of the protocol: `NFNETLINK_V0`, but see [`FlushFlows`](crate::conntrack::FlushFlows).
        version => version: u8,
        /// What the subsystem wants it to be: the number of a queue, of a CPU.
        res_id => resource: u16 as Be,
    }
}

impl NetfilterHeader {
    /// With this family, of which there is nothing else to say.
    pub fn of_family(family: Family) -> Self {
        Self { family, ..Self::default() }
    }

    /// For what a subsystem (`NFNL_SUBSYS_*`) does as a whole.
    fn of_subsystem(subsystem: u16) -> Self {
        Self::of_resource(subsystem)
    }

    /// With the number of a queue or a group of logs, of which there is nothing else to say.
    pub fn of_resource(resource: u16) -> Self {
        Self { resource, ..Self::default() }
    }
}

impl Header for NetfilterHeader {
    fn family(&self) -> u8 {
        self.family.into()
    }
}

values! {
    /// A family of packets, as netfilter counts them. IPv4 and IPv6 have the numbers of `AF_INET` and `AF_INET6`.
    pub enum Family: u8 {
        /// All, or none in particular.
        NFPROTO_UNSPEC => Unspecified,
        /// IPv4 and IPv6 alike.
        NFPROTO_INET => Inet,
        /// IPv4.
        NFPROTO_IPV4 => Ipv4,
        /// ARP.
        NFPROTO_ARP => Arp,
        /// Whatever comes in or goes out on a device.
        NFPROTO_NETDEV => Netdev,
        /// What a bridge forwards.
        NFPROTO_BRIDGE => Bridge,
        /// IPv6.
        NFPROTO_IPV6 => Ipv6,
    }
}

impl From<std::net::IpAddr> for Family {
    fn from(address: std::net::IpAddr) -> Self {
        if address.is_ipv4() { Self::Ipv4 } else { Self::Ipv6 }
    }
}
