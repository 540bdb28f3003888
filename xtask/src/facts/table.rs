//! The fact table: what kernel headers say, as text that people review.
//!
//!     source Linux 7.2.12, Debian linux-libc-dev 7.2.12-1
//!     const RTM_NEWLINK 16 linux/rtnetlink.h
//!     const NL80211_GENL_NAME "nl80211" linux/nl80211.h
//!     struct xfrm_userpolicy_id 64 linux/xfrm.h
//!       sel 0 56
//!       index 56 4
//!       dir 60 1
//!
//! A member has its offset and its size. Where 32-bit kernels differ, ` | ` and their numbers follow. The header may
//! name the line that says so, `HEADER:LINE`. `#` starts a comment.

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
    /// The kernel's release without the number of its correction: `Linux 7.2`.
    pub(crate) fn kernel(&self) -> &str {
        let version = self.source.split(',').next().unwrap_or_default();
        version.rsplit_once('.').map_or(version, |(release, _)| release)
    }

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
                writeln!(f, "struct {tag} {} {name}", layout.size)?;
                layout.members.iter().try_for_each(|member| writeln!(f, "  {member}"))?;
            }
        }
        Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
source Linux 7.2.12, a package

const A 1 linux/a.h
const B -2 linux/a.h
const C \"c d\" linux/a.h
const D 24 | 20 linux/a.h
struct s 16 | 12 linux/a.h
  x 0 4
  u.y 8 8 | 4 8

struct empty 0 linux/b.h
";

    #[test]
    fn a_table_reads_back_as_it_was_written() {
        assert_eq!(Facts::parse(TEXT).unwrap().to_string(), TEXT);
    }

    #[test]
    fn facts_without_a_second_number_hold_for_both_widths() {
        let facts = Facts::parse(TEXT).unwrap();
        let s = &facts.headers["linux/a.h"].structs["s"];
        assert_eq!(s.size, Widths { lp64: 16, ilp32: 12 });
        assert_eq!(s.members[0].place.ilp32, Place { offset: 0, size: 4 });
        assert_eq!(s.members[1].place.ilp32, Place { offset: 4, size: 8 });
    }

    #[test]
    fn comments_and_cited_lines_are_not_facts() {
        let plain = Facts::parse("const A 1 drivers/a.h").unwrap();
        assert_eq!(Facts::parse("# why\n\nconst A 1 drivers/a.h:12").unwrap(), plain);
    }

    #[test]
    fn the_kernel_is_named_without_its_correction() {
        assert_eq!(Facts::parse(TEXT).unwrap().kernel(), "Linux 7.2");
    }

    #[test]
    fn a_bad_line_is_named_by_its_number() {
        for bad in [
            "const A linux/a.h",
            "const A x linux/a.h",
            "const A 1",
            "struct s 1",
            "  x 0 4",
            "A",
            "enum A 1",
        ] {
            let error = Facts::parse(&format!("source Linux 7.2.12, a package\n{bad}")).unwrap_err();
            assert_eq!(error.to_string(), format!("line 2: {bad}"));
        }
        let twice = Facts::parse("const A 1 linux/a.h\nconst A 1 linux/a.h").unwrap_err();
        assert_eq!(format!("{twice:#}"), "line 2: const A 1 linux/a.h: A stands twice");
    }
}
