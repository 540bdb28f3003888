//! The fact table: what kernel headers say, as text that people review.
//!
//! One line per constant (`const NAME VALUE HEADER`), one per struct (`struct NAME SIZE HEADER`) followed by an
//! indented line per member (`NAME OFFSET SIZE`). Where 32-bit kernels lay a struct out differently, ` | ` and
//! their numbers follow. A header may carry the line that says so: `HEADER:LINE`. `#` starts a comment line.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use anyhow::{Context as _, Result, bail, ensure};

/// Everything known, by header.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// Kernel version and the exact origin of the headers.
    pub(crate) source: String,
    pub(crate) headers: BTreeMap<String, Header>,
}

/// What one header defines, by name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) constants: BTreeMap<String, Widths<Value>>,
    pub(crate) structs: BTreeMap<String, Struct>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Number(i128),
    Text(String),
}

/// A struct or union; members of unnamed inner ones are named by their C path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Struct {
    pub(crate) size: Widths<usize>,
    pub(crate) members: Vec<Member>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// As C spells it: `a`, or `a.b` inside an unnamed struct or union.
    pub(crate) path: String,
    pub(crate) place: Widths<Place>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) offset: usize,
    pub(crate) size: usize,
}

/// One fact on 64-bit and on 32-bit kernels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Widths<T> {
    pub(crate) lp64: T,
    pub(crate) ilp32: T,
}

impl Facts {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut facts = Self::default();
        let mut open = None;
        for (index, line) in text.lines().enumerate() {
            facts.parse_line(line, &mut open).with_context(|| format!("line {}: {line}", index + 1))?;
        }
        Ok(facts)
    }

    /// `open` is the header and name of the struct whose members follow.
    fn parse_line(&mut self, line: &str, open: &mut Option<(String, String)>) -> Result<()> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        if let Some(member) = line.strip_prefix("  ") {
            let (header, name) = open.as_ref().context("a member without a struct")?;
            let members = &mut self.header(header).structs.get_mut(name).context("unknown struct")?.members;
            members.push(parse_member(member)?);
            return Ok(());
        }
        *open = None;
        let (kind, rest) = line.split_once(' ').context("incomplete")?;
        match kind {
            "source" => self.source = rest.to_owned(),
            "const" => self.parse_constant(rest)?,
            "struct" => *open = Some(self.parse_struct(rest)?),
            _ => bail!("neither source, const, struct nor a member"),
        }
        Ok(())
    }

    fn parse_constant(&mut self, text: &str) -> Result<()> {
        let (text, header) = text.rsplit_once(' ').context("no header")?;
        let (name, value) = text.split_once(' ').context("no value")?;
        let value = parse_widths(value, parse_value)?;
        let old = self.header(header).constants.insert(name.to_owned(), value);
        ensure!(old.is_none(), "{name} stands twice");
        Ok(())
    }

    fn parse_struct(&mut self, text: &str) -> Result<(String, String)> {
        let (text, header) = text.rsplit_once(' ').context("no header")?;
        let (name, sizes) = text.split_once(' ').context("no size")?;
        let size = parse_widths(sizes, |size| Ok(size.parse()?))?;
        let new = Struct { size, members: Vec::new() };
        let old = self.header(header).structs.insert(name.to_owned(), new);
        ensure!(old.is_none(), "{name} stands twice");
        Ok((header.to_owned(), name.to_owned()))
    }

    fn header(&mut self, location: &str) -> &mut Header {
        let header = location.split_once(':').map_or(location, |(header, _line)| header);
        self.headers.entry(header.to_owned()).or_default()
    }
}

fn parse_value(text: &str) -> Result<Value> {
    match text.strip_prefix('"') {
        Some(quoted) => Ok(Value::Text(quoted.strip_suffix('"').context("open text")?.to_owned())),
        None => Ok(Value::Number(text.parse()?)),
    }
}

fn parse_member(text: &str) -> Result<Member> {
    let (path, places) = text.split_once(' ').context("no offset")?;
    Ok(Member { path: path.to_owned(), place: parse_widths(places, parse_place)? })
}

fn parse_place(text: &str) -> Result<Place> {
    let (offset, size) = text.split_once(' ').context("no size")?;
    Ok(Place { offset: offset.parse()?, size: size.parse()? })
}

fn parse_widths<T>(text: &str, parse: impl Fn(&str) -> Result<T>) -> Result<Widths<T>> {
    let (lp64, ilp32) = text.split_once(" | ").unwrap_or((text, text));
    Ok(Widths { lp64: parse(lp64)?, ilp32: parse(ilp32)? })
}

impl Display for Facts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "source {}", self.source)?;
        for (name, header) in &self.headers {
            writeln!(f)?;
            for (constant, value) in &header.constants {
                writeln!(f, "const {constant} {value} {name}")?;
            }
            for (tag, layout) in &header.structs {
                writeln!(f, "struct {tag} {} {name}\n{layout}", layout.size)?;
            }
        }
        Ok(())
    }
}

impl Display for Struct {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let lines: Vec<_> = self.members.iter().map(|member| format!("  {member}")).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl Display for Member {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path, self.place)
    }
}

impl Display for Place {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.offset, self.size)
    }
}

impl<T: Display + PartialEq> Display for Widths<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.lp64.fmt(f)?;
        if self.lp64 == self.ilp32 { Ok(()) } else { write!(f, " | {}", self.ilp32) }
    }
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => write!(f, "\"{text}\""),
        }
    }
}
