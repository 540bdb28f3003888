//! Settings of network cards: `ethtool`, since Linux 5.6.
//!
//! Requests name a link by index or by name, alternative names included, and the kernel looks it up; those that
//! list need none. The driver answers, so what a reply holds depends on it: a link without a driver's support for
//! a command is refused with `EOPNOTSUPP`, and left out of lists.
//!
//! So far: [link state](link_state), [link info](link_info) and [link modes](link_modes), to read.

mod bits;
pub mod link_info;
pub mod link_modes;
pub mod link_state;

use netlink_core::types::{InterfaceName, LinkRef};
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{attributes, flags};

use crate::protocol::{GenericFamily, GenericHeader};
use crate::uapi::ethtool_netlink_generated::*;

pub use bits::{
    Bit, BitAttribute, BitAttributes, BitAttributesWriter, BitList, BitListAttribute, BitListWriter, Bitset,
    BitsetAttribute, BitsetWriter,
};

/// The `ethtool` family.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Ethtool;

impl GenericFamily for Ethtool {
    const NAME: &'static str = ETHTOOL_GENL_NAME;
    const VERSION: u8 = ETHTOOL_GENL_VERSION as u8;
    type Header = GenericHeader;
}

attributes! {
    /// What every message begins with: which link it is about (`ETHTOOL_A_HEADER_*`).
    pub struct LinkHeader<'a>, enum LinkHeaderAttribute, writer LinkHeaderWriter {
        /// The link's index.
        ETHTOOL_A_HEADER_DEV_INDEX => index: u32,
        /// The link's name; in requests also an alternative one.
        ETHTOOL_A_HEADER_DEV_NAME => name: &'a str,
        /// How the kernel is to answer.
        ETHTOOL_A_HEADER_FLAGS => flags: HeaderFlags,
        /// Which PHY of the link is meant; since Linux 6.12.
        ETHTOOL_A_HEADER_PHY_INDEX => phy: u32,
    }
}

flags! {
    /// How the kernel is to answer.
    pub struct HeaderFlags: u32 {
        /// Bit sets as bit maps, without names.
        ETHTOOL_FLAG_COMPACT_BITSETS => COMPACT_BITSETS,
        /// A change is acknowledged, and what it came to not told.
        ETHTOOL_FLAG_OMIT_REPLY => OMIT_REPLY,
        /// With statistics.
        ETHTOOL_FLAG_STATS => STATISTICS,
    }
}

/// A request's header.
fn header(link: impl Into<LinkRef>) -> LinkHeaderWriter {
    match link.into() {
        LinkRef::Index(index) => LinkHeaderWriter::new().index(index),
        LinkRef::Name(name) => LinkHeaderWriter::new().name(&name),
    }
}

/// The link that a reply is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link {
    /// Its index.
    pub index: u32,
    /// Its name.
    pub name: InterfaceName,
}

impl TryFrom<LinkHeader<'_>> for Link {
    type Error = Invalid;

    fn try_from(header: LinkHeader<'_>) -> Result<Self, Invalid> {
        const NAME: &str = "ETHTOOL_A_HEADER_DEV_NAME";
        let index = header.index()?.ok_or(MISSING.of("ETHTOOL_A_HEADER_DEV_INDEX"))?;
        let name = header.name()?.ok_or(MISSING.of(NAME))?;
        Ok(Self { index, name: name.try_into().map_err(|problem: Problem| problem.of(NAME))? })
    }
}

const MISSING: Problem = Problem::Value("is missing");
