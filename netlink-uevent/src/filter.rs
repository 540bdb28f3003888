//! Which events a monitor tells, chosen in the kernel as far as it can tell them apart.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use netlink_core::datagram::{Condition, Place};

use crate::event::{Action, Event, Origin};
use crate::udev;

/// Which events a [`Monitor`](crate::Monitor) tells: those that satisfy every kind of wish, and of each kind one.
///
/// What does not satisfy it is never told. Much of it does not even enter the queue, so that less is lost:
/// - of the kernel's events, those with other actions; and if actions are wished for, those of other paths. The kernel's
///   messages are text, in which a socket filter finds nothing further behind;
/// - of udev's events, those of other subsystems, device types and tags, but for the few with the same hash.
///
/// ```no_run
/// use netlink_uevent::{Action, Filter, Monitor, Origin, Source};
///
/// let partitions = Filter::new().action(Action::Add).device_type("block", "partition");
/// let mut monitor = Monitor::open(Source::from(Origin::Udev).matching(partitions))?;
/// # Ok::<(), netlink_uevent::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    actions: Vec<Action>,
    below: Vec<PathBuf>,
    subsystems: Vec<(OsString, Option<OsString>)>,
    tags: Vec<OsString>,
}

impl Filter {
    /// All events.
    pub fn new() -> Self {
        Self::default()
    }

    /// Events with this action, or another that is wished for.
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    /// Events of the device of this path and of those below it, such as `/devices/virtual/net`; or of another path that
    /// is wished for.
    pub fn below(mut self, device_path: impl Into<PathBuf>) -> Self {
        self.below.push(device_path.into());
        self
    }

    /// Events of this subsystem, or another that is wished for.
    pub fn subsystem(mut self, subsystem: impl Into<OsString>) -> Self {
        self.subsystems.push((subsystem.into(), None));
        self
    }

    /// Events of this subsystem and device type, or another that is wished for.
    pub fn device_type(mut self, subsystem: impl Into<OsString>, kind: impl Into<OsString>) -> Self {
        self.subsystems.push((subsystem.into(), Some(kind.into())));
        self
    }

    /// Events with this tag, or another that is wished for. Only udev's have tags.
    pub fn tag(mut self, tag: impl Into<OsString>) -> Self {
        self.tags.push(tag.into());
        self
    }

    /// Whether it lets an event through.
    pub fn holds(&self, event: &Event<'_>) -> bool {
        let one_of = |wishes: usize, satisfied: bool| wishes == 0 || satisfied;
        one_of(self.actions.len(), self.actions.contains(&event.action))
            && one_of(self.below.len(), self.below.iter().any(|path| event.device_path.starts_with(path)))
            && one_of(self.subsystems.len(), self.subsystems.iter().any(|wish| is_of(event, wish)))
            && one_of(self.tags.len(), self.tags.iter().any(|tag| event.has_tag(tag)))
    }

    /// What the kernel can tell of it.
    pub(crate) fn condition(&self, origin: Origin) -> Option<Condition> {
        match origin {
            Origin::Kernel if self.actions.is_empty() => None,
            Origin::Kernel => {
                Some(Condition::any(self.actions.iter().map(|action| self.begins_with(action))))
            }
            Origin::Udev if self.subsystems.is_empty() && self.tags.is_empty() => None,
            Origin::Udev => Some(!udev::is_udev() | self.hashed()),
        }
    }

    /// The text of the kernel's message begins like this.
    fn begins_with(&self, action: &Action) -> Condition {
        let begins = |path: &Path| {
            let word = action.to_string();
            Condition::equal(Place::at(0), [word.as_bytes(), b"@", path.as_os_str().as_bytes()].concat())
        };
        match self.below.as_slice() {
            [] => begins(Path::new("")),
            below => Condition::any(below.iter().map(|path| begins(path))),
        }
    }

    fn hashed(&self) -> Condition {
        let kinds = self.subsystems.iter().map(|(subsystem, kind)| {
            let kind = kind.as_deref().map(udev::is_of_type);
            Condition::all([udev::is_of_subsystem(subsystem)].into_iter().chain(kind))
        });
        let tags = self.tags.iter().map(|tag| udev::may_have_tag(tag));
        let one_of = |wishes: usize, condition| (wishes > 0).then_some(condition);
        let kinds = one_of(self.subsystems.len(), Condition::any(kinds));
        Condition::all(kinds.into_iter().chain(one_of(self.tags.len(), Condition::any(tags))))
    }
}

fn is_of(event: &Event<'_>, (subsystem, kind): &(OsString, Option<OsString>)) -> bool {
    let is = |found: Option<&OsStr>, wished: &OsString| found.is_some_and(|found| found == wished);
    is(event.subsystem(), subsystem) && kind.as_ref().is_none_or(|kind| is(event.device_type(), kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDED: &[u8] = b"add@/devices/virtual/net/left\0ACTION=add\0DEVPATH=/devices/virtual/net/left\0\
        SUBSYSTEM=net\0DEVTYPE=bridge\0";

    /// What the kernel lets through, and what the filter does.
    fn kernel(filter: &Filter) -> (bool, bool) {
        let event = Event::read(Origin::Kernel, ADDED).expect("an event");
        (
            filter.condition(Origin::Kernel).is_none_or(|condition| condition.holds(ADDED)),
            filter.holds(&event),
        )
    }

    fn udev(filter: &Filter) -> (bool, bool) {
        let variables =
            [("ACTION", "add"), ("DEVPATH", "/devices/x"), ("SUBSYSTEM", "block"), ("DEVTYPE", "disk")];
        let variables = variables.into_iter().chain([("TAGS", ":seat:systemd:")]);
        let message =
            udev::message(variables.map(|(name, value)| (name, OsStr::new(value)))).expect("no zero byte");
        let event = Event::read(Origin::Udev, &message).expect("an event");
        (
            filter.condition(Origin::Udev).is_none_or(|condition| condition.holds(&message)),
            filter.holds(&event),
        )
    }

    #[test]
    fn the_kernels_events_are_told_apart_by_action_and_path_before_they_are_queued() {
        let filter = Filter::new();
        assert_eq!(kernel(&filter), (true, true));
        assert_eq!(kernel(&filter.clone().action(Action::Remove)), (false, false));
        let added = filter.action(Action::Remove).action(Action::Add);
        assert_eq!(kernel(&added), (true, true));
        assert_eq!(kernel(&added.clone().below("/devices/virtual/net")), (true, true));
        assert_eq!(kernel(&added.clone().below("/devices/virtual/net/le")), (true, false));
        assert_eq!(kernel(&added.below("/devices/pci").below("/devices/virtual/block")), (false, false));
    }

    #[test]
    fn what_the_kernel_cannot_tell_is_told_apart_afterwards() {
        assert_eq!(kernel(&Filter::new().subsystem("net")), (true, true));
        assert_eq!(kernel(&Filter::new().subsystem("usb")), (true, false));
        assert_eq!(kernel(&Filter::new().device_type("net", "wlan")), (true, false));
        assert_eq!(kernel(&Filter::new().below("/devices/virtual/block")), (true, false));
        assert_eq!(kernel(&Filter::new().tag("seat")), (true, false));
    }

    #[test]
    fn events_of_udev_are_told_apart_by_hash_before_they_are_queued() {
        assert_eq!(udev(&Filter::new().subsystem("block")), (true, true));
        assert_eq!(udev(&Filter::new().subsystem("net")), (false, false));
        assert_eq!(udev(&Filter::new().subsystem("net").device_type("block", "disk")), (true, true));
        assert_eq!(udev(&Filter::new().device_type("block", "partition")), (false, false));
        assert_eq!(udev(&Filter::new().tag("systemd")), (true, true));
        assert_eq!(udev(&Filter::new().tag("uaccess")), (false, false));
        assert_eq!(udev(&Filter::new().subsystem("net").tag("systemd")), (false, false));
        assert_eq!(udev(&Filter::new().action(Action::Remove)), (true, false));
    }

    #[test]
    fn filters_compile() {
        let filter =
            Filter::new().action(Action::Add).below("/devices/virtual/net").subsystem("net").tag("seat");
        for origin in [Origin::Kernel, Origin::Udev] {
            assert!(filter.condition(origin).expect("it has one").program().is_ok());
        }
    }
}
