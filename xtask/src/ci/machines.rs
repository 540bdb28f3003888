//! Steps for machines other than this one: what needs no socket compiles for other systems, and its tests pass on one
//! of them and on other processors, real or not.

use anyhow::Result;
use xshell::{Shell, cmd};

use super::Verdict;
use super::told::passes;

/// Systems without netlink, where captures are read all the same.
const ELSEWHERE: [&str; 3] = ["aarch64-apple-darwin", "x86_64-pc-windows-gnu", "x86_64-unknown-freebsd"];

const WINDOWS: &str = "x86_64-pc-windows-gnu";

/// What Wine lacks before version 9, and Rust's hash maps take their keys from.
const RANDOM: &str = "#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) { return RtlGenRandom(data, length); }
";

const BIG_ENDIAN: &str = "s390x-unknown-linux-gnu";
/// Linked without a C library of the machine's own.
const NARROW: &str = "i686-unknown-linux-musl";

/// Test targets that need no socket, beside those of libraries.
const BYTES: [&str; 5] = ["captures", "ethtool_captures", "exchange", "properties", "table"];

/// Of these systems, those whose documentation docs.rs shows (`targets` in each `Cargo.toml`), or a near one.
const DOCUMENTED: [&str; 2] = ["aarch64-apple-darwin", WINDOWS];

/// Libraries, the decoder, and the tests that need no socket; the documentation. Nothing is linked, for that would take
/// each system's own libraries.
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
    // A link to what is there on Linux alone leads nowhere here; step `documentation` follows them all.
    let _flags = sh.push_env("RUSTDOCFLAGS", "-D warnings -A rustdoc::broken-intra-doc-links");
    let targets = DOCUMENTED.into_iter().flat_map(|target| ["--target", target]);
    passes(cmd!(
        sh,
        "cargo doc --workspace --exclude xtask --exclude netlink-examples --all-features --no-deps {targets...}"
    ))
}

/// Programs of one of these systems, which Wine runs.
pub(super) fn windows(sh: &Shell) -> Result<Verdict> {
    let (compiler, runner) = ("x86_64-w64-mingw32-gcc", "wine");
    let packages = "apt-get install gcc-mingw-w64-x86-64-posix wine wine64";
    if let Some(skipped) =
        skipped_without(sh, &[WINDOWS]).or_else(|| skipped_without_tools(sh, &[compiler, runner], packages))
    {
        return Ok(skipped);
    }
    let folder = crate::root().join("target/wine");
    let library = folder.join("bcryptprimitives.dll");
    sh.create_dir(&folder)?;
    cmd!(sh, "{compiler} -shared -x c - -o {library} -ladvapi32").stdin(RANDOM).run()?;
    // A system of its own, which is made anew where there is none.
    let _system = sh.push_env("WINEPREFIX", folder.join("system"));
    let _libraries = sh.push_env("WINEPATH", &folder);
    let _silent = sh.push_env("WINEDEBUG", "-all");
    let _runner = sh.push_env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", runner);
    tests_of(sh, WINDOWS)
}

/// What programs of another byte order make of what they wrote themselves; captures are of this one.
pub(super) fn big_endian(sh: &Shell) -> Result<Verdict> {
    let (linker, runner) = ("s390x-linux-gnu-gcc", "qemu-s390x");
    let packages = "apt-get install gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user";
    if let Some(skipped) =
        skipped_without(sh, &[BIG_ENDIAN]).or_else(|| skipped_without_tools(sh, &[linker, runner], packages))
    {
        return Ok(skipped);
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

/// What takes Miri minutes: lists of 65,536 elements, sets within sets of any depth, peers with thousands of addresses.
const LONG: [&str; 4] = [
    "a_peer_of_any_size",
    "more_elements_than_can_be_numbered",
    "only_the_first_piece_of_a_peer",
    "properties_of::ListsWriter",
];

/// All unit tests, and the core's tables and rules, under Miri, with few cases of each property. Sockets are more than Miri
/// knows.
pub(super) fn undefined_behaviour(sh: &Shell) -> Result<Verdict> {
    if cmd!(sh, "cargo +nightly miri --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
        return Ok(Verdict::Skipped("rustup toolchain install nightly --component miri,rust-src".into()));
    }
    let _flags = sh.push_env("MIRIFLAGS", "-Zmiri-disable-isolation");
    let _cases = sh.push_env("PROPTEST_CASES", "2");
    let skipped = LONG.into_iter().flat_map(|test| ["--skip", test]);
    let packages = ["--workspace", "--exclude", "netlink-examples", "--exclude", "xtask"];
    passes(cmd!(
        sh,
        "cargo +nightly miri test {packages...} --lib --test exchange --test table -- --skip socket {skipped...}"
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

/// Says what would bring the tools, if one is not here.
fn skipped_without_tools(sh: &Shell, tools: &[&str], cure: &str) -> Option<Verdict> {
    let is_here =
        |tool: &str| cmd!(sh, "{tool} --version").quiet().ignore_stdout().ignore_stderr().run().is_ok();
    (!tools.iter().all(|tool| is_here(tool))).then(|| Verdict::Skipped(cure.into()))
}
