//! DS18B20: a thermometer on 1-Wire, after Maxim's data sheet (19-7487).
//!
//! A measurement is two steps: [`convert`] has the thermometer measure, which takes as long as its
//! [`Resolution::conversion_time`]; [`ReadScratchpad`] reads the outcome and checks it. Left out: thermometers that draw
//! their power from the bus (parasite power), which want it held high meanwhile.
//!
//! ```no_run
//! use netlink_connector::Error;
//! use netlink_connector::one_wire::{self, ds18b20};
//!
//! let mut connection = one_wire::open()?;
//! let thermometer = "28-000000000001".parse().expect("a registration number");
//! connection.get(ds18b20::convert(thermometer))?;
//! std::thread::sleep(ds18b20::Resolution::Twelve.conversion_time());
//! println!("{}", connection.get(ds18b20::ReadScratchpad::of(thermometer))?.temperature());
//! # Ok::<(), Error>(())
//! ```

use std::fmt;
use std::time::Duration;

use netlink_core::request::{Message, MessageKind, One, Request};
use netlink_core::table::Set;
use netlink_core::wire::{self, Invalid, Problem, Writer};

use super::id::{SlaveId, crc8};
use super::requests::{Answers, Commands};
use crate::connector::Connector;

/// The family of this chip in registration numbers.
pub const FAMILY: u8 = 0x28;

const CONVERT: u8 = 0x44;
const WRITE_SCRATCHPAD: u8 = 0x4e;
const COPY_SCRATCHPAD: u8 = 0x48;
const RECALL: u8 = 0xb8;
const READ_SCRATCHPAD: u8 = 0xbe;
const READ_POWER_SUPPLY: u8 = 0xb4;

const SCRATCHPAD: usize = 9;
/// The configuration's bits that are always set, and where the resolution is.
const ALWAYS: u8 = 0x1f;
const RESOLUTION: u32 = 5;

/// Has a thermometer measure.
pub fn convert(thermometer: SlaveId) -> Commands {
    Commands::to(thermometer).write(&[CONVERT])
}

/// Sets limits and resolution, until power is lost; see [`save`].
pub fn configure(thermometer: SlaveId, settings: Settings) -> Commands {
    let Settings { high, low, resolution } = settings;
    let configuration = (resolution as u8) << RESOLUTION | ALWAYS;
    Commands::to(thermometer).write(&[WRITE_SCRATCHPAD, high as u8, low as u8, configuration])
}

/// Makes the settings those that the thermometer has when power comes back. It takes 10 milliseconds.
pub fn save(thermometer: SlaveId) -> Commands {
    Commands::to(thermometer).write(&[COPY_SCRATCHPAD])
}

/// Takes the settings back that were saved last.
pub fn recall(thermometer: SlaveId) -> Commands {
    Commands::to(thermometer).write(&[RECALL])
}

/// Asks whether the thermometer has power of its own: the first byte read is 0xff if it has.
pub fn read_power(thermometer: SlaveId) -> Commands {
    Commands::to(thermometer).write(&[READ_POWER_SUPPLY]).read(1)
}

/// Reads what a thermometer has measured last, and its settings.
///
/// A checksum that is wrong, as where the thermometer went in between, is an error:
/// [`Error::Reply`](netlink_core::Error::Reply).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until a connection runs it"]
pub struct ReadScratchpad {
    commands: Commands,
}

impl ReadScratchpad {
    /// Of this thermometer.
    pub fn of(thermometer: SlaveId) -> Self {
        Self { commands: Commands::to(thermometer).write(&[READ_SCRATCHPAD]).read(SCRATCHPAD as u16) }
    }
}

impl Message for ReadScratchpad {
    fn operation(&self) -> &'static str {
        "read DS18B20"
    }

    fn kind(&self) -> MessageKind {
        self.commands.kind()
    }

    fn flags(&self) -> u16 {
        self.commands.flags()
    }

    fn write(&self, out: &mut Writer) {
        Message::write(&self.commands, out);
    }

    fn layout(&self) -> (usize, Option<&'static Set>) {
        self.commands.layout()
    }

    fn sequence_at(&self) -> Option<usize> {
        self.commands.sequence_at()
    }
}

impl Request for ReadScratchpad {
    type Protocol = Connector;
    type Answer = One;
    type Reply<'a> = Answers<'a>;
    type Owned = Scratchpad;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<Answers<'a>, Invalid> {
        Request::read(&self.commands, message)
    }

    fn own(&self, answers: Answers<'_>) -> Result<Scratchpad, Invalid> {
        let bytes = answers.iter().next().map(|command| command.data).unwrap_or_default();
        Scratchpad::read(bytes).map_err(|problem| problem.of("scratchpad"))
    }
}

/// A thermometer's memory: what it measured, and its settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scratchpad([u8; SCRATCHPAD]);

impl Scratchpad {
    /// Reads its nine bytes.
    ///
    /// # Errors
    /// It is not nine bytes long, its checksum is wrong, or it has nothing but zeros, as on a bus held low, of which the
    /// checksum is right.
    pub fn read(bytes: &[u8]) -> Result<Self, Problem> {
        let length = Problem::Length { expected: SCRATCHPAD, actual: bytes.len() };
        let bytes: [u8; SCRATCHPAD] = bytes.try_into().map_err(|_| length)?;
        if bytes == [0; SCRATCHPAD] {
            return Err(Problem::Value("nothing but zeros: is the bus held low?"));
        }
        if crc8(&bytes) != 0 {
            return Err(Problem::Value("the checksum is wrong"));
        }
        Ok(Self(bytes))
    }

    /// What was measured last; 85 degrees before the first measurement.
    pub fn temperature(&self) -> Temperature {
        let sixteenths = i16::from_le_bytes([self.0[0], self.0[1]]);
        let unused = 3 - self.settings().resolution as u8;
        Temperature { sixteenths: sixteenths >> unused << unused }
    }

    /// The settings.
    pub fn settings(&self) -> Settings {
        let resolution = match self.0[4] >> RESOLUTION & 3 {
            0 => Resolution::Nine,
            1 => Resolution::Ten,
            2 => Resolution::Eleven,
            _ => Resolution::Twelve,
        };
        Settings { high: self.0[2] as i8, low: self.0[3] as i8, resolution }
    }

    /// Its bytes, the checksum last.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Limits of the alarm, and resolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_structs, reason = "the chip has no others")]
pub struct Settings {
    /// At this many degrees Celsius or more there is an alarm.
    pub high: i8,
    /// At this many degrees Celsius or less there is an alarm.
    pub low: i8,
    /// The resolution.
    pub resolution: Resolution,
}

/// How finely a thermometer measures, in bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_enums, reason = "the chip has no others")]
pub enum Resolution {
    /// Half degrees.
    Nine,
    /// Quarters of a degree.
    Ten,
    /// Eighths.
    Eleven,
    /// Sixteenths.
    Twelve,
}

impl Resolution {
    /// How long a measurement takes at most.
    pub fn conversion_time(self) -> Duration {
        Duration::from_micros(93_750 << self as u8)
    }
}

/// A temperature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_structs, reason = "a number and nothing else")]
pub struct Temperature {
    /// In sixteenths of a degree Celsius.
    pub sixteenths: i16,
}

impl Temperature {
    /// In degrees Celsius.
    pub fn celsius(self) -> f32 {
        f32::from(self.sixteenths) / 16.0
    }

    /// In thousandths of a degree Celsius, rounded towards zero, as sysfs has it.
    pub fn millidegrees(self) -> i32 {
        i32::from(self.sixteenths) * 1000 / 16
    }
}

impl fmt::Display for Temperature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} °C", self.celsius())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A scratchpad with its checksum.
    fn scratchpad(bytes: [u8; 8]) -> Scratchpad {
        let mut all = [0; SCRATCHPAD];
        all[..8].copy_from_slice(&bytes);
        all[8] = crc8(&bytes);
        Scratchpad::read(&all).expect("the checksum is right")
    }

    /// What the data sheet says that a thermometer has after power-on, with a checksum seen on real ones.
    const POWER_ON: [u8; 9] = [0x50, 0x05, 0x4b, 0x46, 0x7f, 0xff, 0x0c, 0x10, 0x1c];

    #[test]
    fn scratchpad_of_a_fresh_thermometer_is_read() {
        let scratchpad = Scratchpad::read(&POWER_ON).unwrap();
        assert_eq!(scratchpad.temperature().to_string(), "85 °C");
        assert_eq!(scratchpad.settings(), Settings { high: 75, low: 70, resolution: Resolution::Twelve });
    }

    /// Table 1 of the data sheet.
    #[test]
    fn temperatures_are_those_of_the_data_sheet() {
        for (raw, celsius) in [
            (0x07d0_u16, 125.0),
            (0x0550, 85.0),
            (0x0191, 25.0625),
            (0x00a2, 10.125),
            (0x0008, 0.5),
            (0x0000, 0.0),
            (0xfff8, -0.5),
            (0xff5e, -10.125),
            (0xfe6f, -25.0625),
            (0xfc90, -55.0),
        ] {
            let [low, high] = raw.to_le_bytes();
            let temperature = scratchpad([low, high, 75, 70, 0x7f, 0xff, 0x0c, 0x10]).temperature();
            assert_eq!(temperature.celsius(), celsius, "{raw:04x}");
            assert_eq!(temperature.millidegrees(), (celsius * 1000.0) as i32);
        }
    }

    #[test]
    fn bits_beyond_the_resolution_do_not_count() {
        for (configuration, celsius) in [(0x1f, 25.5), (0x3f, 25.75), (0x5f, 25.875), (0x7f, 25.9375)] {
            let read = scratchpad([0x9f, 0x01, 75, 70, configuration, 0xff, 0x0c, 0x10]);
            assert_eq!(read.temperature().celsius(), celsius);
        }
    }

    #[test]
    fn every_bit_that_flips_is_noticed() {
        for bit in 0..72 {
            let mut bytes = POWER_ON;
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Scratchpad::read(&bytes), Err(Problem::Value("the checksum is wrong")));
        }
    }

    #[test]
    fn what_a_dead_bus_says_is_no_measurement() {
        assert!(Scratchpad::read(&[0; 9]).is_err());
        assert!(Scratchpad::read(&[0xff; 9]).is_err());
        assert!(Scratchpad::read(&POWER_ON[..8]).is_err());
    }

    #[test]
    fn finer_measurements_take_longer() {
        assert_eq!(Resolution::Nine.conversion_time(), Duration::from_micros(93_750));
        assert_eq!(Resolution::Twelve.conversion_time(), Duration::from_millis(750));
    }
}
