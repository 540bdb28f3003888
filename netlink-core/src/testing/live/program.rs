//! Programs that a test runs beside itself: examples of its package, and what goes on until it is ended.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::{REFUSAL, command, sandbox};

/// How long a program may take to tell what is waited for; emulated guests are slow.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long to wait for a line before its cause is made again.
const MOMENT: Duration = Duration::from_millis(500);

/// Where `cargo test` has put an example of the package, for [`run`](super::run()) and [`start`].
///
/// `cargo test --test NAME` alone builds no examples: that needs `cargo build --examples` before.
///
/// # Panics
/// If it is not there.
#[must_use]
#[track_caller]
pub fn example(name: &str) -> String {
    let examples = env::current_exe().ok().and_then(|test| Some(test.parent()?.parent()?.join("examples")));
    let example = examples.map(|examples| examples.join(name)).filter(|example| example.is_file());
    let path = example.map(PathBuf::into_os_string).and_then(|path| path.into_string().ok());
    path.unwrap_or_else(|| panic!("there is no example {name}: cargo build --examples --all-features"))
}

/// Starts a program in the test's namespace.
///
/// # Panics
/// If it cannot be started; outside a live test.
#[track_caller]
pub fn start<A: AsRef<OsStr>>(tool: &str, arguments: impl IntoIterator<Item = A>) -> Running {
    assert!(sandbox::may_change(), "{REFUSAL}");
    let mut command = command(tool);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{tool}: {error}"));
    let (sender, lines) = channel();
    pass_on(child.stdout.take(), sender.clone());
    pass_on(child.stderr.take(), sender);
    Running { child, lines, told: Vec::new() }
}

/// A program that was started; ended when dropped.
#[derive(Debug)]
pub struct Running {
    child: Child,
    lines: Receiver<String>,
    told: Vec<String>,
}

impl Running {
    /// Its process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for a line with this text, and does again and again what it tells of: nobody knows when a program that has
    /// just been started begins to listen.
    ///
    /// # Panics
    /// If no such line comes within a minute, or the program ends, with all that it has told.
    #[track_caller]
    pub fn tells_when(&mut self, text: &str, mut cause: impl FnMut()) -> String {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            cause();
            if let Some(line) = self.told_within(MOMENT, text) {
                return line;
            }
        }
        panic!("no line has {text:?}: {:#?}", self.told);
    }

    /// The same for what it tells by itself.
    ///
    /// # Panics
    /// As [`tells_when`](Self::tells_when).
    #[track_caller]
    pub fn tells(&mut self, text: &str) -> String {
        self.tells_when(text, || ())
    }

    #[track_caller]
    fn told_within(&mut self, time: Duration, text: &str) -> Option<String> {
        let deadline = Instant::now() + time;
        loop {
            match self.lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(line) => self.told.push(line),
                Err(RecvTimeoutError::Timeout) => return None,
                Err(RecvTimeoutError::Disconnected) => panic!("it ended without {text:?}: {:#?}", self.told),
            }
            if let Some(line) = self.told.last().filter(|line| line.contains(text)) {
                return Some(line.clone());
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn pass_on(output: Option<impl Read + Send + 'static>, lines: Sender<String>) {
    let read = |output| BufReader::new(output).lines().map_while(Result::ok);
    thread::spawn(move || output.into_iter().flat_map(read).try_for_each(|line| lines.send(line)));
}
