//! `cargo xtask bench`: builds the benchmarks, which are a workspace of their own, and runs them.

use anyhow::Result;
use xshell::{Shell, cmd};

/// All arguments are those of the program. Without the other libraries, these are not compiled either.
pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<()> {
    let shell = Shell::new()?;
    shell.change_dir(crate::root().join("bench"));
    let arguments: Vec<_> = arguments.raw_args()?.collect();
    let features =
        arguments.iter().any(|argument| argument == "--no-peers").then_some("--no-default-features");
    cmd!(shell, "cargo build --release --quiet --locked {features...}").quiet().run()?;
    Ok(cmd!(shell, "target/release/netlink-bench run {arguments...}").quiet().run()?)
}
