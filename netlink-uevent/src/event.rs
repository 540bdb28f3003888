//! What happened to a device, as the kernel or udev tells it.
//!
//! An event is a list of variables, `NAME=value`. Names are the kernel's or udev's and ASCII; values may be any bytes
//! but zero, `=` included, so they are [`OsStr`]. Nothing is lost: [`Event::variables`] has all of them in order.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use netlink_core::wire::{Invalid, Problem};

use crate::udev;

/// Who tells of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Origin {
    /// The kernel, as soon as something happens.
    Kernel,
    /// udev, when it has dealt with the kernel's event: its rules have run, nodes and links are there.
    Udev,
}

/// What happened (`enum kobject_action`). `Display` is the kernel's word for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// The device is there.
    Add,
    /// The device is gone.
    Remove,
    /// Something about the device changed.
    Change,
    /// The device has another path now, such as a renamed link; see [`Event::old_path`].
    Move,
    /// The device can be used again.
    Online,
    /// The device cannot be used for now.
    Offline,
    /// A driver took the device; since Linux 4.14.
    Bind,
    /// A driver left the device; since Linux 4.14.
    Unbind,
    /// Something that has no name here.
    Other(Box<OsStr>),
}

const ACTIONS: [(&str, Action); 8] = [
    ("add", Action::Add),
    ("remove", Action::Remove),
    ("change", Action::Change),
    ("move", Action::Move),
    ("online", Action::Online),
    ("offline", Action::Offline),
    ("bind", Action::Bind),
    ("unbind", Action::Unbind),
];

impl From<&OsStr> for Action {
    fn from(word: &OsStr) -> Self {
        let known = ACTIONS.into_iter().find(|(known, _)| word == *known);
        known.map_or_else(|| Self::Other(word.into()), |(_, action)| action)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(word) => f.pad(&word.to_string_lossy()),
            known => f.pad(ACTIONS.iter().find(|(_, action)| action == known).map_or("", |(word, _)| word)),
        }
    }
}

/// An event, borrowed from the monitor's buffer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<'a> {
    /// Who tells of it.
    pub origin: Origin,
    /// What happened.
    pub action: Action,
    /// The device's path below `/sys` (`DEVPATH`), such as `/devices/virtual/net/lo`.
    pub device_path: &'a Path,
    /// All that is told.
    pub variables: Variables<'a>,
}

impl<'a> Event<'a> {
    /// Reads a datagram of this origin.
    ///
    /// # Errors
    /// What makes it no such event: the part at fault, and why.
    pub fn read(origin: Origin, datagram: &'a [u8]) -> Result<Self, Invalid> {
        match origin {
            Origin::Kernel => Self::of_kernel(datagram),
            Origin::Udev => Self::of_udev(Variables(udev::variables(datagram)?)),
        }
    }

    /// `ACTION@DEVPATH`, then variables (`alloc_uevent_skb`, lib/kobject_uevent.c).
    fn of_kernel(datagram: &'a [u8]) -> Result<Self, Invalid> {
        let (head, variables) = split(datagram, 0);
        let (action, path) = split(head, b'@');
        let device_path = path.ok_or(Problem::Value("is not ACTION@DEVPATH").of("uevent"))?;
        Ok(Self {
            origin: Origin::Kernel,
            action: OsStr::from_bytes(action).into(),
            device_path: Path::new(OsStr::from_bytes(device_path)),
            variables: Variables(variables.unwrap_or_default()),
        })
    }

    fn of_udev(variables: Variables<'a>) -> Result<Self, Invalid> {
        let needed = |name| variables.find(name).ok_or_else(|| Problem::Value("is missing").of(name));
        let (action, path) = (needed("ACTION")?, needed("DEVPATH")?);
        Ok(Self { origin: Origin::Udev, action: action.into(), device_path: Path::new(path), variables })
    }

    /// The value of a variable.
    pub fn variable(&self, name: &str) -> Option<&'a OsStr> {
        self.variables.find(name)
    }

    /// Kind of device, such as `net` or `block` (`SUBSYSTEM`).
    pub fn subsystem(&self) -> Option<&'a OsStr> {
        self.variable("SUBSYSTEM")
    }

    /// Kind of device within its subsystem, such as `partition` or `wlan` (`DEVTYPE`).
    pub fn device_type(&self) -> Option<&'a OsStr> {
        self.variable("DEVTYPE")
    }

    /// The device's node (`DEVNAME`): below `/dev` if the kernel tells, the whole path if udev does.
    pub fn device_node(&self) -> Option<&'a Path> {
        self.variable("DEVNAME").map(Path::new)
    }

    /// Major and minor number of the device's node (`MAJOR`, `MINOR`).
    pub fn device_number(&self) -> Option<(u32, u32)> {
        Some((self.number("MAJOR")?, self.number("MINOR")?))
    }

    /// The driver that has the device (`DRIVER`).
    pub fn driver(&self) -> Option<&'a OsStr> {
        self.variable("DRIVER")
    }

    /// The path that a device had before it was moved (`DEVPATH_OLD`).
    pub fn old_path(&self) -> Option<&'a Path> {
        self.variable("DEVPATH_OLD").map(Path::new)
    }

    /// The kernel's count of events (`SEQNUM`). It counts for all namespaces together, so where devices of others
    /// are not told it has gaps.
    pub fn sequence(&self) -> Option<u64> {
        self.number("SEQNUM")
    }

    /// Who had the kernel make the event, by a write to the device's `uevent` file (`SYNTH_UUID`): the id given
    /// there, or `0` where none was. Since Linux 4.13.
    pub fn synthetic_id(&self) -> Option<&'a OsStr> {
        self.variable("SYNTH_UUID")
    }

    /// What else was given with the id, as `(NAME, value)` of each `SYNTH_ARG_NAME`.
    pub fn synthetic_arguments(&self) -> impl Iterator<Item = (&'a OsStr, &'a OsStr)> + use<'a> {
        self.variables.filter_map(|(name, value)| {
            Some((OsStr::from_bytes(name.as_bytes().strip_prefix(b"SYNTH_ARG_")?), value))
        })
    }

    /// Whether udev's rules gave the device this tag (`TAGS`).
    pub fn has_tag(&self, tag: impl AsRef<OsStr>) -> bool {
        let tags = self.variable("TAGS").unwrap_or_default();
        tags.as_bytes().split(|&byte| byte == b':').any(|known| known == tag.as_ref().as_bytes())
    }

    /// Where the device is in `/sys`.
    pub fn sys_path(&self) -> PathBuf {
        let below = self.device_path.strip_prefix("/").unwrap_or(self.device_path);
        Path::new("/sys").join(below)
    }

    /// The event to keep.
    pub fn to_owned(&self) -> OwnedEvent {
        OwnedEvent {
            origin: self.origin,
            action: self.action.clone(),
            device_path: self.device_path.into(),
            subsystem: self.subsystem().map(Into::into),
            sequence: self.sequence(),
            variables: self.variables.map(|(name, value)| (name.into(), value.into())).collect(),
        }
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.variable(name)?.to_str()?.parse().ok()
    }
}

/// An event that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OwnedEvent {
    /// Who tells of it.
    pub origin: Origin,
    /// What happened.
    pub action: Action,
    /// The device's path below `/sys`.
    pub device_path: PathBuf,
    /// Kind of device.
    pub subsystem: Option<OsString>,
    /// The kernel's count of events.
    pub sequence: Option<u64>,
    /// All that is told, in order.
    pub variables: Vec<(OsString, OsString)>,
}

impl OwnedEvent {
    /// The value of a variable.
    pub fn variable(&self, name: &str) -> Option<&OsStr> {
        self.variables.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_os_str())
    }
}

impl From<Event<'_>> for OwnedEvent {
    fn from(event: Event<'_>) -> Self {
        event.to_owned()
    }
}

/// The variables of an event: names and values, in order. One without `=` has an empty value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Variables<'a>(&'a [u8]);

impl<'a> Variables<'a> {
    /// The value of the first variable of this name.
    pub fn find(mut self, name: &str) -> Option<&'a OsStr> {
        self.by_ref().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The bytes of those not yet taken: each ends with a zero byte.
    pub fn bytes(&self) -> &'a [u8] {
        self.0
    }
}

impl<'a> Iterator for Variables<'a> {
    type Item = (&'a OsStr, &'a OsStr);

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let (variable, rest) = split(self.0, 0);
        self.0 = rest.unwrap_or_default();
        let (name, value) = split(variable, b'=');
        Some((OsStr::from_bytes(name), OsStr::from_bytes(value.unwrap_or_default())))
    }
}

impl fmt::Debug for Variables<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(*self).finish()
    }
}

/// What is before the first such byte, and what is behind it if there is one.
fn split(bytes: &[u8], at: u8) -> (&[u8], Option<&[u8]>) {
    let mut parts = bytes.splitn(2, |&byte| byte == at);
    (parts.next().unwrap_or_default(), parts.next())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `ip link add left type bridge`, Linux 6.18.
    const ADDED: &[u8] = b"add@/devices/virtual/net/left\0ACTION=add\0DEVPATH=/devices/virtual/net/left\0\
        SUBSYSTEM=net\0DEVTYPE=bridge\0INTERFACE=left\0IFINDEX=2\0SEQNUM=7620\0";

    fn event(datagram: &[u8]) -> Event<'_> {
        Event::read(Origin::Kernel, datagram).expect("an event")
    }

    #[test]
    fn event_of_the_kernel_tells_action_path_and_variables() {
        let event = event(ADDED);
        assert_eq!(event.action, Action::Add);
        assert_eq!(event.device_path, Path::new("/devices/virtual/net/left"));
        assert_eq!(event.sys_path(), Path::new("/sys/devices/virtual/net/left"));
        assert_eq!((event.subsystem(), event.sequence()), (Some(OsStr::new("net")), Some(7620)));
        assert_eq!(event.variable("INTERFACE"), Some(OsStr::new("left")));
        assert_eq!((event.variable("IFACE"), event.driver(), event.device_number()), (None, None, None));
        assert_eq!(event.device_type(), Some(OsStr::new("bridge")));
        assert_eq!(event.variables.count(), 7);
    }

    #[test]
    fn values_may_contain_equals_signs_and_bytes_that_are_not_text() {
        let event = event(b"change@/x\0ODD=a=b=\xff\0EMPTY=\0FLAG\0ODD=second\0");
        assert_eq!(event.variable("ODD"), Some(OsStr::from_bytes(b"a=b=\xff")));
        assert_eq!(event.variable("EMPTY"), Some(OsStr::new("")));
        let names: Vec<_> = event.variables.map(|(name, _)| name).collect();
        assert_eq!(names, ["ODD", "EMPTY", "FLAG", "ODD"]);
        assert_eq!(event.variables.bytes(), b"ODD=a=b=\xff\0EMPTY=\0FLAG\0ODD=second\0");
    }

    #[test]
    fn event_to_keep_has_the_same_variables() {
        let event = event(ADDED);
        let owned = event.to_owned();
        assert_eq!((owned.action.clone(), owned.sequence), (Action::Add, event.sequence()));
        assert_eq!(owned.variable("IFINDEX"), event.variable("IFINDEX"));
        assert_eq!(owned.variables.len(), 7);
    }

    #[test]
    fn actions_have_the_words_of_the_kernel() {
        for (word, action) in ACTIONS {
            assert_eq!(Action::from(OsStr::new(word)), action);
            assert_eq!(action.to_string(), word);
        }
        let other = Action::from(OsStr::new("explode"));
        assert_eq!(other, Action::Other(OsStr::new("explode").into()));
        assert_eq!(other.to_string(), "explode");
    }

    #[test]
    fn numbers_of_a_node_are_read() {
        let event = event(b"add@/devices/x\0MAJOR=8\0MINOR=1\0DEVNAME=sda1\0DEVTYPE=partition\0");
        assert_eq!(event.device_number(), Some((8, 1)));
        assert_eq!(event.device_node(), Some(Path::new("sda1")));
        assert_eq!(event.device_type(), Some(OsStr::new("partition")));
    }

    #[test]
    fn datagram_that_is_no_event_says_so() {
        for datagram in [&b""[..], b"\0", b"add", b"libudev\0\xfe\xed\xca\xfe", b"add\0@/x\0"] {
            let invalid = Event::read(Origin::Kernel, datagram).expect_err("it is none");
            assert_eq!(invalid.to_string(), "uevent: is not ACTION@DEVPATH");
        }
    }

    #[test]
    fn event_cut_at_any_byte_reads_as_far_as_it_goes_or_is_an_error() {
        for end in 0..ADDED.len() {
            let cut = Event::read(Origin::Kernel, &ADDED[..end]);
            assert_eq!(cut.is_ok(), end > "add".len(), "{end}");
            let _ = cut.map(|event| event.to_owned());
        }
    }
}
