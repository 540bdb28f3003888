//! udev's own format, in which it passes events on: a header, then variables.
//!
//! It is no interface of the kernel but of systemd (`struct monitor_netlink_header`,
//! src/libsystemd/sd-device/device-monitor.c), which every udev keeps to because libudev reads it. Hashes of
//! what listeners choose by stand in the header, where socket filters reach them.

#[cfg(target_os = "linux")]
mod sender;

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use netlink_core::datagram::{Condition, Place};
use netlink_core::layout;
use netlink_core::table::{Be, Field, Layout};
use netlink_core::wire::{Invalid, Problem};

#[cfg(target_os = "linux")]
pub use sender::Sender;

/// The first bytes of every message.
const PREFIX: [u8; 8] = *b"libudev\0";
/// Tells this format from others that might begin the same.
const MAGIC: u32 = 0xfeed_cafe;

#[allow(non_upper_case_globals, reason = "names are those of C")]
mod monitor_netlink_header {
    use netlink_core::table::Field;

    pub(super) const SIZE: Field = Field::new(0, 40);
    pub(super) const prefix: Field = Field::new(0, 8);
    pub(super) const magic: Field = Field::new(8, 4);
    pub(super) const header_size: Field = Field::new(12, 4);
    pub(super) const properties_off: Field = Field::new(16, 4);
    pub(super) const properties_len: Field = Field::new(20, 4);
    pub(super) const filter_subsystem_hash: Field = Field::new(24, 4);
    pub(super) const filter_devtype_hash: Field = Field::new(28, 4);
    pub(super) const filter_tag_bloom_hi: Field = Field::new(32, 4);
    pub(super) const filter_tag_bloom_lo: Field = Field::new(36, 4);
}

layout! {
    /// `struct monitor_netlink_header`: the header of udev's messages.
    pub struct UdevHeader = monitor_netlink_header {
        /// `libudev` and a zero byte.
        prefix => prefix: [u8; 8],
        /// `0xfeedcafe`.
        magic => magic: u32 as Be,
        /// Bytes of the header.
        header_size => header_size: u32,
        /// Where the variables begin, in bytes from the start.
        properties_off => variables_offset: u32,
        /// Bytes of the variables.
        properties_len => variables_length: u32,
        /// [`hash`] of the subsystem.
        filter_subsystem_hash => subsystem_hash: u32 as Be,
        /// [`hash`] of the device type, or 0.
        filter_devtype_hash => device_type_hash: u32 as Be,
        /// Upper half of the [`tag_bits`] of all tags together.
        filter_tag_bloom_hi => upper_tag_bits: u32 as Be,
        /// Lower half of them.
        filter_tag_bloom_lo => lower_tag_bits: u32 as Be,
    }
}

/// A message in this format, for who passes events on to listeners of [`Origin::Udev`](crate::Origin::Udev).
/// `ACTION` and `DEVPATH` must be among the variables, libudev wants `SUBSYSTEM` and `SEQNUM` too; tags are in `TAGS`,
/// between colons.
///
/// # Errors
/// A name or value with a zero byte in it, or a name with an `=`.
pub fn message<'a>(variables: impl IntoIterator<Item = (&'a str, &'a OsStr)>) -> Result<Vec<u8>, Problem> {
    let (mut header, mut body) =
        (UdevHeader { prefix: PREFIX, magic: MAGIC, ..UdevHeader::default() }, Vec::new());
    for (name, value) in variables {
        if name.contains(['=', '\0']) || value.as_bytes().contains(&0) {
            return Err(Problem::ZeroByte);
        }
        header.choose_by(name, value);
        body.extend([name.as_bytes(), b"=", value.as_bytes(), b"\0"].concat());
    }
    let size = UdevHeader::DESCRIPTOR.size.lp64.1 as u32;
    (header.header_size, header.variables_offset) = (size, size);
    header.variables_length = body.len() as u32;
    Ok([header.to_bytes()?, body].concat())
}

/// A datagram is in this format.
pub(crate) fn is_udev() -> Condition {
    at(monitor_netlink_header::magic, MAGIC.to_be_bytes())
}

/// Its device may be of this subsystem.
pub(crate) fn is_of_subsystem(subsystem: &OsStr) -> Condition {
    at(monitor_netlink_header::filter_subsystem_hash, hash(subsystem.as_bytes()).to_be_bytes())
}

/// Its device may be of this type.
pub(crate) fn is_of_type(kind: &OsStr) -> Condition {
    at(monitor_netlink_header::filter_devtype_hash, hash(kind.as_bytes()).to_be_bytes())
}

/// Its device may have this tag.
pub(crate) fn may_have_tag(tag: &OsStr) -> Condition {
    let bits = tag_bits(tag.as_bytes()).to_be_bytes();
    Condition::masked(Place::at(monitor_netlink_header::filter_tag_bloom_hi.lp64.0), bits, bits)
}

fn at(member: Field, value: [u8; 4]) -> Condition {
    Condition::equal(Place::at(member.lp64.0), value)
}

impl UdevHeader {
    /// Keeps what listeners may choose by.
    fn choose_by(&mut self, name: &str, value: &OsStr) {
        match name {
            "SUBSYSTEM" => self.subsystem_hash = hash(value.as_bytes()),
            "DEVTYPE" => self.device_type_hash = hash(value.as_bytes()),
            "TAGS" => {
                let tags = value.as_bytes().split(|&byte| byte == b':').filter(|tag| !tag.is_empty());
                let bits = tags.fold(0, |bits, tag| bits | tag_bits(tag));
                (self.upper_tag_bits, self.lower_tag_bits) = ((bits >> 32) as u32, bits as u32);
            }
            _ => {}
        }
    }
}

/// The variables of a message in this format.
pub(crate) fn variables(message: &[u8]) -> Result<&[u8], Invalid> {
    let header = UdevHeader::read(message).map_err(|problem| problem.of("monitor_netlink_header"))?;
    if header.prefix != PREFIX {
        return Err(Problem::Value("is not \"libudev\"").of("prefix"));
    }
    if header.magic != MAGIC {
        return Err(Problem::Value("is not 0xfeedcafe").of("magic"));
    }
    let (start, length) = (header.variables_offset as usize, header.variables_length as usize);
    let end = start.checked_add(length).filter(|_| start >= UdevHeader::DESCRIPTOR.size.lp64.1);
    end.and_then(|end| message.get(start..end)).ok_or(Problem::Truncated.of("properties"))
}

/// The hash that udev's filters use: MurmurHash2 of Austin Appleby, seed 0, in words of the machine's byte order.
pub fn hash(text: &[u8]) -> u32 {
    const FACTOR: u32 = 0x5bd1_e995;
    let mix = |word: u32| {
        let word = word.wrapping_mul(FACTOR);
        (word ^ word >> 24).wrapping_mul(FACTOR)
    };
    let mut hash = text.len() as u32;
    let words = text.chunks_exact(4);
    let rest = words.remainder();
    for word in words {
        hash = hash.wrapping_mul(FACTOR) ^ mix(word.try_into().map_or(0, u32::from_ne_bytes));
    }
    if !rest.is_empty() {
        let rest = rest.iter().rev().fold(0, |bits, &byte| bits << 8 | u32::from(byte));
        hash = (hash ^ rest).wrapping_mul(FACTOR);
    }
    let hash = (hash ^ hash >> 13).wrapping_mul(FACTOR);
    hash ^ hash >> 15
}

/// The bits of a Bloom filter that stand for a tag.
pub fn tag_bits(tag: &[u8]) -> u64 {
    let hash = hash(tag);
    [0, 6, 12, 18].into_iter().fold(0, |bits, shift| bits | 1 << (hash >> shift & 63))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Action, Event, Origin};

    fn added() -> Vec<u8> {
        let variables = [
            ("ACTION", "add"),
            ("DEVPATH", "/devices/x"),
            ("SUBSYSTEM", "block"),
            ("DEVTYPE", "partition"),
            ("TAGS", ":systemd:seat:"),
        ];
        message(variables.map(|(name, value)| (name, OsStr::new(value)))).expect("no zero byte")
    }

    #[test]
    fn message_reads_as_the_event_it_was_made_of() {
        let message = added();
        let event = Event::read(Origin::Udev, &message).unwrap();
        assert_eq!((&event.action, event.device_type()), (&Action::Add, Some(OsStr::new("partition"))));
        assert_eq!(event.variables.count(), 5);
    }

    #[test]
    fn header_is_laid_out_as_libudev_reads_it() {
        let message = added();
        assert_eq!(message[..12], *b"libudev\0\xfe\xed\xca\xfe");
        let header = UdevHeader::read(&message).unwrap();
        assert_eq!((header.header_size, header.variables_offset), (40, 40));
        assert_eq!(header.variables_length as usize, message.len() - 40);
        assert_eq!(message[24..28], hash(b"block").to_be_bytes());
        assert_eq!(message[28..32], hash(b"partition").to_be_bytes());
        let bits = tag_bits(b"systemd") | tag_bits(b"seat");
        assert_eq!(message[32..40], bits.to_be_bytes());
    }

    /// Computed with the reference implementation of MurmurHash2, on a little-endian machine.
    #[cfg(target_endian = "little")]
    #[test]
    fn hash_is_that_of_the_reference() {
        for (text, expected) in [
            ("", 0),
            ("a", 0x9268_5f5e),
            ("net", 0xa74d_3cc8),
            ("block", 0xf003_1db7),
            ("partition", 0xcb23_4489),
            ("systemd", 0xa75f_972a),
        ] {
            assert_eq!(hash(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn variables_may_begin_behind_a_longer_header() {
        let mut message = added();
        message[12..16].copy_from_slice(&48u32.to_ne_bytes());
        message[16..20].copy_from_slice(&48u32.to_ne_bytes());
        message.splice(40..40, [0; 8]);
        assert!(Event::read(Origin::Udev, &message).is_ok());
    }

    #[test]
    fn message_that_is_not_in_this_format_says_why() {
        let with = |place: usize, byte: u8| {
            let mut message = added();
            message[place] = byte;
            Event::read(Origin::Udev, &message).expect_err("it is damaged").to_string()
        };
        assert_eq!(with(0, b'L'), "prefix: is not \"libudev\"");
        assert_eq!(with(8, 0), "magic: is not 0xfeedcafe");
        assert_eq!(
            with(if cfg!(target_endian = "little") { 22 } else { 21 }, 1),
            "properties: runs past the end of what holds it"
        );
        assert_eq!(with(40, b'X'), "ACTION: is missing");
        assert_eq!(
            Event::read(Origin::Udev, b"libudev\0").expect_err("it is short").to_string(),
            "monitor_netlink_header: 8 bytes where 40 are expected"
        );
    }

    #[test]
    fn message_cut_at_any_byte_is_an_error() {
        let message = added();
        for end in 0..message.len() {
            assert!(Event::read(Origin::Udev, &message[..end]).is_err(), "{end}");
        }
    }

    #[test]
    fn variables_that_would_read_as_others_are_not_written() {
        for (name, value) in [("A=B", "c"), ("A\0B", "c"), ("A", "b\0c")] {
            assert!(message([(name, OsStr::new(value))]).is_err(), "{name:?} {value:?}");
        }
    }
}
