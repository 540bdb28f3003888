//! Network namespaces: making and naming one, and doing something inside it.

mod named;

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use nix::libc;
use nix::sched::{CloneFlags, setns};

use crate::error::Wanted;

/// A network namespace, kept alive for as long as this or a clone of it is held.
///
/// Holding one needs no privilege beyond reading its file. Entering it needs `CAP_SYS_ADMIN` twice: in the
/// caller's own user namespace and in the one that owns the network namespace. A caller without privileges has
/// that only in a user namespace that it made itself, for the network namespaces made inside.
#[derive(Debug, Clone)]
pub struct Namespace {
    descriptor: Arc<OwnedFd>,
    label: Arc<str>,
}

/// Something could not be done with a network namespace. It reaches the caller inside an [`io::Error`] of the
/// same kind.
#[derive(Debug, thiserror::Error)]
#[error("network namespace {namespace}: {error}{}", Wanted(needed(error)))]
pub struct NamespaceError {
    /// The namespace as it was named: its path, or its descriptor.
    pub namespace: Arc<str>,
    /// What went wrong with it.
    pub error: io::Error,
}

impl Namespace {
    /// The namespace of the calling thread.
    ///
    /// # Errors
    /// Those of opening `/proc/thread-self/ns/net`.
    #[inline]
    pub fn current() -> io::Result<Self> {
        Self::at("/proc/thread-self/ns/net")
    }

    /// The namespace of a process: `/proc/PID/ns/net`.
    ///
    /// # Errors
    /// `ENOENT`: there is no such process. `EACCES`: the caller must not trace it (ptrace(2)).
    #[inline]
    pub fn of_process(pid: u32) -> io::Result<Self> {
        Self::at(format!("/proc/{pid}/ns/net"))
    }

    /// The namespace behind a file, such as a bind mount. Whether it is one shows when it is entered.
    ///
    /// # Errors
    /// Those of opening the file.
    pub fn at(path: impl AsRef<Path>) -> io::Result<Self> {
        let label = label(path.as_ref());
        let file = File::open(path).map_err(|error| failed(&label, error))?;
        Ok(Self { descriptor: Arc::new(file.into()), label })
    }

    /// Does something inside the namespace: on a thread that enters it and ends with the call. The caller's own
    /// thread stays where it is.
    ///
    /// # Errors
    /// - `EPERM`: see [`Namespace`].
    /// - `EINVAL`: it is not a network namespace.
    /// - `EAGAIN`: no thread can be started.
    ///
    /// # Panics
    /// With whatever `work` panics with.
    pub fn run_in<T: Send>(&self, work: impl FnOnce() -> T + Send) -> io::Result<T> {
        let enter_and_work = || setns(&*self.descriptor, CloneFlags::CLONE_NEWNET).map(|()| work());
        let outcome = thread::scope(|scope| {
            let thread = thread::Builder::new().spawn_scoped(scope, enter_and_work)?;
            Ok(thread.join().unwrap_or_else(|panic| resume_unwind(panic))?)
        });
        outcome.map_err(|error| failed(&self.label, error))
    }
}

impl Namespace {
    /// Moves the calling thread into the namespace, for good: what it opens and starts from now on is inside.
    /// A thread of a pool must not; [`run_in`](Self::run_in) leaves the caller's alone.
    ///
    /// # Errors
    /// As [`run_in`](Self::run_in).
    #[inline]
    pub fn enter(&self) -> io::Result<()> {
        setns(&*self.descriptor, CloneFlags::CLONE_NEWNET).map_err(|errno| failed(&self.label, errno.into()))
    }
}

impl From<OwnedFd> for Namespace {
    /// The namespace behind a descriptor. Whether it is one shows when it is entered.
    #[inline]
    fn from(descriptor: OwnedFd) -> Self {
        let label = format!("descriptor {}", descriptor.as_raw_fd()).into();
        Self { descriptor: Arc::new(descriptor), label }
    }
}

impl From<&Namespace> for Arc<OwnedFd> {
    /// The descriptor, kept open by whoever holds this: for attributes that name a namespace.
    #[inline]
    fn from(namespace: &Namespace) -> Self {
        Self::clone(&namespace.descriptor)
    }
}

impl AsFd for Namespace {
    #[inline]
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}

/// What is probably missing where this is the error.
fn needed(error: &io::Error) -> Option<&'static str> {
    (error.raw_os_error() == Some(libc::EPERM)).then_some("CAP_SYS_ADMIN")
}

#[inline]
fn label(path: &Path) -> Arc<str> {
    path.display().to_string().into()
}

#[inline]
fn failed(namespace: &Arc<str>, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), NamespaceError { namespace: Arc::clone(namespace), error })
}
