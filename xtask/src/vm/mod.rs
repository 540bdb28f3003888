//! The VM lab: the workspace's tests, or any command, on other kernels.
//!
//! A kernel package of Debian is unpacked (not installed) into the cache and booted by QEMU, with the host's root as
//! the guest's: over 9p, read-only, under an overlay that is gone when the guest is.

mod artifacts;
mod excuses;
mod guest;
mod host;
mod image;
mod judge;
mod kernel;
mod libtest;
mod matrix;
mod modules;
mod place;
mod suite;
mod test;
mod transcript;

use std::env;
use std::ffi::OsString;
use std::io::{stderr, stdout};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use lexopt::{Arg, Parser, ValueExt as _};

use self::guest::{Job, quote};
use self::kernel::{KERNELS, Kernel};
use crate::ci;

const USAGE: &str = "\
Usage: cargo xtask vm run [--kernel 6.12] [--module NAME]... [--timeout SECONDS] [--] COMMAND [ARGUMENT]...
       cargo xtask vm test [--kernel all|native|5.10|6.1|6.12|7.2]... [-p CRATE]... [--self] [FILTER]

run:  COMMAND in a guest that sees this machine's files and may change its own copy of them
test: the workspace's live tests; with --self what each kernel has for them. Everything on --kernel all writes LAB.md";

/// Runs the lab's command line.
pub(crate) fn run(arguments: &mut Parser) -> Result<ExitCode> {
    match arguments.next()? {
        Some(Arg::Value(command)) if command == "run" => Run::parse(arguments)?.run(),
        Some(Arg::Value(command)) if command == "test" => test::Test::parse(arguments)?.run(&crate::root()),
        _ => bail!(USAGE),
    }
}

/// The lab's step of CI, which is over by `end`.
pub(crate) fn ci(end: Instant) -> ci::Verdict {
    test::ci(&crate::root(), end)
}

/// `cargo xtask vm run`.
#[derive(Debug)]
struct Run {
    kernel: Kernel,
    modules: Vec<String>,
    limit: Duration,
    command: Vec<OsString>,
}

impl Run {
    fn parse(arguments: &mut Parser) -> Result<Self> {
        let (kernel, limit) = (KERNELS[2], Duration::from_secs(600));
        let mut run = Self { kernel, modules: Vec::new(), limit, command: Vec::new() };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("kernel") => run.kernel = parse_kernel(&arguments.value()?.string()?)?,
                Arg::Long("module") => run.modules.push(arguments.value()?.string()?),
                Arg::Long("timeout") => run.limit = Duration::from_secs(arguments.value()?.parse()?),
                Arg::Value(program) => {
                    run.command.push(program);
                    run.command.extend(arguments.raw_args()?);
                }
                other => return Err(other.unexpected()).context(USAGE),
            }
        }
        ensure!(!run.command.is_empty(), "what is to be run?\n\n{USAGE}");
        Ok(run)
    }

    fn run(self) -> Result<ExitCode> {
        host::check_tools()?;
        let cache = host::cache()?;
        let kernel = self.kernel.install(&cache)?;
        if self.modules.iter().any(|module| modules::provides(module)) {
            modules::provide(&kernel, &cache)?;
        }
        let accelerator = host::accelerator(&kernel, &cache)?;
        let status =
            self.job()?.run(&kernel, accelerator, stdout(), stderr()).map_err(|failure| failure.error)?;
        Ok(ExitCode::from(status))
    }

    fn job(self) -> Result<Job> {
        let words: Vec<String> = self.command.iter().map(|word| quote(&word.to_string_lossy())).collect();
        Ok(Job {
            script: format!("exec {}\n", words.join(" ")),
            directory: env::current_dir()?,
            environment: environment(),
            modules: self.modules,
            limit: self.limit,
        })
    }
}

fn parse_kernel(version: &str) -> Result<Kernel> {
    let known = || KERNELS.map(|kernel| kernel.version).join(", ");
    Kernel::named(version).ok_or_else(|| anyhow!("the lab has no Linux {version}; it has {}", known()))
}

/// The part of this process's environment that a guest sees too.
fn environment() -> Vec<(String, String)> {
    const NAMES: [&str; 4] = ["HOME", "LANG", "PATH", "TERM"];
    const PREFIXES: [&str; 3] = ["NETLINK_", "PROPTEST_", "RUST"];
    let shared = |name: &str| NAMES.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix));
    let texts = env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    texts.filter(|(name, _)| shared(name)).collect()
}
