//! What the names of a header are worth, as Clang computes it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};

use super::clang::Clang;
use super::declarations::{self, Declarations, Declared, Record, Shape};
use super::table::{Header, Member, Place, Struct, Value, Widths};

/// Headers that others expect their users to include; `kernel.h` is the stub with what none of them defines.
const COMPANIONS: &[&str] = &[
    "kernel.h",
    "linux/netfilter.h",
    "linux/netfilter/nf_conntrack_common.h",
    "linux/netlink.h",
    "linux/rtnetlink.h",
    "linux/sockios.h",
];

/// First and last bit of each bit-field, by the record's spelling and the member's path.
type Bits = BTreeMap<(String, String), (usize, usize)>;

/// Constants and layouts of one header for one target; the same in both places of [`Widths`].
pub(crate) fn header(clang: &Clang, header: &str, target: &str) -> Result<Header> {
    let declarations = declarations::of_header(clang, header, target)?;
    let probe = Probe { clang, header, target };
    Ok(Header { constants: probe.constants(&declarations)?, structs: probe.structs(&declarations.records)? })
}

struct Probe<'a> {
    clang: &'a Clang,
    header: &'a str,
    target: &'a str,
}

impl Probe<'_> {
    /// A name is evaluated as C would: where a macro hides an enumerator, the macro's value is the name's value.
    fn constants(&self, declarations: &Declarations) -> Result<BTreeMap<String, Widths<Value>>> {
        let names: BTreeSet<_> = declarations.enumerators.iter().chain(&declarations.macros).collect();
        let names: Vec<_> = names.into_iter().map(String::as_str).collect();
        let numbers = names.iter().map(|name| format!("enum {{ number_{name} = ({name}) }};\n"));
        let texts = names.iter().map(|name| format!("const char text_{name}[] = {name};\n"));
        let compiles = self.compiles(numbers.chain(texts).collect())?;
        let (are_numbers, are_texts) = compiles.split_at(names.len());
        let mut constants = self.numbers(&chosen(&names, are_numbers))?;
        constants.extend(self.texts(&chosen(&names, are_texts))?);
        Ok(constants.into_iter().map(|(name, value)| (name, both(value))).collect())
    }

    /// Which lines of C compile.
    fn compiles(&self, lines: Vec<String>) -> Result<Vec<bool>> {
        let includes = self.source("");
        let first = includes.lines().count() + 1;
        let bad = self.clang.bad_lines(self.target, &(includes + &lines.concat()))?;
        let bad: BTreeSet<_> = bad.into_iter().collect();
        Ok((first..first + lines.len()).map(|line| !bad.contains(&line)).collect())
    }

    fn numbers(&self, names: &[&str]) -> Result<BTreeMap<String, Value>> {
        let questions = names.iter().flat_map(|name| [(*name).to_owned(), format!("({name}) < 0")]);
        let answers = self.evaluate(questions.collect())?;
        let number = |pair: &[i64]| match pair {
            [value, 1] => i128::from(*value),
            [value, ..] => i128::from(*value as u64),
            [] => 0,
        };
        let values = answers.chunks(2).map(number).map(Value::Number);
        Ok(names.iter().map(|name| (*name).to_owned()).zip(values).collect())
    }

    fn texts(&self, names: &[&str]) -> Result<BTreeMap<String, Value>> {
        if names.is_empty() {
            return Ok(BTreeMap::new());
        }
        let lines: String =
            names.iter().map(|name| format!("const char text_{name}[] = {name};\n")).collect();
        let code = self.clang.intermediate(self.target, &self.source(&lines))?;
        let mut values = BTreeMap::new();
        for name in names {
            if let Some(text) = text(&code, name)? {
                values.insert((*name).to_owned(), Value::Text(text));
            }
        }
        Ok(values)
    }

    fn structs(&self, records: &[Record]) -> Result<BTreeMap<String, Struct>> {
        let bits = self.bit_fields(records)?;
        let answers = self.evaluate(records.iter().flat_map(questions).collect())?;
        let mut answers = answers.into_iter().map(usize::try_from);
        let mut next = move || Ok(answers.next().context("too few answers")??);
        let layout = |record: &Record| Ok((record.name.clone(), layout(record, &mut next, &bits)?));
        records.iter().map(layout).collect()
    }

    /// The values of integer expressions. A last 1 keeps Clang from folding zeros at the end.
    fn evaluate(&self, expressions: Vec<String>) -> Result<Vec<i64>> {
        if expressions.is_empty() {
            return Ok(Vec::new());
        }
        let items: String = expressions.iter().map(|one| format!("(long long)({one}),\n")).collect();
        let array = format!("const long long probe[] = {{\n{items}1 }};\n");
        let code = self.clang.intermediate(self.target, &self.source(&array))?;
        let mut values = numbers(&code)?;
        let last = values.pop();
        ensure!(last == Some(1) && values.len() == expressions.len(), "answers do not fit the questions");
        Ok(values)
    }

    /// Clang is asked only where there are bit-fields, for C cannot say where they are.
    fn bit_fields(&self, records: &[Record]) -> Result<Bits> {
        let mut members = records.iter().flat_map(|record| &record.members);
        if !members.any(|member| member.shape == Shape::Bits) {
            return Ok(Bits::new());
        }
        Ok(parse_layouts(&self.clang.layouts(self.target, &self.source(""))?))
    }

    fn source(&self, probes: &str) -> String {
        let companion = |header| format!("#if __has_include(<{header}>)\n#include <{header}>\n#endif\n");
        let companions: String = COMPANIONS.iter().map(companion).collect();
        format!("#include <{}>\n{companions}{probes}", self.header)
    }
}

fn chosen<'n>(names: &[&'n str], choice: &[bool]) -> Vec<&'n str> {
    names.iter().zip(choice).filter(|(_, chosen)| **chosen).map(|(name, _)| *name).collect()
}

/// What [`layout`] takes the answers of, in its order.
fn questions(record: &Record) -> Vec<String> {
    let spelling = &record.spelling;
    let mut list = vec![format!("sizeof({spelling})")];
    for Declared { path, shape } in &record.members {
        if *shape != Shape::Bits {
            list.push(format!("__builtin_offsetof({spelling}, {path})"));
        }
        if *shape == Shape::Plain {
            list.push(format!("sizeof((({spelling} *)0)->{path})"));
        }
    }
    list
}

fn layout(record: &Record, answer: &mut impl FnMut() -> Result<usize>, bits: &Bits) -> Result<Struct> {
    let size = both(answer()?);
    let mut members = Vec::new();
    for Declared { path, shape } in &record.members {
        let place = match shape {
            Shape::Plain => Place { offset: answer()?, size: answer()? },
            Shape::Flexible => Place { offset: answer()?, size: 0 },
            Shape::Bits => bits_place(record, path, bits)?,
        };
        members.push(Member { path: path.clone(), place: both(place) });
    }
    Ok(Struct { size, members })
}

/// The bytes that hold a bit-field.
fn bits_place(record: &Record, path: &str, bits: &Bits) -> Result<Place> {
    let key = (record.spelling.clone(), path.to_owned());
    let (first, last) = bits.get(&key).with_context(|| format!("{key:?} is nowhere"))?;
    Ok(Place { offset: first / 8, size: last / 8 - first / 8 + 1 })
}

fn both<T: Clone>(value: T) -> Widths<T> {
    Widths { lp64: value.clone(), ilp32: value }
}

/// `@probe = … [3 x i64] [i64 1, i64 -2, i64 3], align 16`
fn numbers(code: &str) -> Result<Vec<i64>> {
    let line = code.lines().find(|line| line.starts_with("@probe = ")).context("no @probe")?;
    let (_, list) = line.split_once(" x i64] [").context("no list")?;
    let (list, _) = list.split_once(']').context("open list")?;
    list.split(", ").map(|item| Ok(item.strip_prefix("i64 ").context("no number")?.parse()?)).collect()
}

/// The text of a constant, or nothing if it has other bytes than printable ones:
/// `@text_NAME = … [8 x i8] c"nl80211\00", align 1`
fn text(code: &str, name: &str) -> Result<Option<String>> {
    let start = format!("@text_{name} = ");
    let line = code.lines().find(|line| line.starts_with(&start)).with_context(|| format!("no {name}"))?;
    if line.contains(" zeroinitializer") {
        return Ok(Some(String::new()));
    }
    let (_, quoted) = line.split_once(" c\"").with_context(|| format!("{name} has no text"))?;
    let (text, _) = quoted.rsplit_once("\\00\"").with_context(|| format!("{name} has no end"))?;
    Ok((!text.contains('\\')).then(|| text.to_owned()))
}

/// Reads Clang's dump of record layouts: `6:0-3 |   __u8 name` is a bit-field of the last `0 | struct tag`, deeper
/// the more it is indented. What has no name ends with a space.
fn parse_layouts(dump: &str) -> Bits {
    let mut places = Bits::new();
    let mut record = "";
    let mut path = Vec::new();
    for line in dump.lines() {
        let Some((place, declaration)) = line.split_once(" | ") else { continue };
        let depth = declaration.len() - declaration.trim_start().len();
        if depth == 0 {
            record = declaration;
            continue;
        }
        path.truncate(depth / 2 - 1);
        path.push(declaration.rsplit(' ').next().unwrap_or_default());
        if let Some(range) = bit_range(place.trim()) {
            let named: Vec<_> = path.iter().copied().filter(|name| !name.is_empty()).collect();
            places.insert((record.to_owned(), named.join(".")), range);
        }
    }
    places
}

/// `6:0-3` → bits 48 to 51
fn bit_range(place: &str) -> Option<(usize, usize)> {
    let (byte, bits) = place.split_once(':')?;
    let (first, last) = bits.split_once('-')?;
    let bit = |within: &str| Some(byte.parse::<usize>().ok()? * 8 + within.parse::<usize>().ok()?);
    Some((bit(first)?, bit(last)?))
}
