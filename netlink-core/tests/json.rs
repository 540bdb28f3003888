//! What tables declare and the shared types, for `serde`: in JSON, which people read, names and text; in a format that they
//! do not read, numbers and bytes; and the same value from either.

use std::fmt::Debug;

use netlink_core::table::Field;
use netlink_core::types::{FixedText, HardwareAddress, InterfaceName, IpPrefix};
use netlink_core::{flags, layout, values};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};

const STATE_UP: u32 = 6;
const FLAG_LOW: u32 = 1;
const FLAG_HIGH: u64 = 1 << 63;

#[allow(non_upper_case_globals, reason = "names are those of C")]
mod thing {
    use super::Field;

    pub(super) const SIZE: Field = Field::new(0, 16);
    pub(super) const state: Field = Field::new(0, 1);
    pub(super) const flags: Field = Field::new(8, 8);
}

values! {
    /// A state.
    enum State: u8 {
        /// Up.
        STATE_UP => Up,
    }
}

flags! {
    /// Flags of eight bytes.
    struct Flags: u64 {
        /// The first.
        FLAG_LOW => LOW,
        /// The last.
        FLAG_HIGH => HIGH,
    }
}

layout! {
    /// A structure.
    struct Thing = thing {
        /// Its state.
        state => state: State,
        /// Its flags.
        flags => flags: Flags,
    }
}

/// The value is this in JSON and as these bytes, and is read from both.
fn is<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, json: Value, bytes: &[u8]) {
    assert_eq!(to_value(&value).expect("it can be written"), json);
    assert_eq!(postcard::to_allocvec(&value).expect("it can be written"), bytes, "{value:?}");
    assert_eq!(from_value::<T>(json).expect("it can be read"), value);
    assert_eq!(postcard::from_bytes::<T>(bytes).expect("it can be read"), value);
}

// Integers are as `postcard` has them: those with a sign doubled, and seven bits to a byte.
#[test]
fn values_are_names_to_people_and_numbers_to_others() {
    is(State::Up, json!("Up"), &[12]);
    is(State::Other(7), json!(7), &[14]);
}

#[test]
fn flags_are_lists_of_names_to_people_and_a_number_to_others() {
    is(Flags::LOW, json!(["LOW"]), &[2]);
    is(Flags::LOW | Flags::from_bits_retain(4), json!(["LOW", 4]), &[10]);
    is(Flags::empty(), json!([]), &[0]);
    is(Flags::HIGH, json!(["HIGH"]), &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]);
}

#[test]
fn structures_have_their_members() {
    let thing = Thing { state: State::Up, flags: Flags::LOW };
    is(thing, json!({"state": "Up", "flags": ["LOW"]}), &[12, 2]);
}

#[test]
fn addresses_are_text() {
    let prefix: IpPrefix = "10.0.0.0/8".parse().expect("a prefix");
    is(prefix, json!("10.0.0.0/8"), b"\x0a10.0.0.0/8");
    is(HardwareAddress::from([2, 0, 0, 0, 0, 1]), json!("02:00:00:00:00:01"), b"\x1102:00:00:00:00:01");
    is(HardwareAddress::default(), json!(""), b"\0");
}

#[test]
fn names_are_text_to_people_unless_they_are_none_and_bytes_to_others() {
    let name = |name| InterfaceName::new(name).expect("a name");
    is(name(b"eth0"), json!("eth0"), b"\x04eth0");
    is(name(b"eth\xff"), json!([101, 116, 104, 255]), b"\x04eth\xff");
    is(FixedText::<8>::try_from("aes").expect("it fits"), json!("aes"), b"\x03aes");
}
