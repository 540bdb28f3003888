//! Names of masters and slaves.

use std::fmt;
use std::str::FromStr;

use netlink_core::table::{Encoding, Plain, Shape};
use netlink_core::wire::{Attributes, Problem};

/// The number of a master: `1` for `w1_bus_master1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_structs, reason = "a number and nothing else")]
pub struct MasterId(pub u32);

/// As sysfs names it.
impl fmt::Display for MasterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "w1_bus_master{}", self.0)
    }
}

/// The registration number of a slave, which no other slave in the world has: its family, a serial number and a
/// checksum.
///
/// ```
/// use netlink_connector::one_wire::SlaveId;
///
/// let id: SlaveId = "28-000000000001".parse()?;
/// assert_eq!((id.family(), id.serial()), (0x28, 1));
/// assert!(id.is_intact());
/// # Ok::<(), netlink_connector::one_wire::ParseSlaveIdError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SlaveId(u64);

const SERIAL: u64 = (1 << 48) - 1;

impl SlaveId {
    /// The slave of this family and serial number, of which 48 bits count.
    pub fn new(family: u8, serial: u64) -> Self {
        let number = (serial & SERIAL) << 8 | u64::from(family);
        let checksum = crc8(number.to_le_bytes().get(..7).unwrap_or_default());
        Self(u64::from(checksum) << 56 | number)
    }

    /// The slave with these bytes, in the order in which they are on the bus: family, serial number, checksum.
    pub const fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(u64::from_le_bytes(bytes))
    }

    /// Its bytes, in the order in which they are on the bus.
    pub const fn to_bytes(self) -> [u8; 8] {
        self.0.to_le_bytes()
    }

    /// What kind of chip it is: 0x28 for a DS18B20.
    pub const fn family(self) -> u8 {
        self.0 as u8
    }

    /// Its serial number, 48 bits.
    pub const fn serial(self) -> u64 {
        self.0 >> 8 & SERIAL
    }

    /// Whether its checksum is right.
    pub fn is_intact(self) -> bool {
        Self::new(self.family(), self.serial()) == self
    }
}

/// As sysfs names it.
impl fmt::Display for SlaveId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:02x}-{:012x}", self.family(), self.serial()))
    }
}

impl fmt::Debug for SlaveId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        if self.is_intact() { Ok(()) } else { write!(f, " (checksum {:02x} is wrong)", self.0 >> 56) }
    }
}

/// A text that is no registration number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseSlaveIdError;

impl fmt::Display for ParseSlaveIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a 1-Wire registration number such as 28-000000000001")
    }
}

impl std::error::Error for ParseSlaveIdError {}

/// As sysfs names it; the checksum is computed.
impl FromStr for SlaveId {
    type Err = ParseSlaveIdError;

    fn from_str(text: &str) -> Result<Self, ParseSlaveIdError> {
        let hexadecimal = |text: &str, length| {
            let digits = text.len() == length && text.bytes().all(|digit| digit.is_ascii_hexdigit());
            u64::from_str_radix(text, 16).ok().filter(|_| digits).ok_or(ParseSlaveIdError)
        };
        let (family, serial) = text.split_once('-').ok_or(ParseSlaveIdError)?;
        Ok(Self::new(hexadecimal(family, 2)? as u8, hexadecimal(serial, 12)?))
    }
}

// The text has no checksum: one that is wrong is not kept.
netlink_core::__text!(SlaveId);

/// `struct w1_reg_num`, a 64-bit number to the kernel, in its own byte order.
impl<'a> Encoding<'a, SlaveId> for Plain {
    const SHAPE: Shape = Shape::Bytes(Some(8));

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<SlaveId, Problem> {
        let bytes: [u8; 8] = Self::read(payload, around)?;
        Ok(SlaveId(u64::from_ne_bytes(bytes)))
    }

    fn write(value: SlaveId, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(&value.0.to_ne_bytes());
        Ok(())
    }
}

/// The checksum of 1-Wire: CRC-8 with the polynomial x⁸ + x⁵ + x⁴ + 1, lowest bit first. Data with its own checksum behind
/// it has 0.
pub fn crc8(bytes: &[u8]) -> u8 {
    const REFLECTED: u8 = 0x8c;
    let shift = |sum: u8, _| sum >> 1 ^ if sum & 1 == 1 { REFLECTED } else { 0 };
    bytes.iter().fold(0, |sum, byte| (0..8).fold(sum ^ byte, shift))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Maxim's application note 27.
    #[test]
    fn checksum_is_that_of_the_application_note() {
        let number = [0x02, 0x1c, 0xb8, 0x01, 0x00, 0x00, 0x00, 0xa2];
        assert_eq!(crc8(&number[..7]), 0xa2);
        assert_eq!(crc8(&number), 0);
        assert!(SlaveId::from_bytes(number).is_intact());
        assert_eq!(SlaveId::from_bytes(number), SlaveId::new(2, 0x1b81c));
    }

    #[test]
    fn slave_is_named_as_in_sysfs() {
        let id = SlaveId::new(0x28, 0x0316_0279_17ff);
        assert_eq!(id.to_string(), "28-0316027917ff");
        assert_eq!("28-0316027917ff".parse(), Ok(id));
        for text in
            ["", "28", "28-1", "28-0316027917fff", "xx-0316027917ff", "+8-0316027917ff", "028-316027917ff"]
        {
            assert_eq!(text.parse::<SlaveId>(), Err(ParseSlaveIdError), "{text}");
        }
    }

    #[test]
    fn damaged_number_says_so() {
        let mut bytes = SlaveId::new(0x28, 1).to_bytes();
        bytes[3] ^= 1;
        let damaged = SlaveId::from_bytes(bytes);
        assert!(!damaged.is_intact());
        assert!(format!("{damaged:?}").ends_with("is wrong)"));
    }
}
