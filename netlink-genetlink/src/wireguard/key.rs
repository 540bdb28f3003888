//! Keys: 32 bytes, in text 44 characters of base64, as `wg` reads and prints them.
//!
//! Public keys print; private and preshared ones never do, neither alone nor within whatever holds them. Keys are not
//! wiped from memory: the kernel's messages that hold them are not either.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::str::FromStr;

use netlink_core::table::{Encoding, Plain, Shape};
use netlink_core::types::Parameter;
use netlink_core::wire::{Attributes, Problem};

use crate::uapi::wireguard::WG_KEY_LEN;

/// Bytes of a key.
const LENGTH: usize = WG_KEY_LEN as usize;

macro_rules! keys {
    ($($(#[$meta:meta])* $Key:ident, $print:expr;)*) => {$(
        $(#[$meta])*
        pub struct $Key([u8; LENGTH]);

        impl $Key {
            /// The key of these bytes.
            pub const fn new(bytes: [u8; LENGTH]) -> Self {
                Self(bytes)
            }

            /// Its bytes.
            pub const fn as_bytes(&self) -> &[u8; LENGTH] {
                &self.0
            }

            /// It in base64: 44 characters.
            pub fn to_base64(&self) -> String {
                encode(&self.0)
            }
        }

        impl From<[u8; LENGTH]> for $Key {
            fn from(bytes: [u8; LENGTH]) -> Self {
                Self(bytes)
            }
        }

        /// 44 characters of base64.
        impl FromStr for $Key {
            type Err = ParseKeyError;

            fn from_str(text: &str) -> Result<Self, ParseKeyError> {
                decode(text).map(Self).ok_or(ParseKeyError)
            }
        }

        impl Parameter<$Key> for &str {
            fn parameter(self) -> Result<$Key, Problem> {
                self.parse().map_err(|_| Problem::Value(NOT_A_KEY))
            }
        }

        impl Parameter<$Key> for &$Key {
            fn parameter(self) -> Result<$Key, Problem> {
                Ok(self.clone())
            }
        }

        impl<'a> Encoding<'a, $Key> for Plain {
            const SHAPE: Shape = Shape::Custom { size: Some(LENGTH), print: $print };

            fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<$Key, Problem> {
                let bytes = payload.try_into();
                bytes.map($Key).map_err(|_| Problem::Length { expected: LENGTH, actual: payload.len() })
            }

            fn write(key: $Key, out: &mut Vec<u8>) -> Result<(), Problem> {
                out.extend_from_slice(&key.0);
                Ok(())
            }
        }
    )*};
}

keys! {
    /// A public key (Curve25519): what peers know of each other, and the name of a peer.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    PublicKey, |payload, _, f| match payload.try_into() {
        Ok(key) => f.write_str(&encode(key)),
        Err(_) => write!(f, "{payload:02x?}"),
    };
    /// A private key (Curve25519), which makes a device who it is. Does not print.
    #[derive(Clone, PartialEq, Eq)]
    PrivateKey, |_, _, f| f.write_str(HIDDEN);
    /// A key that two peers share beside their own ones. Does not print.
    #[derive(Clone, PartialEq, Eq)]
    PresharedKey, |_, _, f| f.write_str(HIDDEN);
}

impl PrivateKey {
    /// A new key (`wg genkey`).
    ///
    /// # Errors
    /// Whatever reading `/dev/random` says. It never waits but for the first moments after boot.
    pub fn generate() -> io::Result<Self> {
        let mut bytes = random()?;
        // Of a multiple of the group's cofactor, with the highest bit set: RFC 7748, section 5.
        bytes[0] &= 0xf8;
        bytes[LENGTH - 1] = bytes[LENGTH - 1] & 0x7f | 0x40;
        Ok(Self(bytes))
    }

    /// The public key that goes with it (`wg pubkey`). With the feature `keys`; the kernel also tells it, of a device
    /// that has the private key.
    #[cfg(feature = "keys")]
    pub fn public_key(&self) -> PublicKey {
        PublicKey(x25519_dalek::x25519(self.0, x25519_dalek::X25519_BASEPOINT_BYTES))
    }
}

impl PresharedKey {
    /// A new key (`wg genpsk`).
    ///
    /// # Errors
    /// Those of [`PrivateKey::generate`].
    pub fn generate() -> io::Result<Self> {
        random().map(Self)
    }
}

/// From `/dev/random`, which since Linux 5.6, the first with WireGuard, waits only until there has been enough
/// entropy once.
fn random() -> io::Result<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    File::open("/dev/random")?.read_exact(&mut bytes)?;
    Ok(bytes)
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_base64())
    }
}

netlink_core::__text!(PublicKey);

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_base64())
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

impl fmt::Debug for PresharedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

/// What a secret key prints as.
const HIDDEN: &str = "(hidden)";

/// What is said of text that is not a key; it does not repeat the text, which may be almost one.
const NOT_A_KEY: &str = "not a key: 44 characters of base64, the last of them =";

/// Text that is not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseKeyError;

impl fmt::Display for ParseKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NOT_A_KEY)
    }
}

impl std::error::Error for ParseKeyError {}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Three bytes are four digits; the last two bytes are three, and a `=`.
fn encode(key: &[u8; LENGTH]) -> String {
    let mut text = String::with_capacity(44);
    for three in key.chunks(3) {
        let bits = (0..3).fold(0, |bits, place| bits << 8 | three.get(place).copied().map_or(0, usize::from));
        text.extend([18, 12, 6, 0].map(|shift| char::from(DIGITS[bits >> shift & 0x3f])));
    }
    text.replace_range(43.., "=");
    text
}

/// Only the one text that a key is encoded as.
fn decode(text: &str) -> Option<[u8; LENGTH]> {
    let digits = text.strip_suffix('=').filter(|digits| digits.len() == 43)?;
    let mut key = Vec::with_capacity(LENGTH + 1);
    for four in digits.as_bytes().chunks(4) {
        let bits = (0..4).try_fold(0, |bits, place| Some(bits << 6 | value(four.get(place).copied())?))?;
        key.extend([16, 8, 0].map(|shift| (bits >> shift) as u8));
    }
    (key.pop() == Some(0)).then_some(key)?.try_into().ok()
}

/// What a digit stands for; the one that is not there for nothing.
fn value(digit: Option<u8>) -> Option<usize> {
    digit.map_or(Some(0), |digit| DIGITS.iter().position(|&other| other == digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `wg genkey` and `wg pubkey` made.
    const PRIVATE: &str = "wPPG4kO36A87yrrsGmvAWlcQQyMUg/Q+LFowCgH91Uk=";
    #[cfg(feature = "keys")]
    const PUBLIC: &str = "dDQCg1e/ABAYwnd3p8Q/vemuqEVFiNmhc+GQszKvEjU=";

    #[test]
    fn keys_print_as_they_parse() {
        let private: PrivateKey = PRIVATE.parse().unwrap();
        assert_eq!(private.to_base64(), PRIVATE);
        for bytes in
            [[0; LENGTH], [0xff; LENGTH], std::array::from_fn(|place| (place as u8).wrapping_mul(37))]
        {
            let key = PublicKey::new(bytes);
            assert_eq!(key.to_string().parse(), Ok(key));
        }
    }

    #[test]
    fn text_that_no_key_is_encoded_as_is_refused() {
        let last_bits_set = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=";
        let too_long = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        let foreign = "AAAAAAAAAAAAAAAAAAAAA_AAAAAAAAAAAAAAAAAAAAA=";
        for text in ["", "=", last_bits_set, too_long, foreign, &PRIVATE[1..]] {
            assert_eq!(text.parse::<PublicKey>(), Err(ParseKeyError), "{text}");
        }
    }

    #[test]
    fn secrets_do_not_print() {
        let key = PresharedKey::new([7; LENGTH]);
        assert_eq!(format!("{key:?} {:?}", PrivateKey::new([7; LENGTH])), "(hidden) (hidden)");
    }

    #[test]
    fn generated_private_keys_are_clamped_and_differ() {
        let [one, other] = [(); 2].map(|()| PrivateKey::generate().unwrap());
        assert_ne!(one, other);
        assert_eq!((one.0[0] & 7, one.0[31] & 0xc0), (0, 0x40));
    }

    #[cfg(feature = "keys")]
    #[test]
    fn public_keys_are_those_of_wg() {
        let private: PrivateKey = PRIVATE.parse().unwrap();
        assert_eq!(private.public_key().to_base64(), PUBLIC);
    }
}
