//! What kind of algorithm it is, with its sizes in bytes (`CRYPTOCFGA_REPORT_*`).

use netlink_core::layout;
use netlink_core::types::FixedText;

use crate::algorithm::CryptoAttribute;
use crate::uapi::cryptouser::*;

layout! {
    /// `struct crypto_report_hash`.
    pub struct HashReport = crypto_report_hash {
        /// `shash`, or `ahash` for one that may finish later.
        r#type => kind: FixedText<64>,
        /// Bytes of a block.
        blocksize => block_size: u32,
        /// Bytes of the digest.
        digestsize => digest_size: u32,
    }
}

layout! {
    /// `struct crypto_report_cipher`.
    pub struct CipherReport = crypto_report_cipher {
        /// `cipher`.
        r#type => kind: FixedText<64>,
        /// Bytes of a block.
        blocksize => block_size: u32,
        /// Fewest bytes of a key.
        min_keysize => least_key_size: u32,
        /// Most bytes of a key.
        max_keysize => greatest_key_size: u32,
    }
}

layout! {
    /// `struct crypto_report_blkcipher`.
    pub struct SkcipherReport = crypto_report_blkcipher {
        /// `skcipher`, or `lskcipher` for one that takes its data in one piece (since Linux 6.7).
        r#type => kind: FixedText<64>,
        /// How initialization vectors are made; `<none>` on all kernels of today.
        geniv => vector_generator: FixedText<64>,
        /// Bytes of a block.
        blocksize => block_size: u32,
        /// Fewest bytes of a key.
        min_keysize => least_key_size: u32,
        /// Most bytes of a key.
        max_keysize => greatest_key_size: u32,
        /// Bytes of the initialization vector.
        ivsize => vector_size: u32,
    }
}

layout! {
    /// `struct crypto_report_aead`.
    pub struct AeadReport = crypto_report_aead {
        /// `aead`.
        r#type => kind: FixedText<64>,
        /// How initialization vectors are made; `<none>` on all kernels of today.
        geniv => vector_generator: FixedText<64>,
        /// Bytes of a block.
        blocksize => block_size: u32,
        /// Most bytes of the authentication tag.
        maxauthsize => greatest_tag_size: u32,
        /// Bytes of the initialization vector.
        ivsize => vector_size: u32,
    }
}

layout! {
    /// `struct crypto_report_rng`.
    pub struct RandomReport = crypto_report_rng {
        /// `rng`.
        r#type => kind: FixedText<64>,
        /// Bytes of a seed.
        seedsize => seed_size: u32,
    }
}

layout! {
    /// What has a name and no sizes: `struct crypto_report_comp` and its like, which are the same.
    pub struct NamedReport = crypto_report_comp {
        /// The kind's name.
        r#type => kind: FixedText<64>,
    }
}

/// What kind of algorithm it is, with its sizes.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Report {
    /// Being looked for or tested.
    Larval(NamedReport),
    /// A hash or a message authentication code.
    Hash(HashReport),
    /// A symmetric cipher with its mode.
    Skcipher(SkcipherReport),
    /// Authenticated encryption.
    Aead(AeadReport),
    /// A compression.
    Compression(NamedReport),
    /// A generator of random numbers.
    Random(RandomReport),
    /// A cipher of single blocks.
    Cipher(CipherReport),
    /// Asymmetric encryption; before Linux 6.13 signatures too.
    Akcipher(NamedReport),
    /// A key agreement.
    KeyAgreement(NamedReport),
    /// A compression that may finish later.
    Acompression(NamedReport),
    /// Signatures; since Linux 6.5.
    Signature(NamedReport),
}

impl Report {
    /// The kernel's word for the kind, as in the line `type` of `/proc/crypto`.
    pub fn kind(&self) -> &FixedText<64> {
        match self {
            Self::Hash(report) => &report.kind,
            Self::Skcipher(report) => &report.kind,
            Self::Aead(report) => &report.kind,
            Self::Random(report) => &report.kind,
            Self::Cipher(report) => &report.kind,
            Self::Larval(report)
            | Self::Compression(report)
            | Self::Akcipher(report)
            | Self::KeyAgreement(report)
            | Self::Acompression(report)
            | Self::Signature(report) => &report.kind,
        }
    }

    pub(crate) fn of(attribute: &CryptoAttribute<'_>) -> Option<Self> {
        Some(match *attribute {
            CryptoAttribute::CRYPTOCFGA_REPORT_LARVAL(report) => Self::Larval(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_HASH(report) => Self::Hash(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_BLKCIPHER(report) => Self::Skcipher(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_AEAD(report) => Self::Aead(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_COMPRESS(report) => Self::Compression(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_RNG(report) => Self::Random(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_CIPHER(report) => Self::Cipher(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_AKCIPHER(report) => Self::Akcipher(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_KPP(report) => Self::KeyAgreement(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_ACOMP(report) => Self::Acompression(report),
            CryptoAttribute::CRYPTOCFGA_REPORT_SIG(report) => Self::Signature(report),
            _ => return None,
        })
    }
}
