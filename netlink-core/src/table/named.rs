//! Values, flags and text for `serde`, as people write them: a value is its name in its enumeration, flags are a list of
//! names, and what has no name is a number. To formats that are not for people everything is a number.

use std::fmt;

use ::serde::de::{self, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use ::serde::ser::{SerializeSeq, Serializer};

use super::Represented;

/// Numbers with names. Declared by [`values!`](crate::values) and [`flags!`](crate::flags).
pub trait Named: Represented<Repr: Into<i128> + TryFrom<i128>> {
    /// The names.
    const NAMES: Names;
}

/// Names and their numbers.
pub type Names = &'static [(&'static str, i128)];

/// Writes one of the values.
pub fn serialize_value<T: Named, S: Serializer>(value: T, serializer: S) -> Result<S::Ok, S::Error> {
    let number = value.repr().into();
    match T::NAMES.iter().find(|name| name.1 == number) {
        Some((name, _)) if serializer.is_human_readable() => serializer.serialize_str(name),
        _ => serializer.serialize_i64(number as i64),
    }
}

/// Reads one of the values.
pub fn deserialize_value<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    represented(Number(T::NAMES).deserialize(deserializer)?)
}

/// Writes any of the flags.
pub fn serialize_flags<T: Named, S: Serializer>(flags: T, serializer: S) -> Result<S::Ok, S::Error> {
    let bits = flags.repr().into();
    if !serializer.is_human_readable() {
        return serializer.serialize_i64(bits as i64);
    }
    let mut list = serializer.serialize_seq(None)?;
    let mut rest = bits;
    for (name, flag) in T::NAMES.iter().filter(|name| name.1 != 0 && bits & name.1 == name.1) {
        rest &= !flag;
        list.serialize_element(name)?;
    }
    if rest != 0 {
        list.serialize_element(&(rest as u64))?;
    }
    list.end()
}

/// Reads any of the flags.
pub fn deserialize_flags<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    represented(if deserializer.is_human_readable() {
        deserializer.deserialize_seq(List(T::NAMES))?
    } else {
        deserializer.deserialize_i64(Number(T::NAMES))?
    })
}

fn represented<T: Named, E: de::Error>(number: i128) -> Result<T, E> {
    // The greatest of 64 bits were written as negative ones.
    let repr = T::Repr::try_from(number).or_else(|_| T::Repr::try_from(i128::from(number as u64)));
    repr.map(T::from_repr).map_err(|_| E::custom(format_args!("{number} is not within the type's range")))
}

/// A name or a number.
struct Number(Names);

impl<'de> DeserializeSeed<'de> for Number {
    type Value = i128;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<i128, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(self)
        } else {
            deserializer.deserialize_i64(self)
        }
    }
}

impl Visitor<'_> for Number {
    type Value = i128;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name or a number")
    }

    fn visit_i64<E>(self, number: i64) -> Result<i128, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<i128, E> {
        Ok(number.into())
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<i128, E> {
        let known = self.0.iter().find(|known| known.0 == name);
        known.map(|known| known.1).ok_or_else(|| E::invalid_value(de::Unexpected::Str(name), &self))
    }
}

/// Names and numbers, to be put together.
struct List(Names);

impl<'de> Visitor<'de> for List {
    type Value = i128;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of names and numbers")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<i128, A::Error> {
        let mut bits = 0;
        while let Some(flag) = list.next_element_seed(Number(self.0))? {
            bits |= flag;
        }
        Ok(bits)
    }
}

/// Implements `serde`'s traits for what the macros of tables declare; nothing without the feature.
#[doc(hidden)]
#[macro_export]
macro_rules! __named {
    ($serialize:ident $deserialize:ident $Name:ident: $repr:ident {$($label:ident = $c:ident,)*}) => {
        impl $crate::table::named::Named for $Name {
            const NAMES: $crate::table::named::Names = &[$((stringify!($label), $c as $repr as i128)),*];
        }

        impl $crate::serde::Serialize for $Name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::table::named::$serialize(*self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $Name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::table::named::$deserialize(deserializer)
            }
        }
    };
}

/// Implements `serde`'s traits by the text that a type prints and parses; nothing without the feature.
#[doc(hidden)]
#[macro_export]
macro_rules! __text {
    ($($Type:ty),*) => {$(
        impl $crate::serde::Serialize for $Type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let text = <String as $crate::serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(<D::Error as $crate::serde::de::Error>::custom)
            }
        }
    )*};
}

/// The item, which `serde` can write and read; without the feature the item alone.
#[doc(hidden)]
#[macro_export]
macro_rules! __kept {
    ($item:item) => {
        #[derive($crate::serde::Serialize, $crate::serde::Deserialize)]
        #[serde(crate = "netlink_core::serde")]
        $item
    };
}
