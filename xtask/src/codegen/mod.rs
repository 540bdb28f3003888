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

use crate::facts::{EXTRACTED, PRIVATE, table::Facts};
use crates::{CRATES, Crate};

const USAGE: &str = "\
Usage: cargo xtask codegen [--check]

Writes src/uapi of every crate from the committed facts; with --check, compares and fails where they differ.";

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
    let (mut facts, private) = (read(EXTRACTED)?, read(PRIVATE)?);
    let (kernel, by_hand) = (facts.kernel(), private.kernel());
    ensure!(kernel == by_hand, "{EXTRACTED} is of {kernel}, {PRIVATE} of {by_hand}");
    facts.headers.extend(private.headers);
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
        fs::remove_file(root.join(&orphan)).with_context(|| orphan.display().to_string())?;
    }
    for (path, text) in files.iter().filter(|(path, text)| differs(root, path, text)) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().context("a file without a folder")?)?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn compare(root: &Path, files: &Files) -> Result<()> {
    let stale = files.iter().filter(|(path, text)| differs(root, path, text)).map(|(path, _)| path);
    let stale = stale.map(|path| format!("{} is not what the facts say\n", path.display()));
    let orphans = orphans(root, files)?.into_iter();
    let orphans = orphans.map(|path| format!("{} belongs to no header\n", path.display()));
    let wrong: Vec<_> = stale.chain(orphans).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &[Crate] = &[
        Crate { name: "netlink-one", headers: &["linux/a.h"] },
        Crate { name: "netlink-planned", headers: &["linux/a.h"] },
    ];

    /// A workspace with one crate, generated; removed at the end.
    struct Workspace {
        root: PathBuf,
        files: Files,
    }

    impl Workspace {
        fn new(test: &str) -> Self {
            let root = std::env::temp_dir().join(format!("codegen-{}-{test}", std::process::id()));
            fs::create_dir_all(root.join("netlink-one")).unwrap();
            let facts = Facts::parse("source Linux 7.2.12, here\nconst A 1 linux/a.h").unwrap();
            let files = generate(&root, &facts, ONE).unwrap();
            write(&root, &files).unwrap();
            Self { root, files }
        }

        fn complaint(&self) -> String {
            compare(&self.root, &self.files).unwrap_err().to_string()
        }
    }

    impl Drop for Workspace {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.root);
        }
    }

    #[test]
    fn what_was_written_is_found_as_generated() {
        let workspace = Workspace::new("written");
        compare(&workspace.root, &workspace.files).unwrap();
    }

    #[test]
    fn a_crate_that_is_only_planned_has_no_files() {
        let workspace = Workspace::new("planned");
        let files: Vec<_> = workspace.files.keys().collect();
        assert_eq!(files, [Path::new("netlink-one/src/uapi/a.rs"), Path::new("netlink-one/src/uapi/mod.rs")]);
    }

    #[test]
    fn an_edit_by_hand_is_found() {
        let workspace = Workspace::new("edit");
        fs::write(workspace.root.join("netlink-one/src/uapi/a.rs"), "pub const A: u32 = 2;\n").unwrap();
        let complaint = "netlink-one/src/uapi/a.rs is not what the facts say\nrun `cargo xtask codegen`";
        assert_eq!(workspace.complaint(), complaint);
    }

    #[test]
    fn a_missing_file_is_found() {
        let workspace = Workspace::new("missing");
        fs::remove_file(workspace.root.join("netlink-one/src/uapi/mod.rs")).unwrap();
        assert!(workspace.complaint().starts_with("netlink-one/src/uapi/mod.rs is not what the facts say\n"));
    }

    #[test]
    fn orphans_are_found_and_removed() {
        let workspace = Workspace::new("orphan");
        fs::write(workspace.root.join("netlink-one/src/uapi/old.rs"), "").unwrap();
        let complaint = "netlink-one/src/uapi/old.rs belongs to no header\nrun `cargo xtask codegen`";
        assert_eq!(workspace.complaint(), complaint);
        write(&workspace.root, &workspace.files).unwrap();
        compare(&workspace.root, &workspace.files).unwrap();
    }

    #[test]
    fn the_committed_facts_say_what_everybody_knows() {
        let facts = read_facts(&crate::root()).unwrap();
        let number = |header: &str, name: &str| facts.headers[header].constants[name].lp64.to_string();
        assert_eq!(number("include/linux/socket.h", "AF_INET6"), "10");
        assert_eq!(number("linux/if_link.h", "IFLA_MTU"), "4");
        assert_eq!(number("linux/if_link.h", "NETKIT_NEXT"), "-1");
        assert_eq!(number("linux/netlink.h", "NLMSG_ERROR"), "2");
        assert_eq!(number("linux/rtnetlink.h", "RTM_NEWLINK"), "16");
        assert_eq!(number("linux/nl80211.h", "NL80211_GENL_NAME"), "\"nl80211\"");
    }

    #[test]
    fn the_committed_facts_have_the_layouts_that_everybody_knows() {
        let facts = read_facts(&crate::root()).unwrap();
        let size = |header: &str, name: &str| facts.headers[header].structs[name].size.to_string();
        assert_eq!(size("linux/netlink.h", "nlmsghdr"), "16");
        assert_eq!(size("linux/rtnetlink.h", "ifinfomsg"), "16");
        assert_eq!(size("linux/if_link.h", "rtnl_link_stats64"), "200");
        assert_eq!(size("linux/xfrm.h", "xfrm_userpolicy_info"), "168 | 164");
    }

    /// `linux/pkt_sched.h` has `__TC_MQPRIO_MODE_MAX` as an enumerator, 2, and then as a macro, one less.
    #[test]
    fn where_a_macro_hides_an_enumerator_the_macro_has_won() {
        let facts = read_facts(&crate::root()).unwrap();
        assert_eq!(
            facts.headers["linux/pkt_sched.h"].constants["__TC_MQPRIO_MODE_MAX"].lp64.to_string(),
            "1"
        );
    }
}
