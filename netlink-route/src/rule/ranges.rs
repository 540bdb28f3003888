//! Ranges that a packet's selectors name.

use std::ops::RangeInclusive;

use netlink_core::layout;

use crate::uapi::fib_rules::*;

layout! {
    /// `struct fib_rule_uid_range`: user ids, both ends included.
    pub struct UidRange = fib_rule_uid_range {
        /// The first.
        start => start: u32,
        /// The last.
        end => end: u32,
    }
}

layout! {
    /// `struct fib_rule_port_range`: ports, both ends included, in the machine's byte order.
    pub struct PortRange = fib_rule_port_range {
        /// The first; at least 1.
        start => start: u16,
        /// The last.
        end => end: u16,
    }
}

impl Eq for UidRange {}
impl Eq for PortRange {}

impl From<u32> for UidRange {
    #[inline]
    fn from(uid: u32) -> Self {
        Self { start: uid, end: uid }
    }
}

impl From<RangeInclusive<u32>> for UidRange {
    #[inline]
    fn from(uids: RangeInclusive<u32>) -> Self {
        Self { start: *uids.start(), end: *uids.end() }
    }
}

impl From<u16> for PortRange {
    #[inline]
    fn from(port: u16) -> Self {
        Self { start: port, end: port }
    }
}

impl From<RangeInclusive<u16>> for PortRange {
    #[inline]
    fn from(ports: RangeInclusive<u16>) -> Self {
        Self { start: *ports.start(), end: *ports.end() }
    }
}
