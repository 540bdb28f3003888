//! Printing of attributes through descriptors, for `Debug` and for decoders of arbitrary traffic.

use std::fmt::{self, Debug, Formatter};
use std::net::IpAddr;
use std::time::Duration;

use super::{Encoding, ListForm, Meaning, Order, Plain, Set, Shape, Struct};
use crate::types::HardwareAddress;
use crate::wire::{Attribute, Attributes, Problem, align};

/// Nests within nests are printed as bytes from here on: some sets may hold themselves, and a stack has an end. The
/// kernel's own go no deeper than ten.
const DEEPEST: u8 = 32;

/// Prints the attributes of a set, `{IFLA_MTU: 1500, …}`.
pub fn set(f: &mut Formatter<'_>, set: &'static Set, attributes: &Attributes<'_>) -> fmt::Result {
    if attributes.depth() > DEEPEST {
        return Bytes(attributes.bytes()).fmt(f);
    }
    let mut map = f.debug_map();
    for attribute in attributes.iter() {
        match attribute {
            Ok(attribute) => entry(&mut map, set, attribute, attributes),
            Err(invalid) => map.entry(&Verbatim("(damaged)"), &Display(invalid)),
        };
    }
    map.finish()
}

fn entry<'m, 'f, 'b: 'f>(
    map: &'m mut fmt::DebugMap<'f, 'b>,
    set: &'static Set,
    attribute: Attribute<'_>,
    around: &Attributes<'_>,
) -> &'m mut fmt::DebugMap<'f, 'b> {
    match set.row(attribute.kind()) {
        Some(row) => {
            map.entry(&Verbatim(row.name), &Printed { shape: &row.shape, payload: attribute.payload, around })
        }
        None => map.entry(&attribute.kind(), &Bytes(attribute.payload)),
    }
}

/// A payload to print.
#[allow(missing_debug_implementations, reason = "its Debug is what it is for")]
pub struct Printed<'a> {
    pub(crate) shape: &'a Shape,
    pub(crate) payload: &'a [u8],
    pub(crate) around: &'a Attributes<'a>,
}

impl Debug for Printed<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        payload(f, self.shape, self.payload, self.around)
    }
}

/// Prints a payload of this shape; one that does not fit its shape as bytes.
pub fn payload(f: &mut Formatter<'_>, shape: &Shape, payload: &[u8], around: &Attributes<'_>) -> fmt::Result {
    match shape {
        Shape::Number { width, order, meaning } => match number_value(payload, *width, *order) {
            Some(value) => number(f, value, payload.len(), *meaning),
            None => Bytes(payload).fmt(f),
        },
        Shape::Presence if payload.is_empty() => f.write_str("true"),
        Shape::Text => or_bytes(f, payload, <Plain as Encoding<'_, &str>>::read(payload, around)),
        Shape::UnterminatedText | Shape::InterfaceName => text(f, payload),
        Shape::IpAddress => or_bytes(f, payload, <Plain as Encoding<'_, IpAddr>>::read(payload, around)),
        Shape::Ipv4Address | Shape::Ipv6Address => {
            let any = Attributes::default();
            or_bytes(f, payload, <Plain as Encoding<'_, IpAddr>>::read(payload, &any))
        }
        Shape::HardwareAddress => {
            or_bytes(f, payload, <Plain as Encoding<'_, HardwareAddress>>::read(payload, around))
        }
        Shape::Struct(layout) => structure(f, layout, payload),
        Shape::Bitfield32(meaning) => bitfield32(f, payload, *meaning),
        Shape::Nest(inner) => set(f, inner(), &around.within(payload)),
        Shape::Body { header, set: inner, family } => {
            structure(f, header, payload.get(..header.size.lp64.1).unwrap_or(payload))?;
            f.write_str(" ")?;
            let rest = payload.get(align(header.size.lp64.1)..).unwrap_or_default();
            set(f, inner(), &around.within(rest).of_family(family(payload)))
        }
        Shape::Choice(choice) => match choice.shape(around) {
            Some(shape) => self::payload(f, shape, payload, around),
            None => Bytes(payload).fmt(f),
        },
        Shape::List(form, element) => list(f, *form, element, payload, around),
        Shape::Repeated(element) => self::payload(f, element, payload, around),
        Shape::Custom { print, .. } => print(payload, around, f),
        Shape::Presence | Shape::Bytes(_) => Bytes(payload).fmt(f),
    }
}

fn list(
    f: &mut Formatter<'_>,
    form: ListForm,
    shape: &Shape,
    payload: &[u8],
    around: &Attributes<'_>,
) -> fmt::Result {
    match (form, shape.size()) {
        (ListForm::Packed, Some(size)) if size > 0 => {
            let elements = payload.chunks(size).map(|payload| Printed { shape, payload, around });
            f.debug_list().entries(elements).finish()
        }
        (ListForm::Packed, _) => Bytes(payload).fmt(f),
        (ListForm::Indexed, _) => {
            let elements = around.within(payload).iter().flatten();
            let elements = elements.map(|element| Printed { shape, payload: element.payload, around });
            f.debug_list().entries(elements).finish()
        }
        (ListForm::Keyed, _) => {
            let elements = around.within(payload).iter().flatten();
            let elements = elements.map(|e| (e.kind(), Printed { shape, payload: e.payload, around }));
            f.debug_map().entries(elements).finish()
        }
    }
}

fn structure(f: &mut Formatter<'_>, layout: &Struct, payload: &[u8]) -> fmt::Result {
    let narrow = layout.size.is_narrow(payload.len());
    let none = Attributes::default();
    let mut printed = f.debug_struct(layout.name);
    for member in layout.members {
        let (offset, size) = if narrow { member.field.ilp32 } else { member.field.lp64 };
        if let Some(payload) = payload.get(offset..offset + size) {
            printed.field(member.name, &Printed { shape: &member.shape, payload, around: &none });
        }
    }
    printed.finish()
}

fn bitfield32(f: &mut Formatter<'_>, payload: &[u8], meaning: Meaning) -> fmt::Result {
    let half = |at| number_value(payload.get(at..at + 4)?, Some(4), Order::Native);
    match (half(0), half(4)) {
        (Some(value), Some(selector)) if payload.len() == 8 => {
            number(f, value, 4, meaning)?;
            f.write_str(" of ")?;
            number(f, selector, 4, meaning)
        }
        _ => Bytes(payload).fmt(f),
    }
}

/// The number in `payload`, if it has this width.
fn number_value(payload: &[u8], width: Option<usize>, order: Order) -> Option<u64> {
    let fits = width.map_or(matches!(payload.len(), 1 | 2 | 4 | 8), |width| payload.len() == width);
    let big = order == Order::Big || (order == Order::Native && cfg!(target_endian = "big"));
    let digit = |value: u64, &byte: &u8| value << 8 | u64::from(byte);
    fits.then(|| if big { payload.iter().fold(0, digit) } else { payload.iter().rev().fold(0, digit) })
}

fn number(f: &mut Formatter<'_>, value: u64, width: usize, meaning: Meaning) -> fmt::Result {
    match meaning {
        Meaning::Unsigned => write!(f, "{value}"),
        Meaning::Signed => {
            let unused = 64_usize.saturating_sub(width * 8) as u32;
            write!(f, "{}", (value << unused) as i64 >> unused)
        }
        Meaning::Hexadecimal => write!(f, "{value:#x}"),
        Meaning::Unit(unit) => write!(f, "{value} {unit}"),
        Meaning::Duration(nanoseconds) => {
            let total = u128::from(value) * u128::from(nanoseconds);
            let seconds = u64::try_from(total / 1_000_000_000).unwrap_or(u64::MAX);
            write!(f, "{:?}", Duration::new(seconds, (total % 1_000_000_000) as u32))
        }
        Meaning::Enumeration(names) => match names.iter().find(|name| name.0 == value) {
            Some((_, name)) => f.write_str(name),
            None => write!(f, "{value}"),
        },
        Meaning::Flags(names) => flags(f, value, names),
    }
}

/// Prints flags by their names, and in hexadecimal what has none.
pub fn flags(f: &mut Formatter<'_>, value: u64, names: &[(u64, &str)]) -> fmt::Result {
    let mut rest = value;
    let mut separator = "";
    for (bits, name) in names.iter().filter(|name| name.0 != 0 && value & name.0 == name.0) {
        write!(f, "{separator}{name}")?;
        rest &= !bits;
        separator = " | ";
    }
    if rest != 0 || value == 0 { write!(f, "{separator}{rest:#x}") } else { Ok(()) }
}

/// Prints flags by the names that their type gives them.
#[derive(Clone, Copy)]
pub struct Flags<F>(pub F);

impl<F: bitflags::Flags<Bits: bitflags::parser::WriteHex>> Debug for Flags<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { f.write_str("0x0") } else { bitflags::parser::to_writer(&self.0, f) }
    }
}

fn text(f: &mut Formatter<'_>, payload: &[u8]) -> fmt::Result {
    let end = payload.iter().position(|&byte| byte == 0).unwrap_or(payload.len());
    write!(f, "\"{}\"", payload.get(..end).unwrap_or(payload).escape_ascii())
}

fn or_bytes(f: &mut Formatter<'_>, payload: &[u8], value: Result<impl Debug, Problem>) -> fmt::Result {
    match value {
        Ok(value) => value.fmt(f),
        Err(_) => Bytes(payload).fmt(f),
    }
}

/// Bytes in hexadecimal, `0x00ff`; none as `0x`.
struct Bytes<'a>(&'a [u8]);

impl Debug for Bytes<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("0x")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Text without quotes.
struct Verbatim(&'static str);

impl Debug for Verbatim {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

struct Display<T>(T);

impl<T: fmt::Display> Debug for Display<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
