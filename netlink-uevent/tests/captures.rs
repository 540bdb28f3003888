//! Events as they came through the socket, byte by byte: the kernel's (links on Linux 6.18, the others on 6.12) and those
//! of udev 252, in whose header are numbers of a little-endian machine.
#![cfg(all(unix, target_endian = "little"))]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use netlink_uevent::{Action, Event, Origin, udev};

/// `ip link add seen0 type bridge`.
const ADDED: &[u8] = b"\
    add@/devices/virtual/net/seen0\0ACTION=add\0DEVPATH=/devices/virtual/net/seen0\0SUBSYSTEM=net\0\
    DEVTYPE=bridge\0INTERFACE=seen0\0IFINDEX=2\0SEQNUM=182056\0";

/// `ip link set seen0 name moved0`.
const MOVED: &[u8] = b"\
    move@/devices/virtual/net/moved0\0ACTION=move\0DEVPATH=/devices/virtual/net/moved0\0SUBSYSTEM=net\0\
    DEVPATH_OLD=/devices/virtual/net/seen0\0DEVTYPE=bridge\0INTERFACE=moved0\0IFINDEX=2\0SEQNUM=182059\0";

/// `ip link delete moved0`.
const REMOVED: &[u8] = b"\
    remove@/devices/virtual/net/moved0\0ACTION=remove\0DEVPATH=/devices/virtual/net/moved0\0\
    SUBSYSTEM=net\0DEVTYPE=bridge\0INTERFACE=moved0\0IFINDEX=2\0SEQNUM=182062\0";

/// The queue of that link, which goes first.
const QUEUE: &[u8] = b"\
    remove@/devices/virtual/net/moved0/queues/rx-0\0ACTION=remove\0\
    DEVPATH=/devices/virtual/net/moved0/queues/rx-0\0SUBSYSTEM=queues\0SEQNUM=182060\0";

/// `echo add >/sys/class/mem/null/uevent`.
const NODE: &[u8] = b"\
    add@/devices/virtual/mem/null\0ACTION=add\0DEVPATH=/devices/virtual/mem/null\0SUBSYSTEM=mem\0\
    SYNTH_UUID=0\0MAJOR=1\0MINOR=3\0DEVNAME=null\0DEVMODE=0666\0SEQNUM=776\0";

/// `echo "change 6f1c1ae5-3d5e-4a61-9d4f-6a3c0f6a1b2c ORDER=66" >/sys/class/tty/tty0/uevent`.
const ASKED_FOR: &[u8] = b"\
    change@/devices/virtual/tty/tty0\0ACTION=change\0DEVPATH=/devices/virtual/tty/tty0\0SUBSYSTEM=tty\0\
    SYNTH_UUID=6f1c1ae5-3d5e-4a61-9d4f-6a3c0f6a1b2c\0SYNTH_ARG_ORDER=66\0MAJOR=4\0MINOR=0\0\
    DEVNAME=tty0\0SEQNUM=777\0";

/// A link, with a tag.
const UDEV_ADDED: &[u8] = b"\
    libudev\0\xfe\xed\xca\xfe(\0\0\0(\0\0\0r\x01\0\0\xa7M<\xc8\x07\xd6\x0d\x80\x02\0\x04\0\x10\x80\0\0\
    UDEV_DATABASE_VERSION=1\0ACTION=add\0DEVPATH=/devices/virtual/net/seen0\0SUBSYSTEM=net\0\
    DEVTYPE=bridge\0INTERFACE=seen0\0IFINDEX=3\0SEQNUM=751\0USEC_INITIALIZED=34637187\0\
    ID_NET_NAMING_SCHEME=v252\0ID_NET_DRIVER=bridge\0\
    ID_NET_LINK_FILE=/usr/lib/systemd/network/99-default.link\0ID_NET_NAME=seen0\0TAGS=:systemd:\0\
    CURRENT_TAGS=:systemd:\0SYSTEMD_ALIAS=/sys/subsystem/net/devices/seen0\0";

/// … that gets another name.
const UDEV_MOVED: &[u8] = b"\
    libudev\0\xfe\xed\xca\xfe(\0\0\0(\0\0\0\"\x01\0\0\xa7M<\xc8\x07\xd6\x0d\x80\x02\0\x04\0\x10\x80\0\0\
    UDEV_DATABASE_VERSION=1\0ACTION=move\0DEVPATH=/devices/virtual/net/moved0\0SUBSYSTEM=net\0\
    DEVPATH_OLD=/devices/virtual/net/seen0\0DEVTYPE=bridge\0INTERFACE=moved0\0IFINDEX=3\0SEQNUM=754\0\
    USEC_INITIALIZED=34637187\0TAGS=:systemd:\0CURRENT_TAGS=:systemd:\0\
    SYSTEMD_ALIAS=/sys/subsystem/net/devices/moved0\0";

/// … and is gone.
const UDEV_REMOVED: &[u8] = b"\
    libudev\0\xfe\xed\xca\xfe(\0\0\0(\0\0\0\xfd\0\0\0\xa7M<\xc8\x07\xd6\x0d\x80\x02\0\x04\0\x10\x80\0\0\
    UDEV_DATABASE_VERSION=1\0ACTION=remove\0DEVPATH=/devices/virtual/net/moved0\0SUBSYSTEM=net\0\
    DEVTYPE=bridge\0INTERFACE=moved0\0IFINDEX=3\0SEQNUM=757\0USEC_INITIALIZED=34637187\0\
    SYSTEMD_ALIAS=/sys/subsystem/net/devices/moved0\0TAGS=:systemd:\0CURRENT_TAGS=:systemd:\0";

/// A device with a type, a node, and a link to it: `modprobe loop`.
const UDEV_DISK: &[u8] = b"\
    libudev\0\xfe\xed\xca\xfe(\0\0\0(\0\0\0\x0d\x01\0\0\xf0\x03\x1d\xb7{\xcb\xc5\xee\x02\0\x04\0\
    \x10\x80\0\0UDEV_DATABASE_VERSION=1\0ACTION=add\0DEVPATH=/devices/virtual/block/loop1\0\
    SUBSYSTEM=block\0DEVNAME=/dev/loop1\0DEVTYPE=disk\0DISKSEQ=2\0SEQNUM=762\0\
    USEC_INITIALIZED=40502225\0MAJOR=7\0MINOR=1\0DEVLINKS=/dev/disk/by-diskseq/2\0TAGS=:systemd:\0\
    CURRENT_TAGS=:systemd:\0SYSTEMD_READY=0\0";

/// … and the module.
const UDEV_MODULE: &[u8] = b"\
    libudev\0\xfe\xed\xca\xfe(\0\0\0(\0\0\0n\0\0\08\xe3\xa3\x0f\0\0\0\0\0\0\0\0\0\0\0\0\
    UDEV_DATABASE_VERSION=1\0ACTION=add\0DEVPATH=/module/loop\0SUBSYSTEM=module\0SEQNUM=775\0\
    USEC_INITIALIZED=41083252\0";

/// An event that was asked for, as above.
const UDEV_ASKED_FOR: &[u8] = b"\
    libudev\0\xfe\xed\xca\xfe(\0\0\0(\0\0\0\xe0\0\0\0\x8a\xfa\x90\xc8\0\0\0\0\0\0\0\0\0\0\0\0\
    UDEV_DATABASE_VERSION=1\0ACTION=change\0DEVPATH=/devices/virtual/tty/tty0\0SUBSYSTEM=tty\0\
    SYNTH_UUID=6f1c1ae5-3d5e-4a61-9d4f-6a3c0f6a1b2c\0SYNTH_ARG_ORDER=66\0DEVNAME=/dev/tty0\0SEQNUM=777\0\
    USEC_INITIALIZED=41122778\0MAJOR=4\0MINOR=0\0";

fn event(origin: Origin, datagram: &[u8]) -> Event<'_> {
    Event::read(origin, datagram).unwrap_or_else(|error| panic!("{error}: {}", datagram.escape_ascii()))
}

#[test]
fn events_of_the_kernel_are_written_as_they_were_read() {
    for datagram in [ADDED, MOVED, REMOVED, QUEUE, NODE, ASKED_FOR] {
        let event = event(Origin::Kernel, datagram).to_owned();
        let mut written = format!("{}@", event.action).into_bytes();
        written.extend([event.device_path.as_os_str().as_bytes(), b"\0"].concat());
        for (name, value) in &event.variables {
            written.extend([name.as_bytes(), b"=", value.as_bytes(), b"\0"].concat());
        }
        assert_eq!(written.escape_ascii().to_string(), datagram.escape_ascii().to_string());
    }
}

/// The header with its hashes and its tags included.
#[test]
fn events_of_udev_are_written_as_they_were_read() {
    for datagram in [UDEV_ADDED, UDEV_MOVED, UDEV_REMOVED, UDEV_DISK, UDEV_MODULE, UDEV_ASKED_FOR] {
        let event = event(Origin::Udev, datagram).to_owned();
        let text = |name| OsStr::to_str(name).expect("names are ASCII");
        let variables = event.variables.iter().map(|(name, value)| (text(name), value.as_os_str()));
        let written = udev::message(variables).expect("there is no zero byte in it");
        assert_eq!(written.escape_ascii().to_string(), datagram.escape_ascii().to_string());
    }
}

#[test]
fn a_link_that_is_renamed_tells_both_names() {
    let event = event(Origin::Kernel, MOVED);
    assert_eq!((event.action.clone(), event.sequence()), (Action::Move, Some(182_059)));
    assert_eq!(event.old_path(), Some(Path::new("/devices/virtual/net/seen0")));
    assert_eq!(event.variable("INTERFACE"), Some(OsStr::new("moved0")));
}

#[test]
fn an_event_that_was_asked_for_tells_who_asked() {
    let event = event(Origin::Kernel, ASKED_FOR);
    assert_eq!(event.synthetic_id(), Some(OsStr::new("6f1c1ae5-3d5e-4a61-9d4f-6a3c0f6a1b2c")));
    assert!(event.synthetic_arguments().eq([(OsStr::new("ORDER"), OsStr::new("66"))]));
    assert_eq!(event.device_number(), Some((4, 0)));
}

#[test]
fn udev_tells_of_tags_types_and_nodes() {
    let disk = event(Origin::Udev, UDEV_DISK);
    assert!(disk.has_tag("systemd") && !disk.has_tag("seat"));
    assert_eq!(disk.device_type(), Some(OsStr::new("disk")));
    assert_eq!((disk.device_node(), disk.device_number()), (Some(Path::new("/dev/loop1")), Some((7, 1))));
    assert_eq!(event(Origin::Udev, UDEV_MODULE).subsystem(), Some(OsStr::new("module")));
}
