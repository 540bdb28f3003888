//! What test programs print, in the format of libtest and libtest-mimic.

/// What a test program said.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) tests: Vec<Test>,
}

/// One test and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Test {
    pub(super) name: String,
    pub(super) outcome: Outcome,
}

/// How a test ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Passed,
    Failed,
    /// With what the program gave as the reason, empty if nothing.
    Skipped(String),
}

impl Report {
    /// Reads all that a program printed, or says why it is not a whole report.
    ///
    /// The counts in the last line must be those of the tests that were read: a line that another one broke into
    /// is no test that passed.
    pub(super) fn read(output: &str) -> Result<Self, String> {
        let report = Self { tests: output.lines().filter_map(test).collect() };
        let summary = output.lines().rev().find_map(|line| line.strip_prefix("test result: "));
        let summary = summary.ok_or("it ended without a summary")?;
        let counts = ["passed", "failed", "ignored"].map(|word| count(summary, word));
        if counts == report.counts() {
            return Ok(report);
        }
        Err(format!("its summary counts {counts:?} passed, failed, ignored; its lines {:?}", report.counts()))
    }

    fn counts(&self) -> [Option<usize>; 3] {
        let mut counts = [0; 3];
        for test in &self.tests {
            counts[test.outcome.index()] += 1;
        }
        counts.map(Some)
    }
}

impl Outcome {
    const fn index(&self) -> usize {
        match self {
            Self::Passed => 0,
            Self::Failed => 1,
            Self::Skipped(_) => 2,
        }
    }
}

/// Reads `test NAME ... ok`, `FAILED`, `ignored`, `ignored, REASON` (libtest) or `ignored (REASON)` (libtest-mimic,
/// which also pads the name).
fn test(line: &str) -> Option<Test> {
    let (name, outcome) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let outcome = match outcome {
        "ok" => Outcome::Passed,
        "FAILED" => Outcome::Failed,
        other => Outcome::Skipped(reason(other.strip_prefix("ignored")?).to_owned()),
    };
    Some(Test { name: name.trim_end().to_owned(), outcome })
}

fn reason(text: &str) -> &str {
    let parenthesised = text.strip_prefix(" (").and_then(|text| text.strip_suffix(')'));
    parenthesised.or_else(|| text.strip_prefix(", ")).unwrap_or_default()
}

/// The number before `word` in `FAILED. 2 passed; 1 failed; 0 ignored; …`.
fn count(summary: &str, word: &str) -> Option<usize> {
    let part = summary.split([';', '.']).find_map(|part| part.trim().strip_suffix(word))?;
    part.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skipped(name: &str, reason: &str) -> Test {
        Test { name: name.into(), outcome: Outcome::Skipped(reason.into()) }
    }

    #[test]
    fn a_report_of_libtest_is_read() {
        let report = "\nrunning 3 tests\n\
                      test wire::tests::a_message_ends ... ok\n\
                      test never ... ignored, link kind amt: not in this kernel\n\
                      test bad ... FAILED\n\n\
                      failures:\n\n---- bad stdout ----\npanicked\n\n\
                      test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";
        let passed = Test { name: "wire::tests::a_message_ends".into(), outcome: Outcome::Passed };
        let failed = Test { name: "bad".into(), outcome: Outcome::Failed };
        let skipped = skipped("never", "link kind amt: not in this kernel");
        assert_eq!(Report::read(report), Ok(Report { tests: vec![passed, skipped, failed] }));
    }

    #[test]
    fn a_report_of_libtest_mimic_is_read() {
        let report = "test short         ... ignored (tool ip (iproute2): not in PATH)\n\
                      test quite_long_name ... ignored\n\n\
                      test result: ok. 0 passed; 0 failed; 2 ignored; 0 measured; 3 filtered out; finished in 0.00s\n";
        let tests = vec![skipped("short", "tool ip (iproute2): not in PATH"), skipped("quite_long_name", "")];
        assert_eq!(Report::read(report), Ok(Report { tests }));
    }

    #[test]
    fn a_report_without_its_end_is_none() {
        assert_eq!(Report::read("test a ... ok\n"), Err("it ended without a summary".into()));
    }

    #[test]
    fn a_test_whose_line_is_lost_is_noticed() {
        let report = "test a ... noise of another thread\nok\n\
                      test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert!(Report::read(report).unwrap_err().contains("counts"));
    }
}
