//! `cargo xtask tidy`: the house rules that no lint knows.
//!
//! Every complaint names the file, the rule and the way out. What a rule looks at is the text of the files
//! that git tracks; code under `#[cfg(test)]` at the end of a file counts as test.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::facts;

/// The only file with `unsafe`.
const UNSAFE: &str = "netlink-core/src/socket/sys.rs";
/// The benchmarks' allocator, which no user compiles.
const UNSAFE_OF_BENCHMARKS: &str = "bench/src/allocator.rs";
/// Lines of a file without its tests.
const LONGEST: usize = 600;

/// Everyday tasks: the examples, with and without `_async`, that have a function for each, and its lines at most.
const TASKS: [(&str, &str, usize); 6] = [
    ("netlink-route/examples/tasks", "links", 10),
    ("netlink-route/examples/tasks", "veth", 5),
    ("netlink-route/examples/tasks", "route", 1),
    ("netlink-route/examples/tasks", "monitor", 7),
    ("netlink-genetlink/examples/generic_tasks", "command", 5),
    ("netlink-genetlink/examples/generic_tasks", "wireguard", 7),
];

pub(crate) fn run() -> Result<()> {
    let complaints = complaints(&crate::root())?;
    for complaint in &complaints {
        println!("{complaint}");
    }
    match complaints.len() {
        0 => Ok(()),
        count => bail!("{count} house rules broken"),
    }
}

fn complaints(root: &Path) -> Result<Vec<String>> {
    let names = uapi_names(root)?;
    let mut complaints = Vec::new();
    let mut held = Vec::new();
    for path in tracked(root)? {
        let text = fs::read_to_string(root.join(&path)).with_context(|| format!("reading {path}"))?;
        if path.ends_with("Cargo.toml") {
            complaints.extend(foreign_family(&path, &text));
        } else if path.ends_with(".rs") && !is_generated(&path) {
            complaints.extend(source(&path, &text, &names));
            held.push((path, text));
        }
    }
    complaints.extend(sets_without_properties(&held));
    complaints.extend(examples_without_test(&held));
    complaints.extend(held.iter().flat_map(|(path, text)| long_tasks(path, text)));
    complaints.extend(held.iter().flat_map(|(path, text)| silent_operations(path, text)));
    complaints.extend(unproven_guarantees(&fs::read_to_string(root.join("README.md"))?, &held));
    Ok(complaints)
}

fn tracked(root: &Path) -> Result<Vec<String>> {
    let shell = Shell::new()?;
    shell.change_dir(root);
    let files = cmd!(shell, "git ls-files -co --exclude-standard *.rs *Cargo.toml").quiet().read()?;
    Ok(files.lines().filter(|path| root.join(path).exists()).map(String::from).collect())
}

fn is_generated(path: &str) -> bool {
    path.contains("/src/uapi/")
}

/// The names that generated files define: nobody else may.
fn uapi_names(root: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for path in [facts::EXTRACTED, facts::PRIVATE] {
        let text = fs::read_to_string(root.join(path)).context(path)?;
        names.extend(text.lines().filter_map(fact_of_constant).map(String::from));
    }
    Ok(names)
}

fn fact_of_constant(line: &str) -> Option<&str> {
    line.strip_prefix("const ")?.split(' ').next()
}

/// Complaints about one source file.
fn source(path: &str, text: &str, names: &BTreeSet<String>) -> Vec<String> {
    let code = text.split("\n#[cfg(test)]\nmod ").next().unwrap_or(text);
    let library = path.contains("/src/") && path.starts_with("netlink-");
    let mut complaints = Vec::new();
    let mut complain = |line: Option<usize>, what: &str| {
        let place = line.map_or_else(String::new, |line| format!(":{}", line + 1));
        complaints.push(format!("{path}{place}: {what}"));
    };
    if !text.starts_with("//!") && !text.starts_with("#![doc") {
        complain(None, "begin with a module doc (`//!`): what the file promises and what it leaves out");
    }
    let length = code.lines().count();
    if length > LONGEST && !path.contains("/tests/") {
        complain(None, &format!("{length} lines without tests: cut it by meaning, {LONGEST} are the most"));
    }
    if path.ends_with("src/lib.rs")
        && library
        && !path.starts_with("netlink-core/")
        && !text.contains("#![forbid(unsafe_code)]")
    {
        complain(None, "a family crate says `#![forbid(unsafe_code)]`");
    }
    for (number, line) in text.lines().enumerate() {
        let line = line.trim_start();
        if ![UNSAFE, UNSAFE_OF_BENCHMARKS].contains(&path) && has_unsafe(line) {
            complain(Some(number), &format!("`unsafe` belongs in {UNSAFE} alone"));
        }
        if ["todo!(", "unimplemented!(", "#[ignore", "```ignore"].iter().any(|stub| line.starts_with(stub)) {
            complain(Some(number), "finish it or take it out");
        }
        if let Some(name) = defined_constant(line).filter(|name| library && names.contains(*name)) {
            complain(
                Some(number),
                &format!("`{name}` is generated: `use` it from the crate's `uapi` module"),
            );
        }
        let digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        if library && line.split("MessageKind::Fixed(").skip(1).any(digit) {
            complain(Some(number), "a message type is a name from the crate's `uapi` module, never a number");
        }
    }
    complaints
}

fn has_unsafe(line: &str) -> bool {
    ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern", "unsafe trait"]
        .iter()
        .any(|form| line.contains(form) && !line.starts_with("//") && !line.contains(&format!("\"{form}")))
}

/// The name that a line defines as a constant.
fn defined_constant(line: &str) -> Option<&str> {
    let line =
        line.trim_start_matches("pub ").trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ");
    line.strip_prefix("const ")?.split(':').next()
}

/// Every attribute set of a crate is held to the properties of tables in its `tests/properties.rs`.
fn sets_without_properties(files: &[(String, String)]) -> Vec<String> {
    let crate_of = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    let tests = |name: &str| {
        let path = format!("{name}/tests/properties.rs");
        files.iter().find(|(tests, _)| *tests == path).map_or("", |(_, text)| text.as_str())
    };
    let mut complaints = Vec::new();
    for (path, text) in
        files.iter().filter(|(path, _)| path.contains("/src/") && path.starts_with("netlink-"))
    {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let Some(writer) = line.split(", writer ").nth(1).and_then(|rest| rest.split_whitespace().next())
            else {
                continue;
            };
            let name = crate_of(path);
            let listed =
                tests(&name).split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == writer);
            if !listed && !writer.starts_with('$') {
                complaints.push(format!("{path}: list `{writer}` in {name}/tests/properties.rs"));
            }
        }
    }
    complaints
}

/// What an operation needs stands in its doc. Ethtool's notation writes it for what `set`s.
fn silent_operations(path: &str, text: &str) -> Vec<String> {
    if !path.contains("/src/") || !path.starts_with("netlink-") {
        return Vec::new();
    }
    let (mut complaints, mut doc) = (Vec::new(), String::new());
    for (number, line) in text.lines().enumerate().map(|(number, line)| (number + 1, line.trim_start())) {
        if line.starts_with("///") {
            doc.push_str(line);
        } else if !line.starts_with("#[") {
            if let Some(name) = operation(line).filter(|_| !doc.contains("CAP_") && !doc.contains("apabilit"))
            {
                let cure = "say which capability it needs (``Needs `CAP_NET_ADMIN`.``) or that it needs none";
                complaints.push(format!("{path}:{number}: `{name}`: {cure}"));
            }
            doc.clear();
        }
    }
    complaints
}

/// The operation that a line of `request!`, `command!` or `commands!` begins to declare.
fn operation(line: &str) -> Option<&str> {
    let rest = ["pub struct ", "get ", "list "].iter().find_map(|start| line.strip_prefix(start))?;
    rest.split_once("(\"").map(|(name, _)| name)
}

/// Every example program of a crate is run by its `tests/examples.rs`.
fn examples_without_test(files: &[(String, String)]) -> Vec<String> {
    let test = |path: &str| files.iter().find(|(test, _)| test == path).map_or("", |(_, text)| text.as_str());
    let complaint = |(path, _): &(String, String)| {
        let (name, program) = path.split_once("/examples/")?;
        let (program, tests) = (program.strip_suffix(".rs")?, format!("{name}/tests/examples.rs"));
        let run = test(&tests).contains(&format!("example(\"{program}\")"));
        (!run).then(|| format!("{path}: run `example(\"{program}\")` in {tests}"))
    };
    files.iter().filter_map(complaint).collect()
}

/// A test that README.md names as the proof of a guarantee is in the file named before it.
fn unproven_guarantees(readme: &str, files: &[(String, String)]) -> Vec<String> {
    let table = readme.split("\n## ").find(|section| section.starts_with("What is guaranteed")).unwrap_or("");
    let mut complaints = Vec::new();
    for row in table.lines().filter(|line| line.starts_with('|')) {
        let mut tests = "";
        for quoted in row.split('`').skip(1).step_by(2) {
            if quoted.ends_with(".rs") {
                let path = format!("netlink-core/tests/{quoted}");
                let file = files.iter().find(|(known, _)| *known == path || known == quoted);
                tests = file.map_or("", |(_, text)| text);
            } else if is_test_name(quoted) && !tests.contains(quoted) {
                complaints.push(format!("README.md: where is the test `{quoted}` that proves a guarantee?"));
            }
        }
    }
    complaints
}

fn is_test_name(word: &str) -> bool {
    word.contains('_')
        && word.chars().all(|letter| letter == '_' || letter.is_ascii_lowercase() || letter.is_ascii_digit())
}

/// Everyday tasks stay as short as they are promised to be.
fn long_tasks(path: &str, text: &str) -> Vec<String> {
    let file = path.trim_end_matches(".rs").trim_end_matches("_async");
    let tasks = TASKS.iter().filter(|(example, ..)| *example == file);
    let long = tasks.filter_map(|(_, task, limit)| {
        let body = text.split(&format!("fn {task}(")).nth(1).and_then(|rest| rest.split("\n}").next());
        let lines = body.map(|body| body.lines().count() - 1);
        (lines.is_none_or(|lines| lines > *limit)).then(|| match lines {
            Some(lines) => format!("{path}: `{task}` has {lines} lines: {limit} are the most"),
            None => format!("{path}: the task `{task}` is not there"),
        })
    });
    long.collect()
}

/// Family crates depend on the core and on nothing of each other.
fn foreign_family(path: &str, text: &str) -> Vec<String> {
    if !path.starts_with("netlink-") || path.starts_with("netlink-core/") {
        return Vec::new();
    }
    let dependencies =
        text.split("\n[").find(|section| section.starts_with("dependencies]")).unwrap_or_default();
    let foreign =
        dependencies.lines().filter(|line| line.starts_with("netlink-") && !line.starts_with("netlink-core"));
    foreign.map(|line| format!("{path}: `{line}`: family crates depend on netlink-core alone")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints_about(path: &str, text: &str) -> Vec<String> {
        source(path, text, &BTreeSet::from(["IFLA_MTU".to_owned()]))
    }

    #[test]
    fn clean_file_has_no_complaints() {
        assert!(
            complaints_about("netlink-route/src/link.rs", "//! Links.\nconst OWN_NAME: u8 = 1;\n").is_empty()
        );
    }

    #[test]
    fn missing_module_doc_is_told() {
        assert_eq!(complaints_about("netlink-route/src/link.rs", "use a::b;\n").len(), 1);
    }

    #[test]
    fn unsafe_is_told_outside_its_file() {
        let text = concat!("//! X.\nfn f() { uns", "afe { g() } }\n");
        assert_eq!(complaints_about("netlink-route/src/link.rs", text).len(), 1);
        assert!(complaints_about(UNSAFE, text).is_empty());
    }

    #[test]
    fn kernel_constant_defined_by_hand_is_told() {
        let text = "//! X.\npub const IFLA_MTU: u32 = 4;\n";
        assert_eq!(complaints_about("netlink-route/src/link.rs", text).len(), 1);
        let text = "//! X.\nlet kind = MessageKind::Fixed(16);\n";
        assert_eq!(complaints_about("netlink-route/src/link.rs", text).len(), 1);
    }

    #[test]
    fn long_file_is_told_and_its_tests_do_not_count() {
        let line = "fn f() {}\n";
        let long = format!("//! X.\n{}", line.repeat(LONGEST));
        assert_eq!(complaints_about("netlink-route/src/link.rs", &long).len(), 1);
        let tests = format!("//! X.\n\n#[cfg(test)]\nmod tests {{\n{}}}\n", line.repeat(LONGEST));
        assert!(complaints_about("netlink-route/src/link.rs", &tests).is_empty());
    }

    #[test]
    fn set_without_properties_is_told() {
        let table = "pub struct A<'a>, enum B, writer AWriter {".to_owned();
        let source = ("netlink-route/src/a.rs".to_owned(), table);
        let tests = |text: &str| ("netlink-route/tests/properties.rs".to_owned(), text.to_owned());
        assert_eq!(sets_without_properties(&[source.clone(), tests("properties! { AWriters }")]).len(), 1);
        assert!(sets_without_properties(&[source, tests("properties! { AWriter }")]).is_empty());
    }

    #[test]
    fn guarantee_without_its_test_is_told() {
        let row =
            |test| format!("# X\n\n## What is guaranteed\n\n| Loss | None. | `a.rs`: `{test}` |\n\n## Y\n");
        let files = [("netlink-core/tests/a.rs".to_owned(), "fn nothing_is_lost() {}".to_owned())];
        assert!(unproven_guarantees(&row("nothing_is_lost"), &files).is_empty());
        assert_eq!(unproven_guarantees(&row("something_else_is_there"), &files).len(), 1);
    }

    #[test]
    fn names_of_both_tables_of_facts_are_known() {
        let names = uapi_names(&crate::root()).unwrap();
        assert!(["IFLA_MTU", "AF_NETLINK"].iter().all(|name| names.contains(*name)));
    }

    #[test]
    fn operation_that_does_not_say_what_it_needs_is_told() {
        let path = "netlink-route/src/a.rs";
        let heads =
            ["    pub struct GetA(\"get a\") in Route: RTM_GETA {", "    get GetA(\"get a\") = GET_A;"];
        for head in heads {
            let doc =
                |doc: &str| silent_operations(path, &format!("    /// {doc}\n    #[cfg(unix)]\n{head}\n"));
            assert_eq!(doc("Reads.").len(), 1);
            assert!(
                doc("Reads. Needs no capability.").is_empty() && doc("Needs `CAP_SYS_ADMIN`.").is_empty()
            );
        }
    }

    #[test]
    fn example_that_nobody_runs_is_told() {
        let program = ("netlink-route/examples/a.rs".to_owned(), "//! A.".to_owned());
        let tests = |text: &str| ("netlink-route/tests/examples.rs".to_owned(), text.to_owned());
        assert_eq!(examples_without_test(&[program.clone(), tests("example(\"b\")")]).len(), 1);
        assert!(examples_without_test(&[program, tests("run(&example(\"a\"), [])")]).is_empty());
    }

    #[test]
    fn task_that_grew_or_is_gone_is_told() {
        let tasks = "fn command(\n    a: u8,\n) {\n    one()\n}\n\nasync fn wireguard() {\n    one();\n    two()\n}\n";
        let path = "netlink-genetlink/examples/generic_tasks_async.rs";
        assert!(long_tasks(path, tasks).is_empty());
        assert_eq!(long_tasks(path, &tasks.replace("one()", &"one();\n    ".repeat(7))).len(), 2);
        assert_eq!(long_tasks(path, "").len(), 2);
        assert!(long_tasks("netlink-genetlink/examples/other.rs", "").is_empty());
    }

    #[test]
    fn family_crate_on_another_is_told() {
        let manifest = "[package]\nname = \"x\"\n\n[dependencies]\nnetlink-core.workspace = true\nnetlink-route.workspace = true\n\n[dev-dependencies]\nnetlink-uevent = \"1\"\n";
        assert_eq!(foreign_family("netlink-netfilter/Cargo.toml", manifest).len(), 1);
        assert!(foreign_family("netlink-core/Cargo.toml", manifest).is_empty());
    }
}
