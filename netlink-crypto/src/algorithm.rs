//! An algorithm as messages describe it: `struct crypto_user_alg` with attributes, and [`Algorithm`] to keep.
//!
//! The numbers of types (`CRYPTO_ALG_TYPE_*`) are the kernel's own and change between releases, so nothing here
//! goes by them: what kind of algorithm it is says its [`Report`].

use netlink_core::request::{Body, Header};
use netlink_core::table::AttributeSet;
use netlink_core::types::FixedText;
use netlink_core::wire::Invalid;
use netlink_core::{attributes, flags, layout, messages};

use crate::report::{
    AeadReport, CipherReport, HashReport, NamedReport, RandomReport, Report, SkcipherReport,
};
use crate::statistics::{
    AkcipherStatistics, CipherStatistics, CompressionStatistics, HashStatistics, KeyAgreementStatistics,
    RandomStatistics,
};
use crate::uapi::crypto::*;
use crate::uapi::cryptouser::*;

attributes! {
    /// Attributes of an algorithm (`CRYPTOCFGA_*`).
    pub struct CryptoAttributes<'a>, enum CryptoAttribute, writer AttributesWriter {
        /// Which of several implementations is used: that with the highest priority.
        CRYPTOCFGA_PRIORITY_VAL => priority: u32,
        /// An algorithm being looked for or tested.
        CRYPTOCFGA_REPORT_LARVAL => larval: NamedReport,
        /// A hash or a message authentication code.
        CRYPTOCFGA_REPORT_HASH => hash: HashReport,
        /// A symmetric cipher with its mode.
        CRYPTOCFGA_REPORT_BLKCIPHER => skcipher: SkcipherReport,
        /// Authenticated encryption.
        CRYPTOCFGA_REPORT_AEAD => aead: AeadReport,
        /// A compression.
        CRYPTOCFGA_REPORT_COMPRESS => compression: NamedReport,
        /// A generator of random numbers.
        CRYPTOCFGA_REPORT_RNG => random: RandomReport,
        /// A cipher of single blocks.
        CRYPTOCFGA_REPORT_CIPHER => cipher: CipherReport,
        /// Asymmetric encryption; before Linux 6.13 signatures too.
        CRYPTOCFGA_REPORT_AKCIPHER => akcipher: NamedReport,
        /// A key agreement.
        CRYPTOCFGA_REPORT_KPP => key_agreement: NamedReport,
        /// A compression that may finish later.
        CRYPTOCFGA_REPORT_ACOMP => acompression: NamedReport,
        /// Signatures; since Linux 6.5.
        CRYPTOCFGA_REPORT_SIG => signature: NamedReport,
        /// What was counted of an algorithm being looked for: nothing.
        CRYPTOCFGA_STAT_LARVAL => larval_statistics: NamedReport,
        /// What was counted of a hash.
        CRYPTOCFGA_STAT_HASH => hash_statistics: HashStatistics,
        /// What was counted of a symmetric cipher with its mode.
        CRYPTOCFGA_STAT_BLKCIPHER => skcipher_statistics: CipherStatistics,
        /// What was counted of authenticated encryption.
        CRYPTOCFGA_STAT_AEAD => aead_statistics: CipherStatistics,
        /// What was counted of a compression.
        CRYPTOCFGA_STAT_COMPRESS => compression_statistics: CompressionStatistics,
        /// What was counted of a generator of random numbers.
        CRYPTOCFGA_STAT_RNG => random_statistics: RandomStatistics,
        /// What was counted of a cipher of single blocks.
        CRYPTOCFGA_STAT_CIPHER => cipher_statistics: CipherStatistics,
        /// What was counted of asymmetric encryption.
        CRYPTOCFGA_STAT_AKCIPHER => akcipher_statistics: AkcipherStatistics,
        /// What was counted of a key agreement.
        CRYPTOCFGA_STAT_KPP => key_agreement_statistics: KeyAgreementStatistics,
        /// What was counted of a compression that may finish later.
        CRYPTOCFGA_STAT_ACOMP => acompression_statistics: CompressionStatistics,
    }
}

layout! {
    /// `struct crypto_user_alg`: the header of all messages.
    pub struct AlgorithmHeader = crypto_user_alg {
        /// What it computes, such as `cbc(aes)`; many implementations may share it.
        cru_name => name: FixedText<64>,
        /// Which implementation, such as `cbc-aes-aesni`; no other has this name.
        cru_driver_name => driver: FixedText<64>,
        /// The module that it is part of, or `kernel`.
        cru_module_name => module: FixedText<64>,
        /// In a request: what the bits in `mask` must be in the kernel's flags of the algorithm, its type among them.
        cru_type => kind: AlgorithmFlags,
        /// In a request: which bits of the flags count.
        cru_mask => mask: AlgorithmFlags,
        /// How many use it, the kernel's list included.
        cru_refcnt => references: u32,
        /// Its flags, the type in the lowest four bits.
        cru_flags => flags: AlgorithmFlags,
    }
}

impl Header for AlgorithmHeader {}

#[allow(non_upper_case_globals, reason = "named as a structure of C would be")]
mod nothing {
    pub(super) const SIZE: netlink_core::table::Field = netlink_core::table::Field::new(0, 0);
}

layout! {
    /// No header at all, as messages about no algorithm have it.
    pub struct NoHeader = nothing {}
}

impl Header for NoHeader {}

flags! {
    /// Flags of an algorithm. The lowest four bits are the number of its type, which differs between kernels.
    pub struct AlgorithmFlags: u32 {
        /// The bits of the type.
        CRYPTO_ALG_TYPE_MASK => TYPE_MASK,
        /// Being looked for or tested.
        CRYPTO_ALG_LARVAL => LARVAL,
        /// Gone; still in use.
        CRYPTO_ALG_DEAD => DEAD,
        /// About to go.
        CRYPTO_ALG_DYING => DYING,
        /// May finish later than the call that asks for it.
        CRYPTO_ALG_ASYNC => ASYNC,
        /// Needs another implementation for what it cannot do.
        CRYPTO_ALG_NEED_FALLBACK => NEED_FALLBACK,
        /// Passed its self-test, or has none.
        CRYPTO_ALG_TESTED => TESTED,
        /// Built from a template, such as `cbc(…)`; only such can be deleted.
        CRYPTO_ALG_INSTANCE => INSTANCE,
        /// Works in hardware that user space cannot use by itself.
        CRYPTO_ALG_KERN_DRIVER_ONLY => KERNEL_DRIVER_ONLY,
        /// For the use of other implementations only.
        CRYPTO_ALG_INTERNAL => INTERNAL,
        /// Has a key, but works without.
        CRYPTO_ALG_OPTIONAL_KEY => OPTIONAL_KEY,
        /// May allocate memory while it works; since Linux 5.9.
        CRYPTO_ALG_ALLOCATES_MEMORY => ALLOCATES_MEMORY,
        /// Allowed by FIPS inside other algorithms only; since Linux 5.17.
        CRYPTO_ALG_FIPS_INTERNAL => FIPS_INTERNAL,
    }
}

/// A message about an algorithm, as received.
pub type AlgorithmMessage<'a> = Body<AlgorithmHeader, CryptoAttributes<'a>>;

messages! {
    /// What messages about algorithms hold.
    pub(crate) const MESSAGES {
        CRYPTO_MSG_NEWALG, CRYPTO_MSG_DELALG, CRYPTO_MSG_UPDATEALG, CRYPTO_MSG_GETALG, CRYPTO_MSG_GETSTAT =>
            AlgorithmMessage<'static>,
    }
}

/// An algorithm: one implementation of one.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Algorithm {
    /// What it computes, such as `cbc(aes)`.
    pub name: FixedText<64>,
    /// Which implementation, such as `cbc-aes-aesni`.
    pub driver: FixedText<64>,
    /// The module that it is part of, or `kernel`.
    pub module: FixedText<64>,
    /// Which of several implementations of a name is used: that with the highest priority.
    pub priority: u32,
    /// Its flags.
    pub flags: AlgorithmFlags,
    /// How many use it, the kernel's list included.
    pub references: u32,
    /// What kind of algorithm it is, with its sizes; `None` where the kernel does not say, or says what is not
    /// known here.
    pub report: Option<Report>,
}

impl TryFrom<AlgorithmMessage<'_>> for Algorithm {
    type Error = Invalid;

    fn try_from(message: AlgorithmMessage<'_>) -> Result<Self, Invalid> {
        let AlgorithmHeader { name, driver, module, flags, references, .. } = message.header;
        let mut algorithm = Self { name, driver, module, priority: 0, flags, references, report: None };
        for attribute in message.attributes.iter() {
            match attribute? {
                CryptoAttribute::CRYPTOCFGA_PRIORITY_VAL(priority) => algorithm.priority = priority,
                other => algorithm.report = algorithm.report.or_else(|| Report::of(&other)),
            }
        }
        Ok(algorithm)
    }
}
