//! `layout!`: fixed structures, which kernels lengthen and 32-bit kernels lay out differently.

use super::{Encoding, Field, Struct};
use crate::wire::{Attributes, Problem};

/// Declares a fixed structure: a message's header, or a C structure that is an attribute's payload.
///
/// The head names the generated module that holds the structure's layout; rows read
/// `member => name: Type as Encoding`, as those of [`attributes!`](crate::attributes). Offsets, sizes and
/// padding are the generated ones, so the order of rows does not matter and members may be left out.
///
/// Kernels lengthen structures. A member that came later is marked `[optional]` and is an `Option`: `None`
/// where the structure is too short to hold it. Longer structures read as far as the table goes. Where
/// 32-bit kernels lay the structure out differently, its length tells which kind wrote it.
///
/// ```
/// # mod uapi { #[allow(non_upper_case_globals)] pub mod point { use netlink_core::table::Field;
/// #     pub const SIZE: Field = Field::new(0, 12);
/// #     pub const x: Field = Field::new(0, 4); pub const y: Field = Field::new(4, 4); pub const z: Field = Field::new(8, 4);
/// # } }
/// use netlink_core::table::{Be, Layout};
/// use uapi::point;
/// netlink_core::layout! {
///     /// A place.
///     pub struct Point = point {
///         /// How far east.
///         x => east: u32 as Be,
///         /// How far north.
///         y => north: u32,
///         /// How high; since Linux 7.
///         z => height[optional]: u32,
///     }
/// }
/// let old = Point { east: 1, north: 2, height: None };
/// assert_eq!(Point::read(&old.to_bytes()?)?, old);
/// assert_eq!(old.to_bytes()?.len(), 8);
/// assert!(Point::read(&[0; 7]).is_err());
/// assert_eq!(Point::read(&[0; 16])?.height, Some(0));
/// # Ok::<(), netlink_core::wire::Problem>(())
/// ```
#[macro_export]
macro_rules! layout {
    (
        $(#[$meta:meta])*
        $vis:vis struct $Name:ident = $c_struct:ident {$(
            $(#[$row_meta:meta])*
            $c:ident => $name:ident $([$form:ident])? : $ty:ty $(as $enc:ty)?
        ),* $(,)?}
    ) => {
        $crate::__kept! {
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, Default)]
            #[allow(clippy::exhaustive_structs, reason = "written as literals; new members are semver-major")]
            $vis struct $Name {$(
                $(#[$row_meta])*
                #[doc = concat!("(`", stringify!($c), "`)")]
                pub $name: $crate::__member!(@type [$($form)?] $ty),
            )*}
        }

        impl $Name {
            const LEAST: usize = {
                let mut least = 0;
                $($crate::__member!(@least [$($form)?] least $c_struct::$c);)*
                least
            };
        }

        impl $crate::table::Layout for $Name {
            const DESCRIPTOR: &'static $crate::table::Struct = &$crate::table::Struct::new(
                stringify!($c_struct),
                $c_struct::SIZE,
                &[$(
                    $crate::table::Member::new(
                        stringify!($c),
                        $c_struct::$c,
                        <$crate::table::As<$($enc)?> as $crate::table::Encoding<'static, $ty>>::SHAPE,
                    )
                ),*],
            );

            #[inline]
            fn read(bytes: &[u8]) -> ::core::result::Result<Self, $crate::wire::Problem> {
                let short = $crate::wire::Problem::Length { expected: Self::LEAST, actual: bytes.len() };
                let narrow = $c_struct::SIZE.is_narrow(bytes.len());
                // Once for all members.
                if !narrow && bytes.len() < Self::LEAST {
                    return Err(short);
                }
                Ok(Self {$(
                    $name: $crate::__member!(@read [$($form)?] bytes narrow short $c_struct::$c, $ty, $crate::table::As<$($enc)?>),
                )*})
            }

            #[inline]
            fn write(self, out: &mut Vec<u8>) -> ::core::result::Result<(), $crate::wire::Problem> {
                let mut bytes = [0; $crate::table::LayoutWriter::place($c_struct::SIZE).1];
                let mut structure = $crate::table::LayoutWriter::new(&mut bytes);
                $($crate::__member!(@write [$($form)?] structure $c_struct::$c, self.$name, $ty, $crate::table::As<$($enc)?>);)*
                out.extend_from_slice(structure.written());
                Ok(())
            }
        }

        impl<'a> $crate::table::Encoding<'a, $Name> for $crate::table::Plain {
            const SHAPE: $crate::table::Shape =
                $crate::table::Shape::Struct(<$Name as $crate::table::Layout>::DESCRIPTOR);

            #[inline]
            fn read(
                payload: &'a [u8],
                _: &$crate::wire::Attributes<'a>,
            ) -> ::core::result::Result<$Name, $crate::wire::Problem> {
                <$Name as $crate::table::Layout>::read(payload)
            }

            #[inline]
            fn write(
                value: $Name,
                out: &mut Vec<u8>,
            ) -> ::core::result::Result<(), $crate::wire::Problem> {
                <$Name as $crate::table::Layout>::write(value, out)
            }
        }
    };
}

/// What one member becomes, by its form.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    (@type [] $ty:ty) => { $ty };
    (@type [optional] $ty:ty) => { ::core::option::Option<$ty> };

    (@least [] $least:ident $field:path) => {
        let end = $field.lp64.0 + $field.lp64.1;
        $least = if end > $least { end } else { $least };
    };
    (@least [optional] $least:ident $field:path) => {};

    (@read [] $bytes:ident $narrow:ident $short:ident $field:path, $ty:ty, $enc:ty) => {
        $field.read::<$enc, $ty>($bytes, $narrow)?.ok_or($short)?
    };
    (@read [optional] $bytes:ident $narrow:ident $short:ident $field:path, $ty:ty, $enc:ty) => {
        $field.read::<$enc, $ty>($bytes, $narrow)?
    };

    (@write [] $structure:ident $field:path, $value:expr, $ty:ty, $enc:ty) => {
        $structure.member::<$enc, $ty>(const { $crate::table::LayoutWriter::place($field) }, Some($value))?
    };
    (@write [optional] $structure:ident $field:path, $value:expr, $ty:ty, $enc:ty) => {
        $structure.member::<$enc, $ty>(const { $crate::table::LayoutWriter::place($field) }, $value)?
    };
}

/// A fixed structure. Declared by [`layout!`](crate::layout).
pub trait Layout: Sized {
    /// The structure as data.
    const DESCRIPTOR: &'static Struct;

    /// Reads it from at least as many bytes as its oldest form has.
    fn read(bytes: &[u8]) -> Result<Self, Problem>;

    /// Appends it as this machine's kernel lays it out, shortened by trailing members that are `None`.
    fn write(self, out: &mut Vec<u8>) -> Result<(), Problem>;

    /// Its bytes.
    fn to_bytes(self) -> Result<Vec<u8>, Problem> {
        let mut bytes = Vec::new();
        self.write(&mut bytes).map(|()| bytes)
    }
}

impl Field {
    /// Whether a structure of so many bytes, of which this is the whole, came from a 32-bit kernel.
    #[doc(hidden)]
    pub const fn is_narrow(self, length: usize) -> bool {
        self.lp64.1 != self.ilp32.1 && length == self.ilp32.1
    }

    /// The member of the structure in `bytes`; `None` where the structure is too short to hold it.
    #[doc(hidden)]
    #[inline]
    pub fn read<'a, E: Encoding<'a, T>, T>(
        self,
        bytes: &'a [u8],
        narrow: bool,
    ) -> Result<Option<T>, Problem> {
        let (offset, size) = if narrow { self.ilp32 } else { self.lp64 };
        match bytes.get(offset..offset + size) {
            Some(member) => E::read(member, &Attributes::default()).map(Some),
            None => Ok(None),
        }
    }
}

/// A structure being written, of which all that is not is zero.
#[doc(hidden)]
#[derive(Debug)]
pub struct LayoutWriter<'b> {
    bytes: &'b mut [u8],
    /// Where the last member that is there ends, and whether one is not.
    end: usize,
    shortened: bool,
}

impl<'b> LayoutWriter<'b> {
    #[inline]
    pub fn new(bytes: &'b mut [u8]) -> Self {
        Self { bytes, end: 0, shortened: false }
    }

    /// As the running kernel lays it out: a process has the kernel's word size or is told apart by it.
    pub const fn place(field: Field) -> (usize, usize) {
        if cfg!(target_pointer_width = "32") { field.ilp32 } else { field.lp64 }
    }

    #[inline]
    pub fn member<'a, E: Encoding<'a, T>, T>(
        &mut self,
        (offset, size): (usize, usize),
        value: Option<T>,
    ) -> Result<(), Problem> {
        let Some(value) = value else {
            self.shortened = true;
            return Ok(());
        };
        self.end = self.end.max(offset + size);
        E::put(value, self.bytes.get_mut(offset..offset + size).unwrap_or_default())
    }

    #[inline]
    pub fn written(&self) -> &[u8] {
        let written = if self.shortened { self.bytes.get(..self.end) } else { None };
        written.unwrap_or(self.bytes)
    }
}
