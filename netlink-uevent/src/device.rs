//! Devices that are there, by `/sys`: where to start from before listening, and how to have events made.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use crate::event::Action;

const SYS: &str = "/sys";

/// A device, as `/sys` shows it. `/sys` shows the network links of the namespace in which it was mounted.
///
/// Whoever wants to know of all devices listens first and lists then: what is told of twice was there already.
///
/// ```no_run
/// use netlink_uevent::{Device, Monitor, Origin};
///
/// let monitor = Monitor::open(Origin::Kernel)?;
/// for device in Device::of_subsystem("net")? {
///     println!("{}: {:?}", device.device_path().display(), device.variable("INTERFACE"));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Device {
    /// Where it is: below `/sys/devices`, without links.
    pub sys_path: PathBuf,
    /// Kind of device, such as `net` or `block`.
    pub subsystem: Option<OsString>,
    /// The driver that has it.
    pub driver: Option<OsString>,
    /// What its events tell of it, in order.
    pub variables: Vec<(OsString, OsString)>,
}

impl Device {
    /// The device in this directory of `/sys`, or a link to it.
    ///
    /// # Errors
    /// [`NotFound`](io::ErrorKind::NotFound), where there is none; those of reading its files.
    pub fn at(path: impl AsRef<Path>) -> io::Result<Self> {
        let sys_path = fs::canonicalize(path)?;
        let text = fs::read(sys_path.join("uevent"))?;
        let lines = text.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
        let variables = lines.map(|line| {
            let mut parts =
                line.splitn(2, |&byte| byte == b'=').map(|part| OsStr::from_bytes(part).to_owned());
            (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
        });
        let variables = variables.collect();
        let named = |link| fs::read_link(sys_path.join(link)).ok()?.file_name().map(OsStr::to_owned);
        Ok(Self { subsystem: named("subsystem"), driver: named("driver"), variables, sys_path })
    }

    /// All devices on a bus or in a class, sorted by path: what `udevadm info --export-db` shows of them.
    ///
    /// # Errors
    /// Those of reading `/sys/bus` and `/sys/class`.
    pub fn all() -> io::Result<Vec<Self>> {
        let mut folders = subfolders("/sys/class")?;
        folders.extend(subfolders("/sys/bus")?.into_iter().map(|bus| bus.join("devices")));
        Self::in_folders(folders)
    }

    /// All devices of a subsystem, sorted by path.
    ///
    /// # Errors
    /// Those of reading directories of `/sys`. Where there is no such subsystem, there are no devices of it.
    pub fn of_subsystem(subsystem: impl AsRef<Path>) -> io::Result<Vec<Self>> {
        let subsystem = subsystem.as_ref();
        let bus = Path::new("/sys/bus").join(subsystem).join("devices");
        Self::in_folders(vec![Path::new("/sys/class").join(subsystem), bus])
    }

    /// Its path below `/sys`, as events have it.
    pub fn device_path(&self) -> PathBuf {
        Path::new("/").join(self.sys_path.strip_prefix(SYS).unwrap_or(&self.sys_path))
    }

    /// The value of a variable.
    pub fn variable(&self, name: &str) -> Option<&OsStr> {
        self.variables.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_os_str())
    }

    /// The content of one of its files, such as `address`.
    ///
    /// # Errors
    /// Those of reading it.
    pub fn attribute(&self, name: impl AsRef<Path>) -> io::Result<Vec<u8>> {
        fs::read(self.sys_path.join(name))
    }

    /// Has the kernel tell an event of it. Needs root in the namespaces of the device.
    ///
    /// # Errors
    /// `EINVAL`: an action that the kernel does not know, an id that is no UUID, an argument with anything but letters and
    /// digits in it, or arguments without an id.
    pub fn trigger(&self, trigger: &Trigger) -> io::Result<()> {
        fs::write(self.sys_path.join("uevent"), &trigger.0)
    }

    fn in_folders(folders: Vec<PathBuf>) -> io::Result<Vec<Self>> {
        let mut paths = BTreeSet::new();
        for folder in folders {
            paths.extend(subfolders(folder)?.into_iter().filter_map(|link| fs::canonicalize(link).ok()));
        }
        // A device may go while it is looked at, and not everything in a class is a device.
        Ok(paths.into_iter().filter_map(|path| Self::at(path).ok()).collect())
    }
}

/// What is in a folder; nothing if there is none.
fn subfolders(folder: impl AsRef<Path>) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// An event that the kernel is to tell: see [`Device::trigger`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger(String);

impl Trigger {
    /// One with this action. Its [id](crate::Event::synthetic_id) is `0`.
    pub fn new(action: &Action) -> Self {
        Self(action.to_string())
    }

    /// One with this action and this UUID, by which listeners may know it. Since Linux 4.13.
    pub fn with_id(action: &Action, uuid: &str) -> Self {
        Self(format!("{action} {uuid}"))
    }

    /// Tells this as well, as the variable `SYNTH_ARG_` and the name. Both are letters and digits. It wants an id.
    pub fn argument(mut self, name: &str, value: &str) -> Self {
        self.0.extend([" ", name, "=", value]);
        self
    }
}
