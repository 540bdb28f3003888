// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_packet.h` of Linux 7.2.

pub const PACKET_ADD_MEMBERSHIP: u32 = 1;
pub const PACKET_AUXDATA: u32 = 8;
pub const PACKET_BROADCAST: u32 = 1;
pub const PACKET_COPY_THRESH: u32 = 7;
pub const PACKET_DROP_MEMBERSHIP: u32 = 2;
pub const PACKET_FANOUT: u32 = 18;
pub const PACKET_FANOUT_CBPF: u32 = 6;
pub const PACKET_FANOUT_CPU: u32 = 2;
pub const PACKET_FANOUT_DATA: u32 = 22;
pub const PACKET_FANOUT_EBPF: u32 = 7;
pub const PACKET_FANOUT_FLAG_DEFRAG: u32 = 32768;
pub const PACKET_FANOUT_FLAG_IGNORE_OUTGOING: u32 = 16384;
pub const PACKET_FANOUT_FLAG_ROLLOVER: u32 = 4096;
pub const PACKET_FANOUT_FLAG_UNIQUEID: u32 = 8192;
pub const PACKET_FANOUT_HASH: u32 = 0;
pub const PACKET_FANOUT_LB: u32 = 1;
pub const PACKET_FANOUT_QM: u32 = 5;
pub const PACKET_FANOUT_RND: u32 = 4;
pub const PACKET_FANOUT_ROLLOVER: u32 = 3;
pub const PACKET_FASTROUTE: u32 = 6;
pub const PACKET_HDRLEN: u32 = 11;
pub const PACKET_HOST: u32 = 0;
pub const PACKET_IGNORE_OUTGOING: u32 = 23;
pub const PACKET_KERNEL: u32 = 7;
pub const PACKET_LOOPBACK: u32 = 5;
pub const PACKET_LOSS: u32 = 14;
pub const PACKET_MR_ALLMULTI: u32 = 2;
pub const PACKET_MR_MULTICAST: u32 = 0;
pub const PACKET_MR_PROMISC: u32 = 1;
pub const PACKET_MR_UNICAST: u32 = 3;
pub const PACKET_MULTICAST: u32 = 2;
pub const PACKET_ORIGDEV: u32 = 9;
pub const PACKET_OTHERHOST: u32 = 3;
pub const PACKET_OUTGOING: u32 = 4;
pub const PACKET_QDISC_BYPASS: u32 = 20;
pub const PACKET_RECV_OUTPUT: u32 = 3;
pub const PACKET_RESERVE: u32 = 12;
pub const PACKET_ROLLOVER_STATS: u32 = 21;
pub const PACKET_RX_RING: u32 = 5;
pub const PACKET_STATISTICS: u32 = 6;
pub const PACKET_TIMESTAMP: u32 = 17;
pub const PACKET_TX_HAS_OFF: u32 = 19;
pub const PACKET_TX_RING: u32 = 13;
pub const PACKET_TX_TIMESTAMP: u32 = 16;
pub const PACKET_USER: u32 = 6;
pub const PACKET_VERSION: u32 = 10;
pub const PACKET_VNET_HDR: u32 = 15;
pub const PACKET_VNET_HDR_SZ: u32 = 24;
pub const TPACKET2_HDRLEN: u32 = 52;
pub const TPACKET3_HDRLEN: u32 = 68;
pub const TPACKET_ALIGNMENT: u32 = 16;
pub const TPACKET_HDRLEN: u32 = 52;
pub const TPACKET_V1: u32 = 0;
pub const TPACKET_V2: u32 = 1;
pub const TPACKET_V3: u32 = 2;
pub const TP_FT_REQ_FILL_RXHASH: u32 = 1;
pub const TP_STATUS_AVAILABLE: u32 = 0;
pub const TP_STATUS_BLK_TMO: u32 = 32;
pub const TP_STATUS_COPY: u32 = 2;
pub const TP_STATUS_CSUMNOTREADY: u32 = 8;
pub const TP_STATUS_CSUM_VALID: u32 = 128;
pub const TP_STATUS_GSO_TCP: u32 = 256;
pub const TP_STATUS_KERNEL: u32 = 0;
pub const TP_STATUS_LOSING: u32 = 4;
pub const TP_STATUS_SENDING: u32 = 2;
pub const TP_STATUS_SEND_REQUEST: u32 = 1;
pub const TP_STATUS_TS_RAW_HARDWARE: u32 = 2147483648;
pub const TP_STATUS_TS_SOFTWARE: u32 = 536870912;
pub const TP_STATUS_TS_SYS_HARDWARE: u32 = 1073741824;
pub const TP_STATUS_USER: u32 = 1;
pub const TP_STATUS_VLAN_TPID_VALID: u32 = 64;
pub const TP_STATUS_VLAN_VALID: u32 = 16;
pub const TP_STATUS_WRONG_FORMAT: u32 = 4;

pub mod fanout_args {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const id: Field = Field::new(0, 2);
    pub const type_flags: Field = Field::new(2, 2);
    pub const max_num_members: Field = Field::new(4, 4);
}

pub mod packet_mreq {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const mr_ifindex: Field = Field::new(0, 4);
    pub const mr_type: Field = Field::new(4, 2);
    pub const mr_alen: Field = Field::new(6, 2);
    pub const mr_address: Field = Field::new(8, 8);
}

pub mod sockaddr_ll {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const sll_family: Field = Field::new(0, 2);
    pub const sll_protocol: Field = Field::new(2, 2);
    pub const sll_ifindex: Field = Field::new(4, 4);
    pub const sll_hatype: Field = Field::new(8, 2);
    pub const sll_pkttype: Field = Field::new(10, 1);
    pub const sll_halen: Field = Field::new(11, 1);
    pub const sll_addr: Field = Field::new(12, 8);
}

pub mod sockaddr_pkt {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 18);
    pub const spkt_family: Field = Field::new(0, 2);
    pub const spkt_device: Field = Field::new(2, 14);
    pub const spkt_protocol: Field = Field::new(16, 2);
}

pub mod tpacket2_hdr {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const tp_status: Field = Field::new(0, 4);
    pub const tp_len: Field = Field::new(4, 4);
    pub const tp_snaplen: Field = Field::new(8, 4);
    pub const tp_mac: Field = Field::new(12, 2);
    pub const tp_net: Field = Field::new(14, 2);
    pub const tp_sec: Field = Field::new(16, 4);
    pub const tp_nsec: Field = Field::new(20, 4);
    pub const tp_vlan_tci: Field = Field::new(24, 2);
    pub const tp_vlan_tpid: Field = Field::new(26, 2);
    pub const tp_padding: Field = Field::new(28, 4);
}

pub mod tpacket3_hdr {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const tp_next_offset: Field = Field::new(0, 4);
    pub const tp_sec: Field = Field::new(4, 4);
    pub const tp_nsec: Field = Field::new(8, 4);
    pub const tp_snaplen: Field = Field::new(12, 4);
    pub const tp_len: Field = Field::new(16, 4);
    pub const tp_status: Field = Field::new(20, 4);
    pub const tp_mac: Field = Field::new(24, 2);
    pub const tp_net: Field = Field::new(26, 2);
    pub const hv1: Field = Field::new(28, 12);
    pub const tp_padding: Field = Field::new(40, 8);
}

pub mod tpacket_auxdata {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const tp_status: Field = Field::new(0, 4);
    pub const tp_len: Field = Field::new(4, 4);
    pub const tp_snaplen: Field = Field::new(8, 4);
    pub const tp_mac: Field = Field::new(12, 2);
    pub const tp_net: Field = Field::new(14, 2);
    pub const tp_vlan_tci: Field = Field::new(16, 2);
    pub const tp_vlan_tpid: Field = Field::new(18, 2);
}

pub mod tpacket_bd_header_u {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const bh1: Field = Field::new(0, 40);
}

pub mod tpacket_bd_ts {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const ts_sec: Field = Field::new(0, 4);
    pub const ts_usec: Field = Field::new(4, 4);
    pub const ts_nsec: Field = Field::new(4, 4);
}

pub mod tpacket_block_desc {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const version: Field = Field::new(0, 4);
    pub const offset_to_priv: Field = Field::new(4, 4);
    pub const hdr: Field = Field::new(8, 40);
}

pub mod tpacket_hdr {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 32), (0, 24));
    pub const tp_status: Field = Field::differing((0, 8), (0, 4));
    pub const tp_len: Field = Field::differing((8, 4), (4, 4));
    pub const tp_snaplen: Field = Field::differing((12, 4), (8, 4));
    pub const tp_mac: Field = Field::differing((16, 2), (12, 2));
    pub const tp_net: Field = Field::differing((18, 2), (14, 2));
    pub const tp_sec: Field = Field::differing((20, 4), (16, 4));
    pub const tp_usec: Field = Field::differing((24, 4), (20, 4));
}

pub mod tpacket_hdr_v1 {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const block_status: Field = Field::new(0, 4);
    pub const num_pkts: Field = Field::new(4, 4);
    pub const offset_to_first_pkt: Field = Field::new(8, 4);
    pub const blk_len: Field = Field::new(12, 4);
    pub const seq_num: Field = Field::new(16, 8);
    pub const ts_first_pkt: Field = Field::new(24, 8);
    pub const ts_last_pkt: Field = Field::new(32, 8);
}

pub mod tpacket_hdr_variant1 {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const tp_rxhash: Field = Field::new(0, 4);
    pub const tp_vlan_tci: Field = Field::new(4, 4);
    pub const tp_vlan_tpid: Field = Field::new(8, 2);
    pub const tp_padding: Field = Field::new(10, 2);
}

pub mod tpacket_req {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const tp_block_size: Field = Field::new(0, 4);
    pub const tp_block_nr: Field = Field::new(4, 4);
    pub const tp_frame_size: Field = Field::new(8, 4);
    pub const tp_frame_nr: Field = Field::new(12, 4);
}

pub mod tpacket_req3 {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const tp_block_size: Field = Field::new(0, 4);
    pub const tp_block_nr: Field = Field::new(4, 4);
    pub const tp_frame_size: Field = Field::new(8, 4);
    pub const tp_frame_nr: Field = Field::new(12, 4);
    pub const tp_retire_blk_tov: Field = Field::new(16, 4);
    pub const tp_sizeof_priv: Field = Field::new(20, 4);
    pub const tp_feature_req_word: Field = Field::new(24, 4);
}

pub mod tpacket_req_u {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const req: Field = Field::new(0, 16);
    pub const req3: Field = Field::new(0, 28);
}

pub mod tpacket_rollover_stats {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const tp_all: Field = Field::new(0, 8);
    pub const tp_huge: Field = Field::new(8, 8);
    pub const tp_failed: Field = Field::new(16, 8);
}

pub mod tpacket_stats {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const tp_packets: Field = Field::new(0, 4);
    pub const tp_drops: Field = Field::new(4, 4);
}

pub mod tpacket_stats_u {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const stats1: Field = Field::new(0, 8);
    pub const stats3: Field = Field::new(0, 12);
}

pub mod tpacket_stats_v3 {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const tp_packets: Field = Field::new(0, 4);
    pub const tp_drops: Field = Field::new(4, 4);
    pub const tp_freeze_q_cnt: Field = Field::new(8, 4);
}
