//! Whether the facts that are kept by hand stand where they say.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

/// Looks up every `… NAME … FILE:LINE` of a fact table in the kernel's source.
pub(crate) fn check(table: &str, kernel: &Path) -> Result<()> {
    let mut files = BTreeMap::new();
    let mut moved = String::new();
    for line in table.lines() {
        let Some((name, file, number)) = citation(line) else { continue };
        if !files.contains_key(file) {
            files.insert(file, fs::read_to_string(kernel.join(file)).with_context(|| file.to_owned())?);
        }
        if !files[file].lines().nth(number - 1).is_some_and(|text| mentions(text, name)) {
            moved += &format!("{line}\n");
        }
    }
    ensure!(moved.is_empty(), "not where they are said to be:\n{moved}");
    Ok(())
}

/// Name, file and line of a constant or struct.
fn citation(line: &str) -> Option<(&str, &str, usize)> {
    let rest = line.strip_prefix("const ").or_else(|| line.strip_prefix("struct "))?;
    let (name, rest) = rest.split_once(' ')?;
    let (file, number) = rest.rsplit_once(' ')?.1.split_once(':')?;
    Some((name, file, number.parse().ok()?))
}

fn mentions(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
}
