//! Tests against the running kernel, each in a network namespace of its own, without root.
//!
//! A live test is a plain function, listed with what it needs. What is not there is reported as ignored, with
//! the reason:
//!
//! ```no_run
//! use netlink_core::live_tests;
//! use netlink_core::socket::Socket;
//! use netlink_core::testing::live;
//! # use nix::libc::NETLINK_ROUTE;
//!
//! live_tests! {
//!     a_vlan_has_an_index: [Tool("ip"), Kind("vlan")],
//!     the_loopback_has_an_index: [],
//! }
//!
//! fn a_vlan_has_an_index() {
//!     live::run("ip", ["link", "add", "link", "lo", "name", "lo.7", "type", "vlan", "id", "7"]);
//!     let socket = Socket::open(NETLINK_ROUTE).unwrap();
//!     assert!(socket.interface_index("lo.7").is_ok());
//! }
//!
//! fn the_loopback_has_an_index() -> std::io::Result<()> {
//!     let socket = Socket::open(NETLINK_ROUTE)?;
//!     assert_eq!(socket.interface_name(socket.interface_index("lo")?)?, "lo");
//!     Ok(())
//! }
//! ```
//!
//! The file is a test target with `harness = false`, and this crate a dev-dependency with the feature `testing`.
//! The program takes libtest's arguments and prints as libtest does.
//!
//! Each test runs on a thread with a fresh network namespace, its loopback up, and a mount namespace with an
//! empty `/run`, so `ip netns add` stays inside as well. Threads and processes that the test starts inherit
//! both, and everything goes when the last of them ends. A test that needs [`Need::Outside`] runs in the network namespace
//! of the program instead, for what the kernel has in the first one only. Root with `CAP_SYS_ADMIN` keeps its user namespace;
//! others get a fresh one in which they are root. Where the machine forbids that (`user.max_user_namespaces`,
//! `kernel.apparmor_restrict_unprivileged_userns`, a container's seccomp filter) all tests are ignored.

mod needs;
mod panics;
mod probe;
mod program;
mod sandbox;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Debug;
use std::process::{Command, ExitCode};
use std::sync::{Mutex, PoisonError};

use libtest_mimic::{Arguments, Completion, Failed, Trial};

use crate::namespace::Namespace;

pub use needs::Need;
pub use program::{Running, example, start};

const REFUSAL: &str = "a live test refuses to change anything outside a namespace that it made itself";

/// Lists the live tests of a file, each a path to a function with its [`Need`]s, and makes the `main` that runs
/// them. A test returns `()` or a `Result<(), E>` with any `E: Debug`. See [`testing::live`](crate::testing::live).
#[macro_export]
macro_rules! live_tests {
    ($($test:path: [$($need:expr),* $(,)?]),+ $(,)?) => {
        fn main() -> ::std::process::ExitCode {
            #[allow(unused_imports, reason = "a list may have no need")]
            use $crate::testing::live::Need::*;
            $crate::testing::live::main(vec![
                $($crate::testing::live::Test::new(stringify!($test), &[$($need),*], || {
                    $crate::testing::live::Outcome::into_result($test())
                })),+
            ])
        }
    };
}

/// A live test; made by [`live_tests!`].
#[derive(Debug)]
pub struct Test {
    name: &'static str,
    needs: &'static [Need],
    run: fn() -> Result<(), String>,
}

/// What a live test may return.
pub trait Outcome {
    /// The failure in words, if it is one.
    ///
    /// # Errors
    /// The failure in words.
    fn into_result(self) -> Result<(), String>;
}

impl Outcome for () {
    fn into_result(self) -> Result<(), String> {
        Ok(())
    }
}

impl<E: Debug> Outcome for Result<(), E> {
    fn into_result(self) -> Result<(), String> {
        self.map_err(|error| format!("Error: {error:?}"))
    }
}

/// Runs the tests that the program's arguments choose; [`live_tests!`] calls it.
///
/// It must run before the program starts a thread: only a process of one thread may enter a user namespace.
#[must_use]
pub fn main(tests: Vec<Test>) -> ExitCode {
    let arguments = Arguments::from_args();
    let entered = if arguments.list { Ok(()) } else { sandbox::enter() };
    panics::record();
    let trials = tests.into_iter().map(|test| test.into_trial(entered.clone())).collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// The namespace of the calling thread, for tests and their helpers to assert that there is one.
///
/// # Panics
/// If it is the one that the program was started in: a live test refuses to change anything outside a namespace
/// that it made itself.
#[must_use]
#[track_caller]
pub fn namespace() -> Namespace {
    assert!(sandbox::is_inside(), "{REFUSAL}");
    Namespace::current().expect("a thread can open its own namespace")
}

/// Makes another network namespace, its loopback up, that lasts as long as it is held.
///
/// # Panics
/// If the kernel refuses.
#[must_use]
#[track_caller]
pub fn new_namespace() -> Namespace {
    sandbox::isolated("new namespace", namespace).expect("a live test can make namespaces")
}

/// A command of this tool, found in `PATH` or in a directory for administrators, which not everybody's `PATH`
/// has.
#[must_use]
pub fn command(tool: &str) -> Command {
    Command::new(needs::find_tool(tool).unwrap_or_else(|| tool.into()))
}

/// Runs a tool in the test's namespace and returns what it prints.
///
/// # Panics
/// If it cannot be started or fails, with what it says on its standard error; outside a live test.
#[track_caller]
pub fn run<A: AsRef<OsStr>>(tool: &str, arguments: impl IntoIterator<Item = A>) -> String {
    assert!(sandbox::may_change(), "{REFUSAL}");
    let mut command = command(tool);
    let output = command.args(arguments).output().unwrap_or_else(|error| panic!("{tool}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

impl Test {
    /// A test of this name, which is run only where all its needs are met.
    #[must_use]
    pub fn new(name: &'static str, needs: &'static [Need], run: fn() -> Result<(), String>) -> Self {
        Self { name, needs, run }
    }

    fn into_trial(self, entered: Result<(), String>) -> Trial {
        Trial::ignorable_test(self.name, move || {
            match entered.and_then(|()| self.needs.iter().copied().try_for_each(check)) {
                Ok(()) => self.run().map(|()| Completion::Completed),
                Err(missing) => Ok(Completion::ignored_with(missing)),
            }
        })
    }

    fn run(&self) -> Result<(), Failed> {
        let run = || panics::caught(self.run);
        let outcome = match self.needs.contains(&Need::Outside) {
            true => sandbox::outside(self.name, run),
            false => sandbox::isolated(self.name, run),
        }?;
        outcome.map_err(Failed::from)
    }
}

/// Asks the kernel once for each need, however many tests have it.
fn check(need: Need) -> Result<(), String> {
    static ANSWERS: Mutex<BTreeMap<Need, Result<(), String>>> = Mutex::new(BTreeMap::new());
    let mut answers = ANSWERS.lock().unwrap_or_else(PoisonError::into_inner);
    answers.entry(need).or_insert_with(|| need.check()).clone()
}
