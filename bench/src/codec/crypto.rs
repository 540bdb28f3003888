//! Messages of crypto netlink.

use netlink_core::types::FixedText;
use netlink_crypto::{AlgorithmFlags, AlgorithmHeader, AttributesWriter, HashReport, HashStatistics};

use super::message;

pub fn algorithm() -> Vec<u8> {
    let report = HashReport { kind: text("shash"), block_size: 64, digest_size: 32 };
    message(header(), AttributesWriter::new().priority(100).hash(report))
}

/// As kernels before 6.8 count.
pub fn algorithm_statistics() -> Vec<u8> {
    let counts = HashStatistics { kind: text("shash"), hashes: 7, hashed_bytes: 448, errors: 0 };
    message(header(), AttributesWriter::new().hash_statistics(counts))
}

fn header() -> AlgorithmHeader {
    AlgorithmHeader {
        name: text("sha256"),
        driver: text("sha256-generic"),
        module: text("kernel"),
        references: 1,
        flags: AlgorithmFlags::TESTED,
        ..AlgorithmHeader::default()
    }
}

fn text(text: &str) -> FixedText<64> {
    text.try_into().unwrap_or_default()
}
