//! Names of network interfaces, and links named either way.

use std::fmt;

use crate::table::{Encoding, Plain, Shape};
use crate::wire::{Attributes, Problem, put_bytes};

/// Bytes of `char[IFNAMSIZ]`, the zero byte included.
const SIZE: usize = 16;

/// The name of a network interface: at most 15 bytes, in no particular encoding.
///
/// Names are almost always ASCII; [`as_str`](Self::as_str) gives one as text, and `Display` replaces what is
/// not UTF-8.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct InterfaceName([u8; SIZE]);

impl InterfaceName {
    /// The interface name of these bytes, which must be at most 15, none of them zero.
    #[inline]
    pub fn new(name: &[u8]) -> Result<Self, Problem> {
        if name.len() >= SIZE {
            return Err(Problem::TooLong { limit: SIZE - 1, actual: name.len() });
        }
        if name.contains(&0) {
            return Err(Problem::ZeroByte);
        }
        let mut bytes = [0; SIZE];
        bytes[..name.len()].copy_from_slice(name);
        Ok(Self(bytes))
    }

    /// Its bytes, without the zero byte.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.get(..length(self.0)).unwrap_or(&self.0)
    }

    /// It as text, if it is UTF-8.
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(self.as_bytes()).ok()
    }
}

/// Bytes before the first zero, all at once.
#[inline]
fn length(bytes: [u8; SIZE]) -> usize {
    const ONES: u128 = u128::MAX / 0xff;
    let word = u128::from_le_bytes(bytes);
    // The highest bit of the first byte that is zero, and of some behind it.
    let zeros = word.wrapping_sub(ONES) & !word & (ONES << 7);
    zeros.trailing_zeros() as usize / 8
}

impl fmt::Display for InterfaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&String::from_utf8_lossy(self.as_bytes()))
    }
}

impl fmt::Debug for InterfaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.as_bytes().escape_ascii())
    }
}

impl PartialEq<str> for InterfaceName {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<&str> for InterfaceName {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl TryFrom<&str> for InterfaceName {
    type Error = Problem;

    fn try_from(name: &str) -> Result<Self, Problem> {
        Self::new(name.as_bytes())
    }
}

impl<'a> Encoding<'a, InterfaceName> for Plain {
    const SHAPE: Shape = Shape::InterfaceName;

    #[inline]
    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<InterfaceName, Problem> {
        // As an attribute it is as long as it needs to be, as a member of a structure always 16 bytes.
        let there = payload.len().min(SIZE);
        let mut bytes = [0; SIZE];
        bytes[..there].copy_from_slice(&payload[..there]);
        let end = length(bytes);
        if end == SIZE {
            return InterfaceName::new(payload.split(|&byte| byte == 0).next().unwrap_or(payload));
        }
        let behind = u128::MAX << (8 * end);
        Ok(InterfaceName((u128::from_le_bytes(bytes) & !behind).to_le_bytes()))
    }

    #[inline]
    fn write(value: InterfaceName, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value.as_bytes());
        out.push(0);
        Ok(())
    }

    fn append(value: InterfaceName, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        put_bytes(out, raw_kind, value.as_bytes(), 1)
    }
}

/// A link, by index or by name, as requests take it.
///
/// A name is looked up when the request is sent, in the network namespace of its connection: one system
/// call, no message. Alternative names work as well, as long as they have at most 15 bytes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the kernel knows links in these two ways")]
pub enum LinkRef {
    /// Its index, 1 or more.
    Index(u32),
    /// Its name or one of its alternative names.
    Name(Box<str>),
}

impl Default for LinkRef {
    /// No link: index 0.
    fn default() -> Self {
        Self::Index(0)
    }
}

impl From<u32> for LinkRef {
    fn from(index: u32) -> Self {
        Self::Index(index)
    }
}

impl From<&str> for LinkRef {
    fn from(name: &str) -> Self {
        Self::Name(name.into())
    }
}

impl From<&String> for LinkRef {
    fn from(name: &String) -> Self {
        Self::Name(name.as_str().into())
    }
}

impl From<InterfaceName> for LinkRef {
    fn from(name: InterfaceName) -> Self {
        Self::Name(String::from_utf8_lossy(name.as_bytes()).into())
    }
}

impl fmt::Display for LinkRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Index(index) => write!(f, "{index}"),
            Self::Name(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longest_name_has_fifteen_bytes() {
        let name = InterfaceName::try_from("exactly15bytes_").unwrap();
        assert_eq!(name.as_bytes().len(), 15);
        assert_eq!(name, "exactly15bytes_");
        let problem = Problem::TooLong { limit: 15, actual: 16 };
        assert_eq!(InterfaceName::try_from("sixteen_bytes_16"), Err(problem));
    }

    #[test]
    fn name_is_read_to_the_first_zero_byte_or_the_end() {
        fn read(payload: &[u8]) -> Result<InterfaceName, Problem> {
            Plain::read(payload, &Attributes::default())
        }
        for length in 0..16 {
            let name = &b"\x01\x80\xff4567890abcdef"[..length];
            let expected = InterfaceName::new(name);
            assert_eq!(expected.unwrap().as_bytes(), name);
            let padded = [name, &[0, 1, 0x80, 0xff]].concat();
            assert_eq!((read(name), read(&padded)), (expected, expected), "{length}");
        }
        for (payload, actual) in [(&b"sixteen_bytes_16"[..], 16), (b"seventeen_bytes17\0", 17)] {
            assert_eq!(read(payload), Err(Problem::TooLong { limit: 15, actual }));
        }
    }

    #[test]
    fn name_that_is_not_text_keeps_its_bytes() {
        let name = InterfaceName::new(b"e\xff0").unwrap();
        assert_eq!(name.as_bytes(), b"e\xff0");
        assert_eq!(name.as_str(), None);
        assert_eq!(name.to_string(), "e\u{fffd}0");
    }
}
