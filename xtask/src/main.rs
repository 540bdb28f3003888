//! What maintainers run: `cargo xtask COMMAND`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program talks to its terminal")]

mod bench;
mod ci;
mod codegen;
mod facts;
mod tidy;
mod vm;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

Commands:
  bench               measure against the kernel's own limit and other libraries: BENCHMARKING.md
  codegen [--check]   write the kernel constants of every crate from the committed facts, or compare
  facts               extract the facts from kernel headers
  tidy                check the house rules
  vm run COMMAND      run a command on another kernel
  vm test             run the live tests on other kernels
  ci [STEP]           everything that CI runs, or the steps whose name contains STEP";

fn main() -> ExitCode {
    let mut arguments = lexopt::Parser::from_env();
    let done = |()| ExitCode::SUCCESS;
    let result = match arguments.next() {
        Ok(Some(lexopt::Arg::Value(command))) => match command.to_str() {
            Some("bench") => bench::run(&mut arguments).map(done),
            Some("ci") => ci::run(&mut arguments).map(done),
            Some("codegen") => codegen::run(&mut arguments).map(done),
            Some("facts") => facts::run(&mut arguments).map(done),
            Some("tidy") => tidy::run().map(done),
            Some("vm") => vm::run(&mut arguments),
            _ => Err(anyhow::anyhow!("unknown command {}\n\n{USAGE}", command.to_string_lossy())),
        },
        _ => Err(anyhow::anyhow!(USAGE)),
    };
    match result {
        Ok(status) => status,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's root, wherever the command is started.
fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map_or_else(|| manifest.clone(), PathBuf::from)
}
