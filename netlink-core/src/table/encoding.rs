//! Encodings: how a value lies in a payload. Numbers have a file of their own.

use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use byteorder::NativeEndian;

use super::{Integer, Meaning, Order, Represented, Shape};
use crate::uapi::socket::{AF_INET, AF_INET6, AF_MPLS};
use crate::wire::{Attributes, Problem, put_attribute, put_bytes, put_known};

/// How a value of type `T` lies in an attribute's payload.
///
/// Implemented by marker types such as [`Plain`] and [`Be`], which rows of [`attributes!`](crate::attributes)
/// and [`layout!`](crate::layout) name after `as`. Your own encodings work the same way.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how to encode `{T}`",
    note = "rows read `CONSTANT => name: Type as Encoding`; without `as`, the encoding is `Plain`"
)]
pub trait Encoding<'a, T> {
    /// The same as data.
    const SHAPE: Shape;

    /// Reads a payload. `around` is the set it stands in: its family, and siblings that decide a meaning.
    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<T, Problem>;

    /// Appends the payload of `value`.
    fn write(value: T, out: &mut Vec<u8>) -> Result<(), Problem>;

    /// Puts the payload of `value` where there is a place for it, such as a member of a structure. What it does not fill
    /// stays as it is.
    fn put(value: T, place: &mut [u8]) -> Result<(), Problem> {
        let mut bytes = Vec::new();
        Self::write(value, &mut bytes)?;
        copy(&bytes, place)
    }

    /// Appends `value` as an attribute of this type, flags included; nothing if that fails. Encodings whose payload is at
    /// hand have a quicker way than this.
    #[inline]
    fn append(value: T, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        put_attribute(out, raw_kind, |out| Self::write(value, out))
    }

    /// Whether there is an attribute for this value at all; only flags answer otherwise.
    #[inline]
    fn is_written(_value: &T) -> bool {
        true
    }
}

/// The encoding that a type has unless its row names another: integers, enumerations and flags in native
/// byte order, text ended by a zero byte, addresses and structures as they are, nested sets as attributes.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Plain;

/// Big-endian integers.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Be;

/// Little-endian integers.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Le;

/// Unsigned integers of 1, 2, 4 or 8 bytes, whichever the attribute has; written in 4 or 8.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Uint;

/// Signed integers of 1, 2, 4 or 8 bytes, whichever the attribute has; written in 4 or 8.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Sint;

/// Presence without a payload: `true` writes the attribute; there is none for `false`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Flag;

/// Text that only its length ends.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Unterminated;

impl<'a> Encoding<'a, bool> for Flag {
    const SHAPE: Shape = Shape::Presence;

    #[inline]
    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<bool, Problem> {
        exactly(payload, 0).map(|_| true)
    }

    fn write(_: bool, _: &mut Vec<u8>) -> Result<(), Problem> {
        Ok(())
    }

    fn is_written(value: &bool) -> bool {
        *value
    }
}

impl<'a> Encoding<'a, &'a str> for Plain {
    const SHAPE: Shape = Shape::Text;

    #[inline]
    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<&'a str, Problem> {
        // Some senders omit the zero byte, and some kernel code pads with more of them.
        let end = payload.iter().position(|&byte| byte == 0).unwrap_or(payload.len());
        text(payload.get(..end).unwrap_or(payload))
    }

    fn write(value: &'a str, out: &mut Vec<u8>) -> Result<(), Problem> {
        if value.as_bytes().contains(&0) {
            return Err(Problem::ZeroByte);
        }
        out.extend_from_slice(value.as_bytes());
        out.push(0);
        Ok(())
    }

    fn append(value: &'a str, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        if value.as_bytes().contains(&0) {
            return Err(Problem::ZeroByte);
        }
        put_bytes(out, raw_kind, value.as_bytes(), 1)
    }
}

impl<'a> Encoding<'a, &'a str> for Unterminated {
    const SHAPE: Shape = Shape::UnterminatedText;

    #[inline]
    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<&'a str, Problem> {
        text(payload)
    }

    fn write(value: &'a str, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value.as_bytes());
        Ok(())
    }

    #[inline]
    fn append(value: &'a str, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        put_bytes(out, raw_kind, value.as_bytes(), 0)
    }
}

impl<'a> Encoding<'a, &'a [u8]> for Plain {
    const SHAPE: Shape = Shape::Bytes(None);

    #[inline]
    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<&'a [u8], Problem> {
        Ok(payload)
    }

    #[inline]
    fn write(value: &'a [u8], out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value);
        Ok(())
    }

    #[inline]
    fn append(value: &'a [u8], raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        put_bytes(out, raw_kind, value, 0)
    }
}

impl<'a, const N: usize> Encoding<'a, [u8; N]> for Plain {
    const SHAPE: Shape = Shape::Bytes(Some(N));

    #[inline]
    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<[u8; N], Problem> {
        payload.try_into().map_err(|_| Problem::Length { expected: N, actual: payload.len() })
    }

    #[inline]
    fn write(value: [u8; N], out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(&value);
        Ok(())
    }

    #[inline]
    fn append(value: [u8; N], raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        put_known(out, raw_kind, &value)
    }
}

/// Nothing, such as the attributes that only align the next one.
impl<'a> Encoding<'a, ()> for Plain {
    const SHAPE: Shape = Shape::Presence;

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<(), Problem> {
        exactly(payload, 0).map(|_| ())
    }

    fn write((): (), _: &mut Vec<u8>) -> Result<(), Problem> {
        Ok(())
    }
}

impl<'a> Encoding<'a, Ipv4Addr> for Plain {
    const SHAPE: Shape = Shape::Ipv4Address;

    #[inline]
    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<Ipv4Addr, Problem> {
        <Self as Encoding<'a, [u8; 4]>>::read(payload, around).map(Ipv4Addr::from)
    }

    #[inline]
    fn write(value: Ipv4Addr, out: &mut Vec<u8>) -> Result<(), Problem> {
        <Self as Encoding<'a, [u8; 4]>>::write(value.octets(), out)
    }

    #[inline]
    fn append(value: Ipv4Addr, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        <Self as Encoding<'a, [u8; 4]>>::append(value.octets(), raw_kind, out)
    }
}

impl<'a> Encoding<'a, Ipv6Addr> for Plain {
    const SHAPE: Shape = Shape::Ipv6Address;

    #[inline]
    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<Ipv6Addr, Problem> {
        <Self as Encoding<'a, [u8; 16]>>::read(payload, around).map(Ipv6Addr::from)
    }

    #[inline]
    fn write(value: Ipv6Addr, out: &mut Vec<u8>) -> Result<(), Problem> {
        <Self as Encoding<'a, [u8; 16]>>::write(value.octets(), out)
    }

    #[inline]
    fn append(value: Ipv6Addr, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        <Self as Encoding<'a, [u8; 16]>>::append(value.octets(), raw_kind, out)
    }
}

/// The message's family tells IPv4 from IPv6; where it names neither, the length does.
impl<'a> Encoding<'a, IpAddr> for Plain {
    const SHAPE: Shape = Shape::IpAddress;

    #[inline]
    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<IpAddr, Problem> {
        let v4 = match u32::from(around.family()) {
            AF_INET => true,
            AF_INET6 => false,
            AF_MPLS => return Err(Problem::Value("an MPLS label stack, not an IP address")),
            _ => payload.len() == 4,
        };
        // By way of numbers, which a compiler keeps in registers; arrays of bytes it keeps in memory.
        let expected = if v4 { 4 } else { 16 };
        if payload.len() != expected {
            return Err(Problem::Length { expected, actual: payload.len() });
        }
        Ok(match payload.first_chunk() {
            Some(bytes) if !v4 => IpAddr::V6(u128::from_be_bytes(*bytes).into()),
            _ => IpAddr::V4(payload.first_chunk().map_or(0, |bytes| u32::from_be_bytes(*bytes)).into()),
        })
    }

    #[inline]
    fn write(value: IpAddr, out: &mut Vec<u8>) -> Result<(), Problem> {
        match value {
            IpAddr::V4(address) => <Self as Encoding<'a, Ipv4Addr>>::write(address, out),
            IpAddr::V6(address) => <Self as Encoding<'a, Ipv6Addr>>::write(address, out),
        }
    }

    #[inline]
    fn append(value: IpAddr, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
        match value {
            IpAddr::V4(address) => <Self as Encoding<'a, Ipv4Addr>>::append(address, raw_kind, out),
            IpAddr::V6(address) => <Self as Encoding<'a, Ipv6Addr>>::append(address, raw_kind, out),
        }
    }
}

/// `struct nla_bitfield32`: flags, and which of them are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::exhaustive_structs, reason = "the kernel can never change it")]
pub struct Bitfield32<T> {
    /// The flags.
    pub value: T,
    /// Those that `value` speaks about.
    pub selector: T,
}

impl<'a, T: Represented<Repr = u32>> Encoding<'a, Bitfield32<T>> for Plain {
    const SHAPE: Shape = Shape::Bitfield32(T::MEANING);

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<Bitfield32<T>, Problem> {
        let (value, selector) = exactly(payload, 8)?.split_at(4);
        Ok(Bitfield32 {
            value: T::from_repr(u32::read::<NativeEndian>(value)?),
            selector: T::from_repr(u32::read::<NativeEndian>(selector)?),
        })
    }

    fn write(value: Bitfield32<T>, out: &mut Vec<u8>) -> Result<(), Problem> {
        value.value.repr().write::<NativeEndian>(out);
        value.selector.repr().write::<NativeEndian>(out);
        Ok(())
    }
}

/// A [`Duration`] carried as an integer `R` of so many nanoseconds each.
///
/// Written values are rounded down; one that `R` cannot hold is an error.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Time<R, const NANOSECONDS: u64>(PhantomData<R>);

/// A [`Duration`] in seconds.
pub type Seconds<R> = Time<R, 1_000_000_000>;
/// A [`Duration`] in milliseconds.
pub type Milliseconds<R> = Time<R, 1_000_000>;
/// A [`Duration`] in microseconds.
pub type Microseconds<R> = Time<R, 1_000>;
/// A [`Duration`] in nanoseconds.
pub type Nanoseconds<R> = Time<R, 1>;
/// A [`Duration`] in `USER_HZ` clock ticks, a hundredth of a second on every Linux architecture but Alpha.
pub type ClockTicks<R> = Time<R, 10_000_000>;

impl<'a, R, const NANOSECONDS: u64> Encoding<'a, Duration> for Time<R, NANOSECONDS>
where
    R: Integer + Into<u64> + TryFrom<u64>,
{
    const SHAPE: Shape = Shape::Number {
        width: Some(R::WIDTH),
        order: Order::Native,
        meaning: Meaning::Duration(NANOSECONDS),
    };

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<Duration, Problem> {
        let count: u64 = R::read::<NativeEndian>(payload)?.into();
        let per_second = 1_000_000_000 / NANOSECONDS;
        let rest = (count % per_second) * NANOSECONDS;
        Ok(Duration::from_secs(count / per_second) + Duration::from_nanos(rest))
    }

    fn write(value: Duration, out: &mut Vec<u8>) -> Result<(), Problem> {
        let count = u64::try_from(value.as_nanos() / u128::from(NANOSECONDS)).ok();
        let count = count.and_then(|count| R::try_from(count).ok());
        count.ok_or(Problem::Value("a duration longer than fits"))?.write::<NativeEndian>(out);
        Ok(())
    }
}

/// Puts bytes at the beginning of a place.
#[inline]
pub(super) fn copy(bytes: &[u8], place: &mut [u8]) -> Result<(), Problem> {
    let limit = place.len();
    let start = place.get_mut(..bytes.len()).ok_or(Problem::TooLong { limit, actual: bytes.len() })?;
    start.copy_from_slice(bytes);
    Ok(())
}

fn text(bytes: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(bytes).map_err(|_| Problem::NotText)
}

fn exactly(payload: &[u8], expected: usize) -> Result<&[u8], Problem> {
    match payload.len() {
        actual if actual == expected => Ok(payload),
        actual => Err(Problem::Length { expected, actual }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Be, Le};
    use crate::types::InterfaceName;

    /// Holds the encoding's own way of appending an attribute to the one that it would have without.
    fn appends_what_it_writes<'a, E: Encoding<'a, T>, T: Clone>(value: T) {
        let (mut appended, mut written) = (vec![1; 4], vec![1; 4]);
        let outcome = E::append(value.clone(), 7, &mut appended);
        assert_eq!(outcome, put_attribute(&mut written, 7, |out| E::write(value, out)));
        assert_eq!(appended, written);
    }

    #[test]
    fn an_attribute_appended_in_one_go_is_what_its_encoding_writes() {
        appends_what_it_writes::<Plain, u8>(0x12);
        appends_what_it_writes::<Plain, bool>(true);
        appends_what_it_writes::<Be, u16>(0x1234);
        appends_what_it_writes::<Le, u32>(0x1234_5678);
        appends_what_it_writes::<Be, i64>(-2);
        appends_what_it_writes::<Plain, [u8; 6]>([1, 2, 3, 4, 5, 6]);
        appends_what_it_writes::<Plain, [u8; 32]>([7; 32]);
        appends_what_it_writes::<Plain, IpAddr>(Ipv4Addr::LOCALHOST.into());
        appends_what_it_writes::<Plain, IpAddr>(Ipv6Addr::LOCALHOST.into());
        appends_what_it_writes::<Plain, InterfaceName>(InterfaceName::try_from("eth0").unwrap());
        let longest = vec![1; 65_531];
        for bytes in [&b""[..], b"12345", &longest, &[longest.as_slice(), b"2"].concat()] {
            appends_what_it_writes::<Plain, &[u8]>(bytes);
        }
        for text in ["", "eth", "eth0", "zero\0byte", &"a".repeat(65_531)] {
            appends_what_it_writes::<Plain, &str>(text);
            appends_what_it_writes::<Unterminated, &str>(text);
        }
    }
}
