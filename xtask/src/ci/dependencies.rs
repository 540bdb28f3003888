//! What `deny.toml` asks of dependencies and can be told without `cargo-deny`, which takes minutes to install: their
//! licenses, and that they come from a registry.

use anyhow::{Context as _, Result};
use serde_json::Value;
use xshell::{Shell, cmd};

use super::Verdict;

pub(super) fn dependencies(sh: &Shell) -> Result<Verdict> {
    let allowed = allowed(&sh.read_file("deny.toml")?)?;
    let metadata: Value =
        serde_json::from_str(&cmd!(sh, "cargo metadata --format-version 1 --locked").read()?)?;
    let packages = metadata["packages"].as_array().context("cargo metadata without packages")?;
    let complaints: Vec<_> = packages.iter().filter_map(|package| complaint(package, &allowed)).collect();
    complaints.iter().for_each(|complaint| println!("{complaint}"));
    Ok(match complaints.len() {
        0 => Verdict::Passed,
        count => Verdict::Failed(format!("{count} of {} packages", packages.len())),
    })
}

/// The list of licenses: TOML that is JSON too.
fn allowed(deny: &str) -> Result<Vec<String>> {
    let list = deny.lines().find_map(|line| line.strip_prefix("allow = ")).context("no `allow = ` line")?;
    serde_json::from_str(list).context("the `allow` of deny.toml")
}

fn complaint(package: &Value, allowed: &[String]) -> Option<String> {
    let license = package["license"].as_str().unwrap_or_default();
    let source = package["source"].as_str();
    let registered = source.is_none_or(|source| source.starts_with("registry+"));
    (!registered || !is_allowed(license, allowed))
        .then(|| format!("{}: {license:?} from {source:?}: not what deny.toml allows", package["name"]))
}

/// Whether a choice can be made of each alternative of the expression, whatever its parentheses: no more is allowed by
/// that than by the expression itself. Old expressions have `/` for `OR`.
fn is_allowed(license: &str, allowed: &[String]) -> bool {
    let plain = license.replace(['(', ')'], "").replace('/', " OR ");
    plain.split(" AND ").all(|choice| choice.split(" OR ").any(|one| allowed.iter().any(|name| name == one)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_alternative_of_each_part_must_be_allowed() {
        let allowed = allowed("[licenses]\nallow = [\"MIT\", \"Zlib\"]\n").unwrap();
        for good in ["MIT", "GPL-2.0 OR MIT", "GPL-2.0/MIT", "(GPL-2.0 OR MIT) AND Zlib"] {
            assert!(is_allowed(good, &allowed), "{good}");
        }
        for bad in ["", "GPL-2.0", "MIT AND GPL-2.0", "MIT WITH exception", "(MIT OR Zlib) AND GPL-2.0"] {
            assert!(!is_allowed(bad, &allowed), "{bad}");
        }
    }

    #[test]
    fn package_from_elsewhere_is_told() {
        let package = |source| serde_json::json!({ "name": "a", "license": "MIT", "source": source });
        assert!(complaint(&package(Some("git+https://example.org/a")), &["MIT".into()]).is_some());
        assert!(complaint(&package(None), &["MIT".into()]).is_none());
    }
}
