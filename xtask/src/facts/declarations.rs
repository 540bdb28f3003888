//! The names that a header declares, from Clang's syntax tree and preprocessor.

use anyhow::Result;
use serde_json::Value;

use super::clang::Clang;

/// What one header declares. A name may be an enumerator and a macro.
#[derive(Debug, Default)]
pub(crate) struct Declarations {
    pub(crate) enumerators: Vec<String>,
    pub(crate) macros: Vec<String>,
    pub(crate) records: Vec<Record>,
}

/// A struct or union.
#[derive(Debug)]
pub(crate) struct Record {
    /// Its tag, or the name that a `typedef` gives it.
    pub(crate) name: String,
    /// As C spells the type: `struct tag`, `union tag`, or the `typedef`.
    pub(crate) spelling: String,
    pub(crate) members: Vec<Declared>,
}

#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) path: String,
    pub(crate) shape: Shape,
}

/// What `sizeof` and `offsetof` can say of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Plain,
    /// Has an offset and no size: `[]`.
    Flexible,
    /// Has neither.
    Bits,
}

pub(crate) fn of_header(clang: &Clang, header: &str, target: &str) -> Result<Declarations> {
    let source = format!("#include <{header}>\n");
    let tree = clang.tree(target, &source)?;
    let mut walk = Walk { clang, header, file: String::new(), found: Declarations::default() };
    walk.declarations(&tree);
    walk.found.macros = macros(clang, header, &clang.preprocessed(target, &source)?);
    Ok(walk.found)
}

/// Clang prints a location's file only where it differs from the one printed before, so the walk visits every
/// location in the order of printing.
struct Walk<'a> {
    clang: &'a Clang,
    header: &'a str,
    file: String,
    found: Declarations,
}

impl Walk<'_> {
    fn declarations(&mut self, parent: &Value) {
        let mut unnamed = None;
        for node in children(parent) {
            let here = self.visit(node);
            match kind(node) {
                "EnumDecl" => self.enumerators(node),
                "RecordDecl" => unnamed = self.record(node, here),
                "TypedefDecl" => {
                    self.skip(node);
                    self.typedef(node, unnamed.take().filter(|_| here));
                }
                _ => self.skip(node),
            }
        }
    }

    fn enumerators(&mut self, node: &Value) {
        for child in children(node) {
            if self.visit(child) && kind(child) == "EnumConstantDecl" {
                self.found.enumerators.push(name(child).to_owned());
            }
            self.skip(child);
        }
    }

    /// Notes a named record; hands back the members of an unnamed one.
    fn record(&mut self, node: &Value, here: bool) -> Option<Vec<Declared>> {
        let members = self.members(node);
        let name = name(node);
        if name.is_empty() {
            return Some(members);
        }
        if here && node["completeDefinition"] == true {
            let spelling = format!("{} {name}", node["tagUsed"].as_str().unwrap_or_default());
            self.found.records.push(Record { name: name.to_owned(), spelling, members });
        }
        None
    }

    /// Notes the unnamed record before a `typedef`, if that is what it names.
    fn typedef(&mut self, node: &Value, unnamed: Option<Vec<Declared>>) {
        let owns = children(node).first().is_some_and(|r#type| r#type["ownedTagDecl"]["name"] == "");
        if let Some(members) = unnamed.filter(|_| owns) {
            let name = name(node).to_owned();
            self.found.records.push(Record { spelling: name.clone(), name, members });
        }
    }

    fn members(&mut self, record: &Value) -> Vec<Declared> {
        let mut members = Vec::new();
        let mut unnamed = None;
        for node in children(record) {
            let here = self.visit(node);
            match kind(node) {
                "EnumDecl" => self.enumerators(node),
                "RecordDecl" => unnamed = self.record(node, here),
                "FieldDecl" => {
                    self.skip(node);
                    members.extend(member(node, unnamed.as_deref()));
                }
                _ => self.skip(node),
            }
        }
        members
    }

    /// Visits the locations of a node; true if it stands in the header itself.
    fn visit(&mut self, node: &Value) -> bool {
        let declared = self.location(&node["loc"]);
        self.location(&node["range"]["begin"]);
        self.location(&node["range"]["end"]);
        declared
    }

    fn location(&mut self, location: &Value) -> bool {
        let Some(expansion) = location.get("expansionLoc") else {
            return self.plain_location(location);
        };
        self.plain_location(&location["spellingLoc"]);
        self.plain_location(expansion)
    }

    fn plain_location(&mut self, location: &Value) -> bool {
        if let Some(file) = location["file"].as_str() {
            file.clone_into(&mut self.file);
        }
        self.clang.relative(&self.file) == Some(self.header)
    }

    fn skip(&mut self, node: &Value) {
        for child in children(node) {
            self.visit(child);
            self.skip(child);
        }
    }
}

fn children(node: &Value) -> &[Value] {
    node["inner"].as_array().map_or(&[], Vec::as_slice)
}

fn kind(node: &Value) -> &str {
    node["kind"].as_str().unwrap_or_default()
}

fn name(node: &Value) -> &str {
    node["name"].as_str().unwrap_or_default()
}

/// The member itself and, if its type has no name, what is inside.
fn member(node: &Value, unnamed: Option<&[Declared]>) -> Vec<Declared> {
    let (name, r#type) = (name(node), node["type"]["qualType"].as_str().unwrap_or_default());
    let inner = unnamed.filter(|_| is_unnamed(r#type)).unwrap_or_default();
    let step = if r#type.ends_with(']') { "[0]." } else { "." };
    let prefix = if name.is_empty() { String::new() } else { format!("{name}{step}") };
    let inside = inner.iter().map(|one| Declared { path: format!("{prefix}{}", one.path), shape: one.shape });
    let itself = Declared { path: name.to_owned(), shape: shape(node, r#type) };
    // `__empty_…` is how linux/stddef.h makes a flexible array the only member of a struct.
    let visible = !name.is_empty() && !name.starts_with("__empty_");
    visible.then_some(itself).into_iter().chain(inside).collect()
}

fn shape(field: &Value, r#type: &str) -> Shape {
    match field["isBitfield"].as_bool() {
        Some(true) => Shape::Bits,
        _ if r#type.contains("[]") => Shape::Flexible,
        _ => Shape::Plain,
    }
}

fn is_unnamed(r#type: &str) -> bool {
    !r#type.starts_with("enum") && (r#type.contains("(unnamed") || r#type.contains("(anonymous"))
}

/// Object-like macros with a value, defined in the header.
fn macros(clang: &Clang, header: &str, preprocessed: &str) -> Vec<String> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in preprocessed.lines() {
        if let Some(marker) = line.strip_prefix("# ") {
            inside = marker.split('"').nth(1).and_then(|file| clang.relative(file)) == Some(header);
        } else if let Some((name, body)) = line.strip_prefix("#define ").and_then(|rest| rest.split_once(' '))
        {
            if inside && !name.contains('(') && can_be_value(body) {
                found.push(name.to_owned());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Whether a macro's body may be an expression; what cannot would derail the probes of its neighbours. The numbers of
/// ioctls are not wanted: each architecture has its own.
fn can_be_value(body: &str) -> bool {
    if body.trim().is_empty() || body.starts_with("_IO") {
        return false;
    }
    let mut depth = 0;
    for character in body.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            '{' | '}' | ';' | '#' => return false,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}
