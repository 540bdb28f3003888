//! Pure functions on bytes: the messages of a datagram, the attributes of a message, and a writer for both.
//!
//! Nothing here does IO, keeps state, knows a protocol or panics on any input. Reading borrows: a
//! [`Message`] or [`Attribute`] is a window on the bytes that were received, so nothing is copied and
//! nothing is lost. Lengths are checked where they are read, by the iterators [`Messages`] and
//! [`AttributeIter`]; whoever holds a `Message` or an `Attribute` holds a checked one.
//!
//! The kernel does not pad the last message of a datagram nor the last attribute of a message, so
//! neither is asked for.

#![warn(clippy::indexing_slicing, clippy::unwrap_used)]

mod attribute;
mod invalid;
mod message;
mod writer;

pub use attribute::{Attribute, AttributeIter, Attributes};
pub use invalid::{Invalid, Problem};
pub use message::{MESSAGE_HEADER_LENGTH, Message, MessageHeader, Messages};
pub use writer::Writer;
pub(crate) use writer::{put_attribute, put_bytes, put_known};

/// Messages and attributes start at multiples of four bytes.
pub(crate) const fn align(length: usize) -> usize {
    length.saturating_add(3) & !3
}
