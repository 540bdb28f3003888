//! `cargo xtask vm test`: the workspace's test programs, here and on the lab's kernels, and the judgement on them.

use std::fs;
use std::iter;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread::{self, available_parallelism};

use anyhow::{Context as _, Result, ensure};
use lexopt::{Arg, Parser, ValueExt as _};

use super::artifacts::{self, Program};
use super::excuses::{self, Excuse};
use super::judge::{Judge, Verdict};
use super::kernel::KERNELS;
use super::matrix::Matrix;
use super::place::{Fared, Place};
use super::{USAGE, host, parse_kernel};

/// What the lab's kernels lack.
const EXCUSES: &str = include_str!("../../lab/excuses");

/// Where the matrix is kept, and what stands above it there.
const MATRIX: &str = "LAB.md";
const MATRIX_HEAD: &str = "\
# What was tested where

The workspace's tests on Debian's kernels, and on the kernel of the machine that wrote this (native), where the modules
that a test needs may be missing. `cargo xtask vm test --kernel all --write-matrix` writes this file; `xtask/README.md`
says how the lab works.
";

/// The command line.
#[derive(Debug, Default)]
pub(super) struct Test {
    places: Vec<Place>,
    crates: Vec<String>,
    filters: Vec<String>,
    /// Only the lab's own tests, of what its kernels have.
    itself: bool,
    write_matrix: bool,
}

impl Test {
    pub(super) fn parse(arguments: &mut Parser) -> Result<Self> {
        let mut test = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("kernel") => test.places.extend(parse_places(&arguments.value()?.string()?)?),
                Arg::Short('p') | Arg::Long("package") => test.crates.push(arguments.value()?.string()?),
                Arg::Long("self") => test.itself = true,
                Arg::Long("write-matrix") => test.write_matrix = true,
                Arg::Value(filter) => test.filters.push(filter.string()?),
                other => return Err(other.unexpected()).context(USAGE),
            }
        }
        if test.places.is_empty() {
            test.places = parse_places(KERNELS[2].version)?;
        }
        let everything = test.is_whole() && test.places == parse_places("all")?;
        ensure!(everything || !test.write_matrix, "a matrix is written of all tests with --kernel all");
        Ok(test)
    }

    pub(super) fn run(&self, root: &Path) -> Result<ExitCode> {
        let excuses = excuses::read(EXCUSES)?;
        if self.places.iter().any(|place| *place != Place::Native) {
            host::check_tools()?;
        }
        let programs = if self.itself { Vec::new() } else { artifacts::build(root, &self.crates)? };
        let all = self.run_everywhere(root, &programs);
        let mut good = all.len() == self.places.len();
        let mut columns = Vec::new();
        for fared in &all {
            let verdict = self.judge(fared, &excuses);
            good &= verdict.faults.is_empty();
            columns.push((fared.place.name(), verdict));
        }
        let matrix = Matrix { columns };
        println!("\n{matrix}");
        all.iter().for_each(|fared| eprintln!("lab: {}", fared.timing()));
        if self.write_matrix && good {
            fs::write(root.join(MATRIX), format!("{MATRIX_HEAD}\n{matrix}"))?;
        }
        Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// Whether nothing is left out, so that every excuse must be of use.
    fn is_whole(&self) -> bool {
        self.crates.is_empty() && self.filters.is_empty() && !self.itself
    }

    /// Runs the programs here, and then in as many guests at once as there are processors.
    fn run_everywhere(&self, root: &Path, programs: &[Program]) -> Vec<Fared> {
        let in_guests: Vec<Program> = programs.iter().cloned().chain(self.lab_itself(root)).collect();
        let (native, guests): (Vec<Place>, Vec<_>) =
            self.places.iter().partition(|place| **place == Place::Native);
        let here = native.into_iter().map(|place| place.run(programs, &self.filters));
        let mut all: Vec<Fared> = here.collect();
        let waiting = Mutex::new(guests.into_iter());
        let next = || waiting.lock().ok()?.next();
        let work = || iter::from_fn(next).map(|place| place.run(&in_guests, &self.filters)).collect();
        let workers = available_parallelism().map_or(1, usize::from).min(KERNELS.len());
        thread::scope(|scope| {
            let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            for worker in workers {
                all.extend(worker.join().unwrap_or_else(|_: Box<_>| Vec::new()));
            }
        });
        all.sort_by_key(|fared| self.places.iter().position(|place| *place == fared.place));
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
        for program in fared.finished.iter().filter(|program| program.status != 0) {
            eprintln!("\n{} on {}:\n{}", program.program, fared.place.name(), program.output);
        }
        verdict.faults.extend(fared.failure.clone());
        if self.is_whole() && fared.failure.is_none() {
            let unneeded = judge.unneeded(&verdict);
            verdict
                .faults
                .extend(unneeded.into_iter().map(|what| format!("an excuse that no test needed: {what}")));
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
