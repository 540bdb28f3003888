//! Running Clang on a header.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

/// Clang, an installed header tree, and stand-ins for the few C library headers that kernel headers ask for.
#[derive(Debug)]
pub(crate) struct Clang {
    include: PathBuf,
    stubs: PathBuf,
}

impl Clang {
    pub(crate) fn new(include: &Path, stubs: &Path) -> Self {
        Self { include: include.to_owned(), stubs: stubs.to_owned() }
    }

    /// Whether there is a Clang to run.
    #[cfg(test)]
    pub(crate) fn is_installed(&self) -> bool {
        Command::new("clang").arg("--version").output().is_ok()
    }

    /// The syntax tree of C source.
    pub(crate) fn tree(&self, target: &str, source: &str) -> Result<Value> {
        let text = self.text(target, &["-fsyntax-only", "-Xclang", "-ast-dump=json"], source)?;
        serde_json::from_str(&text).context("clang's syntax tree")
    }

    /// The preprocessed source, with `#define` lines and line markers.
    pub(crate) fn preprocessed(&self, target: &str, source: &str) -> Result<String> {
        self.text(target, &["-E", "-dD"], source)
    }

    /// The source as LLVM's intermediate language, whose constants are readable.
    pub(crate) fn intermediate(&self, target: &str, source: &str) -> Result<String> {
        self.text(target, &["-S", "-emit-llvm", "-o", "-"], source)
    }

    /// How Clang lays out every record that the source needs complete.
    pub(crate) fn layouts(&self, target: &str, source: &str) -> Result<String> {
        self.text(target, &["-fsyntax-only", "-Xclang", "-fdump-record-layouts-complete"], source)
    }

    /// The lines of the source that do not compile, counted from 1.
    pub(crate) fn bad_lines(&self, target: &str, source: &str) -> Result<Vec<usize>> {
        let options = ["-fsyntax-only", "-ferror-limit=0", "-fno-caret-diagnostics"];
        let output = self.run(target, &options, source)?;
        let messages = String::from_utf8(output.stderr)?;
        let errors = messages.lines().filter(|line| line.contains(" error: "));
        errors.map(|line| probe_line(line).with_context(|| line.to_owned())).collect()
    }

    /// The path of an installed header, relative to the header tree.
    pub(crate) fn relative<'a>(&self, file: &'a str) -> Option<&'a str> {
        Path::new(file).strip_prefix(&self.include).ok()?.to_str()
    }

    fn text(&self, target: &str, options: &[&str], source: &str) -> Result<String> {
        let output = self.run(target, options, source)?;
        ensure!(output.status.success(), "clang: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?)
    }

    fn run(&self, target: &str, options: &[&str], source: &str) -> Result<Output> {
        let mut child = Command::new("clang")
            .args(["-w", "-ffreestanding", "-nostdlibinc", "-xc", "-", "-include", "sys/socket.h", "-target"])
            .arg(target)
            .arg("-isystem")
            .arg(&self.stubs)
            .arg("-isystem")
            .arg(&self.include)
            .arg("-isystem")
            .arg(self.include.join(target))
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("clang cannot be started; is it installed?")?;
        child.stdin.take().context("stdin")?.write_all(source.as_bytes())?;
        Ok(child.wait_with_output()?)
    }
}

/// `<stdin>:12:5: error: …` → 12
fn probe_line(message: &str) -> Option<usize> {
    message.strip_prefix("<stdin>:")?.split(':').next()?.parse().ok()
}
