//! Steps for machines other than this one: what needs no socket compiles for other systems, and its tests pass on
//! other processors, real or not.

use anyhow::Result;
use xshell::{Shell, cmd};

use super::Verdict;
use super::told::passes;

/// Systems without netlink, where captures are read all the same.
const ELSEWHERE: [&str; 3] = ["aarch64-apple-darwin", "x86_64-pc-windows-gnu", "x86_64-unknown-freebsd"];

const BIG_ENDIAN: &str = "s390x-unknown-linux-gnu";
/// Linked without a C library of the machine's own.
const NARROW: &str = "i686-unknown-linux-musl";

/// Test targets that need no socket, beside those of libraries.
const BYTES: [&str; 5] = ["captures", "ethtool_captures", "exchange", "properties", "table"];

/// Libraries, the decoder, and the tests that need no socket. Nothing is linked, for that would take each system's own
/// libraries.
pub(super) fn other_systems(sh: &Shell) -> Result<Verdict> {
    if let Some(skipped) = skipped_without(sh, &ELSEWHERE) {
        return Ok(skipped);
    }
    let targets: Vec<_> = ELSEWHERE.into_iter().flat_map(|target| ["--target", target]).collect();
    let tests = ["--profile", "test"].into_iter().chain(tests());
    for code in [vec!["--bins"], tests.collect()] {
        let (common, targets) = (["--workspace", "--exclude", "xtask", "--all-features", "--lib"], &targets);
        match passes(cmd!(sh, "cargo clippy {common...} {code...} {targets...} -- -D warnings"))? {
            Verdict::Passed => {}
            verdict => return Ok(verdict),
        }
    }
    Ok(Verdict::Passed)
}

/// What programs of another byte order make of what they wrote themselves; captures are of this one.
pub(super) fn big_endian(sh: &Shell) -> Result<Verdict> {
    let (linker, runner) = ("s390x-linux-gnu-gcc", "qemu-s390x");
    if let Some(skipped) = skipped_without(sh, &[BIG_ENDIAN]) {
        return Ok(skipped);
    }
    for tool in [linker, runner] {
        if cmd!(sh, "{tool} --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
            return Ok(Verdict::Skipped(
                "apt-get install gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user".into(),
            ));
        }
    }
    let _linker = sh.push_env("CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_LINKER", linker);
    let _runner = sh
        .push_env("CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_RUNNER", format!("{runner} -L /usr/s390x-linux-gnu"));
    tests_of(sh, BIG_ENDIAN)
}

/// Programs of 32 bits, as which kernels lay out some structures otherwise.
pub(super) fn narrow(sh: &Shell) -> Result<Verdict> {
    skipped_without(sh, &[NARROW]).map_or_else(|| tests_of(sh, NARROW), Ok)
}

/// What takes Miri minutes: lists of 65,536 elements.
const LONG: &str = "more_elements_than_can_be_numbered";

/// The core's bytes, tables and rules under Miri, with few cases of each property. Sockets are more than Miri knows.
pub(super) fn undefined_behaviour(sh: &Shell) -> Result<Verdict> {
    if cmd!(sh, "cargo +nightly miri --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
        return Ok(Verdict::Skipped("rustup toolchain install nightly --component miri,rust-src".into()));
    }
    let _flags = sh.push_env("MIRIFLAGS", "-Zmiri-disable-isolation");
    let _cases = sh.push_env("PROPTEST_CASES", "2");
    passes(cmd!(
        sh,
        "cargo +nightly miri test --package netlink-core --lib --test exchange --test table -- --skip socket --skip {LONG}"
    ))
}

fn tests_of(sh: &Shell, target: &str) -> Result<Verdict> {
    let tests = tests();
    let packages = ["--workspace", "--exclude", "netlink-examples", "--exclude", "xtask", "--lib"];
    passes(cmd!(sh, "cargo test {packages...} {tests...} --target {target} -- --skip socket"))
}

fn tests() -> impl Iterator<Item = &'static str> {
    BYTES.into_iter().flat_map(|test| ["--test", test])
}

/// Says which of the targets are not here, if any are not.
fn skipped_without(sh: &Shell, targets: &[&str]) -> Option<Verdict> {
    let installed =
        cmd!(sh, "rustup target list --installed").quiet().ignore_stderr().read().unwrap_or_default();
    let missing: Vec<_> = targets.iter().copied().filter(|target| !installed.contains(target)).collect();
    (!missing.is_empty()).then(|| Verdict::Skipped(format!("rustup target add {}", missing.join(" "))))
}
