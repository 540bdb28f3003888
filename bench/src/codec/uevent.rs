//! Events about devices: text, without a header of netlink.

use std::ffi::OsStr;
use std::hint::black_box;

use netlink_uevent::{Event, Origin, udev};

/// `ip link add link7 type bridge`.
pub fn kernel_event() -> Vec<u8> {
    b"add@/devices/virtual/net/link7\0ACTION=add\0DEVPATH=/devices/virtual/net/link7\0SUBSYSTEM=net\0\
        DEVTYPE=bridge\0INTERFACE=link7\0IFINDEX=7\0SEQNUM=7620\0"
        .to_vec()
}

/// The same when udev is done with it.
pub fn udev_event() -> Vec<u8> {
    let variables = [
        ("UDEV_DATABASE_VERSION", "1"),
        ("ACTION", "add"),
        ("DEVPATH", "/devices/virtual/net/link7"),
        ("SUBSYSTEM", "net"),
        ("DEVTYPE", "bridge"),
        ("INTERFACE", "link7"),
        ("IFINDEX", "7"),
        ("SEQNUM", "7620"),
        ("USEC_INITIALIZED", "34637187"),
        ("ID_NET_NAMING_SCHEME", "v252"),
        ("ID_NET_DRIVER", "bridge"),
        ("ID_NET_LINK_FILE", "/usr/lib/systemd/network/99-default.link"),
        ("ID_NET_NAME", "link7"),
        ("TAGS", ":systemd:"),
        ("CURRENT_TAGS", ":systemd:"),
        ("SYSTEMD_ALIAS", "/sys/subsystem/net/devices/link7"),
    ];
    udev::message(variables.map(|(name, value)| (name, OsStr::new(value)))).unwrap_or_default()
}

pub fn read(origin: Origin, datagram: &[u8]) {
    event(origin, datagram).variables.for_each(|variable| {
        black_box(variable);
    });
}

pub fn own(origin: Origin, datagram: &[u8]) {
    black_box(event(origin, datagram).to_owned());
}

fn event(origin: Origin, datagram: &[u8]) -> Event<'_> {
    let Ok(event) = Event::read(origin, datagram) else { panic!("it reads") };
    event
}
