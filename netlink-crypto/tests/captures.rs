//! What the kernel sent, byte by byte, as read and written here. All are little-endian: answers to a dump with
//! `CRYPTO_MSG_GETALG`.
#![cfg(target_endian = "little")]

use netlink_core::table::{AttributeSet, Layout, SetWriter};
use netlink_core::types::FixedText;
use netlink_core::wire::Messages;
use netlink_crypto::*;
use serde_json::{from_value, json, to_value};

/// `cbc(aes)`, Linux 6.12.
const SKCIPHER: &str = "\
    7c0100001300020001000000a2000000636263286165732900000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000063626328656362286165732d67656e657269632929000000\
    000000000000000000000000000000000000000000000000000000000000000000000000000000006b65726e656c000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    000000000000000001000000040c00000800010064000000940004006c736b636970686572000000000000000000000000000000\
    000000000000000000000000000000000000000000000000000000000000000000000000000000003c6e6f6e653e000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    10000000100000002000000010000000";

/// `hmac(sha1)`, Linux 6.12.
const HASH: &str = "\
    340100001300020001000000a2000000686d61632873686131290000000000000000000000000000000000000000000000000000\
    00000000000000000000000000000000000000000000000000000000686d616328736861312d67656e6572696329000000000000\
    000000000000000000000000000000000000000000000000000000000000000000000000000000006b65726e656c000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000030000000e0c000008000100640000004c000300736861736800000000000000000000000000000000000000\
    000000000000000000000000000000000000000000000000000000000000000000000000000000004000000014000000";

/// `aes`, Linux 6.12.
const CIPHER: &str = "\
    380100001300020001000000a2000000616573000000000000000000000000000000000000000000000000000000000000000000\
    000000000000000000000000000000000000000000000000000000006165732d67656e6572696300000000000000000000000000\
    000000000000000000000000000000000000000000000000000000000000000000000000000000006b65726e656c000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    00000000000000000100000001040000080001006400000050000800636970686572000000000000000000000000000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000100000001000000020000000";

/// `jitterentropy_rng`, Linux 6.12.
const RANDOM: &str = "\
    300100001300020001000000a20000006a6974746572656e74726f70795f726e6700000000000000000000000000000000000000\
    000000000000000000000000000000000000000000000000000000006a6974746572656e74726f70795f726e6700000000000000\
    000000000000000000000000000000000000000000000000000000000000000000000000000000006b65726e656c000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000010000000c040000080001006400000048000700726e67000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000";

/// `lzo-rle`, Linux 6.12.
const COMPRESSION: &str = "\
    2c0100001300020001000000a20000006c7a6f2d726c650000000000000000000000000000000000000000000000000000000000\
    000000000000000000000000000000000000000000000000000000006c7a6f2d726c652d73636f6d700000000000000000000000\
    000000000000000000000000000000000000000000000000000000000000000000000000000000006b65726e656c000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000010000000b04000008000100000000004400060073636f6d7000000000000000000000000000000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000";

/// `dh`, Linux 6.12.
const KEY_AGREEMENT: &str = "\
    2c0100001300020001000000a2000000646800000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000064682d67656e657269630000000000000000000000000000\
    000000000000000000000000000000000000000000000000000000000000000000000000000000006b65726e656c000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    00000000000000000100000008040000080001006400000044000a006b7070000000000000000000000000000000000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000";

/// `x962(ecdsa-nist-p384)`, Linux 7.2.
const SIGNATURE: &str = "\
    2c01000013000200010000008c000000783936322865636473612d6e6973742d7033383429000000000000000000000000000000\
    00000000000000000000000000000000000000000000000000000000783936322865636473612d6e6973742d703338342d67656e\
    657269632900000000000000000000000000000000000000000000000000000000000000000000006b65726e656c000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    000000000000000001000000070c0000080001006400000044001600736967000000000000000000000000000000000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000";

#[test]
fn a_cipher_with_its_mode_has_sizes_of_block_key_and_vector() {
    let algorithm = read(SKCIPHER);
    assert_eq!((algorithm.name, algorithm.module), (text("cbc(aes)"), text("kernel")));
    assert_eq!((algorithm.driver, algorithm.priority), (text("cbc(ecb(aes-generic))"), 100));
    assert_eq!(
        algorithm.flags - AlgorithmFlags::TYPE_MASK,
        AlgorithmFlags::TESTED | AlgorithmFlags::INSTANCE
    );
    let Some(Report::Skcipher(report)) = algorithm.report else { panic!("{algorithm:?}") };
    assert_eq!((report.kind, report.vector_generator), (text("lskcipher"), text("<none>")));
    assert_eq!((report.block_size, report.vector_size), (16, 16));
    assert_eq!((report.least_key_size, report.greatest_key_size), (16, 32));
}

#[test]
fn a_hash_has_sizes_of_block_and_digest() {
    let algorithm = read(HASH);
    let Some(Report::Hash(report)) = algorithm.report else { panic!("{algorithm:?}") };
    assert_eq!((report.kind, report.block_size, report.digest_size), (text("shash"), 64, 20));
}

#[test]
fn a_cipher_of_blocks_has_sizes_of_block_and_key() {
    let algorithm = read(CIPHER);
    let Some(Report::Cipher(report)) = algorithm.report else { panic!("{algorithm:?}") };
    assert_eq!((report.block_size, report.least_key_size, report.greatest_key_size), (16, 16, 32));
}

#[test]
fn a_generator_of_random_numbers_has_the_size_of_its_seed() {
    let algorithm = read(RANDOM);
    let Some(Report::Random(report)) = algorithm.report else { panic!("{algorithm:?}") };
    assert_eq!(report.seed_size, 0);
}

#[test]
fn kinds_without_sizes_have_a_name() {
    let kind = |capture| read(capture).report.map(|report| report.kind().to_string());
    assert_eq!(kind(COMPRESSION).as_deref(), Some("scomp"));
    assert_eq!(kind(KEY_AGREEMENT).as_deref(), Some("kpp"));
    assert_eq!(kind(SIGNATURE).as_deref(), Some("sig"));
}

#[test]
fn an_algorithm_has_its_names_in_json_and_is_read_from_there() {
    let algorithm = read(HASH);
    let json = to_value(&algorithm).unwrap();
    assert_eq!((&json["name"], &json["flags"]), (&json!("hmac(sha1)"), &json!(["TESTED", "INSTANCE", 14])));
    assert_eq!(json["report"], json!({"Hash": {"kind": "shash", "block_size": 64, "digest_size": 20}}));
    assert_eq!(from_value::<Algorithm>(json).unwrap(), algorithm);
}

#[test]
fn messages_are_written_as_they_were_read() {
    for capture in [SKCIPHER, HASH, CIPHER, RANDOM, COMPRESSION, KEY_AGREEMENT, SIGNATURE] {
        let bytes = capture_bytes(capture);
        let message = message(&bytes);
        let items = message.attributes.iter().map(|item| item.expect("a known attribute"));
        let written = items.fold(AttributesWriter::new(), SetWriter::push);
        let header = message.header.to_bytes().expect("it was read");
        assert_eq!([&bytes[..16], &header, written.view().attributes().bytes()].concat(), bytes);
    }
}

/// Counts as `crypto_report_shash` of Linux 6.1 (crypto/shash.c) tells them, written by hand: no kernel at hand counts.
#[test]
fn statistics_are_told_by_kind() {
    let counts = HashStatistics { kind: text("shash"), hashes: 3, hashed_bytes: 1 << 33, errors: 1 };
    let attributes = AttributesWriter::new().priority(100).hash_statistics(counts);
    let header = AlgorithmHeader::default().to_bytes().expect("it fits");
    let length = (16 + header.len() + attributes.view().attributes().bytes().len()) as u32;
    let bytes =
        [&length.to_ne_bytes()[..], &[0; 12], &header, attributes.view().attributes().bytes()].concat();
    assert_eq!(Statistics::try_from(message(&bytes)), Ok(Statistics::Hash(counts)));
    let hash = capture_bytes(HASH);
    let error = Statistics::try_from(message(&hash)).unwrap_err();
    assert_eq!(error.to_string(), "CRYPTOCFGA_STAT: is missing, or of a kind not known here");
}

fn text(text: &str) -> FixedText<64> {
    text.try_into().expect("it fits")
}

fn read(capture: &str) -> Algorithm {
    message(&capture_bytes(capture)).try_into().expect("an algorithm")
}

fn message(bytes: &[u8]) -> AlgorithmMessage<'_> {
    let message = Messages::new(bytes).next().and_then(Result::ok).expect("a message");
    message.try_into().expect("an algorithm")
}

fn capture_bytes(capture: &str) -> Vec<u8> {
    let digits: Vec<_> = capture.chars().filter_map(|digit| digit.to_digit(16)).collect();
    digits.chunks(2).map(|pair| (pair[0] << 4 | pair[1]) as u8).collect()
}
