//! Points in time as `struct __kernel_timespec` (`linux/time_types.h`): seconds and nanoseconds since 1970, 64 bits each.

use std::time::{Duration, SystemTime};

use netlink_core::table::{Encoding, Plain, Shape};
use netlink_core::wire::{Attributes, Problem};

/// The encoding of a [`SystemTime`] that both kinds of kernel, 32 and 64 bits, share.
#[derive(Debug)]
pub(crate) struct Timespec;

impl<'a> Encoding<'a, SystemTime> for Timespec {
    const SHAPE: Shape = Shape::Custom {
        size: Some(16),
        print: |payload, around, f| match Self::read(payload, around) {
            Ok(time) => write!(f, "{time:?}"),
            Err(_) => write!(f, "{payload:02x?}"),
        },
    };

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<SystemTime, Problem> {
        let length = Problem::Length { expected: 16, actual: payload.len() };
        let (seconds, rest) = payload.split_at_checked(8).ok_or(length)?;
        let seconds = <Plain as Encoding<'_, i64>>::read(seconds, around).map_err(|_| length)?;
        let nanoseconds = <Plain as Encoding<'_, i64>>::read(rest, around).map_err(|_| length)?;
        time(seconds, nanoseconds).ok_or(Problem::Value("not a time"))
    }

    fn write(time: SystemTime, out: &mut Vec<u8>) -> Result<(), Problem> {
        let since = time.duration_since(SystemTime::UNIX_EPOCH).map_err(|_| Problem::Value("before 1970"))?;
        <Plain as Encoding<'_, u64>>::write(since.as_secs(), out)?;
        <Plain as Encoding<'_, u64>>::write(since.subsec_nanos().into(), out)
    }
}

fn time(seconds: i64, nanoseconds: i64) -> Option<SystemTime> {
    let nanoseconds = u32::try_from(nanoseconds).ok().filter(|&part| part < 1_000_000_000)?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::new(seconds.try_into().ok()?, nanoseconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_they_are_written_and_nonsense_is_told() {
        let time = SystemTime::UNIX_EPOCH + Duration::new(1_700_000_000, 5);
        let mut bytes = Vec::new();
        Timespec::write(time, &mut bytes).unwrap();
        assert_eq!(Timespec::read(&bytes, &Attributes::default()), Ok(time));
        assert!(Timespec::read(&bytes[..15], &Attributes::default()).is_err());
        assert_eq!(Timespec::read(&[0xff; 16], &Attributes::default()), Err(Problem::Value("not a time")));
    }
}
