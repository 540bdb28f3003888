//! The script that runs several test programs after each other, and what comes back of it.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::artifacts::Program;
use super::guest::quote;

/// Exit status of timeout(1) when the time was up.
pub(super) const TIMED_OUT: u8 = 124;

/// What no test program prints: begins the script's own lines.
const MARK: char = '\u{1e}';

/// A program that has ended.
#[derive(Debug)]
pub(super) struct Finished {
    pub(super) program: String,
    pub(super) status: u8,
    /// All that it printed, standard error last.
    pub(super) output: String,
    pub(super) time: Duration,
}

/// Cuts the output of the script into programs as it comes in.
#[derive(Debug)]
pub(super) struct Transcript<F> {
    /// Called with each program that ends.
    on_finished: F,
    line: Vec<u8>,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    program: String,
    output: String,
    since: Instant,
}

/// The script's function that runs a program and begins and ends the account of it.
const RUN: &str = r#"errors=$(mktemp)
run() {
    printf '\036begin %s\n' "$1"
    cd "$2"
    shift 2
    timeout --kill-after=5 "$limit" "$@" 2>"$errors"
    status=$?
    [ -s "$errors" ] && cat "$errors"
    printf '\036end %s\n' $status
}
"#;

/// A program of /bin/sh that runs `programs`, each no longer than `limit`, or those of their tests that `filter` chooses.
/// With `again`, what fails but does not hang gets a second chance.
pub(super) fn script(programs: &[Program], filter: Option<&str>, limit: Duration, again: bool) -> String {
    let mut script = format!("limit={}\n{RUN}", limit.as_secs());
    for Program { name, path, directory } in programs {
        let words = [name.as_str(), &directory.to_string_lossy(), &path.to_string_lossy()];
        let words = words.into_iter().chain(filter).map(quote);
        let run = format!("run {}", words.collect::<Vec<_>>().join(" "));
        let _ = writeln!(script, "{run}");
        if again {
            let _ = writeln!(script, "[ $status = 0 ] || [ $status = {TIMED_OUT} ] || {run}");
        }
    }
    script.push_str("rm \"$errors\"\n");
    script
}

impl<F: FnMut(Finished)> Transcript<F> {
    pub(super) const fn new(on_finished: F) -> Self {
        Self { on_finished, line: Vec::new(), running: None }
    }

    /// The program that had begun and not ended, and what it printed so far.
    pub(super) fn unfinished(&self) -> Option<(&str, &str)> {
        self.running.as_ref().map(|running| (running.program.as_str(), running.output.as_str()))
    }

    fn take_line(&mut self) {
        let line = String::from_utf8_lossy(&self.line).into_owned();
        self.line.clear();
        // A program may leave its last line open.
        let (printed, mark) =
            line.split_once(MARK).map_or((line.as_str(), None), |(text, mark)| (text, Some(mark)));
        if let Some(running) = &mut self.running {
            running.output.push_str(printed);
        }
        match mark.map(|mark| mark.trim_end().split_once(' ').unwrap_or_default()) {
            Some(("begin", program)) => self.begin(program),
            Some(("end", status)) => self.end(status),
            _ => {}
        }
    }

    fn begin(&mut self, program: &str) {
        self.running =
            Some(Running { program: program.to_owned(), output: String::new(), since: Instant::now() });
    }

    fn end(&mut self, status: &str) {
        if let Some(Running { program, output, since }) = self.running.take() {
            let status = status.parse().unwrap_or(u8::MAX);
            (self.on_finished)(Finished { program, status, output, time: since.elapsed() });
        }
    }
}

impl<F: FnMut(Finished)> Write for Transcript<F> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if part.ends_with(b"\n") {
                self.take_line();
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn transcribe(output: &[u8]) -> (Vec<Finished>, Option<String>) {
        let mut finished = Vec::new();
        let mut transcript = Transcript::new(|program| finished.push(program));
        for byte in output {
            transcript.write_all(&[*byte]).expect("memory");
        }
        let unfinished = transcript.unfinished().map(|(program, _)| program.to_owned());
        (finished, unfinished)
    }

    #[test]
    fn programs_are_told_apart_however_the_output_is_cut() {
        let (finished, unfinished) =
            transcribe(b"\x1ebegin a\none\ntwo\x1eend 0\n\x1ebegin b c\n\x1eend 101\n");
        let told: Vec<_> =
            finished.iter().map(|f| (f.program.as_str(), f.status, f.output.as_str())).collect();
        assert_eq!(told, [("a", 0, "one\ntwo"), ("b c", 101, "")]);
        assert_eq!(unfinished, None);
    }

    #[test]
    fn a_program_that_never_ended_is_known() {
        assert_eq!(transcribe(b"\x1ebegin a\none\n").1.as_deref(), Some("a"));
    }

    #[test]
    fn the_script_runs_programs_and_tells_how_they_ended() {
        let program =
            |name: &str, path: &str| Program { name: name.into(), path: path.into(), directory: "/".into() };
        let statuses = |programs: &[Program], seconds, again| {
            let script = script(programs, Some("60"), Duration::from_secs(seconds), again);
            let output = Command::new("sh").args(["-c", &script]).output().expect("there is a shell").stdout;
            transcribe(&output).0.into_iter().map(|f| (f.program, f.status)).collect::<Vec<_>>()
        };
        let programs = [program("good", "/bin/echo"), program("bad", "/bin/false")];
        let (good, bad) = (("good".into(), 0), ("bad".into(), 1));
        assert_eq!(statuses(&programs, 60, false), [&good, &bad].map(Clone::clone));
        assert_eq!(statuses(&programs, 60, true), [&good, &bad, &bad].map(Clone::clone));
        let slow = [program("slow", "/bin/sleep")];
        assert_eq!(statuses(&slow, 1, true), [("slow".into(), TIMED_OUT)]);
    }
}
