//! What the lab needs of the host: a few tools, a folder for its cache, and an answer whether KVM works here.

use std::env;
use std::fs::{self, File, OpenOptions};
use std::io::sink;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use nix::fcntl::{Flock, FlockArg};
use xshell::Shell;

use super::guest::{Accelerator, Job};
use super::kernel::Installed;

/// Tools and the packages that have them.
const TOOLS: [(&str, &str); 7] = [
    ("apt-get", "apt"),
    ("cpio", "cpio"),
    ("depmod", "kmod"),
    ("dpkg-deb", "dpkg"),
    ("qemu-system-x86_64", "qemu-system-x86"),
    ("xz", "xz-utils"),
    ("zstd", "zstd"),
];

/// Fails, naming the packages to install, unless every tool is there.
pub(super) fn check_tools() -> Result<()> {
    let missing: Vec<&str> =
        TOOLS.iter().filter(|(tool, _)| find(tool).is_none()).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    bail!(
        "the lab needs tools that this machine lacks:\n    apt-get install --no-install-recommends {}",
        missing.join(" ")
    )
}

/// The folder that keeps kernels and built modules between runs.
pub(super) fn cache() -> Result<PathBuf> {
    let base = env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let base = base.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cache")));
    let cache = base.context("neither XDG_CACHE_HOME nor HOME is set")?.join("netlink-lab");
    fs::create_dir_all(&cache).with_context(|| format!("{}", cache.display()))?;
    Ok(cache)
}

/// Keeps other processes from preparing the same thing until it is dropped.
pub(super) fn lock(cache: &Path, what: &str) -> Result<Flock<File>> {
    let file = cache.join(format!("{what}.lock"));
    let open = || File::create(&file).with_context(|| format!("{}", file.display()));
    let busy = match Flock::lock(open()?, FlockArg::LockExclusiveNonblock) {
        Ok(lock) => return Ok(lock),
        Err((file, _)) => file,
    };
    eprintln!("lab: waiting for another process that prepares {what}");
    Flock::lock(busy, FlockArg::LockExclusive)
        .map_err(|(_, errno)| errno)
        .with_context(|| format!("{}", file.display()))
}

/// KVM if a guest boots under it, else TCG. The answer holds until the machine's next boot.
pub(super) fn accelerator(kernel: &Installed, cache: &Path) -> Result<Accelerator> {
    if OpenOptions::new().read(true).write(true).open("/dev/kvm").is_err() {
        return Ok(Accelerator::Tcg);
    }
    let _lock = lock(cache, "kvm")?;
    let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id")?;
    let answer = cache.join("kvm.answer");
    if let Some(known) =
        fs::read_to_string(&answer).ok().and_then(|text| Some(text.strip_prefix(&boot)? == "works"))
    {
        return Ok(choose(known));
    }
    eprintln!("lab: trying whether a guest boots under KVM");
    let works = boots_under_kvm(kernel);
    eprintln!("lab: KVM {}", if works { "works" } else { "does not work here: guests are emulated" });
    fs::write(answer, format!("{boot}{}", if works { "works" } else { "fails" }))?;
    Ok(choose(works))
}

/// A shell that finds system tools, which an ordinary user's PATH leaves out.
pub(super) fn shell() -> Result<Shell> {
    let shell = Shell::new()?;
    shell.set_var("PATH", env::join_paths(search_path())?);
    Ok(shell)
}

/// A path in the same folder: `path` with `.suffix` after its name.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{suffix}"));
    PathBuf::from(name)
}

/// Removes what a process that was stopped left at `path`.
pub(super) fn clear(path: PathBuf) -> Result<PathBuf> {
    if path.exists() {
        fs::remove_dir_all(&path).with_context(|| format!("{}", path.display()))?;
    }
    Ok(path)
}

fn find(tool: &str) -> Option<PathBuf> {
    search_path().map(|folder| folder.join(tool)).find(|path| path.exists())
}

fn search_path() -> impl Iterator<Item = PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    folders.extend(["/usr/sbin", "/sbin"].map(PathBuf::from));
    folders.into_iter()
}

fn boots_under_kvm(kernel: &Installed) -> bool {
    let job = Job {
        script: "exit 0".to_owned(),
        directory: "/".into(),
        environment: Vec::new(),
        modules: Vec::new(),
        limit: Duration::from_secs(10),
    };
    matches!(job.run(kernel, Accelerator::Kvm, sink(), sink()), Ok(0))
}

fn choose(kvm: bool) -> Accelerator {
    if kvm { Accelerator::Kvm } else { Accelerator::Tcg }
}
