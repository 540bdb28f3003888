//! How often algorithms were used (`CRYPTOCFGA_STAT_*`): from Linux 5.0 to 6.9, built with `CONFIG_CRYPTO_STATS`.

use netlink_core::layout;
use netlink_core::table::AttributeSet;
use netlink_core::types::FixedText;
use netlink_core::wire::{Invalid, Problem};

use crate::algorithm::{AlgorithmMessage, CryptoAttribute};
use crate::uapi::cryptouser::*;

layout! {
    /// `struct crypto_stat_cipher` and `struct crypto_stat_aead`, which are the same.
    pub struct CipherStatistics = crypto_stat_cipher {
        /// The kind's name.
        r#type => kind: FixedText<64>,
        /// Encryptions.
        stat_encrypt_cnt => encryptions: u64,
        /// Bytes encrypted.
        stat_encrypt_tlen => encrypted_bytes: u64,
        /// Decryptions.
        stat_decrypt_cnt => decryptions: u64,
        /// Bytes decrypted.
        stat_decrypt_tlen => decrypted_bytes: u64,
        /// Errors.
        stat_err_cnt => errors: u64,
    }
}

layout! {
    /// `struct crypto_stat_hash`.
    pub struct HashStatistics = crypto_stat_hash {
        /// The kind's name.
        r#type => kind: FixedText<64>,
        /// Hashes.
        stat_hash_cnt => hashes: u64,
        /// Bytes hashed.
        stat_hash_tlen => hashed_bytes: u64,
        /// Errors.
        stat_err_cnt => errors: u64,
    }
}

layout! {
    /// `struct crypto_stat_compress`.
    pub struct CompressionStatistics = crypto_stat_compress {
        /// The kind's name.
        r#type => kind: FixedText<64>,
        /// Compressions.
        stat_compress_cnt => compressions: u64,
        /// Bytes compressed.
        stat_compress_tlen => compressed_bytes: u64,
        /// Decompressions.
        stat_decompress_cnt => decompressions: u64,
        /// Bytes decompressed.
        stat_decompress_tlen => decompressed_bytes: u64,
        /// Errors.
        stat_err_cnt => errors: u64,
    }
}

layout! {
    /// `struct crypto_stat_akcipher`.
    pub struct AkcipherStatistics = crypto_stat_akcipher {
        /// The kind's name.
        r#type => kind: FixedText<64>,
        /// Encryptions.
        stat_encrypt_cnt => encryptions: u64,
        /// Bytes encrypted.
        stat_encrypt_tlen => encrypted_bytes: u64,
        /// Decryptions.
        stat_decrypt_cnt => decryptions: u64,
        /// Bytes decrypted.
        stat_decrypt_tlen => decrypted_bytes: u64,
        /// Signatures verified.
        stat_verify_cnt => verifications: u64,
        /// Signatures made.
        stat_sign_cnt => signatures: u64,
        /// Errors.
        stat_err_cnt => errors: u64,
    }
}

layout! {
    /// `struct crypto_stat_kpp`.
    pub struct KeyAgreementStatistics = crypto_stat_kpp {
        /// The kind's name.
        r#type => kind: FixedText<64>,
        /// Secrets set.
        stat_setsecret_cnt => secrets: u64,
        /// Public keys made.
        stat_generate_public_key_cnt => public_keys: u64,
        /// Shared secrets computed.
        stat_compute_shared_secret_cnt => shared_secrets: u64,
        /// Errors.
        stat_err_cnt => errors: u64,
    }
}

layout! {
    /// `struct crypto_stat_rng`.
    pub struct RandomStatistics = crypto_stat_rng {
        /// The kind's name.
        r#type => kind: FixedText<64>,
        /// How often numbers were made.
        stat_generate_cnt => generations: u64,
        /// Bytes made.
        stat_generate_tlen => generated_bytes: u64,
        /// How often it was seeded.
        stat_seed_cnt => seedings: u64,
        /// Errors.
        stat_err_cnt => errors: u64,
    }
}

/// How often an algorithm was used since it was registered.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Statistics {
    /// Of an algorithm being looked for or tested there are none.
    Larval,
    /// Of a hash.
    Hash(HashStatistics),
    /// Of a symmetric cipher with its mode.
    Skcipher(CipherStatistics),
    /// Of authenticated encryption.
    Aead(CipherStatistics),
    /// Of a compression.
    Compression(CompressionStatistics),
    /// Of a generator of random numbers.
    Random(RandomStatistics),
    /// Of a cipher of single blocks.
    Cipher(CipherStatistics),
    /// Of asymmetric encryption.
    Akcipher(AkcipherStatistics),
    /// Of a key agreement.
    KeyAgreement(KeyAgreementStatistics),
    /// Of a compression that may finish later.
    Acompression(CompressionStatistics),
}

impl Statistics {
    fn of(attribute: &CryptoAttribute<'_>) -> Option<Self> {
        Some(match *attribute {
            CryptoAttribute::CRYPTOCFGA_STAT_LARVAL(_) => Self::Larval,
            CryptoAttribute::CRYPTOCFGA_STAT_HASH(counts) => Self::Hash(counts),
            CryptoAttribute::CRYPTOCFGA_STAT_BLKCIPHER(counts) => Self::Skcipher(counts),
            CryptoAttribute::CRYPTOCFGA_STAT_AEAD(counts) => Self::Aead(counts),
            CryptoAttribute::CRYPTOCFGA_STAT_COMPRESS(counts) => Self::Compression(counts),
            CryptoAttribute::CRYPTOCFGA_STAT_RNG(counts) => Self::Random(counts),
            CryptoAttribute::CRYPTOCFGA_STAT_CIPHER(counts) => Self::Cipher(counts),
            CryptoAttribute::CRYPTOCFGA_STAT_AKCIPHER(counts) => Self::Akcipher(counts),
            CryptoAttribute::CRYPTOCFGA_STAT_KPP(counts) => Self::KeyAgreement(counts),
            CryptoAttribute::CRYPTOCFGA_STAT_ACOMP(counts) => Self::Acompression(counts),
            _ => return None,
        })
    }
}

impl TryFrom<AlgorithmMessage<'_>> for Statistics {
    type Error = Invalid;

    fn try_from(message: AlgorithmMessage<'_>) -> Result<Self, Invalid> {
        for attribute in message.attributes.iter() {
            if let Some(statistics) = Self::of(&attribute?) {
                return Ok(statistics);
            }
        }
        Err(Problem::Value("is missing, or of a kind not known here").of("CRYPTOCFGA_STAT"))
    }
}
