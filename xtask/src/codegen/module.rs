//! The text of generated modules.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use super::crates::{self, Crate};
use crate::facts::table::{Facts, Header, Place, Struct, Value, Widths};

/// `max_width` of rustfmt.toml: generated text is as rustfmt would leave it.
const WIDTH: usize = 110;

const MARK: &str = "// Written by `cargo xtask codegen`; changes are lost.\n";

/// Words that cannot be names; those that cannot even be raw names get an underscore.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
const NEVER_NAMES: &[&str] = &["self", "Self", "super", "crate", "_"];

/// The modules of a crate, `mod` included, by name.
pub(crate) fn of_crate(one: &Crate, facts: &Facts) -> Result<BTreeMap<String, String>> {
    let mut modules = BTreeMap::new();
    let mut seen = HashMap::new();
    for header in one.headers {
        let known = facts.headers.get(*header).with_context(|| format!("no facts of {header}"))?;
        let fresh = without_repeats(known, header, &mut seen)?;
        if fresh.constants.is_empty() && fresh.structs.is_empty() {
            continue;
        }
        let old = modules.insert(crates::module(header), module(one, header, &fresh, &facts.source)?);
        ensure!(old.is_none(), "two headers give module {}", crates::module(header));
    }
    let index = index(&modules, &facts.source);
    modules.insert("mod".to_owned(), index);
    Ok(modules)
}

/// The header without the names that an earlier header of the crate gave already, with the same value.
fn without_repeats<'a>(
    header: &'a Header,
    name: &'a str,
    seen: &mut HashMap<&'a str, (&'a str, &'a Widths<Value>)>,
) -> Result<Header> {
    let mut fresh = Header { structs: header.structs.clone(), ..Header::default() };
    for (constant, value) in &header.constants {
        match seen.get(constant.as_str()) {
            Some((other, first)) => {
                ensure!(*first == value, "{constant} is {first} in {other} and {value} in {name}");
            }
            None => {
                seen.insert(constant, (name, value));
                fresh.constants.insert(constant.clone(), value.clone());
            }
        }
    }
    Ok(fresh)
}

fn index(modules: &BTreeMap<String, String>, source: &str) -> String {
    let mut text = format!(
        "{MARK}//! The kernel's constants and struct layouts, with the names that C uses, one module per header.\n\
         //!\n\
         //! From {source}.\n\
         #![allow(clippy::module_inception, reason = \"C calls structs like headers\")]\n\
         #![allow(missing_docs, reason = \"the kernel's headers document their names\")]\n\
         #![allow(non_camel_case_types, non_snake_case, non_upper_case_globals, reason = \"names are those of C\")]\n\n"
    );
    for name in modules.keys() {
        let _ = writeln!(text, "pub mod {};", identifier(name));
    }
    text
}

fn module(one: &Crate, header: &str, known: &Header, source: &str) -> Result<String> {
    let mut text = format!("{MARK}//! `{header}` of {source}.\n");
    if !known.constants.is_empty() {
        text.push('\n');
    }
    for (name, value) in &known.constants {
        constant(&mut text, name, value).with_context(|| name.clone())?;
    }
    for (name, layout) in &known.structs {
        structure(&mut text, one, name, layout).with_context(|| name.clone())?;
    }
    Ok(text)
}

fn constant(text: &mut String, name: &str, value: &Widths<Value>) -> Result<()> {
    if value.lp64 == value.ilp32 {
        return item(text, "", name, &value.lp64);
    }
    for (width, value) in [(64, &value.lp64), (32, &value.ilp32)] {
        let _ = writeln!(text, "#[cfg(target_pointer_width = \"{width}\")]");
        item(text, "", name, value)?;
    }
    Ok(())
}

fn item(text: &mut String, indent: &str, name: &str, value: &Value) -> Result<()> {
    let (r#type, value) = match value {
        Value::Text(value) => ("&str", format!("{value:?}")),
        Value::Number(number) => (type_of(*number)?, number.to_string()),
    };
    definition(text, indent, name, r#type, &value);
    Ok(())
}

/// The narrowest of the three types that holds a number.
fn type_of(number: i128) -> Result<&'static str> {
    if u32::try_from(number).is_ok() {
        Ok("u32")
    } else if i32::try_from(number).is_ok() {
        Ok("i32")
    } else {
        u64::try_from(number).map(|_| "u64").with_context(|| format!("{number} fits no type"))
    }
}

fn definition(text: &mut String, indent: &str, name: &str, r#type: &str, value: &str) {
    let start = format!("{indent}pub const {}: {type} =", identifier(name));
    let one_line = start.len() + value.len() + 2 <= WIDTH;
    let separator = if one_line { " ".to_owned() } else { format!("\n{indent}    ") };
    let _ = writeln!(text, "{start}{separator}{value};");
}

/// A struct becomes a module with a place for each member, `a_b` for member `b` of the unnamed struct or union `a`.
fn structure(text: &mut String, one: &Crate, name: &str, layout: &Struct) -> Result<()> {
    let core = if one.name == "netlink-core" { "crate" } else { "netlink_core" };
    let _ = writeln!(text, "\npub mod {} {{\n    use {core}::table::Field;\n", identifier(name));
    let size = Widths {
        lp64: Place { offset: 0, size: layout.size.lp64 },
        ilp32: Place { offset: 0, size: layout.size.ilp32 },
    };
    definition(text, "    ", "SIZE", "Field", &field(size));
    let mut names = vec!["SIZE".to_owned()];
    for member in &layout.members {
        let name = member.path.replace("[0].", "_").replace('.', "_");
        ensure!(!names.contains(&name), "two members named {name}");
        definition(text, "    ", &name, "Field", &field(member.place));
        names.push(name);
    }
    text.push_str("}\n");
    Ok(())
}

fn field(place: Widths<Place>) -> String {
    let Widths { lp64, ilp32 } = place;
    if lp64 == ilp32 {
        format!("Field::new({}, {})", lp64.offset, lp64.size)
    } else {
        format!("Field::differing(({}, {}), ({}, {}))", lp64.offset, lp64.size, ilp32.offset, ilp32.size)
    }
}

/// A C name in Rust: itself, `r#name` for a keyword.
fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else if NEVER_NAMES.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}
