//! Packages of another Debian suite, fetched by apt with settings and lists of its own: the machine's are left alone.

use std::fs;
use std::io::{IsTerminal as _, stderr};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use super::host::{beside, clear};

const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// One Debian suite, its package lists up to date.
#[derive(Debug)]
pub(super) struct Suite {
    name: &'static str,
    configuration: PathBuf,
}

/// A package file that apt would fetch.
#[derive(Debug, PartialEq, Eq)]
struct Download {
    package: String,
    bytes: u64,
}

impl Suite {
    /// Writes the settings of the suite into `cache` and fetches its lists.
    pub(super) fn open(name: &'static str, cache: &Path) -> Result<Self> {
        let folder = cache.join("suites").join(name);
        for part in ["lists/partial", "archives/partial"] {
            fs::create_dir_all(folder.join(part))?;
        }
        let sources = format!("deb [arch=amd64 signed-by={KEYRING}] {} {name} main\n", mirror()?);
        fs::write(folder.join("sources.list"), sources)?;
        let suite = Self { name, configuration: folder.join("apt.conf") };
        fs::write(&suite.configuration, configuration(&folder))?;
        eprintln!("lab: fetching the package lists of Debian {name}");
        suite.run(suite.apt("apt-get").args(["-qq", "update"]))?;
        Ok(suite)
    }

    /// Names of all packages that begin with `prefix`.
    pub(super) fn names(&self, prefix: &str) -> Result<Vec<String>> {
        let names = self.read(self.apt("apt-cache").args(["pkgnames", prefix]))?;
        Ok(names.lines().map(str::to_owned).collect())
    }

    /// `packages` and everything they depend on, by name.
    pub(super) fn closure(&self, packages: &[&str]) -> Result<Vec<String>> {
        let install = ["-qq", "--print-uris", "--no-install-recommends", "install"];
        let plan = self.read(self.apt("apt-get").args(install).args(packages))?;
        Ok(downloads(&plan).into_iter().map(|download| download.package).collect())
    }

    /// Fetches `packages` (with `what` they are for said first) and unpacks them into `root`.
    pub(super) fn unpack(&self, packages: &[String], root: &Path, what: &str) -> Result<()> {
        let plan = self.read(self.apt("apt-get").args(["-qq", "--print-uris", "download"]).args(packages))?;
        let bytes: u64 = downloads(&plan).iter().map(|download| download.bytes).sum();
        eprintln!(
            "lab: fetching {what}: {} packages of Debian {}, {} MB",
            packages.len(),
            self.name,
            bytes / 1_000_000
        );
        let folder = clear(beside(root, "packages"))?;
        fs::create_dir_all(&folder)?;
        let quiet = (!stderr().is_terminal()).then_some("-qq");
        self.run(self.apt("apt-get").args(quiet).arg("download").args(packages).current_dir(&folder))?;
        for file in fs::read_dir(&folder)? {
            self.run(Command::new("dpkg-deb").arg("-x").arg(file?.path()).arg(root))?;
        }
        Ok(fs::remove_dir_all(&folder)?)
    }

    fn apt(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.arg("-c").arg(&self.configuration);
        command
    }

    fn run(&self, command: &mut Command) -> Result<()> {
        let status = command.stdout(stderr()).status().with_context(|| format!("{command:?}"))?;
        ensure!(status.success(), "{command:?} failed ({status}), on Debian {}", self.name);
        Ok(())
    }

    fn read(&self, command: &mut Command) -> Result<String> {
        let output = command.stderr(stderr()).output().with_context(|| format!("{command:?}"))?;
        ensure!(output.status.success(), "{command:?} failed ({}), on Debian {}", output.status, self.name);
        Ok(String::from_utf8(output.stdout)?)
    }
}

/// The Debian mirror that the machine's own apt uses.
fn mirror() -> Result<String> {
    let targets = [
        "indextargets",
        "--format",
        "$(REPO_URI)",
        "Created-By: Packages",
        "Label: Debian",
        "Component: main",
    ];
    let output = Command::new("apt-get").args(targets).output().context("apt-get indextargets")?;
    match String::from_utf8(output.stdout)?.lines().next() {
        Some(mirror) => Ok(mirror.to_owned()),
        None => bail!("the machine's apt knows no Debian mirror; `apt-get update` fetches what names it"),
    }
}

/// Settings read after the machine's own, which therefore still say how to reach a mirror.
fn configuration(folder: &Path) -> String {
    let folder = folder.display();
    format!(
        "#clear APT::Update;\n\
         Dir::Etc::SourceList \"{folder}/sources.list\";\n\
         Dir::Etc::SourceParts \"/dev/null\";\n\
         Dir::Etc::Preferences \"/dev/null\";\n\
         Dir::Etc::PreferencesParts \"/dev/null\";\n\
         Dir::State::Lists \"{folder}/lists\";\n\
         Dir::State::Status \"/dev/null\";\n\
         Dir::Cache \"{folder}\";\n\
         APT::Sandbox::User \"root\";\n\
         Acquire::Languages \"none\";\n"
    )
}

/// Reads what `apt-get --print-uris` prints: `'URI' NAME_VERSION_ARCHITECTURE.deb BYTES HASH`.
fn downloads(plan: &str) -> Vec<Download> {
    plan.lines().filter_map(download).collect()
}

fn download(line: &str) -> Option<Download> {
    let mut fields = line.strip_prefix('\'')?.split_whitespace().skip(1);
    let package = fields.next()?.split('_').next()?.to_owned();
    Some(Download { package, bytes: fields.next()?.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_of_apt_tells_packages_and_sizes() {
        let plan = "'http://mirror/pool/l/linux-base_4.12_all.deb' linux-base_4.12_all.deb 1208 SHA256:5bb0\n\
                    NOTE: something else\n";
        assert_eq!(downloads(plan), [Download { package: "linux-base".into(), bytes: 1208 }]);
    }
}
