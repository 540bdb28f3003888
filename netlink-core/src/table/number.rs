//! Integers, and types that are integers on the wire, in every byte order. No other file knows one.

use byteorder::{BigEndian, ByteOrder, LittleEndian, NativeEndian};

use super::encoding::copy;
use super::{Be, Encoding, Le, Meaning, Order, Plain, Shape, Sint, Uint};
use crate::wire::{Attributes, Problem, put_known};

/// An integer of a width that attributes have.
pub trait Integer: Copy {
    /// Bytes.
    const WIDTH: usize;
    /// Reads it from exactly [`WIDTH`](Self::WIDTH) bytes.
    fn read<O: ByteOrder>(bytes: &[u8]) -> Result<Self, Problem>;
    /// Its [`WIDTH`](Self::WIDTH) bytes.
    fn to_bytes<O: ByteOrder>(self) -> impl AsRef<[u8]>;

    /// Appends it.
    #[inline]
    fn write<O: ByteOrder>(self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.to_bytes::<O>().as_ref());
    }
}

macro_rules! integers {
    ($($type:ident $read:ident $write:ident $meaning:ident,)*) => {$(
        impl Integer for $type {
            const WIDTH: usize = size_of::<Self>();

            #[inline]
            fn read<O: ByteOrder>(bytes: &[u8]) -> Result<Self, Problem> {
                match bytes.len() {
                    Self::WIDTH => Ok(O::$read(bytes)),
                    actual => Err(Problem::Length { expected: Self::WIDTH, actual }),
                }
            }

            #[inline]
            fn to_bytes<O: ByteOrder>(self) -> impl AsRef<[u8]> {
                let mut bytes = [0; size_of::<Self>()];
                O::$write(&mut bytes, self);
                bytes
            }
        }

        impl Represented for $type {
            type Repr = Self;
            const MEANING: Meaning = Meaning::$meaning;

            #[inline]
            fn from_repr(repr: Self) -> Self {
                repr
            }

            #[inline]
            fn repr(self) -> Self {
                self
            }
        }
    )*};
}

integers! {
    u16 read_u16 write_u16 Unsigned,
    u32 read_u32 write_u32 Unsigned,
    u64 read_u64 write_u64 Unsigned,
    i16 read_i16 write_i16 Signed,
    i32 read_i32 write_i32 Signed,
    i64 read_i64 write_i64 Signed,
}

macro_rules! bytes {
    ($($type:ident $meaning:ident,)*) => {$(
        impl Integer for $type {
            const WIDTH: usize = 1;

            #[inline]
            fn read<O: ByteOrder>(bytes: &[u8]) -> Result<Self, Problem> {
                match bytes {
                    &[byte] => Ok(Self::from_ne_bytes([byte])),
                    _ => Err(Problem::Length { expected: 1, actual: bytes.len() }),
                }
            }

            #[inline]
            fn to_bytes<O: ByteOrder>(self) -> impl AsRef<[u8]> {
                self.to_ne_bytes()
            }
        }

        impl Represented for $type {
            type Repr = Self;
            const MEANING: Meaning = Meaning::$meaning;

            #[inline]
            fn from_repr(repr: Self) -> Self {
                repr
            }

            #[inline]
            fn repr(self) -> Self {
                self
            }
        }
    )*};
}

bytes! {
    u8 Unsigned,
    i8 Signed,
}

/// A type that is an integer on the wire: the integers themselves, and what
/// [`values!`](crate::values), [`flags!`](crate::flags) and [`quantity!`](crate::quantity) declare.
pub trait Represented: Copy {
    /// The integer.
    type Repr: Integer;
    /// What the integer stands for.
    const MEANING: Meaning;
    /// The value of this integer; every integer is one.
    fn from_repr(repr: Self::Repr) -> Self;
    /// The integer of this value.
    fn repr(self) -> Self::Repr;
}

/// One byte, zero or not.
impl Represented for bool {
    type Repr = u8;
    const MEANING: Meaning = Meaning::Unsigned;

    #[inline]
    fn from_repr(repr: u8) -> Self {
        repr != 0
    }

    #[inline]
    fn repr(self) -> u8 {
        u8::from(self)
    }
}

macro_rules! orders {
    ($($encoding:ident $order:ident $byte_order:ident,)*) => {$(
        impl<'a, T: Represented> Encoding<'a, T> for $encoding {
            const SHAPE: Shape =
                Shape::Number { width: Some(T::Repr::WIDTH), order: Order::$order, meaning: T::MEANING };

            #[inline]
            fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<T, Problem> {
                T::Repr::read::<$byte_order>(payload).map(T::from_repr)
            }

            #[inline]
            fn write(value: T, out: &mut Vec<u8>) -> Result<(), Problem> {
                value.repr().write::<$byte_order>(out);
                Ok(())
            }

            #[inline]
            fn append(value: T, raw_kind: u16, out: &mut Vec<u8>) -> Result<(), Problem> {
                put_known(out, raw_kind, value.repr().to_bytes::<$byte_order>().as_ref())
            }

            #[inline]
            fn put(value: T, place: &mut [u8]) -> Result<(), Problem> {
                copy(value.repr().to_bytes::<$byte_order>().as_ref(), place)
            }
        }
    )*};
}

orders! {
    Plain Native NativeEndian,
    Be Big BigEndian,
    Le Little LittleEndian,
}

/// The kernel's `uint`: as wide as the value needs.
impl<'a> Encoding<'a, u64> for Uint {
    const SHAPE: Shape = Shape::Number { width: None, order: Order::Native, meaning: Meaning::Unsigned };

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<u64, Problem> {
        match payload.len() {
            1 | 2 | 4 | 8 => Ok(NativeEndian::read_uint(payload, payload.len())),
            actual => Err(Problem::Length { expected: 8, actual }),
        }
    }

    fn write(value: u64, out: &mut Vec<u8>) -> Result<(), Problem> {
        match u32::try_from(value) {
            Ok(narrow) => narrow.write::<NativeEndian>(out),
            Err(_) => value.write::<NativeEndian>(out),
        }
        Ok(())
    }
}

/// The kernel's `sint`: as wide as the value needs.
impl<'a> Encoding<'a, i64> for Sint {
    const SHAPE: Shape = Shape::Number { width: None, order: Order::Native, meaning: Meaning::Signed };

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<i64, Problem> {
        match payload.len() {
            1 | 2 | 4 | 8 => Ok(NativeEndian::read_int(payload, payload.len())),
            actual => Err(Problem::Length { expected: 8, actual }),
        }
    }

    fn write(value: i64, out: &mut Vec<u8>) -> Result<(), Problem> {
        match i32::try_from(value) {
            Ok(narrow) => narrow.write::<NativeEndian>(out),
            Err(_) => value.write::<NativeEndian>(out),
        }
        Ok(())
    }
}
