//! Whether what the programs said is good enough.

use std::collections::BTreeMap;

use super::excuses::{Excuse, wants_newer};
use super::kernel::Kernel;
use super::libtest::{Outcome, Report};
use super::transcript::{Finished, TIMED_OUT};

/// What the judge knows of a place where programs ran.
#[derive(Debug)]
pub(super) struct Judge<'a> {
    /// `None` for the machine's own kernel, where whatever is missing may be skipped.
    pub(super) kernel: Option<Kernel>,
    pub(super) excuses: &'a [Excuse],
}

/// How one place fared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    /// By group of tests.
    pub(super) cells: BTreeMap<String, Cell>,
    /// What makes the run fail.
    pub(super) faults: Vec<String>,
    /// Tests that were skipped for want of a tool: the machine's fault, not the kernel's.
    pub(super) without_tool: Vec<String>,
    /// Excuses that were used, by their place in the list.
    pub(super) used: Vec<bool>,
}

/// How a group of tests fared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) passed: usize,
    pub(super) failed: usize,
    pub(super) skipped: Vec<Skip>,
}

/// A test that was skipped.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Skip {
    /// As the program gave it.
    pub(super) reason: String,
    /// What the list says to it.
    pub(super) excuse: Option<String>,
}

impl Judge<'_> {
    /// Judges all that ran in one place.
    pub(super) fn judge(&self, finished: &[Finished]) -> Verdict {
        let mut verdict = Verdict { used: vec![false; self.excuses.len()], ..Verdict::default() };
        for program in finished {
            match Report::read(&program.output) {
                Ok(report) => self.judge_report(&mut verdict, program, report),
                Err(problem) => verdict.fault_of_program(program, &problem),
            }
        }
        if verdict.cells.is_empty() {
            verdict.faults.push("no test ran: no name contains what was asked for".to_owned());
        }
        verdict
    }

    /// Excuses for this kernel that no test needed.
    pub(super) fn unneeded(&self, verdict: &Verdict) -> Vec<String> {
        let Some(kernel) = self.kernel else { return Vec::new() };
        let mine =
            self.excuses.iter().zip(&verdict.used).filter(|(excuse, _)| excuse.kernels.contains(&kernel));
        mine.filter(|(_, used)| !**used)
            .map(|(excuse, _)| format!("no test needed the excuse: {}", excuse.what))
            .collect()
    }

    fn judge_report(&self, verdict: &mut Verdict, program: &Finished, report: Report) {
        let failed = report.tests.iter().any(|test| test.outcome == Outcome::Failed);
        if !failed && program.status != 0 {
            verdict.fault_of_program(program, &format!("it ended with status {}", program.status));
        }
        for test in report.tests {
            let group = group(&program.program, &test.name);
            let named = format!("{}: {}", program.program, test.name);
            match test.outcome {
                Outcome::Passed => verdict.cell(group).passed += 1,
                Outcome::Failed => {
                    verdict.cell(group).failed += 1;
                    verdict.faults.push(format!("{named} failed"));
                }
                Outcome::Skipped(reason) => {
                    let excuse = self.excuse(verdict, &test.name, &reason);
                    if excuse.is_none() && self.kernel.is_some() {
                        verdict.unexcused(&named, &reason);
                    }
                    verdict.cell(group).skipped.push(Skip { reason, excuse });
                }
            }
        }
    }

    fn excuse(&self, verdict: &mut Verdict, test: &str, reason: &str) -> Option<String> {
        let kernel = self.kernel?;
        if wants_newer(reason, kernel) {
            return Some(String::new());
        }
        let index = self.excuses.iter().position(|excuse| excuse.covers(kernel, test, reason))?;
        verdict.used[index] = true;
        Some(self.excuses[index].why.clone())
    }
}

impl Verdict {
    fn cell(&mut self, group: String) -> &mut Cell {
        self.cells.entry(group).or_default()
    }

    fn unexcused(&mut self, test: &str, reason: &str) {
        if reason.starts_with("tool ") {
            self.without_tool.push(format!("{test}: {reason}"));
        } else {
            self.faults.push(format!("{test} was skipped without an excuse: {reason}"));
        }
    }

    fn fault_of_program(&mut self, program: &Finished, problem: &str) {
        let problem = if program.status == TIMED_OUT { "it took too long" } else { problem };
        self.cell(program.program.clone()).failed += 1;
        self.faults.push(format!("{}: {problem}", program.program));
    }
}

/// The row of the matrix that a test belongs to: its program, and its module if it is in one.
fn group(program: &str, test: &str) -> String {
    match test.split_once("::") {
        Some((module, _)) => format!("{program} {module}"),
        None => program.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::excuses;
    use super::*;

    const LIST: &str = "5.10 6.1 | link kind netkit | since Linux 6.7";

    fn finished(lines: &str, counts: [usize; 3], status: u8) -> Finished {
        let [passed, failed, ignored] = counts;
        let summary =
            format!("test result: x. {passed} passed; {failed} failed; {ignored} ignored; 0 measured");
        let output = format!("{lines}\n{summary}");
        Finished { program: "netlink-route live".into(), status, output, time: Duration::ZERO }
    }

    fn judge(kernel: Option<&str>, finished: Finished) -> (Verdict, Vec<String>) {
        let excuses = excuses::read(LIST).expect("a good list");
        let judge = Judge { kernel: kernel.and_then(Kernel::named), excuses: &excuses };
        let verdict = judge.judge(&[finished]);
        let unneeded = judge.unneeded(&verdict);
        (verdict, unneeded)
    }

    fn netkit() -> Finished {
        finished("test link::netkit ... ignored (link kind netkit: not in this kernel)", [0, 0, 1], 0)
    }

    #[test]
    fn passed_tests_are_good_and_counted_by_their_module() {
        let (verdict, _) =
            judge(Some("7.2"), finished("test link::a ... ok\ntest rule::b ... ok", [2, 0, 0], 0));
        assert_eq!(verdict.faults, [""; 0]);
        assert_eq!(
            verdict.cells.keys().collect::<Vec<_>>(),
            ["netlink-route live link", "netlink-route live rule"]
        );
    }

    #[test]
    fn nothing_is_not_good() {
        let (verdict, _) = judge(None, finished("", [0; 3], 0));
        assert_eq!(verdict.faults, ["no test ran: no name contains what was asked for"]);
    }

    #[test]
    fn a_failed_test_is_a_fault() {
        let (verdict, _) = judge(None, finished("test a ... FAILED", [0, 1, 0], 101));
        assert_eq!(verdict.faults, ["netlink-route live: a failed"]);
    }

    #[test]
    fn a_skip_is_a_fault_in_the_lab_alone() {
        let (verdict, _) = judge(Some("6.12"), netkit());
        let fault = "netlink-route live: link::netkit was skipped without an excuse: link kind netkit: not in this kernel";
        assert_eq!(verdict.faults, [fault]);
        assert_eq!(judge(None, netkit()).0.faults, [""; 0]);
    }

    #[test]
    fn a_missing_tool_is_told_apart() {
        let (verdict, _) =
            judge(Some("6.12"), finished("test a ... ignored (tool ip: not in PATH)", [0, 0, 1], 0));
        assert_eq!(
            (verdict.faults, verdict.without_tool),
            (vec![], vec!["netlink-route live: a: tool ip: not in PATH".into()])
        );
    }

    #[test]
    fn an_excused_skip_is_none() {
        let (verdict, unneeded) = judge(Some("6.1"), netkit());
        assert_eq!((verdict.faults, unneeded), (vec![], vec![]));
    }

    #[test]
    fn a_test_for_newer_kernels_needs_no_excuse() {
        let report = || finished("test a ... ignored (kernel 6.6 or newer: this is 6.1.0)", [0, 0, 1], 0);
        assert_eq!(judge(Some("6.1"), report()).0.faults, [""; 0]);
        assert_eq!(judge(Some("6.12"), report()).0.faults.len(), 1);
    }

    #[test]
    fn an_excuse_that_nobody_needed_is_told() {
        let (_, unneeded) = judge(Some("6.1"), finished("test a ... ok", [1, 0, 0], 0));
        assert_eq!(unneeded, ["no test needed the excuse: link kind netkit"]);
    }

    #[test]
    fn a_program_that_dies_or_hangs_is_a_fault() {
        let died = judge(None, finished("test a ... ok", [1, 0, 0], 139)).0;
        assert_eq!(died.faults, ["netlink-route live: it ended with status 139"]);
        let silent = Finished { output: String::new(), ..finished("", [0; 3], 101) };
        assert_eq!(judge(None, silent).0.faults, ["netlink-route live: it ended without a summary"]);
        let hung = Finished { output: String::new(), ..finished("", [0; 3], TIMED_OUT) };
        assert_eq!(judge(None, hung).0.faults, ["netlink-route live: it took too long"]);
    }
}
