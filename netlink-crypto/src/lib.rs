#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

mod algorithm;
mod report;
mod requests;
mod statistics;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub mod tokio {
    //! The asynchronous connection, for tokio: the same requests, with `.await`.

    /// A connection to crypto netlink.
    pub type Connection = netlink_core::tokio::Connection<crate::Crypto>;
}
pub mod uapi;

pub use algorithm::{
    Algorithm, AlgorithmFlags, AlgorithmHeader, AlgorithmMessage, AttributesWriter, CryptoAttribute,
    CryptoAttributes, NoHeader,
};
pub use netlink_core::Error;
pub use report::{AeadReport, CipherReport, HashReport, NamedReport, RandomReport, Report, SkcipherReport};
pub use requests::{
    Algorithms, CreateAlgorithm, Crypto, DeleteAlgorithm, DeleteDefaultRandom, GetAlgorithm, GetStatistics,
    UpdateAlgorithm,
};
pub use statistics::{
    AkcipherStatistics, CipherStatistics, CompressionStatistics, HashStatistics, KeyAgreementStatistics,
    RandomStatistics, Statistics,
};
#[cfg(target_os = "linux")]
pub use {netlink_core::namespace, requests::Connection};
