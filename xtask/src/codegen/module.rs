//! The text of generated modules.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use super::crates::{self, Crate};
use crate::facts::table::{Facts, Header, Place, Struct, Value, Widths};

/// `max_width` of rustfmt.toml: generated text is as rustfmt would leave it.
const WIDTH: usize = 110;

const MARK: &str = "// Written by `cargo xtask codegen`; changes are lost.\n";

const INDEX: &str = "\
//! The kernel's constants and struct layouts under the names that C gives them, one module per header.
//!
//! Constants are `u32`; negative ones `i32`, those that need more bits `u64`, texts `&str`. A struct or union is a
//! module of [`Field`](CORE::table::Field)s, the whole of it being `SIZE`: `a_b` is member `b` of the unnamed struct
//! or union that `a` is, a flexible array has size 0, a bit-field the place of the bytes that hold it.
//!
//! From SOURCE.
#![allow(clippy::module_inception, reason = \"C calls structs like headers\")]
#![allow(missing_docs, reason = \"the kernel's headers document their names\")]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals, reason = \"names are those of C\")]

";

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
    let mut seen = BTreeMap::new();
    for header in one.headers {
        let known = facts.headers.get(*header).with_context(|| format!("no facts of {header}"))?;
        let fresh = without_repeats(known, header, &mut seen)?;
        if fresh.constants.is_empty() && fresh.structs.is_empty() {
            continue;
        }
        let name = crates::module(header);
        ensure!(!modules.contains_key(&name), "{header} is not the only module {name}");
        modules.insert(name, module(one, header, &fresh, facts.kernel())?);
    }
    let index = index(one, modules.keys(), &facts.source);
    modules.insert("mod".to_owned(), index);
    Ok(modules)
}

/// The header without the constants that an earlier header of the crate gave.
fn without_repeats<'a>(
    header: &'a Header,
    name: &'a str,
    seen: &mut BTreeMap<&'a str, (&'a str, &'a Widths<Value>)>,
) -> Result<Header> {
    let mut fresh = Header { structs: header.structs.clone(), ..Header::default() };
    for (constant, value) in &header.constants {
        if let Some((other, first)) = seen.get(constant.as_str()) {
            ensure!(*first == value, "{constant} is {first} in {other} and {value} in {name}");
        } else {
            seen.insert(constant, (name, value));
            fresh.constants.insert(constant.clone(), value.clone());
        }
    }
    Ok(fresh)
}

fn index<'a>(one: &Crate, modules: impl Iterator<Item = &'a String>, source: &str) -> String {
    let mut text = format!("{MARK}{}", INDEX.replace("CORE", core(one)).replace("SOURCE", source));
    for name in modules {
        let _ = writeln!(text, "pub mod {};", identifier(name));
    }
    text
}

fn module(one: &Crate, header: &str, known: &Header, kernel: &str) -> Result<String> {
    let mut text = format!("{MARK}//! `{header}` of {kernel}.\n");
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

/// What a crate calls the core.
fn core(one: &Crate) -> &'static str {
    if one.name == "netlink-core" { "crate" } else { "netlink_core" }
}

fn constant(text: &mut String, name: &str, value: &Widths<Value>) -> Result<()> {
    if value.lp64 == value.ilp32 {
        return one_constant(text, name, &value.lp64);
    }
    for (width, value) in [(64, &value.lp64), (32, &value.ilp32)] {
        let _ = writeln!(text, "#[cfg(target_pointer_width = \"{width}\")]");
        one_constant(text, name, value)?;
    }
    Ok(())
}

fn one_constant(text: &mut String, name: &str, value: &Value) -> Result<()> {
    match value {
        Value::Text(value) => definition(text, "", name, "&str", &format!("{value:?}")),
        Value::Number(number) => definition(text, "", name, type_of(*number)?, &number.to_string()),
    }
    Ok(())
}

/// The first of the three types that holds a number.
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

fn structure(text: &mut String, one: &Crate, name: &str, layout: &Struct) -> Result<()> {
    let _ = writeln!(text, "\npub mod {} {{\n    use {}::table::Field;\n", identifier(name), core(one));
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

/// A C name as a name in Rust.
fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else if NEVER_NAMES.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Crate = Crate { name: "netlink-one", headers: &["linux/a.h", "linux/b.h"] };

    fn generate(facts: &str) -> Result<BTreeMap<String, String>> {
        of_crate(&ONE, &Facts::parse(facts)?)
    }

    fn module_a(facts: &str) -> String {
        let mut modules =
            generate(&format!("source Linux 7.2.1, here\n{facts}\nconst LAST 0 linux/b.h")).unwrap();
        let text = modules.remove("a").unwrap();
        text.strip_prefix(MARK).unwrap().to_owned()
    }

    #[test]
    fn a_constant_has_the_first_type_that_holds_it() {
        let facts = "const A 4294967295 linux/a.h\nconst B -1 linux/a.h\nconst C 4294967296 linux/a.h\n\
                     const D \"a b\" linux/a.h";
        let text = "//! `linux/a.h` of Linux 7.2.\n\n\
                    pub const A: u32 = 4294967295;\npub const B: i32 = -1;\npub const C: u64 = 4294967296;\n\
                    pub const D: &str = \"a b\";\n";
        assert_eq!(module_a(facts), text);
    }

    #[test]
    fn a_constant_that_depends_on_the_word_size_is_given_for_both() {
        let text = module_a("const A 24 | 20 linux/a.h");
        assert!(text.ends_with(
            "#[cfg(target_pointer_width = \"64\")]\npub const A: u32 = 24;\n\
             #[cfg(target_pointer_width = \"32\")]\npub const A: u32 = 20;\n"
        ));
    }

    #[test]
    fn a_struct_is_a_module_of_places() {
        let text = module_a("struct s 16 | 12 linux/a.h\n  type 0 4\n  u.x 8 8 | 4 8");
        assert_eq!(
            text,
            "//! `linux/a.h` of Linux 7.2.\n\npub mod s {\n    use netlink_core::table::Field;\n\n    \
             pub const SIZE: Field = Field::differing((0, 16), (0, 12));\n    \
             pub const r#type: Field = Field::new(0, 4);\n    \
             pub const u_x: Field = Field::differing((8, 8), (4, 8));\n}\n"
        );
    }

    #[test]
    fn keywords_become_raw_names_or_get_an_underscore() {
        assert_eq!(["mtu", "type", "self"].map(identifier), ["mtu", "r#type", "self_"]);
    }

    #[test]
    fn lines_too_long_are_broken_like_rustfmt_does() {
        let name = "A".repeat(WIDTH - "pub const : u32 = 7;".len());
        assert!(module_a(&format!("const {name} 7 linux/a.h")).ends_with(": u32 = 7;\n"));
        assert!(module_a(&format!("const {name} 77 linux/a.h")).ends_with(": u32 =\n    77;\n"));
    }

    #[test]
    fn a_name_of_two_headers_is_given_once() {
        let modules = generate("source Linux 7.2.1, here\nconst A 1 linux/a.h\nconst A 1 linux/b.h").unwrap();
        assert_eq!(modules.keys().collect::<Vec<_>>(), ["a", "mod"]);
    }

    #[test]
    fn a_name_with_two_values_is_refused() {
        let error =
            generate("source Linux 7.2.1, here\nconst A 1 linux/a.h\nconst A 2 linux/b.h").unwrap_err();
        assert_eq!(error.to_string(), "A is 1 in linux/a.h and 2 in linux/b.h");
    }

    #[test]
    fn members_that_would_share_a_name_are_refused() {
        let facts =
            "source Linux 7.2.1, here\nstruct s 8 linux/a.h\n  a.b 0 4\n  a_b 4 4\nconst LAST 0 linux/b.h";
        assert_eq!(format!("{:#}", generate(facts).unwrap_err()), "s: two members named a_b");
    }

    #[test]
    fn a_header_without_facts_is_refused() {
        let error = generate("source Linux 7.2.1, here\nconst A 1 linux/a.h").unwrap_err();
        assert_eq!(error.to_string(), "no facts of linux/b.h");
    }
}
