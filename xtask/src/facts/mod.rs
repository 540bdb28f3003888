//! `cargo xtask facts`: the fact table from a tree of installed kernel headers, as Clang sees them.
//!
//! Clang names what a header defines and says what each name is worth; nothing is parsed here but Clang's answers.
//! Each header is looked at by itself, for a 64-bit and a 32-bit target.

mod clang;
mod declarations;
mod probe;
pub(crate) mod table;

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use lexopt::Arg::{Long, Value};
use lexopt::ValueExt as _;

use crate::codegen::crates;
use clang::Clang;
use table::{Facts, Header, Member, Struct, Widths};

const USAGE: &str = "\
Usage: cargo xtask facts --source TEXT INCLUDE_DIRECTORY

Reads every header that a crate carries from an installed header tree (such as usr/include of the unpacked
linux-libc-dev) with clang, and writes xtask/facts/linux.facts.
TEXT names where the headers came from: the package and its version.";

/// Where the extracted table is committed.
pub(crate) const EXTRACTED: &str = "xtask/facts/linux.facts";

const STUBS: &str = "xtask/facts/stubs";
const LP64: &str = "x86_64-linux-gnu";
const ILP32: &str = "i386-linux-gnu";

pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<()> {
    let (include, source) = options(arguments)?;
    let root = crate::root();
    let clang = Clang::new(&include, &root.join(STUBS));
    let mut facts = Facts { source: format!("{}, {source}", kernel_version(&clang)?), ..Facts::default() };
    for header in crates::installed_headers() {
        let extracted = extract(&clang, header).with_context(|| header.to_owned())?;
        facts.headers.insert(header.to_owned(), extracted);
    }
    std::fs::write(root.join(EXTRACTED), facts.to_string()).context(EXTRACTED)
}

fn options(arguments: &mut lexopt::Parser) -> Result<(PathBuf, String)> {
    let (mut include, mut source) = (None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("source") => source = Some(arguments.value()?.string()?),
            Value(directory) => include = Some(PathBuf::from(directory)),
            _ => bail!("{USAGE}"),
        }
    }
    include.zip(source).context(USAGE)
}

/// `Linux 7.2.12`, as the headers say it.
fn kernel_version(clang: &Clang) -> Result<String> {
    let version = extract(clang, "linux/version.h")?;
    let part =
        |name: &str| version.constants.get(name).with_context(|| format!("linux/version.h lacks {name}"));
    Ok(format!(
        "Linux {}.{}.{}",
        part("LINUX_VERSION_MAJOR")?,
        part("LINUX_VERSION_PATCHLEVEL")?,
        part("LINUX_VERSION_SUBLEVEL")?
    ))
}

fn extract(clang: &Clang, header: &str) -> Result<Header> {
    let lp64 = probe::header(clang, header, LP64)?;
    let ilp32 = probe::header(clang, header, ILP32)?;
    merge(lp64, ilp32)
}

/// One view of both targets.
fn merge(mut lp64: Header, mut ilp32: Header) -> Result<Header> {
    ensure!(lp64.constants.keys().eq(ilp32.constants.keys()), "64 and 32 bits have different constants");
    for (name, value) in &mut lp64.constants {
        value.ilp32 = ilp32.constants.remove(name).context("missing")?.lp64;
    }
    for (name, layout) in &mut lp64.structs {
        let narrow = ilp32.structs.get(name).with_context(|| format!("32 bits lack struct {name}"))?;
        *layout = merge_struct(layout, narrow).with_context(|| format!("struct {name}"))?;
    }
    Ok(lp64)
}

fn merge_struct(lp64: &Struct, ilp32: &Struct) -> Result<Struct> {
    ensure!(lp64.members.len() == ilp32.members.len(), "members differ between 64 and 32 bits");
    let size = Widths { lp64: lp64.size.lp64, ilp32: ilp32.size.lp64 };
    let members = lp64.members.iter().zip(&ilp32.members).map(|(wide, narrow)| Member {
        path: wide.path.clone(),
        place: Widths { lp64: wide.place.lp64, ilp32: narrow.place.lp64 },
    });
    Ok(Struct { size, members: members.collect() })
}
