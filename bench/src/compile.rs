//! What it costs to compile a program that lists links.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// A clean release build of one program.
#[derive(Debug)]
pub struct Build {
    pub name: &'static str,
    /// Seconds of all processors.
    pub cpu: f64,
    /// Crates compiled, without the program's own.
    pub crates: usize,
    /// Bytes of the program, stripped.
    pub size: u64,
}

/// Builds the programs anew.
pub fn builds() -> Result<Vec<Build>> {
    [("ours", "links-ours"), ("bindings", "links-bindings")]
        .into_iter()
        .map(|(name, package)| build(name, package).with_context(|| format!("building {package}")))
        .collect()
}

fn build(name: &'static str, package: &str) -> Result<Build> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("links").join(name).join("Cargo.toml");
    let target = fresh()?;
    let before = children()?;
    cargo("build", &manifest).arg("--release").arg("--target-dir").arg(&target).status().map(
        |status| {
            ensure!(status.success(), "cargo build failed");
            Ok(())
        },
    )??;
    let cpu = (children()? - before) as f64 / 1e6;
    let size = fs::metadata(target.join("release").join(package))?.len();
    let tree = cargo("tree", &manifest)
        .args(["--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .stderr(Stdio::null())
        .output()?;
    let tree = String::from_utf8(tree.stdout)?;
    let crates: BTreeSet<_> = tree.lines().filter_map(|line| line.split(" (").next()).collect();
    fs::remove_dir_all(&target)?;
    Ok(Build { name, cpu, crates: crates.len() - 1, size })
}

fn cargo(command: &str, manifest: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args([command, "--quiet", "--manifest-path"]).arg(manifest);
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_TARGET_DIR");
    cargo
}

/// An empty folder.
fn fresh() -> Result<PathBuf> {
    let path = std::env::temp_dir().join(format!("netlink-bench-build-{}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path)?;
    Ok(path)
}

/// Microseconds that processes which have ended took.
fn children() -> Result<i64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok(usage.user_time().num_microseconds() + usage.system_time().num_microseconds())
}

/// As a table.
pub fn table(builds: &[Build]) -> String {
    let mut out = String::from("| lists links | CPU | crates | stripped program |\n|---|--:|--:|--:|\n");
    for Build { name, cpu, crates, size } in builds {
        out += &format!("| {name} | {cpu:.1} s | {crates} | {} KB |\n", size / 1000);
    }
    out
}
