//! Where test programs run: on this machine, or in a guest on another kernel.

use std::fmt::Display;
use std::io::{self, Write, stderr};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use super::artifacts::Program;
use super::guest::{Accelerator, Job, Trouble};
use super::kernel::{Installed, Kernel};
use super::transcript::{Finished, Transcript, script};
use super::{environment, host, modules};

/// How long a program may take, and all of them in a guest: an emulated one is ten times slower than the machine, and that
/// may be busy.
const LIMIT: Duration = Duration::from_secs(40 * 60);

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
    pub(super) shortfall: Option<Shortfall>,
    times: Times,
}

/// Why programs did not run, or not to their end.
#[derive(Debug)]
pub(super) enum Shortfall {
    /// The place could not be had.
    Unavailable(String),
    /// It was too slow for all.
    Late(String),
    /// It broke down, with the output of the program that was running.
    Broken(String),
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

    /// Runs `programs`, or those of their tests that `filter` chooses, and tells of each that ends. A guest that is not
    /// done by `end` is late.
    pub(super) fn run(self, programs: &[Program], filter: Option<&str>, end: Option<Instant>) -> Fared {
        let mut fared = Fared::new(self, None);
        let mut transcript = Transcript::new(|program| {
            tell(self, &program);
            keep_last(&mut fared.finished, program);
        });
        // On a busy machine an emulated guest misses deadlines that tests have set themselves.
        let again = self != Self::Native;
        let script = script(programs, filter, LIMIT, again);
        let outcome = match self {
            Self::Native => run_here(&script, &mut transcript, &mut fared.times),
            Self::Guest(kernel) => run_in_guest(script, kernel, end, &mut transcript, &mut fared.times),
        };
        let unfinished =
            transcript.unfinished().map(|(program, output)| format!("in {program}, after\n{output}"));
        fared.shortfall = outcome.err().map(|shortfall| shortfall.after(unfinished));
        fared
    }

    /// What there is to say of a place where nothing ran.
    pub(super) fn left_out(self, why: String) -> Fared {
        Fared::new(self, Some(Shortfall::Unavailable(why)))
    }
}

impl Shortfall {
    fn after(self, unfinished: Option<String>) -> Self {
        let told = |why| format!("{why}\n{}", unfinished.unwrap_or_default());
        match self {
            Self::Unavailable(why) => Self::Unavailable(why),
            Self::Late(why) => Self::Late(told(why)),
            Self::Broken(why) => Self::Broken(told(why)),
        }
    }

    fn unavailable(error: anyhow::Error) -> Self {
        Self::Unavailable(format!("{error:#}"))
    }

    fn broken(error: anyhow::Error) -> Self {
        Self::Broken(format!("{error:#}"))
    }
}

impl Fared {
    fn new(place: Place, shortfall: Option<Shortfall>) -> Self {
        Self { place, finished: Vec::new(), shortfall, times: Times::default() }
    }

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

/// Takes the word of a program, its second one if it ran again.
fn keep_last(finished: &mut Vec<Finished>, program: Finished) {
    finished.retain(|earlier| earlier.program != program.program);
    finished.push(program);
}

fn tell(place: Place, program: &Finished) {
    let summary = program.output.lines().rev().find_map(|line| line.strip_prefix("test result: "));
    let counts = summary.and_then(|summary| summary.split("; 0 measured").next()).unwrap_or("no summary");
    eprintln!("lab: {:6} {}: {counts} ({:.1} s)", place.name(), program.program, program.time.as_secs_f32());
    if program.status != 0 {
        eprintln!("{}", program.output);
    }
}

fn run_here(script: &str, transcript: impl Write, times: &mut Times) -> Result<(), Shortfall> {
    let started = Instant::now();
    let status = run_shell(script, transcript).map_err(Shortfall::broken)?;
    times.run = started.elapsed();
    ended_well(status.success(), status)
}

fn run_shell(script: &str, mut transcript: impl Write) -> Result<ExitStatus> {
    let mut shell =
        Command::new("/bin/sh").args(["-c", script]).stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    io::copy(&mut shell.stdout.take().context("the shell's output is piped")?, &mut transcript)?;
    Ok(shell.wait()?)
}

/// Boots the kernel once for all.
fn run_in_guest(
    script: String,
    kernel: Kernel,
    end: Option<Instant>,
    transcript: impl Write + Send,
    times: &mut Times,
) -> Result<(), Shortfall> {
    let started = Instant::now();
    let (installed, accelerator) = prepare(kernel).map_err(Shortfall::unavailable)?;
    times.preparation = started.elapsed();
    let (directory, environment) = ("/".into(), environment());
    let left = end.map(|end| end.saturating_duration_since(Instant::now()));
    let limit = left.map_or(LIMIT, |left| left.min(LIMIT));
    let job = Job { script, directory, environment, modules: Vec::new(), limit };
    let outcome = job.run(&installed, accelerator, transcript, stderr());
    times.run = started.elapsed() - times.preparation;
    match outcome {
        Ok(status) => ended_well(status == 0, status),
        Err(failure) => Err(match failure.trouble {
            Trouble::Boot => Shortfall::unavailable(failure.error),
            Trouble::Overtime => Shortfall::Late(format!("{:#}", failure.error)),
            Trouble::Death => Shortfall::broken(failure.error),
        }),
    }
}

fn prepare(kernel: Kernel) -> Result<(Installed, Accelerator)> {
    let cache = host::cache()?;
    let installed = kernel.install(&cache)?;
    modules::provide(&installed, &cache)?;
    let accelerator = host::accelerator(&installed, &cache)?;
    Ok((installed, accelerator))
}

fn ended_well(well: bool, status: impl Display) -> Result<(), Shortfall> {
    if well {
        Ok(())
    } else {
        Err(Shortfall::Broken(format!("the script that runs the tests ended with {status}")))
    }
}
