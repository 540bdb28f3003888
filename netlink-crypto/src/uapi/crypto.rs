// Written by `cargo xtask codegen`; changes are lost.
//! `include/linux/crypto.h` of Linux 7.2.

pub const CRYPTO_ALG_ALLOCATES_MEMORY: u32 = 65536;
pub const CRYPTO_ALG_ASYNC: u32 = 128;
pub const CRYPTO_ALG_DEAD: u32 = 32;
pub const CRYPTO_ALG_DUP_FIRST: u32 = 512;
pub const CRYPTO_ALG_DYING: u32 = 64;
pub const CRYPTO_ALG_FIPS_INTERNAL: u32 = 131072;
pub const CRYPTO_ALG_INSTANCE: u32 = 2048;
pub const CRYPTO_ALG_INTERNAL: u32 = 8192;
pub const CRYPTO_ALG_KERN_DRIVER_ONLY: u32 = 4096;
pub const CRYPTO_ALG_LARVAL: u32 = 16;
pub const CRYPTO_ALG_NEED_FALLBACK: u32 = 256;
pub const CRYPTO_ALG_NO_FALLBACK: u32 = 524288;
pub const CRYPTO_ALG_OPTIONAL_KEY: u32 = 16384;
pub const CRYPTO_ALG_REQ_VIRT: u32 = 262144;
pub const CRYPTO_ALG_TESTED: u32 = 1024;
pub const CRYPTO_ALG_TYPE_ACOMPRESS: u32 = 10;
pub const CRYPTO_ALG_TYPE_ACOMPRESS_MASK: u32 = 14;
pub const CRYPTO_ALG_TYPE_AEAD: u32 = 3;
pub const CRYPTO_ALG_TYPE_AHASH: u32 = 15;
pub const CRYPTO_ALG_TYPE_AKCIPHER: u32 = 6;
pub const CRYPTO_ALG_TYPE_CIPHER: u32 = 1;
pub const CRYPTO_ALG_TYPE_HASH: u32 = 14;
pub const CRYPTO_ALG_TYPE_KPP: u32 = 8;
pub const CRYPTO_ALG_TYPE_LSKCIPHER: u32 = 4;
pub const CRYPTO_ALG_TYPE_MASK: u32 = 15;
pub const CRYPTO_ALG_TYPE_RNG: u32 = 12;
pub const CRYPTO_ALG_TYPE_SCOMPRESS: u32 = 11;
pub const CRYPTO_ALG_TYPE_SHASH: u32 = 14;
pub const CRYPTO_ALG_TYPE_SIG: u32 = 7;
pub const CRYPTO_ALG_TYPE_SKCIPHER: u32 = 5;
