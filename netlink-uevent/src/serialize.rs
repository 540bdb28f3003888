//! Events and devices for `serde`, to be shown: words as text, in which what is not UTF-8 is replaced, and variables as a
//! map. They cannot be read back.

use std::ffi::{OsStr, OsString};

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::device::Device;
use crate::event::{Action, OwnedEvent};

impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for OwnedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut event = serializer.serialize_struct("OwnedEvent", 6)?;
        event.serialize_field("origin", &self.origin)?;
        event.serialize_field("action", &self.action)?;
        event.serialize_field("device_path", &Text(self.device_path.as_os_str()))?;
        event.serialize_field("subsystem", &self.subsystem.as_deref().map(Text))?;
        event.serialize_field("sequence", &self.sequence)?;
        event.serialize_field("variables", &Map(&self.variables))?;
        event.end()
    }
}

impl Serialize for Device {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut device = serializer.serialize_struct("Device", 4)?;
        device.serialize_field("sys_path", &Text(self.sys_path.as_os_str()))?;
        device.serialize_field("subsystem", &self.subsystem.as_deref().map(Text))?;
        device.serialize_field("driver", &self.driver.as_deref().map(Text))?;
        device.serialize_field("variables", &Map(&self.variables))?;
        device.end()
    }
}

struct Text<'a>(&'a OsStr);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_string_lossy())
    }
}

struct Map<'a>(&'a [(OsString, OsString)]);

impl Serialize for Map<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        self.0.iter().try_for_each(|(name, value)| map.serialize_entry(&Text(name), &Text(value)))?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{json, to_value};

    use crate::{Event, Origin};

    #[test]
    fn event_is_shown_with_its_words_and_variables() {
        let datagram = b"change@/devices/x\0ACTION=change\0SUBSYSTEM=net\0SEQNUM=7\0ODD=a=\xff\0";
        let event = Event::read(Origin::Kernel, datagram).expect("an event").to_owned();
        let expected = json!({
            "origin": "Kernel", "action": "change", "device_path": "/devices/x", "subsystem": "net", "sequence": 7,
            "variables": {"ACTION": "change", "SUBSYSTEM": "net", "SEQNUM": "7", "ODD": "a=\u{fffd}"},
        });
        assert_eq!(to_value(event).expect("text"), expected);
    }
}
