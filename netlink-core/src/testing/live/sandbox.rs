//! The namespaces that keep live tests from the rest of the machine, and from each other.

use std::cell::Cell;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::panic::resume_unwind;
use std::sync::OnceLock;
use std::thread;

use nix::errno::Errno;
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, setns, unshare};
use nix::unistd::{getgid, getuid};

use super::probe;

/// The network namespace that the program was started in.
static OUTSIDE: OnceLock<Identity> = OnceLock::new();

/// The same, to be entered again.
static WAY_OUT: OnceLock<File> = OnceLock::new();

thread_local! {
    /// Whether the test on this thread has asked to be let out.
    static LET_OUT: Cell<bool> = const { Cell::new(false) };
}

/// Device and inode, which tell namespaces apart.
type Identity = (u64, u64);

/// Takes the process out of the namespaces that it was started in, or says why that cannot be.
pub(super) fn enter() -> Result<(), String> {
    leave_outside().map_err(|error| format!("no namespace can be made: {error}"))
}

/// Whether the calling thread is in another network namespace than the program was started in.
pub(super) fn is_inside() -> bool {
    OUTSIDE.get().is_some_and(|outside| identity().is_ok_and(|inside| inside != *outside))
}

/// Whether the calling thread may change things: inside, or where its test has asked to be.
pub(super) fn may_change() -> bool {
    LET_OUT.get() || is_inside()
}

/// Runs something on a thread of this name, in namespaces of its own.
pub(super) fn isolated<T: Send>(name: &str, work: impl FnOnce() -> T + Send) -> io::Result<T> {
    let isolate_and_work = || isolate().map(|()| work());
    thread::scope(|scope| {
        let thread = thread::Builder::new().name(name.into()).spawn_scoped(scope, isolate_and_work)?;
        thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// Runs something on a thread of this name, in the network namespace that the program was started in.
pub(super) fn outside<T: Send>(name: &str, work: impl FnOnce() -> T + Send) -> io::Result<T> {
    isolated(name, || match WAY_OUT.get() {
        Some(outside) => {
            setns(outside, CloneFlags::CLONE_NEWNET)?;
            LET_OUT.set(true);
            Ok(work())
        }
        None => Err(io::ErrorKind::NotFound.into()),
    })?
}

fn leave_outside() -> io::Result<()> {
    OUTSIDE.get_or_init(|| identity().unwrap_or_default());
    if let Ok(outside) = File::open("/proc/self/ns/net") {
        let _ = WAY_OUT.set(outside);
    }
    let spaces = CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS;
    match unshare(spaces) {
        Err(Errno::EPERM) => become_root(spaces)?,
        result => result?,
    }
    let whole_tree = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    Ok(mount(None::<&str>, "/", None::<&str>, whole_tree, None::<&str>)?)
}

fn become_root(spaces: CloneFlags) -> io::Result<()> {
    let (user, group) = (getuid(), getgid());
    unshare(CloneFlags::CLONE_NEWUSER | spaces)?;
    fs::write("/proc/self/setgroups", "deny")?; // or else no group may be mapped; user_namespaces(7)
    fs::write("/proc/self/uid_map", format!("0 {user} 1"))?;
    fs::write("/proc/self/gid_map", format!("0 {group} 1"))
}

fn isolate() -> io::Result<()> {
    unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS)?;
    mount(Some("tmpfs"), "/run", Some("tmpfs"), MsFlags::empty(), None::<&str>)?;
    probe::set_loopback_up()
}

fn identity() -> io::Result<Identity> {
    let metadata = fs::metadata("/proc/thread-self/ns/net")?;
    Ok((metadata.dev(), metadata.ino()))
}
