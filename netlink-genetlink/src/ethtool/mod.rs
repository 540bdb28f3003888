//! Settings of network cards: `ethtool`, since Linux 5.6.
//!
//! Requests name a link by index or by name, alternative names included, and the kernel looks it up; those that
//! list need none. The driver answers, so what a reply holds depends on it: a link without a driver's support for
//! a command is refused with `EOPNOTSUPP`, and left out of lists.
//!
//! A module per kind of settings, all alike: `Get…` reads those of one link, `All…` lists those of all links, `Set…`
//! changes them, and the [monitor] tells when somebody did. Settings are plain structs; what a driver does not have is
//! `None` or empty.
//!
//! | module | `ethtool` |
//! |---|---|
//! | [`link_state`], [`link_info`], [`link_modes`] | `ethtool LINK`, `-s` |
//! | [`features`] | `-k`, `-K` |
//! | [`rings`], [`channels`], [`coalesce`] | `-g`, `-G`, `-l`, `-L`, `-c`, `-C` |
//! | [`pause`], [`fec`], [`eee`] | `-a`, `-A`, `--show-fec`, `--set-fec`, `--show-eee`, `--set-eee` |
//! | [`wake_on_lan`], [`debug`] | `-s LINK wol`, `-s LINK msglvl` |
//! | [`private_flags`] | `--show-priv-flags`, `--set-priv-flags` |
//! | [`statistics`], [`timestamping`] | `-S --groups`, `-T` |
//! | [`strings`] | names of bits and counters |
//!
//! Left out: modules and their firmware, cable tests, RSS, PSE, PLCA, MAC merge, tunnel offloads, and what only the older
//! `ioctl` interface has, such as a driver's own statistics.

mod bits;
pub mod channels;
pub mod coalesce;
pub mod debug;
pub mod eee;
pub mod features;
pub mod fec;
pub mod link_info;
pub mod link_modes;
pub mod link_state;
mod messages;
#[cfg(target_os = "linux")]
pub mod monitor;
mod notation;
pub mod pause;
pub mod private_flags;
pub mod rings;
pub mod statistics;
pub mod strings;
pub mod timestamping;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub mod tokio;
pub mod wake_on_lan;

use netlink_core::types::{InterfaceName, LinkRef};
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{attributes, flags};

use crate::protocol::{GenericFamily, GenericHeader};
use crate::uapi::ethtool_netlink_generated::*;

pub(crate) use messages::{REPLIES, REQUESTS};

pub use bits::{
    Bit, BitAttribute, BitAttributes, BitAttributesWriter, BitList, BitListAttribute, BitListWriter, BitRef,
    Bits, Bitset, BitsetAttribute, BitsetWriter,
};
pub use strings::StringSet;

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
        /// With statistics; since Linux 5.10.
        ETHTOOL_FLAG_STATS => STATISTICS,
    }
}

/// A request's header, about one link.
fn header(link: impl Into<LinkRef>, wanted: HeaderFlags) -> LinkHeaderWriter {
    match link.into() {
        LinkRef::Index(index) => flags(wanted).index(index),
        LinkRef::Name(name) => flags(wanted).name(&name),
    }
}

/// A request's header, about no link or all of them.
fn flags(wanted: HeaderFlags) -> LinkHeaderWriter {
    let header = LinkHeaderWriter::new();
    if wanted.is_empty() { header } else { header.flags(wanted) }
}

/// The link that a reply is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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

impl From<Link> for LinkRef {
    fn from(link: Link) -> Self {
        Self::Index(link.index)
    }
}

/// The link that a header names, which is the attribute of this name.
fn link(header: Option<LinkHeader<'_>>, name: &'static str) -> Result<Link, Invalid> {
    header.ok_or_else(|| MISSING.of(name))?.try_into()
}

const MISSING: Problem = Problem::Value("is missing");
