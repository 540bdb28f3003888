//! `cargo xtask codegen`: each crate's `src/uapi` from the committed facts.
//!
//! Needs no compiler, no headers and no network: the same facts always give the same bytes, and `--check` compares
//! them with what is there.

pub(crate) mod crates;
mod module;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use lexopt::Arg::Long;

use crate::facts::{EXTRACTED, table::Facts};
use crates::{CRATES, Crate};

const USAGE: &str = "\
Usage: cargo xtask codegen [--check]

Writes src/uapi of every crate from the committed facts; with --check, compares and fails where they differ.";

/// The facts that no installed header states, kept by hand.
const PRIVATE: &str = "xtask/facts/private.facts";

/// Generated files: path below the root, text.
type Files = BTreeMap<PathBuf, String>;

pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<()> {
    let mut check = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("check") => check = true,
            _ => bail!("{USAGE}"),
        }
    }
    let root = crate::root();
    let files = generate(&root, &read_facts(&root)?, CRATES)?;
    if check { compare(&root, &files) } else { write(&root, &files) }
}

fn read_facts(root: &Path) -> Result<Facts> {
    let read = |path| Facts::parse(&fs::read_to_string(root.join(path))?).context(path);
    let mut facts = read(EXTRACTED)?;
    facts.headers.extend(read(PRIVATE)?.headers);
    Ok(facts)
}

/// The files of every crate that exists; a crate that is only planned has its facts and no files.
fn generate(root: &Path, facts: &Facts, crates: &[Crate]) -> Result<Files> {
    let mut files = Files::new();
    for one in crates.iter().filter(|one| root.join(one.name).is_dir()) {
        let folder = Path::new(one.name).join("src/uapi");
        let modules = module::of_crate(one, facts).with_context(|| one.name.to_owned())?;
        files.extend(modules.into_iter().map(|(name, text)| (folder.join(name).with_extension("rs"), text)));
    }
    Ok(files)
}

fn write(root: &Path, files: &Files) -> Result<()> {
    for orphan in orphans(root, files)? {
        fs::remove_file(root.join(orphan))?;
    }
    for (path, text) in files.iter().filter(|(path, text)| differs(root, path, text)) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().context("no folder")?)?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn compare(root: &Path, files: &Files) -> Result<()> {
    let stale = files
        .iter()
        .filter(|(path, text)| differs(root, path, text))
        .map(|(path, _)| ("not as generated", path.clone()));
    let orphans = orphans(root, files)?.into_iter().map(|path| ("not generated", path));
    let wrong: Vec<_> =
        stale.chain(orphans).map(|(what, path)| format!("{}: {what}\n", path.display())).collect();
    ensure!(wrong.is_empty(), "{}run `cargo xtask codegen`", wrong.concat());
    Ok(())
}

fn differs(root: &Path, path: &Path, text: &str) -> bool {
    fs::read_to_string(root.join(path)).ok().as_deref() != Some(text)
}

/// What lies in some crate's `src/uapi` and is not generated.
fn orphans(root: &Path, files: &Files) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for member in fs::read_dir(root)? {
        let folder = Path::new(&member?.file_name()).join("src/uapi");
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            found.push(folder.join(entry?.file_name()));
        }
    }
    found.retain(|path| !files.contains_key(path));
    found.sort();
    Ok(found)
}
