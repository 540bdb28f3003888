//! `cargo xtask vm test`: the workspace's live tests, here and on the lab's kernels, and the judgement on them.

use std::fs;
use std::iter;
use std::panic::resume_unwind;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread::{self, available_parallelism};
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context as _, Result};
use lexopt::{Arg, Parser, ValueExt as _};

use super::artifacts::{self, Program};
use super::excuses::{self, Excuse};
use super::judge::{Judge, Verdict};
use super::kernel::{KERNELS, Kernel};
use super::matrix::Matrix;
use super::place::{Fared, Place, Shortfall};
use super::{USAGE, host, parse_kernel};
use crate::ci;

/// What the lab's kernels lack.
const EXCUSES: &str = include_str!("../../lab/excuses");

/// Where the matrix is kept, and what stands above it there.
const MATRIX: &str = "LAB.md";
const MATRIX_HEAD: &str = "\
# What was tested where

The workspace's live tests on Debian's kernels, and on the kernel of the machine that wrote this (native), where the
modules that a test needs may be missing. `cargo xtask vm test --kernel all` writes this file when all is well;
`xtask/README.md` says how the lab works.
";

/// What a pair of guests takes at least: who has less time left begins none.
const GUEST: Duration = Duration::from_secs(20 * 60);

/// What to test where.
#[derive(Debug, Default)]
pub(super) struct Test {
    places: Vec<Place>,
    crates: Vec<String>,
    filter: Option<String>,
    /// Only the lab's own tests, of what its kernels have.
    itself: bool,
    /// When all must be over.
    end: Option<Instant>,
}

/// How it went.
#[derive(Debug)]
struct Outcome {
    matrix: Matrix,
    /// Whether nothing failed where tests ran.
    good: bool,
    /// Places that could not be had, and why.
    left_out: Vec<String>,
}

/// The step of CI: everything, on every kernel that can be had until `end`.
pub(super) fn ci(root: &Path, end: Instant) -> ci::Verdict {
    if let Err(error) = host::check_tools() {
        return ci::Verdict::Skipped(format!("{error:#}"));
    }
    let test = Test { places: places_of_ci(today()), end: Some(end), ..Test::default() };
    match test.outcome(root) {
        Err(error) => ci::Verdict::Failed(format!("{error:#}")),
        Ok(Outcome { good: false, .. }) => ci::Verdict::Failed("what is said above".to_owned()),
        Ok(Outcome { left_out, .. }) if !left_out.is_empty() => ci::Verdict::Skipped(left_out.join("; ")),
        Ok(_) => ci::Verdict::Passed,
    }
}

/// The oldest and the newest kernel first; those between them take turns in being the last, which time may leave out.
fn places_of_ci(day: u64) -> Vec<Place> {
    let [oldest, between @ .., newest] = KERNELS;
    let mut between = between.map(Place::Guest);
    if day % 2 == 1 {
        between.reverse();
    }
    [Place::Native, Place::Guest(oldest), Place::Guest(newest)].into_iter().chain(between).collect()
}

/// Days since 1970.
fn today() -> u64 {
    let since = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
    since.as_secs() / (24 * 60 * 60)
}

impl Test {
    pub(super) fn parse(arguments: &mut Parser) -> Result<Self> {
        let mut test = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("kernel") => test.places.extend(parse_places(&arguments.value()?.string()?)?),
                Arg::Short('p') | Arg::Long("package") => test.crates.push(arguments.value()?.string()?),
                Arg::Long("self") => test.itself = true,
                Arg::Value(filter) if test.filter.is_none() => test.filter = Some(filter.string()?),
                other => return Err(other.unexpected()).context(USAGE),
            }
        }
        if test.places.is_empty() {
            test.places = parse_places(KERNELS[2].version)?;
        }
        Ok(test)
    }

    pub(super) fn run(&self, root: &Path) -> Result<ExitCode> {
        if self.places != [Place::Native] {
            host::check_tools()?;
        }
        let outcome = self.outcome(root)?;
        let good = outcome.good && outcome.left_out.is_empty();
        if good && self.is_whole() && self.places == parse_places("all")? {
            fs::write(root.join(MATRIX), format!("{MATRIX_HEAD}\n{}", outcome.matrix))?;
        }
        Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// Runs, judges and tells all.
    fn outcome(&self, root: &Path) -> Result<Outcome> {
        let excuses = excuses::read(EXCUSES)?;
        let programs = if self.itself { Vec::new() } else { artifacts::build(root, &self.crates)? };
        let all = self.run_everywhere(root, &programs);
        let mut outcome = Outcome { matrix: Matrix::default(), good: true, left_out: Vec::new() };
        for fared in &all {
            if let Some(Shortfall::Unavailable(why) | Shortfall::Late(why)) = &fared.shortfall {
                eprintln!("\nlab: {:6} NOT TESTED: {why}", fared.place.name());
                let why = why.lines().next().unwrap_or_default();
                outcome.left_out.push(format!("{}: {why}", fared.place.name()));
            }
            if let Some(Shortfall::Unavailable(_)) = fared.shortfall {
                continue;
            }
            let verdict = self.judge(fared, &excuses);
            outcome.good &= verdict.faults.is_empty();
            let lacking = verdict.without_tool.iter().map(|test| format!("{}: {test}", fared.place.name()));
            outcome.left_out.extend(lacking.inspect(|why| eprintln!("lab: NOT TESTED: {why}")));
            outcome.matrix.columns.push((fared.place.name(), verdict));
        }
        println!("\n{}", outcome.matrix);
        all.iter().for_each(|fared| eprintln!("lab: {}", fared.timing()));
        Ok(outcome)
    }

    /// Whether no test is left out, so that every excuse must be of use.
    fn is_whole(&self) -> bool {
        self.crates.is_empty() && self.filter.is_none() && !self.itself
    }

    /// Runs the programs here, and then in as many guests at once as there are processors.
    fn run_everywhere(&self, root: &Path, programs: &[Program]) -> Vec<Fared> {
        let in_guests: Vec<Program> = programs.iter().cloned().chain(self.lab_itself(root)).collect();
        let filter = self.filter.as_deref();
        let run = |place: Place| match self.end {
            _ if place == Place::Native => place.run(programs, filter, None),
            Some(end) if Instant::now() + GUEST > end => place.left_out("too little time was left".into()),
            end => place.run(&in_guests, filter, end),
        };
        let (native, guests): (Vec<Place>, Vec<_>) =
            self.places.iter().partition(|place| **place == Place::Native);
        let mut all: Vec<Fared> = native.into_iter().map(run).collect();
        let waiting = Mutex::new(guests.into_iter());
        let next = || waiting.lock().ok()?.next();
        let work = || iter::from_fn(next).map(run).collect();
        let workers = available_parallelism().map_or(1, usize::from).min(KERNELS.len());
        thread::scope(|scope| {
            let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            all.extend(workers.into_iter().flat_map(|worker| -> Vec<Fared> {
                worker.join().unwrap_or_else(|panic| resume_unwind(panic))
            }));
        });
        all.sort_by_key(|fared| fared.place.kernel().map(Kernel::number));
        all
    }

    /// The lab's own test program: whether a kernel has what the list of excuses says it has.
    fn lab_itself(&self, root: &Path) -> Option<Program> {
        let wanted = self.itself || self.is_whole();
        wanted.then(|| Program {
            name: "the lab".to_owned(),
            path: root.join("xtask/lab/smoke"),
            directory: root.into(),
        })
    }

    /// Judges one place, and says aloud what is wrong.
    fn judge(&self, fared: &Fared, excuses: &[Excuse]) -> Verdict {
        let judge = Judge { kernel: fared.place.kernel(), excuses };
        let mut verdict = judge.judge(&fared.finished);
        match &fared.shortfall {
            Some(Shortfall::Broken(why)) => verdict.faults.push(why.clone()),
            None if self.is_whole() => verdict.faults.extend(judge.unneeded(&verdict)),
            _ => {}
        }
        for fault in &verdict.faults {
            eprintln!("lab: {:6} {fault}", fared.place.name());
        }
        verdict
    }
}

fn parse_places(name: &str) -> Result<Vec<Place>> {
    let guests = KERNELS.map(Place::Guest);
    match name {
        "all" => Ok(iter::once(Place::Native).chain(guests).collect()),
        "native" => Ok(vec![Place::Native]),
        version => Ok(vec![Place::Guest(parse_kernel(version)?)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kernels_between_the_oldest_and_the_newest_take_turns_in_ci() {
        let names = |day| places_of_ci(day).into_iter().map(Place::name).collect::<Vec<_>>();
        assert_eq!(names(0), ["native", "5.10", "7.2", "6.1", "6.12"]);
        assert_eq!(names(1), ["native", "5.10", "7.2", "6.12", "6.1"]);
    }
}
