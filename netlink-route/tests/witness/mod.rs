//! `ip` as the independent witness of what the kernel has, and as another who makes things.

use netlink_core::testing::live;
use netlink_core::types::IpPrefix;
use serde_json::Value;

/// Runs `ip` with the words of this line.
#[track_caller]
pub(crate) fn ip(line: &str) {
    live::run("ip", line.split_whitespace());
}

/// What `ip -j -d` answers to the words of this line.
#[track_caller]
pub(crate) fn ask_ip(line: &str) -> Vec<Value> {
    let said = live::run("ip", ["-j", "-d", "-N"].into_iter().chain(line.split_whitespace()));
    let said = if said.trim().is_empty() { "[]" } else { &said };
    serde_json::from_str(said).unwrap_or_else(|error| panic!("{line}: {error}: {said}"))
}

/// The one object in the answer to this line.
#[allow(dead_code, reason = "not every test file asks for one")]
#[track_caller]
pub(crate) fn ask_ip_for_one(line: &str) -> Value {
    let mut all = ask_ip(line);
    assert_eq!(all.len(), 1, "{line}: {all:?}");
    all.remove(0)
}

/// Holds the members of an object that `ip` described against the expected ones.
#[allow(dead_code, reason = "not every test file compares")]
#[track_caller]
pub(crate) fn assert_has(actual: &Value, expected: &Value) {
    for (name, value) in expected.as_object().expect("an object is expected") {
        assert_eq!(actual.get(name), Some(value), "{name} of {actual}");
    }
}

/// The network or address of this text.
#[allow(dead_code, reason = "not every test file names one")]
#[track_caller]
pub(crate) fn prefix(text: &str) -> IpPrefix {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}
