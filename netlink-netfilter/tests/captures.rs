//! What the kernel sent, byte by byte, as read and written here: little-endian captures of Linux 6.18, but for packets
//! with their flows, which are of 5.10.
#![cfg(target_endian = "little")]

use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::{Duration, UNIX_EPOCH};

use netlink_core::request::Protocol;
use netlink_core::table::{AttributeSet, SetWriter};
use netlink_core::traffic::{Dictionary, Direction, Traffic};
use netlink_core::wire::{Message, Messages};
use netlink_netfilter::Family;
use netlink_netfilter::conntrack::expectation::{
    ExpectationAttributesWriter, ExpectationFlags, ExpectationMessage,
};
use netlink_netfilter::conntrack::statistics::*;
use netlink_netfilter::conntrack::*;
use netlink_netfilter::nfnetlink::Netfilter;
use netlink_netfilter::packet::{Hook, Relation};
use netlink_netfilter::{log, queue};

/// The kernel's answer to `conntrack -L -f ipv4`: a connection to port 2121 of 127.0.0.1, which has the helper `ftp`, with
/// `nf_conntrack_acct` and `nf_conntrack_timestamp` on.
const TCP: &str = "\
    2801000000012200010000005d3d0000020000003400018014000180080001007f000001080002007f0000011c0002800500\
    010006000000060002009c40000006000300084900003400028014000180080001007f000001080002007f0000011c000280\
    05000100060000000600020008490000060003009c400000080003000000200e080008000000000008000c0004b10d8f0800\
    0b0000000001080007000006977f300004802c0001800500010003000000050002000a000000050003000a00000006000400\
    2300000006000500230000001c0009800c00010000000000000000020c00020000000000000000701c000a800c0001000000\
    0000000000010c000200000000000000003c100014800c00010018ea3ad9af1351e10c0005800800010066747000";

/// The kernel's answer to `conntrack -L -f ipv6` after `ping ::1` with the identifier 7.
const PING: &str = "\
    2c01000000012200010000005d3d00000a000000540001802c00018014000300000000000000000000000000000000011400\
    04000000000000000000000000000000000124000280050001003a0000000600070000070000050008008000000005000900\
    00000000540002802c0001801400030000000000000000000000000000000001140004000000000000000000000000000000\
    000124000280050001003a000000060007000007000005000800810000000500090000000000080003000000000a08000800\
    0000000008000c00254d652f08000b0000000001080007000000001d1c0009800c00010000000000000000010c0002000000\
    0000000000301c000a800c00010000000000000000010c0002000000000000000030100014800c00010018ea3ad9b2a7edb1";

/// The kernel's answer to `conntrack -L expect` after FTP's command `PORT 127,0,0,1,156,65`.
const EXPECTATION: &str = "\
    d8000000000202000100000018410000020000003400028014000180080001007f000001080002007f0000011c0002800500\
    0100060000000600020000000000060003009c410000340003801400018008000100ffffffff08000200ffffffff1c000280\
    0500010006000000060002000000000006000300ffff00003400018014000180080001007f000001080002007f0000011c00\
    02800500010006000000060002009c4000000600030008490000080004000000012b080005005dac64080800080000000000\
    08000900000000000800060066747000";

/// The kernel's answer to `conntrack -C`.
const USAGE: &str = "\
    2400000005010200010000005d3d00000000000008000100000000020800020000040000";

/// The kernel's answer to `conntrack -S`, the second message.
const STATISTICS: &str = "\
    6400000004010200010000001841000000000001080002000000000008000400000000000800080000000000080009000000\
    000008000a000000000008000b000000000008000c000000000008000d000000000008000e000000000008000f0000000000";

/// What came of `hello`, sent to port 7 of 127.0.0.1, by `iptables -A INPUT -j NFQUEUE --queue-num 5` to a queue with
/// flows, users and groups, the packet being marked with 0x21.
const QUEUED: &str = "\
    f9000000000300000000000000000000020000050b0001000000000108000100080005000000000108000300000000211000\
    09000006000000000000000000008c000b803400018014000180080001007f000001080002007f0000011c00028005000100\
    11000000060002008299000006000300000700003400028014000180080001007f000001080002007f0000011c0002800500\
    0100110000000600020000070000060003008299000008000c00aad75a590800030000000008080007000000001d08000800\
    0000000008000c000000000225000a0045000021f69d40004011462c7f0000017f00000182990007000d3b5f68656c6c6f";

/// The same by `iptables -A INPUT -j NFLOG --nflog-group 5 --nflog-prefix coming`, with both sequence numbers.
const LOGGED: &str = "\
    380100000004000000000000000000000200000508000100080001000b000a00636f6d696e67000008000400000000010800\
    0200000000211000080000060000000000000000000006000f000304000006001100000e0000120010000000000000000000\
    000000000800000008000c000000000008000d00000000018c0012803400018014000180080001007f000001080002007f00\
    00011c0002800500010011000000060002008299000006000300000700003400028014000180080001007f00000108000200\
    7f0000011c00028005000100110000000600020000070000060003008299000008000c00aad75a5908000300000000080800\
    07000000001d080008000000000008001300000000022500090045000021f69d40004011462c7f0000017f00000182990007\
    000dfe2068656c6c6f000000";

/// The same for expectations (`IPCTNL_MSG_EXP_GET_STATS_CPU`).
const EXPECTED: &str = "\
    2c00000003010200010000001841000000000001080001000000000008000200000000020800030000000001";

#[test]
fn a_connection_is_read_with_all_that_the_kernel_tells() {
    let bytes = bytes(TCP);
    let flow: Flow = FlowMessage::try_from(message(&bytes)).unwrap().try_into().unwrap();
    let here = Ipv4Addr::LOCALHOST;
    assert_eq!(flow.original, Tuple::tcp((here, 40000), (here, 2121)));
    assert_eq!(flow.reply, flow.original.reversed());
    assert_eq!((flow.id, flow.mark, flow.zone), (0x04b1_0d8f, 0, None));
    let status = FlowStatus::SEEN_REPLY | FlowStatus::ASSURED | FlowStatus::CONFIRMED | FlowStatus::HELPER;
    assert_eq!((flow.status, flow.timeout), (status, Some(Duration::from_secs(431_999))));
    assert_eq!(flow.protocol_state, Some(ProtocolState::Tcp(TcpState::Established)));
    let (original, reply) = flow.counters.unwrap();
    assert_eq!((original.packets, original.bytes, reply.packets, reply.bytes), (2, 112, 1, 60));
    assert_eq!(flow.helper.as_deref(), Some("ftp"));
    // Compared as times, which not every system counts in nanoseconds.
    let start = UNIX_EPOCH + Duration::from_nanos(0x18ea_3ad9_af13_51e1);
    assert_eq!((flow.start, flow.stop), (Some(start), None));
}

#[test]
fn a_connection_has_its_names_in_json_and_is_read_from_there() {
    let bytes = bytes(TCP);
    let flow: Flow = FlowMessage::try_from(message(&bytes)).unwrap().try_into().unwrap();
    let json = serde_json::to_value(&flow).unwrap();
    assert_eq!(json["status"], serde_json::json!(["SEEN_REPLY", "ASSURED", "CONFIRMED", "HELPER"]));
    assert_eq!(json["protocol_state"], serde_json::json!({"Tcp": "Established"}));
    assert_eq!((&json["original"]["source"], &json["helper"]), (&"127.0.0.1".into(), &"ftp".into()));
    assert_eq!(serde_json::from_value::<Flow>(json).unwrap(), flow);
}

#[test]
fn the_state_of_a_connection_has_scales_and_flags_of_both_directions() {
    let bytes = bytes(TCP);
    let attributes = FlowMessage::try_from(message(&bytes)).unwrap().attributes;
    let tcp = attributes.protocol_state().unwrap().unwrap().tcp().unwrap().unwrap();
    assert_eq!((tcp.original_window_scale(), tcp.reply_window_scale()), (Ok(Some(10)), Ok(Some(10))));
    let flags = tcp.original_flags().unwrap().unwrap().flags;
    assert_eq!(flags, TcpFlags::WINDOW_SCALE | TcpFlags::SACK_PERMITTED | TcpFlags::MAXIMUM_ACKNOWLEDGED);
}

#[test]
fn a_query_is_read_with_its_identifier() {
    let bytes = bytes(PING);
    let message = FlowMessage::try_from(message(&bytes)).unwrap();
    assert_eq!(message.header.family, Family::Ipv6);
    let flow: Flow = message.try_into().unwrap();
    let here = Ipv6Addr::LOCALHOST;
    assert_eq!(
        (flow.original, flow.reply),
        (Tuple::ping(here, here, 7), Tuple::ping(here, here, 7).reversed())
    );
    assert_eq!(flow.reply.ends, Ends::Query { kind: 129, code: 0, id: 7 });
}

#[test]
fn an_expectation_is_read_with_its_mask_and_master() {
    let bytes = bytes(EXPECTATION);
    let expectation: Expectation = ExpectationMessage::try_from(message(&bytes)).unwrap().try_into().unwrap();
    let here = Ipv4Addr::LOCALHOST;
    assert_eq!(expectation.master, Tuple::tcp((here, 40000), (here, 2121)));
    assert_eq!(expectation.tuple, Tuple::tcp((here, 0), (here, 40001)));
    let all = Ipv4Addr::BROADCAST;
    assert_eq!(expectation.mask, Tuple::tcp((all, 0), (all, 0xffff)));
    assert_eq!((expectation.id, expectation.timeout), (0x5dac_6408, Duration::from_secs(299)));
    assert_eq!((expectation.helper.as_deref(), expectation.class), (Some("ftp"), 0));
    assert_eq!((expectation.flags, expectation.nat), (ExpectationFlags::empty(), None));
}

#[test]
fn statistics_name_their_cpu() {
    let bytes_of = [bytes(USAGE), bytes(STATISTICS), bytes(EXPECTED)];
    let [usage, flows, expectations] = bytes_of.each_ref().map(|bytes| message(bytes));
    let usage: Usage = UsageMessage::try_from(usage).unwrap().try_into().unwrap();
    assert_eq!((usage.flows, usage.limit), (2, Some(0x0004_0000)));
    let flows: CpuFlowStatistics = FlowStatisticsMessage::try_from(flows).unwrap().try_into().unwrap();
    assert_eq!((flows.cpu, flows.clashes_resolved, flows.chain_too_long), (1, Some(0), Some(0)));
    let expectations = ExpectationStatisticsMessage::try_from(expectations).unwrap();
    let expectations: CpuExpectationStatistics = expectations.try_into().unwrap();
    assert_eq!((expectations.cpu, expectations.created, expectations.deleted), (1, 2, 1));
}

#[test]
fn a_queued_packet_is_read_with_its_flow() {
    let bytes = bytes(QUEUED);
    let packet: queue::Packet = queue::PacketMessage::try_from(message(&bytes)).unwrap().try_into().unwrap();
    assert_eq!((packet.id.queue, packet.id.number, packet.family), (5, 1, Family::Ipv4));
    assert_eq!((packet.protocol, packet.hook, packet.mark), (0x0800, Hook::Input, 0x21));
    assert_eq!((packet.input, packet.output), (Some(1), None));
    assert_eq!(packet.source, Some([0; 6].into()));
    assert_eq!((packet.payload.len(), &packet.payload[28..]), (33, &b"hello"[..]));
    let flow = packet.flow.unwrap();
    assert_eq!(flow.original, Tuple::udp((Ipv4Addr::LOCALHOST, 33433), (Ipv4Addr::LOCALHOST, 7)));
    assert_eq!((flow.status, packet.relation), (FlowStatus::CONFIRMED, Some(Relation::New)));
}

#[test]
fn a_logged_packet_is_read_with_its_flow() {
    let bytes = bytes(LOGGED);
    let packet: log::LoggedPacket =
        log::PacketMessage::try_from(message(&bytes)).unwrap().try_into().unwrap();
    assert_eq!((packet.log_group, packet.family, &*packet.prefix), (5, Family::Ipv4, "coming"));
    assert_eq!((packet.sequence, packet.global_sequence), (Some(0), Some(1)));
    assert_eq!((packet.link_type, packet.link_header.unwrap().len()), (Some(772), 14));
    assert_eq!((packet.payload.len(), packet.mark), (33, 0x21));
    let flow = packet.flow.unwrap();
    assert_eq!(flow.original, Tuple::udp((Ipv4Addr::LOCALHOST, 33433), (Ipv4Addr::LOCALHOST, 7)));
    assert_eq!((flow.status, packet.relation), (FlowStatus::CONFIRMED, Some(Relation::New)));
}

#[test]
fn what_was_read_is_written_as_it_came() {
    for capture in [TCP, PING] {
        let bytes = bytes(capture);
        let attributes = FlowMessage::try_from(message(&bytes)).unwrap().attributes;
        let again = attributes.iter().map(Result::unwrap).fold(FlowAttributesWriter::new(), SetWriter::push);
        assert_eq!(again.writer().bytes(), attributes.attributes().bytes());
        for tuple in [attributes.original(), attributes.reply()] {
            let tuple = tuple.unwrap().unwrap();
            let again = Tuple::try_from(tuple).unwrap().to_attributes();
            assert_eq!(again.writer().bytes(), tuple.attributes().bytes());
        }
    }
    let queued = bytes(QUEUED);
    let attributes = queue::PacketMessage::try_from(message(&queued)).unwrap().attributes;
    let again = attributes.iter().map(Result::unwrap);
    let again = again.fold(queue::PacketAttributesWriter::new(), SetWriter::push);
    assert_same(again.writer().bytes(), attributes.attributes().bytes());
    let logged = bytes(LOGGED);
    let attributes = log::PacketMessage::try_from(message(&logged)).unwrap().attributes;
    let again = attributes.iter().map(Result::unwrap);
    let again = again.fold(log::PacketAttributesWriter::new(), SetWriter::push);
    assert_same(again.writer().bytes(), attributes.attributes().bytes());
    let bytes = bytes(EXPECTATION);
    let attributes = ExpectationMessage::try_from(message(&bytes)).unwrap().attributes;
    let again = attributes.iter().map(Result::unwrap);
    let again = again.fold(ExpectationAttributesWriter::new(), SetWriter::push);
    assert_eq!(again.writer().bytes(), attributes.attributes().bytes());
}

#[test]
fn messages_of_every_subsystem_print_with_their_names() {
    let dictionary = Dictionary::new().with::<Netfilter>();
    for (capture, words) in [
        (TCP, ["IPCTNL_MSG_CT_NEW", "CTA_TUPLE_ORIG: {CTA_TUPLE_IP: {CTA_IP_V4_SRC: 127.0.0.1"]),
        (EXPECTATION, ["IPCTNL_MSG_EXP_NEW", "CTA_EXPECT_MASTER: {CTA_TUPLE_IP"]),
        (USAGE, ["IPCTNL_MSG_CT_GET_STATS", "CTA_STATS_GLOBAL_ENTRIES: 2"]),
        (STATISTICS, ["IPCTNL_MSG_CT_GET_STATS_CPU", "CTA_STATS_FOUND: 0"]),
        (QUEUED, ["NFQNL_MSG_PACKET", "NFQA_CT_INFO: IP_CT_NEW"]),
        (LOGGED, ["NFULNL_MSG_PACKET", "NFULA_PREFIX: \"coming\""]),
    ] {
        let bytes = bytes(capture);
        let printed = dictionary.describe(&Traffic::new(Netfilter::NUMBER, Direction::Received, &bytes));
        let printed = printed.to_string();
        assert!(words.iter().all(|words| printed.contains(words)), "{words:?}: {printed}");
    }
}

#[test]
fn a_flow_prints_with_the_names_of_the_kernel() {
    let bytes = bytes(PING);
    let printed = format!("{:?}", FlowMessage::try_from(message(&bytes)).unwrap().attributes);
    for part in [
        "CTA_TUPLE_ORIG: {CTA_TUPLE_IP: {CTA_IP_V6_SRC: ::1",
        "CTA_PROTO_NUM: IPPROTO_ICMPV6",
        "CTA_STATUS: IPS_SEEN_REPLY | IPS_CONFIRMED",
    ] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
}

/// But for the padding behind the last attribute, which the kernel leaves out.
#[track_caller]
fn assert_same(ours: &[u8], theirs: &[u8]) {
    let padding = ours.len() - theirs.len();
    assert!(padding < 4);
    assert_eq!(ours, [theirs, &[0; 4][..padding]].concat());
}

fn bytes(capture: &str) -> Vec<u8> {
    let digits = |place| u8::from_str_radix(&capture[place..place + 2], 16).expect("hexadecimal digits");
    (0..capture.len()).step_by(2).map(digits).collect()
}

fn message(capture: &[u8]) -> Message<'_> {
    Messages::new(capture).next().expect("a message").expect("a whole one")
}
