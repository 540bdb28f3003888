//! Shared types for `serde`: as the text that they print and parse; names that are no text as their bytes.

use std::fmt;

use ::serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use ::serde::ser::{Serialize, Serializer};

use super::{FixedText, HardwareAddress, InterfaceName, IpPrefix};
use crate::table::{Encoding, Plain};
use crate::wire::{Attributes, Problem};

crate::__text!(IpPrefix);

impl Serialize for HardwareAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for HardwareAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            // One of no bytes, which text from people may not mean.
            "" => Ok(Self::default()),
            text => text.parse().map_err(de::Error::custom),
        }
    }
}

impl Serialize for InterfaceName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_name(self.as_bytes(), serializer)
    }
}

impl<'de> Deserialize<'de> for InterfaceName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_name(deserializer, Self::new)
    }
}

impl<const N: usize> Serialize for FixedText<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_name(self.as_bytes(), serializer)
    }
}

impl<'de, const N: usize> Deserialize<'de> for FixedText<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_name(deserializer, fixed)
    }
}

fn fixed<const N: usize>(text: &[u8]) -> Result<FixedText<N>, Problem> {
    let mut padded = text.to_vec();
    padded.resize(N.max(text.len()), 0);
    Plain::read(&padded, &Attributes::default())
}

fn serialize_name<S: Serializer>(name: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    match std::str::from_utf8(name) {
        Ok(text) if serializer.is_human_readable() => serializer.serialize_str(text),
        _ => name.serialize(serializer),
    }
}

fn deserialize_name<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    make: fn(&[u8]) -> Result<T, Problem>,
) -> Result<T, D::Error> {
    let name = if deserializer.is_human_readable() {
        deserializer.deserialize_any(Name)?
    } else {
        Vec::deserialize(deserializer)?
    };
    make(&name).map_err(de::Error::custom)
}

/// Text, or bytes.
struct Name;

impl<'de> Visitor<'de> for Name {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name, or its bytes")
    }

    fn visit_str<E>(self, name: &str) -> Result<Vec<u8>, E> {
        Ok(name.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut bytes: A) -> Result<Vec<u8>, A::Error> {
        let mut name = Vec::new();
        while let Some(byte) = bytes.next_element()? {
            name.push(byte);
        }
        Ok(name)
    }
}
