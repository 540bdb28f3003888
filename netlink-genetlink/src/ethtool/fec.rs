//! Forward error correction: `ethtool --show-fec` and `--set-fec`.

use netlink_core::table::Uint;
use netlink_core::values;

use super::notation::{commands, settings};
use super::{Bitset, BitsetWriter};
use crate::uapi::ethtool::*;
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// Forward error correction of a link.
    pub struct ErrorCorrection of ETHTOOL_A_FEC_HEADER,
    view FecAttributes<'a>, enum FecAttribute, writer FecAttributesWriter {
        /// Those that may be used.
        ETHTOOL_A_FEC_MODES => modes[nest]: Bitset<'a> => Vec<FecMode>,
        /// Whether the driver chooses, beside or among those.
        ETHTOOL_A_FEC_AUTO => is_automatic: bool => bool,
        /// The one that is used; `None` while the link is down.
        ETHTOOL_A_FEC_ACTIVE => active: FecMode,
        /// Statistics, if [asked for](super::HeaderFlags::STATISTICS).
        ETHTOOL_A_FEC_STATS => statistics[nest]: FecStatisticsAttributes<'a> => FecStatistics,
    }
}

values! {
    /// A forward error correction, by the number of its [link mode](super::link_modes).
    pub enum FecMode: u32 {
        /// None.
        ETHTOOL_LINK_MODE_FEC_NONE_BIT => Off,
        /// Reed-Solomon.
        ETHTOOL_LINK_MODE_FEC_RS_BIT => ReedSolomon,
        /// Base-R, also called Firecode.
        ETHTOOL_LINK_MODE_FEC_BASER_BIT => BaseR,
        /// Low-latency Reed-Solomon.
        ETHTOOL_LINK_MODE_FEC_LLRS_BIT => LowLatencyReedSolomon,
    }
}

settings! {
    /// Statistics of forward error correction. Counts are lists: first the whole link's, then those of its lanes where
    /// the driver tells them apart; empty where it does not count.
    #[derive(Default)]
    pub struct FecStatistics,
    view FecStatisticsAttributes<'a>, enum FecStatisticsAttribute, writer FecStatisticsAttributesWriter {
        /// Blocks that were corrected.
        ETHTOOL_A_FEC_STAT_CORRECTED => corrected[packed]: u64 => Vec<u64>,
        /// Blocks that could not be corrected.
        ETHTOOL_A_FEC_STAT_UNCORR => uncorrectable[packed]: u64 => Vec<u64>,
        /// Bits that were corrected.
        ETHTOOL_A_FEC_STAT_CORR_BITS => corrected_bits[packed]: u64 => Vec<u64>,
        /// How many blocks had how many errors; none before Linux 6.18.
        ETHTOOL_A_FEC_STAT_HIST => histogram[repeated nest]: FecBinAttributes<'a> => Vec<FecBin>,
    }
}

settings! {
    /// A line of a histogram of errors: how many blocks had as many as this.
    pub struct FecBin,
    view FecBinAttributes<'a>, enum FecBinAttribute, writer FecBinAttributesWriter {
        /// At least so many errors.
        ETHTOOL_A_FEC_HIST_BIN_LOW => low: u32 => u32,
        /// At most so many errors.
        ETHTOOL_A_FEC_HIST_BIN_HIGH => high: u32 => u32,
        /// Blocks of the whole link.
        ETHTOOL_A_FEC_HIST_BIN_VAL => count: u64 as Uint => u64,
        /// Blocks of each lane, where the driver tells them apart.
        ETHTOOL_A_FEC_HIST_BIN_VAL_PER_LANE => lanes[packed]: u64 => Vec<u64>,
    }
}

commands! {
    message FecMessage: FecAttributes, FecAttributesWriter => ErrorCorrection;
    /// Reads a link's forward error correction (`ethtool --show-fec LINK`). Needs no capability. Since Linux 5.13.
    get GetFec("get FEC") = ETHTOOL_MSG_FEC_GET;
    /// Lists the forward error correction of all links. Needs no capability. Since Linux 5.13.
    list AllFec("list FEC") = ETHTOOL_MSG_FEC_GET;
    /// Changes a link's forward error correction (`ethtool --set-fec LINK`). Since Linux 5.13.
    set SetFec("set FEC") = ETHTOOL_MSG_FEC_SET { is_automatic: bool };
}

impl SetFec {
    /// Allows exactly these.
    pub fn modes(self, modes: impl IntoIterator<Item = FecMode>) -> Self {
        let modes = modes.into_iter().map(u32::from);
        self.with(|attributes| attributes.modes(BitsetWriter::exactly(modes)))
    }
}
