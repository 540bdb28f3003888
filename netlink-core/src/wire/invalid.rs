//! What can be wrong with the bytes or the value of one attribute.

use std::convert::Infallible;
use std::fmt;

/// An attribute, or a member of a fixed structure, whose bytes or value cannot be what its table says.
///
/// It concerns that attribute alone: everything else in the message still reads, and the bytes of the bad
/// one are there for the asking. Requests report it before anything is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{attribute}: {problem}")]
pub struct Invalid {
    /// The attribute's name in the kernel's headers, such as `IFLA_MTU`.
    pub attribute: &'static str,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It is not as long as its type: bytes expected and bytes there.
    Length {
        /// Bytes of a well-formed value; the least there may be, for a structure that grows.
        expected: usize,
        /// Bytes that were there.
        actual: usize,
    },
    /// It says that it is longer than what holds it, or too short to hold its own header.
    Truncated,
    /// It is longer than it may be: the most bytes allowed, and the bytes given.
    TooLong {
        /// The most bytes that fit.
        limit: usize,
        /// Bytes that were given.
        actual: usize,
    },
    /// Text that is not UTF-8.
    NotText,
    /// Text with a zero byte inside, which would end it early.
    ZeroByte,
    /// A number or an address that this attribute cannot hold, and why.
    Value(&'static str),
}

/// For what can always be read.
impl From<Infallible> for Invalid {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { expected, actual } => write!(f, "{actual} bytes where {expected} are expected"),
            Self::Truncated => f.write_str("runs past the end of what holds it"),
            Self::TooLong { limit, actual } => write!(f, "{actual} bytes where at most {limit} fit"),
            Self::NotText => f.write_str("not UTF-8 text"),
            Self::ZeroByte => f.write_str("text with a zero byte inside"),
            Self::Value(why) => f.write_str(why),
        }
    }
}

impl Problem {
    /// This problem as that of the attribute of this name.
    pub const fn of(self, attribute: &'static str) -> Invalid {
        Invalid { attribute, problem: self }
    }
}
