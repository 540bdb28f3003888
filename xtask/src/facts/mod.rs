//! `cargo xtask facts`: the fact table from a tree of installed kernel headers, as Clang sees them.
//!
//! Clang names what a header defines and says what each name is worth; nothing is parsed here but Clang's answers.
//! Each header is looked at by itself, for a 64-bit and for a 32-bit target.

mod citations;
mod clang;
mod declarations;
mod probe;
pub(crate) mod table;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use lexopt::Arg::{Long, Value};
use lexopt::ValueExt as _;

use crate::codegen::crates;
use clang::Clang;
use table::{Facts, Header, Member, Struct, Widths};

const USAGE: &str = "\
Usage: cargo xtask facts --source TEXT INCLUDE_DIRECTORY
       cargo xtask facts --cited KERNEL_SOURCE

The first reads every header that a crate carries from an installed header tree (usr/include of the unpacked
linux-libc-dev) with clang and writes xtask/facts/linux.facts; TEXT says where the headers came from.
The second holds xtask/facts/private.facts, which is kept by hand, against the kernel's source.";

/// What headers say.
pub(crate) const EXTRACTED: &str = "xtask/facts/linux.facts";

/// What no installed header says, kept by hand.
pub(crate) const PRIVATE: &str = "xtask/facts/private.facts";

const STUBS: &str = "xtask/facts/stubs";
const LP64: &str = "x86_64-linux-gnu";
const ILP32: &str = "i386-linux-gnu";

enum Task {
    Extract { include: PathBuf, source: String },
    Cite { kernel: PathBuf },
}

pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<()> {
    let root = crate::root();
    match task(arguments)? {
        Task::Extract { include, source } => {
            let facts = extract(&Clang::new(&include, &root.join(STUBS)), &source)?;
            fs::write(root.join(EXTRACTED), facts.to_string()).context(EXTRACTED)
        }
        Task::Cite { kernel } => citations::check(&fs::read_to_string(root.join(PRIVATE))?, &kernel),
    }
}

fn task(arguments: &mut lexopt::Parser) -> Result<Task> {
    let (mut include, mut source, mut kernel) = (None, None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("source") => source = Some(arguments.value()?.string()?),
            Long("cited") => kernel = Some(PathBuf::from(arguments.value()?)),
            Value(directory) => include = Some(PathBuf::from(directory)),
            _ => bail!("{USAGE}"),
        }
    }
    match (include, source, kernel) {
        (Some(include), Some(source), None) => Ok(Task::Extract { include, source }),
        (None, None, Some(kernel)) => Ok(Task::Cite { kernel }),
        _ => bail!("{USAGE}"),
    }
}

fn extract(clang: &Clang, source: &str) -> Result<Facts> {
    let mut facts = Facts { source: format!("{}, {source}", kernel_version(clang)?), ..Facts::default() };
    for header in crates::installed_headers() {
        facts.headers.insert(header.to_owned(), extract_header(clang, header)?);
    }
    Ok(facts)
}

/// `Linux 7.2.12`, as the headers say it.
fn kernel_version(clang: &Clang) -> Result<String> {
    let version = extract_header(clang, "linux/version.h")?;
    let part =
        |name: &str| version.constants.get(name).with_context(|| format!("linux/version.h lacks {name}"));
    let (major, minor) = (part("LINUX_VERSION_MAJOR")?, part("LINUX_VERSION_PATCHLEVEL")?);
    Ok(format!("Linux {major}.{minor}.{}", part("LINUX_VERSION_SUBLEVEL")?))
}

fn extract_header(clang: &Clang, header: &str) -> Result<Header> {
    let (lp64, ilp32) = (probe::header(clang, header, LP64)?, probe::header(clang, header, ILP32)?);
    merge(lp64, ilp32).with_context(|| header.to_owned())
}

/// Both targets' view of a header as one.
fn merge(lp64: Header, ilp32: Header) -> Result<Header> {
    ensure!(lp64.constants.keys().eq(ilp32.constants.keys()), "64 and 32 bits have different constants");
    ensure!(lp64.structs.keys().eq(ilp32.structs.keys()), "64 and 32 bits have different structs");
    let constants = lp64.constants.into_iter().zip(ilp32.constants.into_values());
    let structs = lp64.structs.into_iter().zip(ilp32.structs.into_values());
    Ok(Header {
        constants: constants.map(|((name, wide), narrow)| (name, both(wide, narrow))).collect(),
        structs: structs
            .map(|((name, wide), narrow)| Ok((name, merge_struct(wide, narrow)?)))
            .collect::<Result<_>>()?,
    })
}

fn merge_struct(lp64: Struct, ilp32: Struct) -> Result<Struct> {
    ensure!(lp64.members.len() == ilp32.members.len(), "64 and 32 bits have different members");
    let members = lp64.members.into_iter().zip(ilp32.members);
    let members =
        members.map(|(wide, narrow)| Member { path: wide.path, place: both(wide.place, narrow.place) });
    Ok(Struct { size: both(lp64.size, ilp32.size), members: members.collect() })
}

fn both<T>(lp64: Widths<T>, ilp32: Widths<T>) -> Widths<T> {
    Widths { lp64: lp64.lp64, ilp32: ilp32.lp64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = r#"
#define EXAMPLE_NAME "example"
#define EXAMPLE_LAST (2 + 1)
#define EXAMPLE_CALL(x) (x)
#define EXAMPLE_NEGATIVE (-2)
#define EXAMPLE_WIDE 0xffffffffffffffffULL
#define EXAMPLE_TYPE unsigned int
#define EXAMPLE_POINTERS (2 * sizeof(void *))
enum { EXAMPLE_ONE = 1, EXAMPLE_HIDDEN = 5 };
#define EXAMPLE_HIDDEN (EXAMPLE_HIDDEN - 1)
#define EXAMPLE_ZERO 0
enum { Z0, Z1 = 0, Z2 = 0, Z3 = 0, Z4 = 0, Z5 = 0, Z6 = 0, Z7 = 0, Z8 = 0, Z9 = 0 };

typedef struct { long word; } example_typedef;

struct example {
    char text[6];
    unsigned char low : 3, high : 5;
    union {
        int either;
        struct { short first, second; } or[2];
    };
    struct inner { long long deep; } inner;
    unsigned long word;
    int rest[];
};
"#;

    /// The table of a small header, or nothing where there is no clang.
    fn example() -> Option<String> {
        let folder = std::env::temp_dir().join(format!("facts-{}", std::process::id()));
        let (include, stubs) = (folder.join("include"), crate::root().join(STUBS));
        fs::create_dir_all(&include).unwrap();
        fs::write(include.join("example.h"), HEADER).unwrap();
        let clang = Clang::new(&include, &stubs);
        let header = clang.is_installed().then(|| extract_header(&clang, "example.h").unwrap());
        fs::remove_dir_all(folder).unwrap();
        let headers = [("example.h".to_owned(), header?)].into();
        Some(Facts { source: "Linux 7.2.12, a test".to_owned(), headers }.to_string())
    }

    #[test]
    fn clang_says_what_a_header_defines() {
        let Some(table) = example() else {
            eprintln!("skipped: clang is not installed");
            return;
        };
        let zeros: String = (0..10).map(|number| format!("const Z{number} 0 example.h\n")).collect();
        let expected = "\
source Linux 7.2.12, a test

const EXAMPLE_HIDDEN 4 example.h
const EXAMPLE_LAST 3 example.h
const EXAMPLE_NAME \"example\" example.h
const EXAMPLE_NEGATIVE -2 example.h
const EXAMPLE_ONE 1 example.h
const EXAMPLE_POINTERS 16 | 8 example.h
const EXAMPLE_WIDE 18446744073709551615 example.h
const EXAMPLE_ZERO 0 example.h
ZEROSstruct example 32 | 28 example.h
  text 0 6
  low 6 1
  high 6 1
  either 8 4
  or 8 8
  or[0].first 8 2
  or[0].second 10 2
  inner 16 8
  word 24 8 | 24 4
  rest 32 0 | 28 0
struct example_typedef 8 | 4 example.h
  word 0 8 | 0 4
struct inner 8 example.h
  deep 0 8
";
        assert_eq!(table, expected.replace("ZEROS", &zeros));
    }
}
