//! Namespaces with names, as `ip netns` keeps them: bind mounts in `/run/netns`.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::AsFd;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::thread;

use nix::errno::Errno;
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sched::{CloneFlags, unshare};

use super::{Namespace, failed, label};
use crate::socket::sys;

/// Where `ip netns` keeps the namespaces that have names.
const DIRECTORY: &str = "/run/netns";
/// The namespace of whoever opens it.
const OWN: &str = "/proc/thread-self/ns/net";

impl Namespace {
    /// A fresh namespace without a name, which goes when the last who holds or uses it is done. Needs
    /// `CAP_SYS_ADMIN`.
    ///
    /// # Errors
    /// `EPERM`, or `ENOSPC` where there are too many (`user.max_net_namespaces`).
    #[inline]
    pub fn new() -> io::Result<Self> {
        thread::scope(|scope| {
            let make = || {
                let made = unshare(CloneFlags::CLONE_NEWNET);
                made.map_err(|errno| failed(&"without a name".into(), errno.into()))?;
                Self::current()
            };
            let thread = thread::Builder::new().spawn_scoped(scope, make)?;
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    /// The namespace of this name: `/run/netns/NAME`.
    ///
    /// # Errors
    /// `ENOENT`: there is none. `EINVAL`: the name is empty, `.`, `..`, or has a slash.
    #[inline]
    pub fn named(name: &str) -> io::Result<Self> {
        Self::at(path(name)?)
    }

    /// Makes a namespace with a name (`ip netns add NAME`); it stays until the name is deleted and nobody uses
    /// it any more. Needs `CAP_SYS_ADMIN`.
    ///
    /// # Errors
    /// `EEXIST`: the name is taken. `EINVAL`: as [`named`](Self::named). `EPERM`.
    #[inline]
    pub fn create(name: &str) -> io::Result<Self> {
        let path = path(name)?;
        let made = share_directory().and_then(|()| {
            OpenOptions::new().write(true).create_new(true).mode(0o000).open(&path)?;
            bind_fresh(&path).inspect_err(|_| {
                let _ = fs::remove_file(&path);
            })
        });
        made.map_err(|error| failed(&label(&path), error))
    }

    /// Takes a name away (`ip netns delete NAME`). The namespace lives on while a process, a socket or a
    /// [`Namespace`] uses it. Needs `CAP_SYS_ADMIN`.
    ///
    /// # Errors
    /// `ENOENT`: there is none of this name. `EINVAL`: as [`named`](Self::named). `EPERM`.
    #[inline]
    pub fn delete(name: &str) -> io::Result<()> {
        let path = path(name)?;
        let unmounted = match umount2(&path, MntFlags::MNT_DETACH) {
            // Left behind by a program that was stopped between making the file and mounting on it.
            Ok(()) | Err(Errno::EINVAL) => fs::remove_file(&path),
            Err(error) => Err(error.into()),
        };
        unmounted.map_err(|error| failed(&label(&path), error))
    }

    /// The names in use (`ip netns list`), in no particular order.
    ///
    /// # Errors
    /// Those of reading the directory; one that does not exist is an empty one.
    #[inline]
    pub fn names() -> io::Result<Vec<OsString>> {
        match fs::read_dir(DIRECTORY) {
            Ok(entries) => entries.map(|entry| Ok(entry?.file_name())).collect(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(failed(&label(Path::new(DIRECTORY)), error)),
        }
    }
}

#[inline]
fn path(name: &str) -> io::Result<PathBuf> {
    let path = Path::new(DIRECTORY).join(name);
    if name.contains('/') || path.file_name().is_none_or(|last| last != name) {
        return Err(failed(&label(&path), io::ErrorKind::InvalidInput.into()));
    }
    Ok(path)
}

/// Makes the directory a shared mount, so that names appear in every mount namespace and can be deleted in
/// any; what `ip netns` does the first time.
#[inline]
fn share_directory() -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o755).create(DIRECTORY)?;
    let directory = File::open(DIRECTORY)?; // its lock lasts until the end of this function
    sys::lock(directory.as_fd())?;
    let share = || {
        let flags = MsFlags::MS_SHARED | MsFlags::MS_REC;
        mount(None::<&str>, DIRECTORY, None::<&str>, flags, None::<&str>)
    };
    match share() {
        // It is no mount yet.
        Err(Errno::EINVAL) => {
            let flags = MsFlags::MS_BIND | MsFlags::MS_REC;
            mount(Some(DIRECTORY), DIRECTORY, None::<&str>, flags, None::<&str>)?;
            Ok(share()?)
        }
        shared => Ok(shared?),
    }
}

/// Makes a namespace on a thread of its own and mounts it on `path` from there.
#[inline]
fn bind_fresh(path: &Path) -> io::Result<Namespace> {
    thread::scope(|scope| {
        let make = || {
            unshare(CloneFlags::CLONE_NEWNET)?;
            mount(Some(OWN), path, None::<&str>, MsFlags::MS_BIND, None::<&str>)?;
            Namespace::at(path)
        };
        let thread = thread::Builder::new().spawn_scoped(scope, make)?;
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}
