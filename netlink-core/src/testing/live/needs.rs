//! What a live test may need, and how it shows whether it is there.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use super::{command, probe, sandbox};
use crate::socket::Socket;

/// Where administrators' tools are, for callers whose `PATH` does not say.
const ADMINISTRATION: &str = "/usr/local/sbin:/usr/sbin:/sbin";

/// The variable that a VM made for tests sets: in it modules are loaded before they are asked for.
const LAB: &str = "NETLINK_LAB";

/// Something without which a live test is ignored.
///
/// In a VM made for tests (`NETLINK_LAB` is set) the module behind a need is loaded first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Need {
    /// Root in the first user namespace of the machine, with `CAP_SYS_ADMIN`.
    Root,
    /// The network namespace that the program was started in, instead of a fresh one, and real root. Such a test changes
    /// nothing there that outlives it, or is run in a VM only.
    Outside,
    /// A program, in `PATH` or a directory for administrators.
    Tool(&'static str),
    /// A kind of link, as `ip link add type` takes it.
    Kind(&'static str),
    /// A kernel module, built in or loadable. A kernel does not list all that are built in unless its modules
    /// directory is installed; [`Works`](Self::Works) asks it instead.
    Module(&'static str),
    /// A generic netlink family, in a network namespace that is not the first.
    Family(&'static str),
    /// A kernel of this version (major, minor) or newer.
    Kernel(u32, u32),
    /// A netlink protocol.
    Protocol(i32),
    /// A command line, words between spaces, that succeeds in a fresh namespace.
    Works(&'static str),
}

impl Need {
    /// Asks whether it is met.
    ///
    /// # Errors
    /// What is missing, in a few words.
    pub fn check(self) -> Result<(), String> {
        if env::var_os(LAB).is_some() {
            self.load();
        }
        match self {
            Self::Root | Self::Outside => holds(is_real_root(), || "root: the caller is another user".into()),
            Self::Tool(name) => holds(find_tool(name).is_some(), || format!("tool {name}: not in PATH")),
            Self::Kind(kind) => isolated(|| probe::has_link_kind(kind))
                .and_then(|has| holds(has, || format!("link kind {kind}: not in this kernel"))),
            Self::Module(name) => holds(has_module(name), || format!("module {name}: not in this kernel")),
            Self::Family(name) => isolated(|| probe::has_generic_family(name))
                .and_then(|has| holds(has, || format!("generic netlink family {name}: not in this kernel"))),
            Self::Kernel(major, minor) => is_at_least((major, minor)),
            Self::Protocol(number) => Socket::open(number)
                .map_or_else(|error| Err(format!("netlink protocol {number}: {error}")), |_| Ok(())),
            Self::Works(line) => isolated(|| works(line)).and_then(|outcome| outcome),
        }
    }

    /// What is built in, or missing, shows when it is asked for.
    fn load(self) {
        let Some(alias) = self.module_alias() else { return };
        let _ = command("modprobe").arg(alias).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }

    /// The name by which the kernel itself would have the module loaded.
    fn module_alias(self) -> Option<String> {
        match self {
            // Its module does not say that it makes links of this kind.
            Self::Kind("tun") => Some("tun".into()),
            Self::Kind(kind) => Some(format!("rtnl-link-{kind}")),
            Self::Family(name) => Some(format!("net-pf-16-proto-16-family-{name}")),
            Self::Protocol(number) => Some(format!("net-pf-16-proto-{number}")),
            Self::Module(name) => Some(name.into()),
            Self::Root | Self::Outside | Self::Tool(_) | Self::Kernel(..) | Self::Works(_) => None,
        }
    }
}

/// Where a program is.
pub(super) fn find_tool(name: &str) -> Option<PathBuf> {
    let mut places = env::var_os("PATH").unwrap_or_default();
    places.push(OsString::from(format!(":{ADMINISTRATION}")));
    env::split_paths(&places).map(|place| place.join(name)).find(|tool| tool.is_file())
}

fn holds(met: bool, missing: impl FnOnce() -> String) -> Result<(), String> {
    if met { Ok(()) } else { Err(missing()) }
}

fn isolated<T: Send>(probe: impl FnOnce() -> T + Send) -> Result<T, String> {
    sandbox::isolated("probe", probe).map_err(|error| format!("no namespace can be made: {error}"))
}

/// Only the first user namespace maps every id to itself.
fn is_real_root() -> bool {
    let map = fs::read_to_string("/proc/self/uid_map").unwrap_or_default();
    map.split_whitespace().eq(["0", "0", "4294967295"])
}

fn works(line: &str) -> Result<(), String> {
    let mut words = line.split_whitespace();
    let output = command(words.next().unwrap_or_default()).args(words).output();
    let output = output.map_err(|error| format!("`{line}`: {error}"))?;
    holds(output.status.success(), || {
        let said = String::from_utf8_lossy(&output.stderr);
        format!("`{line}`: {}", said.lines().next().unwrap_or("failed"))
    })
}

fn is_at_least(wanted: (u32, u32)) -> Result<(), String> {
    let release = kernel_release();
    let mut numbers = release.split(|c: char| !c.is_ascii_digit()).map_while(|number| number.parse().ok());
    let here = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    holds(here >= wanted, || format!("kernel {}.{} or newer: this is {release}", wanted.0, wanted.1))
}

fn kernel_release() -> String {
    fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default().trim().into()
}

fn has_module(name: &str) -> bool {
    let name = name.replace('-', "_");
    let installed = Path::new("/lib/modules").join(kernel_release());
    Path::new("/sys/module").join(&name).exists()
        || ["modules.builtin", "modules.dep"].iter().any(|list| lists_module(&installed.join(list), &name))
}

/// Each line begins with the path of a module: `kernel/net/8021q/8021q.ko.xz:`.
fn lists_module(list: &Path, name: &str) -> bool {
    let lines = fs::read_to_string(list).unwrap_or_default();
    lines
        .lines()
        .filter_map(|line| line.split(".ko").next()?.rsplit('/').next())
        .any(|module| module.replace('-', "_") == name)
}
