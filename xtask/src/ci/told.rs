//! What a step says: on the terminal what counts, in a file all of it.

use std::fs::{self, File};
use std::io::Write as _;
use std::process::Command;

use anyhow::Result;

use super::Verdict;

/// Everything that the steps of the last run said.
pub(super) const LOG: &str = "target/ci.log";

/// How much of a failed command's output is told: compilers and test programs say last what is wrong.
const TAIL: usize = 250;

/// How a live test that was ignored begins to say that the machine lets it do nothing
/// (`netlink-core/src/testing/live/sandbox.rs`).
const CONFINED: &str = "no namespace can be made: ";

/// Tests that ended, by how.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    passed: u64,
    failed: u64,
    ignored: u64,
}

/// Forgets what an earlier run said.
pub(super) fn clear() -> Result<()> {
    let path = crate::root().join(LOG);
    fs::create_dir_all(path.parent().unwrap_or(&path))?;
    Ok(fs::write(path, "")?)
}

/// Runs a command, and tells how many tests it ran and which were ignored, or, where it ran none, its last line; of one
/// that fails, what it said last. Live tests that were kept from everything are not passed.
pub(super) fn passes(command: xshell::Cmd<'_>) -> Result<Verdict> {
    let path = crate::root().join(LOG);
    let mut log = File::options().append(true).create(true).open(&path)?;
    let name = command.to_string();
    println!("$ {name}");
    writeln!(log, "$ {name}")?;
    let start = usize::try_from(log.metadata()?.len())?;
    let status = Command::from(command).stdout(log.try_clone()?).stderr(log).status()?;
    let log = fs::read(&path)?;
    let output = String::from_utf8_lossy(log.get(start..).unwrap_or_default());
    output.lines().filter(|line| counts(line)).for_each(|line| println!("{line}"));
    let Count { passed, failed, ignored } = count(&output);
    match passed + failed + ignored {
        0 => println!("{}", output.lines().last().unwrap_or_default()),
        _ => println!("in all: {passed} passed; {failed} failed; {ignored} ignored"),
    }
    if status.success() {
        return Ok(confinement(&output).map_or(Verdict::Passed, Verdict::Skipped));
    }
    let lines: Vec<_> = output.lines().collect();
    println!("{}", lines.get(lines.len().saturating_sub(TAIL)..).unwrap_or_default().join("\n"));
    Ok(Verdict::Failed(format!("{name}: {status}; {LOG} has all that it said")))
}

/// How many live tests were ignored as no namespace can be made, and why, if any were.
fn confinement(output: &str) -> Option<String> {
    let mut reasons = output.lines().filter(|line| line.starts_with("test ")).filter_map(|line| {
        let (_, reason) = line.split_once(CONFINED)?;
        Some(reason.strip_suffix(')').unwrap_or(reason))
    });
    let why = reasons.next()?;
    Some(format!("{} live tests; all others passed: {CONFINED}{why}", 1 + reasons.count()))
}

/// Whether a line is told of a command that succeeds too.
fn counts(line: &str) -> bool {
    let of_a_test =
        line.starts_with("test ") && (line.contains(" ... ignored") || line.contains(" ... FAILED"));
    of_a_test
        || ["     Running ", "   Doc-tests ", "test result: "].iter().any(|start| line.starts_with(start))
}

/// Adds up the summaries of test programs.
fn count(output: &str) -> Count {
    let summaries = output.lines().filter_map(|line| line.strip_prefix("test result: "));
    let mut count = Count::default();
    for part in summaries.flat_map(|summary| summary.split([';', '.'])) {
        let mut words = part.split_whitespace();
        let (number, what) = (words.next().and_then(|word| word.parse::<u64>().ok()), words.next());
        match (number, what) {
            (Some(number), Some("passed")) => count.passed += number,
            (Some(number), Some("failed")) => count.failed += number,
            (Some(number), Some("ignored")) => count.ignored += number,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_of_all_programs_are_added_up() {
        let output = "\
running 3 tests
test one ... ok
test result: ok. 10 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.16s
test result: FAILED. 5 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 2.00s
";
        assert_eq!(count(output), Count { passed: 15, failed: 1, ignored: 2 });
    }

    #[test]
    fn live_tests_that_were_kept_from_everything_are_not_passed() {
        let kept = "test a ... ignored (no namespace can be made: No space left (os error 28))\n";
        let other = "test b ... ignored (link kind amt: not in this kernel)\ntest c ... ok\n";
        let why = "2 live tests; all others passed: no namespace can be made: No space left (os error 28)";
        assert_eq!(confinement(&format!("{kept}{other}{kept}")).as_deref(), Some(why));
        assert_eq!(confinement(other), None);
        let harness = crate::root().join("netlink-core/src/testing/live/sandbox.rs");
        assert!(fs::read_to_string(harness).unwrap().contains(CONFINED));
    }

    #[test]
    fn tests_that_were_left_out_are_told_by_name() {
        assert!(counts("test vlans ... ignored, this kernel has no module 8021q"));
        assert!(counts("     Running tests/pool.rs (target/debug/deps/pool-ae5b2d43)"));
        assert!(!counts("test vlans ... ok"));
    }
}
