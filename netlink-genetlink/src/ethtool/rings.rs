//! Rings, in which frames wait for the card or the driver: `ethtool -g` and `-G`.

use netlink_core::values;

use super::notation::{commands, settings};
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// Rings of a link, each with one entry per frame or part of one. A link does not have what is `None`.
    pub struct Rings of ETHTOOL_A_RINGS_HEADER,
    view RingsAttributes<'a>, enum RingsAttribute, writer RingsAttributesWriter {
        /// Most entries of the ring for frames that are received.
        ETHTOOL_A_RINGS_RX_MAX => receive_limit: u32,
        /// Most entries of the ring for small frames.
        ETHTOOL_A_RINGS_RX_MINI_MAX => receive_mini_limit: u32,
        /// Most entries of the ring for jumbo frames.
        ETHTOOL_A_RINGS_RX_JUMBO_MAX => receive_jumbo_limit: u32,
        /// Most entries of the ring for frames that are sent.
        ETHTOOL_A_RINGS_TX_MAX => transmit_limit: u32,
        /// Entries of the ring for frames that are received.
        ETHTOOL_A_RINGS_RX => receive: u32,
        /// Entries of the ring for small frames.
        ETHTOOL_A_RINGS_RX_MINI => receive_mini: u32,
        /// Entries of the ring for jumbo frames.
        ETHTOOL_A_RINGS_RX_JUMBO => receive_jumbo: u32,
        /// Entries of the ring for frames that are sent.
        ETHTOOL_A_RINGS_TX => transmit: u32,
        /// Bytes of a receive buffer; since Linux 5.17.
        ETHTOOL_A_RINGS_RX_BUF_LEN => receive_buffer: u32,
        /// Whether headers and data of TCP are received into separate buffers; since Linux 5.18.
        ETHTOOL_A_RINGS_TCP_DATA_SPLIT => header_split: HeaderSplit,
        /// Bytes of a completion event; since Linux 5.18.
        ETHTOOL_A_RINGS_CQE_SIZE => completion_size: u32,
        /// Whether the driver writes entries for sending straight to the card; since Linux 5.19.
        ETHTOOL_A_RINGS_TX_PUSH => transmit_push: bool,
        /// Whether the card writes entries for receiving straight to memory; since Linux 6.3.
        ETHTOOL_A_RINGS_RX_PUSH => receive_push: bool,
        /// Bytes of a frame that are sent this way; since Linux 6.4.
        ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN => transmit_push_buffer: u32,
        /// Most bytes of a frame that can be sent this way; since Linux 6.4.
        ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN_MAX => transmit_push_buffer_limit: u32,
        /// Bytes from which on a frame's headers and data are separated; since Linux 6.14.
        ETHTOOL_A_RINGS_HDS_THRESH => header_split_threshold: u32,
        /// The greatest such threshold; since Linux 6.14.
        ETHTOOL_A_RINGS_HDS_THRESH_MAX => header_split_threshold_limit: u32,
    }
}

values! {
    /// Whether headers and data are received into separate buffers.
    pub enum HeaderSplit: u8 {
        /// The driver decides.
        ETHTOOL_TCP_DATA_SPLIT_UNKNOWN => Automatic,
        /// They are not.
        ETHTOOL_TCP_DATA_SPLIT_DISABLED => Off,
        /// They are.
        ETHTOOL_TCP_DATA_SPLIT_ENABLED => On,
    }
}

commands! {
    message RingsMessage: RingsAttributes, RingsAttributesWriter => Rings;
    /// Reads a link's rings (`ethtool -g LINK`). Needs no capability. Since Linux 5.7.
    get GetRings("get rings") = ETHTOOL_MSG_RINGS_GET;
    /// Lists the rings of all links. Needs no capability. Since Linux 5.7.
    list AllRings("list rings") = ETHTOOL_MSG_RINGS_GET;
    /// Changes a link's rings (`ethtool -G LINK`). Since Linux 5.7.
    set SetRings("set rings") = ETHTOOL_MSG_RINGS_SET {
        receive: u32,
        receive_mini: u32,
        receive_jumbo: u32,
        transmit: u32,
        receive_buffer: u32,
        header_split: HeaderSplit,
        completion_size: u32,
        transmit_push: bool,
        receive_push: bool,
        transmit_push_buffer: u32,
        header_split_threshold: u32,
    };
}
