//! Where test programs run: on this machine, or in a guest on another kernel.

use std::io::stderr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use super::artifacts::Program;
use super::guest::Job;
use super::kernel::Kernel;
use super::transcript::{Finished, Transcript, script};
use super::{environment, host, modules};

/// How long one program may take; an emulated guest is ten times slower than the machine.
const PROGRAM_LIMIT: Duration = Duration::from_secs(600);

/// How long all programs together may take in a guest.
const GUEST_LIMIT: Duration = Duration::from_secs(3600);

/// Where programs run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On this machine and its kernel.
    Native,
    /// In a guest.
    Guest(Kernel),
}

/// How programs fared in one place.
#[derive(Debug)]
pub(super) struct Fared {
    pub(super) place: Place,
    pub(super) finished: Vec<Finished>,
    /// Why these are not all.
    pub(super) failure: Option<String>,
    times: Times,
}

/// Where the time went.
#[derive(Debug, Default)]
struct Times {
    /// Fetching and building what the place needs.
    preparation: Duration,
    /// Booting and running.
    run: Duration,
}

impl Place {
    pub(super) const fn kernel(self) -> Option<Kernel> {
        match self {
            Self::Native => None,
            Self::Guest(kernel) => Some(kernel),
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Guest(kernel) => kernel.version,
        }
    }

    /// Runs `programs`, each with `arguments`, and tells of each that ends.
    pub(super) fn run(self, programs: &[Program], arguments: &[String]) -> Fared {
        let mut fared = Fared { place: self, finished: Vec::new(), failure: None, times: Times::default() };
        let mut transcript = Transcript::new(|program| {
            tell(self, &program);
            fared.finished.push(program);
        });
        let script = script(programs, arguments, PROGRAM_LIMIT);
        let outcome = match self {
            Self::Native => run_here(&script, &mut transcript, &mut fared.times),
            Self::Guest(kernel) => run_in_guest(script, kernel, &mut transcript, &mut fared.times),
        };
        let unfinished =
            transcript.unfinished().map(|(program, output)| format!("in {program}, after\n{output}"));
        fared.failure = outcome.err().map(|error| format!("{error:#}\n{}", unfinished.unwrap_or_default()));
        fared
    }
}

impl Fared {
    /// Where the time went, in a line.
    pub(super) fn timing(&self) -> String {
        let Times { preparation, run } = self.times;
        let tests: Duration = self.finished.iter().map(|program| program.time).sum();
        let [preparation, boot, tests] =
            [preparation, run.saturating_sub(tests), tests].map(|t| t.as_secs_f32());
        format!(
            "{:6} {preparation:.1} s to prepare, {boot:.1} s to boot, {tests:.1} s of tests",
            self.place.name()
        )
    }
}

fn tell(place: Place, program: &Finished) {
    let summary = program.output.lines().rev().find_map(|line| line.strip_prefix("test result: "));
    let counts = summary.and_then(|summary| summary.split("; 0 measured").next()).unwrap_or("no summary");
    eprintln!("lab: {:6} {}: {counts} ({:.1} s)", place.name(), program.program, program.time.as_secs_f32());
}

fn run_here(script: &str, mut transcript: impl std::io::Write, times: &mut Times) -> Result<()> {
    let started = Instant::now();
    let mut shell =
        Command::new("/bin/sh").args(["-c", script]).stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    std::io::copy(&mut shell.stdout.take().context("the shell's output is piped")?, &mut transcript)?;
    let status = shell.wait()?;
    times.run = started.elapsed();
    ensure!(status.success(), "the script that runs the tests ended with {status}");
    Ok(())
}

/// Boots the kernel once for all.
fn run_in_guest(
    script: String,
    kernel: Kernel,
    transcript: impl std::io::Write + Send,
    times: &mut Times,
) -> Result<()> {
    let started = Instant::now();
    let cache = host::cache()?;
    let installed = kernel.install(&cache)?;
    modules::provide(&installed, &cache)?;
    let accelerator = host::accelerator(&installed, &cache)?;
    times.preparation = started.elapsed();
    let environment = environment();
    let job = Job { script, directory: "/".into(), environment, modules: Vec::new(), limit: GUEST_LIMIT };
    let status = job.run(&installed, accelerator, transcript, stderr())?;
    times.run = started.elapsed() - times.preparation;
    ensure!(status == 0, "the script that runs the tests ended with status {status}");
    Ok(())
}
