//! Counters of links.

use netlink_core::layout;

use crate::uapi::if_link::*;

layout! {
    /// `struct rtnl_link_stats64`: counters of a link, from its making on.
    pub struct LinkStatistics = rtnl_link_stats64 {
        /// Packets received.
        rx_packets => received_packets: u64,
        /// Packets sent.
        tx_packets => sent_packets: u64,
        /// Bytes received.
        rx_bytes => received_bytes: u64,
        /// Bytes sent.
        tx_bytes => sent_bytes: u64,
        /// Packets received with any fault; the sum of those counted by kind below.
        rx_errors => receive_errors: u64,
        /// Packets that could not be sent; the sum of those counted by kind below.
        tx_errors => send_errors: u64,
        /// Packets received whole but dropped, for want of memory or of a protocol.
        rx_dropped => receive_dropped: u64,
        /// Packets dropped instead of being sent.
        tx_dropped => send_dropped: u64,
        /// Multicast packets received.
        multicast => received_multicast: u64,
        /// Collisions.
        collisions => collisions: u64,
        /// Received with a length that cannot be right.
        rx_length_errors => receive_length_errors: u64,
        /// Received when the device's memory was full.
        rx_over_errors => receive_overruns: u64,
        /// Received with a wrong checksum.
        rx_crc_errors => receive_checksum_errors: u64,
        /// Received misaligned.
        rx_frame_errors => receive_frame_errors: u64,
        /// Received when the device's queue was full.
        rx_fifo_errors => receive_queue_errors: u64,
        /// Missed, because the host was not ready.
        rx_missed_errors => receive_missed: u64,
        /// Aborted while sending.
        tx_aborted_errors => send_aborted: u64,
        /// Not sent for loss of carrier.
        tx_carrier_errors => send_carrier_errors: u64,
        /// Not sent because the device's queue ran empty or over.
        tx_fifo_errors => send_queue_errors: u64,
        /// Sent without the heartbeat of old Ethernet.
        tx_heartbeat_errors => send_heartbeat_errors: u64,
        /// Collided late.
        tx_window_errors => send_window_errors: u64,
        /// Compressed packets received.
        rx_compressed => received_compressed: u64,
        /// Compressed packets sent.
        tx_compressed => sent_compressed: u64,
        /// Received, but for nobody; since Linux 4.6.
        rx_nohandler => receive_unhandled[optional]: u64,
        /// Received, but for another host; since Linux 5.19.
        rx_otherhost_dropped => receive_other_host[optional]: u64,
    }
}

layout! {
    /// `struct rtnl_link_stats`: the same counters as [`LinkStatistics`], cut to 32 bits.
    pub struct LinkStatistics32 = rtnl_link_stats {
        /// Packets received.
        rx_packets => received_packets: u32,
        /// Packets sent.
        tx_packets => sent_packets: u32,
        /// Bytes received.
        rx_bytes => received_bytes: u32,
        /// Bytes sent.
        tx_bytes => sent_bytes: u32,
        /// See [`LinkStatistics::receive_errors`].
        rx_errors => receive_errors: u32,
        /// See [`LinkStatistics::send_errors`].
        tx_errors => send_errors: u32,
        /// See [`LinkStatistics::receive_dropped`].
        rx_dropped => receive_dropped: u32,
        /// See [`LinkStatistics::send_dropped`].
        tx_dropped => send_dropped: u32,
        /// See [`LinkStatistics::received_multicast`].
        multicast => received_multicast: u32,
        /// See [`LinkStatistics::collisions`].
        collisions => collisions: u32,
        /// See [`LinkStatistics::receive_length_errors`].
        rx_length_errors => receive_length_errors: u32,
        /// See [`LinkStatistics::receive_overruns`].
        rx_over_errors => receive_overruns: u32,
        /// See [`LinkStatistics::receive_checksum_errors`].
        rx_crc_errors => receive_checksum_errors: u32,
        /// See [`LinkStatistics::receive_frame_errors`].
        rx_frame_errors => receive_frame_errors: u32,
        /// See [`LinkStatistics::receive_queue_errors`].
        rx_fifo_errors => receive_queue_errors: u32,
        /// See [`LinkStatistics::receive_missed`].
        rx_missed_errors => receive_missed: u32,
        /// See [`LinkStatistics::send_aborted`].
        tx_aborted_errors => send_aborted: u32,
        /// See [`LinkStatistics::send_carrier_errors`].
        tx_carrier_errors => send_carrier_errors: u32,
        /// See [`LinkStatistics::send_queue_errors`].
        tx_fifo_errors => send_queue_errors: u32,
        /// See [`LinkStatistics::send_heartbeat_errors`].
        tx_heartbeat_errors => send_heartbeat_errors: u32,
        /// See [`LinkStatistics::send_window_errors`].
        tx_window_errors => send_window_errors: u32,
        /// See [`LinkStatistics::received_compressed`].
        rx_compressed => received_compressed: u32,
        /// See [`LinkStatistics::sent_compressed`].
        tx_compressed => sent_compressed: u32,
        /// See [`LinkStatistics::receive_unhandled`].
        rx_nohandler => receive_unhandled[optional]: u32,
    }
}
