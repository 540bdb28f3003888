//! Text in an array of fixed size, as structures hold it.

use std::fmt;

use crate::table::{Encoding, Plain, Shape};
use crate::wire::{Attributes, Problem};

/// Text in `char[N]`: at most `N - 1` bytes and a zero byte, in no particular encoding.
///
/// What is read is kept up to its first zero byte, or whole where there is none. [`as_str`](Self::as_str) gives it as
/// text, and `Display` replaces what is not UTF-8.
///
/// ```
/// use netlink_core::types::FixedText;
///
/// let name = FixedText::<8>::try_from("aes")?;
/// assert_eq!(name, "aes");
/// assert!(FixedText::<4>::try_from("long").is_err());
/// # Ok::<(), netlink_core::wire::Problem>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FixedText<const N: usize>([u8; N]);

impl<const N: usize> FixedText<N> {
    /// Its bytes, without zero bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.split(|&byte| byte == 0).next().unwrap_or(&self.0)
    }

    /// It as text, if it is UTF-8.
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(self.as_bytes()).ok()
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.as_bytes().is_empty()
    }
}

impl<const N: usize> Default for FixedText<N> {
    /// No text.
    fn default() -> Self {
        Self([0; N])
    }
}

impl<const N: usize> TryFrom<&str> for FixedText<N> {
    type Error = Problem;

    fn try_from(text: &str) -> Result<Self, Problem> {
        if text.len() >= N {
            return Err(Problem::TooLong { limit: N.saturating_sub(1), actual: text.len() });
        }
        if text.as_bytes().contains(&0) {
            return Err(Problem::ZeroByte);
        }
        let mut bytes = [0; N];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Ok(Self(bytes))
    }
}

impl<const N: usize> PartialEq<str> for FixedText<N> {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl<const N: usize> PartialEq<&str> for FixedText<N> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl<const N: usize> fmt::Display for FixedText<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&String::from_utf8_lossy(self.as_bytes()))
    }
}

impl<const N: usize> fmt::Debug for FixedText<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.as_bytes().escape_ascii())
    }
}

impl<'a, const N: usize> Encoding<'a, FixedText<N>> for Plain {
    const SHAPE: Shape = Shape::Custom { size: Some(N), print: |payload, _, f| print(payload, f) };

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<FixedText<N>, Problem> {
        let mut bytes: [u8; N] = Self::read(payload, around)?;
        let end = bytes.iter().position(|&byte| byte == 0).unwrap_or(N);
        bytes[end..].fill(0);
        Ok(FixedText(bytes))
    }

    fn write(value: FixedText<N>, out: &mut Vec<u8>) -> Result<(), Problem> {
        <Self as Encoding<'a, [u8; N]>>::write(value.0, out)
    }
}

fn print(payload: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = payload.split(|&byte| byte == 0).next().unwrap_or(payload);
    write!(f, "\"{}\"", text.escape_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<FixedText<4>, Problem> {
        Plain::read(bytes, &Attributes::default())
    }

    #[test]
    fn text_ends_at_its_first_zero_byte() {
        assert_eq!(read(b"a\0b\0").unwrap(), "a");
        assert_eq!(read(b"a\0b\0"), read(b"a\0\0\0"));
        assert_eq!(read(b"full").unwrap().as_bytes(), b"full");
        assert_eq!(read(b"long\0"), Err(Problem::Length { expected: 4, actual: 5 }));
    }

    #[test]
    fn text_without_room_for_its_zero_byte_is_refused() {
        assert_eq!(FixedText::<4>::try_from("full"), Err(Problem::TooLong { limit: 3, actual: 4 }));
        assert_eq!(FixedText::<4>::try_from("a\0b"), Err(Problem::ZeroByte));
        assert_eq!(FixedText::<4>::try_from("abc").unwrap().to_string(), "abc");
    }

    #[test]
    fn text_that_is_not_utf8_keeps_its_bytes() {
        let text = read(b"e\xff\0\0").unwrap();
        assert_eq!((text.as_str(), text.as_bytes()), (None, &b"e\xff"[..]));
        assert_eq!((text.to_string(), format!("{text:?}")), ("e\u{fffd}".into(), r#""e\xff""#.into()));
    }
}
