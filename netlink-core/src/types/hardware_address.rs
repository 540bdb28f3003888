//! Link-layer addresses of any length.

use std::fmt;
use std::str::FromStr;

use crate::table::{Encoding, Plain, Shape};
use crate::wire::{Attributes, Problem};

/// The longest address of any link layer (`MAX_ADDR_LEN`).
const LONGEST: usize = 32;

/// A link-layer address: 6 bytes on Ethernet, 20 on InfiniBand, an IP address on tunnels; at most 32.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct HardwareAddress {
    bytes: [u8; LONGEST],
    length: u8,
}

impl HardwareAddress {
    /// The address of these bytes, or `None` if they are more than 32.
    #[inline]
    pub fn new(address: &[u8]) -> Option<Self> {
        let mut bytes = [0; LONGEST];
        bytes.get_mut(..address.len())?.copy_from_slice(address);
        Some(Self { bytes, length: address.len() as u8 })
    }

    /// Its bytes.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }
}

impl From<[u8; 6]> for HardwareAddress {
    fn from(ethernet: [u8; 6]) -> Self {
        let mut bytes = [0; LONGEST];
        bytes[..6].copy_from_slice(&ethernet);
        Self { bytes, length: 6 }
    }
}

/// Hexadecimal bytes with colons between them, `02:00:00:00:00:01`.
impl fmt::Display for HardwareAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.as_bytes().iter();
        bytes.next().map_or(Ok(()), |first| write!(f, "{first:02x}"))?;
        bytes.try_for_each(|byte| write!(f, ":{byte:02x}"))
    }
}

impl fmt::Debug for HardwareAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Text that is not a link-layer address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a link-layer address: expected hexadecimal bytes with colons between them, 32 at most")]
#[non_exhaustive]
pub struct ParseHardwareAddressError;

impl FromStr for HardwareAddress {
    type Err = ParseHardwareAddressError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let byte = |digits: &str| match digits.len() {
            1 | 2 if !digits.starts_with('+') => u8::from_str_radix(digits, 16).ok(),
            _ => None,
        };
        let bytes: Option<Vec<u8>> = text.split(':').map(byte).collect();
        bytes.and_then(|bytes| Self::new(&bytes)).ok_or(ParseHardwareAddressError)
    }
}

impl<'a> Encoding<'a, HardwareAddress> for Plain {
    const SHAPE: Shape = Shape::HardwareAddress;

    #[inline]
    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<HardwareAddress, Problem> {
        HardwareAddress::new(payload).ok_or(Problem::TooLong { limit: LONGEST, actual: payload.len() })
    }

    #[inline]
    fn write(value: HardwareAddress, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value.as_bytes());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_what_it_prints() {
        for text in ["02:00:00:00:00:01", "ff", "0a:01"] {
            assert_eq!(text.parse::<HardwareAddress>().unwrap().to_string(), text);
        }
        assert_eq!("2:0:0:0:0:1".parse(), Ok(HardwareAddress::from([2, 0, 0, 0, 0, 1])));
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", ":", "02:", "gg", "+1:00", "123", &["00"; 33].join(":")] {
            assert_eq!(text.parse::<HardwareAddress>(), Err(ParseHardwareAddressError), "{text:?}");
        }
    }
}
