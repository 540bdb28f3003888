//! Messages: `struct nlmsghdr`, and the messages of a datagram.

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Invalid, Problem, align};

/// Bytes of `struct nlmsghdr`.
pub const MESSAGE_HEADER_LENGTH: usize = 16;

/// `struct nlmsghdr`, which every netlink message starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::exhaustive_structs, reason = "the kernel can never change it")]
pub struct MessageHeader {
    /// Bytes of the message with this header, without padding.
    pub length: u32,
    /// What the message is: a control type below 16, or the protocol's own.
    pub kind: u16,
    /// `NLM_F_*`.
    pub flags: u16,
    /// The number that ties a reply to its request.
    pub sequence: u32,
    /// Port of the socket whose request this answers; 0 in requests and in most notifications.
    pub port: u32,
}

impl MessageHeader {
    /// The header at the start of `bytes`, or `None` if they are too few.
    #[inline]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        bytes.first_chunk().map(Self::of_bytes)
    }

    /// The header as the kernel wrote it.
    #[inline]
    fn of_bytes(bytes: &[u8; MESSAGE_HEADER_LENGTH]) -> Self {
        let &[l0, l1, l2, l3, k0, k1, f0, f1, s0, s1, s2, s3, p0, p1, p2, p3] = bytes;
        Self {
            length: u32::from_ne_bytes([l0, l1, l2, l3]),
            kind: u16::from_ne_bytes([k0, k1]),
            flags: u16::from_ne_bytes([f0, f1]),
            sequence: u32::from_ne_bytes([s0, s1, s2, s3]),
            port: u32::from_ne_bytes([p0, p1, p2, p3]),
        }
    }

    /// The header as the kernel reads it.
    pub fn to_bytes(self) -> [u8; MESSAGE_HEADER_LENGTH] {
        let mut bytes = [0; MESSAGE_HEADER_LENGTH];
        bytes[0..4].copy_from_slice(&self.length.to_ne_bytes());
        bytes[4..6].copy_from_slice(&self.kind.to_ne_bytes());
        bytes[6..8].copy_from_slice(&self.flags.to_ne_bytes());
        bytes[8..12].copy_from_slice(&self.sequence.to_ne_bytes());
        bytes[12..16].copy_from_slice(&self.port.to_ne_bytes());
        bytes
    }
}

/// One message of a datagram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message<'a> {
    /// Its header.
    pub header: MessageHeader,
    /// What follows the header, without padding.
    pub payload: &'a [u8],
}

impl<'a> Message<'a> {
    /// The message that `bytes` are, of which the length was checked when it was found.
    #[inline]
    pub(crate) fn found(bytes: &'a [u8]) -> Option<Self> {
        let (header, payload) = bytes.split_first_chunk()?;
        Some(Self { header: MessageHeader::of_bytes(header), payload })
    }
}

/// The messages of a datagram, in order.
///
/// A message whose length cannot be right ends the iteration with one error: where the next one would
/// start is not known.
#[derive(Debug, Clone)]
pub struct Messages<'a> {
    rest: &'a [u8],
}

impl<'a> Messages<'a> {
    /// The messages in `datagram`.
    #[inline]
    pub fn new(datagram: &'a [u8]) -> Self {
        Self { rest: datagram }
    }

    /// What has not been read yet.
    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The first message of `bytes`, and what is behind it.
    #[inline]
    pub(crate) fn split(bytes: &'a [u8]) -> Option<(Message<'a>, &'a [u8])> {
        let header = MessageHeader::read(bytes)?;
        let length = usize::try_from(header.length).ok()?;
        let payload = bytes.get(MESSAGE_HEADER_LENGTH..length)?;
        Some((Message { header, payload }, bytes.get(align(length)..).unwrap_or_default()))
    }
}

impl<'a> Iterator for Messages<'a> {
    type Item = Result<Message<'a>, Invalid>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let Some((message, rest)) = Self::split(self.rest) else {
            self.rest = &[];
            return Some(Err(Problem::Truncated.of("nlmsghdr")));
        };
        self.rest = rest;
        Some(Ok(message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(payload: &[u8]) -> Vec<u8> {
        let length = 16 + u32::try_from(payload.len()).unwrap();
        let header = MessageHeader { length, kind: 16, flags: 1, sequence: 7, port: 9 };
        [&header.to_bytes()[..], payload].concat()
    }

    #[test]
    fn header_reads_what_it_wrote() {
        let bytes = message(b"abcd");
        let header = MessageHeader::read(&bytes).unwrap();
        assert_eq!(header, MessageHeader { length: 20, kind: 16, flags: 1, sequence: 7, port: 9 });
        assert_eq!(MessageHeader::read(&bytes[..15]), None);
    }

    #[test]
    fn last_message_needs_no_padding() {
        let datagram = [message(b"abcd"), message(b"xyz")].concat();
        let payloads: Vec<_> = Messages::new(&datagram).map(|m| m.unwrap().payload).collect();
        assert_eq!(payloads, [&b"abcd"[..], b"xyz"]);
    }

    #[test]
    fn padding_between_messages_is_skipped() {
        let datagram = [message(b"xyz"), vec![0xff], message(b"")].concat();
        let payloads: Vec<_> = Messages::new(&datagram).map(|m| m.unwrap().payload).collect();
        assert_eq!(payloads, [&b"xyz"[..], b""]);
    }

    #[test]
    fn impossible_lengths_are_one_error_and_the_end() {
        for length in [0u32, 1, 15, 21, u32::MAX] {
            let mut datagram = message(b"abcd");
            datagram[..4].copy_from_slice(&length.to_ne_bytes());
            let mut messages = Messages::new(&datagram);
            assert_eq!(messages.next(), Some(Err(Problem::Truncated.of("nlmsghdr"))), "length {length}");
            assert_eq!(messages.next(), None);
        }
    }
}
