//! The live test programs of the workspace, as cargo builds them: those that bring a harness of their own. What runs
//! under libtest's is the same on every kernel.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

/// A test program on the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Program {
    /// The crate and the file: `netlink-core socket`.
    pub(super) name: String,
    pub(super) path: PathBuf,
    /// Where cargo would start it.
    pub(super) directory: PathBuf,
}

/// Builds the tests of `crates`, or of all, and finds the live ones.
pub(super) fn build(root: &Path, crates: &[String]) -> Result<Vec<Program>> {
    let mut cargo = Command::new(env!("CARGO"));
    // Without a choice of targets the examples are built as well, which tests run.
    cargo.args(["test", "--no-run", "--all-features", "--message-format=json-render-diagnostics"]);
    if crates.is_empty() {
        cargo.arg("--workspace");
    }
    for name in crates {
        cargo.args(["-p", name]);
    }
    let output = cargo.current_dir(root).stderr(Stdio::inherit()).output().context("cannot start cargo")?;
    ensure!(output.status.success(), "the tests do not build");
    let mut programs = Vec::new();
    for artifact in String::from_utf8(output.stdout)?.lines().filter_map(artifact) {
        let manifest = fs::read_to_string(&artifact.manifest)?;
        if brings_harness(&manifest, &artifact.target) {
            programs.extend(artifact.program());
        }
    }
    programs.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(programs)
}

/// An integration test that cargo built.
#[derive(Debug, PartialEq, Eq)]
struct Artifact {
    manifest: PathBuf,
    target: String,
    executable: PathBuf,
}

impl Artifact {
    fn program(self) -> Option<Program> {
        let directory = self.manifest.parent()?.to_owned();
        let package = directory.file_name()?.to_string_lossy();
        Some(Program { name: format!("{package} {}", self.target), path: self.executable, directory })
    }
}

/// Reads one of cargo's messages, if it tells of an integration test.
fn artifact(message: &str) -> Option<Artifact> {
    let message: Value = serde_json::from_str(message).ok()?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    if message["target"]["kind"][0] != "test" {
        return None;
    }
    Some(Artifact {
        manifest: text(&message["manifest_path"])?.into(),
        target: text(&message["target"]["name"])?,
        executable: text(&message["executable"])?.into(),
    })
}

/// Whether the manifest says so of a test target; cargo's messages do not.
fn brings_harness(manifest: &str, target: &str) -> bool {
    let name = format!("name = \"{target}\"");
    let mut targets =
        manifest.split("[[test]]").skip(1).map(|rest| rest.split("\n[").next().unwrap_or_default());
    targets.any(|section| section.lines().any(|line| line == name) && section.contains("\nharness = false"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_integration_test_is_a_program_named_by_its_crate_and_file() {
        let message = r#"{"reason": "compiler-artifact", "manifest_path": "/w/netlink-core/Cargo.toml",
            "target": {"kind": ["test"], "name": "socket"}, "executable": "/w/t/socket-1"}"#;
        let program = artifact(message).and_then(Artifact::program).expect("it tells of a program");
        assert_eq!(program.name, "netlink-core socket");
        assert_eq!(program.directory, Path::new("/w/netlink-core"));
        assert_eq!(program.path, Path::new("/w/t/socket-1"));
    }

    #[test]
    fn libraries_and_unit_tests_are_none() {
        let message = r#"{"reason": "compiler-artifact", "manifest_path": "/w/netlink-core/Cargo.toml",
            "target": {"kind": ["lib"], "name": "netlink_core"}, "executable": "/w/t/netlink_core-1"}"#;
        assert_eq!(artifact(message), None);
        assert_eq!(artifact(r#"{"reason": "build-finished", "success": true}"#), None);
    }

    #[test]
    fn the_manifest_tells_who_brings_a_harness() {
        let manifest = "[package]\nname = \"x\"\n\n[[test]]\nname = \"live\"\nharness = false\n\n\
                        [[test]]\nname = \"table\"\n\n[lints]\nharness = false\n";
        assert!(brings_harness(manifest, "live"));
        assert!(!brings_harness(manifest, "table"));
        assert!(!brings_harness(manifest, "absent"));
    }
}
