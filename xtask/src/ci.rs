//! `cargo xtask ci`: everything that CI runs, one step after another, to the end.
//!
//! A step whose tool is not here is counted as skipped, loudly, and never as passed.

mod dependencies;
mod machines;
mod told;

use std::fmt;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use self::told::passes;

/// How long all may take: CI's own limit is 90 minutes, of which installing takes some.
const LIMIT: Duration = Duration::from_secs(78 * 60);

/// After this time no further step is begun: none but the lab, which sees to that itself, takes more than 8 minutes.
const PATIENCE: Duration = Duration::from_secs(LIMIT.as_secs() - 8 * 60);

static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The toolchain that `rust-version` promises.
const OLDEST: &str = "1.85";

/// The targets of `fuzz`, and how many inputs each is given.
const FUZZ_TARGETS: [(&str, &str); 4] =
    [("acknowledgement", "200000"), ("capture", "200000"), ("exchange", "2000000"), ("tables", "100000")];

struct Step {
    name: &'static str,
    run: fn(&Shell) -> Result<Verdict>,
}

/// How a step ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Passed,
    Failed(String),
    Skipped(String),
}

const STEPS: &[Step] = &[
    Step { name: "format", run: |sh| passes(cmd!(sh, "cargo fmt --all --check")) },
    Step {
        // `cargo fmt` does not see modules that a macro declares, nor what is no member of the workspace.
        name: "format of the rest",
        run: |sh| {
            let kinds = sh.read_dir("netlink-route/src/link/kinds")?;
            let targets = sh.read_dir("fuzz/targets")?;
            passes(cmd!(
                sh,
                "rustfmt --edition 2024 --check {kinds...} {targets...} fuzz/lib.rs fuzz/seeds.rs"
            ))
        },
    },
    Step { name: "generated code", run: |sh| passes(cmd!(sh, "cargo xtask codegen --check")) },
    Step { name: "house rules", run: |sh| passes(cmd!(sh, "cargo xtask tidy")) },
    Step {
        name: "lints",
        run: |sh| passes(cmd!(sh, "cargo clippy --workspace --all-targets --all-features -- -D warnings")),
    },
    Step { name: "tests", run: |sh| passes(cmd!(sh, "cargo test --workspace")) },
    Step {
        name: "tests of all features",
        run: |sh| passes(cmd!(sh, "cargo test --workspace --all-features")),
    },
    Step {
        name: "documentation",
        run: |sh| {
            let _flags = sh.push_env("RUSTDOCFLAGS", "-D warnings");
            passes(cmd!(sh, "cargo doc --workspace --all-features --no-deps"))
        },
    },
    Step { name: "endurance", run: endurance },
    Step { name: "oldest toolchain", run: oldest_toolchain },
    Step {
        name: "packages",
        // Building what was packed would take crates of the same version from cargo's cache, however old.
        run: |sh| {
            passes(cmd!(
                sh,
                "cargo package --workspace --exclude xtask --exclude netlink-examples --allow-dirty --no-verify --quiet"
            ))
        },
    },
    Step { name: "dependencies", run: dependencies::dependencies },
    Step { name: "other systems", run: machines::other_systems },
    Step { name: "Windows", run: machines::windows },
    Step { name: "big-endian", run: machines::big_endian },
    Step { name: "32-bit", run: machines::narrow },
    Step { name: "undefined behaviour", run: machines::undefined_behaviour },
    Step { name: "fuzzing", run: fuzzing },
    Step { name: "benchmarks", run: benchmarks },
    // No times, which depend on the machine: what can be counted.
    Step { name: "costs", run: |sh| passes(cmd!(sh, "cargo xtask bench --smoke --no-peers")) },
    // The last, as it boots as many kernels as there is time for.
    Step { name: "other kernels", run: |_| Ok(crate::vm::ci(*STARTED + LIMIT)) },
];

/// Runs the steps whose name contains `filter`.
pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<()> {
    let filter = arguments.next()?.map(|argument| match argument {
        lexopt::Arg::Value(value) => Ok(value.to_string_lossy().into_owned()),
        other => Err(other.unexpected()),
    });
    let filter = filter.transpose()?.unwrap_or_default();
    let steps: Vec<_> = STEPS.iter().filter(|step| step.name.contains(&filter)).collect();
    if steps.is_empty() {
        bail!("no step has {filter:?} in its name");
    }
    let shell = Shell::new()?;
    shell.change_dir(crate::root());
    told::clear()?;
    let mut results = Vec::new();
    let started = *STARTED;
    for step in steps {
        println!("\n=== {} ===", step.name);
        let start = Instant::now();
        let verdict = match started.elapsed() {
            over if over > PATIENCE => {
                Verdict::Skipped(format!("{} minutes were over", PATIENCE.as_secs() / 60))
            }
            _ => (step.run)(&shell)?,
        };
        results.push((step.name, verdict, start.elapsed()));
    }
    println!("\n=== summary ===");
    for (name, verdict, time) in &results {
        println!("{name:<24} {:>4} s  {verdict}", time.as_secs());
    }
    match results.iter().filter(|(_, verdict, _)| matches!(verdict, Verdict::Failed(_))).count() {
        0 => Ok(()),
        failed => bail!("{failed} of {} steps failed", results.len()),
    }
}

/// The benchmarks are a workspace of their own. The libraries that they compare with are left out: one of them takes as
/// long to compile as all else.
fn benchmarks(sh: &Shell) -> Result<Verdict> {
    let _folder = sh.push_dir("bench");
    let own = ["--locked", "--no-default-features"];
    for command in [
        cmd!(sh, "cargo fmt --check"),
        cmd!(sh, "cargo clippy --all-targets {own...} -- -D warnings"),
        cmd!(sh, "cargo test --release {own...}"),
    ] {
        if let failed @ Verdict::Failed(_) = passes(command)? {
            return Ok(failed);
        }
    }
    Ok(Verdict::Passed)
}

/// Compiling shows what the lint about `rust-version` cannot: language features. The lock file is resolved for
/// that toolchain (resolver 3), so it is the same one.
fn oldest_toolchain(sh: &Shell) -> Result<Verdict> {
    let known = cmd!(sh, "rustup toolchain list").quiet().ignore_stderr().read().unwrap_or_default();
    let Some(toolchain) = known.lines().find(|line| line.starts_with(OLDEST)) else {
        return Ok(Verdict::Skipped(format!(
            "Rust {OLDEST} is not here: rustup toolchain install {OLDEST} --profile minimal"
        )));
    };
    let toolchain = toolchain.split_whitespace().next().unwrap_or(OLDEST);
    passes(cmd!(
        sh,
        "rustup run {toolchain} cargo check --workspace --all-targets --all-features --target-dir target/oldest"
    ))
}

/// What takes a while: a million requests cost no memory, and a cache is as `ip` shows it after each of a hundred bursts
/// and as a fresh one after churn.
fn endurance(sh: &Shell) -> Result<Verdict> {
    let run = ["cargo", "run", "--release", "--package", "netlink-route", "--example"];
    let soak = passes(cmd!(sh, "env {run...} soak 1000000"))?;
    if soak != Verdict::Passed {
        return Ok(soak);
    }
    let ways = [&["--net"][..], &["--net", "--user", "--map-root-user"]];
    let works = |&way: &&[&str]| cmd!(sh, "unshare {way...} true").quiet().ignore_stderr().run().is_ok();
    let Some(way) = ways.into_iter().find(works) else {
        return Ok(Verdict::Skipped("no namespace can be made here: requests soaked, but no cache".into()));
    };
    match passes(cmd!(sh, "unshare {way...} {run...} bursts 100 20000 4x"))? {
        Verdict::Passed => passes(cmd!(sh, "unshare {way...} {run...} flaps 10")),
        verdict => Ok(verdict),
    }
}

/// Each target for a fixed number of runs, without a sanitizer: that needs no nightly toolchain, and there is no unsafe
/// code that input could reach.
fn fuzzing(sh: &Shell) -> Result<Verdict> {
    if cmd!(sh, "cargo fuzz --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
        return Ok(Verdict::Skipped("cargo-fuzz is not here: cargo install cargo-fuzz".into()));
    }
    let verdict = passes(cmd!(sh, "cargo test --manifest-path fuzz/Cargo.toml"))?;
    if verdict != Verdict::Passed {
        return Ok(verdict);
    }
    for (target, runs) in FUZZ_TARGETS {
        let (corpus, seeds) = (format!("fuzz/corpus/{target}"), format!("fuzz/seeds/{target}"));
        sh.create_dir(&corpus)?;
        let verdict = passes(cmd!(
            sh,
            "cargo fuzz run --sanitizer none {target} {corpus} {seeds} -- -runs={runs} -timeout=60 -verbosity=0 -print_final_stats=1"
        ))?;
        if verdict != Verdict::Passed {
            return Ok(verdict);
        }
    }
    Ok(Verdict::Passed)
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => f.write_str("passed"),
            Self::Failed(why) => write!(f, "FAILED: {why}"),
            Self::Skipped(why) => write!(f, "SKIPPED: {why}"),
        }
    }
}
