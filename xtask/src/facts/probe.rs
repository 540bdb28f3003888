//! What the names of a header are worth, as Clang computes it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use super::clang::Clang;
use super::declarations::{self, Declarations, Declared, Record, Shape};
use super::table::{Header, Member, Place, Struct, Value, Widths};

/// Constants and layouts of one header for one target; the layouts in both places of [`Widths`].
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
        let names: BTreeSet<&str> =
            declarations.enumerators.iter().chain(&declarations.macros).map(String::as_str).collect();
        let names: Vec<_> = names.into_iter().collect();
        let numbers = self.compiling(&names, |index, name| format!("enum {{ probe{index} = ({name}) }};"))?;
        let texts = self.compiling(&names, |index, name| format!("const char probe{index}[] = {name};"))?;
        let mut constants = self.numbers(&numbers)?;
        constants.extend(self.texts(&texts)?);
        Ok(constants)
    }

    /// The names for which a probe compiles.
    fn compiling<'n>(&self, names: &[&'n str], line: impl Fn(usize, &str) -> String) -> Result<Vec<&'n str>> {
        let lines: Vec<_> = names.iter().enumerate().map(|(index, name)| line(index, name)).collect();
        let bad: BTreeSet<_> =
            self.clang.bad_lines(self.target, &self.source(&lines.join("\n")))?.into_iter().collect();
        Ok(names
            .iter()
            .enumerate()
            .filter(|(index, _)| !bad.contains(&(index + 2)))
            .map(|(_, name)| *name)
            .collect())
    }

    fn numbers(&self, names: &[&str]) -> Result<BTreeMap<String, Widths<Value>>> {
        let values = self.evaluate(names.iter().map(|name| (*name).to_owned()))?;
        let negative = self.evaluate(names.iter().map(|name| format!("({name}) < 0")))?;
        let number = |(value, negative): (i64, i64)| {
            if negative == 1 { i128::from(value) } else { i128::from(value as u64) }
        };
        let numbers = values.into_iter().zip(negative).map(number).map(|number| both(Value::Number(number)));
        Ok(names.iter().map(|name| (*name).to_owned()).zip(numbers).collect())
    }

    fn texts(&self, names: &[&str]) -> Result<BTreeMap<String, Widths<Value>>> {
        let lines: Vec<_> = names.iter().map(|name| format!("const char text_{name}[] = {name};")).collect();
        let code = self.clang.intermediate(self.target, &self.source(&lines.join("\n")))?;
        let mut values = BTreeMap::new();
        for name in names {
            if let Some(text) = text(&code, name)? {
                values.insert((*name).to_owned(), both(Value::Text(text)));
            }
        }
        Ok(values)
    }

    fn structs(&self, records: &[Record]) -> Result<BTreeMap<String, Struct>> {
        let bits = self.bit_fields(records)?;
        let expressions = records.iter().flat_map(expressions);
        let mut values = self.evaluate(expressions)?.into_iter().map(|value| value as usize);
        let mut structs = BTreeMap::new();
        for record in records {
            let layout = layout(record, &mut values, &bits).with_context(|| record.spelling.clone())?;
            structs.insert(record.name.clone(), layout);
        }
        Ok(structs)
    }

    /// The values of integer expressions.
    fn evaluate(&self, expressions: impl Iterator<Item = String>) -> Result<Vec<i64>> {
        let mut array = "const long long probe[] = {\n".to_owned();
        let mut count = 0;
        for expression in expressions {
            writeln!(array, "(long long)({expression}),")?;
            count += 1;
        }
        array.push_str("};");
        if count == 0 {
            return Ok(Vec::new());
        }
        let code = self.clang.intermediate(self.target, &self.source(&array))?;
        let values = numbers(&code, count)?;
        ensure!(values.len() == count, "clang gave {} values for {count}", values.len());
        Ok(values)
    }

    /// The first bit of every bit-field, by the record's spelling and the member's name.
    fn bit_fields(&self, records: &[Record]) -> Result<BTreeMap<(String, String), (usize, usize)>> {
        let is_bits = |record: &&Record| record.members.iter().any(|member| member.shape == Shape::Bits);
        if !records.iter().any(|record| is_bits(&record)) {
            return Ok(BTreeMap::new());
        }
        Ok(parse_layouts(&self.clang.layouts(self.target, &self.source(""))?))
    }

    fn source(&self, probes: &str) -> String {
        format!("#include <{}>\n{probes}\n", self.header)
    }
}

fn expressions(record: &Record) -> Vec<String> {
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

fn layout(
    record: &Record,
    values: &mut impl Iterator<Item = usize>,
    bits: &BTreeMap<(String, String), (usize, usize)>,
) -> Result<Struct> {
    let mut next = || values.next().context("too few values");
    let size = next()?;
    let mut members = Vec::new();
    for Declared { path, shape } in &record.members {
        let place = match shape {
            Shape::Plain => Place { offset: next()?, size: next()? },
            Shape::Flexible => Place { offset: next()?, size: 0 },
            Shape::Bits => {
                let key = (record.spelling.clone(), path.rsplit('.').next().unwrap_or(path).to_owned());
                let (first, last) = *bits.get(&key).context("a bit-field without a place")?;
                Place { offset: first / 8, size: last / 8 - first / 8 + 1 }
            }
        };
        members.push(Member { path: path.clone(), place: both(place) });
    }
    Ok(Struct { size: both(size), members })
}

fn both<T: Clone>(value: T) -> Widths<T> {
    Widths { lp64: value.clone(), ilp32: value }
}

/// `@probe = … [3 x i64] [i64 1, i64 -2, i64 3], align 16`
fn numbers(code: &str, count: usize) -> Result<Vec<i64>> {
    let line = code.lines().find(|line| line.starts_with("@probe = ")).context("no @probe")?;
    if line.contains("zeroinitializer") {
        return Ok(vec![0; count]);
    }
    let list = line.split_once("] [").and_then(|(_, rest)| rest.split_once(']')).context("no list")?.0;
    list.split(", ").map(|item| Ok(item.trim_start_matches("i64 ").parse()?)).collect()
}

/// The text of a constant, or nothing if it has other bytes than printable ones:
/// `@text_NAME = … [8 x i8] c"nl80211\00", align 1`
fn text(code: &str, name: &str) -> Result<Option<String>> {
    let start = format!("@text_{name} = ");
    let line = code.lines().find(|line| line.starts_with(&start)).with_context(|| format!("no {name}"))?;
    if line.contains("zeroinitializer") {
        return Ok(Some(String::new()));
    }
    let quoted =
        line.split_once(" c\"").and_then(|(_, rest)| rest.rsplit_once("\\00\"")).context("no text")?.0;
    let printable = !quoted.contains(['\\', '"']);
    Ok(printable.then(|| quoted.to_owned()))
}

/// Reads Clang's dump of record layouts, in which a bit-field is `6:0-3 | __u8 name` under `0 | struct tag`.
fn parse_layouts(dump: &str) -> BTreeMap<(String, String), (usize, usize)> {
    let mut places = BTreeMap::new();
    let mut record = "";
    for line in dump.lines() {
        let Some((place, declaration)) = line.split_once(" | ") else { continue };
        if place.trim() == "0" && !declaration.starts_with("  ") {
            record = declaration.trim();
        } else if let Some((first, last)) = bit_range(place.trim()) {
            let member = declaration.rsplit(' ').next().unwrap_or_default();
            places.insert((record.to_owned(), member.to_owned()), (first, last));
        }
    }
    places
}

/// `6:0-3` → bits 48 to 51
fn bit_range(place: &str) -> Option<(usize, usize)> {
    let (byte, bits) = place.split_once(':')?;
    let (first, last) = bits.split_once('-')?;
    let byte: usize = byte.parse().ok()?;
    Some((byte * 8 + first.parse::<usize>().ok()?, byte * 8 + last.parse::<usize>().ok()?))
}
