//! `values!`, `flags!`, `quantity!`: what numbers mean. Values and bits without a name are kept.

/// Declares an enumeration whose values the kernel may add to.
///
/// Every integer is a value: one without a name is `Other`. Rows read `CONSTANT => Name`.
///
/// ```
/// # mod uapi { pub const COLOUR_RED: u32 = 1; }
/// # use uapi::*;
/// netlink_core::values! {
///     /// A colour.
///     pub enum Colour: u8 {
///         /// Like a rose.
///         COLOUR_RED => Red,
///     }
/// }
/// assert_eq!(Colour::from(1), Colour::Red);
/// assert_eq!(u8::from(Colour::Other(9)), 9);
/// assert_eq!(Colour::Red.to_string(), "COLOUR_RED");
/// ```
#[macro_export]
macro_rules! values {
    (
        $(#[$meta:meta])*
        $vis:vis enum $Name:ident: $repr:ident {$(
            $(#[$row_meta:meta])*
            $c:ident => $Value:ident
        ),* $(,)?}
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        $vis enum $Name {
            $(
                $(#[$row_meta])*
                #[doc = concat!("(`", stringify!($c), "`)")]
                $Value,
            )*
            /// A value without a name here.
            Other($repr),
        }

        impl From<$repr> for $Name {
            #[inline]
            fn from(value: $repr) -> Self {
                $(if value == $c as $repr {
                    return Self::$Value;
                })*
                Self::Other(value)
            }
        }

        impl From<$Name> for $repr {
            #[inline]
            fn from(value: $Name) -> Self {
                match value {
                    $($Name::$Value => $c as $repr,)*
                    $Name::Other(value) => value,
                }
            }
        }

        impl ::core::default::Default for $Name {
            /// The value of zero.
            #[inline]
            fn default() -> Self {
                Self::from(0)
            }
        }

        /// The value's name in the kernel's headers, or its number.
        impl ::core::fmt::Display for $Name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$Value => f.pad(stringify!($c)),)*
                    Self::Other(value) => ::core::fmt::Display::fmt(value, f),
                }
            }
        }

        impl $crate::table::Represented for $Name {
            type Repr = $repr;
            const MEANING: $crate::table::Meaning =
                $crate::table::Meaning::Enumeration(&[$(($c as u64, stringify!($c))),*]);

            #[inline]
            fn from_repr(repr: $repr) -> Self {
                Self::from(repr)
            }

            #[inline]
            fn repr(self) -> $repr {
                self.into()
            }
        }

        $crate::__named!(serialize_value deserialize_value $Name: $repr {$($Value = $c,)*});
    };
}

/// Declares a set of flags to which the kernel may add; bits without a name are kept.
///
/// Rows read `CONSTANT => NAME`. The type is one of the `bitflags` crate.
///
/// ```
/// # mod uapi { pub const DOOR_OPEN: u32 = 1; }
/// # use uapi::*;
/// netlink_core::flags! {
///     /// State of a door.
///     pub struct Door: u32 {
///         /// Anyone may come in.
///         DOOR_OPEN => OPEN,
///     }
/// }
/// let door = Door::from_bits_retain(0x81);
/// assert!(door.contains(Door::OPEN));
/// assert_eq!(door.bits(), 0x81);
/// assert_eq!(format!("{door:?} {:?}", Door::empty()), "Door(OPEN | 0x80) Door(0x0)");
/// ```
#[macro_export]
macro_rules! flags {
    (
        $(#[$meta:meta])*
        $vis:vis struct $Name:ident: $repr:ident {$(
            $(#[$($row_meta:tt)*])*
            $c:ident => $FLAG:ident
        ),* $(,)?}
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        $vis struct $Name($repr);

        // Of a type that is declared already, `bitflags` implements half as much.
        $crate::bitflags::bitflags! {
            impl $Name: $repr {
                $(
                    $(#[$($row_meta)*])*
                    #[doc = concat!("(`", stringify!($c), "`)")]
                    const $FLAG = $c as $repr;
                )*
                const _ = !0;
            }
        }

        impl ::core::fmt::Debug for $Name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(stringify!($Name)).field(&$crate::table::print::Flags(*self)).finish()
            }
        }

        impl $crate::table::Represented for $Name {
            type Repr = $repr;
            const MEANING: $crate::table::Meaning =
                $crate::table::Meaning::Flags(&[$(($c as u64, stringify!($c))),*]);

            #[inline]
            fn from_repr(repr: $repr) -> Self {
                Self::from_bits_retain(repr)
            }

            #[inline]
            fn repr(self) -> $repr {
                self.bits()
            }
        }

        $crate::__named!(serialize_flags deserialize_flags $Name: $repr {$($FLAG = $c,)*});
    };
}

/// Declares a number with a unit, so that two quantities cannot be mixed up.
///
/// ```
/// netlink_core::quantity! {
///     /// A rate of transfer.
///     pub struct BytesPerSecond(u64) in "B/s";
/// }
/// assert_eq!(BytesPerSecond(5).to_string(), "5 B/s");
/// ```
#[macro_export]
macro_rules! quantity {
    ($(#[$meta:meta])* $vis:vis struct $Name:ident($repr:ident) in $unit:literal;) => {
        $crate::__kept! {
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
            #[allow(clippy::exhaustive_structs, reason = "a number and nothing else")]
            $vis struct $Name(pub $repr);
        }

        impl ::core::fmt::Display for $Name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(f, concat!("{} ", $unit), self.0)
            }
        }

        impl From<$repr> for $Name {
            #[inline]
            fn from(value: $repr) -> Self {
                Self(value)
            }
        }

        impl $crate::table::Represented for $Name {
            type Repr = $repr;
            const MEANING: $crate::table::Meaning = $crate::table::Meaning::Unit($unit);

            #[inline]
            fn from_repr(repr: $repr) -> Self {
                Self(repr)
            }

            #[inline]
            fn repr(self) -> $repr {
                self.0
            }
        }
    };
}
