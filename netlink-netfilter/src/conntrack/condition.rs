//! What events a [`Monitor`](super::Monitor) is told, chosen within the kernel.
//!
//! Each function makes a [`Condition`] on the events of flows; `&`, `|` and `!` combine them:
//!
//! ```
//! use netlink_netfilter::conntrack::condition::{Direction, mark_bits};
//! use netlink_netfilter::conntrack::{Group, Groups, IpProtocol, Monitor};
//! # fn f(network: netlink_core::types::IpPrefix) -> Result<(), netlink_netfilter::Error> {
//!
//! let web = Direction::Original.protocol(IpProtocol::Tcp) & Direction::Original.destination_port(443);
//! let wanted = web & Direction::Reply.source(network) & !mark_bits(0x10, 0xf0);
//! let monitor = Monitor::open(Groups::from(Group::ALL).matching(wanted))?;
//! # Ok(())
//! # }
//! ```

use std::net::IpAddr;

use netlink_core::datagram::{Condition, Place};
use netlink_core::types::IpPrefix;
use netlink_core::wire::MESSAGE_HEADER_LENGTH;

use super::attributes::FlowStatus;
use super::tuple::IpProtocol;
use crate::nfnetlink::Family;
use crate::uapi::nfnetlink::nfgenmsg;
use crate::uapi::nfnetlink_conntrack::*;

/// Where the attributes begin.
const FIRST: usize = MESSAGE_HEADER_LENGTH + nfgenmsg::SIZE.lp64.1;

/// One of the two directions of a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Direction {
    /// That of the first packet.
    Original,
    /// That of the answers.
    Reply,
}

/// The flow is of this family, [`Ipv4`](Family::Ipv4) or [`Ipv6`](Family::Ipv6).
#[must_use]
pub fn family(family: Family) -> Condition {
    let place = Place::at(MESSAGE_HEADER_LENGTH + nfgenmsg::nfgen_family.lp64.0);
    Condition::equal(place, [family.into()])
}

/// The flow has this mark.
#[must_use]
pub fn mark(mark: u32) -> Condition {
    mark_bits(mark, u32::MAX)
}

/// The flow's mark has these values in the bits of `mask`.
#[must_use]
pub fn mark_bits(mark: u32, mask: u32) -> Condition {
    let place = || attribute([CTA_MARK]);
    let equal = Condition::masked(place(), mark.to_be_bytes(), mask.to_be_bytes());
    // A mark of 0 is told only when it becomes that.
    if mark & mask == 0 { equal | !Condition::present(place()) } else { equal }
}

/// The flow has, of the flags in `mask`, the ones in `set` and no others.
#[must_use]
pub fn status_bits(set: FlowStatus, mask: FlowStatus) -> Condition {
    Condition::masked(attribute([CTA_STATUS]), set.bits().to_be_bytes(), mask.bits().to_be_bytes())
}

/// The flow is of this zone, in either direction; 0 if it is of no other.
#[must_use]
pub fn zone(zone: u16) -> Condition {
    let places = || [&[CTA_ZONE][..], &[CTA_TUPLE_ORIG, CTA_TUPLE_ZONE], &[CTA_TUPLE_REPLY, CTA_TUPLE_ZONE]];
    if zone == 0 {
        return !Condition::any(places().map(|path| Condition::present(attribute(path.iter().copied()))));
    }
    let equal = |path: &[u32]| Condition::equal(attribute(path.iter().copied()), zone.to_be_bytes());
    Condition::any(places().map(equal))
}

impl Direction {
    /// Packets of this direction come from an address of this network, or from this address.
    #[must_use]
    pub fn source(self, network: impl Into<IpPrefix>) -> Condition {
        self.address(network.into(), CTA_IP_V4_SRC, CTA_IP_V6_SRC)
    }

    /// Packets of this direction go to an address of this network, or to this address.
    #[must_use]
    pub fn destination(self, network: impl Into<IpPrefix>) -> Condition {
        self.address(network.into(), CTA_IP_V4_DST, CTA_IP_V6_DST)
    }

    /// The protocol above IP is this one.
    #[must_use]
    pub fn protocol(self, protocol: IpProtocol) -> Condition {
        Condition::equal(self.place(CTA_TUPLE_PROTO, CTA_PROTO_NUM), [protocol.into()])
    }

    /// Packets of this direction come from this port, or have this key of GRE.
    #[must_use]
    pub fn source_port(self, port: u16) -> Condition {
        Condition::equal(self.place(CTA_TUPLE_PROTO, CTA_PROTO_SRC_PORT), port.to_be_bytes())
    }

    /// Packets of this direction go to this port, or have this key of GRE.
    #[must_use]
    pub fn destination_port(self, port: u16) -> Condition {
        Condition::equal(self.place(CTA_TUPLE_PROTO, CTA_PROTO_DST_PORT), port.to_be_bytes())
    }

    fn address(self, network: IpPrefix, v4: u32, v6: u32) -> Condition {
        match network.address() {
            IpAddr::V4(address) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(network.length())).unwrap_or(0);
                Condition::masked(self.place(CTA_TUPLE_IP, v4), address.octets(), mask.to_be_bytes())
            }
            IpAddr::V6(address) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(network.length())).unwrap_or(0);
                Condition::masked(self.place(CTA_TUPLE_IP, v6), address.octets(), mask.to_be_bytes())
            }
        }
    }

    fn place(self, nest: u32, kind: u32) -> Place {
        let tuple = match self {
            Self::Original => CTA_TUPLE_ORIG,
            Self::Reply => CTA_TUPLE_REPLY,
        };
        attribute([tuple, nest, kind])
    }
}

fn attribute(path: impl IntoIterator<Item = u32>) -> Place {
    Place::attribute(FIRST, path.into_iter().map(|kind| kind as u16))
}
