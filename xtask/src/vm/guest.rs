//! One boot of a guest: a job goes in, its output and exit status come out.

use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Error, Result, anyhow};

use super::kernel::Installed;

/// How many lines of the kernel's log an error shows, unless the log tells where the trouble began.
const LAST_WORDS: usize = 30;

/// What begins the kernel's account of its own death, and what ends it: an oops is made a panic.
const DEATHS: [&str; 5] = ["BUG: unable", "kernel BUG at", "Oops: ", "general protection fault", PANIC];
const PANIC: &str = "Kernel panic";

/// Quiet but for warnings, an oops is fatal, a panic ends QEMU, and no clock but a reliable one: an emulated TSC was seen to
/// run nine times too fast. The rest makes emulated boots faster.
const COMMAND_LINE: &str = "console=ttyS0 quiet loglevel=6 oops=panic panic=-1 nokaslr mitigations=off tsc=unstable \
                            no_timer_check cryptomgr.notests random.trust_cpu=on";

/// The host's root, for the first stage to mount.
const HOST_ROOT: &str = "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap";

/// How the guest's processor is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Accelerator {
    /// The host's own processor.
    Kvm,
    /// QEMU's emulation.
    Tcg,
}

/// What a guest is to do.
#[derive(Debug)]
pub(super) struct Job {
    /// A program of /bin/sh.
    pub(super) script: String,
    /// The working directory.
    pub(super) directory: PathBuf,
    /// Names and values that the script sees.
    pub(super) environment: Vec<(String, String)>,
    /// Modules loaded before the script starts.
    pub(super) modules: Vec<String>,
    /// How long the script may run.
    pub(super) limit: Duration,
}

/// Why a job has no exit status.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) trouble: Trouble,
    pub(super) error: Error,
}

/// What a guest failed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// It never came up.
    Boot,
    /// It ended before the job did.
    Death,
    /// The job took longer than it may.
    Overtime,
}

/// Folder through which host and guest share a job; removed when the job is done.
#[derive(Debug)]
struct Exchange(PathBuf);

impl Job {
    /// Boots `kernel`, runs the job in it, copies what it prints to `stdout` and `stderr`, and returns its exit status.
    ///
    /// The error of a guest that did not come up, hung or panicked ends in the last lines of the kernel's log.
    pub(super) fn run(
        &self,
        kernel: &Installed,
        accelerator: Accelerator,
        stdout: impl Write + Send,
        stderr: impl Write + Send,
    ) -> Result<u8, Failure> {
        let exchange = Exchange::create(self, kernel)?;
        let mut qemu = exchange.start(kernel, accelerator)?;
        let (output, errors) = (qemu.stdout.take(), qemu.stderr.take());
        let end = thread::scope(|scope| {
            scope.spawn(|| copy(output, stdout));
            scope.spawn(|| copy(errors, stderr));
            let end = exchange.wait(&mut qemu, accelerator.boot_limit(), self.limit);
            // Unblocks the copies if the guest is still there.
            let _ = qemu.kill();
            let _ = qemu.wait();
            end
        });
        end.map_err(|Failure { trouble, error }| {
            let (release, log) = (&kernel.release, exchange.last_words());
            let told =
                anyhow!("the guest on Linux {release} failed: {error}\nthe end of its kernel's log:\n{log}");
            Failure { trouble, error: told }
        })
    }

    fn settings(&self, kernel: &Installed) -> String {
        let limit = self.limit.as_secs() + 60;
        let mut settings = format!("lab_limit={limit}\nlab_release={}\n", quote(&kernel.release));
        let _ = writeln!(settings, "lab_tree={}", quote(&kernel.tree.to_string_lossy()));
        let _ = writeln!(settings, "lab_directory={}", quote(&self.directory.to_string_lossy()));
        let _ = writeln!(settings, "lab_modules={}", quote(&self.modules.join(" ")));
        for (name, value) in &self.environment {
            let _ = writeln!(settings, "export {name}={}", quote(value));
        }
        // Tests know by it that they may load modules.
        let _ = writeln!(settings, "export NETLINK_LAB={}", kernel.kernel.version);
        settings
    }
}

impl From<Error> for Failure {
    /// Of what comes before the boot.
    fn from(error: Error) -> Self {
        Self { trouble: Trouble::Boot, error }
    }
}

impl Exchange {
    fn create(job: &Job, kernel: &Installed) -> Result<Self> {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("netlink-lab-{}-{number}", std::process::id()));
        fs::DirBuilder::new().mode(0o700).create(&folder).with_context(|| format!("{}", folder.display()))?;
        let exchange = Self(folder);
        exchange.write("settings", &job.settings(kernel))?;
        exchange.write("command", &job.script)?;
        exchange.write("stage2", include_str!("../../lab/stage2"))?;
        kernel.pack_initramfs(&exchange.0)?;
        Ok(exchange)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let file = self.file(name);
        fs::write(&file, text).with_context(|| format!("{}", file.display()))
    }

    /// Starts QEMU; its own standard output and error are the guest's.
    fn start(&self, kernel: &Installed, accelerator: Accelerator) -> Result<Child> {
        let port = |name: &str| format!("virtserialport,chardev={name},name=lab.{name}");
        let file = |name: &str, path: &str| format!("file,id={name},path={path}");
        let mut qemu = Command::new("qemu-system-x86_64");
        qemu.args(["-machine", "q35", "-m", "1024", "-nodefaults", "-display", "none", "-no-reboot"]);
        qemu.args(accelerator.arguments());
        qemu.arg("-kernel").arg(kernel.image()).arg("-initrd").arg(self.file("initramfs"));
        qemu.args(["-append", &format!("{COMMAND_LINE} lab_job={}", self.0.display())]);
        qemu.args(["-serial", &format!("file:{}", self.file("kernel.log").display())]);
        qemu.args(["-virtfs", HOST_ROOT, "-device", "virtio-rng-pci", "-device", "virtio-serial-pci"]);
        // A card that can wake its machine, which no simulated one does.
        qemu.args(["-netdev", "user,id=nobody,restrict=on", "-device", "vmxnet3,netdev=nobody"]);
        qemu.args(["-chardev", &file("stdout", "/dev/stdout"), "-device", &port("stdout")]);
        qemu.args(["-chardev", &file("stderr", "/dev/stderr"), "-device", &port("stderr")]);
        let status = self.file("status");
        qemu.args(["-chardev", &file("status", &status.to_string_lossy()), "-device", &port("status")]);
        qemu.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        qemu.spawn().context("cannot start qemu-system-x86_64")
    }

    /// Waits until the guest told the job's exit status, and no longer than it may take.
    fn wait(&self, qemu: &mut Child, boot_limit: Duration, limit: Duration) -> Result<u8, Failure> {
        let started = Instant::now();
        let mut up = None;
        loop {
            let ended = qemu.try_wait().context("cannot wait for QEMU")?;
            match self.progress() {
                Progress::Exited(status) => return Ok(status),
                Progress::Up => up = up.or_else(|| Some(Instant::now())),
                Progress::Booting => {}
            }
            let (trouble, error) = match (ended, up) {
                (Some(ended), None) => (Trouble::Boot, anyhow!("it ended before it was up (QEMU: {ended})")),
                (Some(ended), Some(_)) => {
                    (Trouble::Death, anyhow!("it ended before the job did (QEMU: {ended})"))
                }
                (None, None) if started.elapsed() > boot_limit => {
                    (Trouble::Boot, anyhow!("it did not come up in {} s", boot_limit.as_secs()))
                }
                (None, Some(up)) if up.elapsed() > limit => {
                    (Trouble::Overtime, anyhow!("the job was still running after {} s", limit.as_secs()))
                }
                _ => {
                    sleep(Duration::from_millis(20));
                    continue;
                }
            };
            return Err(Failure { trouble, error });
        }
    }

    fn progress(&self) -> Progress {
        let status = fs::read_to_string(self.file("status")).unwrap_or_default();
        Progress::read(&status)
    }

    /// The end of the kernel's log, for an error.
    fn last_words(&self) -> String {
        let log = fs::read(self.file("kernel.log")).unwrap_or_default();
        last_words(&String::from_utf8_lossy(&log)).to_owned()
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Accelerator {
    /// How long a guest may take to come up. On an idle machine it takes 1 to 2 seconds with KVM, 5 to 10 emulated; the
    /// machine may be busy.
    const fn boot_limit(self) -> Duration {
        match self {
            Self::Kvm => Duration::from_secs(60),
            Self::Tcg => Duration::from_secs(300),
        }
    }

    fn arguments(self) -> [&'static str; 6] {
        match self {
            Self::Kvm => ["-accel", "kvm", "-cpu", "host", "-smp", "2"],
            // Page tables of five levels cost an emulated processor a fifth level of look-ups. One of two emulated
            // processors now and then meets the breakpoint with which the kernel on the other changes its own code.
            Self::Tcg => ["-accel", "tcg", "-cpu", "max,la57=off", "-smp", "1"],
        }
    }
}

/// What the guest has told about itself.
#[derive(Debug, PartialEq, Eq)]
enum Progress {
    Booting,
    Up,
    Exited(u8),
}

impl Progress {
    fn read(status: &str) -> Self {
        // A line counts when it is whole.
        let line = status.rsplit_once('\n').and_then(|(lines, _)| lines.lines().last());
        match line.map(|line| line.strip_prefix("exit ")) {
            None => Self::Booting,
            Some(None) => Self::Up,
            Some(Some(status)) => Self::Exited(status.parse().unwrap_or(u8::MAX)),
        }
    }
}

/// Quotes `text` as one word of /bin/sh.
pub(super) fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The log from the death of the kernel on, or its last lines.
fn last_words(log: &str) -> &str {
    let death = DEATHS.iter().filter_map(|words| log.find(words)).min().filter(|_| log.contains(PANIC));
    let tail = log.trim_end().rmatch_indices('\n').nth(LAST_WORDS - 1).map_or(0, |(index, _)| index + 1);
    let line = |index: usize| log[..index].rfind('\n').map_or(0, |end| end + 1);
    log[death.map_or(tail, line)..].trim_end()
}

/// Copies until the guest is gone; a reader that went away is no reason to stop the guest.
fn copy(from: Option<impl Read>, mut to: impl Write) {
    let Some(mut from) = from else { return };
    let mut buffer = [0; 1 << 16];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        let _ = to.write_all(&buffer[..length]).and_then(|()| to.flush());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_word_survives_the_shell() {
        assert_eq!(quote("it's $HOME"), r"'it'\''s $HOME'");
    }

    #[test]
    fn progress_counts_whole_lines_only() {
        assert_eq!(Progress::read(""), Progress::Booting);
        assert_eq!(Progress::read("up\nexit 1"), Progress::Up);
        assert_eq!(Progress::read("up\nexit 12\n"), Progress::Exited(12));
    }

    #[test]
    fn last_words_are_the_last_lines() {
        let log: String = (0..100).map(|number| format!("line {number}\n")).collect();
        let words = last_words(&log);
        assert!(words.starts_with("line 70\n") && words.ends_with("line 99"), "{words}");
        assert_eq!(last_words("one\ntwo\n"), "one\ntwo");
    }

    #[test]
    fn last_words_of_a_kernel_that_died_begin_with_its_death() {
        let trace = "[    9.0] trace\n".repeat(100);
        let words =
            format!("[    1.0] up\n[    5.2] BUG: unable to handle\n{trace}[    5.2] Kernel panic\n{trace}");
        assert!(last_words(&words).starts_with("[    5.2] BUG: unable to handle\n"));
        let alive = format!("[    1.0] Oops: of a driver\n{trace}");
        assert!(last_words(&alive).starts_with("[    9.0] trace"));
    }
}
